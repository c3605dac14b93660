/**
 * Settles cases: at the horizon's end, by orders alone, held-out ones by the same clock. A case waits while the data of the
 * source that its customer was scored by do not reach the horizon's last day: a late file is no loss. Pages commit one by
 * one; cut short, the next call goes on with what is left, and a repeat changes nothing.
 */
import { plusDays, today, type Clock, type Day } from '../../platform/clock/clock.ts';
import { transaction, type Database, type Transaction } from '../../platform/db/pool.ts';
import { markDirty, type DirtyMark } from '../../platform/decide/dirty.ts';
import { dayNumberOf } from '../engine/days.ts';
import { ordersBetween } from '../history/between.ts';
import { loadThrough, type Through } from '../history/through.store.ts';
import type { Source } from './case.ts';
import type { Arm } from './draw.rules.ts';
import { dismissDeleted, openingAutomationName } from './open.store.ts';
import { outcomeOf, type Outcome } from './outcome.rules.ts';

export const caseAutomationName = 'churn-case';

export interface Settled {
  readonly saved: number;
  readonly lost: number;
  /** Past their horizon, and the data do not reach it yet. */
  readonly waiting: number;
  /** Their customer is gone: nobody will ever know. */
  readonly ended: number;
}

const pageSize = 500;
/** Ten million cases: more is no CRM, but a loop that does not end. */
const maxPages = 20_000;

interface Due {
  readonly case_id: string;
  readonly company_id: string;
  /** Where the customer went when two were merged; null when there is nobody left. */
  readonly customer_id: string | null;
  readonly arm: Arm;
  readonly source: Source;
  readonly seller_id: string | null;
  readonly opened_on: Day;
  readonly horizon_ends_on: Day;
  readonly needed_days: number;
}

export async function settleOutcomes(db: Database, clock: Clock): Promise<Settled> {
  await dismissDeleted(db, null, clock.now);
  const total = { saved: 0, lost: 0, waiting: 0, ended: 0 };
  let after: readonly [Day, string] = ['0001-01-01', '00000000-0000-0000-0000-000000000000'];
  for (let page = 0; page < maxPages; page++) {
    const { due, settled } = await transaction(db, (tx) => settlePage(tx, clock, after));
    for (const key of ['saved', 'lost', 'waiting', 'ended'] as const) total[key] += settled[key];
    const last = due.at(-1);
    if (!last || due.length < pageSize) {
      await db.query(
        `insert into churn.night as n (night, outcomes_at) values ($1, $2)
         on conflict (night) do update set outcomes_at = coalesce(n.outcomes_at, excluded.outcomes_at)`,
        [today(clock), clock.now],
      );
      return total;
    }
    after = [last.horizon_ends_on, last.case_id];
  }
  throw new Error(`More than ${maxPages * pageSize} cases are due.`);
}

interface Verdict {
  readonly caseId: string;
  readonly outcome: Outcome | null;
  readonly orderDays: number | null;
}

async function settlePage(
  tx: Transaction,
  clock: Clock,
  after: readonly [Day, string],
): Promise<{ due: readonly Due[]; settled: Settled }> {
  const due = await loadDue(tx, today(clock), after);
  const through = await loadThrough(tx);
  const decided: { of: Due; verdict: Verdict }[] = [];
  for (const [, same] of Map.groupBy(due.filter(isLive), (each) => `${each.opened_on} ${each.horizon_ends_on}`)) {
    decided.push(...(await judge(tx, same, through)));
  }
  const ended = due.filter((each) => !isLive(each));
  const verdicts = [
    ...decided,
    ...ended.map((of) => ({ of, verdict: { caseId: of.case_id, outcome: null, orderDays: null } })),
  ];
  // Subjects before cases, as deciding locks them.
  await markDirty(
    tx,
    verdicts.map(({ of }) => markOf(of)),
    clock.now,
  );
  await tx.query(
    `update churn.retention_case c set outcome = v.outcome, order_days = v."orderDays", closed_at = $2,
       outcome_on = case when v.outcome is not null then c.horizon_ends_on end
     from json_to_recordset($1::json) as v ("caseId" uuid, outcome text, "orderDays" integer)
     where c.case_id = v."caseId" and c.closed_at is null`,
    [JSON.stringify(verdicts.map(({ verdict }) => verdict)), clock.now],
  );
  const count = (outcome: Outcome): number => decided.filter(({ verdict }) => verdict.outcome === outcome).length;
  const waiting = due.length - verdicts.length;
  return { due, settled: { saved: count('SAVED'), lost: count('LOST'), waiting, ended: ended.length } };
}

const isLive = (each: Due): each is Due & { readonly customer_id: string } => each.customer_id !== null;

/** The record of a treated case is looked at again; a held-out one has its record only now. */
const markOf = ({ arm, case_id, company_id }: Due): DirtyMark =>
  arm === 'TREATED'
    ? { automation: caseAutomationName, subject: case_id, cause: 'change' }
    : { automation: openingAutomationName, subject: company_id, cause: 'change' };

/** Cases past their horizon, and those whose customer is gone, by the horizon's end. */
async function loadDue(tx: Transaction, day: Day, [afterDay, afterId]: readonly [Day, string]): Promise<Due[]> {
  const { rows } = await tx.query<Due>(
    `select * from (
       select c.case_id, c.company_id, c.arm, c.source, c.opened_on, c.horizon_ends_on, c.needed_days,
         coalesce(own.id, heir.id) as customer_id,
         (select t.seller_id from churn.statistic t
          where t.company_id = coalesce(own.id, heir.id) and t.source = c.source) as seller_id
       from churn.retention_case c
       left join loop.mirror own on own.object = 'company' and own.id = c.company_id
         and own.deleted_at is null and own.destroyed_at is null
       left join loop.mirror record on record.object = 'churnCase' and record.id = c.case_id
       left join loop.mirror heir on heir.object = 'company' and heir.id = (record.data->>'companyId')::uuid
         and heir.deleted_at is null and heir.destroyed_at is null
       where c.closed_at is null and (c.horizon_ends_on, c.case_id) > ($2::date, $3::uuid)) due
     where due.horizon_ends_on < $1 or due.customer_id is null
     order by due.horizon_ends_on, due.case_id limit ${pageSize}`,
    [day, afterDay, afterId],
  );
  return rows;
}

/** Cases with the same days. Those whose data do not reach the horizon's end are left out. */
async function judge(
  tx: Transaction,
  due: readonly (Due & { readonly customer_id: string })[],
  through: Through,
): Promise<{ of: Due; verdict: Verdict }[]> {
  const [first] = due;
  if (!first) return [];
  const { opened_on: openedOn, horizon_ends_on: endsOn } = first;
  const known = due.filter((each) => through.ofCustomer(each.source, each.seller_id) >= dayNumberOf(endsOn));
  const orders = await ordersBetween(
    tx,
    known.map((each) => each.customer_id),
    plusDays(openedOn, 1),
    endsOn,
  );
  return known.map((of) => {
    const { SELL_IN = [], SELL_THROUGH = [] } = orders.get(of.customer_id) ?? {};
    const { outcome, orderDays } = outcomeOf([SELL_IN.length, SELL_THROUGH.length], of.needed_days);
    return { of, verdict: { caseId: of.case_id, outcome, orderDays } };
  });
}
