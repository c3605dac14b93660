/** Tasks that the channel's rules make: one per person and thing, under an id that says which, so that each comes once. */
import type { Clock, Day } from '../platform/clock/clock.ts';
import type { Creation } from '../platform/decide/automation.ts';
import { idFor } from '../platform/decide/identifiers.ts';
import { taskCreations } from '../platform/decide/task.ts';
import type { Message } from '../platform/text/text.ts';

export interface Notice {
  /** What the task stands for; with the person it makes the id. */
  readonly about: readonly [what: string, ...which: (string | number)[]];
  readonly title: Message;
  readonly body: Message;
  readonly dueOn: Day;
  /** The company that the task is shown on. */
  readonly companyId: string | null;
}

/** One task per person; for nobody in particular where there is nobody to name. */
export function tasksFor(notice: Notice, memberIds: readonly (string | null)[], clock: Clock): Creation[] {
  const people = [...new Set(memberIds.filter((id) => id !== null))];
  return (people.length > 0 ? people : [null]).flatMap((memberId) => taskFor(notice, memberId, clock));
}

export const taskIdOf = ({ about: [what, ...which] }: Pick<Notice, 'about'>, memberId: string | null): string =>
  idFor(`channel-${what}`, ...which, memberId ?? 'nobody');

function taskFor(notice: Notice, memberId: string | null, clock: Clock): Creation[] {
  const { title, body, dueOn, companyId } = notice;
  const id = taskIdOf(notice, memberId);
  const targets =
    companyId === null ? [] : [{ id: idFor('channel-task-target', id), of: { targetCompanyId: companyId } }];
  return taskCreations({ id, title, body, dueOn, assigneeId: memberId, reasons: [body], targets }, clock);
}
