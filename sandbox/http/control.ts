/**
 * The sandbox's own paths, for processes that cannot hold the object: `/sandbox/faults` shows the faults and, with a
 * body, sets those that it names; `/sandbox/faults/clear` ends them; `/sandbox/settled` waits until all webhooks have
 * left and counts them; `/sandbox/go-away` with `{"forMs": 3000}` stops listening for a while.
 */
import { z } from 'zod';
import type { Faults } from '../faults.ts';
import type { WebhookQueue } from '../webhooks/queue.ts';
import type { Listener } from './listener.ts';

const awayShape = z.object({ forMs: z.number().int().min(1).max(600_000) });
const settingsShape = z.record(z.string(), z.unknown());

/** Long enough for the answer to leave before the connections are cut. */
const lastWordMs = 50;

export function controlOf(
  faults: Faults,
  queue: WebhookQueue,
  listener: () => Listener | undefined,
): (path: string, body: unknown) => Promise<unknown> {
  return async (path, body) => {
    switch (path) {
      case '/sandbox/faults':
        if (body !== undefined) faults.set(settingsShape.parse(body));
        return faults.settings;
      case '/sandbox/faults/clear':
        faults.clear();
        return faults.settings;
      case '/sandbox/settled':
        await queue.settled();
        return queue.counts;
      case '/sandbox/go-away': {
        const { forMs } = awayShape.parse(body);
        setTimeout(() => void listener()?.close(), lastWordMs);
        setTimeout(() => void listener()?.listen(), lastWordMs + forMs);
        return { awayForMs: forMs };
      }
      default:
        throw new Error(`The sandbox has no ${path}.`);
    }
  };
}
