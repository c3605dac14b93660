import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumericError } from './errors.ts';
import { solve } from './linear.ts';
import { gaussLegendre } from './quadrature.ts';

describe('solve', () => {
  it('undoes a product, pivoting where a zero leads', () => {
    expect([...solve(Float64Array.of(0, 1, 2, 0), Float64Array.of(3, 8))]).toEqual([4, 3]);
    const entry = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 9, maxLength: 9 }),
        fc.array(entry, { minLength: 3, maxLength: 3 }),
        (a, x) => {
          // A dominant diagonal keeps the system well conditioned.
          const matrix = Float64Array.from(a, (each, i) => each + (i % 4 === 0 ? 40 : 0));
          const right = Float64Array.from({ length: 3 }, (_, i) =>
            [0, 1, 2].reduce((sum, j) => sum + matrix[3 * i + j]! * x[j]!, 0),
          );
          solve(matrix, right).forEach((each, i) => expect(Math.abs(each - x[i]!)).toBeLessThan(1e-10));
        },
      ),
    );
  });

  it('refuses a singular system', () => {
    expect(() => solve(Float64Array.of(1, 2, 2, 4), Float64Array.of(1, 2))).toThrow(NumericError);
  });
});

describe('gaussLegendre', () => {
  it.each([2, 5, 8, 32, 64])('with %d nodes integrates polynomials of degree 2n − 1 exactly', (n) => {
    const { nodes, weights } = gaussLegendre(n);
    for (const degree of [0, 1, n, 2 * n - 1]) {
      const sum = nodes.reduce((total, x, i) => total + weights[i]! * x ** degree, 0);
      expect(Math.abs(sum - 1 / (degree + 1))).toBeLessThan(1e-14);
    }
  });
});
