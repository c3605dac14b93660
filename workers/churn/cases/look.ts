import type { Clock, Day } from '../../platform/clock/clock.ts';
import type { Policies } from '../../platform/policy/policy.ts';
import type { Finding } from './cause.rules.ts';

/** Where we look and since when. */
export interface Look {
  readonly companyIds: readonly string[];
  /** ISO instant and business day of the first day that counts. */
  readonly since: Date;
  readonly sinceDay: Day;
  readonly clock: Clock;
  readonly policies: Policies;
}

export interface Found extends Finding {
  readonly companyId: string;
}
