import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Effect } from '../cases/effect.ts';
import { casesNeeded, differenceOf, effectReasons } from './effect.rules.ts';
import { wilson } from './verdict.rules.ts';

const stratum = (treatedSaved: number, treatedClosed: number, heldOutSaved: number, heldOutClosed: number): Effect => ({
  stratum: 's',
  treatedSaved,
  treatedClosed,
  heldOutSaved,
  heldOutClosed,
  treatedWithoutPlay: 0,
  treatedDismissed: 0,
});

test('Wilson’s interval is the published one', () => {
  // Newcombe 1998, Statistics in Medicine 17, 857-872, table I: 81 of 263, 15 of 148, 0 of 20.
  expect(wilson(81, 263).low).toBeCloseTo(0.2553, 4);
  expect(wilson(81, 263).high).toBeCloseTo(0.3662, 4);
  expect(wilson(15, 148).low).toBeCloseTo(0.0624, 4);
  expect(wilson(15, 148).high).toBeCloseTo(0.1605, 4);
  expect(wilson(0, 20)).toEqual({ low: 0, high: expect.closeTo(0.1611, 4) as number });
});

describe('the difference', () => {
  test('in one stratum is Newcombe’s', () => {
    // Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10: 56/70 − 48/80.
    const { estimate, low, high } = differenceOf([stratum(56, 70, 48, 80)]);
    expect(estimate).toBeCloseTo(0.2, 6);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  test('compares within strata: what differs between them alone is no effect', () => {
    // Each arm alike within its stratum, the arms shared out otherwise.
    const { estimate } = differenceOf([stratum(80, 100, 8, 10), stratum(2, 10, 20, 100)]);
    expect(estimate).toBeCloseTo(0, 12);
  });

  test('is within its interval, and the interval within what shares can differ', () => {
    const share = fc
      .integer({ min: 1, max: 60 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 5 }), (arms) => {
        const strata = arms.map(([[t, m], [h, n]]) => stratum(t, m, h, n));
        const { estimate, low, high } = differenceOf(strata);
        expect(low!).toBeLessThanOrEqual(estimate! + 1e-12);
        expect(high!).toBeGreaterThanOrEqual(estimate! - 1e-12);
        expect(low!).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high!).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('of nobody is said to be none', () => {
    expect(differenceOf([stratum(5, 9, 0, 0)])).toMatchObject({ estimate: null, low: null, treatedClosed: 9 });
    expect(effectReasons(differenceOf([]), 0.15).map(({ code }) => code)).toEqual([
      'CHURN_EFFECT_NONE',
      'CHURN_EFFECT_MORE',
    ]);
    expect(effectReasons(differenceOf([]), 0).map(({ code }) => code)).toContain('CHURN_EFFECT_NOBODY_HELD_OUT');
  });
});

test('about 1,490 closed cases tell 40 % from 50 % where 15 % are held out', () => {
  expect(casesNeeded(differenceOf([]), 0.15)).toBe(1487);
  // Half and half is the cheapest way.
  expect(casesNeeded(differenceOf([]), 0.5)!).toBeLessThan(800);
});
