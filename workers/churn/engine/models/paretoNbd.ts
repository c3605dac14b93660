import { collapse, sampleRows, type WeightedRows } from '../collapse.ts';
import { digamma, lnGamma } from '../math/gamma.ts';
import type { Objective } from '../math/objective.ts';
import type { Summaries } from '../summaries.ts';
import { boundsReached, type Fit, maximise, type Problem, refused, type Searched, tooSmall } from './fit.ts';
import { emptyIntegral, lifetimeIntegral } from './lifetimeIntegral.ts';

/**
 * Pareto/NBD (Schmittlein, Morrison & Colombo 1987, Management Science 33(1); likelihood as in Fader & Hardie 2005, "A note on
 * deriving the Pareto/NBD model"): exponential intervals with rates ~ Gamma(r, α), lifetimes ~ exponential with rates
 * ~ Gamma(s, β). The reference of the field.
 */
export interface ParetoNbdParameters {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

const sampleSize = 4000;

export function fitParetoNbd(summaries: Summaries): Fit<ParetoNbdParameters> {
  const data = collapse(summaries);
  const small = tooSmall(data.customers, data.repeats);
  if (small) return small;
  const { problem, searched } = problemOf(data);
  const step = Math.floor(data.rows / sampleSize);
  const warm = step < 4 ? undefined : maximise(problemOf(sampleRows(data, step)).problem);
  const minimum = maximise(problem, warm);
  if (!minimum.converged) return refused('NOT_CONVERGED', "Pareto/NBD: the likelihood's maximum was not reached");
  const [r, alpha, s, beta] = minimum.theta.map(Math.exp) as unknown as [number, number, number, number];
  return {
    kind: 'fitted',
    model: 'Pareto/NBD',
    parameters: { r, alpha, s, beta },
    logLikelihood: -minimum.value * data.customers,
    customers: data.customers,
    atBound: boundsReached(searched, minimum.theta),
    evaluations: minimum.evaluations,
  };
}

function problemOf(data: WeightedRows): { problem: Problem; searched: readonly Searched[] } {
  let observed = 0;
  let ordering = 0;
  for (let i = 0; i < data.rows; i++) {
    observed += data.weight[i]! * data.T[i]!;
    ordering += data.weight[i]! * data.tx[i]!;
  }
  const scale = observed / data.customers;
  const searched = [
    { name: 'r', start: 1, low: 1e-4, high: 1e4 },
    { name: 'alpha', start: ordering / Math.max(1, data.repeats), low: scale * 1e-6, high: scale * 1e5 },
    { name: 's', start: 0.5, low: 1e-4, high: 1e4 },
    { name: 'beta', start: 0.5 * scale, low: scale * 1e-6, high: scale * 1e5 },
  ];
  return { problem: { parameters: searched, customers: data.customers, mean: paretoNbdObjective(data) }, searched };
}

/** Mean negative log-likelihood over [r, α, s, β] and its analytic gradient. */
export function paretoNbdObjective(data: WeightedRows): Objective {
  const { rows, xOf, xs, tx, T, weight, weightOfX, customers } = data;
  const integral = emptyIntegral();
  return (theta, gradient) => {
    const [r, alpha, s, beta] = theta as unknown as [number, number, number, number];
    let value = customers * (r * Math.log(alpha) + s * Math.log(beta) - lnGamma(r));
    let byR = customers * (Math.log(alpha) - digamma(r));
    let byAlpha = (customers * r) / alpha;
    let byS = customers * Math.log(beta);
    let byBeta = (customers * s) / beta;
    for (let j = 0; j < xs.length; j++) {
      value += weightOfX[j]! * lnGamma(r + xs[j]!);
      byR += weightOfX[j]! * digamma(r + xs[j]!);
    }
    const shape = { alpha, beta, n: 0, s };
    for (let i = 0; i < rows; i++) {
      const last = tx[i]!;
      const age = T[i]!;
      const n = r + xs[xOf[i]!]!;
      shape.n = n;
      lifetimeIntegral(integral, shape, last, age);
      // Both ways to be silent until T, relative to the integrand at tx: still alive, or lost at some time in between.
      const lnScale = -n * Math.log(alpha + last) - (s + 1) * Math.log(beta + last);
      const lnAlphaEnd = Math.log(alpha + age);
      const lnBetaEnd = Math.log(beta + age);
      const alive = Math.exp(-n * lnAlphaEnd - s * lnBetaEnd - lnScale);
      const total = alive + s * integral.whole;
      const w = weight[i]! / total;
      value += weight[i]! * (lnScale + Math.log(total));
      byR -= w * (alive * lnAlphaEnd + s * integral.lnAlpha);
      byS -= w * (alive * lnBetaEnd - integral.whole + s * integral.lnBeta);
      byAlpha -= w * n * (alive / (alpha + age) + s * integral.overAlpha);
      byBeta -= w * s * (alive / (beta + age) + (s + 1) * integral.overBeta);
    }
    gradient[0] = -byR / customers;
    gradient[1] = -byAlpha / customers;
    gradient[2] = -byS / customers;
    gradient[3] = -byBeta / customers;
    return -value / customers;
  };
}

/**
 * P(alive) and the probability of an order within `horizon`. The latter is the density of the time of the next order summed
 * over the horizon, N · ∫ (α + t)^−(N+1) · (β + t)^−s dt from T to T + h, over the probability of the silence so far: all terms
 * are positive, so nothing cancels.
 */
export function paretoNbdProbabilities(
  { r, alpha, s, beta }: ParetoNbdParameters,
  { count, x, tx, T }: Summaries,
  horizon: number,
): { alive: Float64Array; order: Float64Array } {
  const integral = emptyIntegral();
  const result = { alive: new Float64Array(count), order: new Float64Array(count) };
  for (let i = 0; i < count; i++) {
    const n = r + x[i]!;
    const age = T[i]!;
    lifetimeIntegral(integral, { alpha, beta, n, s }, tx[i]!, age);
    const lnSilence =
      -n * Math.log((alpha + age) / (alpha + tx[i]!)) - (s + 1) * Math.log((beta + age) / (beta + tx[i]!));
    const alive = (beta + age) * Math.exp(lnSilence);
    const total = alive + s * integral.whole;
    result.alive[i] = alive / total;
    lifetimeIntegral(integral, { alpha, beta, n: n + 1, s: s - 1 }, age, age + horizon);
    result.order[i] = Math.min(1, (n * integral.whole * alive) / ((alpha + age) * total));
  }
  return result;
}
