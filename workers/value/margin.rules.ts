/** Which of an account's figures can be trusted; what is missing is named, and nothing is put in its place. */
import type { Reason } from '../platform/decide/automation.ts';
import type { Money } from '../platform/decide/fields.ts';
import { percentOf, type AccountFigures } from './figures.ts';

export type Known<Value> =
  | { readonly known: true; readonly value: Value }
  | { readonly known: false; readonly missing: readonly Reason[] };

const is = <Value>(value: Value): Known<Value> => ({ known: true, value });
const lacks = (...missing: Reason[]): Known<never> => ({ known: false, missing });

/** The margin of the window; without any trade in it, it is known to be nought. */
export function marginOf({ figures, settings, currency }: AccountFigures): Known<bigint> {
  if (figures.sales + figures.returns === 0) return is(0n);
  if (figures.currencies !== 1 || figures.currency !== currency) {
    return lacks({ code: 'VALUE_LACKS_CURRENCY', values: { currency: currency ?? '–' } });
  }
  const coverage = coverageOf(figures);
  if (coverage >= settings.costCoveragePercent) return is(figures.marginMicros);
  return lacks({
    code: 'VALUE_LACKS_COSTS',
    values: { products: figures.productsWithoutCost, coverage, needed: settings.costCoveragePercent },
  });
}

/** Percent of the turnover whose unit costs are known. */
export function coverageOf(figures: AccountFigures['figures']): number {
  if (figures.turnoverMicros <= 0n) return figures.productsWithoutCost === 0 ? 100 : 0;
  return Math.min(100, percentOf(figures.costedMicros, figures.turnoverMicros));
}

/** Margin less what it costs to serve the account for a year. A loss before that cost is a loss after it. */
export function netMarginOf(facts: AccountFigures): Known<bigint> {
  const margin = marginOf(facts);
  if (!margin.known) return margin;
  const cost = inCurrency(facts.annualCostToServe, facts.currency);
  return cost === null ? lacks({ code: 'VALUE_LACKS_COST_TO_SERVE' }) : is(margin.value - cost);
}

/** What the account could buy beyond what it buys; negative when it buys more than was thought. */
export function gapOf(facts: AccountFigures): Known<bigint> {
  const potential = inCurrency(facts.annualPotential, facts.currency);
  return potential === null ? lacks({ code: 'VALUE_LACKS_POTENTIAL' }) : is(potential - facts.figures.revenueMicros);
}

/** An amount in another currency is as good as none: nothing here converts. */
export function inCurrency(money: Money | null, currency: string | null): bigint | null {
  return money !== null && (currency === null || money.currency === currency) ? money.amountMicros : null;
}
