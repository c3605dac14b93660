/** Trouble on demand: what may happen to webhooks on their way out, and to requests on their way in. */

/**
 * - `refuse`: the connection is cut before the request is read;
 * - `time-out`: the request is never answered;
 * - `html`: a proxy's error page, HTTP 502;
 * - `error`: HTTP 500 with a JSON body that is not GraphQL;
 * - `lose-answer`: the request is carried out, the connection is cut before the answer.
 */
export type RequestFault = 'refuse' | 'time-out' | 'html' | 'error' | 'lose-answer';

export interface FaultSettings {
  /** Share of webhooks (0 to 1) that are never sent. */
  readonly dropRate: number;
  /** Share of webhooks that are sent twice. */
  readonly duplicateRate: number;
  /** Every webhook leaves this much later. */
  readonly delayMs: number;
  /** Webhooks leave in random order among this many neighbours; 1 keeps the order. */
  readonly shuffleWindow: number;
  /** What happens to requests, to this share of them, and for at most so many; null leaves them alone. */
  readonly request: RequestFault | null;
  readonly requestRate: number;
  readonly requestCount: number;
}

const none: FaultSettings = {
  dropRate: 0,
  duplicateRate: 0,
  delayMs: 0,
  shuffleWindow: 1,
  request: null,
  requestRate: 1,
  requestCount: Number.MAX_SAFE_INTEGER,
};

/** Ranges of the numbers, for messages that say what was expected. */
const ranges = {
  dropRate: [0, 1],
  duplicateRate: [0, 1],
  delayMs: [0, 600_000],
  shuffleWindow: [1, 10_000],
  requestRate: [0, 1],
  requestCount: [0, Number.MAX_SAFE_INTEGER],
} as const;

const requestFaults: readonly string[] = ['refuse', 'time-out', 'html', 'error', 'lose-answer'];

export class Faults {
  #settings: FaultSettings = none;
  #left = 0;
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  get settings(): FaultSettings {
    return this.#settings;
  }

  /** Replaces the named settings and keeps the others; throws on names and values that it does not know. */
  set(changes: Partial<FaultSettings>): void {
    for (const [name, value] of Object.entries(changes)) check(name, value);
    this.#settings = { ...this.#settings, ...changes };
    this.#left = this.#settings.requestCount;
  }

  clear(): void {
    this.#settings = none;
  }

  /** The fault of the request that has just come in. */
  nextRequest(): RequestFault | null {
    const { request, requestRate } = this.#settings;
    if (!request || this.#left < 1 || this.#random() >= requestRate) return null;
    this.#left--;
    return request;
  }

  /** How often the next webhook is sent: 0, 1 or 2 times. */
  copies(): 0 | 1 | 2 {
    if (this.#random() < this.#settings.dropRate) return 0;
    return this.#random() < this.#settings.duplicateRate ? 2 : 1;
  }

  /** Deliveries in the order in which they leave. */
  shuffled<T>(items: readonly T[]): T[] {
    const list = [...items];
    const { shuffleWindow } = this.#settings;
    for (let index = 0; index < list.length; index++) {
      const other = Math.min(list.length - 1, index + Math.floor(this.#random() * shuffleWindow));
      [list[index], list[other]] = [list[other] as T, list[index] as T];
    }
    return list;
  }
}

function check(name: string, value: unknown): void {
  if (name === 'request') {
    if (value === null || (typeof value === 'string' && requestFaults.includes(value))) return;
    throw new Error(`Fault "request" is null or one of ${requestFaults.join(', ')}; got ${JSON.stringify(value)}.`);
  }
  const range = Object.hasOwn(ranges, name) ? ranges[name as keyof typeof ranges] : undefined;
  if (!range) throw new Error(`There is no fault "${name}"; there are request, ${Object.keys(ranges).join(', ')}.`);
  if (typeof value !== 'number' || value < range[0] || value > range[1])
    throw new Error(`Fault "${name}" is a number from ${range[0]} to ${range[1]}; got ${JSON.stringify(value)}.`);
}

/** A small generator with a seed (mulberry32), so that a round of faults can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
