/** A licence that is about to end, or has ended, becomes a task for whoever owns the account: once per end date. */
import { daysBetween, plusDays, startOfDay, today, type Clock } from '../platform/clock/clock.ts';
import type { Creation, Verdict } from '../platform/decide/automation.ts';
import { idFor } from '../platform/decide/identifiers.ts';
import { taskCreations } from '../platform/decide/task.ts';
import type { Licence } from './licence.ts';
import { kindName } from './texts.ts';

/** GSP and GMP certificates were abolished in 2019: kept for the record, never renewed. */
const neverRenewed = new Set(['GSP_LEGACY', 'GMP_LEGACY']);
const daysToMendExpired = 7;

export interface RenewalFacts {
  readonly licence: Licence;
  readonly revoked: boolean;
  /** A verified licence of the same kind and holder that ends later, or never: the renewal is done. */
  readonly replaced: boolean;
  /** Null while the mirror does not know the holder: a task without a name would help nobody, and the holder will come. */
  readonly holderName: string | null;
  /** Account owner, else the territory's owner; null leaves the task unassigned. */
  readonly ownerId: string | null;
  readonly expiringDays: number;
}

export function decideRenewal(facts: RenewalFacts, clock: Clock): Verdict<never> {
  const { licence, expiringDays } = facts;
  const { validTo } = licence;
  if (!validTo || facts.revoked || facts.replaced || neverRenewed.has(licence.licenceKind ?? ''))
    return { decisions: [] };
  if (facts.holderName === null) return { decisions: [] };
  const day = today(clock);
  if (daysBetween(day, validTo) > expiringDays) {
    return { decisions: [], wakeAt: startOfDay(plusDays(validTo, -expiringDays), clock.timeZone) };
  }
  return { decisions: renewalTask(facts, validTo, validTo < day, clock) };
}

function renewalTask(facts: RenewalFacts, validTo: string, late: boolean, clock: Clock): Creation[] {
  const { licence, ownerId } = facts;
  const values = {
    kind: kindName(licence.licenceKind),
    number: licence.licenceNumber ?? '–',
    holder: facts.holderName ?? '–',
    day: validTo,
  };
  return taskCreations(
    {
      id: idFor('licence-renewal-task', licence.id, validTo),
      title: { code: late ? 'RENEWAL_TITLE_LATE' : 'RENEWAL_TITLE', values },
      body: { code: late ? 'RENEWAL_BODY_LATE' : 'RENEWAL_BODY', values },
      dueOn: late ? plusDays(today(clock), daysToMendExpired) : validTo,
      assigneeId: ownerId,
      reasons: [{ code: late ? 'LICENCE_EXPIRED_ON' : 'LICENCE_VALID_UNTIL', values: { day: validTo } }],
      targets: [
        {
          id: idFor('licence-renewal-target', licence.id, validTo),
          of: licence.companyId ? { targetCompanyId: licence.companyId } : { targetPersonId: licence.personId },
        },
      ],
    },
    clock,
  );
}
