/** Soft delete, restore and destroy, by filter. All three see soft-deleted rows. */
import { transaction, type Transaction } from '../../workers/platform/db/pool.ts';
import { actorOf, type Caller } from '../identity/caller.ts';
import { condition, Parameters, type Filter } from '../records/filter.ts';
import { recordOf, type Row } from '../records/rows.ts';
import { quote, type Table } from '../records/tables.ts';
import type { Call, Engine, RecordEvent } from './engine.ts';
import { actorColumns } from './input.ts';
import { guarded } from './writing.ts';

export async function softDelete(call: Call, filter: Filter): Promise<Row[]> {
  return mark(call, filter, 'deleted');
}

export async function restore(call: Call, filter: Filter): Promise<Row[]> {
  return mark(call, filter, 'restored');
}

/** Sets or clears `deletedAt`. As with updates, a filter that no longer holds afterwards makes it silent. */
async function mark(call: Call, filter: Filter, operation: 'deleted' | 'restored'): Promise<Row[]> {
  const { engine, table, caller } = call;
  const events: RecordEvent[] = [];
  const rows = await transaction(engine.db, async (tx) => {
    const parameters = new Parameters();
    const where = condition(table, filter, parameters);
    const now = parameters.add(engine.now().toISOString(), 'timestamptz');
    const marked = await tx.query<Row & { stillMatches: boolean | null }>(
      `update ${table.sql} set "deletedAt" = ${operation === 'deleted' ? now : 'null'}, "updatedAt" = ${now} where ${where} returning *, (${where}) as "stillMatches"`,
      parameters.values,
    );
    for (const row of marked.rows)
      if (row.stillMatches === true)
        events.push({
          object: table.object.name,
          operation,
          record: recordOf(table, row),
          updatedFields: ['deletedAt'],
        });
    return marked.rows;
  });
  engine.emit(events, caller);
  return rows;
}

/** Removes the rows for good. Their children lose the key, untouched otherwise. However many: one event. */
export async function destroy(call: Call, filter: Filter): Promise<Row[]> {
  const { engine, table, caller } = call;
  const rows = await transaction(engine.db, (tx) => destroyRows(tx, table, filter));
  const [first] = rows;
  if (first)
    engine.emit([{ object: table.object.name, operation: 'destroyed', record: recordOf(table, first) }], caller);
  return rows;
}

async function destroyRows(tx: Transaction, table: Table, filter: Filter): Promise<Row[]> {
  const parameters = new Parameters();
  const where = condition(table, filter, parameters);
  const { rows } = await guarded(table, [], tx, () =>
    tx.query<Row>(`delete from ${table.sql} where ${where} returning *`, parameters.values),
  );
  return rows;
}

/** Re-points everything that named one of the losers to the winner, as a merge does: with a new `updatedAt`, silently. */
export async function repoint(
  tx: Transaction,
  engine: Engine,
  caller: Caller,
  target: string,
  losers: readonly unknown[],
  winner: unknown,
): Promise<void> {
  for (const table of engine.tables.values()) {
    for (const { relation } of table.relations.values()) {
      if (relation?.kind !== 'MANY_TO_ONE' || relation.target !== target || !relation.joinColumn) continue;
      const parameters = new Parameters();
      const actor = Object.entries(actorColumns(table, 'updatedBy', actorOf(caller))).map(
        ([name, value]) =>
          `${quote(name)} = ${parameters.add(typeof value === 'object' && value ? JSON.stringify(value) : value)}`,
      );
      const key = quote(relation.joinColumn);
      const sets = [
        `${key} = ${parameters.add(winner, 'uuid')}`,
        `"updatedAt" = ${parameters.add(engine.now().toISOString(), 'timestamptz')}`,
        ...actor,
      ];
      await tx.query(
        `update ${table.sql} set ${sets.join(', ')} where ${key} = any(${parameters.add(losers, 'uuid[]')})`,
        parameters.values,
      );
    }
  }
}
