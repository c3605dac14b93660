/** What a walk over the host's records did not find, kept until the walk is complete and its number can be judged. */
import type { Queryable } from '../../db/pool.ts';

/** Records the mirror has in the range of ids (from, to], with what a sweep compares; `to` null: up to the end. */
export interface MirrorKeys {
  readonly id: string;
  readonly updatedAt: Date;
  readonly deletedAt: Date | null;
  readonly version: bigint;
  readonly destroyed: boolean;
  readonly data: Readonly<Record<string, unknown>>;
}

export async function mirrorRange(
  tx: Queryable,
  object: string,
  range: { readonly from: string | null; readonly to: string | null },
  keys: readonly string[],
): Promise<MirrorKeys[]> {
  // Only the foreign keys travel: a sweep looks at nothing else of the data.
  const { rows } = await tx.query<MirrorKeys>(
    `select id, updated_at as "updatedAt", deleted_at as "deletedAt", version, destroyed_at is not null as destroyed,
       (select coalesce(jsonb_object_agg(key, data -> key), '{}') from unnest($4::text[]) as key where data ? key) as data
     from loop.mirror
     where object = $1 and ($2::uuid is null or id > $2) and ($3::uuid is null or id <= $3)
     order by id`,
    [object, range.from, range.to, keys],
  );
  return rows;
}

/** Notes live records of the range that the host did not show. */
export async function noteMissing(
  tx: Queryable,
  object: string,
  range: { readonly from: string | null; readonly to: string | null },
  found: readonly string[],
  asked: bigint,
): Promise<void> {
  await tx.query(
    `insert into loop.missing (object, id, asked)
     select object, id, $5 from loop.mirror
     where object = $1 and ($2::uuid is null or id > $2) and ($3::uuid is null or id <= $3)
       and destroyed_at is null and version < $5 and id <> all($4)
     on conflict (object, id) do update set asked = excluded.asked`,
    [object, range.from, range.to, found, asked],
  );
}

/** How many are missing, of how many the mirror holds as existing. */
export async function countMissing(tx: Queryable, object: string): Promise<{ missing: number; existing: number }> {
  const { rows } = await tx.query<{ missing: bigint; existing: bigint }>(
    `select (select count(*) from loop.missing where object = $1) as missing,
       (select count(*) from loop.mirror where object = $1 and destroyed_at is null) as existing`,
    [object],
  );
  return { missing: Number(rows[0]?.missing ?? 0), existing: Number(rows[0]?.existing ?? 0) };
}

export async function someMissing(tx: Queryable, object: string, limit: number): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    'select id from loop.missing where object = $1 order by id limit $2',
    [object, limit],
  );
  return rows.map(({ id }) => id);
}

export async function forgetMissing(tx: Queryable, object: string, ids?: readonly string[]): Promise<void> {
  await tx.query('delete from loop.missing where object = $1 and ($2::uuid[] is null or id = any($2))', [
    object,
    ids ?? null,
  ]);
}

/** Records that the mirror holds as existing, soft-deleted included, created before the host's `before`. */
export async function countExisting(tx: Queryable, object: string, before: Date): Promise<number> {
  const { rows } = await tx.query<{ count: bigint }>(
    'select count(*) as count from loop.mirror where object = $1 and destroyed_at is null and created_at < $2',
    [object, before],
  );
  return Number(rows[0]?.count ?? 0);
}
