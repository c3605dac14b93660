/** Projections: the latest values win, unchanged ones are not sent, and what an upsert must not bring to life is put back. */
import { append } from '../audit/audit.ts';
import { transaction, type Transaction } from '../db/pool.ts';
import { applyReading, snapshotsOf, type Reading } from '../decide/refresh.ts';
import { later } from '../decide/retry.ts';
import { differing } from '../decide/values.ts';
import type { HostRecord } from '../host/host.ts';
import { beforeAsking } from '../ingest/mirror/records.store.ts';
import type { Snapshot } from '../ingest/mirror/snapshot.ts';
import type { Tally, WriterContext } from './context.ts';
import type { SentRow } from './row.ts';
import { deleteRows, entryOf, parkRows, takenBy, type Refusal } from './rows.ts';

/** How long the event of a deletion may be on its way to us. */
const revivalWindowMs = 600_000;

interface Outcome {
  readonly row: SentRow;
  /** As it was read before the write; undefined when the host does not have it. */
  readonly before?: HostRecord;
  /** As our write left it. */
  readonly after?: HostRecord;
  readonly verdict: 'sent' | 'unchanged' | 'gone' | 'ghost';
}

/** Sends projections of one object that set the same fields. Throws what the host throws. */
export async function writeProjections(context: WriterContext, rows: readonly SentRow[], tally: Tally): Promise<void> {
  const { db, host } = context;
  const object = rows[0]?.object;
  if (object === undefined) return;
  const asked = await beforeAsking(db);
  const read = await host.byIds(
    object,
    rows.map(({ recordId }) => recordId),
  );
  const found = new Map(read.map((record) => [record.id, record]));
  const looked = rows.map((row) => classify(context, row, found.get(row.recordId)));
  const toSend = looked.filter(({ verdict }) => verdict === 'sent');
  await rememberLives(context, toSend);
  const { outcomes, taken, refused } = await upsert(context, object, toSend);
  const { vanished, refusals } = await lookAgain(context, object, taken);
  refusals.push(...refused);
  const settled = [...looked.filter(({ verdict }) => verdict !== 'sent'), ...outcomes, ...vanished];
  const ghosts = settled.filter(({ verdict }) => verdict === 'ghost');
  if (ghosts.length > 0)
    await host.destroy(
      object,
      ghosts.map(({ row }) => row.recordId),
    );
  await settle(context, object, settled, asked);
  await parkRows(db, refusals, context.clock().now);
  tally.sent += settled.filter(({ verdict }) => verdict === 'sent' || verdict === 'unchanged').length;
  tally.unchanged += settled.filter(({ verdict }) => verdict === 'unchanged').length;
  tally.dropped += settled.filter(({ verdict }) => verdict === 'gone' || verdict === 'ghost').length;
  tally.parked += refusals.length;
}

function classify(context: WriterContext, row: SentRow, before: HostRecord | undefined): Outcome {
  if (!before) return { row, verdict: 'gone' };
  // A try that was cut off may have made this record: it began after the one that the row was meant for.
  const meant = row.guard['createdAt'];
  if (typeof meant === 'string' && Date.parse(before.createdAt) > Date.parse(meant))
    return { row, before, verdict: 'ghost' };
  if (before.deletedAt !== null) return { row, before, verdict: 'gone' };
  const changed = differing(context.mirror.model, row.object, row.data, before).length > 0;
  return { row, before, verdict: changed ? 'sent' : 'unchanged' };
}

/** Which life of the record is meant, kept before the upsert: a crash after it must not leave a ghost unrecognised. */
async function rememberLives({ db }: WriterContext, toSend: readonly Outcome[]): Promise<void> {
  if (toSend.length === 0) return;
  await db.query(
    `update loop.outbox o set guard = jsonb_build_object('createdAt', l.created_at)
     from unnest($1::bigint[], $2::text[]) as l (id, created_at) where o.id = l.id and not o.guard ? 'createdAt'`,
    [toSend.map(({ row }) => row.id), toSend.map(({ before }) => before?.createdAt)],
  );
}

interface Upserted {
  readonly outcomes: Outcome[];
  /** The host says that a unique value is taken: perhaps the id itself. */
  readonly taken: { readonly outcome: Outcome; readonly refusal: Refusal }[];
  readonly refused: Refusal[];
}

