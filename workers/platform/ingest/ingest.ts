/** Ingest as one part: the receiver's routes, the processor of the inbox and the reconciler, wired and stoppable. */
import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import type { Registry } from 'prom-client';
import type { Database } from '../db/pool.ts';
import type { Host } from '../host/host.ts';
import type { Logger } from '../http/log.ts';
import type { Readiness } from '../http/app.ts';
import { inboxChannel, insertReceived, type Received } from './inbox/inbox.store.ts';
import { startProcessor } from './inbox/processor.ts';
import { ingestMetrics, type IngestMetrics } from './metrics.ts';
import type { Mirror } from './mirror/apply.ts';
import { groupCommit, type GroupCommit } from './receive/group-commit.ts';
import { webhookRouter } from './receive/receiver.ts';
import { defaultLimits, type ReconcileContext, type ReconcileLimits } from './reconcile/context.ts';
import { startReconciler } from './reconcile/reconciler.ts';
import { ingestState } from './state.store.ts';
import { listen } from './wake/listen.ts';
import { signal } from './wake/signal.ts';

export { isLoaded } from './state.store.ts';

export interface IngestOptions {
  readonly db: Database;
  /** For a LISTEN connection of its own. */
  readonly databaseUrl: string;
  readonly mirror: Mirror;
  readonly host: Host;
  readonly workspaceId: string;
  readonly hostWorkspaceId: () => Promise<string>;
  readonly webhookSecrets: () => readonly string[];
  readonly now: () => Date;
  readonly registry: Registry;
  readonly logger: Logger;
  /** Subjects were marked for automations: whoever decides can wake. */
  readonly onMarks?: () => void;
  readonly reconcileEveryMs?: number;
  readonly sweepEveryMs?: number;
  readonly limits?: Partial<ReconcileLimits>;
}

export interface Ingest {
  readonly router: Router;
  /** What a command needs to reconcile by itself (`reconcileRound`). */
  readonly context: Omit<ReconcileContext, 'signal'>;
  readiness(): Promise<readonly Readiness[]>;
  /** Starts processing and reconciling; the router stores events from the beginning. */
  start(): void;
  /** Stores what was accepted, finishes the batch at hand, stops. Close the HTTP server first. */
  stop(): Promise<void>;
}

const maxCommit = 250;
const maxWaiting = 4_000;
const maxWaitingBytes = 64 * 1024 * 1024;
/** Below the host's own timeout of 5 s. */
const commitTimeoutMs = 4_000;
const lateAfterSeconds = 300;

export function createIngest(options: IngestOptions): Ingest {
  const { db, mirror, logger } = options;
  const metrics = ingestMetrics(options.registry, db);
  const newEvents = signal();
  const newRereads = signal();
  const inbox = inboxCommit(options, metrics, newEvents.notify);
  const limits = { ...defaultLimits, ...options.limits };
  const context = { db, host: options.host, mirror, now: options.now, holder: randomUUID(), limits };
  const running: { stop(): Promise<void> }[] = [];

  const router = webhookRouter({
    secrets: options.webhookSecrets,
    workspaceId: () => options.workspaceId,
    knows: (object) => mirror.model.has(object),
    inbox,
    now: options.now,
    onOutcome: (outcome, problem) => {
      metrics.received.inc({ outcome });
      if (problem !== undefined)
        logger.warn({ err: problem }, 'a webhook was turned away; reconciliation will repair it');
    },
  });

  function start(): void {
    running.push(listen(options.databaseUrl, { [inboxChannel]: newEvents.notify }));
    running.push(
      startProcessor({
        db,
        mirror,
        now: options.now,
        wake: newEvents,
        onProcessed: (result) => {
          metrics.applied.inc(result.applied);
          metrics.parked.inc(result.parked);
          if (result.reread > 0) newRereads.notify();
          if (result.marks > 0) options.onMarks?.();
          if (result.parked > 0)
            logger.error({ parked: result.parked }, 'webhooks could not be applied and were parked');
        },
        onError: (error) => report('inbox', error),
      }),
    );
    running.push(
      startReconciler({
        context,
        objects: [...mirror.model.keys()],
        hostWorkspaceId: options.hostWorkspaceId,
        wake: newRereads,
        ...(options.reconcileEveryMs !== undefined && { everyMs: options.reconcileEveryMs }),
        ...(options.sweepEveryMs !== undefined && { sweepEveryMs: options.sweepEveryMs }),
        onPass: ({ object, kind, reason, read, changed, removed }) => {
          for (const [what, count] of Object.entries({ read, changed, removed }))
            metrics.reconciled.inc({ object, kind: what }, count);
          if (changed + removed > 0) options.onMarks?.();
          if (kind === 'halted') logger.error({ object, reason }, 'reconciliation halted');
        },
        onError: (error, object) => report('reconcile', error, object),
      }),
    );
  }

  function report(stage: string, error: unknown, object: string | null = null): void {
    metrics.errors.inc({ stage });
    logger.warn({ err: error, stage, object }, 'ingest will try again');
  }

  return {
    router,
    context,
    start,
    readiness: () => readiness(db),
    async stop() {
      await inbox.close();
      await Promise.all(running.map((part) => part.stop()));
    },
  };
}

function inboxCommit({ db }: IngestOptions, metrics: IngestMetrics, notify: () => void): GroupCommit<Received> {
  return groupCommit<Received>({
    flush: async (events) => {
      const stop = metrics.commitSeconds.startTimer();
      await insertReceived(db, events);
      stop();
      metrics.commitSize.observe(events.length);
      notify();
    },
    maxBatch: maxCommit,
    maxWaiting,
    maxWaitingBytes,
    flushTimeoutMs: commitTimeoutMs,
  });
}

async function readiness(db: Database): Promise<readonly Readiness[]> {
  const state = await ingestState(db);
  const unloaded = state.objects.filter(({ loaded }) => !loaded).map(({ object }) => object);
  const late = state.objects
    .filter(({ lagSeconds }) => (lagSeconds ?? 0) > lateAfterSeconds)
    .map(({ object }) => object);
  const behind = [
    ...(unloaded.length > 0 ? [`not loaded yet: ${unloaded.join(', ')}`] : []),
    ...(late.length > 0 ? [`not reconciled for ${lateAfterSeconds} s: ${late.join(', ')}`] : []),
  ];
  return [
    { name: 'database', ready: true },
    {
      name: 'inbox',
      ready: state.inboxAgeSeconds <= lateAfterSeconds,
      detail: `${state.inboxOpen} events open, the oldest ${state.inboxAgeSeconds.toFixed(1)} s old`,
    },
    { name: 'mirror', ready: behind.length === 0, ...(behind.length > 0 && { detail: behind.join('; ') }) },
  ];
}
