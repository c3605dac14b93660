import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { embeddedServer } from '../../workers/platform/db/embedded.ts';
import { migrate } from '../../workers/platform/db/migrate.ts';
import { connect } from '../../workers/platform/db/pool.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

export const templateName = 'pharma_template';

/** One PostgreSQL for the whole run, with a migrated template that each test clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'twenty-pharma-test-'));
  const server = await embeddedServer({ dataDir, mode: 'own', durable: false });
  const admin = connect({ url: server.url, maxConnections: 1 });
  await admin.query(`create database ${templateName}`);
  const template = connect({ url: server.urlOf(templateName), maxConnections: 1 });
  await migrate(template);
  await template.end();
  await admin.end();
  project.provide('postgresUrl', server.url);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