async function upsert({ host }: WriterContext, object: string, toSend: readonly Outcome[]): Promise<Upserted> {
  const upserted: Upserted = { outcomes: [], taken: [], refused: [] };
  if (toSend.length === 0) return upserted;
  const answers = await host.upsert(
    object,
    toSend.map(({ row }) => ({ ...row.data, id: row.recordId })),
  );
  toSend.forEach((outcome, index) => {
    const answer = answers[index];
    const { row, before } = outcome;
    if (!answer || !before)
      throw new Error(`The host answered ${answers.length} of ${toSend.length} upserts of ${object}.`);
    if (answer.kind === 'written') {
      const after = answer.record;
      const isGhost = Date.parse(after.createdAt) > Date.parse(before.createdAt);
      upserted.outcomes.push({ row, before, after, verdict: isGhost ? 'ghost' : 'sent' });
    } else if (answer.kind === 'refused') {
      upserted.refused.push({ row, code: 'invalid', field: answer.field, message: answer.message });
    } else {
      const refusal = { row, code: 'duplicate', field: null, message: takenBy(answer.conflictingId) };
      upserted.taken.push({ outcome, refusal });
    }
  });
  return upserted;
}

/**
 * A record that was destroyed after we read it makes the host insert it anew, and two inserts of one id (a call that was
 * sent twice) are told as a duplicate: then there is no refusal for a person to look at, the record is just gone.
 */
async function lookAgain(
  context: WriterContext,
  object: string,
  taken: Upserted['taken'],
): Promise<{ vanished: Outcome[]; refusals: Refusal[] }> {
  if (taken.length === 0) return { vanished: [], refusals: [] };
  const read = await context.host.byIds(
    object,
    taken.map(({ outcome }) => outcome.row.recordId),
  );
  const found = new Map(read.map((record) => [record.id, record]));
  const looked = taken.map(({ outcome: { row, before }, refusal }) => {
    const meant: SentRow = { ...row, guard: { createdAt: before?.createdAt, ...row.guard } };
    return { outcome: classify(context, meant, found.get(row.recordId)), refusal };
  });
  const isThere = ({ verdict }: Outcome): boolean => verdict === 'sent' || verdict === 'unchanged';
  return {
    vanished: looked.filter(({ outcome }) => !isThere(outcome)).map(({ outcome }) => outcome),
    refusals: looked.filter(({ outcome }) => isThere(outcome)).map(({ refusal }) => refusal),
  };
}

async function settle(
  context: WriterContext,
  object: string,
  settled: readonly Outcome[],
  asked: bigint,
): Promise<void> {
  const { db, host, mirror } = context;
  const hostTime = await host.hostTime();
  const known = settled
    .filter(({ verdict }) => verdict !== 'ghost')
    .flatMap(({ before, after }) => after ?? before ?? []);
  const destroyed = settled
    .filter(({ before, verdict }) => verdict === 'ghost' || !before)
    .map(({ row }): Snapshot => ({ kind: 'destroyed', object, id: row.recordId, createdAt: null, asOf: hostTime }));
  const reading: Reading = { asked, snapshots: [...snapshotsOf(mirror, object, known, hostTime), ...destroyed] };
  await transaction(db, async (tx) => {
    const { now } = context.clock();
    await applyReading(tx, mirror, reading, now);
    await rememberWrites(tx, settled, later(now, revivalWindowMs));
    await deleteRows(
      tx,
      settled.map(({ row }) => row),
    );
    await append(
      tx,
      settled.flatMap(({ row, verdict }) => {
        if (verdict === 'sent') return [entryOf(row, 'SENT', now)];
        if (verdict === 'ghost') return [entryOf(row, 'GHOST_DESTROYED', now)];
        return verdict === 'gone' ? [entryOf(row, 'DROPPED', now)] : [];
      }),
    );
  });
}

/** See revivals.ts. */
async function rememberWrites(tx: Transaction, settled: readonly Outcome[], forgetAt: Date): Promise<void> {
  const written = settled.filter(({ verdict }) => verdict === 'sent');
  if (written.length === 0) return;
  await tx.query(
    `insert into loop.projected as p (object, record_id, read_at, written_at, forget_at)
     select object, record_id, read_at, written_at, $5
     from unnest($1::text[], $2::uuid[], $3::timestamptz[], $4::timestamptz[]) as w (object, record_id, read_at, written_at)
     on conflict (object, record_id) do update set
       written_at = greatest(p.written_at, excluded.written_at), forget_at = excluded.forget_at`,
    [
      written.map(({ row }) => row.object),
      written.map(({ row }) => row.recordId),
      written.map(({ before }) => before?.updatedAt),
      written.map(({ after }) => after?.updatedAt),
      forgetAt,
    ],
  );
}
