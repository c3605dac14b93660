/** Keeps the inbox empty: works while there is work, sleeps until woken, backs off while the database is away. */
import type { Signal } from '../wake/signal.ts';
import { processInbox, type Processed, type ProcessOptions } from './process.ts';

export interface ProcessorOptions extends ProcessOptions {
  readonly wake: Signal;
  readonly onProcessed?: (result: Processed) => void;
  readonly onError?: (error: unknown) => void;
}

export interface Processor {
  /** Settles when the batch at hand is done. */
  stop(): Promise<void>;
}

/** Even without a notification (one may be lost with its connection) the inbox is looked at this often. */
const idleMs = 5_000;
const firstRetryMs = 200;
const lastRetryMs = 10_000;

export function startProcessor(options: ProcessorOptions): Processor {
  const stopping = new AbortController();
  let retryMs = 0;

  async function step(): Promise<void> {
    try {
      const result = await processInbox(options);
      retryMs = 0;
      if (result.claimed > 0) options.onProcessed?.(result);
      else await options.wake.wait(idleMs);
    } catch (error) {
      options.onError?.(error);
      retryMs = Math.min(Math.max(retryMs * 2, firstRetryMs), lastRetryMs);
      await options.wake.wait(retryMs);
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) await step();
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      options.wake.notify();
      await running;
    },
  };
}
