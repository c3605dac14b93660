/** Answers: compare-and-set, so that a record which moved on is decided again instead of overwritten. */
import { append } from '../audit/audit.ts';
import { transaction, type Transaction } from '../db/pool.ts';
import { release } from '../decide/claim.ts';
import { markDirty } from '../decide/dirty.ts';
import { applyReading, readAfresh, snapshotsOf, type Reading } from '../decide/refresh.ts';
import { later } from '../decide/retry.ts';
import { decideTexts } from '../decide/texts.ts';
import { HostError } from '../host/errors.ts';
import { beforeAsking } from '../ingest/mirror/records.store.ts';
import { render } from '../text/text.ts';
import type { Tally, WriterContext } from './context.ts';
import type { SentRow } from './row.ts';
import { deleteRows, entryOf } from './rows.ts';

/** Races lost in a row after which a record is left to a person. */
const maxLostRaces = 6;

/** Sends one group: rows with the same key, object, guard and values. Throws what the host throws. */
export async function writeAnswers(context: WriterContext, group: readonly SentRow[], tally: Tally): Promise<void> {
  const { db, host, mirror } = context;
  const [first] = group;
  if (!first) return;
  const { object, guard, data, groupKey } = first;
  const asked = await beforeAsking(db);
  const ids = group.map(({ recordId }) => recordId);
  const records = await host.compareAndSet(object, { ids, seen: guard, set: data, decisionKey: groupKey });
  const written = new Set(records.map(({ id }) => id));
  const lost = group.filter(({ recordId }) => !written.has(recordId));
  const readings: Reading[] = [{ asked, snapshots: snapshotsOf(mirror, object, records, await host.hostTime()) }];
  if (lost.length > 0) {
    readings.push(
      await readAfresh(
        db,
        host,
        mirror,
        object,
        lost.map(({ recordId }) => recordId),
      ),
    );
  }
  const gone = goneOf(readings);
  await transaction(db, async (tx) => {
    const { now } = context.clock();
    for (const reading of readings) await applyReading(tx, mirror, reading, now);
    const sent = group.filter(({ recordId }) => written.has(recordId));
    const dropped = lost.filter(({ recordId }) => gone.has(recordId));
    const raced = lost.filter(({ recordId }) => !gone.has(recordId));
    await lookAgain(tx, dropped, now);
    await settleRaces(tx, context, raced, now);
    await release(tx, group, now);
    await deleteRows(tx, group);
    await forgetRaces(tx, sent);
    await append(tx, [
      ...sent.map((row) => entryOf(row, 'SENT', now)),
      ...dropped.map((row) => entryOf(row, 'DROPPED', now)),
      ...raced.map((row) => entryOf(row, 'LOST_RACE', now)),
    ]);
    tally.sent += sent.length;
    tally.dropped += dropped.length;
    tally.lost += raced.length;
  });
}

/** A refusal of a group says nothing of its members: each goes alone, under a key of its own (nothing was written). */
export async function splitGroup(context: WriterContext, group: readonly SentRow[], error: unknown): Promise<boolean> {
  if (group.length < 2 || !(error instanceof HostError) || !error.isAboutRecords) return false;
  await context.db.query(
    'update loop.outbox o set group_key = k.key from unnest($1::bigint[], $2::uuid[]) as k (id, key) where o.id = k.id',
    [group.map(({ id }) => id), group.map(() => context.newKey())],
  );
  return true;
}

function goneOf(readings: readonly Reading[]): Set<string> {
  const gone = readings
    .flatMap(({ snapshots }) => snapshots)
    .filter((snapshot) => snapshot.kind === 'destroyed' || snapshot.deletedAt !== null);
  return new Set(gone.map(({ id }) => id));
}

async function lookAgain(tx: Transaction, rows: readonly SentRow[], at: Date): Promise<void> {
  await markDirty(
    tx,
    rows.map(({ automation, subject }) => ({ automation, subject, cause: 'change' })),
    at,
  );
}

/** Decided again on the refreshed facts, later each time, and not for ever. */
async function settleRaces(
  tx: Transaction,
  context: WriterContext,
  rows: readonly SentRow[],
  now: Date,
): Promise<void> {
  if (rows.length === 0) return;
  const losses = await countRaces(tx, rows);
  for (const [count, raced] of Map.groupBy(rows, (row) => losses.get(row.id) ?? 1)) {
    await lookAgain(tx, raced, later(now, count < 2 ? 0 : 1000 * 2 ** count));
    if (count < maxLostRaces) continue;
    const why = render({ code: 'RACE_LIMIT', values: { times: count } }, context.locale, decideTexts);
    await tx.query(
      `update loop.dirty d set parked_at = $1, due_at = $1, last_error = $2
       from unnest($3::text[], $4::uuid[]) as r (automation, subject)
       where d.automation = r.automation and d.subject = r.subject`,
      [now, why, raced.map(({ automation }) => automation), raced.map(({ subject }) => subject)],
    );
  }
}

async function countRaces(tx: Transaction, rows: readonly SentRow[]): Promise<Map<bigint, number>> {
  const { rows: counted } = await tx.query<{ row_id: bigint; lost_races: number }>(
    `update loop.standing s set lost_races = s.lost_races + 1
     from unnest($1::bigint[], $2::text[], $3::uuid[], $4::text[]) as r (row_id, object, id, automation)
     where s.object = r.object and s.id = r.id and s.automation = r.automation
     returning r.row_id, s.lost_races`,
    [
      rows.map(({ id }) => id),
      rows.map(({ object }) => object),
      rows.map(({ recordId }) => recordId),
      rows.map(({ automation }) => automation),
    ],
  );
  return new Map(counted.map((row) => [row.row_id, row.lost_races]));
}

async function forgetRaces(tx: Transaction, rows: readonly SentRow[]): Promise<void> {
  await tx.query(
    `update loop.standing s set lost_races = 0
     from unnest($1::text[], $2::uuid[], $3::text[]) as r (object, id, automation)
     where s.object = r.object and s.id = r.id and s.automation = r.automation and s.lost_races > 0`,
    [rows.map(({ object }) => object), rows.map(({ recordId }) => recordId), rows.map(({ automation }) => automation)],
  );
}
