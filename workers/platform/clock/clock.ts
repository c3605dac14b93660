/** Time as rules see it: an instant that is passed in, and the business's own calendar. */
export interface Clock {
  /** The instant of the decision (UTC). */
  readonly now: Date;
  /** IANA zone of the business (TZ_BUSINESS); dates without a time are days in this zone. */
  readonly timeZone: string;
}

/** A calendar day of the business, 'YYYY-MM-DD'. */
export type Day = string;

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The business day on which the clock's instant falls. */
export function today(clock: Clock): Day {
  let format = dayFormats.get(clock.timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: clock.timeZone, dateStyle: 'short' });
    dayFormats.set(clock.timeZone, format);
  }
  return format.format(clock.now);
}

/** `day` moved by whole days; works on the calendar, so daylight saving does not matter. */
export function plusDays(day: Day, days: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The first instant of a business day; where daylight saving skips midnight (or the whole day), the first one after it. */
export function startOfDay(day: Day, timeZone: string): Date {
  const utcMidnight = Date.parse(`${day}T00:00:00Z`);
  // The zone's offset at UTC midnight is at most one step away from its offset at local midnight.
  let at = utcMidnight;
  for (let step = 0; step < 2; step++) at = utcMidnight - offsetMs(new Date(at), timeZone);
  const isBefore = (instant: number): boolean => today({ now: new Date(instant), timeZone }) < day;
  if (isBefore(at - 1) && !isBefore(at)) return new Date(at);
  let before = utcMidnight - maxOffsetMs;
  let after = utcMidnight + maxOffsetMs;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isBefore(middle)) before = middle;
    else after = middle;
  }
  return new Date(after);
}

/** More than any zone is away from UTC, with a day that a zone may skip. */
const maxOffsetMs = 48 * 3_600_000;

function offsetMs(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(at.getTime() / 1000) * 1000;
}
