import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neededDays, outcomeOf } from './outcome.rules.ts';

const horizon = fc.integer({ min: 7, max: 365 });
const interval = fc.double({ min: 0.5, max: 400, noNaN: true });
const percent = fc.integer({ min: 1, max: 100 });

test('a customer that orders every ten days needs half of nine order days', () => {
  expect(neededDays(90, 10, 50)).toBe(5);
  expect(neededDays(90, 200, 50)).toBe(1);
  expect(neededDays(90, null, 50)).toBe(1);
  expect(neededDays(90, Number.NaN, 50)).toBe(1);
  expect(neededDays(90, 0.01, 100)).toBe(90);
});

test('what is needed is never nothing, never more than there are days, and grows with rhythm, horizon and share', () => {
  fc.assert(
    fc.property(horizon, interval, percent, (days, own, share) => {
      const needed = neededDays(days, own, share);
      expect(needed).toBeGreaterThanOrEqual(1);
      expect(needed).toBeLessThanOrEqual(days);
      expect(neededDays(days + 30, own, share)).toBeGreaterThanOrEqual(needed);
      expect(neededDays(days, own * 2, share)).toBeLessThanOrEqual(needed);
      expect(neededDays(days, own, Math.min(100, share + 10))).toBeGreaterThanOrEqual(needed);
    }),
  );
});

test('keeping one’s full rhythm always saves, no order never does, and sources are not added up', () => {
  fc.assert(
    fc.property(horizon, interval, percent, (days, own, share) => {
      const needed = neededDays(days, own, share);
      expect(outcomeOf([Math.min(days, Math.ceil(days / own))], needed).outcome).toBe('SAVED');
      expect(outcomeOf([], needed)).toEqual({ outcome: 'LOST', orderDays: 0 });
      if (needed > 1) expect(outcomeOf([needed - 1, needed - 1], needed).outcome).toBe('LOST');
    }),
  );
});
