import { lineSearch } from './lineSearch.ts';
import { dot, type Objective } from './objective.ts';

export interface MinimiseOptions {
  /**
   * Stops when the improvement still to be had, by the quadratic model ½·gᵀHg, is below this. In units of the objective: for
   * a mean log-likelihood over n customers, 1e-7 / n means "within 1e-7 of the maximum log-likelihood".
   */
  readonly tolerance: number;
  readonly maxIterations?: number;
  /** Longest step in any coordinate; coordinates are logarithms here, so 2 means a factor of 7.4. */
  readonly maxStep?: number;
  /** Row-major inverse Hessian to start from, for example of the same objective on a sample. */
  readonly inverseHessian?: Float64Array;
}

export interface Minimum {
  readonly theta: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  readonly inverseHessian: Float64Array;
  readonly evaluations: number;
  /** ½·gᵀHg at the end: what a further step would still gain. */
  readonly remaining: number;
  readonly converged: boolean;
}

/** Of the value, what rounding leaves visible. */
const smallestShare = 1e-12;

/** BFGS with a strong-Wolfe line search (Nocedal & Wright 2006, algorithms 6.1 and 3.5), dense: for a handful of parameters. */
export function minimise(objective: Objective, start: Float64Array, options: MinimiseOptions): Minimum {
  const n = start.length;
  const { tolerance, maxIterations = 200, maxStep = 2 } = options;
  let theta = start.slice();
  let gradient = new Float64Array(n);
  let value = objective(theta, gradient);
  const startSize = Math.abs(value);
  let evaluations = 1;
  let scaled = options.inverseHessian !== undefined;
  let inverse = options.inverseHessian?.slice() ?? identity(n);
  let quiet = 0;
  for (let iteration = 0; iteration < maxIterations && Number.isFinite(value); iteration++) {
    if (dot(gradient, gradient) === 0) break;
    let direction = negativeProduct(inverse, gradient);
    if (!(dot(direction, gradient) < 0)) {
      inverse = identity(n);
      scaled = false;
      direction = negativeProduct(inverse, gradient);
    }
    // Below this share of the value, a sum over a million customers is rounding: nothing more can be seen of the descent.
    const enough = Math.max(tolerance, smallestShare * Math.abs(value));
    if (scaled && -0.5 * dot(direction, gradient) < enough) break;
    shorten(direction, scaled ? maxStep : Math.min(maxStep, 0.5));
    const found = lineSearch(objective, theta, value, gradient, direction);
    evaluations += found.evaluations;
    if (!found.moved) {
      // Rounding hides any further descent: a fresh start of the Hessian is tried once, then this is the minimum.
      if (++quiet > 1) break;
      inverse = identity(n);
      scaled = false;
      continue;
    }
    const step = difference(found.theta, theta);
    const change = difference(found.gradient, gradient);
    const curvature = dot(step, change);
    if (curvature > 1e-14 * Math.sqrt(dot(step, step) * dot(change, change))) {
      if (!scaled) inverse = identity(n, curvature / dot(change, change));
      update(inverse, step, change, curvature);
      scaled = true;
    }
    quiet = value - found.value > 1e-15 * Math.abs(value) ? 0 : quiet + 1;
    ({ theta, value, gradient } = found);
    if (quiet > 2) break;
  }
  const remaining = -0.5 * dot(negativeProduct(inverse, gradient), gradient);
  const converged = Number.isFinite(value) && remaining < Math.max(1000 * tolerance, 100 * smallestShare * startSize);
  return { theta, value, gradient, inverseHessian: inverse, evaluations, remaining, converged };
}

function identity(n: number, scale = 1): Float64Array<ArrayBuffer> {
  const result = new Float64Array(n * n);
  for (let i = 0; i < n; i++) result[i * n + i] = scale;
  return result;
}

/** The inverse update: H ← (I − ρsyᵀ)H(I − ρysᵀ) + ρssᵀ with ρ = 1/yᵀs. */
function update(h: Float64Array, s: Float64Array, y: Float64Array, curvature: number): void {
  const n = s.length;
  const hy = negativeProduct(h, y).map((value) => -value);
  const factor = (1 + dot(y, hy) / curvature) / curvature;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      h[i * n + j]! += factor * s[i]! * s[j]! - (hy[i]! * s[j]! + s[i]! * hy[j]!) / curvature;
    }
  }
}

function negativeProduct(matrix: Float64Array, vector: Float64Array): Float64Array<ArrayBuffer> {
  const n = vector.length;
  const result = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) result[i]! -= matrix[i * n + j]! * vector[j]!;
  }
  return result;
}

function shorten(direction: Float64Array, longest: number): void {
  const size = direction.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  if (size > longest) direction.forEach((value, i) => (direction[i] = (value * longest) / size));
}

function difference(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  return a.map((value, i) => value - b[i]!);
}
