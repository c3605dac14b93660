/** Layouts that were saved under a distributor's name. */
import type { Queryable } from '../platform/db/pool.ts';
import type { DateOrder } from './cells/dates.ts';
import type { ImportKind } from './kinds/kind.ts';

export interface SavedLayout {
  readonly companyId: string;
  /** Name of the account today; its id where it is gone. */
  readonly companyName: string;
  /** Column names by field key. */
  readonly columns: Readonly<Record<string, string>>;
  readonly delimiter: string | null;
  readonly dateOrder: DateOrder | null;
  readonly currency: string | null;
}

/** More distributors than anybody has whose files look alike. */
const mostLayouts = 1000;

export async function layoutsOf(db: Queryable, kind: ImportKind, headerHash: string): Promise<SavedLayout[]> {
  const { rows } = await db.query<SavedLayout>(
    `select l.company_id as "companyId", coalesce(m.data->>'name', l.company_id::text) as "companyName", l.columns,
       l.delimiter, l.date_order as "dateOrder", l.currency
     from imports.saved_layout l left join loop.mirror m on m.object = 'company' and m.id = l.company_id
     where l.kind = $1 and l.header_hash = $2 order by l.saved_at desc, l.company_id limit $3`,
    [kind, headerHash, mostLayouts],
  );
  return rows;
}

export async function saveLayout(
  db: Queryable,
  kind: ImportKind,
  headerHash: string,
  layout: Omit<SavedLayout, 'companyName'>,
  now: Date,
): Promise<void> {
  await db.query(
    `insert into imports.saved_layout (kind, company_id, header_hash, columns, delimiter, date_order, currency, saved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (kind, company_id, header_hash) do update set columns = excluded.columns, delimiter = excluded.delimiter,
       date_order = excluded.date_order, currency = excluded.currency, saved_at = excluded.saved_at`,
    [
      kind,
      layout.companyId,
      headerHash,
      JSON.stringify(layout.columns),
      layout.delimiter,
      layout.dateOrder,
      layout.currency,
      now,
    ],
  );
}
