/** Rows as the host shows them: composites put together, empty texts as '', empty lists as []. Pure. */
import type { Column, Table } from './tables.ts';

export type Row = Readonly<Record<string, unknown>>;
export type HostValue = unknown;
/** A whole record: scalars, composites and foreign keys, in the order of the object's fields. */
export type RecordValues = Record<string, HostValue>;

/** What the host shows for a null. Currencies, coordinates and actors' members stay null; the rest has an empty value. */
function emptyValue(column: Column): unknown {
  const { kind, field, part } = column;
  if (kind === 'selects' || kind === 'texts') return [];
  if (kind === 'text') return part === 'currencyCode' || part === 'blocknote' ? null : '';
  if (kind === 'json' && part !== undefined) return field.type === 'ACTOR' ? null : [];
  return null;
}

export function columnOutput(column: Column, value: unknown): unknown {
  if (value === null || value === undefined) return emptyValue(column);
  if (value instanceof Date) return value.toISOString();
  return value;
}

/** The value of a field (or of a foreign key, by its own name) of a row. */
export function fieldOutput(columns: readonly Column[], row: Row): unknown {
  const [first] = columns;
  if (first === undefined) return null;
  if (first.part === undefined) return columnOutput(first, row[first.name]);
  const value: Record<string, unknown> = {};
  for (const column of columns) value[column.part ?? column.name] = columnOutput(column, row[column.name]);
  return value;
}

export function recordOf(table: Table, row: Row): RecordValues {
  const record: RecordValues = {};
  for (const [name, columns] of table.byName) record[name] = fieldOutput(columns, row);
  return record;
}

/** Names of what differs, in the order of the fields; a relation is named twice, as the host does it. */
export function changedFields(table: Table, before: Row, after: Row): string[] {
  const names: string[] = [];
  for (const [name, columns] of table.byName) {
    const field = columns[0]?.field;
    if (
      !field ||
      unreported.has(field.name) ||
      columns.every((column) => same(before[column.name], after[column.name]))
    )
      continue;
    names.push(...(field.relation ? [field.name, name] : [name]));
  }
  return names;
}

/** Bookkeeping that changes with every write; a change of nothing else is no event. */
const unreported = new Set(['updatedAt', 'updatedBy', 'searchVector']);

function same(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
