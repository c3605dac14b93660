/** Days on which a customer could not order from us. */
import type { Queryable } from '../../platform/db/pool.ts';
import { openDays, type ClosedDays } from '../engine/censoring.ts';

/** Later than any day of any history: the hold is still on. */
const stillOn = 200_000;

export type Clocks = (companyId: string) => (day: number) => number;

const everyDay = (day: number): number => day;

/**
 * The calendars of customers with compliance holds, of all or of some: days from placing to lifting do not count. A hold is
 * ours, so it closes our own sales only; what distributors sell goes on.
 */
export async function loadClocks(tx: Queryable, timeZone: string, companyIds?: readonly string[]): Promise<Clocks> {
  const { rows } = await tx.query<ClosedDays & { companyId: string }>(
    `select company_id as "companyId", ((placed_at at time zone $1)::date - date '1970-01-01') as "from",
       coalesce((lifted_at at time zone $1)::date - date '1970-01-01', $3::int) as "to"
     from (
       select company_id, placed_at, lifted_at from accounts.person_hold where reason = 'COMPLIANCE'
       union all
       select company_id, opened_at, lifted_at from accounts.rule_hold where reason = 'COMPLIANCE'
     ) hold
     where $2::uuid[] is null or company_id = any($2)`,
    [timeZone, companyIds ?? null, stillOn],
  );
  const closed = Map.groupBy(rows, ({ companyId }) => companyId);
  const clocks = new Map([...closed].map(([companyId, periods]) => [companyId, openDays(periods.map(inOrder))]));
  return (companyId) => clocks.get(companyId) ?? everyDay;
}

/** A hold lifted before it was placed (a clock set back) is the day it was placed. */
const inOrder = ({ from, to }: ClosedDays): ClosedDays => ({ from, to: Math.max(from, to) });
