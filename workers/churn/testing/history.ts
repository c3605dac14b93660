/** Orders put where the loop and imports put them, for tests of what reads them. */
import { randomUUID } from 'node:crypto';
import { putRecords, type MirrorRow } from '../../../tests/support/mirror.ts';
import type { Database } from '../../platform/db/pool.ts';

export const micros = 1_000_000;
export const cny = (units: number): object => ({ amountMicros: units * micros, currencyCode: 'CNY' });

export interface Bought {
  readonly company: string;
  readonly on: string;
  readonly amount?: number | null;
  readonly kind?: 'SALE' | 'RETURN';
  readonly number?: string;
  readonly state?: string;
  readonly id?: string;
}

/** An order of the CRM, shipped unless said otherwise. */
export function crmOrder({ company, on, amount = 100, kind = 'SALE', state = 'SHIPPED', ...rest }: Bought): MirrorRow {
  const id = rest.id ?? randomUUID();
  return {
    object: 'salesOrder',
    id,
    data: {
      orderNumber: rest.number ?? id,
      companyId: company,
      orderKind: kind,
      orderedAt: `${on}T02:00:00.000Z`,
      orderState: state,
      ...(amount !== null && { totalAmount: cny(amount) }),
    },
  };
}

/** Orders of the ERP archive, in one statement. */
export async function archive(db: Database, orders: readonly Bought[]): Promise<void> {
  await db.query(
    `insert into history.sales_order (order_number, company_id, order_kind, ordered_at, currency, total_micros, source, imported_at)
     select number, company::uuid, kind, (day || 'T02:00:00Z')::timestamptz, 'CNY', total, 'test', '2026-01-01'
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[]) as o (number, company, kind, day, total)`,
    [
      orders.map(({ number }) => number ?? randomUUID()),
      orders.map(({ company }) => company),
      orders.map(({ kind }) => kind ?? 'SALE'),
      orders.map(({ on }) => on),
      orders.map(({ amount = 100 }) => (amount === null ? null : amount * micros)),
    ],
  );
}

/** A row of sell-through, as confirmed by a person unless said otherwise. */
export async function flow(
  db: Database,
  { company, on, amount = 100, kind = 'SALE', seller }: Bought & { readonly seller: string },
  state: 'CONFIRMED' | 'MATCHED' = 'CONFIRMED',
): Promise<string> {
  const id = randomUUID();
  const data = { sellerId: seller, buyerId: company, soldOn: on, flowKind: kind, flowAmount: cny(amount ?? 0) };
  await putRecords(db, [{ object: 'channelFlow', id, data }]);
  if (state === 'MATCHED') return id;
  await db.query(
    `insert into channel.flow (flow_id, state, seller_id, content_hash, decided_by, decided_at)
     values ($1, 'CONFIRMED', $2, 'hash', $2, '2026-01-01')`,
    [id, seller],
  );
  await db.query(
    `insert into loop.standing (object, id, automation, sequence, answer, decided_at)
     values ('channelFlow', $1, 'channel-flow', 1, '{"flowState":"CONFIRMED"}', '2026-01-01')`,
    [id],
  );
  return id;
}

export interface StoredStatistic {
  readonly company: string;
  readonly source: string;
  readonly orders: number;
  readonly first_on: string;
  readonly last_on: string;
  readonly tx_days: number;
  readonly litt: number;
  readonly net_micros: string;
  readonly since_break: number | null;
  readonly seller_id: string | null;
}

export async function storedStatistics(db: Database): Promise<StoredStatistic[]> {
  const { rows } = await db.query<StoredStatistic>(
    `select company_id as company, source, orders, first_on, last_on, tx_days, litt, net_micros::text, since_break, seller_id
     from churn.statistic order by company_id, source`,
  );
  return rows;
}
