/** The service: the loop's parts wired together, started and stopped as one. */
import { randomUUID } from 'node:crypto';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { hostModel } from '../schema/generated/model.ts';
import { automations } from './automations.ts';
import type { Config } from './config.ts';
import { fileAddresses } from './funds/evidence/addresses.ts';
import type { ReadOptions } from './funds/evidence/content.ts';
import { readLoop } from './funds/evidence/reader.ts';
import { hostMetrics } from './metrics.ts';
import { workersMirror } from './mirrored.ts';
import { plainCalendar } from './platform/clock/calendar.ts';
import type { Clock } from './platform/clock/clock.ts';
import type { OpenDatabase } from './platform/db/open.ts';
import { assertAutomations } from './platform/decide/check.ts';
import type { DecideContext } from './platform/decide/context.ts';
import { decideLoop } from './platform/decide/decide.ts';
import type { OpenHost } from './platform/host/open.ts';
import { createApp } from './platform/http/app.ts';
import type { Logger } from './platform/http/log.ts';
import { startServer, type RunningServer } from './platform/http/server.ts';
import { createIngest, isLoaded, type Ingest } from './platform/ingest/ingest.ts';
import { pause } from './platform/decide/pause.ts';
import type { ReconcileLimits } from './platform/ingest/reconcile/context.ts';
import { signal } from './platform/ingest/wake/signal.ts';
import { startSlotClock } from './platform/clock/slots.ts';
import { clockedJobs } from './jobs.ts';
import type { WriterContext } from './platform/outbox/context.ts';
import { runWriter } from './platform/outbox/writer.ts';
import { loadPolicies } from './platform/policy/store.ts';
import { policies, tasksPerOwnerAndDay } from './policies.ts';
import { ourActor } from './setup/identity.ts';
import { catalogue } from './texts.ts';
import { assessmentMonth } from './value/assessment.rules.ts';
import { assessAccounts, latestRun } from './value/run.ts';

export interface ServiceOptions {
  readonly config: Config;
  readonly database: OpenDatabase;
  readonly open: OpenHost;
  readonly workspaceId: string;
  readonly secrets: readonly string[];
  readonly logger: Logger;
  readonly now?: () => Date;
  readonly reconcileEveryMs?: number;
  readonly reconcileLimits?: Partial<ReconcileLimits>;
  /** How evidence is read; tests bring names and addresses of their own. */
  readonly evidence?: ReadOptions;
  /** False in one-shot runs and most tests: what the calendar asks for is left to the next long run. */
  readonly clocked?: boolean;
}

export interface Service {
  readonly counts: { decided: number; written: number };
  /** False until everything was loaded once. */
  isDeciding(): boolean;
  readonly ingest: Ingest;
  stop(): Promise<void>;
}

/** Listens first, so that the host can be told the port; nothing is decided before every object was loaded once. */
export async function startService(
  options: ServiceOptions,
  port: number,
): Promise<Service & { server: RunningServer }> {
  assertAutomations(automations, hostModel);
  const { config, database, open, logger } = options;
  const now = options.now ?? (() => new Date());
  const clock = (): Clock => ({ now: now(), timeZone: config.timeZone });
  const mirror = workersMirror(await ourActor(open));
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  hostMetrics(registry, open.meter, database.db);
  const counts = { decided: 0, written: 0 };
  const state = { deciding: false };
  const stopping = new AbortController();
  const marks = signal();
  const written = signal();
  const decided = signal();

  const ingest = createIngest({
    db: database.db,
    databaseUrl: database.url,
    mirror,
    host: open.host.inLane('reconcile'),
    workspaceId: options.workspaceId,
    hostWorkspaceId: async () => (await open.metadata.workspace()).id,
    webhookSecrets: () => options.secrets,
    now,
    registry,
    logger,
    onMarks: marks.notify,
    ...(options.reconcileEveryMs !== undefined && { reconcileEveryMs: options.reconcileEveryMs }),
    ...(options.reconcileLimits && { limits: options.reconcileLimits }),
  });
  const app = createApp({ routers: [ingest.router], registry, readiness: () => ingest.readiness(), logger });
  const server = await startServer({ app, port });
  ingest.start();

  const shared = { db: database.db, mirror, clock, random: Math.random, locale: config.locale, log: logger };
  const deciding: DecideContext = { ...shared, host: open.host.inLane('answer'), automations, catalogue };
  const writing: WriterContext = {
    ...shared,
    host: open.host,
    newKey: randomUUID,
    taskCap: async (db) => (await loadPolicies(db, policies)).of(tasksPerOwnerAndDay),
    calendar: plainCalendar,
  };
  const loops = [
    decideWhenLoaded(deciding, stopping.signal, {
      wake: marks,
      onLoaded: async () => {
        await assessWhenDue(database.db, clock(), logger);
        state.deciding = true;
      },
      onDecided: (count) => {
        counts.decided += count;
        if (count === 0) return;
        written.notify();
        decided.notify();
      },
    }),
    runWriter(writing, {
      signal: stopping.signal,
      wake: written,
      onRound: (round) => {
        counts.written += round.sent - round.unchanged;
        if (round.sent > 0) marks.notify();
      },
    }),
    readLoop(
      {
        ...shared,
        addresses: fileAddresses(open.transport, open.url),
        reading: { hostUrl: open.url, storageOrigins: config.storageOrigins, ...options.evidence },
        onRead: marks.notify,
      },
      stopping.signal,
      decided,
    ),
  ];
  const jobs = clockedJobs(database.db, logger, clock);
  const slots = options.clocked
    ? await startSlotClock({ url: database.url, timeZone: config.timeZone, jobs, now, log: logger })
    : undefined;
  return {
    counts,
    isDeciding: () => state.deciding,
    ingest,
    server,
    async stop() {
      await server.stop();
      stopping.abort();
      marks.notify();
      written.notify();
      decided.notify();
      await Promise.all([...loops, ingest.stop(), slots?.stop()]);
    },
  };
}

const loadCheckMs = 200;

interface DecidingHooks {
  readonly wake: ReturnType<typeof signal>;
  readonly onLoaded: () => Promise<void>;
  readonly onDecided: (count: number) => void;
}

/** Before everything was loaded once, a rule would take what is not loaded for what does not exist. */
async function decideWhenLoaded(
  context: DecideContext,
  stop: AbortSignal,
  { wake, onLoaded, onDecided }: DecidingHooks,
): Promise<void> {
  while (!stop.aborted && !(await isLoaded(context.db, context.mirror).catch(() => false)))
    await pause(loadCheckMs, stop);
  if (stop.aborted) return;
  await onLoaded();
  await decideLoop(context, { signal: stop, wake, onTally: ({ decided }) => onDecided(decided) });
}

/** The first start of a month does not wait for the night: accounts are assessed as soon as they are known. */
async function assessWhenDue(db: OpenDatabase['db'], clock: Clock, logger: Logger): Promise<void> {
  try {
    if ((await latestRun(db))?.asOf === assessmentMonth(clock).asOf) return;
    logger.info(await assessAccounts(db, clock), 'accounts assessed');
  } catch (error) {
    logger.error({ err: error }, 'accounts could not be assessed; the nightly job tries again');
  }
}
