/** From the night's columns to what is said of a customer. Pure. */
import type { Message } from '../../platform/text/text.ts';
import { dayText } from '../engine/days.ts';
import { methods, risks, stages, type NightOutput } from '../engine/night.ts';
import { reasonsFor } from '../engine/reasons.ts';
import type { Scores } from '../engine/scoring.ts';
import type { Snapshot } from '../engine/ledger.ts';
import { sources, type Source } from '../history/sources.ts';
import type { Through } from '../history/through.store.ts';
import { companyAt, type Base } from './columns.store.ts';
import type { Learned } from './learn.ts';
import type { Score } from './scores.store.ts';

export interface Telling {
  readonly base: Base;
  readonly output: NightOutput;
  readonly learned: Readonly<Record<Source, Learned | null>>;
  readonly through: Through;
  readonly horizonDays: number;
}

/** The scores of the output's rows `from` to `to` (not included, cut at the end). */
export function scoresOf(telling: Telling, from: number, to: number): Score[] {
  const { row } = telling.output;
  return Array.from({ length: Math.min(to, row.length) - from }, (_, i) => scoreOf(telling, from + i));
}

function scoreOf(telling: Telling, i: number): Score {
  const { base, output, learned, horizonDays } = telling;
  const row = output.row[i]!;
  const { columns, currency, currencies } = base;
  const source = sources[columns.source[row]!]!;
  const [repeats, last] = [columns.x[row]!, columns.lastDay[row]!];
  const intervalDays = repeats > 0 ? columns.tx[row]! / repeats : null;
  return {
    companyId: companyAt(base, row),
    source,
    method: methods[output.method[i]!]!,
    probability: known(output.probability[i]!),
    runRate: microsOf(output.runRate[i]!),
    valueAtRisk: microsOf(output.valueAtRisk[i]!),
    currency: currencies[currency[row]!] ?? null,
    risk: risks[output.risk[i]!]!,
    stage: stages[output.stage[i]!]!,
    reasons: reasonsOf(telling, i, source),
    orders: repeats + 1,
    intervalDays,
    lastOrderOn: dayText(last),
    expectedNextOn: intervalDays === null ? null : dayText(last + Math.round(intervalDays)),
    horizonDays,
    modelVersion: learned[source]?.model.version ?? null,
  };
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

const microsOf = (money: number): string | null =>
  Number.isNaN(money) ? null : BigInt(Math.round(money * 1e6)).toString();

function reasonsOf(telling: Telling, i: number, source: Source): Message[] {
  const { base, output, learned, through, horizonDays } = telling;
  const row = output.row[i]!;
  const { columns } = base;
  const given = learned[source];
  const silentDays = columns.T[row]! - columns.tx[row]!;
  // The customer's own last known day: a late file says so.
  const day = dayText(Math.min(through.of(source) ?? 0, columns.lastDay[row]! + silentDays));
  const asOf = { code: source === 'SELL_IN' ? 'CHURN_AS_OF' : 'CHURN_AS_OF_SELL_THROUGH', values: { day } };
  if (output.method[i] === 0) return [asOf, ...modelReasons(telling, i)];
  if (!given) return [asOf];
  const { cutoffDays } = given.model.model.hiatus;
  const probability = known(output.probability[i]!);
  const why = given.model.model.fit.kind === 'refused' ? 'REFUSED' : (given.gate?.verdict ?? 'INSUFFICIENT');
  return [
    asOf,
    {
      code: silentDays > cutoffDays ? 'CHURN_HIATUS_SILENT' : 'CHURN_HIATUS_RECENT',
      values: { silentDays, cutoffDays },
    },
    ...(probability === null
      ? []
      : [{ code: 'CHURN_HIATUS_SHARE', values: { probability: Math.round(100 * probability), horizonDays } }]),
    { code: `CHURN_WHY_${why}` },
  ];
}

const one = (column: Float64Array, at: number): Float64Array => column.slice(at, at + 1);

/** The engine's own reasons, for one row cut out of the columns. */
function modelReasons({ base, output }: Telling, i: number): Message[] {
  const row = output.row[i]!;
  const { x, tx, T, litt } = base.columns;
  const scores: Scores = {
    alive: new Float64Array(1),
    model: one(output.modelProbability, i),
    probability: one(output.probability, i),
    recalibrated: output.recalibrated.slice(i, i + 1),
    contributions: output.contributions.slice(5 * i, 5 * i + 5),
    runRate: null,
    valueAtRisk: null,
  };
  const snapshot: Snapshot = {
    at: 0,
    customer: new Int32Array(1),
    summaries: { count: 1, x: one(x, row), tx: one(tx, row), T: one(T, row), litt: one(litt, row) },
    firstDay: new Int32Array(1),
    lastDay: new Int32Array(1),
    value: new Float64Array(1),
  };
  return reasonsFor(scores, snapshot, 0).map(({ code, values }) => ({ code, values }));
}
