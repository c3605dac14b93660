/** Brings the database to the model's shape, as the host does when a newer version of the app is installed. */
import type { Transaction } from '../../workers/platform/db/pool.ts';
import { constrain } from './constraints.ts';
import { quote, sqlTypes, type Column, type Table, type Tables } from './tables.ts';

interface Existing {
  table_name: string;
  column_name: string;
  data_type: string;
}

const catalogueTypes: Partial<Record<Column['kind'], string>> = {
  instant: 'timestamp with time zone',
  selects: 'ARRAY',
  texts: 'ARRAY',
};

/** Creates what is missing and drops what the model no longer has, data included: that is what the host does, too. */
export async function install(tx: Transaction, tables: Tables): Promise<void> {
  await tx.query('create schema if not exists record');
  const { rows } = await tx.query<Existing>(
    "select table_name, column_name, data_type from information_schema.columns where table_schema = 'record'",
  );
  const existing = Map.groupBy(rows, ({ table_name }) => table_name);
  for (const name of existing.keys()) if (!tables.has(name)) await tx.query(`drop table record.${quote(name)} cascade`);
  for (const table of tables.values()) {
    const columns = existing.get(table.object.name);
    await tx.query(columns ? alter(table, columns) : create(table));
  }
  await constrain(tx, tables);
}

const definition = (table: Table, column: Column): string => {
  const type = sqlTypes[column.kind];
  if (column.kind === 'search')
    return `${quote(column.name)} ${type} generated always as (${searchText(table)}) stored`;
  const constraint = column.name === 'id' ? 'primary key' : column.nullable ? '' : 'not null';
  return `${quote(column.name)} ${type} ${constraint} ${fallbackSql(column)}`;
};

/** What rows get that are there before the column; new ones are complete when they are inserted. */
function fallbackSql({ fallback, nullable, kind }: Column): string {
  if (nullable || fallback === null || fallback === 'uuid') return '';
  if (fallback === 'now') return 'default now()';
  const text = Array.isArray(fallback) ? `{${fallback.join(',')}}` : JSON.stringify(fallback);
  return `default '${text.replace(/^"(.*)"$/s, '$1').replaceAll("'", "''")}'::${sqlTypes[kind]}`;
}

function create(table: Table): string {
  return `create table ${table.sql} (${table.columns.map((column) => definition(table, column)).join(', ')})`;
}

function alter(table: Table, existing: readonly Existing[]): string {
  const wanted = new Map(table.columns.map((column) => [column.name, column]));
  const kept = new Set<string>();
  const changes: string[] = [];
  for (const { column_name: name, data_type: type } of existing) {
    const column = wanted.get(name);
    // The host deletes and recreates a field whose type changes.
    if (column && (catalogueTypes[column.kind] ?? sqlTypes[column.kind]) === type) kept.add(name);
    else changes.push(`alter table ${table.sql} drop column ${quote(name)} cascade;`);
  }
  for (const column of table.columns)
    if (!kept.has(column.name)) changes.push(`alter table ${table.sql} add column ${definition(table, column)};`);
  return changes.join('\n');
}

/** What the host's full-text search sees: the texts by which a record is named. */
function searchText(table: Table): string {
  const named = table.columns.filter(
    ({ field, kind, part }) =>
      kind === 'text' &&
      ['name', 'title', 'emails', 'domainName', 'jobTitle'].includes(field.name) &&
      part !== 'primaryLinkLabel',
  );
  const texts = named.map(({ name }) => `coalesce(${quote(name)}, '')`);
  return `to_tsvector('simple', ${texts.length > 0 ? texts.join(" || ' ' || ") : "''"})`;
}
