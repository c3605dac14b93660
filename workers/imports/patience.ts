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

const mostDeadlocks = 6;
const deadlockCode = '40P01';

/**
 * Repeats a transaction that met another one head on: webhooks of the very records that an import writes are applied
 * beside it, and either may be the one that PostgreSQL sends back. Nothing of it was done then.
 */
export async function untangled<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const deadlocked = error instanceof Error && 'code' in error && error.code === deadlockCode;
      if (!deadlocked || attempt >= mostDeadlocks) throw error;
      await sleep(20 * attempt);
    }
  }
}
