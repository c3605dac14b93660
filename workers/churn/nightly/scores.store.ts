/** Scores as they are shown, and the mark that makes Twenty show them. */
import type { Clock, Day } from '../../platform/clock/clock.ts';
import { today } from '../../platform/clock/clock.ts';
import { transaction, type Database } from '../../platform/db/pool.ts';
import { markDirty } from '../../platform/decide/dirty.ts';
import type { Message } from '../../platform/text/text.ts';
import type { Source } from '../history/sources.ts';

export const churnScoreName = 'churn-score';

export interface Score {
  readonly companyId: string;
  readonly source: Source;
  readonly method: string;
  readonly probability: number | null;
  readonly runRate: string | null;
  readonly valueAtRisk: string | null;
  readonly currency: string | null;
  readonly risk: string;
  readonly stage: string;
  readonly reasons: readonly Message[];
  readonly orders: number;
  readonly intervalDays: number | null;
  readonly lastOrderOn: Day | null;
  readonly expectedNextOn: Day | null;
  readonly horizonDays: number;
  readonly modelVersion: string | null;
}

const columns = [
  'night', 'source', 'method', 'order_probability', 'run_rate_micros', 'value_at_risk_micros', 'currency', 'risk',
  'stage', 'reasons', 'orders', 'interval_days', 'last_order_on', 'expected_next_on', 'horizon_days', 'model_version',
  'scored_at',
]; // prettier-ignore

/** Scores and marks together: what is stored is shown, whenever the night is cut short. */
export async function saveScores(db: Database, scores: readonly Score[], clock: Clock): Promise<void> {
  if (scores.length === 0) return;
  await transaction(db, async (tx) => {
    await tx.query(
      `insert into churn.score (company_id, ${columns.join(', ')})
       select "companyId", $2::date, source, method, probability, "runRate", "valueAtRisk", currency, risk, stage, reasons,
         orders, "intervalDays", "lastOrderOn", "expectedNextOn", "horizonDays", "modelVersion", $3::timestamptz
       from jsonb_to_recordset($1::jsonb) as r ("companyId" uuid, source text, method text, probability float8,
         "runRate" numeric, "valueAtRisk" numeric, currency text, risk text, stage text, reasons jsonb, orders integer,
         "intervalDays" float8, "lastOrderOn" date, "expectedNextOn" date, "horizonDays" integer, "modelVersion" text)
       on conflict (company_id) do update set ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`,
      [JSON.stringify(scores), today(clock), clock.now],
    );
    await markShown(
      tx,
      scores.map(({ companyId }) => companyId),
      clock,
    );
  });
}

const markShown = (tx: Parameters<typeof markDirty>[0], ids: readonly string[], clock: Clock): Promise<void> =>
  markDirty(
    tx,
    ids.map((subject) => ({ automation: churnScoreName, subject, cause: 'clock' as const })),
    clock.now,
  );

const perPage = 5000;
const maxPages = 20_000;

/** Customers none of whose orders count any longer (cancelled, moved to another account) are nobody's risk. */
export async function clearScores(db: Database, clock: Clock): Promise<number> {
  let cleared = 0;
  for (let page = 0; page < maxPages; page++) {
    const count = await transaction(db, async (tx) => {
      const { rows } = await tx.query<{ id: string }>(
        `update churn.score set night = $1, method = 'NONE', order_probability = null, run_rate_micros = null,
           value_at_risk_micros = null, risk = 'UNSCORED', stage = 'PROSPECT', reasons = $2, orders = 0,
           interval_days = null, last_order_on = null, expected_next_on = null, model_version = null, scored_at = $3
         where company_id in (
           select c.company_id from churn.score c
           where c.method <> 'NONE' and not exists (select from churn.statistic s where s.company_id = c.company_id)
           limit ${perPage})
         returning company_id as id`,
        [today(clock), JSON.stringify([{ code: 'CHURN_NO_ORDERS' }]), clock.now],
      );
      await markShown(
        tx,
        rows.map(({ id }) => id),
        clock,
      );
      return rows.length;
    });
    cleared += count;
    if (count < perPage) return cleared;
  }
  throw new Error(`${cleared} scores were cleared and there was no end of them.`);
}
