/**
 * Who the workers are to the host: the plugin's own application (its writes show as APPLICATION, and with `writability`
 * only it may write answers), or the holder of an API key where that cannot be had.
 */
import { z } from 'zod';
import { checked } from './answer.ts';
import { HostError } from './errors.ts';
import { claimsOf } from './jwt.ts';
import type { Time } from './time.ts';
import type { Wire } from './wire.ts';

export interface Identity {
  readonly kind: 'application' | 'api-key';
  /** A token that is good for the next call. */
  token(): Promise<string>;
  /** Another token after the host refused `refused`; throws when there is none to be had. */
  renew(refused: string): Promise<string>;
  /** When the identity as a whole ends: the refresh token's end, or the API key's. */
  expiresAt(): Date | null;
}

const token = z.object({ token: z.string().min(1), expiresAt: z.coerce.date() });
const pair = z.object({ applicationAccessToken: token, applicationRefreshToken: token });
export type TokenPair = z.infer<typeof pair>;

/** Where the pair survives a restart, so that the admin's key is needed only once. */
export interface TokenStore {
  load(): Promise<unknown>;
  save(tokens: TokenPair): Promise<void>;
}

/** Access tokens last 30 minutes; renewed this long before their end. */
const renewEarlyMs = 5 * 60_000;

const pairFields = 'applicationAccessToken { token expiresAt } applicationRefreshToken { token expiresAt }';
const findDocument = `query ($universalIdentifier: UUID) { findOneApplication(universalIdentifier: $universalIdentifier) { id } }`;
const generateDocument = `mutation ($applicationId: UUID!) { tokens: generateApplicationToken(applicationId: $applicationId) { ${pairFields} } }`;
const renewDocument = `mutation ($refreshToken: String!) { tokens: renewApplicationToken(applicationRefreshToken: $refreshToken) { ${pairFields} } }`;

export function apiKeyIdentity(apiKey: string): Identity {
  return {
    kind: 'api-key',
    token: () => Promise.resolve(apiKey),
    renew: () =>
      Promise.reject(
        new HostError(
          'unauthenticated',
          'The host does not accept TWENTY_API_KEY: create a new key in Settings → APIs & Webhooks.',
        ),
      ),
    expiresAt: () => claimsOf(apiKey)?.expiresAt ?? null,
  };
}

export interface ApplicationIdentityOptions {
  readonly wire: Wire;
  readonly time: Time;
  /** The plugin's universalIdentifier. */
  readonly application: string;
  /** An admin's key: without stored tokens, only it can ask for the first pair. */
  readonly apiKey?: string;
  readonly store?: TokenStore;
}

export class ApplicationIdentity implements Identity {
  readonly kind = 'application';
  readonly #options: ApplicationIdentityOptions;
  #tokens: TokenPair | undefined;
  /** One renewal at a time, whoever asks. */
  #renewal: Promise<TokenPair> | undefined;

  constructor(options: ApplicationIdentityOptions) {
    this.#options = options;
  }

  async token(): Promise<string> {
    if (!this.#tokens) {
      const stored = pair.safeParse(await this.#options.store?.load());
      if (stored.success) this.#tokens = stored.data;
    }
    if (!this.#tokens || this.#isEnding(this.#tokens)) await this.#renewOnce();
    return (this.#tokens as TokenPair).applicationAccessToken.token;
  }

  async renew(refused: string): Promise<string> {
    // Whoever was refused meanwhile gets what the first renewal brought.
    if (this.#tokens?.applicationAccessToken.token === refused) await this.#renewOnce();
    return this.token();
  }

  expiresAt(): Date | null {
    return this.#tokens?.applicationRefreshToken.expiresAt ?? null;
  }

  #isEnding({ applicationAccessToken }: TokenPair): boolean {
    return applicationAccessToken.expiresAt.getTime() - this.#options.time.now() < renewEarlyMs;
  }

  async #renewOnce(): Promise<void> {
    this.#renewal ??= this.#fresh().finally(() => (this.#renewal = undefined));
    this.#tokens = await this.#renewal;
  }

  async #fresh(): Promise<TokenPair> {
    const tokens = (await this.#refreshed()) ?? (await this.#generated());
    await this.#options.store?.save(tokens);
    return tokens;
  }

  /** The refresh token's answer; null when it is not accepted any more (uninstalled, revoked, 60 days over). */
  async #refreshed(): Promise<TokenPair | null> {
    if (!this.#tokens) return null;
    const { wire, time, apiKey } = this.#options;
    const { applicationAccessToken: access, applicationRefreshToken: refresh } = this.#tokens;
    // The host wants some token beside the refresh token: our own while it lasts, else the key.
    const bearer = access.expiresAt.getTime() > time.now() ? access.token : apiKey;
    if (!bearer) return null;
    try {
      const variables = { refreshToken: refresh.token };
      return tokensOf(
        await wire.post({
          endpoint: 'metadata',
          operation: 'metadata.renewApplicationToken',
          document: renewDocument,
          variables,
          token: bearer,
        }),
      );
    } catch (error) {
      if (error instanceof HostError && ['unauthenticated', 'forbidden', 'missing'].includes(error.code)) return null;
      throw error;
    }
  }

  async #generated(): Promise<TokenPair> {
    const { wire, application, apiKey } = this.#options;
    if (!apiKey) {
      throw new HostError(
        'unauthenticated',
        'The application’s tokens have ended; run setup again with an admin’s TWENTY_API_KEY.',
      );
    }
    const call = { endpoint: 'metadata' as const, token: apiKey };
    const found = await wire.post({
      ...call,
      operation: 'metadata.findOneApplication',
      document: findDocument,
      variables: { universalIdentifier: application },
    });
    const shape = z.object({ findOneApplication: z.object({ id: z.uuid() }) });
    const { id } = checked(shape, found, 'metadata.findOneApplication').findOneApplication;
    return tokensOf(
      await wire.post({
        ...call,
        operation: 'metadata.generateApplicationToken',
        document: generateDocument,
        variables: { applicationId: id },
      }),
    );
  }
}

function tokensOf(data: unknown): TokenPair {
  return checked(z.object({ tokens: pair }), data, 'metadata.applicationToken').tokens;
}
