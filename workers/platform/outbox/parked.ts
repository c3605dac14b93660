/** Work that failed for good: visible with its reason, and set going again by a command. */
import { append } from '../audit/audit.ts';
import { transaction, type Database, type Queryable } from '../db/pool.ts';

export type Stage = 'inbox' | 'decide' | 'write';

export interface Parked {
  /** `inbox:12`, `decide:licence-state:<subject>`, `write:34`: what `replay` takes. */
  readonly id: string;
  readonly stage: Stage;
  /** The event, the automation, or the kind of write. */
  readonly what: string;
  readonly object: string | null;
  readonly recordId: string;
  readonly why: string;
  readonly since: Date;
}

const parkedRows = `(
  select 'inbox:' || id as id, 'inbox' as stage, event_name as what, object, record_id as "recordId",
    coalesce(last_error, '') as why, parked_at as since
  from loop.inbox where parked_at is not null
  union all
  select 'decide:' || automation || ':' || subject, 'decide', automation, null, subject, coalesce(last_error, ''), parked_at
  from loop.dirty where parked_at is not null
  union all
  select 'write:' || id, 'write', automation || ' ' || kind, object, record_id, coalesce(last_error, ''), parked_at
  from loop.outbox where parked_at is not null) parked`;

/** The newest first. */
export async function listParked(db: Queryable, limit = 100): Promise<Parked[]> {
  const { rows } = await db.query<Parked>(`select * from ${parkedRows} order by since desc, id limit $1`, [limit]);
  return rows;
}

export async function countParked(db: Queryable): Promise<Record<Stage, number>> {
  const { rows } = await db.query<{ stage: Stage; count: number }>(
    `select stage, count(*)::int as count from ${parkedRows} group by stage`,
  );
  return { inbox: 0, decide: 0, write: 0, ...Object.fromEntries(rows.map(({ stage, count }) => [stage, count])) };
}

export type ReplayRequest = 'all' | { readonly stage: Stage } | { readonly ids: readonly string[] };

/** Sets parked work going again from where it stopped. Repeating it changes nothing. Returns how much there was. */
export async function replay(db: Database, request: ReplayRequest, now: Date): Promise<number> {
  const which =
    request === 'all' ? 'true' : 'stage' in request ? `stage = '${stageOf(request.stage)}'` : 'id = any($1::text[])';
  const values = typeof request === 'object' && 'ids' in request ? [request.ids] : [];
  return transaction(db, async (tx) => {
    const { rows } = await tx.query<Parked>(`select * from ${parkedRows} where ${which}`, values);
    const idsOf = (stage: Stage): string[] => rows.filter((row) => row.stage === stage).map(({ id }) => id);
    await tx.query(
      `update loop.inbox set parked_at = null, attempts = 0, last_error = null
       where parked_at is not null and 'inbox:' || id = any($1)`,
      [idsOf('inbox')],
    );
    await tx.query(
      `update loop.dirty set parked_at = null, attempts = 0, last_error = null, held = false, cause = 'replay', due_at = $2,
         version = nextval('loop.version')
       where parked_at is not null and 'decide:' || automation || ':' || subject = any($1)`,
      [idsOf('decide'), now],
    );
    await tx.query(
      `update loop.outbox set parked_at = null, attempts = 0, last_error = null, not_before = $2
       where parked_at is not null and 'write:' || id = any($1)`,
      [idsOf('write'), now],
    );
    const details = { inbox: idsOf('inbox').length, decide: idsOf('decide').length, write: idsOf('write').length };
    if (rows.length > 0) await append(tx, [{ at: now, kind: 'REPLAYED', details }]);
    return rows.length;
  });
}

function stageOf(stage: Stage): Stage {
  if (!['inbox', 'decide', 'write'].includes(stage))
    throw new RangeError(`A stage is inbox, decide or write, not ${stage}.`);
  return stage;
}
