/** Tier and value class shown on the account, and once a month an assessment that stays. */
import { startOfDay, today, type Clock, type Day } from '../platform/clock/clock.ts';
import type { Creation, Decision, FieldValues, Reason, Verdict } from '../platform/decide/automation.ts';
import { idFor } from '../platform/decide/identifiers.ts';
import { valueClassOf, type ValueClass } from './class.rules.ts';
import { percentOf, type AccountFigures, type Figures } from './figures.ts';
import { coverageOf, inCurrency, marginOf, netMarginOf } from './margin.rules.ts';
import { tierOf, type Tier } from './tier.rules.ts';

/** Names the rules above; changes when they do, so that old assessments say what made them. */
export const modelVersion = 'value-1';

export interface ValueFacts extends AccountFigures {
  readonly companyId: string;
  readonly companyName: string;
  /** A supplier that never ordered is no prospect. */
  readonly isCustomerKind: boolean;
  /** The month has its assessment. */
  readonly isAssessed: boolean;
  /** Earlier assessments that Twenty shows otherwise than they were made. */
  readonly altered: readonly { readonly id: string; readonly data: FieldValues }[];
  /** What the churn night says of the account, and by which model; kept beside our own figures, decides nothing here. */
  readonly churn: FieldValues;
}

export interface AssessmentEffect {
  readonly kind: 'assessed';
  readonly companyId: string;
  readonly month: Day;
  readonly assessmentId: string;
  readonly data: FieldValues;
  readonly figures: Figures;
}

export function decideValue(facts: ValueFacts, clock: Clock): Verdict<AssessmentEffect> {
  const { companyId, figures, isCustomerKind } = facts;
  const { tier, reasons: tierReasons } = tierOf(facts);
  const { valueClass, reasons: classReasons } = valueClassOf(facts);
  const reasons = distinct([...tierReasons, ...classReasons]);
  const isNoCustomer = figures.firstOrderOn === null && !isCustomerKind;
  const shown: Decision = {
    kind: 'project',
    object: 'company',
    id: companyId,
    set: {
      customerTier: isNoCustomer ? null : tier,
      valueClass: isNoCustomer ? null : valueClass,
      valueReasons: isNoCustomer ? null : inOneText(reasons),
    },
    reasons,
  };
  const decisions: Decision[] = [shown, ...facts.altered.map(asItWas)];
  // A prospect has no figures to keep; it is assessed from its first order on.
  if (facts.isAssessed || figures.firstOrderOn === null) return { decisions };
  const assessment = assess(facts, { tier, valueClass, reasons }, clock);
  const effect: AssessmentEffect = {
    kind: 'assessed',
    companyId,
    month: facts.asOf,
    assessmentId: assessment.id,
    data: assessment.data,
    figures,
  };
  return { decisions: [...decisions, assessment], effects: [effect] };
}

interface Result {
  readonly tier: Tier | null;
  readonly valueClass: ValueClass;
  readonly reasons: readonly Reason[];
}

function assess(facts: ValueFacts, { tier, valueClass, reasons }: Result, clock: Clock): Creation {
  const { companyId, companyName, figures, currency, asOf, churn } = facts;
  const money = (amountMicros: bigint | null): FieldValues | null =>
    amountMicros === null || currency === null ? null : { amountMicros: Number(amountMicros), currencyCode: currency };
  const margin = marginOf(facts);
  const net = netMarginOf(facts);
  const potential = inCurrency(facts.annualPotential, currency);
  const data = {
    name: { code: 'ASSESSMENT_NAME', values: { company: companyName, month: asOf.slice(0, 7) } },
    companyId,
    assessedOn: today(clock),
    tier,
    valueClass,
    reasons: inOneText(reasons),
    modelVersion,
    orderCount: figures.sales,
    returnCount: figures.returns,
    activeMonths: figures.activeMonths,
    revenue: money(figures.revenueMicros),
    returnedAmount: money(figures.returnedMicros),
    margin: money(margin.known ? margin.value : null),
    netMargin: money(net.known ? net.value : null),
    costCoveragePercent: coverageOf(figures),
    potential: money(potential),
    potentialSharePercent: potential !== null && potential > 0n ? percentOf(figures.revenueMicros, potential) : null,
    ...churn,
  };
  const present = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
  return {
    kind: 'create',
    object: 'customerAssessment',
    id: idFor('customer-assessment', companyId, asOf),
    data: present,
    reasons,
  };
}

/** An assessment that somebody edited says again what it said. */
function asItWas({ id, data }: ValueFacts['altered'][number]): Decision {
  const { name: _named, ...set } = data;
  return { kind: 'project', object: 'customerAssessment', id, set };
}

/** A line each. */
const inOneText = (lines: readonly Reason[]): Reason | null =>
  lines.reduceRight<Reason | null>(
    (more, line) => (more === null ? line : { code: 'VALUE_LINES', values: { line, more } }),
    null,
  );

function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

/** First day of the business month on which the clock's instant falls, and of the month a year earlier. */
export function assessmentMonth(clock: Clock): { asOf: Day; from: Day; startsAt: Date; endsAt: Date } {
  const asOf = `${today(clock).slice(0, 7)}-01`;
  const from = `${String(Number(asOf.slice(0, 4)) - 1)}${asOf.slice(4)}`;
  return { asOf, from, startsAt: startOfDay(from, clock.timeZone), endsAt: startOfDay(asOf, clock.timeZone) };
}
