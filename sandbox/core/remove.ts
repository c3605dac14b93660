/** Soft delete, restore and destroy, by filter. All three see soft-deleted rows. */
import { transaction, type Transaction } from '../../workers/platform/db/pool.ts';
import { actorOf, type Caller } from '../identity/caller.ts';
import { condition, Parameters, type Filter } from '../records/filter.ts';
import { recordOf, type Row } from '../records/rows.ts';
import { quote, type Table } from '../records/tables.ts';
import type { Call, Engine, RecordEvent } from './engine.ts';
import { actorColumns } from './input.ts';
import { changeMatching, guarded } from './writing.ts';

export async function softDelete(call: Call, filter: Filter): Promise<Row[]> {
  return mark(call, filter, 'deleted');
}

export async function restore(call: Call, filter: Filter): Promise<Row[]> {
  return mark(call, filter, 'restored');
}

/** Objects whose soft delete and restore take others along: a task without its targets would be seen nowhere. */
const companions: Readonly<Record<string, { readonly object: string; readonly key: string }>> = {
  task: { object: 'taskTarget', key: 'taskId' },
  note: { object: 'noteTarget', key: 'noteId' },
};

/**
 * Sets or clears `deletedAt`, and leaves `updatedBy` alone. A record for which the filter no longer holds afterwards is
 * neither told of nor returned; nor is a restore of a live one told of.
 */
async function mark(call: Call, filter: Filter, operation: 'deleted' | 'restored'): Promise<Row[]> {
  const { engine, table, caller } = call;
  const events: RecordEvent[] = [];
  const rows = await transaction(engine.db, async (tx) => {
    const marked = await markRows(tx, engine, table, filter, operation, events);
    const companion = companions[table.object.name];
    const others = engine.tables.get(companion?.object ?? '');
    const ids = marked.map((row) => row['id']);
    if (companion && others && ids.length > 0)
      await markRows(tx, engine, others, { [companion.key]: { in: ids } }, operation, events);
    return marked;
  });
  engine.emit(events, caller);
  return rows;
}

async function markRows(
  tx: Transaction,
  engine: Engine,
  table: Table,
  filter: Filter,
  operation: 'deleted' | 'restored',
  events: RecordEvent[],
): Promise<Row[]> {
  const now = engine.now().toISOString();
  const values = { deletedAt: operation === 'deleted' ? now : null, updatedAt: now };
  const marked = (await changeMatching(tx, table, filter, values)).filter(({ stillMatches }) => stillMatches);
  for (const { before, after } of marked)
    if (operation === 'deleted' || before['deletedAt'] !== null)
      events.push({
        object: table.object.name,
        operation,
        record: recordOf(table, after),
        updatedFields: ['deletedAt'],
      });
  return marked.map(({ after }) => after);
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
