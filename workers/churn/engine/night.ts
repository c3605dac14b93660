import { hiatusProbability } from './hiatus.ts';
import type { Snapshot } from './ledger.ts';
import { score, type ScoringModel } from './scoring.ts';
import { leastIntervals } from './stageChain.ts';
import { type RelationshipStage, stageOf } from './stages.ts';
import { nextOrderValue, runRatePerDay } from './value.ts';

/** What is shown of a customer, in the order of their codes in the columns. */
export const methods = ['MODEL', 'HIATUS', 'NONE'] as const;
export const risks = ['LOW', 'WATCH', 'HIGH', 'CRITICAL', 'UNSCORED'] as const;
export const stages = ['PROSPECT', 'NEW', 'DEVELOPING', 'MATURE', 'DECLINING', 'BROKEN', 'WON_BACK'] as const;
export type Method = (typeof methods)[number];
export type Risk = (typeof risks)[number];

/** What is shown now, as columns; NaN stands for nothing, `method` NONE for a customer that was never shown. */
export interface ShownColumns {
  readonly source: Uint8Array;
  readonly method: Uint8Array;
  readonly probability: Float64Array;
  readonly valueAtRisk: Float64Array;
  readonly risk: Uint8Array;
  readonly stage: Uint8Array;
  readonly lastDay: Int32Array;
}

/** Customers of all sources as columns; `summaries` and `silent` end at each customer's own data-through day. */
export interface NightColumns {
  readonly count: number;
  /** Index into `models`. */
  readonly source: Uint8Array;
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly litt: Float64Array;
  /** Net value in the customer's own currency. */
  readonly net: Float64Array;
  /** 1 where that currency is not the population's: its amounts teach the model nothing. */
  readonly foreign: Uint8Array;
  readonly lastDay: Int32Array;
  /** −1: there never was a break. */
  readonly sinceBreak: Int32Array;
  readonly shown: ShownColumns;
}

export interface NightModel {
  readonly model: ScoringModel;
  /** MODEL only where the gates passed and the fit was not refused. */
  readonly method: 'MODEL' | 'HIATUS';
}

export interface Limits {
  /** Below these shares (0 to 1) a probability is a risk of that kind. */
  readonly watch: number;
  readonly high: number;
  readonly critical: number;
  /** A shown probability stays until it moved by this much. */
  readonly step: number;
  /** A shown value at risk stays until it moved by this share of itself. */
  readonly valueStep: number;
}

export interface NightInput {
  readonly columns: NightColumns;
  readonly models: readonly (NightModel | null)[];
  readonly limits: Limits;
}

/** The customers of whom something else is to be shown, with what that is. */
export interface NightOutput {
  readonly row: Int32Array;
  readonly method: Uint8Array;
  /** NaN: nothing can be said. */
  readonly probability: Float64Array;
  readonly modelProbability: Float64Array;
  readonly recalibrated: Uint8Array;
  readonly contributions: Float64Array;
  readonly runRate: Float64Array;
  readonly valueAtRisk: Float64Array;
  readonly risk: Uint8Array;
  readonly stage: Uint8Array;
}

interface Scored {
  readonly method: Uint8Array;
  readonly probability: Float64Array;
  readonly modelProbability: Float64Array;
  readonly recalibrated: Uint8Array;
  readonly contributions: Float64Array;
  readonly runRate: Float64Array;
  readonly valueAtRisk: Float64Array;
  readonly risk: Uint8Array;
  readonly stage: Uint8Array;
}

/** Scores everybody and returns those whose shown values change. Pure; a second run on what it showed returns nobody. */
export function scoreNight({ columns, models, limits }: NightInput): NightOutput {
  const scored = blank(columns.count);
  for (const [source, model] of models.entries()) scoreSource(columns, source, model, limits, scored);
  const rows = Int32Array.from(indices(columns.count).filter((row) => isChanged(columns, scored, row, limits)));
  const floats = (of: Float64Array): Float64Array => Float64Array.from(rows, (row) => of[row]!);
  const bytes = (of: Uint8Array): Uint8Array => Uint8Array.from(rows, (row) => of[row]!);
  const contributions = new Float64Array(rows.length * 5);
  for (const [i, row] of rows.entries()) contributions.set(scored.contributions.subarray(row * 5, row * 5 + 5), i * 5);
  return {
    row: rows,
    method: bytes(scored.method),
    probability: floats(scored.probability),
    modelProbability: floats(scored.modelProbability),
    recalibrated: bytes(scored.recalibrated),
    contributions,
    runRate: floats(scored.runRate),
    valueAtRisk: floats(scored.valueAtRisk),
    risk: bytes(scored.risk),
    stage: bytes(scored.stage),
  };
}

const indices = (count: number): Int32Array => Int32Array.from({ length: count }, (_, i) => i);

function blank(n: number): Scored {
  const float = (): Float64Array => new Float64Array(n).fill(Number.NaN);
  return {
    method: new Uint8Array(n),
    probability: float(),
    modelProbability: float(),
    recalibrated: new Uint8Array(n),
    contributions: new Float64Array(5 * n),
    runRate: float(),
    valueAtRisk: float(),
    risk: new Uint8Array(n),
    stage: new Uint8Array(n),
  };
}

/** Mean open days between the orders of customers that have a rhythm: what others are held against. */
export function populationInterval(x: Float64Array, tx: Float64Array, rows: Int32Array): number {
  let [days, intervals] = [0, 0];
  for (const row of rows) {
    if (x[row]! < leastIntervals) continue;
    days += tx[row]!;
    intervals += x[row]!;
  }
  return intervals === 0 ? 90 : days / intervals;
}

