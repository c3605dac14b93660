/**
 * What must hold outside the ledger before money is promised: who approves, whether the partner may have it at all. The
 * ledger adds its own reasons (fund open, available, limits); people get all of them at once.
 */
import type { Day } from '../../platform/clock/clock.ts';
import type { MessageValue } from '../../platform/text/text.ts';
import type { Approval } from '../ledger/command.ts';
import type { Authority } from '../states/machine.ts';
import { reason, type Refusal } from '../texts.ts';
import { limitOf, type AuthorityRecord } from './authority.ts';

export interface ApprovalFacts {
  /** Who wrote the command, as the host reports it; null when it was not a workspace member. */
  readonly actorId: string | null;
  /** Who submitted the record. */
  readonly requesterId: string | null;
  readonly authorities: readonly AuthorityRecord[];
  readonly kind: Authority;
}

/** The approval as the ledger keeps it, or why there is none. */
export type ApprovalVerdict =
  | { readonly ok: true; readonly approval: Approval }
  | { readonly ok: false; readonly reasons: readonly Refusal[] };

export function approvalOf({ actorId, requesterId, authorities, kind }: ApprovalFacts, today: Day): ApprovalVerdict {
  if (actorId === null) return { ok: false, reasons: [reason('FUNDS_ACTOR_UNKNOWN')] };
  const reasons: Refusal[] = [];
  if (requesterId === null) reasons.push(reason('FUNDS_NOT_SUBMITTED'));
  else if (requesterId === actorId) reasons.push(reason('FUNDS_APPROVER_IS_REQUESTER'));
  const limitMinor = limitOf(authorities, actorId, kind, today);
  if (limitMinor === null) reasons.push(reason('FUNDS_NO_AUTHORITY'));
  if (reasons.length > 0 || requesterId === null || limitMinor === null) return { ok: false, reasons };
  return { ok: true, approval: { requesterId, approverId: actorId, limitMinor } };
}

export interface PartnerFacts {
  readonly partnerStage: string | null;
  /** Names for people (a message of the catalogue, or text). */
  readonly stageName: MessageValue;
  readonly openHolds: readonly MessageValue[];
  /** Licences that the partner must have verified and in force, and has not. */
  readonly missingLicences: readonly MessageValue[];
  readonly agreements: readonly { readonly state: string; readonly endsOn: Day | null }[];
}

/** The partner is active, with no hold and no licence missing. */
export function partnerStandingProblems(facts: PartnerFacts): Refusal[] {
  const problems = standingProblems(facts);
  if (facts.partnerStage === 'ACTIVE') return problems;
  return [reason('FUNDS_PARTNER_NOT_ACTIVE', { stage: facts.stageName }), ...problems];
}

/** New money needs a partner in good standing with an agreement that covers the planned activity. */
export function partnerProblems(facts: PartnerFacts, plannedOn: Day | null): Refusal[] {
  const problems = partnerStandingProblems(facts);
  const active = facts.agreements.filter(({ state }) => state === 'ACTIVE' || state === 'EXPIRING');
  if (active.length === 0) problems.push(reason('FUNDS_AGREEMENT_NOT_ACTIVE'));
  else if (plannedOn !== null && active.every(({ endsOn }) => endsOn !== null && endsOn < plannedOn)) {
    const endsOn =
      active
        .map((each) => each.endsOn ?? '')
        .toSorted()
        .at(-1) ?? '';
    problems.push(reason('FUNDS_AGREEMENT_ENDS', { endsOn }));
  }
  return problems;
}

/** Holds and licences stop every payment, also of what was promised before. */
export function standingProblems({ openHolds, missingLicences }: PartnerFacts): Refusal[] {
  const problems: Refusal[] = [];
  if (openHolds.length > 0) problems.push(reason('FUNDS_PARTNER_ON_HOLD', { holds: openHolds as MessageValue }));
  if (missingLicences.length > 0) {
    problems.push(reason('FUNDS_LICENCES_NOT_VERIFIED', { licences: missingLicences as MessageValue }));
  }
  return problems;
}

/** Refusals once each: gates and ledger may say the same thing. */
export function allReasons(...groups: readonly (readonly Refusal[])[]): Refusal[] {
  const said = new Set<string>();
  return groups.flat().filter(({ code }) => !said.has(code) && said.add(code));
}
