import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digamma, lnBeta, lnGamma } from './gamma.ts';

const eulerGamma = 0.5772156649015329;

describe('lnGamma', () => {
  // As the C library's lgamma has them.
  it.each([
    [1e-10, 23.02585092988273],
    [0.1, 2.2527126517342055],
    [0.5, 0.5723649429247004],
    [1, 0],
    [2, 0],
    [7.9, 8.324265868008808],
    [100, 359.1342053695754],
    [1e6, 12815504.569147611],
  ])('is right at %d', (x, expected) => {
    expect(Math.abs(lnGamma(x) - expected)).toBeLessThan(1e-14 * Math.max(1, Math.abs(expected)) * 10);
  });

  it('obeys Γ(x + 1) = x·Γ(x)', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
        const left = lnGamma(x + 1);
        expect(Math.abs(left - lnGamma(x) - Math.log(x))).toBeLessThan(1e-13 * Math.max(1, Math.abs(left)));
      }),
    );
  });

  it('has no value at and below 0', () => {
    expect([lnGamma(0), lnGamma(-1), digamma(0), digamma(-0.5)]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });
});

describe('digamma', () => {
  it('is right at 1, 1/2 and 10', () => {
    expect(digamma(1)).toBeCloseTo(-eulerGamma, 13);
    expect(digamma(0.5)).toBeCloseTo(-eulerGamma - 2 * Math.LN2, 13);
    expect(digamma(10)).toBeCloseTo(2.251752589066721, 13);
  });

  it('is the derivative of lnGamma', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 1e4, noNaN: true }), (x) => {
        const h = 1e-5 * x;
        const slope = (lnGamma(x + h) - lnGamma(x - h)) / (2 * h);
        expect(Math.abs(digamma(x) - slope)).toBeLessThan(1e-5 * Math.max(1, Math.abs(slope)));
      }),
    );
  });
});

it('lnBeta(2, 3) is ln(1/12)', () => {
  expect(lnBeta(2, 3)).toBeCloseTo(-Math.log(12), 13);
});
