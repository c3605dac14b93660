/**
 * Everybody's figures, computed by the database over all orders at once: a million orders never pass through this
 * process. Temporary tables hold the steps, so that sorts spill to disk and each step has its own statistics.
 */
import type { Queryable, Transaction } from '../platform/db/pool.ts';
import type { Day } from '../platform/clock/clock.ts';

export interface Window {
  /** First day after the window (the first of a month), and the window's first day. */
  readonly asOf: Day;
  readonly from: Day;
  readonly timeZone: string;
}

/** Archived orders whose account was not known, or is gone, find it by its code. Returns how many did. */
export async function adoptHistory(tx: Queryable): Promise<number> {
  const { rowCount } = await tx.query(
    `update history.sales_order h set company_id = m.id
     from loop.mirror m
     where m.object = 'company' and m.deleted_at is null and m.destroyed_at is null
       and h.account_code is not null and m.data->>'accountCode' = h.account_code and h.company_id is distinct from m.id
       and (h.company_id is null or not exists (
         select from loop.mirror c
         where c.object = 'company' and c.id = h.company_id and c.deleted_at is null and c.destroyed_at is null))`,
  );
  return rowCount ?? 0;
}

/** The steps, in temporary tables that vanish with the transaction: products, orders, their lines, figures by account. */
export async function computeFigures(tx: Transaction, window: Window): Promise<void> {
  const dates = [window.timeZone, window.asOf, window.from];
  // Enough to sort a million orders in few passes, and far below what a small server has.
  await tx.query("set local work_mem = '48MB'");
  await tx.query(createProducts);
  await tx.query('analyze run_product');
  await tx.query(createOrders);
  await tx.query(insertOrders, dates);
  await tx.query('analyze run_order');
  await tx.query(createLines);
  await tx.query(createFigures);
  await tx.query(insertFigures, [window.asOf]);
  await tx.query('analyze run_figure');
}

const createProducts = `create temporary table run_product on commit drop as
  select id, data->>'productCode' as code,
    (data->'unitCost'->>'amountMicros')::numeric as cost, data->'unitCost'->>'currencyCode' as cost_currency,
    nullif((data->'unitPrice'->>'amountMicros')::numeric, 0) as price, data->'unitPrice'->>'currencyCode' as price_currency
  from loop.mirror where object = 'drugProduct' and deleted_at is null and destroyed_at is null`;

const createOrders = `create temporary table run_order (order_key text, company_id uuid, sign integer, day date,
  currency text, total_micros numeric, in_window boolean) on commit drop`;

const insertOrders = `insert into run_order
  select order_key, company_id, case order_kind when 'RETURN' then -1 else 1 end, day, currency, total_micros,
    day >= $3::date and day < $2::date
  from (select *, (ordered_at at time zone $1)::date as day from history.every_order) o
  where company_id is not null and day is not null`;

/** Amounts of a return count as positive here, whichever sign they were entered with; its own sign is applied later. */
const createLines = `create temporary table run_line on commit drop as
  select o.order_key,
    sum(a.amount) as amount,
    sum(a.amount) filter (where a.cost is not null) as costed,
    sum(a.quantity * a.cost) filter (where a.cost is not null) as cost,
    sum(a.amount) filter (where a.listed) as paid,
    sum(a.quantity * a.price) filter (where a.listed) as listed,
    array_agg(distinct a.product) filter (where a.cost is null) as without_cost
  from run_order o
  join (
    select l.order_key, coalesce(p.id::text, c.id::text, l.product_code, '') as product,
      case when o.sign < 0 then abs(l.amount_micros) else l.amount_micros end as amount,
      case when o.sign < 0 then abs(l.quantity) else l.quantity end as quantity,
      case o.currency when p.cost_currency then p.cost when c.cost_currency then c.cost end as cost,
      coalesce(p.price, c.price) as price,
      coalesce(o.sign > 0 and l.quantity > 0 and l.amount_micros > 0 and coalesce(p.price, c.price) > 0
        and coalesce(p.price_currency, c.price_currency) = o.currency, false) as listed
    from history.every_line l
    join run_order o on o.order_key = l.order_key and o.in_window
    -- Two joins, not one with "or": that one cannot be hashed, and every line would be held against every product.
    left join run_product p on p.id = l.product_id
    left join run_product c on l.product_id is null and c.code = l.product_code
    where l.amount_micros is not null and l.quantity is not null and (l.currency is null or l.currency = o.currency)
  ) a on a.order_key = o.order_key
  group by o.order_key`;

