/** Values on their way in: checked and normalised as the host does it, in the host's words. Pure. */
import { inspect } from 'node:util';
import { badInput, type Refusal } from '../refusal.ts';
import type { Column, Kind } from './tables.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const day = /^\d{4}-\d{2}-\d{2}/;

export type Source = 'INVALID_ARGS_DATA' | 'INVALID_ARGS_FILTER';

type Reader = (column: Column, value: unknown, source: Source) => unknown;

const readers: Readonly<Record<Kind, Reader>> = {
  uuid: (column, value, source) =>
    typeof value === 'string' && uuid.test(value) ? value : refuse(column, source, 'Invalid UUID value', 'UUID', value),
  text: textValue,
  float: numberValue,
  int: numberValue,
  position: numberValue,
  micros: microsValue,
  boolean: (column, value, source) =>
    typeof value === 'boolean' ? value : refuse(column, source, 'Invalid boolean value', null, value),
  date: dateValue,
  instant: instantValue,
  select: selectValue,
  selects: selectsValue,
  texts: textsValue,
  json: (_column, value) => value,
  search: (column, _value, source) => {
    throw badInput(`Field "${label(column)}" is computed by the host`, source);
  },
};

/**
 * One value for one column, ready to be sent as JSON; throws the host's refusal. Empty texts and lists are kept as null:
 * the host does not tell them apart, and several empty values in a unique field are fine.
 */
export function columnValue(column: Column, value: unknown, source: Source = 'INVALID_ARGS_DATA'): unknown {
  return value === null ? null : readers[column.kind](column, value, source);
}

const label = (column: Column): string => column.field.relation?.joinColumn ?? column.field.name;

function invalid(message: string, value: unknown, source: Source, of?: string | null): Refusal {
  return badInput(
    message,
    source,
    of ? `Invalid value for ${of}: "${inspect(value)}"` : `Invalid value: "${inspect(value)}"`,
  );
}

function refuse(column: Column, source: Source, what: string, of: string | null, value: unknown): never {
  throw invalid(`${what} ${inspect(value)} for field "${label(column)}"`, value, source, of);
}

function textValue(column: Column, value: unknown, source: Source): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  throw invalid(`Invalid string value ${inspect(value)} for text field "${label(column)}"`, value, source);
}

function numberValue(column: Column, value: unknown, source: Source): number {
  // Filters go straight to the host's SQL, which reads '1' as a number; data is checked.
  const number = source === 'INVALID_ARGS_FILTER' && typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number) || (column.kind === 'int' && !Number.isInteger(number)))
    return refuse(column, source, 'Invalid number value', 'number', value);
  return number;
}

/** JSON numbers: what lies beyond 2^53 arrives rounded, as on the host. Fractions of a micro are cut off. */
function microsValue(column: Column, value: unknown, source: Source): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number))
    return refuse(column, source, 'Invalid number value', 'number', value);
  return Math.trunc(number);
}

function dateValue(column: Column, value: unknown, source: Source): string {
  const text = typeof value === 'string' && day.test(value) ? value : '';
  if (Number.isNaN(Date.parse(text)) || Number.isNaN(Date.parse(text.slice(0, 10)))) {
    const wording = `Expected format: 'YYYY-MM-DD'`;
    throw badInput(
      `Invalid value ${inspect(value)} for date field "${label(column)}". ${wording}`,
      source,
      `Invalid value for date: "${inspect(value)}". ${wording}`,
    );
  }
  return text.slice(0, 10);
}

function instantValue(column: Column, value: unknown, source: Source): string {
  const at = typeof value === 'string' && day.test(value) ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(at.getTime())) {
    const wording = `Expected format: 'YYYY-MM-DDTHH:mm:ssZ'`;
    throw badInput(
      `Invalid value ${inspect(value)} for date-time field "${label(column)}". ${wording}`,
      source,
      `Invalid value for date-time: "${inspect(value)}". ${wording}`,
    );
  }
  return at.toISOString();
}

function selectValue(column: Column, value: unknown, source: Source): string {
  if (typeof value === 'string' && (column.options?.includes(value) ?? true)) return value;
  if (source === 'INVALID_ARGS_FILTER')
    throw badInput(`invalid input value for enum: "${String(value)}"`, undefined, 'Invalid input provided.');
  throw badInput(
    `Invalid value "${String(value)}" for field "${label(column)}". Valid values are: ${column.options?.join(', ')}`,
    source,
    `Invalid value for field "${label(column)}"`,
  );
}

function selectsValue(column: Column, value: unknown, source: Source): string[] | null {
  // A lone value is taken for a list of one, as GraphQL does it.
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!list.every((each) => typeof each === 'string' && column.options?.includes(each)))
    throw badInput(
      `Invalid value ${inspect(value)} for multi select field "${label(column)}"`,
      source,
      `Invalid value for multi-select: "${inspect(value)}"`,
    );
  return list.length === 0 ? null : (list as string[]);
}

function textsValue(column: Column, value: unknown, source: Source): string[] | null {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!list.every((each) => typeof each === 'string'))
    return refuse(column, source, 'Invalid array value', 'array', value);
  return list.length === 0 ? null : (list as string[]);
}
