/**
 * The host's queue of webhooks: one job (the events of one call) at a time, up to 20 deliveries of it in parallel. A slow
 * receiver therefore holds up everybody else's webhooks. In memory: what is queued when the server dies is lost.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordEvent } from '../core/engine.ts';
import type { Faults } from '../faults.ts';
import type { Caller } from '../identity/caller.ts';
import { deliver, type Delivery, type DeliveryOutcome } from './delivery.ts';
import type { Webhooks } from './registry.ts';

const parallelDeliveries = 20;
/** How long jobs are gathered before they are shuffled. */
const gatherMs = 20;

export interface QueueOptions {
  readonly webhooks: Webhooks;
  readonly faults: Faults;
  readonly workspaceId: string;
  /** The id that the host's metadata gives an object. */
  readonly objectId: (object: string) => string;
  readonly now: () => Date;
  /** How long the host waits for a receiver. */
  readonly timeoutMs: number;
}

export type DeliveryCounts = Record<DeliveryOutcome | 'dropped', number>;

interface Job {
  readonly events: readonly RecordEvent[];
  readonly caller: Caller;
}

export class WebhookQueue {
  readonly counts: DeliveryCounts = { delivered: 0, failed: 0, 'timed-out': 0, dropped: 0 };
  readonly #options: QueueOptions;
  readonly #jobs: Job[] = [];
  #working: Promise<void> = Promise.resolve();
  #busy = false;
  #stopped = false;

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  push(events: readonly RecordEvent[], caller: Caller): void {
    const { webhooks } = this.#options;
    const wanted = events.filter(({ object, operation }) => webhooks.wanting(object, operation).length > 0);
    if (wanted.length === 0 || this.#stopped) return;
    this.#jobs.push({ events: wanted, caller });
    if (!this.#busy) this.#working = this.#work();
  }

  /** Resolves when everything that was pushed so far has left. */
  async settled(): Promise<void> {
    while (this.#busy) await this.#working;
  }

  /** Drops what is queued: the host's queue is gone when the host is. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#jobs.length = 0;
    await this.#working;
  }

  async #work(): Promise<void> {
    this.#busy = true;
    // The caller gets its answer before the queue looks at its events.
    await sleep(0);
    while (this.#jobs.length > 0 && !this.#stopped) await this.#send(this.#deliveries(await this.#nextJobs()));
    this.#busy = false;
  }

  /** One job; several when they are to be shuffled, since most jobs are a single event. */
  async #nextJobs(): Promise<Job[]> {
    const { shuffleWindow } = this.#options.faults.settings;
    if (shuffleWindow > 1) await sleep(gatherMs);
    return this.#jobs.splice(0, shuffleWindow);
  }

  #deliveries(jobs: readonly Job[]): Delivery[] {
    const { webhooks, faults } = this.#options;
    const events = jobs.flatMap((job) => job.events.map((event) => ({ event, caller: job.caller })));
    const all = events.flatMap(({ event, caller }) => {
      const body = this.#bodyParts(event, caller);
      return webhooks.wanting(event.object, event.operation).map(({ id, targetUrl, secret }) => ({
        targetUrl,
        secret,
        body: JSON.stringify({ targetUrl, ...body.head, webhookId: id, ...body.tail }),
      }));
    });
    const copied = all.flatMap((delivery) => {
      const copies = faults.copies();
      if (copies === 0) this.counts.dropped++;
      return Array.from({ length: copies }, () => delivery);
    });
    return faults.shuffled(copied);
  }

  #bodyParts(event: RecordEvent, caller: Caller): { head: object; tail: object } {
    const { workspaceId, objectId, now } = this.#options;
    return {
      head: {
        eventName: `${event.object}.${event.operation}`,
        objectMetadata: { id: objectId(event.object), nameSingular: event.object },
        workspaceId,
      },
      tail: {
        eventDate: now().toISOString(),
        ...(caller.kind === 'USER' ? { userId: caller.userId, workspaceMemberId: caller.memberId } : {}),
        record: event.record,
        ...(event.updatedFields ? { updatedFields: event.updatedFields } : {}),
      },
    };
  }

  async #send(deliveries: readonly Delivery[]): Promise<void> {
    const { faults, now, timeoutMs } = this.#options;
    if (faults.settings.delayMs > 0 && deliveries.length > 0) await sleep(faults.settings.delayMs);
    for (let start = 0; start < deliveries.length && !this.#stopped; start += parallelDeliveries) {
      const batch = deliveries.slice(start, start + parallelDeliveries);
      const outcomes = await Promise.all(batch.map((delivery) => deliver(delivery, now().getTime(), timeoutMs)));
      for (const outcome of outcomes) this.counts[outcome]++;
    }
  }
}
