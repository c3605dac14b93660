/** Channel requests: a task when submitted, a reminder, an escalation when late, closed only with an answer; each step once. */
import { missingProblems } from '../funds/desk/values.ts';
import { answerProblems, deadlineOf } from '../funds/rules/channelDeadline.ts';
import { channelRequestMachine } from '../funds/states/channelRequest.ts';
import { possible } from '../funds/states/machine.ts';
import { reason, type Refusal } from '../funds/texts.ts';
import { plusDays, today, type Clock, type Day } from '../platform/clock/clock.ts';
import type { Creation, Decision, FieldValues, Verdict } from '../platform/decide/automation.ts';
import type { Command } from '../platform/decide/command.ts';
import { nameOf, textOf } from '../platform/decide/fields.ts';
import { taskIdOf, tasksFor, type Notice } from './tasks.ts';

export type RequestState = 'DRAFT' | 'SUBMITTED' | 'IN_PROGRESS' | 'LATE' | 'ANSWERED' | 'CLOSED' | 'REJECTED';
type Action = Parameters<typeof possible<RequestState, RequestAction>>[2];
type RequestAction = 'SUBMIT' | 'START' | 'MISS' | 'ANSWER' | 'CLOSE' | 'REJECT';

export interface Submission {
  readonly submittedBy: string | null;
  /** ISO instant. */
  readonly submittedAt: string;
  readonly submittedOn: Day;
  readonly taskId: string;
  readonly answeredAt: string | null;
}

export interface ChannelRequestFacts {
  readonly id: string;
  readonly data: FieldValues;
  readonly command: Command | null;
  /** As it was last decided. */
  readonly state: RequestState;
  readonly submission: Submission | null;
  /** Made by the workers themselves, about a row of sell-through: it is submitted as it is. */
  readonly isOurs: boolean;
  readonly isTaskStarted: boolean;
  readonly answerDays: number;
  readonly partnerOwnerId: string | null;
  readonly managers: readonly string[];
}

export interface SubmissionEffect {
  readonly id: string;
  readonly submission: Submission;
}

export function decideChannelRequest(facts: ChannelRequestFacts, clock: Clock): Verdict<SubmissionEffect> {
  const { id, data, command } = facts;
  const refusals = command ? objectionsTo(facts, command) : [];
  const asked =
    refusals.length > 0 ? null : (command?.action ?? (facts.isOurs && facts.state === 'DRAFT' ? 'SUBMIT' : null));
  const submission = submissionAfter(facts, asked, clock);
  const dueOn = textOf(data['dueOn']) ?? (submission && plusDays(submission.submittedOn, facts.answerDays));
  const target = asked === null ? facts.state : stateAfter[asked as keyof typeof stateAfter];
  const isOpen = target === 'SUBMITTED' || target === 'IN_PROGRESS' || target === 'LATE';
  const deadline =
    submission && dueOn !== null ? deadlineOf({ isOpen, submittedOn: submission.submittedOn, dueOn }, [], clock) : null;
  const state = isOpen ? openState(target, facts, deadline?.isLate ?? false) : target;
  const decisions: Decision[] = [
    {
      kind: 'answer',
      object: 'channelRequest',
      id,
      seen: { requestState: data['requestState'] ?? null, ...(command && { requestedAction: command.action }) },
      set: {
        requestState: state,
        submittedById: submission?.submittedBy ?? null,
        submittedAt: submission?.submittedAt ?? null,
        answeredAt: submission?.answeredAt ?? null,
        ...(command && { requestedAction: null }),
      },
      reasons: refusals.length > 0 ? refusals : command ? [doneAs(state)] : [],
      ...(command && { command }),
    },
  ];
  if (submission && dueOn !== null) {
    if (!textOf(data['dueOn'])) decisions.push({ kind: 'project', object: 'channelRequest', id, set: { dueOn } });
    for (const step of deadline?.steps ?? []) decisions.push(...stepTasks(step, facts, dueOn, clock));
  }
  const isNews = submission !== null && JSON.stringify(submission) !== JSON.stringify(facts.submission);
  return {
    decisions,
    effects: isNews ? [{ id, submission }] : [],
    ...(deadline?.wakeAt && { wakeAt: deadline.wakeAt }),
  };
}

const stateAfter = { SUBMIT: 'SUBMITTED', ANSWER: 'ANSWERED', CLOSE: 'CLOSED', REJECT: 'REJECTED' } as const;

const doneAs = (state: RequestState) => ({
  code: 'FUNDS_DONE',
  values: { state: { code: `FUNDS_LABEL_channelRequest_${state}` } },
});

/** Late is late; before that the task says whether somebody works on it. */
function openState(state: RequestState, facts: ChannelRequestFacts, isLate: boolean): RequestState {
  if (isLate) return 'LATE';
  // A new last day gives a late request its time back.
  return facts.isTaskStarted ? 'IN_PROGRESS' : state === 'LATE' ? 'SUBMITTED' : state;
}

function objectionsTo({ data, state }: ChannelRequestFacts, { action, memberId }: Command): Refusal[] {
  const move = possible(channelRequestMachine, state, action as Action);
  const problems: Refusal[] = move.ok ? [] : [...move.reasons];
  if (memberId === null) problems.unshift(reason('FUNDS_ACTOR_UNKNOWN'));
  if (action === 'SUBMIT') problems.push(...missingProblems(data, ['partnerId', 'requestKind', 'details']));
  else problems.push(...answerProblems(textOf(data['answer']) ?? ''));
  return problems;
}

/** The task is the assignee's: a request that is handed over makes a task for whoever has it now. */
function submissionAfter(facts: ChannelRequestFacts, action: string | null, clock: Clock): Submission | null {
  const at = clock.now.toISOString();
  const taskId = taskIdOf(taskNotice(facts), assigneeOf(facts));
  if (action === 'SUBMIT') {
    const submittedBy = facts.command?.memberId ?? null;
    return { submittedBy, submittedAt: at, submittedOn: today(clock), taskId, answeredAt: null };
  }
  if (action === 'ANSWER' || action === 'REJECT') return facts.submission && { ...facts.submission, answeredAt: at };
  const isOpen = facts.submission?.answeredAt === null;
  return facts.submission && isOpen ? { ...facts.submission, taskId } : facts.submission;
}

const assigneeOf = ({ data, partnerOwnerId, managers }: ChannelRequestFacts): string | null =>
  textOf(data['assigneeId']) ?? partnerOwnerId ?? managers[0] ?? null;

const taskNotice = ({ id }: ChannelRequestFacts) => ({ about: ['request-task', id] as const });

function stepTasks(
  step: 'TASK' | 'REMINDER' | 'ESCALATION',
  facts: ChannelRequestFacts,
  dueOn: Day,
  clock: Clock,
): Creation[] {
  const values = { request: nameOf(facts.data), dueOn };
  const code = { TASK: 'FUNDS_REQUEST_DUE', REMINDER: 'FUNDS_REQUEST_REMINDER', ESCALATION: 'FUNDS_REQUEST_LATE' }[
    step
  ];
  const about: Notice['about'] =
    step === 'TASK' ? taskNotice(facts).about : [`request-${step.toLowerCase()}`, facts.id, dueOn];
  const body = { code, values };
  const notice = { about, title: body, body, dueOn, companyId: textOf(facts.data['partnerId']) };
  return tasksFor(notice, step === 'ESCALATION' ? facts.managers : [assigneeOf(facts)], clock);
}
