import type { Queryable } from '../../workers/platform/db/pool.ts';

export interface MirrorRow {
  readonly object: string;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly authors?: Readonly<Record<string, unknown>>;
  readonly createdAt?: string;
  readonly deletedAt?: string;
  readonly destroyedAt?: string;
}

/** Puts records into the mirror as the host would show them, with links for their foreign keys (`…Id`). Replaces. */
export async function putRecords(db: Queryable, rows: readonly MirrorRow[]): Promise<void> {
  for (const { object, id, data, authors = {}, createdAt = '2026-01-01T00:00:00Z', deletedAt, destroyedAt } of rows) {
    await db.query(
      `insert into loop.mirror (object, id, data, authors, created_at, updated_at, as_of, deleted_at, destroyed_at)
       values ($1, $2, $3, $4, $5, $5, $5, $6, $7)
       on conflict (object, id) do update set data = excluded.data, authors = excluded.authors,
         deleted_at = excluded.deleted_at, destroyed_at = excluded.destroyed_at, version = nextval('loop.version')`,
      [object, id, JSON.stringify(data), JSON.stringify(authors), createdAt, deletedAt ?? null, destroyedAt ?? null],
    );
    await db.query('delete from loop.mirror_link where object = $1 and id = $2', [object, id]);
    if (deletedAt !== undefined || destroyedAt !== undefined) continue;
    for (const [field, target] of Object.entries(data)) {
      if (!field.endsWith('Id') || typeof target !== 'string') continue;
      await db.query('insert into loop.mirror_link (object, id, field, target_id) values ($1, $2, $3, $4)', [
        object,
        id,
        field,
        target,
      ]);
    }
  }
}
