/** mergeCompanies, mergePeople: one winner keeps its id, the others are destroyed, children follow the winner. */
import { transaction } from '../../workers/platform/db/pool.ts';
import { actorOf } from '../identity/caller.ts';
import { recordOf, type Row } from '../records/rows.ts';
import type { Table } from '../records/tables.ts';
import { badInput, Refusal } from '../refusal.ts';
import type { Call } from './engine.ts';
import { actorColumns, type Values } from './input.ts';
import { repoint } from './remove.ts';
import { updateRows } from './writing.ts';

/** Fields that a merge leaves to the winner. */
const own = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'createdBy',
  'updatedBy',
  'position',
  'searchVector',
]);

export async function merge(call: Call, ids: readonly string[], priority: number, dryRun: boolean): Promise<Row> {
  const { engine, table, caller } = call;
  if (ids.length < 2) throw badInput('At least 2 record IDs are required for merge', 'INVALID_QUERY_INPUT');
  const winnerId = ids[priority];
  if (winnerId === undefined) throw badInput(`Invalid conflict priority index: ${priority}`, 'INVALID_QUERY_INPUT');
  const outcome = await transaction(engine.db, async (tx) => {
    const { rows } = await tx.query<Row>(
      `select * from ${table.sql} where id = any($1::uuid[]) and "deletedAt" is null for update`,
      [ids],
    );
    if (rows.length < ids.length)
      throw new Refusal('One or more records not found', {
        subCode: 'RECORD_NOT_FOUND',
        userFriendlyMessage: 'One or more records were not found.',
        code: 'NOT_FOUND',
      });
    const winner = rows.find(({ id }) => id === winnerId);
    const losers = ids.filter((id) => id !== winnerId).flatMap((id) => rows.filter((row) => row['id'] === id));
    const values = mergedValues(table, [winner ?? {}, ...losers]);
    if (dryRun) return { row: { ...winner, ...values }, destroyed: undefined };
    const loserIds = losers.map(({ id }) => id);
    await repoint(tx, engine, caller, table.object.name, loserIds, winnerId);
    // The losers go first: the winner may take over a unique value of theirs.
    await tx.query(`delete from ${table.sql} where id = any($1::uuid[])`, [loserIds]);
    const updatedAt = engine.now().toISOString();
    const actor = actorColumns(table, 'updatedBy', actorOf(caller));
    const updated = await updateRows(tx, table, [{ ...values, ...actor, updatedAt, id: winnerId }]);
    return { row: updated.get(winnerId) ?? {}, destroyed: losers[0] };
  });
  if (outcome.destroyed)
    engine.emit(
      [{ object: table.object.name, operation: 'destroyed', record: recordOf(table, outcome.destroyed) }],
      caller,
    );
  return outcome.row;
}

/** Field by field the first that has a value, the winner's before the others'; lists of options are united. */
function mergedValues(table: Table, rows: readonly Row[]): Values {
  const values: Values = {};
  for (const [name, columns] of table.byName) {
    if (own.has(name)) continue;
    const source = rows.find((row) => columns.some((column) => row[column.name] !== null)) ?? rows[0];
    for (const column of columns) {
      const lists = rows.flatMap((row) => (row[column.name] as string[] | null) ?? []);
      const listed = column.kind === 'selects' || column.kind === 'texts';
      values[column.name] = listed ? (lists.length > 0 ? [...new Set(lists)] : null) : source?.[column.name];
    }
  }
  return values;
}
