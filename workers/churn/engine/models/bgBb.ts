import { digamma, lnBeta } from '../math/gamma.ts';
import type { Objective } from '../math/objective.ts';
import { boundsReached, type Fit, maximise, refused, tooSmall } from './fit.ts';

/**
 * BG/BB (Fader, Hardie & Shang 2010, "Customer-base analysis in a discrete-time noncontractual setting", Marketing Science
 * 29(6)): one opportunity per period (a yearly tender, a monthly visit), taken with probability ~ Beta(α, β) while alive, and
 * lost before a period with probability ~ Beta(γ, δ).
 */
export interface BgBbParameters {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly delta: number;
}

/** Customers with the same history: x opportunities taken, the last at tx, out of n. */
export interface OpportunityRow {
  readonly x: number;
  readonly tx: number;
  readonly n: number;
  readonly customers: number;
}

export function fitBgBb(rows: readonly OpportunityRow[]): Fit<BgBbParameters> {
  for (const [i, { x, tx, n, customers }] of rows.entries()) {
    const sound = [x, tx, n, customers].every((each) => Number.isInteger(each) && each >= 0);
    if (!sound || x > tx || tx > n || n > 10_000 || (x === 0) !== (tx === 0)) {
      throw new RangeError(
        `row ${i}: no history of ${n} opportunities has x = ${x} and tx = ${tx} (customers ${customers})`,
      );
    }
  }
  const customers = rows.reduce((sum, row) => sum + row.customers, 0);
  const small = tooSmall(
    customers,
    rows.reduce((sum, row) => sum + row.customers * row.x, 0),
  );
  if (small) return small;
  const searched = ['alpha', 'beta', 'gamma', 'delta'].map((name) => ({ name, start: 1, low: 1e-4, high: 1e4 }));
  const minimum = maximise({ parameters: searched, customers, mean: bgBbObjective(rows) });
  if (!minimum.converged) return refused('NOT_CONVERGED', "BG/BB: the likelihood's maximum was not reached");
  const [alpha, beta, gamma, delta] = minimum.theta.map(Math.exp) as unknown as [number, number, number, number];
  return {
    kind: 'fitted',
    model: 'BG/BB',
    parameters: { alpha, beta, gamma, delta },
    logLikelihood: -minimum.value * customers,
    customers,
    atBound: boundsReached(searched, minimum.theta),
    evaluations: minimum.evaluations,
  };
}

/** Mean negative log-likelihood over [α, β, γ, δ] and its gradient. */
export function bgBbObjective(rows: readonly OpportunityRow[]): Objective {
  const customers = rows.reduce((sum, row) => sum + row.customers, 0);
  return (theta, gradient) => {
    const [alpha, beta, gamma, delta] = theta as unknown as [number, number, number, number];
    gradient.fill(0);
    let value = 0;
    const prior = lnBeta(alpha, beta) + lnBeta(gamma, delta);
    const part = new Float64Array(4);
    for (const { x, tx, n, customers: w } of rows) {
      // Alive to the end, or lost right after opportunity tx + i. Summed relative to the largest part.
      const lns = waysToBeSilent(theta, x, tx, n);
      const largest = Math.max(...lns);
      let total = 0;
      part.fill(0);
      for (const [i, ln] of lns.entries()) {
        const share = Math.exp(ln - largest);
        const seen = i === 0 ? n : tx + i - 1;
        const lost = i === 0 ? 0 : 1;
        total += share;
        const taken = digamma(alpha + beta + seen);
        const stayed = digamma(gamma + delta + seen + lost);
        part[0]! += share * (digamma(alpha + x) - taken);
        part[1]! += share * (digamma(beta + seen - x) - taken);
        part[2]! += share * (digamma(gamma + lost) - stayed);
        part[3]! += share * (digamma(delta + seen) - stayed);
      }
      value += w * (largest + Math.log(total) - prior);
      for (let p = 0; p < 4; p++) gradient[p]! -= (w * part[p]!) / (total * customers);
    }
    const both = digamma(alpha + beta);
    const stay = digamma(gamma + delta);
    gradient[0]! += digamma(alpha) - both;
    gradient[1]! += digamma(beta) - both;
    gradient[2]! += digamma(gamma) - stay;
    gradient[3]! += digamma(delta) - stay;
    return -value / customers;
  };
}

/** ln of each way to the same history: first alive through n, then lost after tx, tx + 1, … n − 1. */
function waysToBeSilent(theta: Float64Array, x: number, tx: number, n: number): number[] {
  const [alpha, beta, gamma, delta] = theta as unknown as [number, number, number, number];
  const ways = [lnBeta(alpha + x, beta + n - x) + lnBeta(gamma, delta + n)];
  for (let seen = tx; seen < n; seen++) {
    ways.push(lnBeta(alpha + x, beta + seen - x) + lnBeta(gamma + 1, delta + seen));
  }
  return ways;
}

/** P(alive at the next opportunity, n + 1 | x, tx, n). */
export function bgBbAlive(parameters: BgBbParameters, x: number, tx: number, n: number): number {
  const { alpha, beta, gamma, delta } = parameters;
  const lns = waysToBeSilent(Float64Array.of(alpha, beta, gamma, delta), x, tx, n);
  const largest = Math.max(...lns);
  const total = lns.reduce((sum, ln) => sum + Math.exp(ln - largest), 0);
  const next = lnBeta(alpha + x, beta + n - x) + lnBeta(gamma, delta + n + 1);
  return Math.exp(next - largest) / total;
}
