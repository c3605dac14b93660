/** What the rulings on funds, allocations, requests and claims have in common. */
import type { Clock } from '../../platform/clock/clock.ts';
import { today } from '../../platform/clock/clock.ts';
import { approvalOf } from '../rules/approvalGates.ts';
import type { AuthorityRecord } from '../rules/authority.ts';
import type { Approval } from '../ledger/command.ts';
import { possible, roleProblems, type Authority, type Machine } from '../states/machine.ts';
import { reason, type Refusal } from '../texts.ts';
import { stateOf, type Facts, type Ruling } from './desk.ts';

/** What stands against any command: no person gave it, not one of those who may, or the state does not allow it. */
export function commandProblems(machine: Machine, facts: Facts): Refusal[] {
  const { command } = facts;
  if (!command) return [];
  const move = possible(machine, stateOf(facts), command.action);
  return [
    ...(command.memberId === null ? [reason('FUNDS_ACTOR_UNKNOWN')] : []),
    ...(move.ok ? roleProblems(move.transitions, facts.roles, command.memberId) : move.reasons),
  ];
}

/** Nothing is decided but the refusal; without a reason it would pass for a yes, so there always is one. */
export const refusal = (facts: Facts, ...objections: readonly Refusal[]): Ruling => ({
  to: stateOf(facts),
  objections: objections.length > 0 ? objections : [reason('FUNDS_FIELD_MISSING', { fields: '–' })],
  wanted: [],
});

type Subject = 'ALLOCATION' | 'REQUEST' | 'CLAIM';

/** A deleted record's money stands still; a person who restores the record sets it free. */
export function holdRuling(facts: Facts, subject: Subject): Ruling | null {
  if (facts.ledgerState === null || facts.gone === facts.isHeld) return null;
  const body = { subject, id: facts.id, reason: facts.gone ? 'record deleted in Twenty' : 'record restored in Twenty' };
  return {
    to: stateOf(facts),
    objections: [],
    wanted: [{ kind: facts.gone ? 'holdMoney' : 'releaseMoney', body }],
    action: facts.gone ? 'HOLD' : 'RELEASE',
    reasons: [{ code: facts.gone ? 'FUNDS_MONEY_HELD' : 'FUNDS_MONEY_RELEASED' }],
  };
}

/** Who approves and up to how much; where nobody may, a limit of nothing, so that the ledger's own reasons come as well. */
export function approvalFor(
  facts: Facts & { readonly authorities: readonly AuthorityRecord[] },
  kind: Authority,
  requesterId: string | null,
  clock: Clock,
): { readonly approval: Approval; readonly problems: readonly Refusal[] } {
  const actorId = facts.command?.memberId ?? null;
  const verdict = approvalOf({ actorId, requesterId, authorities: facts.authorities, kind }, today(clock));
  if (verdict.ok) return { approval: verdict.approval, problems: [] };
  // The stand-in never approves anything: a ruling with objections is not stored.
  const approval = { requesterId: 'nobody', approverId: actorId ?? 'unknown', limitMinor: 2n ** 62n };
  return { approval, problems: verdict.reasons };
}

/** Balances that Twenty shows wrongly stop every new promise on the fund. */
export const driftProblems = (drift: { field: string; shown: string; held: string } | null | undefined): Refusal[] =>
  drift
    ? [reason('FUNDS_DRIFT', { field: { code: `FUNDS_FIELD_${drift.field}` }, shown: drift.shown, held: drift.held })]
    : [];
