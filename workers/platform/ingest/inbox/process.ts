/** Moves events from the inbox into the mirror: a batch in one transaction; a bad event is found and set aside. */
import { transaction, type Database, type Transaction } from '../../db/pool.ts';
import { IngestError } from '../errors.ts';
import { applySnapshots, type Mirror } from '../mirror/apply.ts';
import type { Snapshot } from '../mirror/snapshot.ts';
import { eventSnapshot } from '../receive/envelope.ts';
import { claimOpen, markApplied, park, type OpenEvent } from './inbox.store.ts';

export interface ProcessOptions {
  readonly db: Database;
  readonly mirror: Mirror;
  readonly now: () => Date;
  /** Events per transaction. */
  readonly batch?: number;
}

export interface Processed {
  readonly claimed: number;
  readonly applied: number;
  readonly parked: number;
  /** Records to read afresh. */
  readonly reread: number;
  /** Marks made for automations. */
  readonly marks: number;
}

const defaultBatch = 500;

/** Applies one batch. Throws only what may pass later (database away, deadlock); then nothing was applied. */
export async function processInbox(options: ProcessOptions): Promise<Processed> {
  try {
    return await transaction(options.db, (tx) => applyBatch(tx, options, options.batch ?? defaultBatch));
  } catch (error) {
    if (mayPass(error)) throw error;
    return processSingly(options);
  }
}

async function applyBatch(tx: Transaction, { mirror, now }: ProcessOptions, limit: number): Promise<Processed> {
  const events = await claimOpen(tx, limit);
  const at = now();
  const good: { event: OpenEvent; snapshot: Snapshot }[] = [];
  for (const event of events) {
    const snapshot = readEvent(mirror, event);
    if (snapshot instanceof Error) await park(tx, event.id, snapshot.message, at);
    else good.push({ event, snapshot });
  }
  const applied = await applySnapshots(
    tx,
    mirror,
    good.map(({ snapshot }) => snapshot),
    { now: at },
  );
  await markApplied(
    tx,
    good.map(({ event }) => event.id),
    at,
  );
  return {
    claimed: events.length,
    applied: good.length,
    parked: events.length - good.length,
    reread: applied.reread,
    marks: applied.marks,
  };
}

function readEvent(mirror: Mirror, event: OpenEvent): Snapshot | Error {
  try {
    return eventSnapshot(mirror.model, event.body);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Something in the batch is refused for good: one event a transaction, and whoever fails alone is parked. */
async function processSingly(options: ProcessOptions): Promise<Processed> {
  const total = { claimed: 0, applied: 0, parked: 0, reread: 0, marks: 0 };
  for (let left = options.batch ?? defaultBatch; left > 0; left--) {
    const one = await processOne(options);
    if (one.claimed === 0) break;
    for (const key of Object.keys(total) as (keyof Processed)[]) total[key] += one[key];
  }
  return total;
}

async function processOne(options: ProcessOptions): Promise<Processed> {
  const savepoint = async (tx: Transaction): Promise<Processed> => {
    const [event] = await claimOpen(tx, 1);
    if (!event) return { claimed: 0, applied: 0, parked: 0, reread: 0, marks: 0 };
    await tx.query('savepoint one');
    try {
      return await applyBatch(tx, options, 1);
    } catch (error) {
      if (mayPass(error)) throw error;
      // Fails when the connection is what is broken: then nobody is to blame, and the event stays open.
      await tx.query('rollback to savepoint one');
      await park(tx, event.id, error instanceof Error ? error.message : String(error), options.now());
      return { claimed: 1, applied: 0, parked: 1, reread: 0, marks: 0 };
    }
  };
  return transaction(options.db, savepoint);
}

/** Classes of SQLSTATE that blame the moment, not the data: connection, conflict with others, resources, shutdown. */
const momentary = /^(08|40|53|55|57|58)/;

function mayPass(error: unknown): boolean {
  if (error instanceof IngestError) return error.retryable;
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && (momentary.test(code) || code.startsWith('E'));
}
