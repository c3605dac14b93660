import { dayNumber } from '../days.ts';

/** Which of two numbers before the year is the day: 03/04/2024 is 3 April (DMY) or 4 March (MDY). */
export type DateOrder = 'DMY' | 'MDY';

/**
 * What a date cell says. `either`: two numbers and a year whose order the cell alone does not tell; the file decides, or the
 * person does. `none`: not a date in an accepted form.
 *
 * Accepted: 2024-03-31, 2024/3/31, 2024.3.31, 20240331, 2024年3月31日, each also with a time (2024-03-31 08:26,
 * 2024-03-31T08:26:00.000Z, …+08:00); 31/3/2024, 3/31/2024, 31-03-2024, 31.03.2024, each also with a time. Years have four
 * digits. The day is the one written, unless the time has an offset and a time zone is given to convert to.
 */
export type DateCell =
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'either'; readonly first: number; readonly second: number; readonly year: number }
  | { readonly kind: 'none' };

const time = String.raw`(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AP]M)?\s*(Z|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`, 'i');
const chinese = new RegExp(String.raw`^(\d{4})(年)(\d{1,2})月(\d{1,2})日${time}$`, 'i');
const compact = new RegExp(String.raw`^(\d{4})()(\d{2})(\d{2})${time}$`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${time}$`, 'i');

const none: DateCell = { kind: 'none' };

/** Days in a zone for instants; offsets of zones change on quarter hours at the finest. */
export type ToLocalDay = (instantMs: number) => number;

export function readDate(text: string, toLocalDay: ToLocalDay | undefined): DateCell {
  const found = yearFirst.exec(text) ?? chinese.exec(text) ?? compact.exec(text);
  if (found) {
    const day = dayNumber(Number(found[1]), Number(found[3]), Number(found[4]));
    if (day === undefined || !soundTime(found)) return none;
    const offset = found[9];
    if (offset === undefined || !toLocalDay) return { kind: 'day', day };
    return { kind: 'day', day: toLocalDay(day * 86_400_000 + timeOfDayMs(found) - offsetMs(offset)) };
  }
  const last = yearLast.exec(text);
  if (!last || !soundTime(last)) return none;
  const [first, second, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  const possible = dayNumber(year, second, first) ?? dayNumber(year, first, second);
  return possible === undefined ? none : { kind: 'either', first, second, year };
}

/** The day of a cell of kind `either`, in this order; undefined when there is no such date. */
export function inOrder(first: number, second: number, year: number, order: DateOrder): number | undefined {
  return order === 'DMY' ? dayNumber(year, second, first) : dayNumber(year, first, second);
}

/** Converts instants to days of a zone, remembering each quarter of an hour. */
export function localDays(timeZone: string): ToLocalDay {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const known = new Map<number, number>();
  return (instantMs) => {
    const quarter = Math.floor(instantMs / 900_000);
    let day = known.get(quarter);
    if (day === undefined) {
      day = Date.parse(`${format.format(quarter * 900_000)}T00:00:00Z`) / 86_400_000;
      if (known.size >= 100_000) known.clear();
      known.set(quarter, day);
    }
    return day;
  };
}

function soundTime(found: RegExpExecArray): boolean {
  const hour = Number(found[5] ?? 0);
  return hour <= (found[8] ? 12 : 24) && Number(found[6] ?? 0) < 60 && Number(found[7] ?? 0) <= 60;
}

function timeOfDayMs(found: RegExpExecArray): number {
  const half = found[8]?.toUpperCase();
  const hour = half ? (Number(found[5]) % 12) + (half === 'PM' ? 12 : 0) : Number(found[5]);
  return ((hour * 60 + Number(found[6])) * 60 + Number(found[7] ?? 0)) * 1000;
}

function offsetMs(text: string): number {
  if (/^z$/i.test(text)) return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return (text.startsWith('-') ? -1 : 1) * minutes * 60_000;
}
