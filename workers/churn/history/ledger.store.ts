/** Order days as the engine's ledger: for fits and backtests, which need more than the statistics. */
import type { Database, Queryable } from '../../platform/db/pool.ts';
import type { Ledger } from '../engine/ledger.ts';
import type { Clocks } from './holds.store.ts';
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

const rowsPerPage = 2000;
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
  const columns = growing();
  for await (const row of rowsOf(db, source, drawn)) {
    const open = source === 'SELL_IN' ? clocks(row.companyId) : (day: number): number => day;
    const shift = at - open(through.ofCustomer(source, row.sellerId));
    columns.add(row, (day) => open(day) + shift, row.currency === currency);
  }
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
async function* rowsOf(db: Queryable, source: Source, drawn: number): AsyncGenerator<Row> {
  for (let after: string | undefined = '00000000-0000-0000-0000-000000000000'; after !== undefined;) {
    const { rows }: { rows: Row[] } = await db.query<Row>(
      `select d.company_id as "companyId", d.days::text, d.net_micros::text as nets, d.is_order::text as orders,
         d.currency, s.seller_id as "sellerId"
       from churn.order_days d join churn.statistic s using (company_id, source)
       where d.source = $1 and d.company_id > $2 and abs(uuid_hash(d.company_id)::bigint) % ${drawOf} < $3
       order by d.company_id limit ${rowsPerPage}`,
      [source, after, drawn],
    );
    yield* rows;
    after = rows.length < rowsPerPage ? undefined : rows.at(-1)?.companyId;
  }
}

interface Growing {
  readonly companies: string[];
  add(row: Row, clock: (day: number) => number, hasAmounts: boolean): void;
  ledger(through: number): Ledger;
}

/** Columns that double when they are full. */
function growing(): Growing {
  const companies: string[] = [];
  const offsets: number[] = [0];
  let [day, value, isOrder] = [new Int32Array(1024), new Float64Array(1024), new Uint8Array(1024)];
  let count = 0;
  return {
    companies,
    add(row, clock, hasAmounts) {
      const days = JSON.parse(`[${row.days.slice(1, -1)}]`) as number[];
      const nets = hasAmounts ? (JSON.parse(`[${row.nets.slice(1, -1)}]`) as number[]) : [];
      const start = count;
      for (const [i, each] of days.entries()) {
        if (count === day.length) [day, value, isOrder] = [doubled(day), doubled(value), doubled(isOrder)];
        const at = clock(each);
        // Closed days fall on the open day before: one entry.
        if (count > start && day[count - 1] === at) count--;
        else [value[count], isOrder[count]] = [0, 0];
        day[count] = at;
        value[count]! += (nets[i] ?? 0) / 1e6;
        if (row.orders[1 + 2 * i] === 't') isOrder[count] = 1;
        count++;
      }
      companies.push(row.companyId);
      offsets.push(count);
    },
    ledger(through) {
      let firstDay = through;
      for (let i = 0; i < count; i++) firstDay = Math.min(firstDay, day[i]!);
      return {
        customers: companies.length,
        offset: shared(Int32Array, Int32Array.from(offsets)),
        day: shared(Int32Array, day.subarray(0, count)),
        value: shared(Float64Array, value.subarray(0, count)),
        isOrder: shared(Uint8Array, isOrder.subarray(0, count)),
        hasAmounts: value.subarray(0, count).some((each) => each !== 0),
        firstDay,
        through,
      };
    },
  };
}

type Column = Int32Array | Float64Array | Uint8Array;

function doubled<T extends Column>(column: T): T {
  const Type = column.constructor as new (length: number) => T;
  const larger = new Type(2 * column.length);
  larger.set(column);
  return larger;
}

/** In memory that a thread reads without a copy. */
function shared<T extends Column>(
  Type: (new (buffer: SharedArrayBuffer) => T) & { readonly BYTES_PER_ELEMENT: number },
  from: T,
): T {
  const column = new Type(new SharedArrayBuffer(Type.BYTES_PER_ELEMENT * from.length));
  column.set(from);
  return column;
}
