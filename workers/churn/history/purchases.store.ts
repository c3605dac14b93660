/** What was bought, read from the mirror and the archive for a page of customers. */
import type { Queryable } from '../../platform/db/pool.ts';
import type { Source } from './sources.ts';
import type { Purchase } from './summarise.ts';

export interface Row extends Omit<Purchase, 'netMicros'> {
  readonly companyId: string;
  readonly netMicros: string;
}

/** An amount that is not known counts as an order without value; an order of nothing is none. */
const summed = `(day - date '1970-01-01') as day, currency, seller_id as "sellerId",
  bool_or(sign > 0 and (amount is null or amount > 0)) as "isOrder",
  (count(*) filter (where sign > 0))::int as orders,
  round(coalesce(sum(sign * amount), 0))::text as "netMicros"`;

/** Shipped orders and archived ones, each order number once; the total, else the sum of the lines. */
const sellIn = `
  select company_id as "companyId", ${summed}
  from (
    select company_id, (ordered_at at time zone $2)::date as day, currency, null::uuid as seller_id,
      case order_kind when 'RETURN' then -1 else 1 end as sign,
      case order_kind when 'RETURN' then abs(total) else total end as amount
    from (
      select o.*, coalesce(o.total_micros, case o.source
        when 'CRM' then (
          select sum(coalesce((l.data->'lineAmount'->>'amountMicros')::numeric,
            (l.data->>'quantity')::numeric * (l.data->'unitPrice'->>'amountMicros')::numeric))
          from loop.mirror_link k
          join loop.mirror l on l.object = k.object and l.id = k.id and l.deleted_at is null and l.destroyed_at is null
          where k.object = 'salesOrderLine' and k.field = 'salesOrderId' and k.target_id = o.order_key::uuid)
        else (
          select sum(coalesce(h.amount_micros::numeric, h.quantity * h.unit_price_micros))
          from history.sales_order_line h where h.order_number = substr(o.order_key, 3))
        end) as total
      from history.every_order o where o.company_id = any($1)
    ) valued
    where ordered_at is not null
  ) one
  group by company_id, one.day, currency, seller_id`;

/** Rows that a person confirmed and that still say what was confirmed, by the workers' own last answer. */
const sellThrough = `
  select company_id as "companyId", ${summed}
  from (
    select (m.data->>'buyerId')::uuid as company_id, left(m.data->>'soldOn', 10)::date as day,
      coalesce(m.data->'flowAmount'->>'currencyCode', m.data->'unitPrice'->>'currencyCode') as currency,
      f.seller_id,
      case m.data->>'flowKind' when 'RETURN' then -1 else 1 end as sign,
      abs(coalesce((m.data->'flowAmount'->>'amountMicros')::numeric,
        (m.data->>'quantity')::numeric * (m.data->'unitPrice'->>'amountMicros')::numeric)) as amount
    from loop.mirror m
    join channel.flow f on f.flow_id = m.id and f.state = 'CONFIRMED'
    join loop.standing s on s.object = 'channelFlow' and s.id = m.id and s.automation = 'channel-flow'
      and s.answer->>'flowState' = 'CONFIRMED'
    where m.object = 'channelFlow' and (m.data->>'buyerId')::uuid = any($1)
      and m.deleted_at is null and m.destroyed_at is null and m.data->>'soldOn' is not null
  ) one
  group by company_id, one.day, currency, seller_id`;

/** Purchases of these customers in a source, by customer; days by the business's calendar. */
export async function purchasesOf(
  tx: Queryable,
  source: Source,
  companyIds: readonly string[],
  timeZone: string,
): Promise<Map<string, Purchase[]>> {
  const { rows } =
    source === 'SELL_IN'
      ? await tx.query<Row>(sellIn, [companyIds, timeZone])
      : await tx.query<Row>(sellThrough, [companyIds]);
  const byCompany = new Map<string, Purchase[]>();
  for (const { companyId, netMicros, ...row } of rows) {
    const purchase = { ...row, netMicros: BigInt(netMicros) };
    const known = byCompany.get(companyId);
    if (known) known.push(purchase);
    else byCompany.set(companyId, [purchase]);
  }
  return byCompany;
}
