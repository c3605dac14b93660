/** Reads wanted evidence beside the deciding: a few at a time, again with rests where that may help, never for ever. */
import type { Clock } from '../../platform/clock/clock.ts';
import type { Log } from '../../platform/decide/context.ts';
import { pause } from '../../platform/decide/pause.ts';
import { backoffMs, isDatabaseOutage, later, messageOf } from '../../platform/decide/retry.ts';
import type { Database } from '../../platform/db/pool.ts';
import { HostError } from '../../platform/host/errors.ts';
import type { Signal } from '../../platform/ingest/wake/signal.ts';
import type { FileAddresses } from './addresses.ts';
import { readContent, readLimits, type Content, type ReadOptions } from './content.ts';
import { saveOutcomes, takeDue, type Due, type Outcome } from './reading.store.ts';
import { isFile, placeOf } from './sources.ts';

export interface ReaderContext {
  readonly db: Database;
  readonly clock: () => Clock;
  /** In [0, 1). */
  readonly random: () => number;
  readonly log: Log;
  readonly addresses: FileAddresses;
  readonly reading?: ReadOptions;
  /** Called when decisions that wait for evidence may go on. */
  readonly onRead?: () => void;
}

const atOnce = 6;
/** With rests that double from 2 s to 10 minutes, about an hour. */
const maxAttempts = 14;
/** Longer than one reading may take, with the host asked before and the database after. */
const leaseMs = 3 * readLimits.timeoutMs;
const idleMs = 2_000;

/** One round; says how many pieces were looked at. Throws when the database is away. */
export async function readOnce(context: ReaderContext, signal?: AbortSignal): Promise<number> {
  const { db, clock, log } = context;
  const { now } = clock();
  const due = await takeDue(db, now, later(now, leaseMs), atOnce);
  if (due.length === 0) return 0;
  const contents = await contentsOf(context, due, signal);
  const outcomes = due.map((each, at) => outcomeOf(context, each, contents[at]));
  await saveOutcomes(db, outcomes, clock().now);
  context.onRead?.();
  for (const { due: each, content, retryAt } of outcomes) {
    if (content.kind === 'unread' && retryAt === null)
      log.warn({ claim: each.claimId, problem: content.problem }, 'evidence could not be read');
  }
  return due.length;
}

function outcomeOf({ clock, random }: ReaderContext, due: Due, content: Content = away): Outcome {
  const isAgain = content.kind === 'unread' && content.retryable && due.attempts < maxAttempts;
  return { due, content, retryAt: isAgain ? later(clock().now, backoffMs(due.attempts, random)) : null };
}

const away: Content = { kind: 'unread', problem: 'away', retryable: true };
const gone: Content = { kind: 'unread', problem: 'refused', retryable: false };

async function contentsOf(context: ReaderContext, due: readonly Due[], signal?: AbortSignal): Promise<Content[]> {
  const files = due.filter(({ source }) => isFile(source));
  const addresses = await addressesOf(context, files);
  const options: ReadOptions = { ...context.reading, ...(signal && { signal }) };
  return Promise.all(
    due.map(async ({ source }) => {
      if (!isFile(source)) return readContent(placeOf(source), options);
      if (!addresses) return away;
      const address = addresses.get(placeOf(source));
      return address === undefined ? gone : readContent(address, options);
    }),
  );
}

/** Null while the host does not answer: that says nothing about its files. */
async function addressesOf(
  { addresses, log }: ReaderContext,
  files: readonly Due[],
): Promise<ReadonlyMap<string, string> | null> {
  try {
    return await addresses(files.map(({ claimId }) => claimId));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    log.warn({ error: messageOf(error) }, 'the addresses of evidence could not be had');
    return null;
  }
}

/** Reads until the signal. A database that is away is waited for. */
export async function readLoop(context: ReaderContext, signal: AbortSignal, wake: Signal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    try {
      const looked = await readOnce(context, signal);
      failures = 0;
      if (looked === 0) await pause(idleMs, signal, wake);
    } catch (error) {
      if (signal.aborted) return;
      const restMs = backoffMs(failures++, context.random, 500, 30_000);
      const level = isDatabaseOutage(error) ? 'warn' : 'error';
      context.log[level]({ error: messageOf(error), restMs }, 'reading evidence rests');
      await pause(restMs, signal);
    }
  }
}
