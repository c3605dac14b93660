/** What the care calendar knows: first orders, returns, expected orders, and what was offered. */
import { plusDays, startOfDay, today, type Clock, type Day } from '../../platform/clock/clock.ts';
import { transaction, type Database, type Queryable, type Transaction } from '../../platform/db/pool.ts';
import { markDirty } from '../../platform/decide/dirty.ts';
import { nameOf, textOf } from '../../platform/decide/fields.ts';
import { recordsByIds, standingOf } from '../../platform/decide/records.ts';
import type { Policies } from '../../platform/policy/policy.ts';
import { loadPolicies } from '../../platform/policy/store.ts';
import { loadResponsible } from '../../ownership/responsible.ts';
import { windowDays, type CareEffect, type CareFacts, type Occasion } from './care.rules.ts';
import * as policy from './policies.ts';
import type { OccasionKind } from './policies.ts';

export const careAutomationName = 'customer-care';

interface OccasionRow {
  readonly company_id: string;
  readonly kind: OccasionKind;
  readonly anchor_on: Day;
  readonly due_on: Day;
  readonly day: Day;
}

/**
 * Occasions due from `from` on, of some customers ($1) or of all (null). Of returns only those in the window are looked
 * for; the first order and the expected one are single days.
 */
const occasionsQuery = (until: string): string => `
  select * from (
    select t.company_id, 'FIRST_ORDER' as kind, min(t.first_on) as anchor_on, min(t.first_on) + $5::int as due_on, min(t.first_on) as day
    from churn.statistic t where $1::uuid[] is null or t.company_id = any($1) group by t.company_id
    union all
    select o.company_id, 'AFTER_RETURN', d.day, d.day + $6::int, d.day
    from history.every_order o
    cross join lateral (select (o.ordered_at at time zone $2)::date as day) d
    where o.order_kind = 'RETURN' and o.company_id is not null and ($1::uuid[] is null or o.company_id = any($1))
      and o.ordered_at >= $3 and o.ordered_at < $8
    group by o.company_id, d.day
    union all
    select s.company_id, 'EXPECTED_ORDER', s.last_order_on, greatest(s.expected_next_on - $7::int, s.last_order_on + 1), s.expected_next_on
    from churn.score s
    where s.expected_next_on is not null and s.last_order_on is not null and s.expected_next_on > s.last_order_on
      and ($1::uuid[] is null or s.company_id = any($1))
  ) occasion
  where due_on >= $4::date ${until}`;

function parametersOf(companyIds: readonly string[] | null, policies: Policies, clock: Clock): unknown[] {
  const day = today(clock);
  const from = plusDays(day, -windowDays);
  const returnDays = policies.of(policy.returnDays);
  return [
    companyIds,
    clock.timeZone,
    startOfDay(plusDays(from, -returnDays), clock.timeZone),
    from,
    policies.of(policy.firstOrderDays),
    returnDays,
    policies.of(policy.expectedOrderDays),
    startOfDay(plusDays(day, 1), clock.timeZone),
  ];
}

export async function loadCare(tx: Transaction, ids: readonly string[], clock: Clock): Promise<Map<string, CareFacts>> {
  const policies = await loadPolicies(tx, policy.carePolicies);
  const companies = await recordsByIds(tx, 'company', ids);
  const known = [...companies.keys()];
  const { rows } = await tx.query<OccasionRow>(occasionsQuery(''), parametersOf(known, policies, clock));
  const tiers = await standingOf(tx, 'account-value', 'company', known);
  const on: readonly string[] = policies.of(policy.careOccasions);
  const watched: readonly string[] = policies.of(policy.careTiers);
  const alone = await leftAlone(tx, known);
  const responsible = await loadResponsible(tx);
  const byCompany = Map.groupBy(rows, (row) => row.company_id);
  return new Map(
    [...companies].map(([id, { data }]) => {
      const tier = textOf(tiers.get(id)?.answer['customerTier']);
      const isWanted = (kind: OccasionKind): boolean =>
        on.includes(kind) && (kind !== 'EXPECTED_ORDER' || (tier !== null && watched.includes(tier)));
      const facts: CareFacts = {
        companyId: id,
        companyName: nameOf(data),
        ownerId: responsible.forAccount(data),
        occasions: (byCompany.get(id) ?? []).filter(({ kind }) => isWanted(kind)).map(occasionOf),
        isLeftAlone: alone.has(id),
        taskDays: policies.of(policy.careTaskDays),
      };
      return [id, facts];
    }),
  );
}

const occasionOf = ({ kind, anchor_on, due_on, day }: OccasionRow): Occasion => ({
  kind,
  anchorOn: anchor_on,
  dueOn: due_on,
  day,
});

/** On any hold, in an open case (which has its play), or held out: a call would be a treatment. */
async function leftAlone(tx: Queryable, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.query<{ id: string }>(
    `select c.company_id as id from churn.retention_case c where c.company_id = any($1) and c.closed_at is null
       and (c.arm = 'HELD_OUT' or c.dismissed_at is null)
     union
     select s.id from loop.standing s
     where s.object = 'company' and s.id = any($1) and s.automation = 'hold-reasons'
       and jsonb_typeof(s.answer->'holdReasons') = 'array' and jsonb_array_length(s.answer->'holdReasons') > 0`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

export async function storeCare(tx: Transaction, effects: readonly CareEffect[], clock: Clock): Promise<void> {
  await tx.query(
    `insert into churn.care (company_id, kind, anchor_on, task_id, due_on, made_at)
     select "companyId", kind, "anchorOn", "taskId", "dueOn", $2
     from json_to_recordset($1::json) as e ("companyId" uuid, kind text, "anchorOn" date, "taskId" uuid, "dueOn" date)
     on conflict do nothing`,
    [JSON.stringify(effects), clock.now],
  );
}

const markedAtOnce = 5000;

/**
 * Marks whoever has an occasion that is due and was not offered yet; the night calls it, since scores change at night. A
 * repeat marks the same customers again, and their verdict is the same.
 */
export async function markCare(db: Database, clock: Clock): Promise<number> {
  return transaction(db, async (tx) => {
    const policies = await loadPolicies(tx, policy.carePolicies);
    const { rows } = await tx.query<{ company_id: string }>(
      `select distinct due.company_id from (${occasionsQuery('and due_on <= $9::date')}) due
       where due.kind = any($10) and not exists (
         select from churn.care c where c.company_id = due.company_id and c.kind = due.kind and c.anchor_on = due.anchor_on)
         and (due.kind <> 'EXPECTED_ORDER' or exists (
           select from loop.standing v where v.object = 'company' and v.id = due.company_id
             and v.automation = 'account-value' and v.answer->>'customerTier' = any($11)))
       order by due.company_id`,
      [
        ...parametersOf(null, policies, clock),
        today(clock),
        policies.of(policy.careOccasions),
        policies.of(policy.careTiers),
      ],
    );
    for (let from = 0; from < rows.length; from += markedAtOnce) {
      const some = rows.slice(from, from + markedAtOnce);
      await markDirty(
        tx,
        some.map((row) => ({ automation: careAutomationName, subject: row.company_id, cause: 'clock' })),
        clock.now,
      );
    }
    return rows.length;
  });
}
