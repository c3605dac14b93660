import { describe, expect, it } from 'vitest';
import { gamma, seededRandom } from '../math/random.ts';
import { simulateMbgCnbd, simulateParetoNbd, type Simulated } from '../simulate.ts';
import { fitGammaGamma, expectedOrderValue } from './gammaGamma.ts';
import { fitMbgCnbdGrid, orderProbabilities } from './mbgCnbdK.ts';
import { fitParetoNbd, paretoNbdProbabilities } from './paretoNbd.ts';

const plan = { customers: 40_000, horizon: 90, ageFrom: 100, ageTo: 700 };

/** Largest distance, over ten bins of forecast, between the mean forecast and the share that came true. */
function worstBin(forecast: Float64Array, came: (i: number) => boolean): number {
  const ascending = Uint32Array.from(forecast.keys()).toSorted((a, b) => forecast[a]! - forecast[b]!);
  const size = ascending.length / 10;
  const distances = Array.from({ length: 10 }, (_, bin) => {
    const rows = ascending.subarray(bin * size, (bin + 1) * size);
    return Math.abs(rows.reduce((sum, i) => sum + forecast[i]! - Number(came(i)), 0)) / rows.length;
  });
  return Math.max(...distances);
}

/** Four standard errors of a share in a bin of 4,000. */
const chance = 4 * Math.sqrt(0.25 / 4000);

function holds({ alive, ordersInHorizon }: Simulated, p: { alive: Float64Array; order: Float64Array }): void {
  expect(worstBin(p.order, (i) => ordersInHorizon[i]! > 0)).toBeLessThan(chance);
  expect(worstBin(p.alive, (i) => alive[i] === 1)).toBeLessThan(chance);
}

describe('MBG/CNBD-k', () => {
  it.each([1, 2, 3])('with k = %d: P(alive) and p_h come true, k and the parameters are found', (k) => {
    const truth = { k, r: 1.4, alpha: 20 / k, a: 0.9, b: 4 };
    const simulated = simulateMbgCnbd(seededRandom(100 + k), truth, plan);
    holds(simulated, orderProbabilities(truth, simulated.summaries, plan.horizon));
    const { best } = fitMbgCnbdGrid(simulated.summaries);
    if (best.kind === 'refused') throw new Error(best.message);
    expect(best.parameters.k).toBe(k);
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      expect(Math.abs(best.parameters[name] / truth[name] - 1)).toBeLessThan(0.08);
    }
    expect(best.atBound).toEqual([]);
  });
});

describe('Pareto/NBD', () => {
  it('finds its parameters, and its probabilities come true', () => {
    const truth = { r: 0.8, alpha: 15, s: 0.7, beta: 120 };
    const simulated = simulateParetoNbd(seededRandom(5), truth, plan);
    holds(simulated, paretoNbdProbabilities(truth, simulated.summaries, plan.horizon));
    const fit = fitParetoNbd(simulated.summaries);
    if (fit.kind === 'refused') throw new Error(fit.message);
    expect(Math.abs(fit.parameters.r / truth.r - 1)).toBeLessThan(0.05);
    expect(Math.abs(fit.parameters.alpha / truth.alpha - 1)).toBeLessThan(0.05);
    expect(Math.abs(fit.parameters.s / truth.s - 1)).toBeLessThan(0.15);
    expect(Math.abs(fit.parameters.beta / truth.beta - 1)).toBeLessThan(0.25);
  });
});

describe('Gamma-Gamma', () => {
  it('finds its parameters, and draws a mean of few orders towards the population', () => {
    const random = seededRandom(9);
    const truth = { p: 5, q: 4, v: 30 };
    const orders = Float64Array.from({ length: 20_000 }, () => 1 + random.below(9));
    const mean = orders.map((n) => (gamma(random, truth.p * n) * truth.v) / gamma(random, truth.q) / n);
    const fit = fitGammaGamma({ orders, mean });
    if (fit.kind === 'refused') throw new Error(fit.message);
    for (const name of ['p', 'q', 'v'] as const)
      expect(Math.abs(fit.parameters[name] / truth[name] - 1)).toBeLessThan(0.08);
    const population = (truth.p * truth.v) / (truth.q - 1);
    const [one, many] = [1, 400].map((n) => expectedOrderValue(truth, n, 200)!);
    expect(one).toBeGreaterThan(population);
    expect(one).toBeLessThan(many!);
    expect(many).toBeGreaterThan(199);
    expect(many).toBeLessThan(200);
  });
});
