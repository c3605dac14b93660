/** How far ingest is, as operators and other parts ask it. */
import type { Queryable } from '../db/pool.ts';
import type { Mirror } from './mirror/apply.ts';

export interface IngestState {
  readonly inboxOpen: number;
  readonly inboxAgeSeconds: number;
  readonly inboxParked: number;
  readonly rereadOpen: number;
  readonly rereadFailed: number;
  readonly objects: readonly {
    readonly object: string;
    readonly records: number;
    readonly loaded: boolean;
    readonly lagSeconds: number | null;
    readonly haltedReason: string | null;
  }[];
}

/** Ages are measured by the database's clock; `lagSeconds` is the time since the object's last complete pass. */
export async function ingestState(db: Queryable): Promise<IngestState> {
  const { rows: inbox } = await db.query<{ open: number; age: number | null; parked: number }>(
    `select (select count(*)::int from loop.inbox where applied_at is null and parked_at is null) as open,
       (select extract(epoch from clock_timestamp() - received_at)::float8 from loop.inbox
        where applied_at is null and parked_at is null order by id limit 1) as age,
       (select count(*)::int from loop.inbox where parked_at is not null) as parked`,
  );
  const { rows: rereads } = await db.query<{ open: number; failed: number }>(
    'select count(*) filter (where attempts = 0)::int as open, count(*) filter (where attempts > 0)::int as failed from loop.reread',
  );
  const { rows: objects } = await db.query<IngestState['objects'][number]>(
    `select c.object, coalesce(m.records, 0) as records, c.loaded_at is not null as loaded,
       extract(epoch from clock_timestamp() - c.last_pass_at)::float8 as "lagSeconds", c.halted_reason as "haltedReason"
     from loop.cursor c left join
       (select object, count(*)::int as records from loop.mirror
        where deleted_at is null and destroyed_at is null group by object) m using (object)
     order by c.object`,
  );
  return {
    inboxOpen: inbox[0]?.open ?? 0,
    inboxAgeSeconds: inbox[0]?.age ?? 0,
    inboxParked: inbox[0]?.parked ?? 0,
    rereadOpen: rereads[0]?.open ?? 0,
    rereadFailed: rereads[0]?.failed ?? 0,
    objects,
  };
}

/** Whether every object was loaded once: before that, a rule would take what is not loaded for what does not exist. */
export async function isLoaded(db: Queryable, mirror: Mirror): Promise<boolean> {
  const { rows } = await db.query<{ object: string }>('select object from loop.cursor where loaded_at is not null');
  const loaded = new Set(rows.map(({ object }) => object));
  return [...mirror.model.keys()].every((object) => loaded.has(object));
}
