/** Ledger commands a second: whole lives of requests, many under way at once, as a busy month's end would bring them. */
import type { Database } from '../../workers/platform/db/pool.ts';
import type { Command } from '../../workers/funds/ledger/command.ts';
import { ledgerQueue, type LedgerQueueOptions } from '../../workers/funds/ledger/queue.ts';
import { clockOn, day } from '../../workers/funds/testing/commands.ts';
import { life, openings, type Workload } from '../../workers/funds/testing/workload.ts';

export interface PostingOptions {
  readonly name: string;
  readonly seconds: number;
  /** Lives under way at once. */
  readonly chains: number;
  readonly lanes: number;
  readonly maxBatch: number;
}

/** Commands accepted per second; a refusal is an error of the bench. */
export async function commandsPerSecond(db: Database, options: PostingOptions): Promise<number> {
  const { name, seconds, chains, lanes, maxBatch } = options;
  const workload: Workload = { name, funds: 16, partners: 400 };
  const queueOptions: LedgerQueueOptions = { db, clock: () => clockOn(day), lanes, maxBatch };
  const queue = ledgerQueue(queueOptions);
  const accept = async (command: Command): Promise<void> => {
    const result = await queue.post(command);
    if (result.kind !== 'accepted') throw new Error(`${command.id}: ${JSON.stringify(result.reasons)}`);
  };
  await Promise.all(openings(workload).map(accept));
  let next = 0;
  let accepted = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  const chain = async (): Promise<void> => {
    while (performance.now() < end) {
      for (const command of life(workload, next++)) {
        await accept(command);
        accepted += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: chains }, chain));
  return (accepted / (performance.now() - start)) * 1000;
}
