/** Tasks of a case: the steps of its play, the reminder to start one, and what becomes late. Each comes once. */
import { plusDays, startOfDay, today, type Clock, type Day } from '../../platform/clock/clock.ts';
import type { Creation } from '../../platform/decide/automation.ts';
import { idFor } from '../../platform/decide/identifiers.ts';
import { taskCreations, type NewTask } from '../../platform/decide/task.ts';
import type { Message } from '../../platform/text/text.ts';
import { stateOf, type CaseRow, type PlannedStep } from './case.ts';

export interface TaskFacts {
  readonly companyName: string;
  readonly ownerId: string | null;
  readonly managerId: string | null;
  readonly finishedTasks: ReadonlySet<string>;
  readonly remindDays: number;
  readonly escalateDays: number;
}

/** Days that a reminder or an escalation gives. */
const answerDays = 2;

export function caseTasks(row: CaseRow, facts: TaskFacts, clock: Clock): Creation[] {
  const state = stateOf(row);
  const day = today(clock);
  if (state === 'OPEN') return waitingTasks(row, facts, day, clock);
  if (state !== 'IN_PLAY' || !row.play) return [];
  const { play } = row;
  const values = { company: facts.companyName, play: play.name };
  return play.steps.flatMap((step) => [
    ...taskFor(row, {
      id: step.taskId,
      title: { code: 'CHURN_STEP_TITLE', values: { ...values, what: step.what } },
      body: [{ code: 'CHURN_STEP_BODY', values: { ...values, day: step.dueOn } }, ...row.evidence],
      dueOn: step.dueOn,
      assigneeId: step.assigneeId,
      clock,
    }),
    ...lateTask(row, step, facts, day, clock),
  ]);
}

/** Nobody started a play: the owner is reminded, then the manager is told. */
function waitingTasks(row: CaseRow, facts: TaskFacts, day: Day, clock: Clock): Creation[] {
  const { companyName, ownerId, managerId, remindDays, escalateDays } = facts;
  const values = { company: companyName, day: row.openedOn, until: row.horizonEndsOn };
  const body = [{ code: 'CHURN_WAITS_BODY', values }, ...row.evidence];
  const common = { body, dueOn: plusDays(day, answerDays), clock };
  const tasks: Creation[] = [];
  if (ownerId !== null && day >= plusDays(row.openedOn, remindDays)) {
    const title = { code: 'CHURN_REMINDER_TITLE', values };
    tasks.push(...taskFor(row, { ...common, id: idFor('churn-reminder', row.caseId), title, assigneeId: ownerId }));
  }
  if (managerId !== null && day >= plusDays(row.openedOn, escalateDays)) {
    const title = { code: 'CHURN_ESCALATION_TITLE', values };
    tasks.push(...taskFor(row, { ...common, id: idFor('churn-escalation', row.caseId), title, assigneeId: managerId }));
  }
  return tasks;
}

/** A step that is late is put before the manager, once; the manager's own steps have nobody above. */
function lateTask(row: CaseRow, step: PlannedStep, facts: TaskFacts, day: Day, clock: Clock): Creation[] {
  const { companyName, managerId, finishedTasks } = facts;
  if (day <= step.dueOn || finishedTasks.has(step.taskId)) return [];
  if (managerId === null || managerId === step.assigneeId) return [];
  const values = { company: companyName, what: step.what, day: step.dueOn };
  return taskFor(row, {
    id: idFor('churn-late-step', step.taskId),
    title: { code: 'CHURN_LATE_TITLE', values },
    body: [{ code: 'CHURN_LATE_BODY', values }],
    dueOn: plusDays(day, answerDays),
    assigneeId: managerId,
    clock,
  });
}

interface Task {
  readonly id: string;
  readonly title: Message;
  readonly body: readonly Message[];
  readonly dueOn: Day;
  readonly assigneeId: string | null;
  readonly clock: Clock;
}

/** The task, shown on the account and on the case. */
function taskFor(row: CaseRow, { clock, ...task }: Task): Creation[] {
  const target = (kind: string, of: Readonly<Record<string, string>>): NewTask['targets'][number] => ({
    id: idFor('churn-task-target', task.id, kind),
    of,
  });
  const targets = [
    target('company', { targetCompanyId: row.companyId }),
    target('case', { targetChurnCaseId: row.caseId }),
  ];
  return taskCreations({ ...task, reasons: task.body.slice(0, 1), targets }, clock);
}

/** When time alone makes something due: a reminder, an escalation, the end of a step's last day. */
export function nextInstant(row: CaseRow, facts: TaskFacts, clock: Clock): Date | undefined {
  const state = stateOf(row);
  const days =
    state === 'OPEN'
      ? [plusDays(row.openedOn, facts.remindDays), plusDays(row.openedOn, facts.escalateDays)]
      : state === 'IN_PLAY'
        ? (row.play?.steps ?? []).map(({ dueOn }) => plusDays(dueOn, 1))
        : [];
  const next = days.filter((day) => day > today(clock)).toSorted()[0];
  return next === undefined ? undefined : startOfDay(next, clock.timeZone);
}
