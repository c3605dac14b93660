/** Facts for what Twenty shows of a score: the stored score, its model, and the orders behind it. */
import type { Day } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/db/pool.ts';
import { recordsByIds } from '../../platform/decide/records.ts';
import type { Message } from '../../platform/text/text.ts';
import { modelsByVersion } from '../nightly/models.store.ts';
import { mostOrders, type ShownFacts } from './rhythm.rules.ts';

interface Row {
  readonly companyId: string;
  readonly night: Day;
  readonly source: string;
  readonly method: string;
  readonly probability: number | null;
  readonly valueAtRisk: string | null;
  readonly currency: string | null;
  readonly risk: string;
  readonly stage: string;
  readonly reasons: readonly Message[];
  readonly intervalDays: number | null;
  readonly lastOrderOn: Day | null;
  readonly expectedNextOn: Day | null;
  readonly horizonDays: number;
  readonly modelVersion: string | null;
  readonly orders: number | null;
  readonly txDays: number | null;
  readonly litt: number | null;
  readonly lastOrders: readonly (readonly [number, string])[] | null;
}

/** No facts, and so no verdict, for accounts that never ordered. */
export async function loadShown(tx: Transaction, ids: readonly string[]): Promise<Map<string, ShownFacts>> {
  const companies = await recordsByIds(tx, 'company', ids);
  const { rows } = await tx.query<Row>(
    `select c.company_id as "companyId", c.night, c.source, c.method, c.order_probability as probability,
       round(c.value_at_risk_micros)::text as "valueAtRisk", c.currency, c.risk, c.stage, c.reasons,
       c.interval_days as "intervalDays", c.last_order_on as "lastOrderOn", c.expected_next_on as "expectedNextOn",
       c.horizon_days as "horizonDays", c.model_version as "modelVersion", s.orders, s.tx_days as "txDays", s.litt,
       (select jsonb_agg(jsonb_build_array(e.day, e.net::text) order by e.day) from (
          select day, net from unnest(d.days, d.net_micros, d.is_order) as e (day, net, is_order)
          where is_order order by day desc limit ${mostOrders}) e) as "lastOrders"
     from churn.score c
     left join churn.statistic s on s.company_id = c.company_id and s.source = c.source
     left join churn.order_days d on d.company_id = c.company_id and d.source = c.source
     where c.company_id = any($1)`,
    [[...companies.keys()]],
  );
  const models = await modelsByVersion(
    tx,
    rows.flatMap(({ modelVersion }) => modelVersion ?? []),
  );
  return new Map(
    rows.map((row): [string, ShownFacts] => {
      const { companyId, night, valueAtRisk, modelVersion, orders, txDays, litt, lastOrders, ...shown } = row;
      const history =
        orders === null || txDays === null || litt === null
          ? null
          : { x: orders - 1, txDays, litt, orders: lastOrders ?? [] };
      const model = models.get(modelVersion ?? '')?.model ?? null;
      const valueAtRiskMicros = valueAtRisk === null ? null : BigInt(valueAtRisk);
      return [companyId, { ...shown, companyId, asOf: night, valueAtRiskMicros, model, history }];
    }),
  );
}
