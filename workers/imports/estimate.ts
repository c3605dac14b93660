/** What an import will ask of the host, before it starts. */
import type { Survey } from './survey.ts';

export interface Estimate {
  readonly rows: number;
  /** Calls if everything in the file is new; what Twenty shows already costs none. */
  readonly calls: number;
  /** Null where the host does not limit us. */
  readonly callsPerMinute: number | null;
  /** At the host's limits; at the usual speed of an unlimited host. */
  readonly seconds: number;
}

const recordsPerCall = 200;
/** A create of 200 records takes a real host about this long; some calls run beside each other. */
const usualCallSeconds = 0.2;
const callsBeside = 2;

export function estimateOf(survey: Survey, callsPerMinute: number | null): Estimate {
  const calls = Object.values(survey.records).reduce((sum, records) => sum + Math.ceil(records / recordsPerCall), 0);
  const atSpeed = (calls * usualCallSeconds) / callsBeside;
  const atLimit = callsPerMinute === null ? 0 : (calls / callsPerMinute) * 60;
  return { rows: survey.rows, calls, callsPerMinute, seconds: Math.max(atSpeed, atLimit) };
}
