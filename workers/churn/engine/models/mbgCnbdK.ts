import { collapse } from '../collapse.ts';
import type { Summaries } from '../summaries.ts';
import { attempt, type BetaGeometricParameters, fitBetaGeometric, fitted } from './betaGeometricFit.ts';
import { type Fit, type Fitted, type Refused, tooSmall, type Warm } from './fit.ts';

/**
 * MBG/CNBD-k (Reutterer, Platzer & Schröder 2021, "Leveraging purchase regularity for predicting customer behavior the easy
 * way", IJRM 38(2)): orders come at Erlang-k intervals, so that k > 1 says "regular" and a missed order means more; after
 * each order, the first included, the customer may be lost. k = 1 is MBG/NBD (Batislam, Denizel & Filiztekin 2007).
 */
export type MbgCnbdK = Fitted<BetaGeometricParameters>;

export const largestK = 12;

/** Likelihood of each k tried, for whoever asks how clear the choice was. */
export interface Grid {
  readonly best: Fit<BetaGeometricParameters>;
  readonly tried: readonly { readonly k: number; readonly logLikelihood: number | null }[];
}

/** Fits with this k. `summaries.litt` must be filled when k > 1. */
export function fitMbgCnbd(summaries: Summaries, k: number): Fit<BetaGeometricParameters> {
  if (!(Number.isInteger(k) && k >= 1 && k <= largestK))
    throw new RangeError(`k is a whole number from 1 to ${largestK}, not ${k}`);
  return fitBetaGeometric(nameOf(k), summaries, { k, modified: true });
}

/** MBG/NBD. */
export function fitMbgNbd(summaries: Summaries): Fit<BetaGeometricParameters> {
  return fitMbgCnbd(summaries, 1);
}

/**
 * The k with the highest likelihood, each k started where the one before ended. The likelihood has one peak in k, so the
 * search ends after two k in a row that are worse than the best.
 */
export function fitMbgCnbdGrid(summaries: Summaries, maxK = largestK): Grid {
  const data = collapse(summaries);
  const small = tooSmall(data.customers, data.repeats);
  if (small) return { best: small, tried: [] };
  const tried: { k: number; logLikelihood: number | null }[] = [];
  let best: MbgCnbdK | undefined;
  let failure: Refused | undefined;
  let warm: Warm | undefined;
  for (let k = 1; k <= maxK; k++) {
    const tryOf = attempt(data, { k, modified: true }, warm);
    const fit = fitted(nameOf(k), data, { k, modified: true }, tryOf);
    tried.push({ k, logLikelihood: fit.kind === 'fitted' ? fit.logLikelihood : null });
    if (fit.kind === 'refused') {
      failure ??= fit;
      warm = undefined;
      continue;
    }
    if (!best || fit.logLikelihood > best.logLikelihood) best = fit;
    if (k >= best.parameters.k + 2) break;
    const theta = tryOf.minimum.theta.slice();
    // k stages in the same interval: each is k times as fast.
    theta[1]! += Math.log(k / (k + 1));
    warm = { theta };
  }
  return { best: best ?? failure!, tried };
}

function nameOf(k: number): string {
  return k === 1 ? 'MBG/NBD' : `MBG/CNBD-${k}`;
}

/** Columns filled per customer. */
export interface OrderProbabilities {
  /** P(not lost | history). Not the risk: a customer can be alive and order once in three years. */
  readonly alive: Float64Array;
  /** P(at least one order within the horizon | history). */
  readonly order: Float64Array;
}

/**
 * P(alive) = S / (S + D) and the probability of an order within `horizon` (same unit as the summaries),
 * p_h = P(alive) · [1 − S(w + h, T + h) / S(w, T) · ((α + T) / (α + T + h))^q]. Values are in [0, 1] for every history
 * that checkSummaries accepts.
 */
export function orderProbabilities(
  parameters: BetaGeometricParameters,
  summaries: Summaries,
  horizon: number,
): OrderProbabilities {
  if (!(horizon > 0 && Number.isFinite(horizon)))
    throw new RangeError(`a horizon is a positive length of time, not ${horizon}`);
  const { k, r, alpha, a, b } = parameters;
  const { count, x, tx, T } = summaries;
  const alive = new Float64Array(count);
  const order = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const repeats = x[i]!;
    const end = alpha + T[i]!;
    const q = r + k * repeats;
    const wait = T[i]! - tx[i]!;
    const lnEnd = Math.log(end);
    const lnSilent = lnStillWaiting(k, q, wait / end);
    const lnLost = Math.log(a / (b + repeats)) + q * (lnEnd - Math.log(alpha + tx[i]!));
    const pAlive = 1 / (1 + Math.exp(lnLost - lnSilent));
    const lnQuiet = lnStillWaiting(k, q, (wait + horizon) / (end + horizon)) - lnSilent - q * Math.log1p(horizon / end);
    alive[i] = pAlive;
    order[i] = pAlive * -Math.expm1(Math.min(0, lnQuiet));
  }
  return { alive, order };
}

/** ln S = ln Σ_{j<k} (q)_j / j! · share^j. */
function lnStillWaiting(k: number, q: number, share: number): number {
  let term = 1;
  let sum = 1;
  for (let j = 1; j < k; j++) {
    term *= ((q + j - 1) / j) * share;
    sum += term;
  }
  return k === 1 ? 0 : Math.log(sum);
}
