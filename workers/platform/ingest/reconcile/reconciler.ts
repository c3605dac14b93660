/** Reconciles every object in turn, again and again; in between, works off marks for re-reading as they come. */
import { HostError } from '../../host/errors.ts';
import { IngestError } from '../errors.ts';
import type { Signal } from '../wake/signal.ts';
import { assertWorkspace, pinnedWorkspace } from '../workspace.ts';
import type { ReconcileContext } from './context.ts';
import { readCursor } from './cursor.store.ts';
import { reconcileObject, type PassRequest, type PassResult } from './reconcile.ts';
import { rereadMarked } from './reread.ts';

export interface ReconcilerOptions {
  readonly context: Omit<ReconcileContext, 'signal'>;
  /** In order: what others depend on comes first. */
  readonly objects: readonly string[];
  /** The workspace of the key that the host is called with; asked at every round. */
  readonly hostWorkspaceId: () => Promise<string>;
  /** From the end of one round to the beginning of the next. */
  readonly everyMs?: number;
  /** How old an object's last sweep may become. */
  readonly sweepEveryMs?: number;
  /** Notified when records were marked for re-reading. */
  readonly wake: Signal;
  readonly onPass?: (result: PassResult) => void;
  readonly onError?: (error: unknown, object: string | null) => void;
}

export interface Reconciler {
  stop(): Promise<void>;
}

/** Leaves three of the five minutes in which a lost webhook must be repaired to the round itself. */
const defaultEveryMs = 120_000;
const defaultSweepEveryMs = 24 * 3600_000;
const firstRetryMs = 1_000;
/** The first pauses are short: what changed while the first load ran, its webhooks on their way to nobody, shows soon. */
const firstPausesMs = [10_000, 30_000];

/** One round: every object once. Throws when the host is away; an object with a trouble of its own does not stop others. */
export async function reconcileRound(
  options: Omit<ReconcilerOptions, 'context' | 'wake'> & { readonly context: ReconcileContext },
  request?: PassRequest,
): Promise<PassResult[]> {
  const { context } = options;
  assertWorkspace((await pinnedWorkspace(context.db))?.workspaceId, await options.hostWorkspaceId());
  const results: PassResult[] = [];
  for (const object of options.objects) {
    context.signal.throwIfAborted();
    try {
      const depth = request?.depth ?? (await dueDepth(options, object));
      const result = await reconcileObject(context, object, { depth });
      options.onPass?.(result);
      results.push(result);
    } catch (error) {
      if (!concernsOneObject(error)) throw error;
      options.onError?.(error, object);
    }
  }
  return results;
}

/** Runs rounds until stopped. */
export function startReconciler(options: ReconcilerOptions): Reconciler {
  const stopping = new AbortController();
  const context: ReconcileContext = { ...options.context, signal: stopping.signal };
  const everyMs = options.everyMs ?? defaultEveryMs;
  let retryMs = 0;
  let rounds = 0;

  async function round(): Promise<number> {
    try {
      await reconcileRound({ ...options, context });
      retryMs = 0;
      return Math.min(everyMs, firstPausesMs[rounds++] ?? everyMs);
    } catch (error) {
      if (!stopping.signal.aborted) options.onError?.(error, null);
      retryMs = Math.min(Math.max(retryMs * 2, firstRetryMs), everyMs);
      return retryMs;
    }
  }

  async function restUntil(deadlineMs: number): Promise<void> {
    for (let left = deadlineMs - performance.now(); left > 0; left = deadlineMs - performance.now()) {
      await options.wake.wait(left);
      if (stopping.signal.aborted) return;
      for (const object of options.objects) {
        await rereadMarked(context, object).catch((error: unknown) => options.onError?.(error, object));
      }
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const pauseMs = await round();
      await restUntil(performance.now() + pauseMs);
    }
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

async function dueDepth(
  {
    context,
    sweepEveryMs = defaultSweepEveryMs,
  }: Pick<ReconcilerOptions, 'sweepEveryMs'> & { context: ReconcileContext },
  object: string,
): Promise<PassRequest['depth']> {
  const { lastSweepAt } = await readCursor(context.db, object);
  const age = lastSweepAt ? context.now().getTime() - lastSweepAt.getTime() : 0;
  return age > sweepEveryMs ? 'sweep' : 'changes';
}

function concernsOneObject(error: unknown): boolean {
  if (error instanceof HostError) return !error.retryable;
  return error instanceof IngestError && error.code !== 'other-workspace';
}
