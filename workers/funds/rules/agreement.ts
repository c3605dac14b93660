/** Where an agreement stands by its dates; terminated and draft ones stay what they are. */
import { daysBetween, plusDays, startOfDay, today, type Clock, type Day } from '../../platform/clock/clock.ts';

export type AgreementState = 'DRAFT' | 'ACTIVE' | 'EXPIRING' | 'EXPIRED' | 'TERMINATED';

const expiringDays = 90;

/** The state today and the instant at which it may change by itself. `endsOn` is its last day. */
export function agreementStateOf(
  state: AgreementState,
  endsOn: Day | null,
  clock: Clock,
): { readonly state: AgreementState; readonly wakeAt: Date | null } {
  if (state === 'DRAFT' || state === 'TERMINATED' || endsOn === null) return { state, wakeAt: null };
  const daysLeft = daysBetween(today(clock), endsOn);
  const at = (day: Day): Date => startOfDay(day, clock.timeZone);
  if (daysLeft < 0) return { state: 'EXPIRED', wakeAt: null };
  if (daysLeft <= expiringDays) return { state: 'EXPIRING', wakeAt: at(plusDays(endsOn, 1)) };
  return { state: 'ACTIVE', wakeAt: at(plusDays(endsOn, -expiringDays)) };
}

export interface StageFacts {
  readonly agreements: readonly AgreementState[];
  readonly missingLicences: number;
  readonly openHolds: number;
}
export type PartnerStage = 'NONE' | 'PROSPECT' | 'QUALIFYING' | 'ACTIVE' | 'SUSPENDED' | 'ENDED';

/** 渠道发展: how far a company has come as a partner. A hold or a lapsed licence suspends, the end of all agreements ends. */
export function partnerStageOf({ agreements, missingLicences, openHolds }: StageFacts): PartnerStage {
  const isActive = agreements.some((state) => state === 'ACTIVE' || state === 'EXPIRING');
  if (isActive) return openHolds > 0 || missingLicences > 0 ? 'SUSPENDED' : 'ACTIVE';
  if (agreements.includes('DRAFT')) return missingLicences > 0 ? 'PROSPECT' : 'QUALIFYING';
  return agreements.length > 0 ? 'ENDED' : 'NONE';
}
