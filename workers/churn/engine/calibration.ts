import type { Random } from './math/random.ts';

/** Customers with like probabilities: what was forecast, and what came. */
export interface CalibrationBin {
  readonly customers: number;
  readonly forecast: number;
  readonly observed: number;
}

export const calibrationBins = 10;

/** Which of ten equally full bins each observation is in, by rank of its probability; equal probabilities stay together. */
export function binsOf(probability: Float64Array): Uint8Array {
  const n = probability.length;
  const ascending = Uint32Array.from(probability.keys()).toSorted((a, b) => probability[a]! - probability[b]!);
  const bins = new Uint8Array(n);
  for (let i = 0; i < n;) {
    let end = i;
    while (end < n && probability[ascending[end]!] === probability[ascending[i]!]) end++;
    const bin = Math.min(calibrationBins - 1, Math.floor((calibrationBins * (i + end - 1)) / 2 / n));
    for (; i < end; i++) bins[ascending[i]!] = bin;
  }
  return bins;
}

export function calibrationOf(
  probability: Float64Array,
  ordered: Uint8Array,
  bins = binsOf(probability),
): CalibrationBin[] {
  const sums = Array.from({ length: calibrationBins }, () => ({ customers: 0, forecast: 0, observed: 0 }));
  for (const [i, bin] of bins.entries()) {
    const sum = sums[bin]!;
    sum.customers++;
    sum.forecast += probability[i]!;
    sum.observed += ordered[i]!;
  }
  return sums
    .filter((sum) => sum.customers > 0)
    .map(({ customers, forecast, observed }) => ({
      customers,
      forecast: forecast / customers,
      observed: observed / customers,
    }));
}

/** Expected calibration error: mean distance of forecast and outcome over the bins, weighted by customers. */
export function expectedCalibrationError(bins: readonly CalibrationBin[]): number {
  const customers = bins.reduce((sum, bin) => sum + bin.customers, 0);
  return bins.reduce((sum, bin) => sum + (bin.customers / customers) * Math.abs(bin.forecast - bin.observed), 0);
}

export interface CalibrationTest {
  readonly ece: number;
  /** 95 % of perfectly calibrated models with these very probabilities stay below this. */
  readonly nullHigh: number;
  /** Share of perfectly calibrated models that look at least as bad. */
  readonly pValue: number;
  readonly simulations: number;
}

/** Draws of outcomes in all: more customers, fewer simulations. */
const mostDraws = 40_000_000;

/**
 * The calibration error held against its own null: outcomes are drawn from the probabilities themselves, and the error of each
 * such perfectly calibrated world is computed in the same bins. (A fixed limit would fail good models on small data.)
 */
export function testCalibration(random: Random, probability: Float64Array, ordered: Uint8Array): CalibrationTest {
  const bins = binsOf(probability);
  const ece = expectedCalibrationError(calibrationOf(probability, ordered, bins));
  const n = probability.length;
  const simulations = Math.max(100, Math.min(1000, Math.floor(mostDraws / Math.max(1, n))));
  const forecast = new Float64Array(calibrationBins);
  for (let i = 0; i < n; i++) forecast[bins[i]!]! += probability[i]!;
  const drawn = new Float64Array(simulations);
  const orders = new Float64Array(calibrationBins);
  for (let s = 0; s < simulations; s++) {
    orders.fill(0);
    for (let i = 0; i < n; i++) if (random.next() < probability[i]!) orders[bins[i]!]! += 1;
    for (let b = 0; b < calibrationBins; b++) drawn[s]! += Math.abs(orders[b]! - forecast[b]!) / n;
  }
  drawn.sort();
  const worse = drawn.reduce((count, each) => count + Number(each >= ece), 0);
  return {
    ece,
    nullHigh: drawn[Math.ceil(0.95 * simulations) - 1]!,
    pValue: (worse + 1) / (simulations + 1),
    simulations,
  };
}
