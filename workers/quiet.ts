/** When everything that can be done has been done: nothing in the inbox, nothing due, nothing to write. */
import { setTimeout as sleep } from 'node:timers/promises';
import { waiting } from './metrics.ts';
import type { Database } from './platform/db/pool.ts';

export interface QuietOptions {
  readonly db: Database;
  readonly timeoutMs: number;
  /** For this long nothing may be waiting: the webhooks of our own last writes are still on their way. */
  readonly settleMs?: number;
  /** What else must have happened before, such as the first load. */
  readonly ready: () => Promise<boolean>;
  readonly onWait?: (state: Awaited<ReturnType<typeof waiting>>) => void;
}

const checkEveryMs = 100;

/** True when it became quiet, false when time ran out before. */
export async function untilQuiet(options: QuietOptions): Promise<boolean> {
  const { db, timeoutMs, settleMs = 800, ready, onWait } = options;
  const deadline = performance.now() + timeoutMs;
  let quietSince: number | undefined;
  while (performance.now() < deadline) {
    const state = await waiting(db);
    onWait?.(state);
    const quiet = state.inbox + state.due + state.unsent === 0 && (await ready());
    if (!quiet) quietSince = undefined;
    else quietSince ??= performance.now();
    if (quietSince !== undefined && performance.now() - quietSince >= settleMs) return true;
    await sleep(checkEveryMs);
  }
  return false;
}
