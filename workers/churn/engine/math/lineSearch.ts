import { dot, type Objective } from './objective.ts';

export interface LinePoint {
  readonly theta: Float64Array<ArrayBuffer>;
  readonly value: number;
  readonly gradient: Float64Array<ArrayBuffer>;
  readonly evaluations: number;
  /** False when no lower point was found along the direction. */
  readonly moved: boolean;
}

interface Trial {
  readonly at: number;
  readonly value: number;
  readonly slope: number;
}

const sufficientDecrease = 1e-4;
const curvature = 0.9;
const maxTrials = 30;

/**
 * A step along `direction` that meets the strong Wolfe conditions (Nocedal & Wright 2006, algorithms 3.5 and 3.6): the unit
 * step first, then growth while the slope is still steep, then cubic interpolation inside the bracket. After 30 trials
 * the lowest point seen is taken.
 */
export function lineSearch(
  objective: Objective,
  from: Float64Array<ArrayBuffer>,
  value: number,
  gradient: Float64Array<ArrayBuffer>,
  direction: Float64Array<ArrayBuffer>,
): LinePoint {
  const origin: Trial = { at: 0, value, slope: dot(gradient, direction) };
  let best: LinePoint = { theta: from, value, gradient, evaluations: 0, moved: false };
  let evaluations = 0;
  const trialAt = (at: number): Trial => {
    const theta = from.map((each, i) => each + at * direction[i]!);
    const trialGradient = new Float64Array(from.length);
    const found = objective(theta, trialGradient);
    evaluations++;
    if (!Number.isFinite(found)) return { at, value: Number.POSITIVE_INFINITY, slope: Number.POSITIVE_INFINITY };
    if (found < best.value) best = { theta, value: found, gradient: trialGradient, evaluations, moved: true };
    return { at, value: found, slope: dot(trialGradient, direction) };
  };

  let low = origin;
  let high: Trial | undefined;
  let at = 1;
  for (let trials = 0; trials < maxTrials; trials++) {
    const trial = trialAt(at);
    const tooHigh = trial.value > value + sufficientDecrease * at * origin.slope || trial.value >= low.value;
    if (tooHigh && !(trial.at === 0)) {
      high = trial;
    } else {
      if (Math.abs(trial.slope) <= -curvature * origin.slope) break;
      const turned = high ? trial.slope * (high.at - low.at) >= 0 : trial.slope >= 0;
      if (turned) high = low;
      low = trial;
    }
    if (high && Math.abs(high.at - low.at) < 1e-12 * Math.max(1, low.at)) break;
    at = high ? between(low, high) : low.at * 2.5;
  }
  return { ...best, evaluations };
}

/** The minimum of the cubic through both ends, kept off the ends; the middle where the cubic has none. */
function between(low: Trial, high: Trial): number {
  const width = high.at - low.at;
  if (!Number.isFinite(high.value) || !Number.isFinite(high.slope)) return low.at + 0.25 * width;
  const d1 = low.slope + high.slope - (3 * (low.value - high.value)) / (low.at - high.at);
  const square = d1 * d1 - low.slope * high.slope;
  if (square < 0) return low.at + 0.5 * width;
  const d2 = Math.sign(width) * Math.sqrt(square);
  const cubic = high.at - (width * (high.slope + d2 - d1)) / (high.slope - low.slope + 2 * d2);
  const share = (cubic - low.at) / width;
  return Number.isFinite(share) ? low.at + Math.min(0.9, Math.max(0.1, share)) * width : low.at + 0.5 * width;
}
