import type { BusinessCalendar } from '../clock/calendar.ts';
import type { Clock } from '../clock/clock.ts';
import type { Database, Queryable } from '../db/pool.ts';
import type { Log } from '../decide/context.ts';
import type { Host } from '../host/host.ts';
import type { Mirror } from '../ingest/mirror/apply.ts';
import type { Locale } from '../text/text.ts';

/** What writing needs from outside; clock, chance and new keys are passed in. */
export interface WriterContext {
  readonly db: Database;
  readonly host: Host;
  readonly mirror: Mirror;
  readonly clock: () => Clock;
  /** In [0, 1). */
  readonly random: () => number;
  /** A fresh UUID: an answer's decisionKey must never repeat, not even after a database was restored. */
  readonly newKey: () => string;
  readonly locale: Locale;
  /** How many tasks one owner gets a business day; the rest waits. */
  readonly taskCap: (db: Queryable) => Promise<number>;
  readonly calendar: BusinessCalendar;
  readonly log: Log;
  /** Rows taken at a time; the gateway splits what the host takes in smaller parts. */
  readonly batchSize?: number;
}

/** What one round of writing came to. */
export interface Tally {
  /** Decisions that the host shows now. */
  sent: number;
  /** … of which it showed before. */
  unchanged: number;
  lost: number;
  /** For records that are gone. */
  dropped: number;
  parked: number;
  /** Put off to the next business day. */
  deferred: number;
  /** To be tried again. */
  retried: number;
}

export const emptyTally = (): Tally => ({
  sent: 0,
  unchanged: 0,
  lost: 0,
  dropped: 0,
  parked: 0,
  deferred: 0,
  retried: 0,
});
