import { digamma, lnGamma } from '../math/gamma.ts';
import type { Objective } from '../math/objective.ts';
import type { WeightedRows } from '../collapse.ts';

/**
 * The family of "order at an Erlang-k rhythm until lost" models: rate ~ Gamma(r, α), loss after an order with probability
 * ~ Beta(a, b).
 *
 * - `modified`: the customer may be lost right after the first order as well: MBG/CNBD-k (Reutterer, Platzer & Schröder
 *   2021, International Journal of Research in Marketing 38(2)); k = 1 is MBG/NBD (Batislam, Denizel & Filiztekin 2007).
 * - otherwise loss starts with the first repeat order; k = 1 is BG/NBD (Fader, Hardie & Lee 2005).
 */
export interface Family {
  readonly k: number;
  readonly modified: boolean;
}

/** Mean negative log-likelihood over [r, α, a, b] and its analytic gradient. */
export function betaGeometricObjective(data: WeightedRows, { k, modified }: Family): Objective {
  const { rows, xOf, xs, tx, T, weight, weightOfX, customers } = data;
  const counts = xs.length;
  const lnLossOdds = new Float64Array(counts);
  const lossSlope = new Float64Array(counts);
  let constant = (k - 1) * data.littSum;
  for (let j = 0; j < counts; j++) constant -= weightOfX[j]! * xs[j]! * lnGamma(k);

  return (theta, gradient) => {
    const [r, alpha, a, b] = theta as unknown as [number, number, number, number];
    let value = constant + customers * (r * Math.log(alpha) - lnGamma(r));
    let byR = customers * (Math.log(alpha) - digamma(r));
    let byAlpha = (customers * r) / alpha;
    let byA = 0;
    let byB = 0;
    const shift = modified ? 1 : 0;
    for (let j = 0; j < counts; j++) {
      const x = xs[j]!;
      const w = weightOfX[j]!;
      const q = r + k * x;
      const stayed = b + x + shift;
      value += w * (lnGamma(q) + lnGamma(stayed) - lnGamma(a + stayed) + lnGamma(a + b) - lnGamma(b));
      byR += w * digamma(q);
      const both = digamma(a + b) - digamma(a + stayed);
      byA += w * both;
      byB += w * (digamma(stayed) - digamma(b) + both);
      // Without the modification a customer with no repeat order cannot be lost yet.
      const losable = modified || x > 0;
      lossSlope[j] = losable ? 1 / (stayed - 1) : 0;
      lnLossOdds[j] = losable ? Math.log(a) - Math.log(stayed - 1) : Number.NEGATIVE_INFINITY;
    }

    let previousT = Number.NaN;
    let lnEnd = 0;
    for (let i = 0; i < rows; i++) {
      const age = T[i]!;
      const end = alpha + age;
      if (age !== previousT) {
        lnEnd = Math.log(end);
        previousT = age;
      }
      const last = alpha + tx[i]!;
      const j = xOf[i]!;
      const w = weight[i]!;
      const q = r + k * xs[j]!;

      // S(w, T): still in the current interval, in any of its k stages.
      const share = (age - tx[i]!) / end;
      let term = 1;
      let silent = 1;
      let silentByR = 0;
      let silentByShare = 0;
      let harmonic = 0;
      for (let stage = 1; stage < k; stage++) {
        const rising = q + stage - 1;
        term *= (rising / stage) * share;
        harmonic += 1 / rising;
        silent += term;
        silentByR += term * harmonic;
        silentByShare += term * stage;
      }

      const lnStretch = lnEnd - Math.log(last);
      const lnSilent = k === 1 ? 0 : Math.log(silent);
      const lnOdds = lnLossOdds[j]! + q * lnStretch - lnSilent;
      const small = Math.exp(-Math.abs(lnOdds));
      const lost = lnOdds > 0 ? 1 / (1 + small) : small / (1 + small);
      const alive = 1 - lost;
      value += w * (lnSilent + Math.max(0, lnOdds) + Math.log1p(small) - q * lnEnd);
      byR += w * ((alive * silentByR) / silent + lost * lnStretch - lnEnd);
      // d share / dα = −share / (α + T), and silentByShare is already multiplied by the share.
      byAlpha -= w * (q / end + (alive * silentByShare) / (silent * end) + lost * q * (1 / last - 1 / end));
      byA += (w * lost) / a;
      byB -= w * lost * lossSlope[j]!;
    }
    const scale = -1 / customers;
    gradient[0] = scale * byR;
    gradient[1] = scale * byAlpha;
    gradient[2] = scale * byA;
    gradient[3] = scale * byB;
    return scale * value;
  };
}
