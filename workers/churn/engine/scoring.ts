import { fitHiatus, type HiatusRule, silence, unfittedHiatus } from './hiatus.ts';
import { type Ledger, orderedWithin, type Snapshot, snapshotAt } from './ledger.ts';
import type { BetaGeometricParameters } from './models/betaGeometricFit.ts';
import type { Fit } from './models/fit.ts';
import { fitMbgCnbdGrid, type Grid, orderProbabilities } from './models/mbgCnbdK.ts';
import {
  contributions,
  covariatesOf,
  fitRecalibration,
  clamped,
  recalibrate,
  type Recalibration,
} from './recalibration.ts';
import { fitOrderValue, nextOrderValue, type OrderValueModel, runRatePerDay } from './value.ts';

/** Everything a score needs besides the customer's own history. Plain data: it can be stored and used until it is due again. */
export interface ScoringModel {
  /** The day whose evening it knows, and nothing later. */
  readonly fittedAt: number;
  readonly horizonDays: number;
  readonly fit: Fit<BetaGeometricParameters>;
  readonly tried: Grid['tried'];
  /** Null when no origin has matured, or too few customers have a rhythm: the model's own probability is used. */
  readonly recalibration: Recalibration | null;
  readonly hiatus: HiatusRule;
  readonly orderValue: OrderValueModel | null;
}

/** A rhythm of one's own takes this many repeat orders; with fewer, no recalibration, and no part in the gates. */
export const leastRepeatsForRhythm = 3;

export interface Fitter {
  snapshot(at: number): Snapshot;
  grid(at: number): Grid;
}

/** Snapshots and fits by day: a backtest needs each twice, as origin and as the matured origin of the next. */
export function fitterOf(ledger: Ledger): Fitter {
  const snapshots = new Map<number, Snapshot>();
  const grids = new Map<number, Grid>();
  return {
    snapshot: (at) => remember(snapshots, at, () => snapshotAt(ledger, at)),
    grid(at) {
      return remember(grids, at, () => fitMbgCnbdGrid(this.snapshot(at).summaries));
    },
  };
}

function remember<T>(known: Map<number, T>, at: number, make: () => T): T {
  let value = known.get(at);
  if (value === undefined) known.set(at, (value = make()));
  return value;
}

/**
 * Learns from the ledger up to the evening of `at`: the model from all histories; recalibration and hiatus cutoff from what
 * came of the customers of the previous matured origin, `at` − horizon.
 */
export function train(ledger: Ledger, at: number, horizonDays: number, fitter = fitterOf(ledger)): ScoringModel {
  const { best: fit, tried } = fitter.grid(at);
  const orderValue = ledger.hasAmounts ? fitOrderValue(fitter.snapshot(at)).model : null;
  const base = { fittedAt: at, horizonDays, fit, tried, orderValue };
  const matured = at - horizonDays;
  if (matured < ledger.firstDay) return { ...base, recalibration: null, hiatus: unfittedHiatus(horizonDays) };

  const past = fitter.snapshot(matured);
  const rows = withRhythm(past);
  if (rows.length === 0) return { ...base, recalibration: null, hiatus: unfittedHiatus(horizonDays) };
  const every = orderedWithin(ledger, past, horizonDays);
  const ordered = Uint8Array.from(rows, (row) => every[row]!);
  const hiatus = fitHiatus(silence(past.summaries, rows), ordered);
  const pastFit = fitter.grid(matured).best;
  if (pastFit.kind === 'refused') return { ...base, recalibration: null, hiatus };
  const { order } = orderProbabilities(pastFit.parameters, past.summaries, horizonDays);
  const recalibration = fitRecalibration(covariatesOf(past.summaries, order, rows), ordered);
  return { ...base, recalibration, hiatus };
}

/** Rows of the customers with at least three repeat orders. */
export function withRhythm({ summaries: { count, x } }: Snapshot): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i).filter((i) => x[i]! >= leastRepeatsForRhythm);
}

/** One entry per customer of the snapshot. */
export interface Scores {
  /** P(not lost). For the curious; not the risk. */
  readonly alive: Float64Array;
  /** P(order within the horizon) by the model alone. */
  readonly model: Float64Array;
  /** What is shown: recalibrated for customers with a rhythm, the model's (clamped) for others. */
  readonly probability: Float64Array;
  readonly recalibrated: Uint8Array;
  /** Coefficient × deviation, five per customer in the covariates' order; 0 where not recalibrated. */
  readonly contributions: Float64Array;
  /** Expected money within the horizon at the customer's own rhythm, and the part of it at risk. Null without amounts. */
  readonly runRate: Float64Array | null;
  readonly valueAtRisk: Float64Array | null;
}

/** Scores of every customer of the snapshot; null when the model was refused. */
export function score(model: ScoringModel, snapshot: Snapshot): Scores | null {
  if (model.fit.kind === 'refused') return null;
  const { summaries } = snapshot;
  const { alive, order } = orderProbabilities(model.fit.parameters, summaries, model.horizonDays);
  const probability = order.map(clamped);
  const recalibrated = new Uint8Array(summaries.count);
  const parts = new Float64Array(summaries.count * 5);
  if (model.recalibration) {
    const rows = withRhythm(snapshot);
    const features = covariatesOf(summaries, order, rows);
    const better = recalibrate(model.recalibration, features);
    const reasons = contributions(model.recalibration, features);
    for (const [i, row] of rows.entries()) {
      probability[row] = better[i]!;
      recalibrated[row] = 1;
      parts.set(reasons.subarray(i * 5, i * 5 + 5), row * 5);
    }
  }
  const runRate = model.orderValue && runRates(model.orderValue, model.fit.parameters, snapshot, model.horizonDays);
  const valueAtRisk = runRate && runRate.map((money, i) => (1 - probability[i]!) * money);
  return { alive, model: order, probability, recalibrated, contributions: parts, runRate, valueAtRisk };
}

/** Money expected within the horizon if the customer keeps its own rhythm. */
function runRates(
  model: OrderValueModel,
  parameters: BetaGeometricParameters,
  { value, summaries: { x, T } }: Snapshot,
  horizonDays: number,
): Float64Array {
  return value.map((net, row) => {
    const orderValue = nextOrderValue(model, x[row]! + 1, net);
    return runRatePerDay(parameters, { x: x[row]!, T: T[row]! }, orderValue) * horizonDays;
  });
}
