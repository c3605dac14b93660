import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exponentOf, isCurrency } from './currency.ts';
import { decimalOf, formatMinor, hostLimitMinor, microsOf, minorOfMicros } from './money.ts';
import { shareOf, split } from './split.ts';

describe('currencies', () => {
  test.each([
    ['JPY', 0, '1,234,567'],
    ['CNY', 2, '12,345.67'],
    ['KWD', 3, '1,234.567'],
  ])('%s has %i decimals', (code, exponent, shown) => {
    expect(exponentOf(code)).toBe(exponent);
    expect(formatMinor(1_234_567n, code)).toBe(shown);
  });

  test('an unknown currency is refused, never guessed', () => {
    expect(isCurrency('XXX')).toBe(false);
    expect(() => exponentOf('cny')).toThrow(RangeError);
    expect(minorOfMicros(1_000_000, 'XXX')).toEqual({ ok: false, problem: 'UNKNOWN_CURRENCY' });
  });

  test('negative and small amounts keep their sign and zeros', () => {
    expect(formatMinor(-5n, 'CNY')).toBe('-0.05');
    expect(decimalOf(-1_234_567n, 'KWD')).toBe('-1234.567');
    expect(decimalOf(0n, 'JPY')).toBe('0');
  });
});

describe('the host keeps micros in a JSON number', () => {
  test.each(['JPY', 'CNY', 'KWD'])('%s: the limit itself survives, one minor unit more is refused', (code) => {
    const limit = hostLimitMinor(code);
    expect(decimalOf(limit, code).split('.')[0]).toBe('9007199254');
    expect(minorOfMicros(microsOf(limit, code), code)).toEqual({ ok: true, amountMinor: limit });
    expect(() => microsOf(limit + 1n, code)).toThrow(RangeError);
  });

  test('what the host rounded, or cut finer than the currency, is not money', () => {
    expect(minorOfMicros(2 ** 53, 'CNY')).toEqual({ ok: false, problem: 'BEYOND_HOST_LIMIT' });
    expect(minorOfMicros(9_007_199_254_010_000, 'CNY')).toEqual({ ok: false, problem: 'BEYOND_HOST_LIMIT' });
    expect(minorOfMicros(1234, 'CNY')).toEqual({ ok: false, problem: 'FRACTION_OF_MINOR_UNIT' });
    expect(minorOfMicros(10_000, 'JPY')).toEqual({ ok: false, problem: 'FRACTION_OF_MINOR_UNIT' });
    expect(minorOfMicros(1_000, 'KWD')).toEqual({ ok: true, amountMinor: 1n });
  });

  test('minor units survive the way to the host and back', () => {
    fc.assert(
      fc.property(fc.constantFrom('JPY', 'CNY', 'KWD'), fc.bigInt(-(10n ** 9n), 10n ** 9n), (code, amountMinor) => {
        expect(minorOfMicros(microsOf(amountMinor, code), code)).toEqual({ ok: true, amountMinor });
      }),
    );
  });
});

describe('splits', () => {
  const weights = fc
    .array(fc.bigInt(0n, 10_000n), { minLength: 1, maxLength: 12 })
    .filter((w) => w.some((x) => x > 0n));

  test('nothing is lost, and nobody is off by a whole unit', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), weights, (amount, by) => {
        const shares = split(amount, by);
        const total = by.reduce((sum, weight) => sum + weight, 0n);
        expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(amount);
        shares.forEach((share, index) => {
          const off = share * total - amount * (by[index] ?? 0n);
          expect(off < total && off > -total).toBe(true);
        });
      }),
    );
  });

  test('units left over go to the largest remainders', () => {
    expect(split(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(split(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]);
    expect(split(5n, [0n, 3n, 1n])).toEqual([0n, 4n, 1n]);
    expect(() => split(5n, [0n, 0n])).toThrow(RangeError);
  });

  test('a share rounds down, below zero as well', () => {
    expect(shareOf(999n, 5000)).toBe(499n);
    expect(shareOf(-999n, 5000)).toBe(-500n);
    expect(shareOf(-1000n, 5000)).toBe(-500n);
  });
});
