/** Multi-row statements: one round trip for a batch, whatever its size. */
import type { QueryResult } from 'pg';
import type { Transaction } from '../../workers/platform/db/pool.ts';
import { badInput, Refusal } from '../refusal.ts';
import type { Row } from '../records/rows.ts';
import { condition, Parameters, type Filter } from '../records/filter.ts';
import { quote, sqlTypes, type Table } from '../records/tables.ts';
import type { Values } from './input.ts';

/** Inserts complete rows (every column named) and returns them in the order given. */
export async function insertRows(tx: Transaction, table: Table, rows: readonly Values[]): Promise<Row[]> {
  if (rows.length === 0) return [];
  const names = table.columns.filter(({ kind }) => kind !== 'search').map(({ name }) => quote(name));
  const list = names.join(', ');
  const { rows: inserted } = await guarded(table, rows, tx, () =>
    tx.query<Row>(
      `insert into ${table.sql} (${list}) select ${list} from jsonb_populate_recordset(null::${table.sql}, $1::jsonb) returning *`,
      [JSON.stringify(rows)],
    ),
  );
  const byId = new Map(inserted.map((row) => [row['id'], row]));
  return rows.map(({ id }) => byId.get(id)).filter((row) => row !== undefined);
}

/** Updates rows by id, each with its own columns; one statement per set of columns. */
export async function updateRows(tx: Transaction, table: Table, rows: readonly Values[]): Promise<Map<unknown, Row>> {
  const updated = new Map<unknown, Row>();
  const bySet = Map.groupBy(rows, (row) => Object.keys(row).toSorted().join());
  for (const group of bySet.values()) {
    const names = Object.keys(group[0] ?? {}).filter((name) => name !== 'id');
    const list = names.map((name) => `${quote(name)} = given.${quote(name)}`).join(', ');
    const { rows: done } = await guarded(table, group, tx, () =>
      tx.query<Row>(
        `update ${table.sql} as kept set ${list} from jsonb_populate_recordset(null::${table.sql}, $1::jsonb) as given where kept.id = given.id returning kept.*`,
        [JSON.stringify(group)],
      ),
    );
    for (const row of done) updated.set(row['id'], row);
  }
  return updated;
}

export interface Changed {
  readonly before: Row;
  readonly after: Row;
  /** Whether the filter that found the row holds for it still, now that it is changed. */
  readonly stillMatches: boolean;
}

/** Changes what a filter finds, soft-deleted rows included, all alike. `limit` is the most it may find. */
export async function changeMatching(
  tx: Transaction,
  table: Table,
  filter: Filter,
  values: Values,
  limit?: number,
): Promise<Changed[]> {
  const parameters = new Parameters();
  const where = condition(table, filter, parameters);
  const found = await tx.query<Row>(
    `select * from ${table.sql} where ${where} order by id ${limit === undefined ? '' : `limit ${limit + 1}`} for update`,
    parameters.values,
  );
  if (limit !== undefined && found.rows.length > limit)
    throw badInput(
      `Cannot update more than ${limit} records at once`,
      undefined,
      `You can only update up to ${limit} records at once.`,
    );
  if (found.rows.length === 0) return [];
  const types = new Map(table.columns.map((column) => [column.name, sqlTypes[column.kind]]));
  const sets = Object.entries(values).map(([name, value]) => {
    const type = types.get(name);
    const json = type === 'jsonb' && value !== null;
    return `${quote(name)} = ${parameters.add(json ? JSON.stringify(value) : value, type)}`;
  });
  const ids = found.rows.map((row) => row['id']);
  const list = parameters.add(ids, 'uuid[]');
  const given = ids.map((id) => ({ ...values, id }));
  const { rows } = await guarded(table, given, tx, () =>
    tx.query<Row & { stillMatches: boolean | null }>(
      `update ${table.sql} set ${sets.join(', ')} where id = any(${list}) returning *, (${where}) as "stillMatches"`,
      parameters.values,
    ),
  );
  const after = new Map(rows.map((row) => [row['id'], row]));
  return found.rows.flatMap((before) => {
    const row = after.get(before['id']);
    return row ? [{ before, after: row, stillMatches: row.stillMatches === true }] : [];
  });
}

/** Runs a statement under a savepoint, so that a refusal of the database can be explained before all is undone. */
export async function guarded<T extends QueryResult>(
  table: Table,
  values: readonly Values[],
  tx: Transaction,
  statement: () => Promise<T>,
): Promise<T> {
  await tx.query('savepoint statement');
  try {
    return await statement();
  } catch (error) {
    await tx.query('rollback to savepoint statement');
    throw await explained(tx, table, values, error as { code?: string; message: string });
  }
}

async function explained(
  tx: Transaction,
  table: Table,
  values: readonly Values[],
  error: { code?: string; message: string },
): Promise<unknown> {
  if (error.code === '23505') return duplicate(tx, table, values);
  if (error.code === '23503')
    return badInput(
      error.message,
      undefined,
      'This operation references a record that does not exist or cannot be modified due to existing relationships.',
    );
  if (error.code === '23502')
    return badInput(
      error.message,
      undefined,
      'A required field is missing. Please provide all required values and try again.',
    );
  return error;
}

/** Names the other record where the host does: a live one that has the value of a unique field. */
async function duplicate(tx: Transaction, table: Table, values: readonly Values[]): Promise<Refusal> {
  for (const { name, field } of table.uniqueColumns) {
    const wanted = values.map((row) => row[name]).filter((value) => value !== null && value !== undefined);
    const { rows } = await tx.query<Row>(
      `select id from ${table.sql} where ${quote(name)}::text = any($1::text[]) and id <> all($2::uuid[]) and "deletedAt" is null limit 1`,
      [wanted, values.map(({ id }) => id).filter((id) => id !== undefined)],
    );
    const id = rows[0]?.['id'];
    if (typeof id === 'string')
      return new Refusal('A duplicate entry was detected', {
        userFriendlyMessage: `This ${field.name} value is already in use. Please check your data and try again.`,
        conflictingRecordId: id,
        conflictingObjectNameSingular: table.object.name,
        code: 'BAD_USER_INPUT',
      });
  }
  return badInput(
    'A duplicate entry was detected',
    undefined,
    'This record already exists. Please check your data and try again.',
  );
}
