/**
 * Clocked work: node-cron ticks in every instance, and each tick becomes a job named by its slot. The job's id is derived
 * from the slot, so any number of instances enqueue it once, and whoever is free runs it.
 */
import cron, { type ScheduledTask } from 'node-cron';
import { PgBoss } from 'pg-boss';
import { idFor } from '../decide/identifiers.ts';
import type { Log } from '../decide/context.ts';
import { messageOf } from '../decide/retry.ts';

export interface ClockedJob {
  /** Stable, kebab-case. */
  readonly name: string;
  /** Five fields, in the business's time zone: `15 2 * * *`. */
  readonly cron: string;
  /** Must bear being run again for the same slot: after a crash it is. */
  readonly handler: (run: { readonly slot: Date; readonly signal: AbortSignal }) => Promise<void>;
  /** Tries after the first, with growing pauses. */
  readonly retryLimit?: number;
  /** A run that takes longer is taken for hung, and tried again. */
  readonly expireInSeconds?: number;
}

export interface SlotClockOptions {
  readonly url: string;
  readonly timeZone: string;
  readonly jobs: readonly ClockedJob[];
  readonly now: () => Date;
  readonly log: Log;
  /** How far back a slot that everybody slept through is made up for at start; the last one only. */
  readonly catchUpMs?: number;
}

export interface SlotClock {
  /** What a tick does; for a command that runs a job now, with a slot of its own. False when the slot was known already. */
  enqueue(name: string, slot: Date): Promise<boolean>;
  /** Stops ticking, waits for running jobs (bounded), closes its connections. */
  stop(): Promise<void>;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;
const stopTimeoutMs = 20_000;
/** As long as a slot could come again: a restart, a second instance, a clock set back. */
const rememberSeconds = 14 * 86_400;
/** A worker that died is noticed after this long without a sign of life. */
const heartbeatSeconds = 30;

/** Throws RangeError for a job that cannot be: the clock of a business must not be silently wrong. */
export async function startSlotClock(options: SlotClockOptions): Promise<SlotClock> {
  const { url, jobs, log } = options;
  for (const job of jobs) assertJob(job);
  // pg-boss's own scheduler is off: node-cron is the tick.
  const boss = new PgBoss({ connectionString: url, max: 4, application_name: 'twenty-pharma clock', schedule: false });
  boss.on('error', (error) => log.error({ error: messageOf(error) }, 'clock'));
  await boss.start();
  const enqueue = async (name: string, slot: Date): Promise<boolean> => {
    const at = slot.toISOString();
    return (await boss.send(name, { slot: at }, { id: idFor('clock-slot', name, at) })) !== null;
  };
  const tasks: ScheduledTask[] = [];
  for (const job of jobs) {
    await prepare(boss, job, log);
    const task = tick(job, options, enqueue);
    const missed = lastSlot(task, options.now(), options.catchUpMs ?? dayMs);
    if (missed) await enqueue(job.name, missed);
    await task.start();
    tasks.push(task);
  }
  return {
    enqueue,
    async stop() {
      for (const task of tasks) await task.destroy();
      await boss.stop({ graceful: true, timeout: stopTimeoutMs });
    },
  };
}

function assertJob({ name, cron: pattern }: ClockedJob): void {
  if (!/^[a-z][a-z\d-]*$/.test(name)) throw new RangeError(`A clocked job's name is kebab-case, not ${name}.`);
  if (pattern.trim().split(/\s+/).length !== 5 || !cron.validate(pattern)) {
    throw new RangeError(`${name}: five cron fields were expected, not "${pattern}".`);
  }
}

async function prepare(boss: PgBoss, job: ClockedJob, log: Log): Promise<void> {
  await boss.createQueue(job.name, {
    retryLimit: job.retryLimit ?? 5,
    retryDelay: 10,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: job.expireInSeconds ?? 900,
    heartbeatSeconds,
    retentionSeconds: rememberSeconds,
    deleteAfterSeconds: rememberSeconds,
  });
  await boss.work<{ slot: string }>(job.name, { batchSize: 1, pollingIntervalSeconds: 1 }, async (batch) => {
    for (const { data, signal } of batch) {
      try {
        await job.handler({ slot: new Date(data.slot), signal });
      } catch (error) {
        log.warn({ job: job.name, slot: data.slot, error: messageOf(error) }, 'clocked job failed');
        throw error;
      }
    }
  });
}

function tick(
  job: ClockedJob,
  { timeZone, log }: SlotClockOptions,
  enqueue: (name: string, slot: Date) => Promise<boolean>,
): ScheduledTask {
  return cron.createTask(
    job.cron,
    ({ date }) =>
      enqueue(job.name, wholeMinute(date)).catch((error: unknown) =>
        // The next start makes up for it.
        log.error({ job: job.name, error: messageOf(error) }, 'a slot could not be enqueued'),
      ),
    { name: job.name, timezone: timeZone, suppressMissedWarning: true },
  );
}

/** Every instance names a slot by the minute it belongs to, however late its timer fired. */
const wholeMinute = (at: Date): Date => new Date(Math.floor(at.getTime() / minuteMs) * minuteMs);

function lastSlot(task: Pick<ScheduledTask, 'match'>, now: Date, backMs: number): Date | undefined {
  const from = wholeMinute(now).getTime();
  for (let at = from; at > from - backMs; at -= minuteMs) {
    if (task.match(new Date(at))) return new Date(at);
  }
  return undefined;
}
