/** So many root fields (`tokens`) per `windowMs`. */
export interface RateLimit {
  readonly tokens: number;
  readonly windowMs: number;
}

/** Network jitter: the host may see two calls this much closer together than we sent them. */
const jitterMs = 20;

/**
 * One limit of the host as we play it, in two counts that must both allow a call:
 *
 * - `ours`: our share of the limit, refilled evenly. What it holds back belongs to the customer's other integrations.
 * - `theirs`: the host's own bucket, played after its source. Its refill is floored and its clock restarts at every
 *   success, so that calls less than a token's time apart earn nothing (at 100 a minute: 600 ms).
 *
 * When a count is used up, calls wait until a group of them is affordable and go together: the pause between groups
 * loses one fraction of a token where a pause between single calls loses one each.
 */
export class Bucket {
  readonly limit: RateLimit;
  readonly #share: number;
  readonly #capacity: number;
  readonly #group: number;
  #ours: number;
  #oursAt: number;
  #theirs: number;
  #theirsAt: number;
  #open = true;
  #blockedUntil = 0;
  #refusals = 0;

  constructor(limit: RateLimit, shareBasisPoints: number, now: number) {
    this.limit = limit;
    this.#share = shareBasisPoints / 10_000;
    this.#capacity = Math.max(1, Math.floor(limit.tokens * this.#share));
    this.#group = Math.max(1, Math.floor(this.#capacity / 10));
    this.#ours = this.#capacity;
    this.#theirs = limit.tokens;
    this.#oursAt = now;
    this.#theirsAt = now;
  }

  get #tokensPerMs(): number {
    return this.limit.tokens / this.limit.windowMs;
  }

  #oursNow(now: number): number {
    return Math.min(this.#capacity, this.#ours + Math.max(0, now - this.#oursAt) * this.#tokensPerMs * this.#share);
  }

  #theirsNow(now: number): number {
    return Math.min(
      this.limit.tokens,
      this.#theirs + Math.floor(Math.max(0, now - this.#theirsAt - jitterMs) * this.#tokensPerMs),
    );
  }

  /** Milliseconds until a call may go (0: now). An urgent one does not wait for a group. */
  waitMs(now: number, urgent: boolean): number {
    if (now < this.#blockedUntil) return this.#blockedUntil - now;
    const ours = this.#oursNow(now);
    const theirs = this.#theirsNow(now);
    const affordable = Math.min(ours, theirs);
    if (affordable < 1) this.#open = false;
    else if (affordable >= this.#group) this.#open = true;
    const needed = this.#open || urgent ? 1 : this.#group;
    if (affordable >= needed) return 0;
    const forOurs = (needed - ours) / (this.#tokensPerMs * this.#share);
    const forTheirs =
      theirs >= needed ? 0 : (needed - this.#theirs) / this.#tokensPerMs + jitterMs - (now - this.#theirsAt);
    return Math.max(1, Math.ceil(Math.max(forOurs, forTheirs)));
  }

  take(now: number): void {
    this.#ours = this.#oursNow(now) - 1;
    this.#theirs = this.#theirsNow(now) - 1;
    this.#oursAt = now;
    this.#theirsAt = now;
  }

  /** The host refused: somebody else uses the limit too. All is spent; each refusal in a row doubles the pause. */
  refused(now: number): void {
    // Calls that were under way when the first was refused say nothing new.
    if (now < this.#blockedUntil) return;
    const groupMs = this.#group / (this.#tokensPerMs * this.#share);
    this.#blockedUntil = now + Math.min(this.limit.windowMs, Math.ceil(groupMs * 2 ** Math.min(this.#refusals, 10)));
    this.#refusals += 1;
    this.#ours = 0;
    this.#theirs = 0;
    this.#oursAt = now;
    this.#theirsAt = now;
    this.#open = false;
  }

  passed(): void {
    this.#refusals = 0;
  }
}
