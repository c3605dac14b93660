import { expect, test } from 'vitest';
import { dayNumber, monthTicks } from '../shared/days.ts';
import { beatsOf, curveAt, rhythmOf, rhythmOfOrders } from './rhythm.ts';

const day = (text: string): number => dayNumber(text) ?? Number.NaN;
const raw = {
  asOf: '2026-11-20',
  method: 'MODEL',
  horizonDays: 90,
  intervalDays: 30,
  lastOrderOn: '2026-09-15',
  expectedNextOn: '2026-10-15',
  probability: 34,
  curve: [
    [30, 60],
    [0, 100],
  ],
  orders: [
    ['2026-09-15', '9007199254740993000000'],
    ['2026-08-15', '-5'],
  ],
};

test('orders and curve are in their order, whatever order they came in', () => {
  const rhythm = rhythmOf(raw);
  expect(rhythm?.orders.map(({ day: on }) => on)).toEqual([day('2026-08-15'), day('2026-09-15')]);
  expect(rhythm?.curve).toEqual([
    [0, 100],
    [30, 60],
  ]);
  expect(rhythmOf(JSON.stringify(raw))).toEqual(rhythm);
});

test('what is no rhythm is none, and broken parts are left out', () => {
  for (const nothing of [null, undefined, '', 'no json', '[]', {}, [], 7]) expect(rhythmOf(nothing)).toBeNull();
  const broken = {
    ...raw,
    orders: [['yesterday', '1'], null, ['2026-02-30x', '1']],
    curve: [[1], ['x', 2]],
    intervalDays: 0,
  };
  expect(rhythmOf(broken)).toMatchObject({ curve: [], intervalDays: null, lastOrderOn: day('2026-09-15') });
});

test('missed orders are counted up to today, and the next one always', () => {
  const rhythm = rhythmOf(raw);
  if (!rhythm) throw new Error('no rhythm');
  expect(beatsOf(rhythm, day('2026-12-20'))).toEqual(['2026-10-15', '2026-11-14', '2026-12-14'].map(day));
  expect(beatsOf(rhythm, day('2026-09-20'))).toEqual([day('2026-10-15')]);
  expect(beatsOf({ ...rhythm, intervalDays: 0.01 }, day('2036-09-20'))).toHaveLength(12);
});

test('between two points the curve is straight; outside it says nothing', () => {
  const curve = [
    [0, 100],
    [30, 60],
  ] as const;
  expect(curveAt(curve, 15)).toBe(80);
  expect(curveAt(curve, 30)).toBe(60);
  expect(curveAt(curve, 31)).toBeNull();
  expect(curveAt([[5, 50]], 2)).toBeNull();
});

test('orders of the CRM have a mean interval from the third day on, and two of one day are one', () => {
  const orders = ['2026-03-01', '2026-01-01', '2026-01-01'].map((text) => ({ day: day(text), micros: 1 }));
  expect(rhythmOfOrders(orders).intervalDays).toBeNull();
  const three = [...orders, { day: day('2026-01-31'), micros: 1 }];
  expect(rhythmOfOrders(three)).toMatchObject({ intervalDays: 29.5, lastOrderOn: day('2026-03-01'), isFallback: true });
});

test('months are ticked so that their words have room, over a week as over ten years', () => {
  for (const [from, to] of [
    ['2026-11-14', '2026-11-21'],
    ['2026-01-01', '2026-11-21'],
    ['2016-11-14', '2026-11-21'],
    ['1999-02-03', '2026-11-21'],
  ] as const) {
    const ticks = monthTicks(day(from), day(to), 12);
    expect(ticks.length).toBeLessThanOrEqual(12);
    expect(ticks.every((tick) => new Date(tick * 86_400_000).getUTCDate() === 1)).toBe(true);
  }
  expect(monthTicks(day('2026-01-01'), day('2026-03-02'), 12)).toEqual(
    ['2026-01-01', '2026-02-01', '2026-03-01'].map(day),
  );
});
