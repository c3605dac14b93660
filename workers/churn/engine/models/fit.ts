import { minimise, type Minimum } from '../math/bfgs.ts';
import type { Objective } from '../math/objective.ts';

/** What a fit ends in: parameters at the maximum of the likelihood, or the reason why there are none. */
export type Fit<Parameters> = Fitted<Parameters> | Refused;

export interface Fitted<Parameters> {
  readonly kind: 'fitted';
  readonly model: string;
  readonly parameters: Parameters;
  readonly logLikelihood: number;
  readonly customers: number;
  /**
   * Parameters that ran to the edge of what is searched: the data look as if there were no spread (or no loss) at all.
   * Probabilities remain sound, the parameter itself means only "very small" or "very large".
   */
  readonly atBound: readonly string[];
  readonly evaluations: number;
}

export interface Refused {
  readonly kind: 'refused';
  readonly code: 'TOO_FEW_CUSTOMERS' | 'TOO_FEW_REPEATS' | 'NO_AMOUNTS' | 'NOT_CONVERGED';
  readonly message: string;
}

export function refused(code: Refused['code'], message: string): Refused {
  return { kind: 'refused', code, message };
}

/** Four parameters cannot be told from fewer than this many customers and repeat orders. */
export const leastCustomers = 20;
export const leastRepeats = 20;

/** Refusal for data too small to fit, or undefined. */
export function tooSmall(customers: number, repeats: number): Refused | undefined {
  if (customers < leastCustomers) {
    return refused('TOO_FEW_CUSTOMERS', `a fit needs at least ${leastCustomers} customers, there are ${customers}`);
  }
  if (repeats < leastRepeats) {
    return refused('TOO_FEW_REPEATS', `a fit needs at least ${leastRepeats} repeat orders, there are ${repeats}`);
  }
  return undefined;
}

/** A parameter that is positive and searched by its logarithm, between bounds that no sensible history reaches. */
export interface Searched {
  readonly name: string;
  readonly start: number;
  readonly low: number;
  readonly high: number;
}

export interface Problem {
  readonly parameters: readonly Searched[];
  readonly customers: number;
  /** Mean negative log-likelihood per customer, and its gradient by the parameters themselves (not their logarithms). */
  readonly mean: Objective;
}

export interface Warm {
  readonly theta: Float64Array;
  readonly inverseHessian?: Float64Array;
}

/**
 * Maximises a likelihood over log-parameters. Beyond a bound the objective rises by the squared distance, so that a
 * likelihood that is flat there (a → 0) still has one finite answer; between the bounds nothing is added, so that estimates
 * are the maximum-likelihood ones. Stops within 1e-7 of the maximum log-likelihood.
 */
export function maximise(problem: Problem, warm?: Warm): Minimum {
  const { parameters, mean, customers } = problem;
  const n = parameters.length;
  const natural = new Float64Array(n);
  const low = parameters.map((each) => Math.log(each.low));
  const high = parameters.map((each) => Math.log(each.high));
  const objective: Objective = (theta, gradient) => {
    for (let i = 0; i < n; i++) natural[i] = Math.exp(theta[i]!);
    let value = mean(natural, gradient);
    for (let i = 0; i < n; i++) {
      const over = Math.max(0, theta[i]! - high[i]!) + Math.min(0, theta[i]! - low[i]!);
      value += over * over;
      gradient[i] = gradient[i]! * natural[i]! + 2 * over;
    }
    return value;
  };
  const start = warm?.theta ?? Float64Array.from(parameters, (each) => Math.log(each.start));
  return minimise(objective, start, {
    tolerance: 1e-7 / customers,
    ...(warm?.inverseHessian && { inverseHessian: warm.inverseHessian }),
  });
}

/** Names of the parameters that ended at, or beyond, a bound. */
export function boundsReached(parameters: readonly Searched[], theta: Float64Array): string[] {
  return parameters
    .filter((each, i) => theta[i]! <= Math.log(each.low) + 0.01 || theta[i]! >= Math.log(each.high) - 0.01)
    .map((each) => each.name);
}
