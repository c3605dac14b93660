import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumericError } from './errors.ts';
import { hyp2f1 } from './hypergeometric.ts';

const z = fc.double({ min: 1e-6, max: 0.99, noNaN: true });
const parameter = fc.double({ min: 0.05, max: 30, noNaN: true });

function close(actual: number, expected: number): void {
  expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-11);
}

describe('hyp2f1', () => {
  it('is −ln(1 − z) / z for (1, 1; 2)', () => {
    fc.assert(fc.property(z, (at) => close(hyp2f1(1, 1, 2, at), -Math.log1p(-at) / at)));
  });

  it('is (1 − z)^−a for b = c', () => {
    fc.assert(fc.property(parameter, parameter, z, (a, b, at) => close(hyp2f1(a, b, b, at), (1 - at) ** -a)));
  });

  it('obeys the contiguous relation (c − a)F(a−) + (2a − c + (b − a)z)F + a(z − 1)F(a+) = 0', () => {
    fc.assert(
      fc.property(parameter, parameter, parameter, z, (a, b, c, at) => {
        const parts = [
          (c - a - 1) * hyp2f1(a, b, c, at),
          (2 * (a + 1) - c + (b - a - 1) * at) * hyp2f1(a + 1, b, c, at),
          (a + 1) * (at - 1) * hyp2f1(a + 2, b, c, at),
        ];
        const size = Math.max(...parts.map(Math.abs));
        expect(Math.abs(parts[0]! + parts[1]! + parts[2]!)).toBeLessThan(1e-10 * size);
      }),
    );
  });

  it('says where it has no answer', () => {
    expect(() => hyp2f1(1, 1, 2, 1)).toThrow(NumericError);
    expect(() => hyp2f1(1, 1, 2, -0.1)).toThrow(/0 <= z < 1/);
  });
});
