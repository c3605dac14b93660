/** Business days as the host writes them (YYYY-MM-DD), counted since 1970 so that they can be subtracted and drawn. */
const DAY_MS = 86_400_000;
const ISO = /^\d{4}-\d{2}-\d{2}/;

/** Null for what is no day. */
export function dayNumber(day: unknown): number | null {
  if (typeof day !== 'string' || !ISO.test(day)) return null;
  const ms = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(ms) ? null : ms / DAY_MS;
}

/** The reader's own day. */
export const todayNumber = (now: Date): number => Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS;

/** The reader's own day of an instant; null for what is none. */
export function dayOfInstant(instant: string | null): number | null {
  const at = new Date(instant ?? '');
  return Number.isNaN(at.getTime()) ? null : todayNumber(at);
}

export const dateOf = (day: number): Date => new Date(day * DAY_MS);

export interface DayWords {
  readonly full: (day: number) => string;
  readonly month: (day: number) => string;
  readonly year: (day: number) => string;
}

export function dayWords(language: string): DayWords {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const each = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return (day: number) => each.format(dateOf(day));
  };
  return {
    full: format({ dateStyle: 'medium' }),
    month: format({ month: 'short' }),
    year: format({ year: 'numeric' }),
  };
}

/** First days of months from one day to another, in steps that leave at most `atMost`. */
export function monthTicks(from: number, to: number, atMost: number): number[] {
  const first = dateOf(from);
  const months = Math.max(1, Math.ceil((to - from) / 30.4));
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((each) => months / each <= atMost) ?? 240;
  const start = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
  return Array.from({ length: atMost + 2 }, (_, index) => start + index * step)
    .map((month) => Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS)
    .filter((day) => day >= from && day <= to);
}
