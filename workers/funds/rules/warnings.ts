/** Warnings before something ends, each once: the step that is due now, and when to look again. */
import { daysBetween, plusDays, startOfDay, today, type Clock, type Day } from '../../platform/clock/clock.ts';

/** Days before the end, the furthest first. */
export const lotWarningDays: readonly number[] = [60, 30, 7];
export const agreementWarningDays: readonly number[] = [90, 60, 30];

export interface WarningVerdict {
  /** The step to warn of now; null when there is none, or it was given already. */
  readonly warn: { readonly step: number; readonly daysLeft: number } | null;
  readonly wakeAt: Date | null;
}

/**
 * `given` are the steps that were warned of before. Whoever comes late to several steps is warned once, of the nearest:
 * a system that was down for a month, or a lot that was posted 20 days before its end, sends one message, not three.
 */
export function warningOf(
  endsOn: Day | null,
  steps: readonly number[],
  given: readonly number[],
  clock: Clock,
): WarningVerdict {
  if (endsOn === null) return { warn: null, wakeAt: null };
  const daysLeft = daysBetween(today(clock), endsOn);
  if (daysLeft < 0) return { warn: null, wakeAt: null };
  const passed = steps.filter((step) => daysLeft <= step);
  const nearest = passed.length > 0 ? Math.min(...passed) : null;
  const isGiven = nearest !== null && given.some((step) => step <= nearest);
  const next = Math.max(...steps.filter((step) => step < daysLeft), -1);
  // The day after the last one is when the thing itself ends.
  const wakeOn = plusDays(endsOn, next === -1 ? 1 : -next);
  return {
    warn: nearest === null || isGiven ? null : { step: nearest, daysLeft },
    wakeAt: startOfDay(wakeOn, clock.timeZone),
  };
}
