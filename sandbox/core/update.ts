/** update by id and by filter. */
import { transaction } from '../../workers/platform/db/pool.ts';
import { actorOf } from '../identity/caller.ts';
import type { Filter } from '../records/filter.ts';
import { changedFields, recordOf, type Row } from '../records/rows.ts';
import { batchLimit, type Call, type RecordEvent } from './engine.ts';
import { actorColumns, columnValues } from './input.ts';
import { changeMatching } from './writing.ts';

/**
 * Updates what the filter finds, soft-deleted rows included. The host tells of a change only where the filter still
 * holds for the new row: a guard that the write itself undoes makes the write silent. A change of nothing is no event.
 */
export async function updateMany(call: Call, filter: Filter, data: unknown): Promise<Row[]> {
  const { engine, table, caller } = call;
  const values = {
    updatedAt: engine.now().toISOString(),
    ...columnValues(table, data, { caller, writability: engine.writability }),
    ...actorColumns(table, 'updatedBy', actorOf(caller)),
  };
  const changed = await transaction(engine.db, (tx) => changeMatching(tx, table, filter, values, batchLimit));
  const events: RecordEvent[] = [];
  for (const { before, after, stillMatches } of changed) {
    const updatedFields = stillMatches ? changedFields(table, before, after) : [];
    if (updatedFields.length > 0)
      events.push({ object: table.object.name, operation: 'updated', record: recordOf(table, after), updatedFields });
  }
  engine.emit(events, caller);
  return changed.map(({ after }) => after);
}
