/** A Twenty task as the rules make it: due at the end of a day, counted against its assignee's quota, shown on records. */
import { plusDays, startOfDay, type Clock, type Day } from '../clock/clock.ts';
import type { Message } from '../text/text.ts';
import type { Creation, Reason } from './automation.ts';

export interface NewTask {
  /** Derived from what the task stands for, so that a repeat finds it. */
  readonly id: string;
  readonly title: Message;
  readonly body: Message | readonly Message[];
  /** The last day on which it is in time. */
  readonly dueOn: Day;
  readonly assigneeId: string | null;
  readonly reasons: readonly Reason[];
  /** The records that it is shown on, each by a taskTarget of its own: `of` is its key, such as `{targetCompanyId}`. */
  readonly targets: readonly { readonly id: string; readonly of: Readonly<Record<string, string | null>> }[];
}

/** The task, then its targets, which wait for it. */
export function taskCreations(task: NewTask, clock: Clock): Creation[] {
  const { id, title, body, dueOn, assigneeId, reasons, targets } = task;
  const quota = assigneeId === null ? {} : { quotaOwner: assigneeId };
  return [
    {
      kind: 'create',
      object: 'task',
      id,
      data: {
        title,
        bodyV2: { markdown: body },
        status: 'TODO',
        dueAt: startOfDay(plusDays(dueOn, 1), clock.timeZone).toISOString(),
        assigneeId,
      },
      reasons,
      ...quota,
    },
    ...targets.map((target): Creation => ({
      kind: 'create',
      object: 'taskTarget',
      id: target.id,
      after: id,
      data: { taskId: id, ...target.of },
      ...quota,
    })),
  ];
}
