import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../db/pool.ts';
import type { Host, HostRecord } from '../../host/host.ts';
import { IngestError } from '../errors.ts';
import type { Mirror } from '../mirror/apply.ts';
import { presentSnapshot, type Present } from '../mirror/snapshot.ts';
import { lease } from './cursor.store.ts';

/** What every part of reconciliation needs. */
export interface ReconcileContext {
  readonly db: Database;
  readonly host: Host;
  readonly mirror: Mirror;
  readonly now: () => Date;
  /** Names this instance among those that share the database (a random UUID). */
  readonly holder: string;
  readonly limits: ReconcileLimits;
  readonly signal: AbortSignal;
}

export interface ReconcileLimits {
  /** Records a call. */
  readonly pageSize: number;
  /** How far behind the host's time the cursor stays: commits can be late by this much. */
  readonly overlapMs: number;
  /** A walk that would remove more than this share (basis points), and more than the floor, stops and asks. */
  readonly maxRemovalBasisPoints: number;
  readonly removalFloor: number;
  /** Between two counts, so that messages on their way do not look like a difference. */
  readonly settleMs: number;
  readonly leaseMs: number;
  readonly maxPages: number;
}

export const defaultLimits: ReconcileLimits = {
  pageSize: 1000,
  overlapMs: 120_000,
  maxRemovalBasisPoints: 500,
  removalFloor: 20,
  settleMs: 2_000,
  leaseMs: 120_000,
  maxPages: 100_000,
};

/** Stops between pages when the program stops or another instance took the object over. */
export async function keepGoing(context: ReconcileContext, object: string): Promise<void> {
  context.signal.throwIfAborted();
  const kept = await lease(context.db, object, context.holder, context.limits.leaseMs);
  if (!kept) throw new IngestError('lease-lost', `Another instance reconciles ${object}.`, true);
}

export async function snapshotsOf(
  { host, mirror }: ReconcileContext,
  object: string,
  records: readonly HostRecord[],
): Promise<Present[]> {
  const hostTime = await host.hostTime();
  return records.map((record) => presentSnapshot(mirror.model, object, record, { hostTime }));
}

export const pause = async ({ limits, signal }: ReconcileContext): Promise<void> => {
  await sleep(limits.settleMs, undefined, { signal });
};
