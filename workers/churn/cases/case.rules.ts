/**
 * The life of a churn case: OPEN → (START_PLAY) IN_PLAY → SAVED or LOST by orders at the horizon; DISMISSED with a reason.
 * A finished play changes nothing: the orders decide. Every step of a play, every reminder and every escalation is one task.
 */
import { plusDays, today, type Clock, type Day } from '../../platform/clock/clock.ts';
import type { Decision, FieldValues, Reason, Verdict } from '../../platform/decide/automation.ts';
import type { Command } from '../../platform/decide/command.ts';
import { idFor } from '../../platform/decide/identifiers.ts';
import { textOf } from '../../platform/decide/fields.ts';
import { playFor, type Play } from '../plays/choose.rules.ts';
import { parseSteps, type Step } from '../plays/steps.rules.ts';
import {
  answerFields,
  shownOf,
  stateOf,
  type CaseRow,
  type NewCase,
  type PlannedStep,
  type StartedPlay,
} from './case.ts';
import { caseTasks, nextInstant } from './tasks.rules.ts';

export interface CaseFacts {
  readonly caseId: string;
  readonly data: FieldValues;
  readonly command: Command | null;
  /** Null while the workers do not know it: a person made the record. */
  readonly row: CaseRow | null;
  /** What it would be opened as; null where its company is not known (yet). */
  readonly asked: NewCase | null;
  /** Another open case of the company, by name. */
  readonly otherOpen: string | null;
  /** It was refused when a person made it, and stays so. */
  readonly isRefused: boolean;
  readonly companyName: string;
  readonly plays: readonly Play[];
  /** Who works on it: the case's owner while here, else whoever answers for the account. */
  readonly ownerId: string | null;
  readonly managerId: string | null;
  /** Tasks of its steps that are done or gone. */
  readonly finishedTasks: ReadonlySet<string>;
  readonly remindDays: number;
  readonly escalateDays: number;
}

export type CaseEffect =
  | { readonly kind: 'opened'; readonly row: NewCase }
  | { readonly kind: 'started'; readonly caseId: string; readonly play: StartedPlay }
  | { readonly kind: 'dismissed'; readonly caseId: string; readonly reason: string; readonly by: string };

export function decideCase(facts: CaseFacts, clock: Clock): Verdict<CaseEffect> {
  if (facts.row === null) return decideNew(facts, clock);
  const { row, command } = facts;
  const ruling = command ? rule(facts, row, command, clock) : { row, refusals: [], effects: [] };
  return verdictOf(facts, ruling, clock);
}

interface Ruling {
  readonly row: CaseRow;
  readonly refusals: readonly Reason[];
  readonly effects: readonly CaseEffect[];
}

function verdictOf(facts: CaseFacts, { row, refusals, effects }: Ruling, clock: Clock): Verdict<CaseEffect> {
  const { caseId, data, command } = facts;
  const wakeAt = nextInstant(row, facts, clock);
  return {
    decisions: [
      {
        kind: 'answer',
        object: 'churnCase',
        id: caseId,
        seen: { caseState: data['caseState'] ?? null, ...(command && { requestedAction: command.action }) },
        set: { ...shownOf(row), ...(command && { requestedAction: null }) },
        reasons: refusals.length > 0 ? refusals : reasonsOf(row),
        ...(command && { command }),
      },
      ...filledIn(facts, row),
      ...caseTasks(row, facts, clock),
    ],
    effects,
    ...(wakeAt && { wakeAt }),
  };
}

/** Fields of people that are written only where nobody wrote them, or where who stands there has left. */
function filledIn({ caseId, data, ownerId, companyName }: CaseFacts, row: CaseRow): Decision[] {
  const isOpen = !row.isClosed && row.dismissal === null;
  const set = {
    ...(!textOf(data['churnCause']) && { churnCause: row.cause }),
    ...(!textOf(data['name']) && { name: caseName(companyName, row.openedOn) }),
    ...(isOpen && ownerId !== null && data['caseOwnerId'] !== ownerId && { caseOwnerId: ownerId }),
    ...(row.play && data['playId'] === undefined && { playId: row.play.playId }),
  };
  return Object.keys(set).length > 0 ? [{ kind: 'project', object: 'churnCase', id: caseId, set }] : [];
}

export const caseName = (company: string, day: Day): Reason => ({ code: 'CHURN_CASE_NAME', values: { company, day } });

/** A person made the record: it is a case as soon as it names a customer that has no open one. */
function decideNew(facts: CaseFacts, clock: Clock): Verdict<CaseEffect> {
  const { caseId, command, asked, otherOpen, isRefused } = facts;
  if (isRefused || (asked && otherOpen !== null)) return refused(facts);
  if (!asked) {
    // A half-filled form asks for nothing; a command on it is answered.
    if (!command) return { decisions: [] };
    return {
      decisions: [
        {
          kind: 'answer',
          object: 'churnCase',
          id: caseId,
          seen: { requestedAction: command.action },
          set: { requestedAction: null },
          reasons: [{ code: 'CHURN_CASE_LACKS_COMPANY' }],
          command,
        },
      ],
    };
  }
  const row: CaseRow = { ...asked, play: null, dismissal: null, outcome: null, isClosed: false };
  const ruling = command ? rule(facts, row, command, clock) : { row, refusals: [], effects: [] };
  return verdictOf(facts, { ...ruling, effects: [{ kind: 'opened', row: asked }, ...ruling.effects] }, clock);
}

