/** How far the import of a file is, so that the next one goes on there. */
import type { Database, Queryable } from '../platform/db/pool.ts';
import { ImportError } from './errors.ts';
import type { Counts } from './context.ts';

export interface RunKey {
  readonly fileHash: string;
  readonly kind: string;
  readonly settingsHash: string;
}

export interface Progress {
  readonly pass: 1 | 2;
  readonly unitsDone: number;
  readonly rejectBytes: number;
  readonly counts: Counts;
}

export const nothingDone: Progress = { pass: 1, unitsDone: 0, rejectBytes: 0, counts: {} };

/** Where an earlier run was interrupted; one that ended, or none, starts at the beginning. */
export async function beginRun(db: Queryable, key: RunKey, fileName: string, now: Date): Promise<Progress> {
  const { rows } = await db.query<{ pass: 1 | 2; units_done: bigint; reject_bytes: bigint; counts: Counts }>(
    `insert into imports.run as r (file_hash, kind, settings_hash, file_name, started_at, updated_at)
     values ($1, $2, $3, $4, $5, $5)
     on conflict (file_hash, kind, settings_hash) do update set
       file_name = excluded.file_name, updated_at = excluded.updated_at,
       started_at = case when r.finished_at is null then r.started_at else excluded.started_at end,
       pass = case when r.finished_at is null then r.pass else 1 end,
       units_done = case when r.finished_at is null then r.units_done else 0 end,
       reject_bytes = case when r.finished_at is null then r.reject_bytes else 0 end,
       counts = case when r.finished_at is null then r.counts else '{}' end,
       finished_at = null
     returning pass, units_done, reject_bytes, counts`,
    [key.fileHash, key.kind, key.settingsHash, fileName, now],
  );
  const [row] = rows;
  if (!row) return nothingDone;
  return {
    pass: row.pass,
    unitsDone: Number(row.units_done),
    rejectBytes: Number(row.reject_bytes),
    counts: row.counts,
  };
}

export async function saveProgress(
  db: Queryable,
  key: RunKey,
  progress: Progress,
  { now, finished = false }: { now: Date; finished?: boolean },
): Promise<void> {
  await db.query(
    `update imports.run set pass = $4, units_done = $5, reject_bytes = $6, counts = $7, updated_at = $8,
       finished_at = case when $9 then $8::timestamptz end
     where file_hash = $1 and kind = $2 and settings_hash = $3`,
    [
      key.fileHash,
      key.kind,
      key.settingsHash,
      progress.pass,
      progress.unitsDone,
      progress.rejectBytes,
      JSON.stringify(progress.counts),
      now,
      finished,
    ],
  );
}

/** One import of a file and kind at a time, over all processes. */
export async function exclusively<T>(db: Database, key: RunKey, work: () => Promise<T>): Promise<T> {
  const client = await db.connect();
  const name = `imports:${key.kind}:${key.fileHash}`;
  try {
    const { rows } = await client.query<{ free: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as free',
      [name],
    );
    if (!rows[0]?.free) throw new ImportError('busy', 'This file is being imported already.');
    try {
      return await work();
    } finally {
      await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name]);
    }
  } finally {
    client.release();
  }
}
