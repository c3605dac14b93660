/**
 * The state of a batch: QUARANTINED until a person releases it, RELEASED, EXPIRED after its last day, RECALLED for good.
 */
import { plusDays, startOfDay, today, type Clock, type Day } from '../platform/clock/clock.ts';
import type { Reason, Verdict } from '../platform/decide/automation.ts';
import type { Command } from '../platform/decide/command.ts';

export type DecidedState = 'QUARANTINED' | 'RELEASED' | 'RECALLED';

export interface BatchFacts {
  readonly batchId: string;
  readonly lotNumber: string | null;
  readonly productId: string | null;
  /** The last day on which it may be used. */
  readonly expiresOn: Day | null;
  readonly shownState: string | null;
  /** What a person last decided. */
  readonly decided: DecidedState;
  readonly command: Command | null;
}

export interface BatchEffect {
  readonly kind: 'decided';
  readonly batchId: string;
  readonly state: DecidedState;
  readonly by: string;
}

const decisions: Readonly<Record<string, DecidedState>> = {
  RELEASE: 'RELEASED',
  QUARANTINE: 'QUARANTINED',
  RECALL: 'RECALLED',
};

export function decideBatch(facts: BatchFacts, clock: Clock): Verdict<BatchEffect> {
  const { batchId, command, expiresOn } = facts;
  const objections = command ? objectionsTo(facts, command, clock) : [];
  const wanted = command && objections.length === 0 ? decisions[command.action] : undefined;
  const state = wanted ?? facts.decided;
  const shown = state !== 'RECALLED' && expiresOn !== null && expiresOn < today(clock) ? 'EXPIRED' : state;
  const accepted: Reason[] =
    wanted && command ? [{ code: `BATCH_${wanted}`, values: { person: command.memberName } }] : [];
  const ended: Reason[] = shown === 'EXPIRED' ? [{ code: 'BATCH_EXPIRED_ON', values: { day: expiresOn ?? '' } }] : [];
  const effects: BatchEffect[] =
    wanted && command?.memberId ? [{ kind: 'decided', batchId, state: wanted, by: command.memberId }] : [];
  const ends = expiresOn !== null && expiresOn >= today(clock);
  return {
    decisions: [
      {
        kind: 'answer',
        object: 'drugBatch',
        id: batchId,
        seen: { batchState: facts.shownState, ...(command && { requestedAction: command.action }) },
        set: { batchState: shown, ...(command && { requestedAction: null }) },
        reasons: [...objections, ...accepted, ...ended],
        ...(command && { command }),
      },
    ],
    effects,
    ...(ends && { wakeAt: startOfDay(plusDays(expiresOn, 1), clock.timeZone) }),
  };
}

/** Every reason against the command, at once. */
function objectionsTo(facts: BatchFacts, command: Command, clock: Clock): Reason[] {
  if (command.memberId === null) return [{ code: 'CONFIRM_AGAIN' }];
  const to = decisions[command.action];
  if (!to) return [{ code: 'UNKNOWN_COMMAND', values: { action: command.action } }];
  if (facts.decided === 'RECALLED') return [{ code: 'BATCH_IS_RECALLED' }];
  if (to !== 'RELEASED') return [];
  const objections: Reason[] = [];
  if (!facts.lotNumber) objections.push({ code: 'BATCH_LACKS_LOT' });
  if (!facts.productId) objections.push({ code: 'BATCH_LACKS_PRODUCT' });
  if (!facts.expiresOn) objections.push({ code: 'BATCH_LACKS_EXPIRY' });
  else if (facts.expiresOn < today(clock))
    objections.push({ code: 'BATCH_EXPIRED_ON', values: { day: facts.expiresOn } });
  return objections;
}
