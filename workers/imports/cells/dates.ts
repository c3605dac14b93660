/** Dates and times as files write them. */
import type { Day } from '../../platform/clock/clock.ts';
import { bad, good, plain, type Cell } from './cell.ts';

/** Which of two numbers before the year is the day: 03/04/2024 is 3 April (DMY) or 4 March (MDY). */
export type DateOrder = 'DMY' | 'MDY';

export interface DateReading {
  /** Zone of times without an offset. */
  readonly timeZone: string;
  /** Without it 03/04/2024 is refused; 31/03/2024, 03/31/2024 and 03.04.2024 (the day first) tell themselves. */
  readonly dateOrder?: DateOrder;
}

const time = String.raw`(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AP]M)?\s*(Z|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`, 'i');
const chinese = new RegExp(String.raw`^(\d{4})(年)(\d{1,2})月(\d{1,2})日${time}$`, 'i');
const compact = new RegExp(String.raw`^(\d{4})()(\d{2})(\d{2})${time}$`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${time}$`, 'i');

export function readDay(text: string, reading: DateReading): Cell<Day> {
  const found = findDate(plain(text), reading);
  return found.ok ? good(found.value.day) : found;
}

/** An instant, in ISO 8601 as the host writes it; a date without a time is the first moment of that day in the zone. */
export function readInstant(text: string, reading: DateReading): Cell<string> {
  const found = findDate(plain(text), reading);
  if (!found.ok) return found;
  const { day, parts } = found.value;
  const clock = timeOfDayMs(parts);
  if (clock === undefined) return bad('NOT_A_DATE', text);
  const local = Date.parse(`${day}T00:00:00Z`) + clock;
  const offset = parts[9];
  const at = offset === undefined ? local - zoneOffsetMs(local, reading.timeZone) : local - writtenOffsetMs(offset);
  return good(new Date(at).toISOString());
}

type Found = Cell<{ readonly day: Day; readonly parts: RegExpExecArray }>;

function findDate(text: string, { dateOrder }: DateReading): Found {
  const found = yearFirst.exec(text) ?? chinese.exec(text) ?? compact.exec(text);
  if (found) return dayOf(text, found, Number(found[1]), Number(found[3]), Number(found[4]));
  const last = yearLast.exec(text);
  if (!last) return bad('NOT_A_DATE', text);
  const [first, second, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  const order = dateOrder ?? (first > 12 || last[2] === '.' ? 'DMY' : second > 12 || first === second ? 'MDY' : null);
  if (!order) return bad('AMBIGUOUS_DATE', text);
  return order === 'DMY' ? dayOf(text, last, year, second, first) : dayOf(text, last, year, first, second);
}

function dayOf(text: string, parts: RegExpExecArray, year: number, month: number, date: number): Found {
  const at = new Date(Date.UTC(year, month - 1, date));
  if (year < 1900 || year > 2200 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date)
    return bad('NOT_A_DATE', text);
  return good({ day: at.toISOString().slice(0, 10), parts });
}

function timeOfDayMs(parts: RegExpExecArray): number | undefined {
  const [hours, minutes, seconds] = [Number(parts[5] ?? 0), Number(parts[6] ?? 0), Number(parts[7] ?? 0)];
  const half = parts[8]?.toUpperCase();
  if (hours > (half ? 12 : 24) || minutes > 59 || seconds > 60) return undefined;
  const hour = half ? (hours % 12) + (half === 'PM' ? 12 : 0) : hours;
  return ((hour * 60 + minutes) * 60 + seconds) * 1000;
}

function writtenOffsetMs(text: string): number {
  if (/^z$/i.test(text)) return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return (text.startsWith('-') ? -1 : 1) * minutes * 60_000;
}

const hourMs = 3_600_000;
const mostHoursKnown = 50_000;
const offsets = new Map<string, number>();

/** The zone's offset at a local time; a time that a clock change skips is taken with the offset before it. */
function zoneOffsetMs(local: number, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(local / hourMs)}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    const guess = offsetAt(local, timeZone);
    offset = offsetAt(local - guess, timeZone);
    // Intl is slow and files repeat their hours.
    if (offsets.size >= mostHoursKnown) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetAt(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', second: 'numeric', ...numeric });
    formats.set(timeZone, format);
  }
  const parts = format.formatToParts(new Date(instant));
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(instant / 1000) * 1000;
}
