/** A customer's score as Twenty shows it. Pure. */
import { dayText } from '../engine/days.ts';
import { hiatusProbability } from '../engine/hiatus.ts';
import type { Snapshot } from '../engine/ledger.ts';
import { score, type ScoringModel } from '../engine/scoring.ts';
import { breakDays } from '../engine/stages.ts';
import { daysBetween, type Day } from '../../platform/clock/clock.ts';
import type { Decision, FieldValues, Verdict } from '../../platform/decide/automation.ts';
import type { Message } from '../../platform/text/text.ts';

export interface ShownFacts {
  readonly companyId: string;
  readonly asOf: Day;
  readonly source: string;
  readonly method: string;
  readonly probability: number | null;
  readonly valueAtRiskMicros: bigint | null;
  readonly currency: string | null;
  readonly risk: string;
  readonly stage: string;
  readonly reasons: readonly Message[];
  readonly intervalDays: number | null;
  readonly lastOrderOn: Day | null;
  readonly expectedNextOn: Day | null;
  readonly horizonDays: number;
  /** The model that the score is of, and the statistics it saw; null when there is nothing to draw. */
  readonly model: ScoringModel | null;
  readonly history: {
    readonly x: number;
    readonly txDays: number;
    readonly litt: number;
    /** The last ones: days since 1970, and the net value of the day. */
    readonly orders: readonly (readonly [day: number, micros: string])[];
  } | null;
}

/** No more is drawn, and no more is sent. */
export const mostOrders = 60;

export function decideShown(facts: ShownFacts): Verdict {
  const { companyId, probability, valueAtRiskMicros, currency, risk, stage, reasons, lastOrderOn } = facts;
  const hasMoney = valueAtRiskMicros !== null && currency !== null;
  const decision: Decision = {
    kind: 'project',
    object: 'company',
    id: companyId,
    set: {
      orderProbability: probability === null ? null : percentOf(probability),
      valueAtRisk: hasMoney ? { amountMicros: Number(valueAtRiskMicros), currencyCode: currency } : null,
      churnRisk: risk,
      riskReasons: reasons,
      relationshipStage: stage,
      lastOrderOn,
      orderRhythm: rhythmOf(facts),
    },
    reasons,
  };
  return { decisions: [decision] };
}

const percentOf = (probability: number): number => Math.round(100 * probability);

function rhythmOf(facts: ShownFacts): FieldValues {
  const { asOf, method, horizonDays, intervalDays, lastOrderOn, expectedNextOn, probability, history, source } = facts;
  return {
    asOf,
    method,
    horizonDays,
    intervalDays: intervalDays === null ? null : Number(intervalDays.toFixed(1)),
    lastOrderOn,
    expectedNextOn,
    probability: probability === null ? null : percentOf(probability),
    curve: curveOf(facts),
    orders: (history?.orders ?? []).map(([day, micros]) => [dayText(day), micros]),
    source,
    currency: facts.currency,
  };
}

const points = 24;
/** Until the next night that changes what is shown, today moves on. */
const beyondDays = 30;

const silentDays = ({ lastOrderOn, asOf }: ShownFacts): number =>
  lastOrderOn === null ? 0 : Math.max(0, daysBetween(lastOrderOn, asOf));

/** Percents of an order within the horizon by days since the last one: until the rhythm is broken, and beyond today. */
function curveOf(facts: ShownFacts): [number, number][] {
  const { model, method, history, intervalDays, horizonDays } = facts;
  if (!model || !history || method === 'NONE') return [];
  const end = Math.max(horizonDays, Math.ceil(breakDays(intervalDays ?? horizonDays)), silentDays(facts) + beyondDays);
  if (method === 'HIATUS') return stepOf(model, end);
  const days = [...new Set(Array.from({ length: points + 1 }, (_, i) => Math.round((end * i) / points)))];
  const scores = score(model, silentFor(history, days));
  return scores ? days.map((day, i): [number, number] => [day, percentOf(scores.probability[i]!)]) : [];
}

/** The rule knows two probabilities: before the cutoff and after it. */
function stepOf({ hiatus }: ScoringModel, end: number): [number, number][] {
  const cutoff = Math.round(hiatus.cutoffDays);
  return [0, cutoff, cutoff + 1, Math.max(end, cutoff + 2)].flatMap((day): [number, number][] => {
    const probability = hiatusProbability(hiatus, day);
    return probability === null ? [] : [[day, percentOf(probability)]];
  });
}

/** The same customer after so many days of silence, a row each. */
function silentFor({ x, txDays, litt }: NonNullable<ShownFacts['history']>, days: readonly number[]): Snapshot {
  const all = (value: number): Float64Array => Float64Array.from(days, () => value);
  const none = new Int32Array(days.length);
  const T = Float64Array.from(days, (day) => txDays + day);
  const summaries = { count: days.length, x: all(x), tx: all(txDays), T, litt: all(litt) };
  return { at: 0, customer: none, summaries, firstDay: none, lastDay: none, value: all(0) };
}
