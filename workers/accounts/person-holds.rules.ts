/** Holds that people place and lift with commands; holds of rules refuse both. */
import type { Clock } from '../platform/clock/clock.ts';
import type { Answer, Reason, Verdict } from '../platform/decide/automation.ts';
import type { Command } from '../platform/decide/command.ts';
import { idFor } from '../platform/decide/identifiers.ts';

/** Reasons for which whoever placed the hold may not lift it. */
const needSecondPerson = new Set(['COMPLIANCE', 'RECALL']);
/** How often a hold whose record names another account is compared with the accounts that are left. */
export const mergeNewsMs = 600_000;

export interface PersonHoldFacts {
  readonly holdId: string;
  readonly name: string;
  readonly companyId: string | null;
  readonly holdReason: string | null;
  readonly explanation: string | null;
  readonly shownState: string | null;
  /** The record was deleted in the host. */
  readonly gone: boolean;
  readonly byRule: boolean;
  readonly standing: Standing | null;
  /** The account it was placed on was destroyed, or merged into another. */
  readonly accountDestroyed: boolean;
  readonly command: Command | null;
}

export interface Standing {
  readonly companyId: string;
  readonly reason: string;
  readonly placedBy: string;
  readonly lifted: boolean;
}

export type PersonHoldEffect =
  | {
      readonly kind: 'placed';
      readonly holdId: string;
      readonly companyId: string;
      readonly reason: string;
      readonly by: string;
    }
  | { readonly kind: 'lifted'; readonly holdId: string; readonly by: string }
  /** Its account was merged: the hold is on the account that its record was re-pointed to. */
  | { readonly kind: 'followed'; readonly holdId: string; readonly companyId: string }
  | { readonly kind: 'moved'; readonly holdId: string; readonly toHoldId: string };

export function decidePersonHold(facts: PersonHoldFacts, clock: Clock): Verdict<PersonHoldEffect> {
  if (facts.gone) return keepInForce(facts, clock);
  const { command } = facts;
  const followed = follow(facts);
  if (command) {
    const ruling = rule(facts, command, clock);
    return { ...ruling, effects: [...followed, ...(ruling.effects ?? [])], ...lookAgain(facts, followed, clock) };
  }
  if (facts.byRule) return { decisions: [] };
  const decisions = [stateAnswer(facts, facts.standing, clock, [])];
  return { decisions, effects: followed, ...lookAgain(facts, followed, clock) };
}

/** The news of a merge comes in two parts: a re-pointed record may be seen before the account it left is known to be gone. */
function lookAgain(
  { companyId, standing }: PersonHoldFacts,
  followed: readonly PersonHoldEffect[],
  clock: Clock,
): { wakeAt?: Date } {
  const parted = standing !== null && !standing.lifted && companyId !== null && companyId !== standing.companyId;
  return parted && followed.length === 0 ? { wakeAt: new Date(clock.now.getTime() + mergeNewsMs) } : {};
}

/** Only where the old account is no more: re-pointing a record by hand moves no hold off an account. */
function follow({ holdId, companyId, standing, accountDestroyed }: PersonHoldFacts): PersonHoldEffect[] {
  if (!standing || !accountDestroyed || companyId === null || companyId === standing.companyId) return [];
  return [{ kind: 'followed', holdId, companyId }];
}

/** Deleting the record of a hold does not lift it: it gets a record again. */
function keepInForce(
  { standing, holdId, explanation, name }: PersonHoldFacts,
  clock: Clock,
): Verdict<PersonHoldEffect> {
  if (!standing || standing.lifted) return { decisions: [] };
  const toHoldId = idFor('person-hold-again', holdId);
  const reasons: Reason[] = [{ code: 'HOLD_RECORD_DELETED' }];
  return {
    effects: [{ kind: 'moved', holdId, toHoldId }],
    decisions: [
      {
        kind: 'create',
        object: 'accountHold',
        id: toHoldId,
        data: {
          name,
          companyId: standing.companyId,
          holdReason: standing.reason,
          holdSource: 'PERSON',
          holdState: 'OPEN',
          openedAt: clock.now.toISOString(),
          explanation,
          decisionReason: reasons[0],
        },
        reasons,
      },
    ],
  };
}

