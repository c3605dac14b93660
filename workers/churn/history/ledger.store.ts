/** Order days as the engine's ledger: for fits and backtests, which need more than the statistics. */
import { transaction, type Database, type Queryable } from '../../platform/db/pool.ts';
import type { Ledger } from '../engine/ledger.ts';
import type { Clocks } from './holds.store.ts';
import { pagesOf } from './pages.store.ts';
import type { Source } from './sources.ts';
import type { Through } from './through.store.ts';

export interface LoadedLedger {
  readonly ledger: Ledger;
  /** Position in the ledger → customer. */
  readonly companies: readonly string[];
  /** The one currency whose amounts are in it. */
  readonly currency: string | null;
  /** Customers that the source has; more than in the ledger when it is a sample. */
  readonly population: number;
}

export interface LedgerOptions {
  readonly source: Source;
  readonly through: Through;
  readonly clocks: Clocks;
  /** With more customers than this, those that their id draws. */
  readonly mostCustomers: number;
}

const rowsPerPage = 500;
const everyDay = (day: number): number => day;
const drawOf = 1_000_000;

/**
 * Every customer's days, moved so that each one's own data-through day (the seller's file, open days only) is that of the
 * ledger. Undefined when the source has no customers. Money in whole units of the currency.
 */
export async function loadLedger(db: Database, options: LedgerOptions): Promise<LoadedLedger | undefined> {
  const { source, through, clocks, mostCustomers } = options;
  const at = through.of(source);
  const { population, currency } = await surveyOf(db, source);
  if (at === undefined || population === 0) return undefined;
  const drawn = Math.min(drawOf, Math.floor((drawOf * mostCustomers) / population));
  const columns = growing(population);
  await transaction(db, async (tx) => {
    for await (const page of pagesOf<Row>(tx, drawnRows, [source, drawn], rowsPerPage))
      for (const row of page) {
        const open = source === 'SELL_IN' ? clocks(row.companyId) : everyDay;
        const shift = at - open(through.ofCustomer(source, row.sellerId));
        columns.add(row, (day) => open(day) + shift, row.currency === currency);
      }
  });
  if (columns.companies.length === 0) return undefined;
  return { ledger: columns.ledger(at), companies: columns.companies, currency, population };
}

export async function surveyOf(
  db: Queryable,
  source: Source,
): Promise<{ population: number; currency: string | null }> {
  const { rows } = await db.query<{ currency: string | null; customers: number }>(
    `select currency, count(*)::int as customers from churn.statistic where source = $1
     group by currency order by currency is null, count(*) desc, currency`,
    [source],
  );
  const population = rows.reduce((sum, { customers }) => sum + customers, 0);
  return { population, currency: rows[0]?.currency ?? null };
}

interface Row {
  readonly companyId: string;
  readonly days: string;
  readonly nets: string;
  readonly orders: string;
  readonly currency: string | null;
  readonly sellerId: string | null;
}

/** By customer; the draw is the same every night, so that models of one week and the next are of the same customers. */
const drawnRows = `select d.company_id as "companyId", d.days::text, d.net_micros::text as nets, d.is_order::text as orders,
    d.currency, s.seller_id as "sellerId"
  from churn.order_days d join churn.statistic s using (company_id, source)
  where d.source = $1 and abs(uuid_hash(d.company_id)::bigint) % ${drawOf} < $2
  order by d.company_id`;

interface Growing {
  readonly companies: string[];
  add(row: Row, clock: (day: number) => number, hasAmounts: boolean): void;
  ledger(through: number): Ledger;
}

/** Columns in memory that a thread reads without a copy; they double when they are full. */
function growing(customers: number): Growing {
  const companies: string[] = [];
  const offset = sharedOf(Int32Array, customers + 1);
  let [day, value, isOrder] = [sharedOf(Int32Array, 4096), sharedOf(Float64Array, 4096), sharedOf(Uint8Array, 4096)];
  let [count, firstDay, hasAmounts] = [0, Number.POSITIVE_INFINITY, false];
  return {
    companies,
    add(row, clock, isCounted) {
      const days = JSON.parse(`[${row.days.slice(1, -1)}]`) as number[];
      const nets = isCounted ? (JSON.parse(`[${row.nets.slice(1, -1)}]`) as number[]) : [];
      const start = count;
      for (const [i, each] of days.entries()) {
        if (count === day.length) [day, value, isOrder] = [doubled(day), doubled(value), doubled(isOrder)];
        const at = clock(each);
        // Closed days fall on the open day before: one entry.
        if (count > start && day[count - 1] === at) count--;
        day[count] = at;
        const net = (nets[i] ?? 0) / 1e6;
        value[count]! += net;
        if (row.orders[1 + 2 * i] === 't') isOrder[count] = 1;
        if (net !== 0) hasAmounts = true;
        firstDay = Math.min(firstDay, at);
        count++;
      }
      companies.push(row.companyId);
      offset[companies.length] = count;
    },
    ledger: (through) => ({
      customers: companies.length,
      offset: offset.subarray(0, companies.length + 1),
      day: day.subarray(0, count),
      value: value.subarray(0, count),
      isOrder: isOrder.subarray(0, count),
      hasAmounts,
      firstDay: Math.min(firstDay, through),
      through,
    }),
  };
}

type Column = Int32Array | Float64Array | Uint8Array;
type ColumnType<T> = (new (buffer: SharedArrayBuffer) => T) & { readonly BYTES_PER_ELEMENT: number };

function sharedOf<T extends Column>(Type: ColumnType<T>, length: number): T {
  return new Type(new SharedArrayBuffer(Type.BYTES_PER_ELEMENT * length));
}

function doubled<T extends Column>(column: T): T {
  const larger = sharedOf(column.constructor as unknown as ColumnType<T>, 2 * column.length);
  larger.set(column);
  return larger;
}
