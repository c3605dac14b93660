/**
 * One spelling for every value, so that a webhook and a GraphQL answer about the same state compare equal: the host says
 * "nothing" as '', null, [] or a composite full of those, and adds decoration (signed file addresses, actor contexts).
 */
import type { FieldType } from '../../../../schema/model.ts';

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Empty = null;

const maxDepth = 32;
const numericParts = new Set(['amountMicros', 'addressLat', 'addressLng']);
/** What of a decorated value is the value. */
const kept: Partial<Record<FieldType, readonly string[]>> = {
  ACTOR: ['source', 'workspaceMemberId', 'name'],
  FILES: ['fileId', 'label'],
  // blocknote is the editor's own form of the same text.
  RICH_TEXT: ['markdown'],
};

const readers: Partial<Record<FieldType, (value: unknown) => Json | Empty>> = {
  NUMBER: number,
  DATE: (value) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : null),
  DATE_TIME: (value) => instant(value)?.toISOString() ?? null,
  BOOLEAN: (value) => (typeof value === 'boolean' ? value : null),
  UUID: uuid,
  ACTOR: (value) => plain(pick(value, kept.ACTOR), 0),
  RICH_TEXT: (value) => plain(pick(value, kept.RICH_TEXT), 0),
  FILES: (value) =>
    Array.isArray(value)
      ? list(
          value.map((file) => pick(file, kept.FILES)),
          0,
        )
      : null,
};

/** The canonical form of a field's value; null when it is empty or is not a value of that type. */
export function canonicalValue(type: FieldType, value: unknown): Json | Empty {
  return (readers[type] ?? anything)(value);
}

const anything = (value: unknown): Json | Empty => plain(value, 0);

/** Whether two canonical values are the same, whatever the order of their keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return (a ?? null) === (b ?? null);
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, at) => sameValue(each, b[at]))
    );
  }
  const left = Object.entries(a);
  const right = b as Record<string, unknown>;
  return left.length === Object.keys(right).length && left.every(([key, each]) => sameValue(each, right[key]));
}

/** A date that PostgreSQL and JavaScript both can hold; null for anything else. */
export function instant(value: unknown): Date | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T/.test(value)) return null;
  const date = new Date(value);
  const time = date.getTime();
  return Number.isNaN(time) || date.getUTCFullYear() < 1 || date.getUTCFullYear() > 9999 ? null : date;
}

const uuidForm = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

export function uuid(value: unknown): string | null {
  return typeof value === 'string' && uuidForm.test(value) ? value.toLowerCase() : null;
}

/** Numeric columns may arrive as text; text that a double cannot hold exactly stays text. */
function number(value: unknown): Json | Empty {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const parsed = Number(value);
  if (!Number.isFinite(parsed)) return null;
  return Number.isInteger(parsed) && !Number.isSafeInteger(parsed) ? value : parsed;
}

function pick(value: unknown, keys: readonly string[] = []): unknown {
  if (typeof value !== 'object' || value === null) return null;
  const source = value as Record<string, unknown>;
  return Object.fromEntries(keys.map((key) => [key, source[key]]));
}

function plain(value: unknown, depth: number): Json | Empty {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null || depth > maxDepth) return null;
  return Array.isArray(value) ? list(value, depth) : composite(value, depth);
}

/** jsonb holds neither U+0000 nor half a surrogate pair. */
function text(value: string): string | Empty {
  if (value === '') return null;
  return value.includes('\u0000') || !value.isWellFormed() ? value.replaceAll('\u0000', '').toWellFormed() : value;
}

function list(value: readonly unknown[], depth: number): Json | Empty {
  const items = value.map((each) => plain(each, depth + 1)).filter((each) => each !== null);
  return items.length > 0 ? items : null;
}

function composite(value: object, depth: number): Json | Empty {
  const parts: Record<string, Json> = Object.create(null) as Record<string, Json>;
  for (const [key, part] of Object.entries(value)) {
    const canonical = numericParts.has(key) ? number(part) : plain(part, depth + 1);
    if (canonical !== null) parts[text(key) ?? ''] = canonical;
  }
  return Object.keys(parts).length > 0 ? { ...parts } : null;
}
