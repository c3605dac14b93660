/**
 * Customer care (售前、售中、售后关怀): a follow-up after the first order, after a return, and before the next order is
 * expected by the customer's own rhythm. Once per occasion. What is long past is not made up for: on the day this is
 * switched on nobody gets the follow-ups of last year.
 */
import { daysBetween, plusDays, startOfDay, today, type Clock, type Day } from '../../platform/clock/clock.ts';
import type { Creation, Verdict } from '../../platform/decide/automation.ts';
import { idFor } from '../../platform/decide/identifiers.ts';
import { taskCreations } from '../../platform/decide/task.ts';
import type { OccasionKind } from './policies.ts';

/** Days for which an occasion may still be taken up. */
export const windowDays = 14;

export interface Occasion {
  readonly kind: OccasionKind;
  /** The first order, the return, or the order before the expected one: by its day. */
  readonly anchorOn: Day;
  readonly dueOn: Day;
  /** The day that people read: that of the order, the return or the expected order. */
  readonly day: Day;
}

export interface CareFacts {
  readonly companyId: string;
  readonly companyName: string;
  readonly ownerId: string | null;
  readonly occasions: readonly Occasion[];
  /** On hold, in a case that people see, or held out for comparison: nothing is offered. */
  readonly isLeftAlone: boolean;
  readonly taskDays: number;
}

export interface CareEffect {
  readonly companyId: string;
  readonly kind: OccasionKind;
  readonly anchorOn: Day;
  readonly dueOn: Day;
  readonly taskId: string;
}

export function decideCare(facts: CareFacts, clock: Clock): Verdict<CareEffect> {
  if (facts.isLeftAlone) return { decisions: [] };
  const day = today(clock);
  const due = facts.occasions.filter(({ dueOn }) => isDue(dueOn, day));
  const ahead = facts.occasions
    .map(({ dueOn }) => dueOn)
    .filter((dueOn) => dueOn > day)
    .toSorted()[0];
  return {
    decisions: due.flatMap((occasion) => taskOf(occasion, facts, clock)),
    effects: due.map(({ kind, anchorOn, dueOn }) => ({
      companyId: facts.companyId,
      kind,
      anchorOn,
      dueOn,
      taskId: taskIdOf(facts.companyId, kind, anchorOn),
    })),
    ...(ahead !== undefined && { wakeAt: startOfDay(ahead, clock.timeZone) }),
  };
}

export function isDue(dueOn: Day, day: Day): boolean {
  const late = daysBetween(dueOn, day);
  return late >= 0 && late <= windowDays;
}

const taskIdOf = (companyId: string, kind: OccasionKind, anchorOn: Day): string =>
  idFor('churn-care-task', companyId, kind, anchorOn);

function taskOf({ kind, anchorOn, dueOn, day }: Occasion, facts: CareFacts, clock: Clock): Creation[] {
  const { companyId, companyName, ownerId, taskDays } = facts;
  const id = taskIdOf(companyId, kind, anchorOn);
  const values = { company: companyName, day };
  const body = { code: `CARE_${kind}_BODY`, values };
  return taskCreations(
    {
      id,
      title: { code: `CARE_${kind}_TITLE`, values },
      body,
      dueOn: plusDays(dueOn, taskDays),
      assigneeId: ownerId,
      reasons: [body],
      targets: [{ id: idFor('churn-care-target', id), of: { targetCompanyId: companyId } }],
    },
    clock,
  );
}
