/** For tests: time that stands still until it is moved, and the host's own rate limit after its source. */
import type { RateLimit } from './bucket.ts';
import type { Time } from './time.ts';

export class FakeTime implements Time {
  #now = Date.UTC(2026, 0, 1);
  #timers: { at: number; order: number; run: () => void }[] = [];
  #count = 0;

  now(): number {
    return this.#now;
  }

  after(delayMs: number, run: () => void): () => void {
    this.#count += 1;
    const timer = { at: this.#now + delayMs, order: this.#count, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  }

  /** Moves on, firing timers in order and letting promises settle between them. */
  async advance(byMs: number): Promise<void> {
    const end = this.#now + byMs;
    await settle();
    for (;;) {
      const next = this.#timers.toSorted((left, right) => left.at - right.at || left.order - right.order)[0];
      if (!next || next.at > end) break;
      this.#timers = this.#timers.filter((each) => each !== next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
      await settle();
    }
    this.#now = end;
  }
}

/** Long enough for chains of promises: a macrotask runs after all that is pending. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** A Twenty 2.19's limit: the refill is floored, and its clock restarts at every success but not at a refusal. */
export class HostBucket {
  readonly limit: RateLimit;
  #tokens: number;
  #at: number | undefined;

  constructor(limit: RateLimit) {
    this.limit = limit;
    this.#tokens = limit.tokens;
  }

  take(now: number): boolean {
    const { tokens, windowMs } = this.limit;
    const refill = this.#at === undefined ? 0 : Math.floor(((now - this.#at) * tokens) / windowMs);
    const available = Math.min(tokens, this.#tokens + refill);
    if (available < 1) return false;
    this.#tokens = available - 1;
    this.#at = now;
    return true;
  }
}
