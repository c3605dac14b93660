/** Orders of years past, kept by the workers without records in Twenty. */
import { transaction, type Transaction } from '../../platform/db/pool.ts';
import { count, type Reject } from '../context.ts';
import type { Row } from '../source/rows.ts';
import type { Resolved } from '../directory.store.ts';
import type { LeaveOut, OrdersContext } from './context.ts';
import { readAll } from './orders.ts';
import { nameOfAccount, type FileOrder } from './read.ts';

/** An account that Twenty lacks is no reason to leave an order out: its code finds it later. */
export async function importHistory(
  context: OrdersContext,
  units: readonly (readonly Row[])[],
  source: string,
): Promise<Reject[]> {
  const rejects: Reject[] = [];
  const leaveOut: LeaveOut = (row, problem) => void rejects.push({ line: row.line, problem, cells: row.cells });
  const { db, directory, dryRun, counts } = context;
  const read = readAll(context, units, leaveOut);
  const orders = read.filter(({ state }) => state !== 'DRAFT' && state !== 'CANCELLED');
  if (orders.length < read.length) count(counts, 'history.notSold', read.length - orders.length);
  const accounts = await directory.resolve('account', orders.map(nameOfAccount));
  const products = await directory.resolve(
    'product',
    orders.flatMap(({ lines }) => lines.map(({ product }) => product)),
  );
  if (dryRun) count(counts, 'history.created', orders.length);
  else {
    const changed = await transaction(db, (tx) => store(tx, context, { orders, accounts, products, source }));
    count(counts, 'history.created', changed.created);
    count(counts, 'history.updated', changed.updated);
    count(counts, 'history.same', orders.length - changed.created - changed.updated);
  }
  count(
    counts,
    'history.lines',
    orders.reduce((sum, { lines }) => sum + lines.length, 0),
  );
  return rejects;
}

interface Batch {
  readonly orders: readonly FileOrder[];
  readonly accounts: ReadonlyMap<string, Resolved>;
  readonly products: ReadonlyMap<string, Resolved>;
  readonly source: string;
}

const idOf = (resolved: Resolved | undefined): string | null => (resolved?.kind === 'one' ? resolved.id : null);

async function store(
  tx: Transaction,
  context: OrdersContext,
  batch: Batch,
): Promise<{ created: number; updated: number }> {
  const rows = batch.orders.map((order) => ({
    order_number: order.orderNumber,
    company_id: idOf(batch.accounts.get(nameOfAccount(order))),
    account_code: nameOfAccount(order),
    order_kind: order.kind,
    original_order_number: order.originalOrder || null,
    ordered_at: order.orderedAt,
    currency: context.reading.currency,
    total_micros: order.totalMicros.toString(),
  }));
  const { rows: written } = await tx.query<{ is_new: boolean }>(
    `insert into history.sales_order as h (order_number, company_id, account_code, order_kind, original_order_number,
       ordered_at, currency, total_micros, source, imported_at)
     select r.order_number, r.company_id, r.account_code, r.order_kind, r.original_order_number, r.ordered_at, r.currency,
       r.total_micros, $2, $3
     from json_to_recordset($1::json) as r (order_number text, company_id uuid, account_code text, order_kind text,
       original_order_number text, ordered_at timestamptz, currency text, total_micros bigint)
     on conflict (order_number) do update set company_id = coalesce(excluded.company_id, h.company_id),
       account_code = excluded.account_code, order_kind = excluded.order_kind,
       original_order_number = excluded.original_order_number, ordered_at = excluded.ordered_at,
       currency = excluded.currency, total_micros = excluded.total_micros, source = excluded.source,
       imported_at = excluded.imported_at
     where (h.company_id, h.account_code, h.order_kind, h.original_order_number, h.ordered_at, h.currency, h.total_micros)
       is distinct from (coalesce(excluded.company_id, h.company_id), excluded.account_code, excluded.order_kind,
         excluded.original_order_number, excluded.ordered_at, excluded.currency, excluded.total_micros)
     returning xmax = 0 as is_new`,
    [JSON.stringify(rows), batch.source, context.now()],
  );
  await storeLines(tx, batch);
  const created = written.filter(({ is_new }) => is_new).length;
  return { created, updated: written.length - created };
}

async function storeLines(tx: Transaction, { orders, products }: Batch): Promise<void> {
  const lines = orders.flatMap((order) =>
    order.lines.map((line, index) => ({
      order_number: order.orderNumber,
      line_number: index + 1,
      product_id: idOf(products.get(line.product)),
      product_code: line.product,
      quantity: line.quantity,
      unit_price_micros: line.priceMicros.toString(),
      amount_micros: line.amountMicros.toString(),
    })),
  );
  await tx.query(
    `insert into history.sales_order_line as l (order_number, line_number, product_id, product_code, quantity,
       unit_price_micros, amount_micros)
     select * from json_to_recordset($1::json) as r (order_number text, line_number integer, product_id uuid,
       product_code text, quantity numeric, unit_price_micros bigint, amount_micros bigint)
     on conflict (order_number, line_number) do update set product_id = coalesce(excluded.product_id, l.product_id),
       product_code = excluded.product_code, quantity = excluded.quantity,
       unit_price_micros = excluded.unit_price_micros, amount_micros = excluded.amount_micros
     where (l.product_id, l.product_code, l.quantity, l.unit_price_micros, l.amount_micros) is distinct from
       (coalesce(excluded.product_id, l.product_id), excluded.product_code, excluded.quantity,
        excluded.unit_price_micros, excluded.amount_micros)`,
    [JSON.stringify(lines)],
  );
  // The file has the whole order: lines that an earlier version of it had beyond these are gone.
  await tx.query(
    `delete from history.sales_order_line l
     using unnest($1::text[], $2::integer[]) as o (order_number, lines)
     where l.order_number = o.order_number and l.line_number > o.lines`,
    [orders.map(({ orderNumber }) => orderNumber), orders.map(({ lines: own }) => own.length)],
  );
}
