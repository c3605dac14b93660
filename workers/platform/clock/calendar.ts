/** The workspace's calendar: which days are worked. */
import { plusDays, type Day } from './clock.ts';

export interface BusinessCalendar {
  /** Days of the week off, 0 = Sunday. */
  readonly weekend: readonly number[];
  /** Public holidays. */
  readonly holidays: ReadonlySet<Day>;
  /** Days of the weekend that are worked all the same (调休). */
  readonly workdays: ReadonlySet<Day>;
}

export const plainCalendar: BusinessCalendar = { weekend: [0, 6], holidays: new Set(), workdays: new Set() };

/** A longer row of days off than this is a calendar filled in wrongly. */
const maxDaysOff = 60;

export function isBusinessDay(day: Day, calendar: BusinessCalendar): boolean {
  if (calendar.workdays.has(day)) return true;
  if (calendar.holidays.has(day)) return false;
  return !calendar.weekend.includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** The first business day after `day`. Throws RangeError when two months have none. */
export function nextBusinessDay(day: Day, calendar: BusinessCalendar): Day {
  for (let ahead = 1; ahead <= maxDaysOff; ahead++) {
    const candidate = plusDays(day, ahead);
    if (isBusinessDay(candidate, calendar)) return candidate;
  }
  throw new RangeError(`The calendar has no business day within ${maxDaysOff} days after ${day}.`);
}

/** `day` moved by whole business days forward; 0 is the day itself, or the next business day when it is off. */
export function plusBusinessDays(day: Day, days: number, calendar: BusinessCalendar): Day {
  if (!Number.isInteger(days) || days < 0 || days > 1000) throw new RangeError(`0 to 1000 business days, not ${days}.`);
  let at = isBusinessDay(day, calendar) ? day : nextBusinessDay(day, calendar);
  for (let step = 0; step < days; step++) at = nextBusinessDay(at, calendar);
  return at;
}
