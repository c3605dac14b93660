/** Everybody's statistics and what is shown of them, as columns that a thread reads without a copy. */
import { transaction, type Database, type Transaction } from '../../platform/db/pool.ts';
import { methods, risks, stages, type NightColumns } from '../engine/night.ts';
import type { Clocks } from '../history/holds.store.ts';
import { pagesOf } from '../history/pages.store.ts';
import { rulingSource, sources, type Source } from '../history/sources.ts';
import type { Through } from '../history/through.store.ts';

export interface Base {
  readonly columns: NightColumns;
  /** Per row: the customer's id in 16 bytes (a million texts would keep the garbage collector busy), see companyAt. */
  readonly ids: Uint8Array;
  /** The currency of its amounts: an index into `currencies`. */
  readonly currency: Uint16Array;
  readonly currencies: readonly (string | null)[];
}

export interface BaseOptions {
  readonly through: Through;
  readonly clocks: Clocks;
  readonly horizonDays: number;
  /** The population's currency, per source. */
  readonly populationCurrency: Readonly<Record<Source, string | null>>;
}

interface Row {
  readonly companyId: string;
  readonly source: Source;
  readonly orders: number;
  readonly lastDay: number;
  readonly txDays: number;
  readonly litt: number;
  readonly net: number;
  readonly currency: string | null;
  readonly sinceBreak: number | null;
  readonly sellerId: string | null;
  readonly shownSource: Source | null;
  readonly method: string | null;
  readonly probability: number | null;
  readonly valueAtRisk: number | null;
  readonly risk: string | null;
  readonly stage: string | null;
  readonly shownLastDay: number | null;
  readonly shownHorizon: number | null;
}

