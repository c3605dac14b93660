/** Values of the mirror as cells of a spreadsheet. */
import { fullNameOf } from '../../platform/decide/fields.ts';
import type { Values } from '../kinds/kind.ts';
import type { ExportColumn } from './columns.ts';

export interface CellContext {
  readonly timeZone: string;
  /** What a foreign key is called, by id. */
  readonly labels: ReadonlyMap<string, string>;
}

export function exportCell({ field, key, part }: ExportColumn, record: Values, context: CellContext): string {
  const value = record[key];
  if (value === undefined || value === null) return '';
  if (part !== undefined) return guarded(plain((value as Values)[part]));
  const special = readers[field.type];
  if (special) return special(value, context);
  return guarded(Array.isArray(value) ? value.map(plain).join('; ') : plain(value));
}

const readers: Partial<Record<ExportColumn['field']['type'], (value: unknown, context: CellContext) => string>> = {
  RELATION: (value, { labels }) => guarded(labels.get(plain(value)) ?? plain(value)),
  CURRENCY: (value) => decimal((value as Values)['amountMicros']),
  FULL_NAME: (value) => guarded(fullNameOf(value) ?? ''),
  DATE_TIME: (value, { timeZone }) => localTime(plain(value), timeZone),
  NUMBER: plain,
  BOOLEAN: plain,
};

function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

/** A spreadsheet would take such a text for a formula. */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Millionths as a number with two decimals at least. */
export function decimal(micros: unknown): string {
  if (typeof micros !== 'number' && typeof micros !== 'string') return '';
  const exact = BigInt(micros);
  const digits = (exact < 0n ? -exact : exact).toString().padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0{1,4}$/, '');
  return `${exact < 0n ? '-' : ''}${digits.slice(0, -6)}.${fraction}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function localTime(instant: string, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(timeZone, format);
  }
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : format.format(at);
}
