/** The last contact with an account, and a task when the next one is overdue for its tier: once per last contact. */
import { daysBetween, plusDays, startOfDay, today, type Clock, type Day } from '../platform/clock/clock.ts';
import type { Creation, Decision, Reason, Verdict } from '../platform/decide/automation.ts';
import { idFor } from '../platform/decide/identifiers.ts';
import { taskCreations } from '../platform/decide/task.ts';

export interface ContactFacts {
  readonly companyId: string;
  readonly companyName: string;
  /** Of submitted interactions. */
  readonly lastContactAt: Date | null;
  /** Since when the account is known: nobody can have been late before. */
  readonly knownSince: Date;
  readonly tier: string | null;
  /** 0 or null: not followed. */
  readonly everyDays: number | null;
  readonly taskDays: number;
  readonly ownerId: string | null;
}

export function decideContact(facts: ContactFacts, clock: Clock): Verdict<never> {
  const { companyId, lastContactAt, knownSince, everyDays } = facts;
  const lastContactOn = lastContactAt === null ? null : dayOf(lastContactAt, clock);
  const shown: Decision = { kind: 'project', object: 'company', id: companyId, set: { lastContactOn } };
  if (everyDays === null || everyDays === 0) return { decisions: [shown] };
  const overdueOn = plusDays(lastContactOn ?? dayOf(knownSince, clock), everyDays + 1);
  if (today(clock) < overdueOn) return { decisions: [shown], wakeAt: startOfDay(overdueOn, clock.timeZone) };
  return { decisions: [shown, ...overdueTask(facts, lastContactOn, clock)] };
}

const dayOf = (at: Date, clock: Clock): Day => today({ ...clock, now: at });

function overdueTask(facts: ContactFacts, lastContactOn: Day | null, clock: Clock): Creation[] {
  const { companyId, companyName, ownerId, everyDays, taskDays, tier } = facts;
  const day = today(clock);
  const values = {
    company: companyName,
    tier: tier ?? '–',
    every: everyDays ?? 0,
    day: lastContactOn ?? '–',
    days: lastContactOn === null ? 0 : daysBetween(lastContactOn, day),
  };
  const reason: Reason = { code: lastContactOn === null ? 'CONTACT_NEVER' : 'CONTACT_OVERDUE', values };
  return taskCreations(
    {
      id: idFor('overdue-contact-task', companyId, lastContactOn ?? 'never'),
      title: { code: 'CONTACT_TITLE', values },
      body: reason,
      dueOn: plusDays(day, taskDays),
      assigneeId: ownerId,
      reasons: [reason],
      targets: [
        {
          id: idFor('overdue-contact-target', companyId, lastContactOn ?? 'never'),
          of: { targetCompanyId: companyId },
        },
      ],
    },
    clock,
  );
}
