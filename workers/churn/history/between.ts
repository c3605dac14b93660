/** Orders of some days, for whoever decides an outcome by them. */
import type { Queryable } from '../../platform/db/pool.ts';
import type { Day } from '../../platform/clock/clock.ts';
import { dayText } from '../engine/days.ts';
import type { Source } from './sources.ts';

export interface OrderOfDay {
  readonly day: Day;
  /** Orders less returns of the day, in `currency`. */
  readonly netMicros: bigint;
  readonly currency: string | null;
}

export type OrdersBySource = Readonly<Record<Source, readonly OrderOfDay[]>>;

/**
 * The days on which these customers ordered, from `fromDay` to `toDay` (both included), by customer, per source and never
 * added up. Customers without an order in these days are missing. As of the last night: histories are recounted then.
 */
export async function ordersBetween(
  tx: Queryable,
  companyIds: readonly string[],
  fromDay: Day,
  toDay: Day,
): Promise<Map<string, OrdersBySource>> {
  const { rows } = await tx.query<{
    companyId: string;
    source: Source;
    day: number;
    net: bigint;
    currency: string | null;
  }>(
    `select d.company_id as "companyId", d.source, e.day, e.net, d.currency
     from churn.order_days d
     cross join lateral unnest(d.days, d.net_micros, d.is_order) as e (day, net, is_order)
     where d.company_id = any($1) and e.is_order
       and e.day between $2::date - date '1970-01-01' and $3::date - date '1970-01-01'
     order by d.company_id, d.source, e.day`,
    [companyIds, fromDay, toDay],
  );
  const byCompany = new Map<string, Record<Source, OrderOfDay[]>>();
  for (const { companyId, source, day, net, currency } of rows) {
    const known = byCompany.get(companyId) ?? { SELL_IN: [], SELL_THROUGH: [] };
    known[source].push({ day: dayText(day), netMicros: net, currency });
    byCompany.set(companyId, known);
  }
  return byCompany;
}
