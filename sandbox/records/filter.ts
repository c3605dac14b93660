/** The host's filters as SQL conditions, with the host's refusals. Parameters are collected, never inlined. */
import { badInput } from '../refusal.ts';
import { columnValue } from './values.ts';
import { quote, sqlTypes, type Column, type Kind, type Table } from './tables.ts';

export type Filter = Readonly<Record<string, unknown>>;

/** Collects parameters and hands out their placeholders. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type?: string): string {
    this.values.push(value);
    return `$${this.values.length}${type ? `::${type}` : ''}`;
  }
}

/** Whether soft-deleted rows take part: only when the filter names `deletedAt`, at any depth. */
export function namesDeletedAt(filter: unknown): boolean {
  if (Array.isArray(filter)) return filter.some(namesDeletedAt);
  if (typeof filter !== 'object' || filter === null) return false;
  return Object.entries(filter).some(([key, value]) => key === 'deletedAt' || namesDeletedAt(value));
}

/**
 * A condition over the table's own columns; `true` for an empty filter. What one object of a filter names is joined by
 * `and` without brackets, as the host does it: `{id: …, code: {eq: ''}}` means `id = … and code = '' or code is null`,
 * which finds every record without a code. Callers that must not be caught by this use `{and: [{…}, {…}]}`.
 */
export function condition(table: Table, filter: Filter, parameters: Parameters): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined) continue;
    if (name === 'and' || name === 'or') parts.push(combined(table, name, value, parameters));
    else if (name === 'not') parts.push(`not (${condition(table, value as Filter, parameters)})`);
    else parts.push(fieldCondition(table, name, value, parameters));
  }
  return parts.length === 0 ? 'true' : parts.join(' and ');
}

function combined(table: Table, word: 'and' | 'or', value: unknown, parameters: Parameters): string {
  const list = (Array.isArray(value) ? value : [value]) as Filter[];
  if (list.length === 0) return 'true';
  return `(${list.map((each) => `(${condition(table, each, parameters)})`).join(` ${word} `)})`;
}

function fieldCondition(table: Table, name: string, value: unknown, parameters: Parameters): string {
  const columns = table.byName.get(name);
  const [first] = columns ?? [];
  if (!columns || !first) {
    const message = `Object ${table.object.name} doesn't have any "${name}" field.`;
    throw badInput(
      message,
      'INVALID_ARGS_FILTER',
      `Invalid filter : ${table.object.name} object doesn't have any "${name}" field.`,
    );
  }
  if (typeof value !== 'object' || value === null)
    throw badInput(`Filter value for field "${name}" must be an object`, 'INVALID_ARGS_FILTER');
  if (first.part === undefined) return columnCondition(first, name, value as Filter, parameters);
  const parts = Object.entries(value as Filter).filter(([, each]) => each !== undefined);
  return parts
    .map(([part, operators]) => {
      const column = columns.find((each) => each.part === part);
      if (!column)
        throw badInput(`Sub field "${part}" not found for composite type: ${first.field.type}`, 'INVALID_ARGS_FILTER');
      return columnCondition(column, name, operators as Filter, parameters);
    })
    .join(' and ');
}

const comparable = ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'in', 'is'];
const operatorsOf: Record<Kind, readonly string[]> = {
  uuid: comparable,
  text: [...comparable, 'like', 'ilike', 'startsWith', 'endsWith'],
  float: comparable,
  int: comparable,
  micros: comparable,
  boolean: ['eq', 'is'],
  date: comparable,
  instant: comparable,
  select: ['eq', 'neq', 'in', 'is'],
  selects: ['containsAny', 'is', 'isEmptyArray'],
  texts: ['containsIlike', 'is', 'isEmptyArray'],
  json: ['is', 'like'],
  position: comparable,
  search: ['search'],
};

const symbols: Readonly<Record<string, string>> = { eq: '=', neq: '<>', gt: '>', gte: '>=', lt: '<', lte: '<=' };

function columnCondition(column: Column, name: string, operators: Filter, parameters: Parameters): string {
  const given = Object.entries(operators).filter(([, value]) => value !== undefined);
  const [only] = given;
  if (!only || given.length !== 1)
    throw badInput(
      `Filter for field "${name}" must have exactly one operator`,
      'INVALID_ARGS_FILTER',
      'Invalid filter: exactly one operator per field is required',
    );
  const [operator, value] = only;
  const allowed = operatorsOf[column.kind];
  if (!allowed.includes(operator))
    throw badInput(
      `Operator "${operator}" is not valid for field "${name}" of type ${column.field.type} - Allowed operators: ${allowed.join(', ')}`,
      'INVALID_ARGS_FILTER',
      `Invalid filter : Operator "${operator}" is not valid for this "${name}" ${column.field.type} field`,
    );
  return operatorSql(column, name, operator, value, parameters);
}

function operatorSql(column: Column, name: string, operator: string, value: unknown, parameters: Parameters): string {
  const sql = quote(column.name);
  const type = sqlTypes[column.kind];
  switch (operator) {
    case 'is':
      return isSql(sql, value);
    case 'in':
      return `${sql} = any(${parameters.add(listOf(column, name, value), `${type}[]`)})`;
    case 'containsAny':
      return `${sql} && ${parameters.add(listOf(column, name, value), 'text[]')}`;
    case 'isEmptyArray':
      return `${sql} = '{}'`;
    case 'containsIlike':
      return `exists (select 1 from unnest(${sql}) item where item ilike ${parameters.add(String(value))})`;
    case 'like':
    case 'ilike':
      return `${sql}::text ${operator} ${parameters.add(String(value))}`;
    case 'startsWith':
      return `starts_with(${sql}, ${parameters.add(String(value))})`;
    case 'endsWith':
      return `right(${sql}, length(${parameters.add(String(value), 'text')})) = $${parameters.values.length}::text`;
    case 'search':
      return `${sql} @@ websearch_to_tsquery('simple', ${parameters.add(String(value))})`;
    default:
      return comparison(column, operator, value, parameters);
  }
}

function isSql(sql: string, value: unknown): string {
  if (value === 'NULL') return `${sql} is null`;
  if (value === 'NOT_NULL') return `${sql} is not null`;
  throw badInput('Invalid filter value for "is" operator. Expected "NULL" or "NOT_NULL"', 'INVALID_ARGS_FILTER');
}

function comparison(column: Column, operator: string, value: unknown, parameters: Parameters): string {
  const sql = quote(column.name);
  // '' and null are one and the same for a text; for anything else a comparison with null is true of nothing.
  const empty = column.kind === 'text' && (value === '' || value === null);
  const orNull = empty && operator === 'eq' ? ` or ${sql} is null` : '';
  const checked = empty ? value : columnValue(column, value, 'INVALID_ARGS_FILTER');
  return `${sql} ${symbols[operator]} ${parameters.add(checked, sqlTypes[column.kind])}${orNull}`;
}

function listOf(column: Column, name: string, value: unknown): unknown[] {
  if (!Array.isArray(value) || value.length === 0)
    throw badInput(
      `Invalid filter value for field ${name}. Expected non-empty array`,
      'INVALID_QUERY_INPUT',
      `Invalid filter value: "${String(value)}"`,
    );
  return value.map((each: unknown) =>
    column.kind === 'selects' ? String(each) : columnValue(column, each, 'INVALID_ARGS_FILTER'),
  );
}
