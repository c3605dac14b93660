import type { WeightedRows } from '../collapse.ts';
import { digamma, lnGamma } from '../math/gamma.ts';
import type { Objective } from '../math/objective.ts';

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

/** The log-likelihood and its derivatives while they are summed up. */
interface Sums {
  value: number;
  byR: number;
  byAlpha: number;
  byA: number;
  byB: number;
}

/** Per distinct order count: ln(a / (b + …)) of the odds of loss, and minus its derivative by b. */
interface LossByCount {
  readonly lnOdds: Float64Array;
  readonly slope: Float64Array;
}

/**
 * Mean negative log-likelihood over [r, α, a, b] and its analytic gradient. With q = r + kx and w = T − t_x,
 * LL = (k−1)·litt − x·ln Γ(k) + ln Γ(q) − ln Γ(r) + r·ln α + ln B(a, b+x+1) − ln B(a, b) − q·ln(α+T) + ln(S + D), where S sums the
 * ways to be still waiting (not all k stages of the interval are over) and D the ways to be lost since t_x.
 */
export function betaGeometricObjective(data: WeightedRows, family: Family): Objective {
  const { xs, weightOfX, customers } = data;
  const loss = { lnOdds: new Float64Array(xs.length), slope: new Float64Array(xs.length) };
  let constant = (family.k - 1) * data.littSum;
  for (let j = 0; j < xs.length; j++) constant -= weightOfX[j]! * xs[j]! * lnGamma(family.k);
  return (theta, gradient) => {
    const [r, alpha] = theta as unknown as [number, number];
    const sums = {
      value: constant + customers * (r * Math.log(alpha) - lnGamma(r)),
      byR: customers * (Math.log(alpha) - digamma(r)),
      byAlpha: (customers * r) / alpha,
      byA: 0,
      byB: 0,
    };
    addCounts(sums, data, family, theta, loss);
    addRows(sums, data, family.k, theta, loss);
    const scale = -1 / customers;
    gradient[0] = scale * sums.byR;
    gradient[1] = scale * sums.byAlpha;
    gradient[2] = scale * sums.byA;
    gradient[3] = scale * sums.byB;
    return scale * sums.value;
  };
}

/** What depends on the order count alone: computed once per count, not once per customer. */
function addCounts(
  sums: Sums,
  { xs, weightOfX }: WeightedRows,
  { k, modified }: Family,
  theta: Float64Array,
  loss: LossByCount,
): void {
  const [r, , a, b] = theta as unknown as [number, number, number, number];
  const lnPrior = lnGamma(a + b) - lnGamma(b);
  const psiBoth = digamma(a + b);
  const psiB = digamma(b);
  for (let j = 0; j < xs.length; j++) {
    const x = xs[j]!;
    const w = weightOfX[j]!;
    const stayed = b + x + (modified ? 1 : 0);
    sums.value += w * (lnGamma(r + k * x) + lnGamma(stayed) - lnGamma(a + stayed) + lnPrior);
    sums.byR += w * digamma(r + k * x);
    const both = psiBoth - digamma(a + stayed);
    sums.byA += w * both;
    sums.byB += w * (digamma(stayed) - psiB + both);
    // Without the modification a customer with no repeat order cannot be lost yet.
    const losable = modified || x > 0;
    loss.slope[j] = losable ? 1 / (stayed - 1) : 0;
    loss.lnOdds[j] = losable ? Math.log(a) - Math.log(stayed - 1) : Number.NEGATIVE_INFINITY;
  }
}

/** ln(S + D) − q·ln(α + T) of every row, in logarithms, since either part may be beyond any float. */
function addRows(sums: Sums, data: WeightedRows, k: number, theta: Float64Array, loss: LossByCount): void {
  const { rows, xOf, xs, tx, T, weight } = data;
  const [r, alpha, a] = theta as unknown as [number, number, number];
  const waiting = { s: 1, byQ: 0, byShare: 0 };
  let { value, byR, byAlpha, byA, byB } = sums;
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
    stillWaiting(waiting, k, q, (age - tx[i]!) / end);
    const lnStretch = lnEnd - Math.log(last);
    const lnS = k === 1 ? 0 : Math.log(waiting.s);
    const lnOdds = loss.lnOdds[j]! + q * lnStretch - lnS;
    const small = Math.exp(-Math.abs(lnOdds));
    const lost = lnOdds > 0 ? 1 / (1 + small) : small / (1 + small);
    const alive = 1 - lost;
    value += w * (lnS + Math.max(0, lnOdds) + Math.log1p(small) - q * lnEnd);
    byR += w * ((alive * waiting.byQ) / waiting.s + lost * lnStretch - lnEnd);
    // d share / dα = −share / (α + T), and byShare is already multiplied by the share.
    byAlpha -= w * (q / end + (alive * waiting.byShare) / (waiting.s * end) + lost * q * (1 / last - 1 / end));
    byA += (w * lost) / a;
    byB -= w * lost * loss.slope[j]!;
  }
  Object.assign(sums, { value, byR, byAlpha, byA, byB });
}

/** S = Σ_{j<k} (q)_j / j! · share^j, its derivative by q, and share times its derivative by the share. */
function stillWaiting(into: { s: number; byQ: number; byShare: number }, k: number, q: number, share: number): void {
  let term = 1;
  let s = 1;
  let byQ = 0;
  let byShare = 0;
  let harmonic = 0;
  for (let stage = 1; stage < k; stage++) {
    const rising = q + stage - 1;
    term *= (rising / stage) * share;
    harmonic += 1 / rising;
    s += term;
    byQ += term * harmonic;
    byShare += term * stage;
  }
  into.s = s;
  into.byQ = byQ;
  into.byShare = byShare;
}
