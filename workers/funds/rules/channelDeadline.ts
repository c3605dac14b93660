/** A channel request must be answered in time: task when submitted, reminder, escalation when late; each step once. */
import { daysBetween, plusDays, startOfDay, today, type Clock, type Day } from '../../platform/clock/clock.ts';
import { reason, type Refusal } from '../texts.ts';

/** Calendar days to answer, by requestKind; a policy may say otherwise. */
export const answerDays: Readonly<Record<string, number>> = {
  COMPLIANCE: 2,
  STOCK: 3,
  PRICE: 3,
  SUPPORT: 5,
  MATERIAL: 7,
  TRAINING: 10,
  OTHER: 7,
};
const otherDays = 7;
/** The reminder comes so many days before the last one, but never before the request. */
const reminderDaysBefore = 1;

export type DeadlineStep = 'TASK' | 'REMINDER' | 'ESCALATION';

/** The last day for an answer: the one that people wrote, or by the kind of request. */
export const dueOnOf = (requestKind: string, submittedOn: Day, dueOn: Day | null): Day =>
  dueOn ?? plusDays(submittedOn, answerDays[requestKind] ?? otherDays);

export interface DeadlineVerdict {
  readonly steps: readonly DeadlineStep[];
  readonly isLate: boolean;
  readonly wakeAt: Date | null;
}

/** Steps that are due now and were not taken before. A request that is answered, closed or rejected has none. */
export function deadlineOf(
  request: { readonly isOpen: boolean; readonly submittedOn: Day; readonly dueOn: Day },
  taken: readonly DeadlineStep[],
  clock: Clock,
): DeadlineVerdict {
  if (!request.isOpen) return { steps: [], isLate: false, wakeAt: null };
  const { dueOn } = request;
  const daysLeft = daysBetween(today(clock), dueOn);
  const isLate = daysLeft < 0;
  const due: DeadlineStep[] = ['TASK'];
  // Who is late already needs no reminder any more.
  if (isLate) due.push('ESCALATION');
  else if (daysLeft <= reminderDaysBefore && request.submittedOn < today(clock)) due.push('REMINDER');
  const next = isLate
    ? null
    : daysLeft > reminderDaysBefore
      ? plusDays(dueOn, -reminderDaysBefore)
      : plusDays(dueOn, 1);
  return {
    steps: due.filter((step) => !taken.includes(step)),
    isLate,
    wakeAt: next === null ? null : startOfDay(next, clock.timeZone),
  };
}

/** ANSWERED, CLOSED and REJECTED say something, or they are refused. */
export const answerProblems = (answer: string): Refusal[] =>
  answer.trim() === '' ? [reason('FUNDS_ANSWER_MISSING')] : [];
