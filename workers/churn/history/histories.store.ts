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
  const { rows: saved } = await tx.query<{ companyId: string; source: Source }>(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb) as r (company_id uuid, source text, orders integer, first_on date,
         last_on date, tx_days integer, litt double precision, net_micros numeric, currency text, since_break integer,
         seller_id uuid, days integer[], nets bigint[], is_order boolean[])),
     day as (
       insert into churn.order_days as t (company_id, source, ${dayColumns.join(', ')})
       select company_id, source, days, nets, is_order, currency from given
       on conflict (company_id, source) do update set ${dayColumns.map((name) => `${name} = excluded.${name}`).join(', ')}
       where ${distinctFrom(dayColumns)} returning company_id),
     statistic as (
       insert into churn.statistic as t (company_id, source, ${statisticColumns.join(', ')})
       select company_id, source, ${statisticColumns.join(', ')} from given
       on conflict (company_id, source) do update set ${statisticColumns.map((name) => `${name} = excluded.${name}`).join(', ')}
       where ${distinctFrom(statisticColumns)} returning company_id)
     select company_id as "companyId" from day union select company_id from statistic`,
    [rows],
  );
  const changed = new Set([...removed, ...saved.map(({ companyId }) => companyId)]);
  await tx.query(
    `update churn.model m set changed_since = changed_since + $1
     where $1 > 0 and fitted_at = (select max(l.fitted_at) from churn.model l where l.source = m.source)`,
    [changed.size],
  );
  return changed.size;
}

const distinctFrom = (names: readonly string[]): string =>
  `(${names.map((name) => `t.${name}`).join(', ')}) is distinct from (${names.map((name) => `excluded.${name}`).join(', ')})`;

async function removeOthers(tx: Queryable, companyIds: readonly string[], rows: string): Promise<string[]> {
  const others = `t.company_id = any($1) and not exists (
    select from jsonb_to_recordset($2::jsonb) as r (company_id uuid, source text)
    where r.company_id = t.company_id and r.source = t.source)`;
  const removed = await tx.query<{ companyId: string }>(
    `delete from churn.statistic t where ${others} returning company_id as "companyId"`,
    [companyIds, rows],
  );
  await tx.query(`delete from churn.order_days t where ${others}`, [companyIds, rows]);
  return removed.rows.map(({ companyId }) => companyId);
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
