/**
 * The host's rate limits: two buckets per workspace, spent by API keys only, one token per root field. The refill is
 * rounded down and its clock restarts at every success, so calls closer together than one refill step earn nothing back.
 */
import { badInput } from './refusal.ts';

export interface Limit {
  readonly tokens: number;
  readonly windowMs: number;
}

export interface Limits {
  readonly short: Limit;
  readonly long: Limit;
}

export const defaultLimits: Limits = {
  short: { tokens: 100, windowMs: 1000 },
  long: { tokens: 100, windowMs: 60_000 },
};

export class Bucket {
  readonly #limit: Limit;
  #tokens: number;
  #refilledAtMs: number;

  constructor(limit: Limit, nowMs: number) {
    this.#limit = limit;
    this.#tokens = limit.tokens;
    this.#refilledAtMs = nowMs;
  }

  /** Takes a token or throws the host's refusal; a refusal does not restart the clock. */
  spend(nowMs: number): void {
    const { tokens, windowMs } = this.#limit;
    const refill = Math.floor((nowMs - this.#refilledAtMs) * (tokens / windowMs));
    const available = Math.min(this.#tokens + refill, tokens);
    if (available < 1)
      throw badInput(`Limit reached (${tokens} tokens per ${windowMs} ms)`, 'LIMIT_REACHED', 'Rate limit reached.');
    this.#tokens = available - 1;
    this.#refilledAtMs = nowMs;
  }
}
