/** Records to be read afresh from the host, because news about them was ambiguous or nobody will tell. */
import type { Queryable } from '../../db/pool.ts';
import type { Address } from './records.store.ts';

export async function markReread(tx: Queryable, addresses: readonly Address[]): Promise<void> {
  if (addresses.length === 0) return;
  await tx.query(
    `insert into loop.reread (object, id)
     select distinct object, id from unnest($1::text[], $2::uuid[]) as wanted (object, id) order by object, id
     on conflict (object, id) do update set version = nextval('loop.version'), attempts = 0`,
    [addresses.map(({ object }) => object), addresses.map(({ id }) => id)],
  );
}

/** The oldest of one object, without a lock: reading a record twice does no harm. */
export async function openRereads(
  tx: Queryable,
  object: string,
  limit: number,
  maxAttempts: number,
): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    'select id from loop.reread where object = $1 and attempts < $3 order by version limit $2',
    [object, limit, maxAttempts],
  );
  return rows.map(({ id }) => id);
}

/** Done, unless the record was marked again after it was asked for. */
export async function finishRereads(
  tx: Queryable,
  object: string,
  ids: readonly string[],
  asked: bigint,
): Promise<void> {
  await tx.query('delete from loop.reread where object = $1 and id = any($2) and version < $3', [object, ids, asked]);
}

export async function failRereads(
  tx: Queryable,
  object: string,
  ids: readonly string[],
  message: string,
): Promise<void> {
  await tx.query('update loop.reread set attempts = attempts + 1, last_error = $3 where object = $1 and id = any($2)', [
    object,
    ids,
    message,
  ]);
}
