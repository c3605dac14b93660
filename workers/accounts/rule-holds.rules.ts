/**
 * Holds that rules place on an account: LICENCE_EXPIRED when a licence ended and no verified one replaces it,
 * LICENCE_MISSING when a licence that its kind of account needs is not there or not verified.
 *
 * A rule's hold is lifted by the same rule only, when its cause is gone.
 */
import { plusDays, startOfDay, today, type Clock, type Day } from '../platform/clock/clock.ts';
import type { Decision, Reason, Verdict } from '../platform/decide/automation.ts';
import { idFor } from '../platform/decide/identifiers.ts';

export interface HeldLicence {
  readonly licenceKind: string | null;
  readonly licenceNumber: string | null;
  readonly validTo: Day | null;
  /** The worker's own last answer, never what a user may have written into the field. */
  readonly state: string;
}

export interface Episode {
  readonly reason: string;
  readonly episode: number;
  readonly holdId: string;
  readonly open: boolean;
  /** What the host shows: null before it was written there; `gone` when somebody deleted the record. */
  readonly shown: { readonly holdState: string | null; readonly gone: boolean } | null;
}

export interface RuleHoldFacts {
  readonly companyId: string;
  readonly companyName: string;
  /** The account was destroyed, or merged into another: nothing is held any more, its records may be on the other now. */
  readonly destroyed: boolean;
  readonly requiredKinds: readonly string[];
  /** The day from which on a missing licence holds the account: a new account has time for its first ones. */
  readonly graceUntil: Day;
  readonly licences: readonly HeldLicence[];
  readonly episodes: readonly Episode[];
}

export type RuleHoldEffect =
  | {
      readonly kind: 'opened';
      readonly companyId: string;
      readonly reason: string;
      readonly episode: number;
      readonly holdId: string;
    }
  | { readonly kind: 'lifted'; readonly holdId: string };

interface Cause {
  readonly reason: string;
  readonly explanation: Reason;
}

export function decideRuleHolds(facts: RuleHoldFacts, clock: Clock): Verdict<RuleHoldEffect> {
  const causes = facts.destroyed ? [] : causesOf(facts, clock);
  const decisions: Decision[] = [];
  const effects: RuleHoldEffect[] = [];
  for (const cause of causes) {
    const latest = latestEpisode(facts.episodes, cause.reason);
    if (latest?.open && !latest.shown?.gone) {
      decisions.push(...keepOpen(facts, cause, latest, clock));
      continue;
    }
    // A hold record that somebody deleted is closed, and the hold gets a visible record again.
    if (latest?.open) effects.push({ kind: 'lifted', holdId: latest.holdId });
    const episode = (latest?.episode ?? 0) + 1;
    const holdId = idFor('rule-hold', facts.companyId, cause.reason, String(episode));
    effects.push({ kind: 'opened', companyId: facts.companyId, reason: cause.reason, episode, holdId });
    decisions.push(holdRecord(facts, cause, holdId, clock));
  }
  for (const episode of facts.episodes) {
    if (!episode.open || causes.some((cause) => cause.reason === episode.reason)) continue;
    effects.push({ kind: 'lifted', holdId: episode.holdId });
    decisions.push({
      kind: 'answer',
      object: 'accountHold',
      id: episode.holdId,
      seen: { holdState: episode.shown?.holdState ?? 'OPEN' },
      set: { holdState: 'LIFTED', liftedAt: clock.now.toISOString() },
      reasons: [{ code: 'HOLD_LIFTED_BY_RULE' }],
    });
  }
  const wakeAt = nextTurn(facts, clock);
  return { decisions, effects, ...(wakeAt && { wakeAt }) };
}

const isGood = ({ state }: HeldLicence): boolean => state === 'VALID' || state === 'EXPIRING';

/** Why the account must be held today, at most one cause per reason. */
function causesOf(facts: RuleHoldFacts, clock: Clock): Cause[] {
  const day = today(clock);
  const expired = (licence: HeldLicence): boolean =>
    licence.state !== 'REVOKED' && licence.validTo !== null && licence.validTo < day;
  const goodKinds = new Set(facts.licences.filter((one) => isGood(one) && !expired(one)).map((one) => one.licenceKind));
  const lapsed = facts.licences.filter(
    (licence) => expired(licence) && !goodKinds.has(licence.licenceKind) && !abolished.has(licence.licenceKind ?? ''),
  );
  const lapsedKinds = new Set(lapsed.map((licence) => licence.licenceKind));
  const missing = facts.requiredKinds.filter((kind) => !goodKinds.has(kind) && !lapsedKinds.has(kind));
  const causes: Cause[] = [];
  if (lapsed.length > 0) {
    const items = lapsed.map(({ licenceKind, licenceNumber, validTo }) => ({
      code: 'EXPIRED_ITEM',
      values: { kind: { code: `KIND_${licenceKind ?? 'OTHER'}` }, number: licenceNumber ?? '–', day: validTo ?? '' },
    }));
    causes.push({ reason: 'LICENCE_EXPIRED', explanation: { code: 'HOLD_LICENCE_EXPIRED', values: { items: items } } });
  }
  // Time is for licences that never were; one that was revoked is another matter.
  const revoked = facts.licences.some(
    ({ state, licenceKind }) => state === 'REVOKED' && missing.includes(licenceKind ?? ''),
  );
  if (missing.length > 0 && (day >= facts.graceUntil || revoked)) {
    const items = missing.map((kind) => ({ code: `KIND_${kind}` }));
    causes.push({ reason: 'LICENCE_MISSING', explanation: { code: 'HOLD_LICENCE_MISSING', values: { items: items } } });
  }
  return causes;
}

/** GSP and GMP certificates were abolished in 2019; an old one that ended holds nobody. */
const abolished = new Set(['GSP_LEGACY', 'GMP_LEGACY']);

function latestEpisode(episodes: readonly Episode[], reason: string): Episode | undefined {
  return episodes.filter((episode) => episode.reason === reason).toSorted((a, b) => b.episode - a.episode)[0];
}

/** The record may still be missing in the host, or a user may have changed its state: say again what holds. */
function keepOpen(facts: RuleHoldFacts, cause: Cause, latest: Episode, clock: Clock): Decision[] {
  if (latest.shown === null) return [holdRecord(facts, cause, latest.holdId, clock)];
  return [
    {
      kind: 'answer',
      object: 'accountHold',
      id: latest.holdId,
      seen: { holdState: latest.shown.holdState },
      set: { holdState: 'OPEN' },
      reasons: [cause.explanation],
    },
  ];
}

function holdRecord(facts: RuleHoldFacts, cause: Cause, holdId: string, clock: Clock): Decision {
  return {
    kind: 'create',
    object: 'accountHold',
    id: holdId,
    data: {
      name: { code: `HOLD_NAME_${cause.reason}`, values: { company: facts.companyName } },
      companyId: facts.companyId,
      holdReason: cause.reason,
      holdSource: 'RULE',
      holdState: 'OPEN',
      openedAt: clock.now.toISOString(),
      explanation: cause.explanation,
    },
    reasons: [cause.explanation],
  };
}

/** The next midnight after a licence's last day, or at which the time for the first licences is over. */
function nextTurn({ licences, graceUntil }: RuleHoldFacts, clock: Clock): Date | undefined {
  const day = today(clock);
  const ends = licences.flatMap(({ validTo }) => (validTo === null ? [] : [plusDays(validTo, 1)]));
  const next = [...ends, graceUntil].filter((turn) => turn > day).toSorted()[0];
  return next ? startOfDay(next, clock.timeZone) : undefined;
}
