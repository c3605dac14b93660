/** Rows of loop.mirror as `fold` knows them: locked, and written in sets. */
import type { Authors } from '../../decide/records.ts';
import type { Queryable } from '../../db/pool.ts';
import type { Data, Known } from './fold.ts';

export interface Address {
  readonly object: string;
  readonly id: string;
}

export const addressOf = ({ object, id }: Address): string => `${object} ${id}`;

interface Row {
  object: string;
  id: string;
  data: Data;
  authors: Authors;
  created_at: Date;
  updated_at: Date;
  as_of: Date;
  version: bigint;
  deleted_at: Date | null;
  destroyed_at: Date | null;
}

/** Locks what is known of the records, in one order everywhere so that two writers never wait for each other in a circle. */
export async function lockKnown(tx: Queryable, addresses: readonly Address[]): Promise<Map<string, Known>> {
  const { rows } = await tx.query<Row>(
    `select m.object, m.id, m.data, m.authors, m.created_at, m.updated_at, m.as_of, m.version, m.deleted_at, m.destroyed_at
     from loop.mirror m
     join unnest($1::text[], $2::uuid[]) as wanted (object, id) on m.object = wanted.object and m.id = wanted.id
     order by m.object, m.id for update of m`,
    [addresses.map(({ object }) => object), addresses.map(({ id }) => id)],
  );
  return new Map(
    rows.map((row) => [
      addressOf(row),
      {
        data: row.data,
        authors: row.authors,
        createdAt: row.created_at,
        updatedAt: row.updated_at,
        asOf: row.as_of,
        version: row.version,
        deletedAt: row.deleted_at,
        destroyedAt: row.destroyed_at,
      },
    ]),
  );
}

export type Entry = Address & { readonly known: Known };

const shape = `json_to_recordset($1::json) as r (object text, id uuid, data jsonb, authors jsonb, created_at timestamptz,
  updated_at timestamptz, as_of timestamptz, deleted_at timestamptz, destroyed_at timestamptz)`;

/** Inserts records the mirror does not know; returns the addresses that somebody else inserted meanwhile. */
export async function insertRecords(tx: Queryable, entries: readonly Entry[]): Promise<Set<string>> {
  if (entries.length === 0) return new Set();
  const { rows } = await tx.query<Address>(
    `insert into loop.mirror (object, id, data, authors, created_at, updated_at, as_of, deleted_at, destroyed_at)
     select * from ${shape} order by object, id
     on conflict (object, id) do nothing returning object, id`,
    [serialise(entries)],
  );
  const inserted = new Set(rows.map(addressOf));
  return new Set(entries.map(addressOf).filter((address) => !inserted.has(address)));
}

/** Writes records that `lockKnown` locked. */
export async function updateRecords(tx: Queryable, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.query(
    `update loop.mirror m set data = r.data, authors = r.authors, created_at = r.created_at, updated_at = r.updated_at,
       as_of = r.as_of, deleted_at = r.deleted_at, destroyed_at = r.destroyed_at,
       version = nextval('loop.version')
     from ${shape} where m.object = r.object and m.id = r.id`,
    [serialise(entries)],
  );
}

/**
 * Taken before the host is asked: whatever the mirror learnt under a lower count was already true when the host answered,
 * because the host tells of a change only after it is made. No clocks are compared.
 */
export async function beforeAsking(tx: Queryable): Promise<bigint> {
  const { rows } = await tx.query<{ count: bigint }>("select nextval('loop.version') as count");
  return rows[0]?.count ?? 0n;
}

function serialise(entries: readonly Entry[]): string {
  return JSON.stringify(
    entries.map(({ object, id, known }) => ({
      object,
      id,
      data: known.data,
      authors: known.authors,
      created_at: known.createdAt,
      updated_at: known.updatedAt,
      as_of: known.asOf,
      deleted_at: known.deletedAt,
      destroyed_at: known.destroyedAt,
    })),
  );
}
