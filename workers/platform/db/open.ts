import { embeddedServer } from './embedded.ts';
import { DatabaseError } from './errors.ts';
import { migrate } from './migrate.ts';
import { connect, type Database } from './pool.ts';

export interface OpenOptions {
  /** A PostgreSQL of the admin's; without it the embedded one in `dataDir` is used. */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** `own` for the service, `join` for short commands that may run beside it. */
  readonly mode: 'own' | 'join';
  readonly maxConnections?: number;
  readonly onError?: (error: Error) => void;
}

export interface OpenDatabase {
  readonly db: Database;
  readonly url: string;
  /** For people: which server it is. */
  readonly description: string;
  /** Connection string of another database on the same embedded server, made when missing; undefined on an admin's server. */
  sibling(name: string): Promise<string | undefined>;
  close(): Promise<void>;
}

const databaseName = 'pharma';

/** A migrated database: the admin's, or our own server's. */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const { databaseUrl, maxConnections } = options;
  let closing = false;
  // Connections that are still closing when our own server stops are no news.
  const onError = (error: Error): void => (closing ? undefined : options.onError?.(error));
  const poolOptions = { ...(maxConnections && { maxConnections }), onError };
  if (databaseUrl) {
    const db = connect({ url: databaseUrl, ...poolOptions });
    try {
      await migrate(db);
    } catch (error) {
      await db.end();
      throw unreachable(error, databaseUrl);
    }
    const description = `PostgreSQL at ${new URL(databaseUrl).host}`;
    return { db, url: databaseUrl, description, sibling: () => Promise.resolve(undefined), close: () => db.end() };
  }
  const server = await embeddedServer({ dataDir: options.dataDir, mode: options.mode });
  try {
    await ensureDatabase(server.url, databaseName);
    const url = server.urlOf(databaseName);
    const db = connect({ url, ...poolOptions });
    await migrate(db);
    return {
      db,
      url,
      description: `PostgreSQL of our own (${server.origin}) in ${options.dataDir}`,
      sibling: async (name) => {
        await ensureDatabase(server.url, name);
        return server.urlOf(name);
      },
      close: async () => {
        closing = true;
        await db.end();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** What stands between us and an admin's server, in words; anything else stays as it is. */
function unreachable(error: unknown, databaseUrl: string): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseError) return error;
  const { host } = new URL(databaseUrl);
  const code = 'code' in error ? String(error.code) : '';
  const away = ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT', 'ECONNRESET', 'EAI_AGAIN', '57P03'];
  if (away.includes(code) || error.message.includes('timeout')) {
    return new DatabaseError(
      'database-unreachable',
      `PostgreSQL at ${host} does not answer (${code || error.message}). Check DATABASE_URL and that the server runs.`,
    );
  }
  if (['28P01', '28000', '3D000', '42501'].includes(code)) {
    return new DatabaseError(
      'database-refused',
      `PostgreSQL at ${host} refuses: ${error.message}. Check user, password, database and rights in DATABASE_URL.`,
    );
  }
  return error;
}

async function ensureDatabase(maintenanceUrl: string, name: string): Promise<void> {
  const admin = connect({ url: maintenanceUrl, maxConnections: 1 });
  try {
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await admin.query(`create database "${name}"`);
  } finally {
    await admin.end();
  }
}
