import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayText } from '../days.ts';
import { readAmount } from './amounts.ts';
import { inOrder, localDays, readDate } from './dates.ts';

const march31 = dayNumber(2024, 3, 31);

describe('readDate', () => {
  it.each([
    '2024-03-31',
    '2024-3-31',
    '2024/03/31',
    '2024.03.31',
    '20240331',
    '2024年3月31日',
    '2024-03-31 08:26',
    '2024-03-31 08:26:59',
    '2024-03-31T08:26:59.123Z',
    '2024-03-31T23:59:59+08:00',
    '20240331 0:05',
  ])('reads %s', (text) => {
    expect(readDate(text, undefined)).toEqual({ kind: 'day', day: march31 });
  });

  it.each(['31/3/2024', '31-03-2024', '31.03.2024', '31/03/2024 08:26', '31/03/2024 8:26:00 PM'])(
    'leaves the order of %s open',
    (text) => {
      expect(readDate(text, undefined)).toEqual({ kind: 'either', first: 31, second: 3, year: 2024 });
      expect(inOrder(31, 3, 2024, 'DMY')).toBe(march31);
      expect(inOrder(31, 3, 2024, 'MDY')).toBeUndefined();
    },
  );

  it.each([
    '',
    'yesterday',
    '2024-02-30',
    '2024-13-01',
    '31/04/2024',
    '3/4/24',
    '45292',
    '2024-3/31',
    '2024-03-31 25:00',
    '1/2/2024 13:00 PM',
    '0000-01-01',
  ])('takes "%s" for no date', (text) => {
    expect(readDate(text, undefined)).toEqual({ kind: 'none' });
  });

  it('converts times with an offset to the day of the business, and leaves those without alone', () => {
    const shanghai = localDays('Asia/Shanghai');
    expect(readDate('2024-03-30T16:00:00Z', shanghai)).toEqual({ kind: 'day', day: march31 });
    expect(readDate('2024-03-30T15:59:59Z', shanghai)).toEqual({ kind: 'day', day: march31! - 1 });
    expect(readDate('2024-03-31T12:00:00-11:00', shanghai)).toEqual({ kind: 'day', day: march31! + 1 });
    expect(readDate('2024-03-31 23:30', shanghai)).toEqual({ kind: 'day', day: march31 });
  });

  it('reads back every day it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_005 }), (day) => {
        expect(readDate(dayText(day), undefined)).toEqual({ kind: 'day', day });
      }),
    );
  });
});

describe('readAmount', () => {
  it.each([
    ['12', 12],
    ['-12.50', -12.5],
    ['+3', 3],
    ['.5', 0.5],
    ['1,234,567.89', 1234567.89],
    ['(12.00)', -12],
    ['¥ 1,200', 1200],
    ['-$5', -5],
    ['1e3', 1000],
    [' 7 ', 7],
  ])('reads %s', (text, amount) => expect(readAmount(text)).toBe(amount));

  it.each(['', '12,50', '1.234,50', '12,34,567', 'abc', '1 000', 'NaN', 'Infinity', '1e99', '--5', '((5))'])(
    'takes "%s" for no amount',
    (text) => expect(readAmount(text)).toBeUndefined(),
  );
});
