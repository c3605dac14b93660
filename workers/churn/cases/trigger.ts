/**
 * Events that open a case at once instead of at night: an owner left or changed, a competitor was named, a tender was lost,
 * goods came back. Room, held-out draw and who may get a case at all are as at night; the risk needed is lower.
 */
import { plusDays, today, type Clock, type Day } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/db/pool.ts';
import type { Verdict } from '../../platform/decide/automation.ts';
import { loadPolicies } from '../../platform/policy/store.ts';
import type { Cause, Finding } from './cause.rules.ts';
import { loadFindings } from './evidence.store.ts';
import { openAtEvent } from './open.ts';
import * as policy from './policies.ts';

export interface TriggerFacts {
  readonly companyId: string;
  readonly findings: readonly Finding[];
  /** When its last case was opened: what was known then asks for no other. */
  readonly lastOpenedOn: Day | null;
  readonly triggerDays: number;
}

const triggers: ReadonlySet<Cause> = new Set(['STAFF_TURNOVER', 'COMPETITOR', 'QUALITY', 'SERVICE', 'TENDER_LOST']);

/** Only companies that could get a case; nothing else needs looking at. */
export async function loadTriggers(
  tx: Transaction,
  ids: readonly string[],
  clock: Clock,
): Promise<Map<string, TriggerFacts>> {
  const policies = await loadPolicies(tx, policy.casePolicies);
  const { rows } = await tx.query<{ id: string; last: Day | null }>(
    `select s.company_id as id,
       (select max(c.opened_on) from churn.retention_case c where c.company_id = s.company_id) as last
     from churn.score s
     where s.company_id = any($1) and s.risk = any($2) and not exists (
       select from churn.retention_case c where c.company_id = s.company_id and c.closed_at is null and c.origin <> 'PERSON')`,
    [ids, policies.of(policy.triggerFromRisk)],
  );
  const findings = await loadFindings(
    tx,
    rows.map(({ id }) => id),
    policies,
    clock,
  );
  const triggerDays = policies.of(policy.triggerDays);
  return new Map(
    rows.map(({ id, last }) => [
      id,
      { companyId: id, findings: findings.get(id) ?? [], lastOpenedOn: last, triggerDays },
    ]),
  );
}

export function decideTrigger(facts: TriggerFacts, clock: Clock): Verdict<string> {
  const { companyId, findings, lastOpenedOn, triggerDays } = facts;
  const since = plusDays(today(clock), -triggerDays);
  const isNews = findings.some(
    ({ cause, day }) => triggers.has(cause) && day >= since && (lastOpenedOn === null || day > lastOpenedOn),
  );
  return { decisions: [], effects: isNews ? [companyId] : [] };
}

export async function openTriggered(tx: Transaction, companyIds: readonly string[], clock: Clock): Promise<void> {
  await openAtEvent(tx, companyIds, clock);
}
