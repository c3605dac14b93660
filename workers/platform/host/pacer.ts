import { Bucket, type RateLimit } from './bucket.ts';
import { HostError } from './errors.ts';
import type { Time } from './time.ts';

/**
 * What calls are for, the most urgent first. Re-reads stand before answers: a person waits for both, and money moves only
 * after the re-read.
 */
export const lanes = ['reread', 'answer', 'balance', 'task', 'score', 'reconcile', 'backfill'] as const;
export type CallLane = (typeof lanes)[number];

const urgentLanes = new Set<CallLane>(['reread', 'answer']);
const longestQueue = 10_000;
/** What a host that was not configured allows an API key. */
export const hostDefault: RateLimit = { tokens: 100, windowMs: 60_000 };
/** Every so often the call that waited longest goes first, so that no lane starves. */
const fairEvery = 20;

export interface PacerOptions {
  /** The limits of this identity; none when it is not limited (or not known to be: a refusal teaches). */
  readonly limits: readonly RateLimit[];
  /** Our share of each limit; the rest is for the customer's other integrations. */
  readonly shareBasisPoints: number;
  readonly maxInFlight: number;
  readonly time: Time;
}

interface Waiting {
  readonly lane: CallLane;
  readonly order: number;
  readonly go: () => void;
  readonly refuse: (error: HostError) => void;
}

/** Lets calls through in the order of their lanes, under the host's limits and not too many at once. */
export class Pacer {
  readonly #options: PacerOptions;
  readonly #waiting = new Map<CallLane, Waiting[]>(lanes.map((lane) => [lane, []]));
  #buckets: Bucket[];
  #inFlight = 0;
  #arrivals = 0;
  #grants = 0;
  #cancelTimer: (() => void) | undefined;
  #closed = false;

  constructor(options: PacerOptions) {
    const { shareBasisPoints: share, maxInFlight } = options;
    if (!Number.isInteger(share) || share < 1 || share > 10_000)
      throw new RangeError(`shareBasisPoints is ${share}, expected 1 to 10000`);
    if (!Number.isInteger(maxInFlight) || maxInFlight < 1)
      throw new RangeError(`maxInFlight is ${maxInFlight}, expected 1 or more`);
    this.#options = options;
    this.#buckets = options.limits.map((limit) => new Bucket(limit, share, options.time.now()));
  }

  /** Runs `work` when its turn comes. A refusal for the limit slows everything down and is thrown on to the caller. */
  async run<T>(lane: CallLane, work: () => Promise<T>): Promise<T> {
    await this.#turn(lane);
    try {
      const result = await work();
      for (const bucket of this.#buckets) bucket.passed();
      return result;
    } catch (error) {
      if (error instanceof HostError && error.code === 'limit') this.#learn(error.details.limit);
      throw error;
    } finally {
      this.#inFlight -= 1;
      this.#pump();
    }
  }

  /** How many calls wait, in all lanes. */
  get waiting(): number {
    return [...this.#waiting.values()].reduce((sum, queue) => sum + queue.length, 0);
  }

  /** The limits as configured or learned. */
  get limits(): readonly RateLimit[] {
    return this.#buckets.map(({ limit }) => limit);
  }

  /** Calls that wait are refused as not sent; those under way finish. */
  close(): void {
    this.#closed = true;
    this.#cancelTimer?.();
    for (const queue of this.#waiting.values()) {
      for (const { refuse } of queue.splice(0))
        refuse(new HostError('not-sent', 'The gateway is closing; the call was not sent.'));
    }
  }

  async #turn(lane: CallLane): Promise<void> {
    if (this.#closed) throw new HostError('not-sent', 'The gateway is closed; the call was not sent.');
    if (this.waiting >= longestQueue)
      throw new HostError('not-sent', `${longestQueue} calls wait for the host already; the call was not sent.`);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#arrivals += 1;
    this.#waiting.get(lane)?.push({ lane, order: this.#arrivals, go: resolve, refuse: reject });
    this.#pump();
    await promise;
  }

  #pump(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    while (!this.#closed && this.#inFlight < this.#options.maxInFlight) {
      const next = this.#next();
      if (!next) return;
      const now = this.#options.time.now();
      const waitMs = Math.max(0, ...this.#buckets.map((bucket) => bucket.waitMs(now, urgentLanes.has(next.lane))));
      if (waitMs > 0) {
        this.#cancelTimer = this.#options.time.after(waitMs, () => this.#pump());
        return;
      }
      for (const bucket of this.#buckets) bucket.take(now);
      this.#waiting.get(next.lane)?.shift();
      this.#inFlight += 1;
      this.#grants += 1;
      next.go();
    }
  }

  #next(): Waiting | undefined {
    const heads = [...this.#waiting.values()].flatMap((queue) => queue[0] ?? []);
    if ((this.#grants + 1) % fairEvery !== 0) return heads[0];
    return heads.toSorted((left, right) => left.order - right.order)[0];
  }

  /** A refusal names the limit: a new one is added, a changed one replaces what we believed. */
  #learn(named: RateLimit | undefined): void {
    const now = this.#options.time.now();
    const limit = named ?? (this.#buckets.length === 0 ? hostDefault : undefined);
    if (
      limit &&
      !this.#buckets.some((bucket) => bucket.limit.windowMs === limit.windowMs && bucket.limit.tokens === limit.tokens)
    ) {
      const others = this.#buckets.filter((bucket) => bucket.limit.windowMs !== limit.windowMs);
      this.#buckets = [...others, new Bucket(limit, this.#options.shareBasisPoints, now)];
    }
    for (const bucket of this.#buckets) if (!limit || bucket.limit.windowMs === limit.windowMs) bucket.refused(now);
  }
}
