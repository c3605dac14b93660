import { collapse, sampleRows, type WeightedRows } from '../collapse.ts';
import type { Minimum } from '../math/bfgs.ts';
import type { Summaries } from '../summaries.ts';
import { betaGeometricObjective, type Family } from './betaGeometric.ts';
import { boundsReached, type Fit, maximise, type Problem, refused, type Searched, tooSmall, type Warm } from './fit.ts';

export interface BetaGeometricParameters {
  readonly k: number;
  /** Order rates: Gamma(r, α), per stage and unit of time. */
  readonly r: number;
  readonly alpha: number;
  /** Probability of being lost after an order: Beta(a, b). */
  readonly a: number;
  readonly b: number;
}

/** Above this many rows a fit starts from the optimum of a sample of this size. */
const sampleSize = 4000;

interface Attempt {
  readonly minimum: Minimum;
  readonly searched: readonly Searched[];
}

/** Fits one member of the family to data already collapsed. `warm` are log-parameters near which to start. */
export function attempt(data: WeightedRows, family: Family, warm?: Warm): Attempt {
  const { problem, searched } = problemOf(data, family);
  const step = Math.floor(data.rows / sampleSize);
  if (step < 4) return { minimum: maximise(problem, warm), searched };
  // A sample costs little and leaves only the last few steps, the Hessian included, to the whole data.
  const rough = maximise(problemOf(sampleRows(data, step), family).problem, warm);
  return { minimum: maximise(problem, rough), searched };
}

export function fitBetaGeometric(model: string, summaries: Summaries, family: Family): Fit<BetaGeometricParameters> {
  const data = collapse(summaries);
  const small = tooSmall(data.customers, data.repeats);
  return small ?? fitted(model, data, family, attempt(data, family));
}

export function fitted(
  model: string,
  data: WeightedRows,
  { k }: Family,
  { minimum, searched }: Attempt,
): Fit<BetaGeometricParameters> {
  if (!minimum.converged) {
    const left = (minimum.remaining * data.customers).toPrecision(2);
    return refused('NOT_CONVERGED', `${model}: the likelihood's maximum was not reached (${left} left to gain)`);
  }
  const [r, alpha, a, b] = minimum.theta.map(Math.exp) as unknown as [number, number, number, number];
  return {
    kind: 'fitted',
    model,
    parameters: { k, r, alpha, a, b },
    logLikelihood: -minimum.value * data.customers,
    customers: data.customers,
    atBound: boundsReached(searched, minimum.theta),
    evaluations: minimum.evaluations,
  };
}

function problemOf(data: WeightedRows, family: Family): { problem: Problem; searched: readonly Searched[] } {
  let observed = 0;
  let ordering = 0;
  for (let i = 0; i < data.rows; i++) {
    observed += data.weight[i]! * data.T[i]!;
    ordering += data.weight[i]! * data.tx[i]!;
  }
  const interval = ordering / Math.max(1, data.repeats);
  const scale = observed / data.customers;
  const searched = [
    { name: 'r', start: 1, low: 1e-4, high: 1e4 },
    { name: 'alpha', start: interval / family.k, low: scale * 1e-7, high: scale * 1e5 },
    { name: 'a', start: 0.5, low: 1e-4, high: 1e4 },
    { name: 'b', start: 2, low: 1e-4, high: 1e4 },
  ];
  const mean = betaGeometricObjective(data, family);
  return { problem: { parameters: searched, customers: data.customers, mean }, searched };
}
