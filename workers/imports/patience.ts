import { setTimeout as sleep } from 'node:timers/promises';
import { HostError } from '../platform/host/errors.ts';

const firstWaitMs = 1_000;
const longestWaitMs = 60_000;
/** About twenty minutes of a host that does not answer; what was done until then is kept. */
const mostAttempts = 24;

/** Repeats a call that the host could not answer now. Creations are repeatable: what the first try made is found. */
export async function patiently<T>({ signal }: { signal?: AbortSignal }, call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof HostError) || !error.retryable || attempt >= mostAttempts) throw error;
      const waitMs = Math.min(firstWaitMs * 2 ** (attempt - 1), longestWaitMs);
      await sleep(waitMs, undefined, signal ? { signal } : {});
    }
  }
}
