import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hyp2f1 } from '../math/hypergeometric.ts';
import { emptyIntegral, lifetimeIntegral } from './lifetimeIntegral.ts';

/** The closed form of the literature (Fader & Hardie 2005): a difference of two ₂F₁, divided by the integrand at `from`. */
function published(alpha: number, beta: number, n: number, s: number, from: number, to: number): number {
  const [top, shape] = alpha >= beta ? [alpha, s + 1] : [beta, n];
  const gap = Math.abs(alpha - beta);
  const tail = (t: number): number =>
    hyp2f1(n + s, shape, n + s + 1, gap / (top + t)) * ((top + t) / (top + from)) ** -(n + s);
  const atFrom = (alpha + from) ** -n * (beta + from) ** -(s + 1) * (top + from) ** (n + s);
  return (tail(from) - tail(to)) / ((n + s) * atFrom);
}

describe('lifetimeIntegral', () => {
  const positive = (min: number, max: number): fc.Arbitrary<number> =>
    fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp);

  it('is the difference of two 2F1 wherever that keeps its digits', () => {
    const integral = emptyIntegral();
    fc.assert(
      fc.property(
        positive(0.5, 500),
        positive(0.5, 500),
        positive(0.1, 60),
        positive(0.05, 20),
        positive(0.1, 100),
        positive(30, 2000),
        (alpha, beta, n, s, from, span) => {
          lifetimeIntegral(integral, { alpha, beta, n, s }, from, from + span);
          const expected = published(alpha, beta, n, s, from, from + span);
          expect(Math.abs(integral.whole / expected - 1)).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('stays right where the closed form has lost every digit: a span of a billionth, and thousands of orders', () => {
    const integral = emptyIntegral();
    lifetimeIntegral(integral, { alpha: 10, beta: 12, n: 3, s: 0.6 }, 30, 30 + 1e-9);
    // Read from the sum, whose rounding is all that is left of the difference to the span.
    expect(Math.abs(integral.whole / (30 + 1e-9 - 30) - 1)).toBeLessThan(1e-6);
    lifetimeIntegral(integral, { alpha: 10, beta: 12, n: 5000, s: 0.6 }, 300, 400);
    // With so steep a fall, only the first (α + t)/(n − 1) counts, and (β + t)^−1.6 hardly moves there.
    expect(Math.abs(integral.whole / (310 / 5000) - 1)).toBeLessThan(1e-3);
  });

  it('is nothing over nothing', () => {
    const integral = emptyIntegral();
    lifetimeIntegral(integral, { alpha: 10, beta: 12, n: 3, s: 0.6 }, 30, 30);
    expect(integral).toEqual(emptyIntegral());
  });
});
