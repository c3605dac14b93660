/**
 * The state of a licence: PENDING until a second person verified it, VALID, EXPIRING, EXPIRED, or REVOKED.
 *
 * A verification vouches for the content it saw. When the content changes, the licence is PENDING again.
 */
import { daysBetween, plusDays, startOfDay, today, type Clock, type Day } from '../platform/clock/clock.ts';
import type { Command } from '../platform/decide/command.ts';
import type { Answer, Reason, Verdict } from '../platform/decide/automation.ts';
import { contentHash, type Licence } from './licence.ts';

export type LicenceState = 'PENDING' | 'VALID' | 'EXPIRING' | 'EXPIRED' | 'REVOKED';

export interface Verification {
  readonly contentHash: string;
  readonly verifiedBy: string;
  /** ISO instant. */
  readonly verifiedAt: string;
  readonly revokedBy: string | null;
}

export interface LicenceFacts {
  readonly licence: Licence;
  /** Members who wrote any of the licence's content, as far as the host told. */
  readonly enteredBy: readonly string[];
  readonly verification: Verification | null;
  readonly command: Command | null;
  readonly expiringDays: number;
}

export type LicenceEffect =
  | { readonly kind: 'verified'; readonly licenceId: string; readonly contentHash: string; readonly by: string }
  | { readonly kind: 'revoked'; readonly licenceId: string; readonly contentHash: string; readonly by: string };

export function decideLicence(facts: LicenceFacts, clock: Clock): Verdict<LicenceEffect> {
  const { licence, command } = facts;
  const ruling = command ? ruleOnCommand(facts, command, clock) : null;
  const verification = ruling?.verification ?? facts.verification;
  const state = licenceState(licence, verification, facts.expiringDays, clock);
  const answer: Answer = {
    kind: 'answer',
    object: 'tradeLicence',
    id: licence.id,
    seen: { licenceState: licence.licenceState, ...(command && { requestedAction: command.action }) },
    set: {
      licenceState: state.name,
      verifiedById: isVerified(licence, verification) ? verification.verifiedBy : null,
      verifiedAt: isVerified(licence, verification) ? verification.verifiedAt : null,
      ...(command && { requestedAction: null }),
    },
    reasons: ruling ? [...ruling.reasons, state.reason] : [state.reason],
    ...(command && { command }),
  };
  const wakeAt = nextTurn(licence, facts.expiringDays, clock);
  return { decisions: [answer], effects: ruling?.effects ?? [], ...(wakeAt && { wakeAt }) };
}

interface Ruling {
  readonly reasons: readonly Reason[];
  readonly effects: readonly LicenceEffect[];
  readonly verification?: Verification;
}

const refuse = (...reasons: Reason[]): Ruling => ({ reasons, effects: [] });

function ruleOnCommand(facts: LicenceFacts, command: Command, clock: Clock): Ruling {
  const { licence } = facts;
  if (command.memberId === null) return refuse({ code: 'CONFIRM_AGAIN' });
  const hash = contentHash(licence);
  switch (command.action) {
    case 'VERIFY': {
      const objections = objectionsToVerify(facts, command.memberId, clock);
      if (objections.length > 0) return refuse(...objections);
      return {
        reasons: [{ code: 'LICENCE_VERIFIED' }],
        effects: [{ kind: 'verified', licenceId: licence.id, contentHash: hash, by: command.memberId }],
        verification: {
          contentHash: hash,
          verifiedBy: command.memberId,
          verifiedAt: clock.now.toISOString(),
          revokedBy: null,
        },
      };
    }
    case 'REVOKE':
      return {
        reasons: [],
        effects: [{ kind: 'revoked', licenceId: licence.id, contentHash: hash, by: command.memberId }],
        verification: {
          contentHash: hash,
          verifiedBy: facts.verification?.verifiedBy ?? command.memberId,
          verifiedAt: facts.verification?.verifiedAt ?? clock.now.toISOString(),
          revokedBy: command.memberId,
        },
      };
    default:
      return refuse({ code: 'UNKNOWN_COMMAND', values: { action: command.action } });
  }
}

/** Every reason why this person cannot verify this licence now, all at once. */
function objectionsToVerify(facts: LicenceFacts, memberId: string, clock: Clock): Reason[] {
  const { licence, verification } = facts;
  const objections: Reason[] = [];
  if (verification?.revokedBy && verification.contentHash === contentHash(licence))
    objections.push({ code: 'LICENCE_WAS_REVOKED' });
  if (facts.enteredBy.includes(memberId)) objections.push({ code: 'LICENCE_VERIFIER_ENTERED_IT' });
  if (!licence.licenceNumber) objections.push({ code: 'LICENCE_LACKS_NUMBER' });
  if (!licence.licenceKind) objections.push({ code: 'LICENCE_LACKS_KIND' });
  if (!licence.companyId && !licence.personId) objections.push({ code: 'LICENCE_LACKS_HOLDER' });
  if (licence.validFrom && licence.validTo && licence.validFrom > licence.validTo)
    objections.push({ code: 'LICENCE_ENDS_BEFORE_START' });
  if (licence.validTo && licence.validTo < today(clock))
    objections.push({ code: 'LICENCE_EXPIRED_ON', values: { day: licence.validTo } });
  return objections;
}

function isVerified(licence: Licence, verification: Verification | null): verification is Verification {
  return verification !== null && verification.revokedBy === null && verification.contentHash === contentHash(licence);
}

/** The state that dates and verification give, with the reason a person reads. */
export function licenceState(
  licence: Licence,
  verification: Verification | null,
  expiringDays: number,
  clock: Clock,
): { name: LicenceState; reason: Reason } {
  const { validFrom, validTo } = licence;
  const day = today(clock);
  if (verification?.revokedBy && verification.contentHash === contentHash(licence)) {
    return { name: 'REVOKED', reason: { code: 'LICENCE_REVOKED' } };
  }
  if (validTo && validTo < day)
    return { name: 'EXPIRED', reason: { code: 'LICENCE_EXPIRED_ON', values: { day: validTo } } };
  if (!isVerified(licence, verification)) {
    return {
      name: 'PENDING',
      reason: { code: verification ? 'LICENCE_CHANGED_SINCE' : 'LICENCE_AWAITS_VERIFICATION' },
    };
  }
  if (validFrom && validFrom > day)
    return { name: 'PENDING', reason: { code: 'LICENCE_STARTS_ON', values: { day: validFrom } } };
  if (!validTo) return { name: 'VALID', reason: { code: 'LICENCE_VALID_WITHOUT_END' } };
  const name = daysBetween(day, validTo) <= expiringDays ? 'EXPIRING' : 'VALID';
  return { name, reason: { code: 'LICENCE_VALID_UNTIL', values: { day: validTo } } };
}

/** The next midnight of the business at which the date alone changes the state. */
function nextTurn(licence: Licence, expiringDays: number, clock: Clock): Date | undefined {
  const day = today(clock);
  const turns: (Day | null)[] = [
    licence.validFrom,
    licence.validTo && plusDays(licence.validTo, -expiringDays),
    licence.validTo && plusDays(licence.validTo, 1),
  ];
  const next = turns.filter((turn): turn is Day => turn !== null && turn > day).toSorted()[0];
  return next ? startOfDay(next, clock.timeZone) : undefined;
}
