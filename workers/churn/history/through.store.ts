/** Up to which day each source is known: silence after that day is not known to be silence. */
import type { Queryable } from '../../platform/db/pool.ts';
import type { Day } from '../../platform/clock/clock.ts';
import { dayNumberOf, dayText } from '../engine/days.ts';
import { wholeSource, type Source } from './sources.ts';

export interface Seen {
  readonly source: Source;
  readonly sellerId: string | null;
  readonly day: number;
}

/** The latest day counts, and it stays: an order that is deleted later was known nevertheless. */
export async function noteThrough(tx: Queryable, seen: readonly Seen[]): Promise<void> {
  const latest = new Map<string, Seen & { readonly key: string }>();
  for (const each of seen) {
    for (const key of each.sellerId === null ? [wholeSource] : [wholeSource, each.sellerId]) {
      const at = `${each.source} ${key}`;
      const known = latest.get(at);
      if (!known || known.day < each.day) latest.set(at, { ...each, key });
    }
  }
  const rows = [...latest.values()];
  if (rows.length === 0) return;
  await tx.query(
    `insert into churn.through as t (source, seller_id, through_on)
     select * from unnest($1::text[], $2::uuid[], $3::date[])
     on conflict (source, seller_id) do update set through_on = excluded.through_on where t.through_on < excluded.through_on`,
    [rows.map(({ source }) => source), rows.map(({ key }) => key), rows.map(({ day }) => dayText(day))],
  );
}

/** Days since 1970 by source, and by seller within it. */
export class Through {
  readonly #days: ReadonlyMap<string, number>;

  constructor(days: ReadonlyMap<string, number>) {
    this.#days = days;
  }

  /** Undefined when nothing was ever ordered there. */
  of(source: Source): number | undefined {
    return this.#days.get(`${source} ${wholeSource}`);
  }

  /** A customer's history is known as far as the file of whoever sold it the last order. */
  ofCustomer(source: Source, sellerId: string | null): number {
    return this.#days.get(`${source} ${sellerId ?? wholeSource}`) ?? this.of(source) ?? 0;
  }
}

export async function loadThrough(tx: Queryable): Promise<Through> {
  const { rows } = await tx.query<{ source: Source; sellerId: string; on: Day }>(
    'select source, seller_id as "sellerId", through_on as "on" from churn.through',
  );
  return new Through(new Map(rows.map(({ source, sellerId, on }) => [`${source} ${sellerId}`, dayNumberOf(on)])));
}
