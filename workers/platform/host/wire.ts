import { GraphQLClient, type RequestDocument, type Variables } from 'graphql-request';
import { hostErrorOf } from './classify.ts';
import { HostError } from './errors.ts';
import { jsonFetch, type Fetch } from './fetch.ts';
import type { Time } from './time.ts';

export type Endpoint = 'graphql' | 'metadata';

export interface WireOptions {
  /** The host's address, `https://crm.example.com`; `/graphql` and `/metadata` are appended. */
  readonly url: string;
  readonly timeoutMs: number;
  readonly time: Time;
  readonly fetch?: Fetch | undefined;
}

export interface WireCall {
  readonly endpoint: Endpoint;
  readonly operation: string;
  readonly document: RequestDocument;
  readonly variables?: Variables;
  readonly token: string;
}

/** One request, one answer or one HostError; no retries, no pacing. Keeps the host's clock. */
export class Wire {
  readonly #options: WireOptions;
  readonly #clients: Record<Endpoint, GraphQLClient>;
  readonly #fetch: Fetch;
  #clock: { host: number; ours: number } | undefined;

  constructor(options: WireOptions) {
    this.#options = options;
    const onDate = (date: Date): void => {
      this.#clock = { host: date.getTime(), ours: options.time.now() };
    };
    this.#fetch = jsonFetch({ timeoutMs: options.timeoutMs, onDate, fetch: options.fetch });
    const client = (path: Endpoint): GraphQLClient => new GraphQLClient(this.#address(path), { fetch: this.#fetch });
    this.#clients = { graphql: client('graphql'), metadata: client('metadata') };
  }

  #address(path: string): string {
    const base = this.#options.url.endsWith('/') ? this.#options.url : `${this.#options.url}/`;
    return new URL(path, base).href;
  }

  async post({ endpoint, operation, document, variables, token }: WireCall): Promise<unknown> {
    try {
      const headers = token ? { authorization: `Bearer ${token}` } : {};
      return await this.#clients[endpoint].request<unknown>(document, variables ?? {}, headers);
    } catch (error) {
      const found = hostErrorOf(error, operation);
      // Without a token the host serves an empty schema.
      if (!token && found.code === 'not-installed')
        throw new HostError('unauthenticated', `${operation}: no token was sent`);
      throw found;
    }
  }

  /** A page of the host that answers JSON without a token (`healthz`, `client-config`). */
  async get(path: string): Promise<unknown> {
    try {
      const response = await this.#fetch(this.#address(path));
      if (!response.ok) throw new HostError('broken-host', `${path}: the host answered HTTP ${response.status}`);
      return await response.json();
    } catch (error) {
      throw hostErrorOf(error, path);
    }
  }

  /**
   * The host's clock, going on from the last answer's Date header (whole seconds); asks when there was none in the last
   * `freshMs`.
   */
  async hostTime(freshMs = 300_000): Promise<Date> {
    const { time } = this.#options;
    if (!this.#clock || time.now() - this.#clock.ours > freshMs) await this.get('healthz');
    if (!this.#clock)
      throw new HostError('broken-host', 'The host’s answers carry no Date header, so its clock is unknown.');
    return new Date(this.#clock.host + time.now() - this.#clock.ours);
  }
}
