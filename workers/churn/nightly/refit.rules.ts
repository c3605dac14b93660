/** When a model is fitted anew. Pure. */
import { daysBetween, type Day } from '../../platform/clock/clock.ts';

export type RefitWhy = 'FIRST' | 'WEEKLY' | 'DRIFT' | 'HORIZON';

export interface LatestFit {
  readonly horizonDays: number;
  readonly fittedOn: Day;
  /** Customers of the source at the fit; those since that are new, gone, or have a fifth more or fewer orders. */
  readonly customers: number;
  readonly changedSince: number;
}

const weekDays = 7;
/** So many histories are others than the model was fitted on: a large import, mostly. Next orders are no drift. */
const driftPercent = 20;

/** Once a week; sooner when a fifth of the histories are others, or the horizon is another. Null: not due. */
export function refitDue(latest: LatestFit | null, today: Day, horizonDays: number): RefitWhy | null {
  if (!latest) return 'FIRST';
  if (latest.horizonDays !== horizonDays) return 'HORIZON';
  if (latest.changedSince * 100 > latest.customers * driftPercent) return 'DRIFT';
  return daysBetween(latest.fittedOn, today) >= weekDays ? 'WEEKLY' : null;
}
