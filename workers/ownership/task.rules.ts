/** Open tasks of a member who left go to whoever answers for the account they are about. */
import type { Clock } from '../platform/clock/clock.ts';
import type { Verdict } from '../platform/decide/automation.ts';
import { nextLook } from './change.rules.ts';

export interface TaskFacts {
  readonly taskId: string;
  readonly isOpen: boolean;
  /** As the mirror shows it. */
  readonly assigneeId: string | null;
  /** Whose it was when it was last seen with anybody. */
  readonly seenId: string | null;
  /** Since when it is nobody's, as far as the workers saw. */
  readonly emptiedAt: Date | null;
  /** The host empties the tasks of a destroyed member: then it is the one seen last who left. */
  readonly isAssigneeDeparted: boolean;
  readonly isSeenDestroyed: boolean;
  readonly seenName: string;
  /** Who takes it over; null when the task is about no account, or nobody answers for it. */
  readonly heirId: string | null;
  readonly heirName: string;
}

export interface TaskSeenEffect {
  readonly taskId: string;
  /** null: nothing to remember any more. */
  readonly assigneeId: string | null;
  readonly isEmptied: boolean;
}

export function decideTask(facts: TaskFacts, clock: Clock): Verdict<TaskSeenEffect> {
  const { taskId, isOpen, assigneeId, seenId, heirId } = facts;
  const isLeft = assigneeId === null ? facts.isSeenDestroyed : facts.isAssigneeDeparted;
  // A task without an assignee keeps the memory of the last one: the news of their leaving may come later.
  const remembered = !isOpen ? null : (assigneeId ?? seenId);
  const isEmptied = remembered !== null && assigneeId === null;
  const isNews = remembered !== seenId || isEmptied !== (facts.emptiedAt !== null);
  const effects = isNews ? [{ taskId, assigneeId: remembered, isEmptied }] : [];
  if (!isOpen || !isLeft || heirId === null || heirId === assigneeId) {
    const wakeAt = isEmptied && !isLeft ? nextLook(facts.emptiedAt ?? clock.now, clock) : undefined;
    return { decisions: [], effects, ...(wakeAt && { wakeAt }) };
  }
  const values = { from: facts.seenName, to: facts.heirName };
  return {
    decisions: [
      {
        kind: 'project',
        object: 'task',
        id: taskId,
        set: { assigneeId: heirId },
        reasons: [{ code: 'TASK_HANDED_OVER', values }],
      },
    ],
    effects,
  };
}
