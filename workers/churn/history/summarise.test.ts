import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDays } from '../engine/censoring.ts';
import { ledgerFrom, snapshotAt } from '../engine/ledger.ts';
import { orderDaysOf, summarise, type Purchase } from './summarise.ts';

const purchase = (day: number, over: Partial<Purchase> = {}): Purchase => ({
  day,
  netMicros: 100n,
  isOrder: true,
  orders: 1,
  currency: 'CNY',
  sellerId: null,
  ...over,
});
const everyDay = (day: number): number => day;
const statisticOf = (purchases: readonly Purchase[], clock = everyDay): ReturnType<typeof summarise> | null => {
  const days = orderDaysOf(purchases);
  return days && summarise(days, clock);
};

describe('statistics', () => {
  it('are those of the engine’s own snapshot of the same orders', () => {
    const one = fc.record({ day: fc.integer({ min: 0, max: 400 }), amount: fc.integer({ min: -50, max: 100 }) });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 40 }), (lines) => {
        const purchases = lines.map(({ day, amount }) =>
          purchase(day, { netMicros: BigInt(amount), isOrder: amount > 0 }),
        );
        const statistic = statisticOf(purchases);
        const ledger = ledgerFrom(
          {
            count: lines.length,
            customer: new Int32Array(lines.length),
            day: Int32Array.from(lines, ({ day }) => day),
            amount: Float64Array.from(lines, ({ amount }) => amount),
          },
          1,
          400,
        );
        const { summaries, value, firstDay, lastDay } = snapshotAt(ledger, 400);
        if (statistic === null) {
          expect(summaries.count).toBe(0);
          return;
        }
        expect({ ...statistic, sinceBreak: null }).toEqual({
          orders: summaries.x[0]! + 1,
          firstDay: firstDay[0],
          lastDay: lastDay[0],
          txDays: summaries.tx[0],
          litt: summaries.litt[0],
          netMicros: BigInt(value[0]!),
          sinceBreak: null,
        });
      }),
    );
  });

  it('take closed days out, and never count an interval of nothing', () => {
    const clock = openDays([{ from: 10, to: 29 }]);
    expect(statisticOf([purchase(5), purchase(35)], clock)).toMatchObject({ orders: 2, txDays: 10 });
    const inside = statisticOf([purchase(5), purchase(12), purchase(20)], clock);
    expect(inside).toMatchObject({ orders: 2, txDays: 4, firstDay: 5, lastDay: 20 });
    expect(inside?.litt).toBeCloseTo(Math.log(4));
  });

  it('count orders since a silence that broke the rhythm', () => {
    const rhythm = [0, 20, 40, 60, 80];
    expect(statisticOf(rhythm.map((day) => purchase(day)))?.sinceBreak).toBeNull();
    // Four times the interval of 20: 81 days are broken, 80 are not.
    expect(statisticOf([...rhythm, 160].map((day) => purchase(day)))?.sinceBreak).toBeNull();
    expect(statisticOf([...rhythm, 161, 181].map((day) => purchase(day)))?.sinceBreak).toBe(2);
    // With fewer than three intervals only a year of silence says so.
    expect(statisticOf([0, 20, 300].map((day) => purchase(day)))?.sinceBreak).toBeNull();
    expect(statisticOf([0, 20, 381].map((day) => purchase(day)))?.sinceBreak).toBe(1);
  });

  it('keep to the currency of most orders, and to what was ordered at all', () => {
    const usd = { currency: 'USD', netMicros: 7n };
    const days = orderDaysOf([purchase(1), purchase(2), purchase(2, usd), purchase(3, usd)]);
    expect(days).toMatchObject({ days: [1, 2, 3], netMicros: [100n, 100n, 0n], currency: 'CNY' });
    expect(orderDaysOf([purchase(1, { isOrder: false, orders: 0, netMicros: -5n })])).toBeNull();
  });

  it('remember who sold the last order', () => {
    const days = orderDaysOf([purchase(1, { sellerId: 'b' }), purchase(4, { sellerId: 'a' })]);
    expect(days?.lastSeller).toBe('a');
  });
});