function rule(facts: PersonHoldFacts, command: Command, clock: Clock): Verdict<PersonHoldEffect> {
  const { holdId, companyId, holdReason, standing } = facts;
  const objections = objectionsTo(facts, command);
  if (objections.length > 0 || command.memberId === null || !companyId || !holdReason) {
    if (!facts.byRule) return { decisions: [stateAnswer(facts, standing, clock, objections)] };
    const seen = { requestedAction: command.action };
    const refusal: Answer = {
      kind: 'answer',
      object: 'accountHold',
      id: holdId,
      seen,
      set: { requestedAction: null },
      reasons: objections,
      command,
    };
    return { decisions: [refusal] };
  }
  const by = command.memberId;
  const said: Reason = {
    code: command.action === 'PLACE' ? 'HOLD_PLACED' : 'HOLD_LIFTED',
    values: { person: command.memberName },
  };
  if (command.action === 'PLACE') {
    const after = { companyId, reason: holdReason, placedBy: by, lifted: false };
    return {
      decisions: [stateAnswer(facts, after, clock, [said])],
      effects: [{ kind: 'placed', holdId, companyId, reason: holdReason, by }],
    };
  }
  const after = standing && { ...standing, lifted: true };
  return { decisions: [stateAnswer(facts, after, clock, [said])], effects: [{ kind: 'lifted', holdId, by }] };
}

function objectionsTo(facts: PersonHoldFacts, command: Command): Reason[] {
  const { standing } = facts;
  const open = standing !== null && !standing.lifted;
  if (facts.byRule) return [{ code: 'HOLD_IS_RULE' }];
  if (command.memberId === null) return [{ code: 'CONFIRM_AGAIN' }];
  switch (command.action) {
    case 'PLACE': {
      if (open) return [{ code: 'HOLD_ALREADY_OPEN' }];
      const objections: Reason[] = [];
      if (!facts.companyId) objections.push({ code: 'HOLD_LACKS_COMPANY' });
      if (!facts.holdReason) objections.push({ code: 'HOLD_LACKS_REASON' });
      if (!facts.explanation) objections.push({ code: 'HOLD_LACKS_EXPLANATION' });
      return objections;
    }
    case 'LIFT': {
      if (!open) return [{ code: 'HOLD_NOT_OPEN' }];
      const own = standing.placedBy === command.memberId && needSecondPerson.has(standing.reason);
      return own ? [{ code: 'HOLD_NEEDS_SECOND_PERSON' }] : [];
    }
    default:
      return [{ code: 'UNKNOWN_COMMAND', values: { action: command.action } }];
  }
}

/** The state that stands, whatever the record shows: in force, lifted, or never placed. */
function stateAnswer(
  facts: PersonHoldFacts,
  standing: Standing | null,
  clock: Clock,
  reasons: readonly Reason[],
): Answer {
  const holdState = standing ? (standing.lifted ? 'LIFTED' : 'OPEN') : null;
  const { command } = facts;
  const changed = holdState !== facts.shownState;
  return {
    kind: 'answer',
    object: 'accountHold',
    id: facts.holdId,
    seen: { holdState: facts.shownState, ...(command && { requestedAction: command.action }) },
    set: {
      holdState,
      ...(changed && holdState === 'OPEN' && { openedAt: clock.now.toISOString() }),
      ...(changed && holdState === 'LIFTED' && { liftedAt: clock.now.toISOString() }),
      ...(command && { requestedAction: null }),
    },
    reasons: reasons.length > 0 || holdState !== null ? reasons : [{ code: 'HOLD_NOT_PLACED' }],
    ...(command && { command }),
  };
}
