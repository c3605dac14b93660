/** Subjects that automations must look at: one row per automation and subject, so that changes coalesce. */
import type { Queryable } from '../db/pool.ts';

/** Strongest first: when changes coalesce, the strongest cause stays. A put-back must not hide among other changes. */
const causes = ['put_back', 'change', 'replay', 'clock', 'backfill'] as const;
export type Cause = (typeof causes)[number];

export interface DirtyMark {
  readonly automation: string;
  readonly subject: string;
  readonly cause: Cause;
}

const marksPerStatement = 5000;

/**
 * Makes subjects due at `at`, in the caller's transaction. New facts end a back-off and free a parked subject: what failed
 * may now pass. A row that only waited for its clock takes the new cause.
 */
export async function markDirty(tx: Queryable, marks: readonly DirtyMark[], at: Date): Promise<void> {
  const coalesced = coalesce(marks);
  for (let from = 0; from < coalesced.length; from += marksPerStatement) {
    const part = coalesced.slice(from, from + marksPerStatement);
    await tx.query(
      // Rows are locked in one order everywhere, so that two markers never wait for each other in a circle.
      `insert into loop.dirty as d (automation, subject, due_at, since, cause)
       select automation, subject, $1, $1, cause
       from unnest($2::text[], $3::uuid[], $4::text[]) as mark (automation, subject, cause)
       order by automation, subject
       on conflict (automation, subject) do update set
         version = nextval('loop.version'),
         due_at = least(d.due_at, excluded.due_at),
         since = case when d.due_at > excluded.due_at and d.cause = 'clock' then excluded.since else d.since end,
         cause = case
           when d.due_at > excluded.due_at and d.cause = 'clock' then excluded.cause
           when array_position($5::text[], d.cause) <= array_position($5::text[], excluded.cause) then d.cause
           else excluded.cause end,
         held = false, attempts = 0, last_error = null, parked_at = null`,
      [
        at,
        part.map((mark) => mark.automation),
        part.map((mark) => mark.subject),
        part.map((mark) => mark.cause),
        causes,
      ],
    );
  }
}

function coalesce(marks: readonly DirtyMark[]): DirtyMark[] {
  const byKey = new Map<string, DirtyMark>();
  for (const mark of marks) {
    const key = `${mark.automation} ${mark.subject}`;
    const known = byKey.get(key);
    if (!known || causes.indexOf(mark.cause) < causes.indexOf(known.cause)) byKey.set(key, mark);
  }
  return [...byKey.values()];
}
