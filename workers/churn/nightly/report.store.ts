/** What stands in the month's report, counted from the scores and the cases. */
import type { Queryable } from '../../platform/db/pool.ts';

export interface Standing {
  readonly scored: number;
  readonly atRisk: number;
  readonly valueAtRiskMicros: string | null;
  readonly currency: string | null;
}

/** Accounts that are still there; money of those at risk, in the currency of most of them: others are not added to it. */
export async function standingOfScores(db: Queryable): Promise<Standing> {
  const { rows } = await db.query<Standing>(
    `with live as (
       select c.* from churn.score c
       join loop.mirror m on m.object = 'company' and m.id = c.company_id and m.deleted_at is null and m.destroyed_at is null
       where c.method <> 'NONE'),
     money as (
       select currency, sum(value_at_risk_micros) as micros from live
       where risk in ('HIGH', 'CRITICAL') and value_at_risk_micros is not null and currency is not null
       group by currency order by count(*) desc, currency limit 1)
     select count(*)::int as scored, (count(*) filter (where risk in ('HIGH', 'CRITICAL')))::int as "atRisk",
       (select round(micros)::text from money) as "valueAtRiskMicros", (select currency from money) as currency
     from live`,
  );
  return rows[0] ?? { scored: 0, atRisk: 0, valueAtRiskMicros: null, currency: null };
}

export interface ReportRow {
  readonly month: string;
  readonly reportId: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Stores the month's figures. `reportedOn` is the day on which they last changed. */
export async function saveReport(db: Queryable, { month, reportId, data }: ReportRow, now: Date): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into churn.report as r (month, report_id, data, created_at, updated_at) values ($1, $2, $3, $4, $4)
     on conflict (month) do update set data = excluded.data, updated_at = excluded.updated_at
     where r.data - 'reportedOn' is distinct from excluded.data - 'reportedOn'`,
    [month, reportId, JSON.stringify(data), now],
  );
  return (rowCount ?? 0) > 0;
}

export async function reportsByIds(db: Queryable, ids: readonly string[]): Promise<ReportRow[]> {
  const { rows } = await db.query<ReportRow>(
    'select month, report_id as "reportId", data from churn.report where report_id = any($1)',
    [ids],
  );
  return rows;
}
