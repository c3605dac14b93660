/** Histories as they are kept: order days, and the statistics of the same days. */
import type { Queryable, Transaction } from '../../platform/db/pool.ts';
import { dayText } from '../engine/days.ts';
import type { Source } from './sources.ts';
import type { OrderDays, Statistic } from './summarise.ts';

export interface History {
  readonly companyId: string;
  readonly source: Source;
  readonly days: OrderDays;
  readonly statistic: Statistic;
}

const statisticColumns = [
  'orders', 'first_on', 'last_on', 'tx_days', 'litt', 'net_micros', 'currency', 'since_break', 'seller_id',
]; // prettier-ignore
const dayColumns = ['days', 'net_micros', 'is_order', 'currency'];

/** Takes the recounted histories of these customers over, where they differ. Returns how many customers' did. */
export async function saveHistories(
  tx: Transaction,
  companyIds: readonly string[],
  histories: readonly History[],
): Promise<number> {
  const rows = JSON.stringify(histories.map(rowOf));
  const removed = await removeOthers(tx, companyIds, rows);
  const { rows: saved } = await tx.query<Saved>(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb) as r (company_id uuid, source text, orders integer, first_on date,
         last_on date, tx_days integer, litt double precision, net_micros numeric, currency text, since_break integer,
         seller_id uuid, days integer[], nets bigint[], is_order boolean[])),
     -- As it was before this statement.
     before as (select company_id, source, orders from churn.statistic where company_id = any($2)),
     day as (
       insert into churn.order_days as t (company_id, source, ${dayColumns.join(', ')})
       select company_id, source, days, nets, is_order, currency from given
       on conflict (company_id, source) do update set ${dayColumns.map((name) => `${name} = excluded.${name}`).join(', ')}
       where ${distinctFrom(dayColumns)} returning company_id, source),
     statistic as (
       insert into churn.statistic as t (company_id, source, ${statisticColumns.join(', ')})
       select company_id, source, ${statisticColumns.join(', ')} from given
       on conflict (company_id, source) do update set ${statisticColumns.map((name) => `${name} = excluded.${name}`).join(', ')}
       where ${distinctFrom(statisticColumns)} returning company_id, source)
     select g.company_id as "companyId", g.source,
       b.orders is null or abs(g.orders - b.orders) > greatest(2, b.orders / 5) as "isOther"
     from (select company_id, source from day union select company_id, source from statistic) c
     join given g using (company_id, source) left join before b using (company_id, source)`,
    [rows, companyIds],
  );
  const changed = [...removed.map((each) => ({ ...each, isOther: true })), ...saved];
  await noteDrift(tx, changed);
  return new Set(changed.map(({ companyId }) => companyId)).size;
}

interface Saved {
  readonly companyId: string;
  readonly source: Source;
  /** New, gone, or with a fifth more or fewer orders: not just the next order. */
  readonly isOther: boolean;
}

/** What the models in force were not fitted on. */
async function noteDrift(tx: Queryable, changed: readonly Saved[]): Promise<void> {
  const others = Map.groupBy(
    changed.filter(({ isOther }) => isOther),
    ({ source }) => source,
  );
  for (const [source, { length }] of others)
    await tx.query(
      `update churn.model set changed_since = changed_since + $2
       where source = $1 and fitted_at = (select max(fitted_at) from churn.model where source = $1)`,
      [source, length],
    );
}

const distinctFrom = (names: readonly string[]): string =>
  `(${names.map((name) => `t.${name}`).join(', ')}) is distinct from (${names.map((name) => `excluded.${name}`).join(', ')})`;

async function removeOthers(
  tx: Queryable,
  companyIds: readonly string[],
  rows: string,
): Promise<Omit<Saved, 'isOther'>[]> {
  const others = `t.company_id = any($1) and not exists (
    select from jsonb_to_recordset($2::jsonb) as r (company_id uuid, source text)
    where r.company_id = t.company_id and r.source = t.source)`;
  const removed = await tx.query<Omit<Saved, 'isOther'>>(
    `delete from churn.statistic t where ${others} returning company_id as "companyId", source`,
    [companyIds, rows],
  );
  await tx.query(`delete from churn.order_days t where ${others}`, [companyIds, rows]);
  return removed.rows;
}

function rowOf({ companyId, source, days, statistic }: History): object {
  return {
    company_id: companyId,
    source,
    orders: statistic.orders,
    first_on: dayText(statistic.firstDay),
    last_on: dayText(statistic.lastDay),
    tx_days: statistic.txDays,
    litt: statistic.litt,
    net_micros: statistic.netMicros.toString(),
    currency: days.currency,
    since_break: statistic.sinceBreak,
    seller_id: days.lastSeller,
    days: days.days,
    nets: days.netMicros.map(String),
    is_order: days.isOrder,
  };
}
