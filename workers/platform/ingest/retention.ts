/** What ingest need not keep: applied events, and tombstones so old that no late message can be about them. */
import type { Database } from '../db/pool.ts';
import { deleteApplied } from './inbox/inbox.store.ts';

export interface RetentionOptions {
  readonly db: Database;
  readonly now: Date;
  readonly keepAppliedDays?: number;
  readonly keepTombstonesDays?: number;
  /** Rows per statement, so that no lock and no log record grows large. */
  readonly batch?: number;
  readonly maxBatches?: number;
}

const dayMs = 86_400_000;

/** Deletes in bounded batches; call it from the clock. Returns how much was deleted. */
export async function deleteOld(options: RetentionOptions): Promise<{ events: number; tombstones: number }> {
  const { db, now, keepAppliedDays = 14, keepTombstonesDays = 90, batch = 2000, maxBatches = 500 } = options;
  const before = (days: number): Date => new Date(now.getTime() - days * dayMs);
  const events = await inBatches(maxBatches, batch, () => deleteApplied(db, before(keepAppliedDays), batch));
  const tombstones = await inBatches(maxBatches, batch, () => deleteTombstones(db, before(keepTombstonesDays), batch));
  return { events, tombstones };
}

async function inBatches(maxBatches: number, batch: number, step: () => Promise<number>): Promise<number> {
  let total = 0;
  for (let done = 0; done < maxBatches; done++) {
    const count = await step();
    total += count;
    if (count < batch) break;
  }
  return total;
}

async function deleteTombstones(db: Database, before: Date, limit: number): Promise<number> {
  const { rowCount } = await db.query(
    `delete from loop.mirror m using (
       select object, id from loop.mirror where destroyed_at < $1 order by destroyed_at limit $2 for update skip locked
     ) old where m.object = old.object and m.id = old.id`,
    [before, limit],
  );
  return rowCount ?? 0;
}
