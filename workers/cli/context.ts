/** What commands share: configuration, the database, the host, opened for the length of one command. */
import { z } from 'zod';
import { readConfig, type Config } from '../config.ts';
import { openDatabase, type OpenDatabase } from '../platform/db/open.ts';
import { readSetting, writeSetting } from '../platform/db/settings.ts';
import type { Database } from '../platform/db/pool.ts';
import { HostError } from '../platform/host/errors.ts';
import type { TokenStore } from '../platform/host/identity.ts';
import { openHost, type OpenHost } from '../platform/host/open.ts';
import { SetupError } from '../setup/errors.ts';

const tokensKey = 'application-tokens';

/** The application's tokens survive restarts in the workers' database. */
export const tokenStore = (db: Database): TokenStore => ({
  load: () => readSetting(db, tokensKey, z.unknown()),
  save: (tokens) => writeSetting(db, tokensKey, tokens),
});

export interface Twenty {
  readonly apiUrl: string;
  readonly apiKey: string;
}

/** Throws HostError when the host cannot be reached, SetupError (`bad-key`) when it does not accept the key. */
export async function openTwenty(config: Config, twenty: Twenty, db: Database): Promise<OpenHost> {
  const { sharePercent, callsPerMinute } = config.hostRate;
  const limits = callsPerMinute
    ? {
        apiKeyLimits: [
          { tokens: callsPerMinute, windowMs: 60_000 },
          { tokens: Math.max(100, callsPerMinute), windowMs: 1000 },
        ],
      }
    : {};
  try {
    return await openHost({
      url: twenty.apiUrl,
      apiKey: twenty.apiKey,
      tokenStore: tokenStore(db),
      shareBasisPoints: sharePercent * 100,
      ...limits,
    });
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'unauthenticated') throw error;
    throw new SetupError(
      'bad-key',
      `Twenty at ${twenty.apiUrl} does not accept TWENTY_API_KEY (${error.message}). Create a new key in Settings → APIs & Webhooks and set it.`,
    );
  }
}

/** The configured host; commands that need one do not make sense against the demo's, which ends with `start`. */
export function requireTwenty(config: Config): Twenty {
  if (config.twenty) return config.twenty;
  throw new SetupError(
    'no-host',
    'TWENTY_API_URL and TWENTY_API_KEY are not set: this command needs a Twenty. See .env.example.',
  );
}

/** Opens the workers' database beside a running service, or for itself; closes it when the work is done. */
export async function withDatabase<T>(
  work: (context: { config: Config; database: OpenDatabase }) => Promise<T>,
): Promise<T> {
  const config = readConfig(process.env);
  const { databaseUrl, dataDir } = config;
  const database = await openDatabase({ databaseUrl, dataDir, mode: 'join', maxConnections: 4 });
  try {
    return await work({ config, database });
  } finally {
    await database.close();
  }
}
