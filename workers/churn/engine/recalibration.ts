import { NumericError } from './math/errors.ts';
import { solve } from './math/linear.ts';
import type { Summaries } from './summaries.ts';

/** What the recalibration looks at, in this order. The names are reason codes as well. */
export const covariates = ['MODEL', 'ORDER_COUNT', 'SILENCE', 'HISTORY_LENGTH', 'OWN_RHYTHM'] as const;
export type Covariate = (typeof covariates)[number];
const width = covariates.length;

/**
 * Logistic regression on the model's log-odds and the customer's history, fitted on the previous matured origin: it corrects
 * what the model gets wrong everywhere at once (a season, a slow market) and tells which part of a history moves the odds.
 */
export interface Recalibration {
  readonly intercept: number;
  /** Per covariate, in the covariate's own unit. */
  readonly coefficients: readonly number[];
  /** Means of the covariates where it was fitted: reasons are deviations from them. */
  readonly means: readonly number[];
  readonly customers: number;
}

/** Probabilities are not claimed beyond these. */
export const leastProbability = 0.005;
export const mostProbability = 0.995;

/** Fewer customers, or fewer of either outcome, teach nothing: the model stays as it is. */
export const leastForRecalibration = { customers: 50, ofEither: 10 };

/** Covariates of the customers at `rows` (positions in the summaries, each with x ≥ 1), row by row. */
export function covariatesOf(summaries: Summaries, probability: Float64Array, rows: Int32Array): Float64Array {
  const { x, tx, T } = summaries;
  const result = new Float64Array(rows.length * width);
  for (const [i, row] of rows.entries()) {
    const p = Math.min(1 - 1e-6, Math.max(1e-6, probability[row]!));
    const wait = T[row]! - tx[row]!;
    result[i * width] = Math.log(p / (1 - p));
    result[i * width + 1] = Math.log1p(x[row]!);
    result[i * width + 2] = Math.log1p(wait);
    result[i * width + 3] = Math.log1p(T[row]!);
    // Half a day for an order on the very day of the score, whose logarithm would have no bottom.
    result[i * width + 4] = Math.log((Math.max(wait, 0.5) * x[row]!) / tx[row]!);
  }
  return result;
}

/**
 * Fits by Newton's method. Coefficients are held near "the model is right" (1 for its log-odds, 0 for the rest) by a penalty
 * worth about one customer, so that collinear covariates and separable outcomes still have one finite answer. Null when
 * there is too little to learn from.
 */
export function fitRecalibration(features: Float64Array, ordered: Uint8Array): Recalibration | null {
  const n = ordered.length;
  const orders = ordered.reduce((sum, each) => sum + each, 0);
  const { customers, ofEither } = leastForRecalibration;
  if (n < customers || orders < ofEither || n - orders < ofEither) return null;
  const { means, deviations } = standardise(features, n);
  const prior = Float64Array.from({ length: width + 1 }, (_, j) => (j === 1 ? deviations[0]! : 0));
  prior[0] = means[0]!;
  const beta = prior.slice();
  for (let step = 0; step < 50; step++) {
    const move = newtonStep({ features, ordered, means, deviations, prior }, beta);
    const size = move.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
    for (let j = 0; j <= width; j++) beta[j]! += move[j]! * Math.min(1, 3 / size);
    if (size < 1e-9) break;
    if (!Number.isFinite(size)) throw new NumericError('RECALIBRATION', 'the recalibration did not settle');
  }
  const coefficients = Array.from({ length: width }, (_, j) => beta[j + 1]! / deviations[j]!);
  const intercept = beta[0]! - coefficients.reduce((sum, each, j) => sum + each * means[j]!, 0);
  return { intercept, coefficients, means: [...means], customers: n };
}

interface Regression {
  readonly features: Float64Array;
  readonly ordered: Uint8Array;
  readonly means: Float64Array;
  readonly deviations: Float64Array;
  readonly prior: Float64Array;
}

function newtonStep({ features, ordered, means, deviations, prior }: Regression, beta: Float64Array): Float64Array {
  const size = width + 1;
  const hessian = new Float64Array(size * size);
  const gradient = new Float64Array(size);
  const z = new Float64Array(size);
  z[0] = 1;
  for (let i = 0; i < ordered.length; i++) {
    let logit = beta[0]!;
    for (let j = 0; j < width; j++) {
      z[j + 1] = (features[i * width + j]! - means[j]!) / deviations[j]!;
      logit += beta[j + 1]! * z[j + 1]!;
    }
    const p = logistic(logit);
    const variance = Math.max(1e-9, p * (1 - p));
    for (let j = 0; j < size; j++) {
      gradient[j]! += (ordered[i]! - p) * z[j]!;
      for (let k = 0; k <= j; k++) hessian[j * size + k]! += variance * z[j]! * z[k]!;
    }
  }
  for (let j = 0; j < size; j++) {
    gradient[j]! -= beta[j]! - prior[j]!;
    hessian[j * size + j]! += 1;
    for (let k = 0; k < j; k++) hessian[k * size + j] = hessian[j * size + k]!;
  }
  return solve(hessian, gradient);
}

function standardise(features: Float64Array, n: number): { means: Float64Array; deviations: Float64Array } {
  const means = new Float64Array(width);
  const deviations = new Float64Array(width);
  for (let i = 0; i < n * width; i++) means[i % width]! += features[i]! / n;
  for (let i = 0; i < n * width; i++) deviations[i % width]! += (features[i]! - means[i % width]!) ** 2 / n;
  return { means, deviations: deviations.map((variance) => Math.max(1e-6, Math.sqrt(variance))) };
}

/** Recalibrated probabilities, clamped to [.005, .995]. */
export function recalibrate({ intercept, coefficients }: Recalibration, features: Float64Array): Float64Array {
  const result = new Float64Array(features.length / width);
  for (let i = 0; i < result.length; i++) {
    let logit = intercept;
    for (let j = 0; j < width; j++) logit += coefficients[j]! * features[i * width + j]!;
    result[i] = clamped(logistic(logit));
  }
  return result;
}

/** Coefficient × deviation per covariate: what each adds to the log-odds of an order, against the average customer. */
export function contributions({ coefficients, means }: Recalibration, features: Float64Array): Float64Array {
  return features.map((value, i) => coefficients[i % width]! * (value - means[i % width]!));
}

export function clamped(probability: number): number {
  return Math.min(mostProbability, Math.max(leastProbability, probability));
}

function logistic(logit: number): number {
  return logit >= 0 ? 1 / (1 + Math.exp(-logit)) : Math.exp(logit) / (1 + Math.exp(logit));
}
