import type { Queryable } from '../db/pool.ts';

const dayMs = 86_400_000;

/** Forgets what only recent times needed: put-backs count for an hour, quotas for their day. For a daily clock. */
export async function housekeeping(db: Queryable, now: Date): Promise<void> {
  await db.query('delete from loop.put_back where at < $1', [new Date(now.getTime() - dayMs)]);
  await db.query('delete from loop.task_quota where day < $1', [
    new Date(now.getTime() - 7 * dayMs).toISOString().slice(0, 10),
  ]);
}
