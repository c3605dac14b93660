import { setTimeout as sleep } from 'node:timers/promises';
import { HostError } from '../platform/host/errors.ts';
import type { Output } from './output.ts';

/** Aborts at Ctrl-C or a polite kill; a second Ctrl-C ends the process at once. */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  const stop = (): void => {
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', () => stopping.abort());
  return stopping.signal;
}

const firstWaitMs = 1_000;
const longestWaitMs = 30_000;

/** Tries until the host answers; says that it waits and why. Undefined when told to stop meanwhile. */
export async function untilReachable<T>(
  attempt: () => Promise<T>,
  { out, signal, url }: { out: Output; signal: AbortSignal; url: string },
): Promise<T | undefined> {
  for (let waitMs = firstWaitMs; !signal.aborted; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof HostError) || !['network', 'timeout', 'broken-host', 'limit'].includes(error.code))
        throw error;
      out.progress(`Twenty at ${url} does not answer yet (${error.message}); trying again in ${waitMs / 1000} s.`);
      await sleep(waitMs, undefined, { signal }).catch(() => {});
    }
  }
  return undefined;
}
