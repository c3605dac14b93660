/** Ordering and cursors. A cursor is base64 of the ordered values and the id, as on the host. */
import { badInput } from '../refusal.ts';
import { columnOutput, type Row } from './rows.ts';
import { quote, sqlTypes, type Column, type Table } from './tables.ts';
import type { Parameters } from './filter.ts';

export interface OrderTerm {
  readonly column: Column;
  readonly direction: 'asc' | 'desc';
  readonly nulls: 'first' | 'last';
}

const directions: Readonly<Record<string, Pick<OrderTerm, 'direction' | 'nulls'>>> = {
  AscNullsFirst: { direction: 'asc', nulls: 'first' },
  AscNullsLast: { direction: 'asc', nulls: 'last' },
  DescNullsFirst: { direction: 'desc', nulls: 'first' },
  DescNullsLast: { direction: 'desc', nulls: 'last' },
};

/** The asked terms with the id at the end, so that the order is total. */
export function orderOf(table: Table, orderBy: unknown): OrderTerm[] {
  // A lone object instead of a list is ignored, as on the host.
  const list = Array.isArray(orderBy) ? (orderBy as Record<string, unknown>[]) : [];
  const terms = list.flatMap((entry) => Object.entries(entry).flatMap(([name, value]) => termsOf(table, name, value)));
  if (terms.some(({ column }) => column.name === 'id')) return terms;
  const [id] = table.byName.get('id') ?? [];
  return id ? [...terms, { column: id, direction: 'asc', nulls: 'first' }] : terms;
}

function termsOf(table: Table, name: string, value: unknown): OrderTerm[] {
  const columns = table.byName.get(name);
  if (!columns) throw badInput(`Field "${name}" does not exist or is not sortable`, 'FIELD_NOT_FOUND');
  if (columns[0]?.part === undefined) return columns.map((column) => term(column, name, value));
  return Object.entries((value ?? {}) as Record<string, unknown>).map(([part, direction]) => {
    const column = columns.find((each) => each.part === part);
    if (!column) throw badInput(`Field "${name}.${part}" does not exist or is not sortable`, 'FIELD_NOT_FOUND');
    return term(column, name, direction);
  });
}

function term(column: Column, name: string, value: unknown): OrderTerm {
  const direction = directions[String(value)];
  if (!direction)
    throw badInput(
      `Scalar field "${name}" requires a direction value (${Object.keys(directions).join(', ')})`,
      'INVALID_QUERY_INPUT',
    );
  return { column, ...direction };
}

export const orderSql = (terms: readonly OrderTerm[]): string =>
  terms.map(({ column, direction, nulls }) => `${quote(column.name)} ${direction} nulls ${nulls}`).join(', ');

export function cursorOf(terms: readonly OrderTerm[], row: Row): string {
  const values: Record<string, unknown> = {};
  for (const { column } of terms) {
    const value = row[column.name] === null ? null : columnOutput(column, row[column.name]);
    if (column.part === undefined) values[column.name] = value;
    else values[column.field.name] = { ...(values[column.field.name] as object | undefined), [column.part]: value };
  }
  return Buffer.from(JSON.stringify(values)).toString('base64');
}

/**
 * Rows after the cursor. Nulls are compared as plain SQL does it, so they are lost behind a cursor with a value, and
 * everything is lost behind a cursor without one: the host has the same holes.
 */
export function afterSql(terms: readonly OrderTerm[], cursor: string, parameters: Parameters): string {
  const values = decoded(cursor);
  const alternatives = terms.map(({ column, direction }, index) => {
    const equal = terms.slice(0, index).map((each) => comparedSql(each.column, values, '=', parameters));
    return `(${[...equal, comparedSql(column, values, direction === 'asc' ? '>' : '<', parameters)].join(' and ')})`;
  });
  return `(${alternatives.join(' or ')})`;
}

function decoded(cursor: string): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64').toString('utf8')) as Record<string, unknown>;
  } catch {
    throw badInput(`Invalid cursor: ${cursor}`, 'INVALID_CURSOR');
  }
}

function comparedSql(
  column: Column,
  values: Record<string, unknown>,
  operator: string,
  parameters: Parameters,
): string {
  const whole = values[column.field.relation?.joinColumn ?? column.field.name];
  const value = column.part === undefined ? whole : (whole as Record<string, unknown> | undefined)?.[column.part];
  if (value === undefined) throw badInput('Invalid cursor', 'INVALID_CURSOR');
  return `${quote(column.name)} ${operator} ${parameters.add(value, sqlTypes[column.kind])}`;
}
