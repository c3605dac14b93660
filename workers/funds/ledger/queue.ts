/**
 * Group commit: commands that arrive while a transaction is under way wait together and share the next one. No timer: an
 * idle ledger answers at once, a busy one pays for a commit (a flush to disk) once per batch instead of once per command.
 * Each command still gets its own result, and a refused one does not disturb its neighbours.
 */
import type { Clock } from '../../platform/clock/clock.ts';
import { transaction, type Database } from '../../platform/db/pool.ts';
import { checkCommand, type Command } from './command.ts';
import { isRace, LedgerError } from './errors.ts';
import type { Result } from './outcome.ts';
import { maxCommandsPerTransaction, postIn } from './post.ts';

export interface LedgerQueueOptions {
  readonly db: Database;
  /** Asked once per transaction. */
  readonly clock: () => Clock;
  /** Transactions under way at once. One keeps the order of posting, and is the fastest where funds are shared. */
  readonly lanes?: number;
  readonly maxBatch?: number;
  /** Commands waiting; more are turned away with a retryable error rather than kept in memory. */
  readonly maxWaiting?: number;
}

export interface LedgerQueue {
  /** The command's result once it is durable. With more than one lane, commands posted without waiting for each other are decided in any order. */
  post(command: Command): Promise<Result>;
  /** Resolves when everything posted so far has its result. */
  idle(): Promise<void>;
}

interface Waiting {
  readonly command: Command;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

const maxTries = 8;

export function ledgerQueue(options: LedgerQueueOptions): LedgerQueue {
  const { db, clock } = options;
  const lanes = bounded('lanes', options.lanes ?? 1, 1, 64);
  const maxBatch = bounded('maxBatch', options.maxBatch ?? 256, 1, maxCommandsPerTransaction);
  const maxWaiting = bounded('maxWaiting', options.maxWaiting ?? 20_000, 1, 1_000_000);
  const waiting: Waiting[] = [];
  const running = new Set<Promise<void>>();

  function pump(): void {
    while (running.size < lanes && waiting.length > 0) {
      const work = flush(takeBatch(waiting, maxBatch)).finally(() => {
        running.delete(work);
        pump();
      });
      running.add(work);
    }
  }

  async function flush(batch: readonly Waiting[]): Promise<void> {
    try {
      const results = await postTogether(
        db,
        batch.map(({ command }) => command),
        clock,
      );
      batch.forEach(({ resolve }, index) => resolve(results[index] as Result));
    } catch (error) {
      if (batch.length === 1) {
        batch[0]?.reject(error);
        return;
      }
      // Something that is no race: alone, only the culprit fails.
      for (const each of batch) await flush([each]);
    }
  }

  return {
    async post(command) {
      checkCommand(command);
      if (waiting.length >= maxWaiting) {
        throw new LedgerError('ledger-busy', `${maxWaiting} commands are waiting already.`, { retryable: true });
      }
      return new Promise<Result>((resolve, reject) => {
        waiting.push({ command, resolve, reject });
        // In a microtask, so that commands posted in one go share a transaction.
        queueMicrotask(pump);
      });
    },
    async idle() {
      while (running.size > 0 || waiting.length > 0) {
        pump();
        await Promise.all(running);
      }
    },
  };
}

/** The next commands in order; a merge goes alone. */
function takeBatch(waiting: Waiting[], maxBatch: number): Waiting[] {
  const isMerge = ({ command }: Waiting): boolean => command.kind === 'mergePartners';
  const first = waiting.findIndex(isMerge);
  const size = first === 0 ? 1 : first === -1 ? maxBatch : Math.min(first, maxBatch);
  return waiting.splice(0, size);
}

async function postTogether(db: Database, commands: readonly Command[], clock: () => Clock): Promise<Result[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction(db, (tx) => postIn(tx, commands, clock()));
    } catch (error) {
      if (!isRace(error) || attempt === maxTries) throw error;
    }
  }
}

function bounded(name: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new RangeError(`${name} is an integer from ${min} to ${max}, not ${value}.`);
}
