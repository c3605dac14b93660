/** Foreign keys of live records: kept with the mirror, asked by routing and by what a destroyed parent leaves behind. */
import type { Queryable } from '../../db/pool.ts';
import type { MirrorObject } from './model.ts';

export interface KeyLookup {
  /** The object that has the foreign key. */
  readonly object: string;
  readonly key: string;
  readonly target: string;
}

export interface LinkChange {
  readonly object: string;
  readonly id: string;
  readonly field: string;
  /** null: the link is gone. */
  readonly target: string | null;
}

/** For each lookup the live records whose key names its target. */
export async function subjectsByKey<Lookup extends KeyLookup>(
  tx: Queryable,
  lookups: readonly Lookup[],
): Promise<[Lookup, string[]][]> {
  const found = new Map<string, string[]>();
  for (const group of Map.groupBy(lookups, ({ object, key }) => `${object} ${key}`).values()) {
    const { object, key } = group[0] as Lookup;
    const { rows } = await tx.query<{ id: string; target_id: string }>(
      'select id, target_id from loop.mirror_link where object = $1 and field = $2 and target_id = any($3)',
      [object, key, [...new Set(group.map(({ target }) => target))]],
    );
    for (const row of rows) {
      const address = `${object} ${key} ${row.target_id}`;
      const ids = found.get(address);
      if (ids) ids.push(row.id);
      else found.set(address, [row.id]);
    }
  }
  return lookups.map((lookup) => [lookup, found.get(`${lookup.object} ${lookup.key} ${lookup.target}`) ?? []]);
}

export async function liveSubjects(tx: Queryable, object: string): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    'select id from loop.mirror where object = $1 and deleted_at is null and destroyed_at is null',
    [object],
  );
  return rows.map(({ id }) => id);
}

export async function saveLinks(tx: Queryable, changes: readonly LinkChange[]): Promise<void> {
  if (changes.length === 0) return;
  const gone = changes.filter(({ target }) => target === null);
  const set = changes.filter(({ target }) => target !== null);
  const columns = (part: readonly LinkChange[]): string[][] => [
    part.map(({ object }) => object),
    part.map(({ id }) => id),
    part.map(({ field }) => field),
  ];
  if (gone.length > 0) {
    await tx.query(
      `delete from loop.mirror_link l using unnest($1::text[], $2::uuid[], $3::text[]) as g (object, id, field)
       where l.object = g.object and l.id = g.id and l.field = g.field`,
      columns(gone),
    );
  }
  if (set.length > 0) {
    await tx.query(
      `insert into loop.mirror_link (object, id, field, target_id)
       select * from unnest($1::text[], $2::uuid[], $3::text[], $4::uuid[])
       on conflict (object, id, field) do update set target_id = excluded.target_id`,
      [...columns(set), set.map(({ target }) => target)],
    );
  }
}

/** The host nulls (or cascades) the children of a destroyed record without a word about them: they are read afresh. */
export async function rereadChildren(tx: Queryable, parent: MirrorObject, ids: readonly string[]): Promise<number> {
  let count = 0;
  for (const { object, key } of parent.children) {
    const { rowCount } = await tx.query(
      `insert into loop.reread (object, id)
       select object, id from loop.mirror_link where object = $1 and field = $2 and target_id = any($3)
       order by id
       on conflict (object, id) do update set version = nextval('loop.version'), attempts = 0`,
      [object, key, ids],
    );
    count += rowCount ?? 0;
  }
  return count;
}
