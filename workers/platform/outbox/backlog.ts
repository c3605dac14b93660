import type { Queryable } from '../db/pool.ts';
import type { Lane } from '../decide/automation.ts';

export interface LaneBacklog {
  readonly lane: Lane;
  /** Decisions on their way to the host, held and put off ones included. */
  readonly waiting: number;
  /** Of those that may go now, how long the oldest has waited. */
  readonly lagSeconds: number;
  readonly parked: number;
}

/** What waits for the writer, by lane, the most urgent first; lanes with nothing are left out. */
export async function backlog(db: Queryable, now: Date): Promise<LaneBacklog[]> {
  const { rows } = await db.query<LaneBacklog>(
    `select lane, count(*) filter (where parked_at is null)::int as waiting,
       coalesce(extract(epoch from $1 - min(greatest(created_at, not_before))
         filter (where parked_at is null and not_before <= $1 and automation in (select name from loop.automation where mode = 'ENFORCE'))), 0)::float8 as "lagSeconds",
       count(*) filter (where parked_at is not null)::int as parked
     from loop.outbox group by lane order by array_position(array['answer', 'balance', 'task', 'score', 'backfill'], lane)`,
    [now],
  );
  return rows;
}