/** The customer of a row. */
export function companyAt({ ids }: Pick<Base, 'ids'>, row: number): string {
  const hex = Buffer.from(ids.buffer, ids.byteOffset + 16 * row, 16).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const rowsPerPage = 2000;

const everybody = `select s.company_id as "companyId", s.source, s.orders, s.last_on - date '1970-01-01' as "lastDay",
    s.tx_days as "txDays", s.litt, (s.net_micros / 1e6)::float8 as net, s.currency, s.since_break as "sinceBreak",
    s.seller_id as "sellerId", c.source as "shownSource", c.method, c.order_probability as probability,
    (c.value_at_risk_micros / 1e6)::float8 as "valueAtRisk", c.risk, c.stage,
    c.last_order_on - date '1970-01-01' as "shownLastDay", c.horizon_days as "shownHorizon"
  from churn.statistic s left join churn.score c using (company_id)
  order by s.company_id, s.source`;

/** One row per customer: of two histories the ruling one. */
export async function loadBase(db: Database, options: BaseOptions): Promise<Base> {
  return transaction(db, (tx) => readBase(tx, options));
}

async function readBase(tx: Transaction, options: BaseOptions): Promise<Base> {
  // One snapshot for the count and the rows.
  await tx.query('set transaction isolation level repeatable read, read only');
  const { rows: counted } = await tx.query<{ count: number }>(
    'select count(*)::int as count from (select from churn.statistic group by company_id) customer',
  );
  const filling = new Filling(counted[0]?.count ?? 0, options);
  let waiting: Row | undefined;
  for await (const page of pagesOf<Row>(tx, everybody, [], rowsPerPage)) {
    for (const row of page) {
      if (waiting?.companyId === row.companyId) {
        filling.add(rulerOf(waiting, row, options));
        waiting = undefined;
      } else {
        if (waiting) filling.add(waiting);
        waiting = row;
      }
    }
  }
  if (waiting) filling.add(waiting);
  return filling.base();
}

/** Rows of one customer come sell-in first. */
function rulerOf(sellIn: Row, sellThrough: Row, { through, horizonDays }: BaseOptions): Row {
  const candidate = ({ source, sellerId, lastDay, orders }: Row): { silentDays: number; orders: number } => ({
    silentDays: through.ofCustomer(source, sellerId) - lastDay,
    orders,
  });
  const ruler = rulingSource(candidate(sellIn), candidate(sellThrough), horizonDays);
  return ruler === 'SELL_IN' ? sellIn : sellThrough;
}

const floats = (n: number): Float64Array => new Float64Array(new SharedArrayBuffer(8 * n));
const whole = (n: number): Int32Array => new Int32Array(new SharedArrayBuffer(4 * n));
const bytes = (n: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(n));

class Filling {
  readonly #options: BaseOptions;
  readonly #columns: NightColumns;
  readonly #ids: Buffer;
  #count = 0;
  readonly #currency: Uint16Array;
  readonly #currencies = new Map<string | null, number>();

  constructor(n: number, options: BaseOptions) {
    this.#options = options;
    this.#ids = Buffer.alloc(16 * n);
    this.#currency = new Uint16Array(n);
    const shown = {
      source: bytes(n),
      method: bytes(n),
      probability: floats(n),
      valueAtRisk: floats(n),
      risk: bytes(n),
      stage: bytes(n),
      lastDay: whole(n),
    };
    const given = { x: floats(n), tx: floats(n), T: floats(n), litt: floats(n), net: floats(n) };
    const marks = { source: bytes(n), foreign: bytes(n), lastDay: whole(n), sinceBreak: whole(n) };
    this.#columns = { count: n, ...given, ...marks, shown };
  }

  add(row: Row): void {
    const { through, clocks, populationCurrency } = this.#options;
    const columns = this.#columns;
    const i = this.#count++;
    const { source, companyId, currency } = row;
    const until = through.ofCustomer(source, row.sellerId);
    const open = clocks(companyId);
    const silent = source === 'SELL_IN' ? open(until) - open(row.lastDay) : until - row.lastDay;
    this.#ids.write(companyId.replaceAll('-', ''), 16 * i, 16, 'hex');
    this.#currency[i] = this.#indexOf(currency);
    columns.source[i] = sources.indexOf(source);
    columns.x[i] = row.orders - 1;
    columns.tx[i] = row.txDays;
    columns.T[i] = row.txDays + Math.max(0, silent);
    columns.litt[i] = row.litt;
    columns.net[i] = row.net;
    columns.foreign[i] = Number(currency !== populationCurrency[source]);
    columns.lastDay[i] = row.lastDay;
    columns.sinceBreak[i] = row.sinceBreak ?? -1;
    this.#addShown(row, i);
  }

  #addShown(row: Row, i: number): void {
    const { shown } = this.#columns;
    // Of another horizon nothing is worth keeping.
    const isKept = row.method !== null && row.shownHorizon === this.#options.horizonDays;
    shown.method[i] = methods.indexOf(isKept ? (row.method as (typeof methods)[number]) : 'NONE');
    shown.source[i] = Math.max(0, sources.indexOf(row.shownSource ?? 'SELL_IN'));
    shown.probability[i] = row.probability ?? Number.NaN;
    shown.valueAtRisk[i] = row.valueAtRisk ?? Number.NaN;
    shown.risk[i] = Math.max(0, (risks as readonly string[]).indexOf(row.risk ?? 'UNSCORED'));
    shown.stage[i] = Math.max(0, (stages as readonly string[]).indexOf(row.stage ?? 'PROSPECT'));
    shown.lastDay[i] = row.shownLastDay ?? 0;
  }

  #indexOf(currency: string | null): number {
    const known = this.#currencies.get(currency);
    if (known !== undefined) return known;
    this.#currencies.set(currency, this.#currencies.size);
    return this.#currencies.size - 1;
  }

  base(): Base {
    if (this.#count !== this.#columns.count)
      throw new Error(`${this.#count} of ${this.#columns.count} customers were read.`);
    return {
      columns: this.#columns,
      ids: this.#ids,
      currency: this.#currency,
      currencies: [...this.#currencies.keys()],
    };
  }
}
