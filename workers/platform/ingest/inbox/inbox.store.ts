/** loop.inbox: what was acknowledged to the host and is not yet in the mirror. */
import type { Queryable } from '../../db/pool.ts';

/** Told at every commit of new events, so that processors in other processes wake at once. */
export const inboxChannel = 'loop_inbox';

export interface Received {
  /** sha256(webhook id, raw body). */
  readonly dedupeKey: Buffer;
  readonly eventName: string;
  readonly object: string;
  readonly recordId: string;
  /** The raw body, valid UTF-8. */
  readonly body: Buffer;
}

/** Stores events once each; a repeat of a stored one is dropped. */
export async function insertReceived(db: Queryable, events: readonly Received[]): Promise<void> {
  const width = 5;
  const values = events.flatMap(({ dedupeKey, eventName, object, recordId, body }) => [
    dedupeKey,
    eventName,
    object,
    recordId,
    body,
  ]);
  // Rows of parameters rather than arrays: buffers then travel as they are, without being escaped.
  const rows = events.map(
    (_event, at) =>
      `($${at * width + 1}::bytea, $${at * width + 2}, $${at * width + 3}, $${at * width + 4}::uuid, $${at * width + 5}::text)`,
  );
  await db.query(
    `with stored as (
       insert into loop.inbox (dedupe_key, event_name, object, record_id, body) values ${rows.join(', ')}
       on conflict (dedupe_key) do nothing)
     select pg_notify('${inboxChannel}', '')`,
    values,
  );
}

export interface OpenEvent {
  readonly id: bigint;
  readonly object: string;
  readonly recordId: string;
  readonly body: string;
  readonly attempts: number;
}

/**
 * Locks the oldest open events that nobody else works on. An event whose record has an older open one in other hands is
 * left for later: per record, events are applied in the order in which they came.
 */
export async function claimOpen(tx: Queryable, limit: number): Promise<OpenEvent[]> {
  const { rows } = await tx.query<{ id: bigint }>(
    `select id from loop.inbox where applied_at is null and parked_at is null order by id limit $1 for update skip locked`,
    [limit],
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const claimed = await tx.query<OpenEvent>(
    `select i.id, i.object, i.record_id as "recordId", i.body, i.attempts from loop.inbox i
     where i.id = any($1) and not exists (
       select from loop.inbox earlier
       where earlier.object = i.object and earlier.record_id = i.record_id and earlier.id < i.id
         and earlier.applied_at is null and earlier.parked_at is null and earlier.id <> all($1))
     order by i.id`,
    [ids],
  );
  return claimed.rows;
}

export async function markApplied(tx: Queryable, ids: readonly bigint[], at: Date): Promise<void> {
  await tx.query('update loop.inbox set applied_at = $2, last_error = null where id = any($1)', [ids, at]);
}

/** Sets an event aside with its error, for a person to see and replay. */
export async function park(tx: Queryable, id: bigint, error: string, at: Date): Promise<void> {
  await tx.query('update loop.inbox set parked_at = $2, last_error = $3, attempts = attempts + 1 where id = $1', [
    id,
    at,
    error,
  ]);
}

/** Puts parked events back to work. Returns how many. */
export async function replayParked(db: Queryable, ids?: readonly bigint[]): Promise<number> {
  const { rowCount } = await db.query(
    `update loop.inbox set parked_at = null, attempts = 0
     where parked_at is not null and ($1::bigint[] is null or id = any($1))`,
    [ids ?? null],
  );
  return rowCount ?? 0;
}

/** Deletes a bounded number of events applied before `before`; their repeats would be refused as stale by then. */
export async function deleteApplied(db: Queryable, before: Date, limit: number): Promise<number> {
  const { rowCount } = await db.query(
    `delete from loop.inbox where id in
       (select id from loop.inbox where applied_at < $1 order by applied_at limit $2 for update skip locked)`,
    [before, limit],
  );
  return rowCount ?? 0;
}