function scoreSource(
  columns: NightColumns,
  source: number,
  given: NightModel | null,
  limits: Limits,
  scored: Scored,
): void {
  const rows = indices(columns.count).filter((row) => columns.source[row] === source);
  if (rows.length === 0) return;
  const interval = populationInterval(columns.x, columns.tx, rows);
  const snapshot = snapshotOf(columns, rows);
  const scores = given && score(given.model, snapshot);
  const isModel = given?.method === 'MODEL' && scores !== null;
  for (const [i, row] of rows.entries()) {
    const silent = snapshot.summaries.T[i]! - snapshot.summaries.tx[i]!;
    const rate = runRateOf(columns, row, given?.model ?? null, scores?.runRate?.[i] ?? null);
    let probability = Number.NaN;
    if (isModel) {
      probability = scores.probability[i]!;
      scored.modelProbability[row] = scores.model[i]!;
      scored.recalibrated[row] = scores.recalibrated[i]!;
      scored.contributions.set(scores.contributions.subarray(i * 5, i * 5 + 5), row * 5);
    } else if (given) probability = hiatusProbability(given.model.hiatus, silent) ?? Number.NaN;
    const isSilent = given ? silent > given.model.hiatus.cutoffDays : false;
    scored.method[row] = isModel ? 0 : given ? 1 : 2;
    scored.probability[row] = probability;
    scored.runRate[row] = rate;
    scored.risk[row] = risks.indexOf(
      !given ? 'UNSCORED' : isModel ? riskOf(probability, limits) : isSilent ? 'HIGH' : 'LOW',
    );
    // Where the rule has no probability of its own, all of a silent customer's rate is at risk, and none of another's.
    const lost = Number.isNaN(probability) ? Number(isSilent) : 1 - probability;
    scored.valueAtRisk[row] = given ? rounded(lost * rate) : Number.NaN;
    scored.stage[row] = stages.indexOf(stageAt(columns, row, silent, interval));
  }
}

function snapshotOf(columns: NightColumns, rows: Int32Array): Snapshot {
  const pick = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row]!);
  return {
    at: 0,
    customer: rows,
    summaries: {
      count: rows.length,
      x: pick(columns.x),
      tx: pick(columns.tx),
      T: pick(columns.T),
      litt: pick(columns.litt),
    },
    firstDay: new Int32Array(0),
    lastDay: new Int32Array(0),
    value: Float64Array.from(rows, (row) => (columns.foreign[row] === 1 ? 0 : columns.net[row]!)),
  };
}

/** Money within the horizon at the own rhythm; NaN without amounts. */
function runRateOf(columns: NightColumns, row: number, model: ScoringModel | null, ofModel: number | null): number {
  if (!model) return Number.NaN;
  const [orders, net, isForeign] = [columns.x[row]! + 1, columns.net[row]!, columns.foreign[row] === 1];
  if (ofModel !== null && !isForeign) return ofModel;
  if (model.fit.kind === 'fitted' && (isForeign || model.orderValue)) {
    // Its own mean only: the population's is money of another kind.
    const value = isForeign ? Math.max(0, net / orders) : nextOrderValue(model.orderValue!, orders, net);
    const own = { x: columns.x[row]!, T: columns.T[row]! };
    return runRatePerDay(model.fit.parameters, own, value) * model.horizonDays;
  }
  // Too few customers for any model: the customer's own past rate, once there is one.
  if (orders < 2 || net <= 0) return Number.NaN;
  return ((net / orders) * columns.x[row]! * model.horizonDays) / Math.max(1, columns.T[row]!);
}

/** Three digits are what anybody acts on. */
const rounded = (money: number): number => (Number.isNaN(money) ? money : Number(money.toPrecision(3)));

export function riskOf(probability: number, { watch, high, critical }: Limits): Risk {
  if (probability < critical) return 'CRITICAL';
  if (probability < high) return 'HIGH';
  return probability < watch ? 'WATCH' : 'LOW';
}

function stageAt(
  { x, tx, sinceBreak }: NightColumns,
  row: number,
  silentDays: number,
  interval: number,
): RelationshipStage {
  const intervalDays = x[row]! >= leastIntervals ? tx[row]! / x[row]! : interval;
  const ordersSinceBreak = sinceBreak[row]! < 0 ? null : sinceBreak[row]!;
  return stageOf({ orders: x[row]! + 1, silentDays, intervalDays, ordersSinceBreak });
}

function isChanged({ source, lastDay, shown }: NightColumns, to: Scored, row: number, limits: Limits): boolean {
  return (
    shown.method[row] !== to.method[row] ||
    shown.source[row] !== source[row] ||
    shown.risk[row] !== to.risk[row] ||
    shown.stage[row] !== to.stage[row] ||
    shown.lastDay[row] !== lastDay[row] ||
    moved(shown.probability[row]!, to.probability[row]!, limits.step) ||
    moved(shown.valueAtRisk[row]!, to.valueAtRisk[row]!, limits.valueStep * Math.abs(shown.valueAtRisk[row]!))
  );
}

/** Nothing and something differ always; two figures when they are further apart than `by`. */
function moved(from: number, to: number, by: number): boolean {
  if (Number.isNaN(from) || Number.isNaN(to)) return Number.isNaN(from) !== Number.isNaN(to);
  return Math.abs(to - from) > by;
}