const createFigures = 'create temporary table run_figure (like value.statistic) on commit drop';

const insertFigures = `insert into run_figure
  with valued as (
    select o.*, coalesce(case when o.sign < 0 then abs(o.total_micros) else o.total_micros end, l.amount, 0) as amount,
      coalesce(l.costed, 0) as costed, coalesce(l.cost, 0) as cost, coalesce(l.paid, 0) as paid,
      coalesce(l.listed, 0) as listed, coalesce(l.without_cost, '{}') as without_cost
    from run_order o left join run_line l on l.order_key = o.order_key
  ),
  order_day as (
    select company_id, day, day - lag(day) over (partition by company_id order by day) as gap
    from (select distinct company_id, day from run_order where in_window and sign > 0) d
  ),
  rhythm as (
    select company_id, count(*) as days, count(distinct date_trunc('month', day)) as months,
      case when count(gap) >= 2 and avg(gap) > 0 then round(100 * stddev_pop(gap) / avg(gap)) end as spread
    from order_day group by company_id
  ),
  lacking as (
    select company_id, count(distinct product) as products
    from valued, unnest(without_cost) as product where in_window group by company_id
  ),
  summed as (
    select company_id,
      min(currency) filter (where in_window) as currency,
      count(distinct coalesce(currency, '')) filter (where in_window) as currencies,
      count(*) filter (where in_window and sign > 0) as sales,
      count(*) filter (where in_window and sign < 0) as returns,
      coalesce(sum(sign * amount) filter (where in_window), 0) as revenue,
      coalesce(sum(amount) filter (where in_window and sign < 0), 0) as returned,
      coalesce(sum(sign * (costed - cost)) filter (where in_window), 0) as margin,
      coalesce(sum(abs(costed)) filter (where in_window), 0) as costed,
      coalesce(sum(abs(amount)) filter (where in_window), 0) as turnover,
      coalesce(sum(paid) filter (where in_window), 0) as paid,
      coalesce(sum(listed) filter (where in_window), 0) as listed,
      min(day) filter (where sign > 0) as first_day,
      max(day) filter (where sign > 0) as last_day
    from valued group by company_id
  )
  select s.company_id, 0, $1::date, s.currency, s.currencies, s.sales, s.returns, round(s.revenue), round(s.returned),
    round(s.margin), round(s.costed), round(s.turnover), coalesce(k.products, 0), round(s.paid), round(s.listed),
    coalesce(r.months, 0), coalesce(r.days, 0), r.spread, s.first_day, s.last_day
  from summed s left join rhythm r using (company_id) left join lacking k using (company_id)`;

const compared = [
  'as_of', 'currency', 'currencies', 'sales', 'returns', 'revenue_micros', 'returned_micros', 'margin_micros',
  'costed_micros', 'turnover_micros', 'products_without_cost', 'paid_micros', 'listed_micros', 'active_months',
  'order_days', 'spread_percent', 'first_order_on', 'last_order_on',
]; // prettier-ignore

/** Takes the computed figures over where they differ, so that a run's `run_id` marks what it changed. */
export async function saveFigures(tx: Transaction, runId: bigint): Promise<void> {
  await tx.query(
    'delete from value.statistic s where not exists (select from run_figure f where f.company_id = s.company_id)',
  );
  await tx.query(
    `insert into value.statistic as s (company_id, run_id, ${compared.join(', ')})
     select company_id, $1, ${compared.join(', ')} from run_figure
     on conflict (company_id) do update set run_id = excluded.run_id, ${compared.map((each) => `${each} = excluded.${each}`).join(', ')}
     where (${compared.map((each) => `s.${each}`).join(', ')}) is distinct from (${compared.map((each) => `excluded.${each}`).join(', ')})`,
    [runId],
  );
}
