import { expect, test } from 'vitest';
import { archivedBefore } from './archive.ts';
import type { OrderFacts } from './months.ts';

const rhythm = {
  asOf: '2026-11-20',
  orders: [
    ['2026-03-02', '5000000'],
    ['2026-04-02', '-1000000'],
    ['2026-05-02', '7000000'],
  ],
  source: 'SELL_IN',
};
const recordOn = (month: number, day: number): OrderFacts => ({
  orderedAt: new Date(2026, month - 1, day, 9).toISOString(),
  isReturn: false,
  amount: { amountMicros: 1, currencyCode: 'CNY' },
});
const amounts = (orders: readonly OrderFacts[]) => orders.map(({ amount }) => amount?.amountMicros);

test('without records all of the history is drawn, each on its day, returns as returns', () => {
  const orders = archivedBefore([], rhythm, 'CNY');
  expect(amounts(orders)).toEqual([5_000_000, -1_000_000, 7_000_000]);
  expect(orders.map(({ isReturn }) => isReturn)).toEqual([false, true, false]);
  expect(new Date(orders[0]?.orderedAt ?? '').getDate()).toBe(2);
  expect(orders[0]?.amount?.currencyCode).toBe('CNY');
});

test('records are never drawn twice: history ends before the first of them', () => {
  expect(amounts(archivedBefore([recordOn(6, 1), recordOn(5, 2)], rhythm, 'CNY'))).toEqual([5_000_000, -1_000_000]);
  expect(archivedBefore([recordOn(1, 1)], rhythm, 'CNY')).toEqual([]);
});

test('what partners sold, or what has no currency, is not drawn', () => {
  expect(archivedBefore([], { ...rhythm, source: 'SELL_THROUGH' }, 'CNY')).toEqual([]);
  expect(archivedBefore([], rhythm, null)).toEqual([]);
  expect(amounts(archivedBefore([], { ...rhythm, currency: 'EUR' }, null))).toHaveLength(3);
  expect(archivedBefore([], null, 'CNY')).toEqual([]);
});
