import { hyp2f1 } from '../math/hypergeometric.ts';
import type { Summaries } from '../summaries.ts';
import { type BetaGeometricParameters, fitBetaGeometric } from './betaGeometricFit.ts';
import type { Fit } from './fit.ts';

/**
 * BG/NBD (Fader, Hardie & Lee 2005, "Counting your customers the easy way", Marketing Science 24(2)): exponential intervals,
 * loss only after a repeat order, so that whoever ordered once counts as alive for ever. A reference here, not what is shown.
 */
export function fitBgNbd(summaries: Summaries): Fit<BetaGeometricParameters> {
  return fitBetaGeometric('BG/NBD', summaries, { k: 1, modified: false });
}

/** P(alive | x, tx, T) per customer. */
export function bgNbdAlive({ r, alpha, a, b }: BetaGeometricParameters, { count, x, tx, T }: Summaries): Float64Array {
  const alive = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const repeats = x[i]!;
    const lnOdds = Math.log(a / (b + repeats - 1)) + (r + repeats) * Math.log((alpha + T[i]!) / (alpha + tx[i]!));
    alive[i] = repeats === 0 ? 1 : 1 / (1 + Math.exp(lnOdds));
  }
  return alive;
}

/** Expected orders in the next `horizon` for one customer: equation 10 of the paper. For a ≠ 1. */
export function bgNbdExpectedOrders(
  { r, alpha, a, b }: BetaGeometricParameters,
  { x, tx, T }: { readonly x: number; readonly tx: number; readonly T: number },
  horizon: number,
): number {
  const end = alpha + T;
  const f = hyp2f1(r + x, b + x, a + b + x - 1, horizon / (end + horizon));
  const quiet = Math.exp(-(r + x) * Math.log1p(horizon / end));
  const lostOdds = x === 0 ? 0 : (a / (b + x - 1)) * (end / (alpha + tx)) ** (r + x);
  return (((a + b + x - 1) / (a - 1)) * (1 - quiet * f)) / (1 + lostOdds);
}
