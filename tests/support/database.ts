import { randomUUID } from 'node:crypto';
import { inject, onTestFinished } from 'vitest';
import { connect, type Database } from '../../workers/platform/db/pool.ts';
import { templateName } from './postgres.setup.ts';

export interface TestDatabase {
  db: Database;
  url: string;
}

/** A database of the test's own, cloned from the migrated template (about 30 ms) and dropped when the test ends. */
export async function testDatabase(options: { template?: string } = {}): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = connect({ url: server, maxConnections: 1 });
  await admin.query(`create database ${name} template ${options.template ?? templateName}`);
  const url = server.replace(/\/postgres$/, `/${name}`);
  const db = connect({ url });
  onTestFinished(async () => {
    await db.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  return { db, url };
}
