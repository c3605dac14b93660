/**
 * The state of a gap: FILLED as soon as what was missing is there, OPEN again when it goes missing again, WAIVED when a
 * person says that it need not be filled. A late one is put before whoever stands above its owner, once per due date.
 */
import { plusDays, startOfDay, today, type Clock, type Day } from '../platform/clock/clock.ts';
import type { Answer, Creation, Decision, Reason, Verdict } from '../platform/decide/automation.ts';
import type { Command } from '../platform/decide/command.ts';
import { idFor } from '../platform/decide/identifiers.ts';
import { taskCreations, type NewTask } from '../platform/decide/task.ts';
import { fieldName } from './gaps.rules.ts';

export type GapState = 'OPEN' | 'FILLED' | 'WAIVED';

export interface GapFacts {
  readonly gapId: string;
  readonly name: string;
  readonly missingField: string | null;
  readonly companyId: string | null;
  readonly personId: string | null;
  readonly shownState: string | null;
  readonly dueOn: Day | null;
  readonly ownerId: string | null;
  /** In the workers' own books; null for a gap that somebody made by hand. */
  readonly standing: {
    readonly state: GapState;
    readonly escalatedOn: Day | null;
    readonly waivedBy: string | null;
  } | null;
  /** What was missing is there; the other record of a pair is gone or differs now; or the record itself is gone. */
  readonly isFilled: boolean;
  /** Somebody who is here; differs from ownerId when that member left. */
  readonly heirId: string | null;
  readonly managerId: string | null;
  readonly dueDays: number;
  readonly command: Command | null;
}

export interface GapEffect {
  readonly kind: 'state';
  readonly gapId: string;
  readonly ownerId: string | null;
  readonly state: GapState;
  readonly dueOn: Day | null;
  readonly escalatedOn: Day | null;
  readonly waivedBy: string | null;
}

export function decideGap(facts: GapFacts, clock: Clock): Verdict<GapEffect> {
  const { standing, command, heirId } = facts;
  const ruling = command ? rule(facts, command) : null;
  const waivedBy = ruling?.waivedBy ?? standing?.waivedBy ?? null;
  const state: GapState = waivedBy !== null ? 'WAIVED' : facts.isFilled ? 'FILLED' : 'OPEN';
  const reopened = state === 'OPEN' && standing?.state === 'FILLED';
  const day = today(clock);
  // An old due date would make a gap late at the moment it opens again; one that was never given cannot be met.
  const dueOn = state === 'OPEN' && (reopened || facts.dueOn === null) ? plusDays(day, facts.dueDays) : facts.dueOn;
  const ownerId = state === 'OPEN' ? heirId : facts.ownerId;
  const isLate = state === 'OPEN' && dueOn !== null && dueOn < day;
  const escalatedOn = isLate ? (standing?.escalatedOn ?? day) : null;
  const answer: Answer = {
    kind: 'answer',
    object: 'dataGap',
    id: facts.gapId,
    seen: { gapState: facts.shownState, ...(command && { requestedAction: command.action }) },
    set: {
      gapState: state,
      escalatedOn,
      ...(ownerId !== facts.ownerId && { gapOwnerId: ownerId }),
      ...(dueOn !== facts.dueOn && { dueOn }),
      ...(command && { requestedAction: null }),
    },
    reasons: [...(ruling?.reasons ?? []), stateReason(facts, state, isLate)],
    ...(command && { command }),
  };
  const decisions: Decision[] = [answer, ...(isLate && dueOn !== null ? lateTask(facts, dueOn, clock) : [])];
  const effect: GapEffect = { kind: 'state', gapId: facts.gapId, ownerId, state, dueOn, escalatedOn, waivedBy };
  const wakeAt =
    state === 'OPEN' && dueOn !== null && !isLate ? startOfDay(plusDays(dueOn, 1), clock.timeZone) : undefined;
  return { decisions, effects: [effect], ...(wakeAt && { wakeAt }) };
}

interface Ruling {
  readonly reasons: readonly Reason[];
  readonly waivedBy?: string;
}

function rule({ standing, isFilled }: GapFacts, command: Command): Ruling {
  if (command.memberId === null) return { reasons: [{ code: 'CONFIRM_AGAIN' }] };
  if (command.action !== 'WAIVE') return { reasons: [{ code: 'UNKNOWN_COMMAND', values: { action: command.action } }] };
  if (standing?.waivedBy) return { reasons: [{ code: 'GAP_WAIVED_ALREADY' }] };
  if (isFilled) return { reasons: [{ code: 'GAP_FILLED_ALREADY' }] };
  return { reasons: [{ code: 'GAP_WAIVED_BY', values: { person: command.memberName } }], waivedBy: command.memberId };
}

function stateReason({ missingField, name }: GapFacts, state: GapState, isLate: boolean): Reason {
  if (state === 'WAIVED') return { code: 'GAP_WAIVED' };
  if (state === 'FILLED') return { code: 'GAP_FILLED' };
  if (isLate) return { code: 'GAP_LATE' };
  return missingField === null || missingField === 'duplicate'
    ? { code: 'GAP_OPEN_OTHER', values: { name } }
    : { code: 'GAP_OPEN', values: { field: fieldName(missingField) } };
}

function lateTask(facts: GapFacts, dueOn: Day, clock: Clock): Creation[] {
  const { gapId, name, companyId, personId, managerId } = facts;
  const values = { name, day: dueOn };
  const target: NewTask['targets'][number]['of'] | null =
    companyId !== null ? { targetCompanyId: companyId } : personId !== null ? { targetPersonId: personId } : null;
  return taskCreations(
    {
      id: idFor('gap-late-task', gapId, dueOn),
      title: { code: 'GAP_LATE_TITLE', values },
      body: { code: 'GAP_LATE_BODY', values },
      dueOn: plusDays(today(clock), 7),
      assigneeId: managerId,
      reasons: [{ code: 'GAP_LATE' }],
      targets: target === null ? [] : [{ id: idFor('gap-late-target', gapId, dueOn), of: target }],
    },
    clock,
  );
}
