/** Creations: create-only under derived ids, so that a repeat finds the record and changes nothing. */
import { append } from '../audit/audit.ts';
import { transaction, type Transaction } from '../db/pool.ts';
import { applyReading, readAfresh, snapshotsOf, type Reading } from '../decide/refresh.ts';
import { beforeAsking } from '../ingest/mirror/records.store.ts';
import type { HostRecord } from '../host/host.ts';
import type { Tally, WriterContext } from './context.ts';
import type { OutboxRow, SentRow } from './row.ts';
import { deleteRows, entryOf, parkRows, takenBy, type Refusal } from './rows.ts';

/** Sends creations of one object. Throws what the host throws. */
export async function writeCreations(context: WriterContext, rows: readonly SentRow[], tally: Tally): Promise<void> {
  const { db, host, mirror } = context;
  const object = rows[0]?.object;
  if (object === undefined) return;
  const asked = await beforeAsking(db);
  const outcomes = await host.create(
    object,
    rows.map(({ recordId, data }) => ({ ...data, id: recordId })),
  );
  const created: { row: SentRow; record: HostRecord }[] = [];
  const existing: SentRow[] = [];
  const refusals: Refusal[] = [];
  rows.forEach((row, index) => {
    const outcome = outcomes[index];
    if (!outcome) throw new Error(`The host answered ${outcomes.length} of ${rows.length} creations of ${object}.`);
    if (outcome.kind === 'written') created.push({ row, record: outcome.record });
    else if (outcome.kind === 'refused')
      refusals.push({ row, code: 'invalid', field: outcome.field, message: outcome.message });
    else if (outcome.conflictingId === row.recordId) existing.push(row);
    else refusals.push({ row, code: 'duplicate', field: null, message: takenBy(outcome.conflictingId) });
  });
  const readings: Reading[] = [
    {
      asked,
      snapshots: snapshotsOf(
        mirror,
        object,
        created.map(({ record }) => record),
        await host.hostTime(),
      ),
    },
  ];
  // An earlier try of ours made them; the mirror may not know yet.
  if (existing.length > 0) {
    readings.push(
      await readAfresh(
        db,
        host,
        mirror,
        object,
        existing.map(({ recordId }) => recordId),
      ),
    );
  }
  readings.push(...(await readParents(context, refusals)));
  const parked = await transaction(db, async (tx) => {
    const { now } = context.clock();
    for (const reading of readings) await applyReading(tx, mirror, reading, now);
    const destroyed = await destroyedParents(tx, context, refusals);
    const orphans = refusals.filter(({ row }) => parentsOf(context, row).some(({ id }) => destroyed.has(id)));
    const done = [...created.map(({ row }) => row), ...existing];
    await deleteRows(tx, [...done, ...orphans.map(({ row }) => row)]);
    await append(tx, [
      ...done.map((row) => entryOf(row, 'SENT', now)),
      ...orphans.map(({ row }) => entryOf(row, 'DROPPED', now)),
    ]);
    tally.sent += done.length;
    tally.unchanged += existing.length;
    tally.dropped += orphans.length;
    return refusals.filter((refusal) => !orphans.includes(refusal));
  });
  await parkRows(db, parked, context.clock().now);
  tally.parked += parked.length;
}

/** The records that a creation's foreign keys name. */
function parentsOf({ mirror }: WriterContext, row: OutboxRow): { object: string; id: string }[] {
  const keys = mirror.model.get(row.object)?.foreignKeys ?? [];
  return keys.flatMap(({ key, target }) => {
    const id = row.data[key];
    return target !== undefined && mirror.model.has(target) && typeof id === 'string' ? [{ object: target, id }] : [];
  });
}

async function readParents(context: WriterContext, refusals: readonly Refusal[]): Promise<Reading[]> {
  const { db, host, mirror } = context;
  const named = refusals.flatMap(({ row }) => parentsOf(context, row));
  const readings: Reading[] = [];
  for (const [object, group] of Map.groupBy(named, (parent) => parent.object)) {
    const ids = [...new Set(group.map(({ id }) => id))];
    readings.push(await readAfresh(db, host, mirror, object, ids));
  }
  return readings;
}

/**
 * A record that was destroyed since the decision takes what belongs to it along: nothing is wrong that a person could
 * mend. One that never was is another matter.
 */
async function destroyedParents(
  tx: Transaction,
  context: WriterContext,
  refusals: readonly Refusal[],
): Promise<Set<string>> {
  const named = refusals.flatMap(({ row }) => parentsOf(context, row));
  if (named.length === 0) return new Set();
  const { rows } = await tx.query<{ id: string }>(
    `select m.id from loop.mirror m join unnest($1::text[], $2::uuid[]) as p (object, id) using (object, id)
     where m.destroyed_at is not null`,
    [named.map(({ object }) => object), named.map(({ id }) => id)],
  );
  return new Set(rows.map(({ id }) => id));
}
