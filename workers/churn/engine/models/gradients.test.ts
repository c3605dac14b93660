import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapse } from '../collapse.ts';
import { seededRandom } from '../math/random.ts';
import type { Objective } from '../math/objective.ts';
import { simulateMbgCnbd } from '../simulate.ts';
import { summariesFrom } from '../summaries.ts';
import { betaGeometricObjective } from './betaGeometric.ts';
import { bgBbObjective } from './bgBb.ts';
import { gammaGammaObjective } from './gammaGamma.ts';
import { paretoNbdObjective } from './paretoNbd.ts';

const plan = { customers: 60, horizon: 30, ageFrom: 20, ageTo: 400 };
const { summaries } = simulateMbgCnbd(seededRandom(1), { k: 2, r: 1.1, alpha: 9, a: 0.7, b: 3 }, plan);
const data = collapse(summaries);
const positive = fc.double({ min: -2.5, max: 2.5, noNaN: true }).map(Math.exp);

/** Central differences in every coordinate, against the gradient. */
function agrees(objective: Objective, theta: Float64Array): void {
  const gradient = new Float64Array(theta.length);
  const none = new Float64Array(theta.length);
  const size = Math.abs(objective(theta, gradient));
  theta.forEach((each, i) => {
    const h = 1e-5 * each;
    const moved = (by: number): number => objective(theta.with(i, each + by), none);
    const difference = (moved(h) - moved(-h)) / (2 * h);
    // Differences lose digits of the value: what is left of it, over the step.
    const precision = 1e-6 * Math.abs(difference) + (1e-13 * Math.max(1, size)) / h + 1e-8;
    expect(Math.abs(gradient[i]! - difference)).toBeLessThan(20 * precision);
  });
}

describe('analytic gradients agree with differences', () => {
  it.each([
    { k: 1, modified: false },
    { k: 1, modified: true },
    { k: 2, modified: true },
    { k: 5, modified: true },
    { k: 12, modified: true },
  ])('beta-geometric family %o', (family) => {
    const objective = betaGeometricObjective(data, family);
    fc.assert(
      fc.property(positive, positive, positive, positive, (r, alpha, a, b) =>
        agrees(objective, Float64Array.of(r, 10 * alpha, a, b)),
      ),
      { numRuns: 40 },
    );
  });

  it('Pareto/NBD, with α above, below and equal to β', () => {
    const objective = paretoNbdObjective(data);
    fc.assert(
      fc.property(positive, positive, positive, positive, (r, alpha, s, beta) => {
        agrees(objective, Float64Array.of(r, 10 * alpha, s, 10 * beta));
      }),
      { numRuns: 40 },
    );
    agrees(objective, Float64Array.of(0.7, 20, 0.9, 20));
  });

  it('Gamma-Gamma', () => {
    const objective = gammaGammaObjective({
      orders: Float64Array.of(1, 2, 7, 40),
      mean: Float64Array.of(10, 0.5, 300, 44),
    });
    fc.assert(
      fc.property(positive, positive, positive, (p, q, v) => agrees(objective, Float64Array.of(p, q, 20 * v))),
      {
        numRuns: 40,
      },
    );
  });

  it('BG/BB', () => {
    const objective = bgBbObjective([
      { x: 0, tx: 0, n: 6, customers: 30 },
      { x: 2, tx: 5, n: 6, customers: 7 },
      { x: 6, tx: 6, n: 6, customers: 9 },
      { x: 3, tx: 3, n: 12, customers: 4 },
    ]);
    fc.assert(
      fc.property(positive, positive, positive, positive, (alpha, beta, gamma, delta) => {
        agrees(objective, Float64Array.of(alpha, beta, gamma, delta));
      }),
      { numRuns: 40 },
    );
  });
});

it('equal customers weigh as much together as apart', () => {
  const rows = [
    { x: 2, tx: 30, T: 50, litt: 5 },
    { x: 2, tx: 30, T: 50, litt: 4 },
    { x: 0, tx: 0, T: 20 },
  ];
  const together = collapse(summariesFrom(rows));
  // Times that are no whole numbers are not collapsed.
  const apart = collapse(summariesFrom([...rows, { x: 1, tx: 3.5, T: 9.5, litt: 1 }]));
  expect([together.rows, apart.rows]).toEqual([2, 4]);
  const theta = Float64Array.of(1.2, 15, 0.6, 2.2);
  const gradient = new Float64Array(4);
  const valueOf = (list: typeof rows): number =>
    list.reduce(
      (sum, row) =>
        sum + betaGeometricObjective(collapse(summariesFrom([row])), { k: 3, modified: true })(theta, gradient),
      0,
    );
  expect(3 * betaGeometricObjective(together, { k: 3, modified: true })(theta, gradient)).toBeCloseTo(
    valueOf(rows),
    10,
  );
});
