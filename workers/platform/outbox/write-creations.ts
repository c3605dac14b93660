/** Creations: create-only under derived ids, so that a repeat finds the record and changes nothing. */
import { append } from '../audit/audit.ts';
import { transaction } from '../db/pool.ts';
import { applyReading, readAfresh, snapshotsOf, type Reading } from '../decide/refresh.ts';
import { beforeAsking } from '../ingest/mirror/records.store.ts';
import type { HostRecord } from '../host/host.ts';
import type { Tally, WriterContext } from './context.ts';
import { deleteRows, entryOf, parkRows, takenBy, type Refusal, type SentRow } from './rows.ts';

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
  await transaction(db, async (tx) => {
    const { now } = context.clock();
    for (const reading of readings) await applyReading(tx, mirror, reading, now);
    const done = [...created.map(({ row }) => row), ...existing];
    await deleteRows(tx, done);
    await append(
      tx,
      done.map((row) => entryOf(row, 'SENT', now)),
    );
    tally.sent += done.length;
    tally.unchanged += existing.length;
  });
  await parkRows(db, refusals, context.clock().now);
  tally.parked += refusals.length;
}
