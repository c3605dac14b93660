import type { Clock } from '../clock/clock.ts';
import type { Database } from '../db/pool.ts';
import type { Host } from '../host/host.ts';
import type { Mirror } from '../ingest/mirror/apply.ts';
import type { Catalogue, Locale } from '../text/text.ts';
import type { Automation } from './automation.ts';

/** What a loop tells about its work; pino's logger fits. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What deciding needs from outside; clock and chance are passed in. */
export interface DecideContext {
  readonly db: Database;
  readonly host: Host;
  readonly mirror: Mirror;
  readonly automations: readonly Automation[];
  readonly clock: () => Clock;
  /** In [0, 1). */
  readonly random: () => number;
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  readonly log: Log;
  /** Subjects claimed at a time, per automation. */
  readonly batchSize?: number;
  /** Failures in a row after which a subject is parked. */
  readonly maxAttempts?: number;
}
