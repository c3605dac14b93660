import { setTimeout as sleep } from 'node:timers/promises';
import type { Signal } from '../ingest/wake/signal.ts';

/** Rests until the time is over, the loop is to end, or somebody has work for it. A signal wakes one loop. */
export async function pause(ms: number, signal: AbortSignal, wake?: Signal): Promise<void> {
  if (signal.aborted) return;
  if (!wake) {
    await sleep(ms, undefined, { signal }).catch(() => {});
    return;
  }
  signal.addEventListener('abort', wake.notify, { once: true });
  await wake.wait(ms);
  signal.removeEventListener('abort', wake.notify);
}
