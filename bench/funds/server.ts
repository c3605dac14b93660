import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedServer } from '../../workers/platform/db/embedded.ts';
import { migrate } from '../../workers/platform/db/migrate.ts';
import { connect, type Database } from '../../workers/platform/db/pool.ts';

export interface BenchServer {
  /** A migrated database of its own. */
  database(name: string): Promise<{ db: Database; url: string }>;
  /** An empty database, for other programs. */
  empty(name: string): Promise<string>;
}

/** A durable embedded PostgreSQL (fsync on) for the time of a bench. */
export async function withServer<T>(work: (server: BenchServer) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'twenty-pharma-bench-'));
  const server = await embeddedServer({ dataDir, mode: 'own' });
  const admin = connect({ url: server.url, maxConnections: 1 });
  const opened: Database[] = [admin];
  const empty = async (name: string): Promise<string> => {
    await admin.query(`create database ${name}`);
    return server.urlOf(name);
  };
  try {
    return await work({
      empty,
      async database(name) {
        const url = await empty(name);
        const db = connect({ url, maxConnections: 8 });
        opened.push(db);
        await migrate(db);
        return { db, url };
      },
    });
  } finally {
    for (const db of opened) await db.end();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
