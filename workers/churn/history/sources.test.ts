import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulingSource, type Candidate } from './sources.ts';

const candidate = (silentDays: number, orders: number): Candidate => ({ silentDays, orders });

test.each([
  ['went over to a distributor', candidate(200, 50), candidate(5, 3), 'SELL_THROUGH'],
  ['came from a distributor to us', candidate(5, 3), candidate(200, 50), 'SELL_IN'],
  ['buys from both, mostly from distributors', candidate(40, 3), candidate(5, 30), 'SELL_THROUGH'],
  ['is silent in one, but no horizon longer', candidate(95, 30), candidate(5, 3), 'SELL_IN'],
  ['buys alike from both', candidate(5, 7), candidate(5, 7), 'SELL_IN'],
])('a customer that %s', (_name, sellIn, sellThrough, ruler) => {
  expect(rulingSource(sellIn, sellThrough, 90)).toBe(ruler);
});

test('the history that is a horizon more silent never speaks, however long it is', () => {
  const days = fc.integer({ min: 0, max: 1000 });
  const orders = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(days, orders, orders, fc.integer({ min: 1, max: 365 }), (silent, a, b, horizon) => {
      const late = candidate(silent + horizon + 1, a);
      expect(rulingSource(late, candidate(silent, b), horizon)).toBe('SELL_THROUGH');
      expect(rulingSource(candidate(silent, b), late, horizon)).toBe('SELL_IN');
    }),
  );
});
