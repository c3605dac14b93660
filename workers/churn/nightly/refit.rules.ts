/** When a model is fitted anew. Pure. */
import { daysBetween, type Day } from '../../platform/clock/clock.ts';

export type RefitWhy = 'FIRST' | 'WEEKLY' | 'DRIFT' | 'HORIZON';

export interface LatestFit {
  readonly horizonDays: number;
  readonly fittedOn: Day;
  /** Customers of the source at the fit, and those whose history changed since. */
  readonly customers: number;
  readonly changedSince: number;
}

const weekDays = 7;
/** A fifth of the histories are others than the model was fitted on: a large import, mostly. */
const driftPercent = 20;

/** Once a week; sooner when a fifth of the histories changed, or the horizon is another. Null: not due. */
export function refitDue(latest: LatestFit | null, today: Day, horizonDays: number): RefitWhy | null {
  if (!latest) return 'FIRST';
  if (latest.horizonDays !== horizonDays) return 'HORIZON';
  if (latest.changedSince * 100 > latest.customers * driftPercent) return 'DRIFT';
  return daysBetween(latest.fittedOn, today) >= weekDays ? 'WEEKLY' : null;
}
