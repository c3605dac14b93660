import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBusinessDay, nextBusinessDay, plainCalendar, plusBusinessDays } from './calendar.ts';
import { daysBetween, plusDays, startOfDay, today } from './clock.ts';

const zones = [
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Pacific/Apia',
  'UTC',
  'Asia/Kolkata',
];
const zone = fc.constantFrom(...zones);
const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
const day = instant.map((date) => date.toISOString().slice(0, 10));

test('midnight in Shanghai is 16:00 UTC of the day before', () => {
  expect(startOfDay('2026-03-02', 'Asia/Shanghai')).toEqual(new Date('2026-03-01T16:00:00Z'));
  expect(today({ now: new Date('2026-03-01T15:59:59.999Z'), timeZone: 'Asia/Shanghai' })).toBe('2026-03-01');
  expect(today({ now: new Date('2026-03-01T16:00:00Z'), timeZone: 'Asia/Shanghai' })).toBe('2026-03-02');
});

test('days of 23 and 25 hours begin where they begin', () => {
  expect(startOfDay('2026-03-29', 'Europe/Berlin')).toEqual(new Date('2026-03-28T23:00:00Z'));
  expect(startOfDay('2026-03-30', 'Europe/Berlin')).toEqual(new Date('2026-03-29T22:00:00Z'));
  expect(startOfDay('2026-10-25', 'Europe/Berlin')).toEqual(new Date('2026-10-24T22:00:00Z'));
  expect(startOfDay('2026-10-26', 'Europe/Berlin')).toEqual(new Date('2026-10-25T23:00:00Z'));
  // Shanghai itself had daylight saving until 1991.
  expect(startOfDay('1989-07-01', 'Asia/Shanghai')).toEqual(new Date('1989-06-30T15:00:00Z'));
});

test('a day whose midnight, or all of it, is skipped begins with what follows', () => {
  expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toEqual(new Date('2018-11-04T03:00:00Z'));
  expect(startOfDay('2011-12-30', 'Pacific/Apia')).toEqual(new Date('2011-12-30T10:00:00Z'));
  expect(startOfDay('2011-12-31', 'Pacific/Apia')).toEqual(new Date('2011-12-30T10:00:00Z'));
});

test('every instant lies in its day', () => {
  fc.assert(
    fc.property(instant, zone, (now, timeZone) => {
      const at = today({ now, timeZone });
      expect(startOfDay(at, timeZone).getTime()).toBeLessThanOrEqual(now.getTime());
      expect(startOfDay(plusDays(at, 1), timeZone).getTime()).toBeGreaterThan(now.getTime());
    }),
    // The zone that skipped a whole day, at that day.
    {
      examples: [
        [new Date('2011-12-30T09:59:59Z'), 'Pacific/Apia'],
        [new Date('2011-12-30T10:00:00Z'), 'Pacific/Apia'],
      ],
    },
  );
});

test('adding days and counting them are inverse, over years and leap days', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -2000, max: 2000 }), (from, days) => {
      expect(daysBetween(from, plusDays(from, days))).toBe(days);
    }),
  );
  expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
});

test('business days follow holidays and worked weekends', () => {
  const calendar = {
    ...plainCalendar,
    holidays: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']),
    workdays: new Set(['2026-10-10']),
  };
  expect(nextBusinessDay('2026-09-30', calendar)).toBe('2026-10-08');
  expect(nextBusinessDay('2026-10-09', calendar)).toBe('2026-10-10');
  expect(plusBusinessDays('2026-10-03', 0, calendar)).toBe('2026-10-08');
  expect(plusBusinessDays('2026-09-30', 3, calendar)).toBe('2026-10-10');
  expect(() =>
    nextBusinessDay('2026-10-01', { ...calendar, weekend: [0, 1, 2, 3, 4, 5, 6], workdays: new Set() }),
  ).toThrow(RangeError);
  expect(() => plusBusinessDays('2026-10-01', -1, calendar)).toThrow(RangeError);
});

test('the next business day is one, and none lies between', () => {
  fc.assert(
    fc.property(day, fc.uniqueArray(day, { maxLength: 20 }), (from, holidays) => {
      const calendar = { ...plainCalendar, holidays: new Set(holidays) };
      const next = nextBusinessDay(from, calendar);
      expect(isBusinessDay(next, calendar)).toBe(true);
      for (let ahead = 1; ahead < daysBetween(from, next); ahead++) {
        expect(isBusinessDay(plusDays(from, ahead), calendar)).toBe(false);
      }
    }),
  );
});
