/** loop.cursor: how far each object is reconciled, kept so that a restart goes on where it was. */
import type { Queryable } from '../../db/pool.ts';

export type Walk = 'load' | 'full' | 'sweep';

export interface Cursor {
  /** Everything the host changed up to here (its own time) is in the mirror. */
  readonly updatedAt: Date | null;
  readonly loadedAt: Date | null;
  readonly walk: Walk | null;
  /** The last id that the walk has behind it. */
  readonly walkFrom: string | null;
  /** The host's time when the walk began. */
  readonly walkHostTime: Date | null;
  readonly lastPassAt: Date | null;
  readonly lastSweepAt: Date | null;
  readonly haltedReason: string | null;
  readonly removalConfirmedAt: Date | null;
}

const columns = `updated_at as "updatedAt", loaded_at as "loadedAt", walk, walk_from as "walkFrom",
  walk_host_time as "walkHostTime", last_pass_at as "lastPassAt", last_sweep_at as "lastSweepAt",
  halted_reason as "haltedReason", removal_confirmed_at as "removalConfirmedAt"`;

/** Takes the object for `leaseMs`; null when another instance has it. Repeat before the lease ends to keep it. */
export async function lease(db: Queryable, object: string, holder: string, leaseMs: number): Promise<Cursor | null> {
  const { rows } = await db.query<Cursor>(
    `insert into loop.cursor as c (object, lease_holder, lease_until)
     values ($1, $2, clock_timestamp() + $3 * interval '1 millisecond')
     on conflict (object) do update set lease_holder = excluded.lease_holder, lease_until = excluded.lease_until
     where c.lease_holder is null or c.lease_holder = $2 or c.lease_until < clock_timestamp()
     returning ${columns}`,
    [object, holder, leaseMs],
  );
  return rows[0] ?? null;
}

export async function release(db: Queryable, object: string, holder: string): Promise<void> {
  await db.query(
    'update loop.cursor set lease_holder = null, lease_until = null where object = $1 and lease_holder = $2',
    [object, holder],
  );
}

export async function readCursor(db: Queryable, object: string): Promise<Cursor> {
  const { rows } = await db.query<Cursor>(`select ${columns} from loop.cursor where object = $1`, [object]);
  const none = { updatedAt: null, loadedAt: null, walk: null, walkFrom: null, walkHostTime: null };
  return rows[0] ?? { ...none, lastPassAt: null, lastSweepAt: null, haltedReason: null, removalConfirmedAt: null };
}

export async function advance(tx: Queryable, object: string, updatedAt: Date): Promise<void> {
  await tx.query('update loop.cursor set updated_at = $2 where object = $1', [object, updatedAt]);
}

export async function finishPass(tx: Queryable, object: string, at: Date): Promise<void> {
  await tx.query('update loop.cursor set last_pass_at = $2 where object = $1', [object, at]);
}

export async function beginWalk(tx: Queryable, object: string, walk: Walk, hostTime: Date): Promise<void> {
  await tx.query('delete from loop.missing where object = $1', [object]);
  await tx.query('update loop.cursor set walk = $2, walk_from = null, walk_host_time = $3 where object = $1', [
    object,
    walk,
    hostTime,
  ]);
}

export async function continueWalk(tx: Queryable, object: string, from: string): Promise<void> {
  await tx.query('update loop.cursor set walk_from = $2 where object = $1', [object, from]);
}

/** `readUpTo`: for walks that read whole records, the host's time up to which the mirror is now complete. */
export async function endWalk(tx: Queryable, object: string, at: Date, readUpTo: Date | null): Promise<void> {
  await tx.query(
    `update loop.cursor set walk = null, walk_from = null, walk_host_time = null, last_sweep_at = $2,
       updated_at = coalesce($3, updated_at),
       loaded_at = case when $3::timestamptz is null then loaded_at else coalesce(loaded_at, $2) end
     where object = $1`,
    [object, at, readUpTo],
  );
}

export async function halt(tx: Queryable, object: string, reason: string | null): Promise<void> {
  await tx.query('update loop.cursor set halted_reason = $2, removal_confirmed_at = null where object = $1', [
    object,
    reason,
  ]);
}

/** A person has seen the reason: the next walk may remove what it does not find. False when the object is not halted. */
export async function confirmRemoval(db: Queryable, object: string, at: Date): Promise<boolean> {
  const { rowCount } = await db.query(
    'update loop.cursor set removal_confirmed_at = $2 where object = $1 and halted_reason is not null',
    [object, at],
  );
  return (rowCount ?? 0) > 0;
}
