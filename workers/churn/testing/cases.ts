/** A few customers at risk in a database, for the tests of cases: records in the mirror, scores, order days. */
import { randomUUID } from 'node:crypto';
import { putRecords, type MirrorRow } from '../../../tests/support/mirror.ts';
import type { Mode } from '../../platform/decide/automation.ts';
import type { Clock, Day } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/db/pool.ts';
import { dayNumberOf } from '../engine/days.ts';

export const clockAt = (day: Day): Clock => ({ now: new Date(`${day}T04:00:00Z`), timeZone: 'Asia/Shanghai' });

export interface AtRisk {
  readonly companyId: string;
  readonly name?: string;
  readonly ownerId?: string | null;
  readonly risk?: string;
  /** In whole units of CNY. */
  readonly value?: number | null;
  readonly intervalDays?: number | null;
  readonly lastOrderOn?: Day;
  readonly expectedNextOn?: Day | null;
  readonly data?: Readonly<Record<string, unknown>>;
}

export async function addMembers(db: Database, ids: readonly string[]): Promise<void> {
  await putRecords(
    db,
    ids.map((id, at) => ({
      object: 'workspaceMember',
      id,
      data: { name: { firstName: `M${at}` }, userEmail: `m${at}@example.com` },
    })),
  );
}

/** Companies with their scores. */
export async function addCustomers(db: Database, customers: readonly AtRisk[], scoredOn: Day): Promise<void> {
  await putRecords(
    db,
    customers.map(({ companyId, name, ownerId, data }): MirrorRow => ({
      object: 'company',
      id: companyId,
      data: { name: name ?? `C-${companyId.slice(0, 4)}`, ...(ownerId && { accountOwnerId: ownerId }), ...data },
    })),
  );
  for (const each of customers) {
    const { risk = 'HIGH', value = 5000, intervalDays = 10, lastOrderOn = '2026-01-01', expectedNextOn = null } = each;
    await db.query(
      `insert into churn.score (company_id, night, source, method, order_probability, run_rate_micros, value_at_risk_micros,
         currency, risk, stage, reasons, orders, interval_days, last_order_on, expected_next_on, horizon_days, scored_at)
       values ($1, $2, 'SELL_IN', 'HIATUS', 0.25, $3::numeric * 1250000, $3::numeric * 1000000, $4, $5, 'DECLINING', '[]', 12,
         $6, $7, $8, 90, now())
       on conflict (company_id) do update set risk = excluded.risk, value_at_risk_micros = excluded.value_at_risk_micros`,
      [each.companyId, scoredOn, value, value === null ? null : 'CNY', risk, intervalDays, lastOrderOn, expectedNextOn],
    );
  }
}

export async function setMode(db: Database, automation: string, mode: Mode): Promise<void> {
  await db.query(
    'insert into loop.automation (name, mode) values ($1, $2) on conflict (name) do update set mode = excluded.mode',
    [automation, mode],
  );
}

let policyCount = 0;

export async function setPolicy(db: Database, key: string, value: number | readonly string[]): Promise<void> {
  const id = `00000000-0000-4000-9000-${String(policyCount++).padStart(12, '0')}`;
  const field = typeof value === 'number' ? { numberValue: value } : { listValue: value };
  await putRecords(db, [{ object: 'pharmaPolicy', id, data: { policyKey: key, ...field } }]);
}

/** An answer that another automation stands by. */
export async function stand(
  db: Database,
  automation: string,
  [object, id]: readonly [string, string],
  answer: object,
  decidedAt = new Date(),
): Promise<void> {
  await db.query(
    `insert into loop.standing (object, id, automation, sequence, answer, decided_at) values ($1, $2, $3, 1, $4, $5)
     on conflict (object, id, automation) do update set answer = excluded.answer`,
    [object, id, automation, JSON.stringify(answer), decidedAt],
  );
}

/** Days on which a customer ordered, and up to when all orders are known. */
export async function setOrders(db: Database, companyId: string, days: readonly Day[]): Promise<void> {
  const numbers = days.map(dayNumberOf).toSorted((a, b) => a - b);
  await db.query(
    `insert into churn.order_days (company_id, source, days, net_micros, is_order, currency)
     values ($1, 'SELL_IN', $2, $3, $4, 'CNY')
     on conflict (company_id, source) do update set days = excluded.days, net_micros = excluded.net_micros,
       is_order = excluded.is_order`,
    [companyId, numbers, numbers.map(() => '1000000'), numbers.map(() => true)],
  );
}

export async function setThrough(db: Database, day: Day): Promise<void> {
  await db.query(
    `insert into churn.through (source, through_on) values ('SELL_IN', $1)
     on conflict (source, seller_id) do update set through_on = excluded.through_on`,
    [day],
  );
}

export const ids = (count: number): string[] => Array.from({ length: count }, () => randomUUID());
