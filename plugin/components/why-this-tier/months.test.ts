import { expect, test } from 'vitest';
import { niceCeiling } from './chart.tsx';
import { chartStart, monthsOf, nextAssessmentOn, type OrderFacts, prevailingCurrency } from './months.ts';

const now = new Date(2026, 10, 21);
const order = (orderedAt: Date | null, amount: number, currencyCode = 'CNY', isReturn = false): OrderFacts => ({
  orderedAt: orderedAt?.toISOString() ?? null,
  isReturn,
  amount: { amountMicros: amount * 1_000_000, currencyCode },
});

test('thirteen months, the last of them not over', () => {
  const { months } = monthsOf([], 'CNY', now);
  expect(months.map(({ start }) => [start.getFullYear(), start.getMonth()])).toEqual([
    [2025, 10],
    [2025, 11],
    ...Array.from({ length: 11 }, (_, month) => [2026, month]),
  ]);
  expect(months.filter(({ isCurrent }) => isCurrent)).toEqual([months.at(-1)]);
  expect(chartStart(now)).toEqual(months[0]?.start);
});

test('every order is in its month, returns apart, whatever their sign', () => {
  const { months, otherCurrencies } = monthsOf(
    [
      order(new Date(2025, 10, 1), 10),
      order(new Date(2026, 9, 31, 23, 59), 5),
      order(new Date(2026, 9, 2), 7, 'CNY', true),
      order(new Date(2026, 9, 3), -3, 'CNY', true),
      order(new Date(2026, 9, 3), 100, 'USD'),
      order(new Date(2025, 9, 31), 1000),
      order(null, 1000),
    ],
    'CNY',
    now,
  );
  expect(months[0]).toMatchObject({ sold: 10, returned: 0, orders: 1 });
  expect(months[11]).toMatchObject({ sold: 5, returned: 10, orders: 3 });
  expect(months.reduce((sum, month) => sum + month.orders, 0)).toBe(4);
  expect(otherCurrencies).toBe(1);
});

test('the currency of most orders', () => {
  expect(prevailingCurrency([order(now, 1, 'USD'), order(now, 1), order(now, 1)])).toBe('CNY');
  expect(prevailingCurrency([])).toBeNull();
});

test('the next assessment is at the beginning of the next month', () => {
  expect(nextAssessmentOn('2026-11-02')).toEqual(new Date(2026, 11, 1));
  expect(nextAssessmentOn('2026-12-31')).toEqual(new Date(2027, 0, 1));
});

test.each([
  [0, 0],
  [1, 1],
  [141_000, 200_000],
  [201, 250],
  [26, 50],
  [51, 100],
  [0.3, 0.5],
])('%d is under a round %d', (value, ceiling) => expect(niceCeiling(value)).toBeCloseTo(ceiling));
