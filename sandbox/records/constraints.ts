/** Unique indexes, foreign keys and their indexes. A name is made from what it stands for, so that a change is a new name. */
import { createHash } from 'node:crypto';
import type { Transaction } from '../../workers/platform/db/pool.ts';
import { quote, type Table, type Tables } from './tables.ts';

/** By name: what makes it. */
type Statements = Map<string, string>;

/** Makes what is missing and drops what the model no longer asks for; what is there stays, however many rows it covers. */
export async function constrain(tx: Transaction, tables: Tables): Promise<void> {
  const indexes: Statements = new Map();
  const keys: Statements = new Map();
  for (const table of tables.values()) collect(table, tables, indexes, keys);
  const { rows: present } = await tx.query<{ name: string; of: string | null }>(
    `select indexname as name, null as "of" from pg_indexes where schemaname = 'record' and indexname ~ '^(UQ|IX)_'
     union all
     select conname, conrelid::regclass::text from pg_constraint where connamespace = 'record'::regnamespace and conname ~ '^FK_'`,
  );
  const names = new Set(present.map(({ name }) => name));
  const outdated = present.filter(({ name }) => !indexes.has(name) && !keys.has(name));
  const statements = [
    ...outdated.map(({ name, of }) =>
      of ? `alter table ${of} drop constraint ${quote(name)}` : `drop index record.${quote(name)}`,
    ),
    ...[...indexes, ...keys].filter(([name]) => !names.has(name)).map(([, statement]) => statement),
  ];
  if (statements.length > 0) await tx.query(statements.join(';\n'));
}

function collect(table: Table, tables: Tables, indexes: Statements, keys: Statements): void {
  const { object, sql } = table;
  const index = (prefix: 'UQ' | 'IX', columns: readonly string[]): void => {
    const list = columns.map(quote).join(', ');
    const name = nameOf(prefix, `${sql} ${list}`);
    indexes.set(name, `create ${prefix === 'UQ' ? 'unique ' : ''}index ${quote(name)} on ${sql} (${list})`);
  };
  for (const { name } of table.uniqueColumns) index('UQ', [name]);
  for (const names of object.uniqueTogether) index('UQ', names);
  index('IX', ['updatedAt', 'id']);
  for (const { name: column, field } of table.columns) {
    const target = tables.get(field.relation?.target ?? '');
    if (!target) continue;
    index('IX', [column]);
    const action = (field.relation?.onDelete ?? 'SET_NULL').replace('_', ' ').toLowerCase();
    const definition = `foreign key (${quote(column)}) references ${target.sql} on delete ${action}`;
    const name = nameOf('FK', `${sql} ${definition}`);
    keys.set(name, `alter table ${sql} add constraint ${quote(name)} ${definition}`);
  }
}

const nameOf = (prefix: string, definition: string): string =>
  `${prefix}_${createHash('sha1').update(definition).digest('hex').slice(0, 27)}`;
