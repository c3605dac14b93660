/** What the rules of tier and value class know about an account. Amounts are millionths of the currency's unit. */
import type { Day } from '../platform/clock/clock.ts';
import type { Money } from '../platform/decide/fields.ts';

/** Over the twelve months before `asOf`; returns count against revenue and margin. */
export interface Figures {
  readonly currency: string | null;
  readonly currencies: number;
  readonly sales: number;
  readonly returns: number;
  readonly revenueMicros: bigint;
  readonly returnedMicros: bigint;
  /** Of lines whose unit cost is known. */
  readonly marginMicros: bigint;
  /** Turnover whose unit costs are known, and all turnover: sales and returns added up, not set off. */
  readonly costedMicros: bigint;
  readonly turnoverMicros: bigint;
  readonly productsWithoutCost: number;
  /** Paid for, and list price of, the lines whose list price is known. */
  readonly paidMicros: bigint;
  readonly listedMicros: bigint;
  readonly activeMonths: number;
  readonly orderDays: number;
  /** Spread of the days between orders in percent of their mean; null for fewer than three order days. */
  readonly spreadPercent: number | null;
  /** Over all time. */
  readonly firstOrderOn: Day | null;
  readonly lastOrderOn: Day | null;
}

/** What a margin, or a gap to the potential, must reach; null where nobody was there to compare. */
export interface Limits {
  readonly top: bigint | null;
  readonly high: bigint | null;
  readonly middle: bigint | null;
  readonly valuable: bigint | null;
  readonly growable: bigint | null;
}

/** The settings of the rules, in the units of their policies. */
export interface ValueSettings {
  readonly steadyMonths: number;
  readonly costCoveragePercent: number;
  readonly transactionalSigns: number;
  readonly discountPercent: number;
  readonly spreadPercent: number;
  readonly lowSharePercent: number;
}

export interface AccountFigures {
  readonly figures: Figures;
  readonly limits: Limits;
  readonly settings: ValueSettings;
  /** The reporting currency of the run; null before there was any order. */
  readonly currency: string | null;
  /** First day of the month of the run; the window ends the day before. */
  readonly asOf: Day;
  readonly annualPotential: Money | null;
  readonly annualCostToServe: Money | null;
}

export const noFigures: Figures = {
  currency: null,
  currencies: 0,
  sales: 0,
  returns: 0,
  revenueMicros: 0n,
  returnedMicros: 0n,
  marginMicros: 0n,
  costedMicros: 0n,
  turnoverMicros: 0n,
  productsWithoutCost: 0,
  paidMicros: 0n,
  listedMicros: 0n,
  activeMonths: 0,
  orderDays: 0,
  spreadPercent: null,
  firstOrderOn: null,
  lastOrderOn: null,
};

/** Whole percent, rounded down, of a part in a positive whole. */
export const percentOf = (part: bigint, whole: bigint): number => Number((part * 100n) / whole);

/** '1,234,567 CNY': whole units, rounded half away from zero. */
export function spellAmount(micros: bigint, currency: string | null): string {
  const half = micros < 0n ? -500_000n : 500_000n;
  const units = ((micros + half) / 1_000_000n).toString().replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return currency === null ? units : `${units} ${currency}`;
}