function refused({ caseId, data, command, otherOpen, isRefused }: CaseFacts): Verdict<CaseEffect> {
  const nothing = Object.fromEntries(answerFields.map((field) => [field, null]));
  const why: Reason =
    otherOpen === null
      ? { code: 'CHURN_CASE_WAS_REFUSED' }
      : { code: 'CHURN_CASE_REFUSED', values: { other: otherOpen } };
  return {
    decisions: [
      {
        kind: 'answer',
        object: 'churnCase',
        id: caseId,
        seen: { caseState: data['caseState'] ?? null, ...(command && { requestedAction: command.action }) },
        set: { ...nothing, caseState: 'DISMISSED', ...(command && { requestedAction: null }) },
        // What it said when it was refused stays.
        reasons: isRefused && !command ? [] : [why],
        ...(command && { command }),
      },
    ],
  };
}

function rule(facts: CaseFacts, row: CaseRow, command: Command, clock: Clock): Ruling {
  const refuse = (...refusals: Reason[]): Ruling => ({ row, refusals, effects: [] });
  if (command.memberId === null) return refuse({ code: 'CONFIRM_AGAIN' });
  if (command.action === 'START_PLAY') return start(facts, row, command.memberId, clock, refuse);
  if (command.action === 'DISMISS') return dismiss(facts, row, command.memberId, clock, refuse);
  return refuse({ code: 'CHURN_CASE_UNKNOWN_ACTION', values: { action: command.action } });
}

type Refuse = (...reasons: Reason[]) => Ruling;

function start(facts: CaseFacts, row: CaseRow, by: string, clock: Clock, refuse: Refuse): Ruling {
  const state = stateOf(row);
  // The play is on: asking twice (a lost race, a second click) is told the same.
  if (state === 'IN_PLAY') return { row, refusals: [], effects: [] };
  if (state !== 'OPEN')
    return refuse({ code: 'CHURN_CASE_NOT_FROM_HERE', values: { state: { code: `CHURN_STATE_${state}` } } });
  const chosenId = textOf(facts.data['playId']);
  const cause = textOf(facts.data['churnCause']) ?? row.cause;
  const play =
    chosenId === null
      ? playFor(cause, row.origin === 'WIN_BACK', facts.plays)
      : (facts.plays.find(({ id }) => id === chosenId) ?? null);
  if (!play) return refuse({ code: 'CHURN_PLAY_NONE', values: { cause: { code: `CHURN_CAUSE_${cause}` } } });
  if (!play.isActive) return refuse({ code: 'CHURN_PLAY_NOT_ACTIVE', values: { play: play.name } });
  const parsed = parseSteps(play.steps, play.dueDays);
  if (!parsed.ok) return refuse({ code: 'CHURN_PLAY_UNREADABLE', values: { play: play.name } }, ...parsed.problems);
  const day = today(clock);
  const started: StartedPlay = {
    playId: play.id,
    name: play.name,
    startedOn: day,
    startedBy: by,
    steps: parsed.steps.map((step, at) => planned(step, at, facts, day)),
  };
  return {
    row: { ...row, play: started },
    refusals: [],
    effects: [{ kind: 'started', caseId: row.caseId, play: started }],
  };
}

const planned = (step: Step, at: number, { caseId, ownerId, managerId }: CaseFacts, day: Day): PlannedStep => ({
  ...step,
  taskId: idFor('churn-play-task', caseId, at),
  // Where nobody stands above the owner, the owner does it.
  assigneeId: step.role === 'MANAGER' ? (managerId ?? ownerId) : ownerId,
  dueOn: plusDays(day, step.day),
});

function dismiss(facts: CaseFacts, row: CaseRow, by: string, clock: Clock, refuse: Refuse): Ruling {
  const state = stateOf(row);
  if (row.dismissal) return refuse({ code: 'CHURN_CASE_DISMISSED_ALREADY', values: { day: row.dismissal.on } });
  if (state !== 'OPEN' && state !== 'IN_PLAY') {
    return refuse({ code: 'CHURN_CASE_NOT_FROM_HERE', values: { state: { code: `CHURN_STATE_${state}` } } });
  }
  const reason = textOf(facts.data['dismissalReason'])?.trim() ?? '';
  if (reason === '') return refuse({ code: 'CHURN_CASE_LACKS_REASON' });
  return {
    row: { ...row, dismissal: { reason, on: today(clock), by } },
    refusals: [],
    effects: [{ kind: 'dismissed', caseId: row.caseId, reason, by }],
  };
}

/** Why it stands as it does. */
function reasonsOf(row: CaseRow): Reason[] {
  const { outcome, dismissal, play, neededDays, horizonEndsOn } = row;
  if (dismissal?.reason === null) return [{ code: 'CHURN_CASE_DELETED' }];
  if (dismissal) return [{ code: 'CHURN_CASE_DISMISSED', values: { reason: dismissal.reason } }];
  if (outcome) {
    const values = { days: outcome.orderDays, needed: neededDays, until: horizonEndsOn };
    const code = row.arm === 'HELD_OUT' ? `CHURN_HELD_OUT_${outcome.result}` : `CHURN_CASE_${outcome.result}`;
    return [{ code, values }];
  }
  if (row.isClosed) return [{ code: 'CHURN_CASE_ENDED' }];
  if (play)
    return [{ code: 'CHURN_CASE_IN_PLAY', values: { play: play.name, day: play.startedOn, until: horizonEndsOn } }];
  return [{ code: 'CHURN_CASE_OPEN', values: { needed: neededDays, until: horizonEndsOn } }];
}
