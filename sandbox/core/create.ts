/** create and upsert: atomic batches of at most 200. */
import { randomUUID } from 'node:crypto';
import { transaction, type Transaction } from '../../workers/platform/db/pool.ts';
import { actorOf } from '../identity/caller.ts';
import { changedFields, recordOf, type Row } from '../records/rows.ts';
import { quote, type Column, type Table } from '../records/tables.ts';
import { badInput } from '../refusal.ts';
import { batchLimit, type Call, type RecordEvent } from './engine.ts';
import { actorColumns, columnValues, type Values } from './input.ts';
import { insertRows, updateRows } from './writing.ts';

/** Returns the rows in the host's order: those that existed first, then the new ones. */
export async function createMany(call: Call, data: readonly unknown[], upsert: boolean): Promise<Row[]> {
  const { engine, table, caller } = call;
  if (data.length > batchLimit) {
    const message = `Maximum number of records to upsert is ${batchLimit}.`;
    throw badInput(message, 'TOO_MANY_RECORDS_TO_UPDATE', message);
  }
  const records = data.map((input) => columnValues(table, input, { caller, writability: engine.writability }));
  const events: RecordEvent[] = [];
  const rows = await transaction(engine.db, async (tx) => {
    const { existing, fresh } = upsert
      ? await matched(tx, table, records)
      : { existing: new Map<Row, Values>(), fresh: records };
    const updated = await reviveAndUpdate(tx, call, existing, events);
    const complete = await completed(tx, call, fresh);
    const created = await insertRows(tx, table, complete);
    for (const row of created)
      events.push({ object: table.object.name, operation: 'created', record: recordOf(table, row) });
    return [...updated, ...created];
  });
  engine.emit(events, caller);
  return rows;
}

interface Matched {
  readonly existing: Map<Row, Values>;
  readonly fresh: Values[];
}

/** Which records exist already, by id or by any unique field, soft-deleted ones included. Read, then write: as the host. */
async function matched(tx: Transaction, table: Table, records: readonly Values[]): Promise<Matched> {
  const id = table.columns.filter(({ name }) => name === 'id');
  const keys = [...id, ...table.uniqueColumns];
  const wanted = keys.map(({ name }) =>
    records.map((record) => record[name]).filter((value) => typeof value === 'string'),
  );
  const where = keys.map(
    ({ name, kind }, index) => `${quote(name)} = any($${index + 1}::${kind === 'uuid' ? 'uuid' : 'text'}[])`,
  );
  const { rows } = await tx.query<Row>(`select * from ${table.sql} where ${where.join(' or ')}`, wanted);
  const existing = new Map<Row, Values>();
  const fresh: Values[] = [];
  for (const record of records) {
    const found = rows.filter((row) =>
      keys.some(({ name }) => typeof record[name] === 'string' && row[name] === record[name]),
    );
    const [only] = found;
    if (found.length > 1) throw ambiguous(keys, record);
    if (only) existing.set(only, { ...existing.get(only), ...record });
    else fresh.push(record);
  }
  return { existing, fresh };
}

function ambiguous(keys: readonly Column[], record: Values): Error {
  const named = keys
    .filter(({ name }) => typeof record[name] === 'string')
    .map(({ name, field, part }) => `${part ? `${field.name}.${part}` : name}: ${String(record[name])}`);
  const message = `Multiple records found with the same unique field values for ${named.join(', ')}. Cannot determine which record to update.`;
  return badInput(message, 'UPSERT_MULTIPLE_MATCHING_RECORDS_CONFLICT', message);
}

/** A partial update of each; a soft-deleted record comes back to life, told as an update of `deletedAt`. */
async function reviveAndUpdate(
  tx: Transaction,
  { engine, table, caller }: Call,
  existing: ReadonlyMap<Row, Values>,
  events: RecordEvent[],
): Promise<Row[]> {
  if (existing.size === 0) return [];
  const now = engine.now().toISOString();
  const actor = actorColumns(table, 'updatedBy', actorOf(caller));
  const updates = [...existing].map(([row, values]) => ({
    updatedAt: now,
    deletedAt: null,
    ...values,
    ...actor,
    id: row['id'],
  }));
  const updated = await updateRows(tx, table, updates);
  const rows: Row[] = [];
  for (const before of existing.keys()) {
    const after = updated.get(before['id']);
    if (!after) continue;
    rows.push(after);
    const updatedFields = changedFields(table, before, after);
    if (updatedFields.length > 0)
      events.push({ object: table.object.name, operation: 'updated', record: recordOf(table, after), updatedFields });
  }
  return rows;
}

/** New records with every column: defaults, times, actors, and a position above all others. */
async function completed(
  tx: Transaction,
  { engine, table, caller }: Call,
  records: readonly Values[],
): Promise<Values[]> {
  if (records.length === 0) return [];
  const now = engine.now().toISOString();
  const actor = actorOf(caller);
  const lowest = await lowestPosition(tx, table);
  return records.map((record, index) => {
    const values: Values = {};
    for (const { name, fallback } of table.columns)
      values[name] = fallback === 'uuid' ? randomUUID() : fallback === 'now' ? now : fallback;
    if (lowest !== undefined) values['position'] = lowest - index;
    const given = Object.keys(record).some((name) => name.startsWith('createdBy'));
    const createdBy = actorColumns(table, 'createdBy', given ? { ...actor, context: null } : actor);
    return { ...values, ...createdBy, ...record, ...actorColumns(table, 'updatedBy', actor) };
  });
}

async function lowestPosition(tx: Transaction, table: Table): Promise<number | undefined> {
  if (!table.byName.has('position')) return undefined;
  const { rows } = await tx.query<{ lowest: number | null }>(`select min("position") - 1 as lowest from ${table.sql}`);
  return rows[0]?.lowest ?? 0;
}
