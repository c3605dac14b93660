/** loop.inbox: what was acknowledged to the host and is not yet in the mirror. */
import type { Database, Queryable } from '../../db/pool.ts';

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

/**
 * Stores events once each; a repeat of a stored one is dropped. One prepared statement for any number of events, with the
 * bodies as one binary value: measured twice as fast as rows of parameters, and nothing is escaped.
 */
export async function insertReceived(db: Database, events: readonly Received[]): Promise<void> {
  let start = 1;
  const rows = events.map(({ dedupeKey, eventName, object, recordId, body }) => {
    const row = {
      key: dedupeKey.toString('hex'),
      event: eventName,
      object,
      record: recordId,
      start,
      size: body.length,
    };
    start += body.length;
    return row;
  });
  await db.query({
    name: 'insert-received',
    text: `with stored as (
        insert into loop.inbox (dedupe_key, event_name, object, record_id, body)
        select decode(r.key, 'hex'), r.event, r.object, r.record, convert_from(substr($2::bytea, r.start, r.size), 'UTF8')
        from json_to_recordset($1::json) as r (key text, event text, object text, record uuid, start int, size int)
        on conflict (dedupe_key) do nothing)
      select pg_notify('${inboxChannel}', '')`,
    values: [JSON.stringify(rows), Buffer.concat(events.map(({ body }) => body))],
  });
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
  const { rows } = await tx.query<OpenEvent>(
    `select id, object, record_id as "recordId", body, attempts from loop.inbox
     where applied_at is null and parked_at is null order by id limit $1 for update skip locked`,
    [limit],
  );
  const last = rows.at(-1);
  if (!last) return [];
  // Older open events that are not ours: few, they are in the hands of other processors.
  const { rows: others } = await tx.query<{ object: string; recordId: string; id: bigint }>(
    `select id, object, record_id as "recordId" from loop.inbox
     where applied_at is null and parked_at is null and id < $1 and id <> all($2)`,
    [last.id, rows.map(({ id }) => id)],
  );
  const oldest = new Map<string, bigint>();
  for (const { object, recordId, id } of others) {
    const address = `${object} ${recordId}`;
    const known = oldest.get(address);
    if (known === undefined || id < known) oldest.set(address, id);
  }
  return rows.filter(({ object, recordId, id }) => id < (oldest.get(`${object} ${recordId}`) ?? id + 1n));
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
