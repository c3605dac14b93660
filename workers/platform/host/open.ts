import { applicationUniversalIdentifier } from '../../../schema/generated/model.ts';
import type { RateLimit } from './bucket.ts';
import { HostError } from './errors.ts';
import type { Fetch } from './fetch.ts';
import { Gateway } from './gateway.ts';
import { ApplicationIdentity, apiKeyIdentity, type Identity, type TokenStore } from './identity.ts';
import { Metadata } from './metadata.ts';
import { Meter } from './meter.ts';
import { hostDefault, Pacer } from './pacer.ts';
import { systemTime, type Time } from './time.ts';
import { Transport } from './transport.ts';
import { Wire } from './wire.ts';

export interface HostOptions {
  readonly url: string;
  readonly apiKey: string;
  /** `auto`: the application where it can be had, else the API key. */
  readonly identity?: 'auto' | 'application' | 'api-key';
  /** Where the application's tokens survive a restart. */
  readonly tokenStore?: TokenStore;
  /** Our share of the host's limits; the rest is for other integrations. */
  readonly shareBasisPoints?: number;
  readonly apiKeyLimits?: readonly RateLimit[];
  /** A 2.19 does not limit applications; where one does, its first refusal teaches the limit. */
  readonly applicationLimits?: readonly RateLimit[];
  readonly timeoutMs?: number;
  readonly maxInFlight?: number;
  readonly time?: Time;
  readonly fetch?: Fetch;
}

export interface OpenHost {
  /** The host's address, as it was given. */
  readonly url: string;
  readonly host: Gateway;
  readonly metadata: Metadata;
  readonly identity: Identity;
  /** Why the application's identity could not be had; null when it was, or was not wanted. */
  readonly identityProblem: HostError | null;
  readonly pacer: Pacer;
  readonly meter: Meter;
  readonly wire: Wire;
  readonly transport: Transport;
  close(): void;
}

/** What a host that was not configured allows an API key: 100 a minute, and 100 a second. */
const apiKeyDefaults: readonly RateLimit[] = [hostDefault, { tokens: 100, windowMs: 1_000 }];

/**
 * Opens the host. Asks it for the application's token unless the identity is `api-key`; throws HostError when the host
 * cannot be reached, or when the application's identity is demanded and cannot be had.
 */
export async function openHost(options: HostOptions): Promise<OpenHost> {
  const { url, apiKey, tokenStore, time = systemTime, timeoutMs = 30_000 } = options;
  const wire = new Wire({ url, timeoutMs, time, fetch: options.fetch });
  const wanted = options.identity ?? 'auto';
  const app = new ApplicationIdentity({
    wire,
    time,
    application: applicationUniversalIdentifier,
    apiKey,
    ...(tokenStore ? { store: tokenStore } : {}),
  });
  const identityProblem = wanted === 'api-key' ? null : await problemOf(app);
  if (identityProblem && (wanted === 'application' || identityProblem.retryable)) throw identityProblem;
  const identity = wanted === 'api-key' || identityProblem ? apiKeyIdentity(apiKey) : app;
  const limits =
    identity.kind === 'api-key' ? (options.apiKeyLimits ?? apiKeyDefaults) : (options.applicationLimits ?? []);
  const pacer = new Pacer({
    limits,
    shareBasisPoints: options.shareBasisPoints ?? 7_000,
    maxInFlight: options.maxInFlight ?? 4,
    time,
  });
  const meter = new Meter();
  const transport = new Transport({ wire, identity, pacer, meter, time });
  const metadata = new Metadata({ wire, meter, time, token: () => Promise.resolve(apiKey) });
  const host = new Gateway({ transport, wire });
  return { url, host, metadata, identity, identityProblem, pacer, meter, wire, transport, close: () => pacer.close() };
}

/** Not installed, no permission to ask for tokens, or a host without applications: the key must do. */
async function problemOf(app: ApplicationIdentity): Promise<HostError | null> {
  try {
    await app.token();
    return null;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}
