/** update by id and by filter. */
import { transaction } from '../../workers/platform/db/pool.ts';
import { actorOf } from '../identity/caller.ts';
import { condition, Parameters, type Filter } from '../records/filter.ts';
import { changedFields, recordOf, type Row } from '../records/rows.ts';
import { quote, sqlTypes } from '../records/tables.ts';
import { badInput } from '../refusal.ts';
import { batchLimit, type Call, type RecordEvent } from './engine.ts';
import { actorColumns, columnValues } from './input.ts';
import { guarded } from './writing.ts';

/**
 * Updates what the filter finds, soft-deleted rows included. The host tells of a change only where the filter still
 * holds for the new row: a guard that the write itself undoes makes the write silent. A change of nothing is no event.
 */
export async function updateMany(call: Call, filter: Filter, data: unknown): Promise<Row[]> {
  const { engine, table, caller } = call;
  const given = columnValues(table, data, { caller, writability: engine.writability });
  const values = {
    updatedAt: engine.now().toISOString(),
    ...given,
    ...actorColumns(table, 'updatedBy', actorOf(caller)),
  };
  const events: RecordEvent[] = [];
  const rows = await transaction(engine.db, async (tx) => {
    const parameters = new Parameters();
    const where = condition(table, filter, parameters);
    const before = await tx.query<Row>(
      `select * from ${table.sql} where ${where} order by id limit ${batchLimit + 1} for update`,
      parameters.values,
    );
    if (before.rows.length > batchLimit)
      throw badInput(
        `Cannot update more than ${batchLimit} records at once`,
        undefined,
        `You can only update up to ${batchLimit} records at once.`,
      );
    if (before.rows.length === 0) return [];
    const kinds = new Map(table.columns.map((column) => [column.name, sqlTypes[column.kind]]));
    const sets = Object.entries(values).map(([name, value]) => {
      const json = kinds.get(name) === 'jsonb' && value !== null;
      return `${quote(name)} = ${parameters.add(json ? JSON.stringify(value) : value, kinds.get(name))}`;
    });
    const ids = parameters.add(
      before.rows.map(({ id }) => id),
      'uuid[]',
    );
    const rowsOfBatch = before.rows.map(({ id }) => ({ ...values, id }));
    const after = await guarded(table, rowsOfBatch, tx, () =>
      tx.query<Row & { stillMatches: boolean | null }>(
        `update ${table.sql} set ${sets.join(', ')} where id = any(${ids}) returning *, (${where}) as "stillMatches"`,
        parameters.values,
      ),
    );
    const byId = new Map(after.rows.map((row) => [row['id'], row]));
    const updated = before.rows.map((row) => byId.get(row['id'])).filter((row) => row !== undefined);
    for (const old of before.rows) {
      const row = byId.get(old['id']);
      const updatedFields = row ? changedFields(table, old, row) : [];
      if (row?.stillMatches === true && updatedFields.length > 0)
        events.push({ object: table.object.name, operation: 'updated', record: recordOf(table, row), updatedFields });
    }
    return updated;
  });
  engine.emit(events, caller);
  return rows;
}
