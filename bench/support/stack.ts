/** A sandbox, a durable database and the workers between them, for the time of a bench. */
import { randomBytes } from 'node:crypto';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/server.ts';
import { readConfig } from '../../workers/config.ts';
import { startService, type Service } from '../../workers/main.ts';
import { mirroredObjects } from '../../workers/mirrored.ts';
import type { Database } from '../../workers/platform/db/pool.ts';
import { openHost, type HostOptions, type OpenHost } from '../../workers/platform/host/open.ts';
import { createLogger } from '../../workers/platform/http/log.ts';
import { setUp } from '../../workers/setup/setup.ts';
import { GraphQLClient } from 'graphql-request';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchServer } from '../funds/server.ts';

export interface Stack {
  readonly sandbox: Sandbox;
  readonly db: Database;
  readonly open: OpenHost;
  readonly service: Service;
  /** GraphQL as one of the sandbox's people. */
  readonly person: GraphQLClient;
  stop(): Promise<void>;
}

export interface StackOptions {
  readonly name: string;
  readonly sandbox?: Partial<SandboxOptions>;
  readonly host?: Partial<HostOptions>;
}

export async function startStack(server: BenchServer, options: StackOptions): Promise<Stack> {
  const { db, url } = await server.database(`${options.name}_workers`);
  const sandbox = await startSandbox({
    databaseUrl: await server.empty(`${options.name}_sandbox`),
    ...options.sandbox,
  });
  const open = await openHost({ url: sandbox.url, apiKey: sandbox.apiKey, ...options.host });
  const config = readConfig({ LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent' });
  const secret = randomBytes(16).toString('hex');
  const service = await startService(
    {
      config,
      database: { db, url, description: 'bench', sibling: () => Promise.resolve(undefined), close: () => db.end() },
      open,
      workspaceId: sandbox.workspaceId,
      secrets: [secret],
      logger: createLogger({ level: config.logLevel as 'silent' }),
    },
    0,
  );
  await setUp({
    db,
    open,
    publicUrl: service.server.url,
    webhookSecret: secret,
    mode: 'ENFORCE',
    locale: 'en',
    now: new Date(),
  });
  await loaded(db);
  return {
    sandbox,
    db,
    open,
    service,
    person: new GraphQLClient(`${sandbox.url}/graphql`, {
      headers: { authorization: `Bearer ${sandbox.members[0]?.token ?? ''}` },
    }),
    async stop() {
      await service.stop();
      open.close();
      await sandbox.stop();
    },
  };
}

const loadTimeoutMs = 120_000;

async function loaded(db: Database): Promise<void> {
  const deadline = performance.now() + loadTimeoutMs;
  while (performance.now() < deadline) {
    const { rows } = await db.query<{ count: number }>(
      'select count(*)::int as count from loop.cursor where loaded_at is not null',
    );
    if ((rows[0]?.count ?? 0) >= mirroredObjects.length) return;
    await sleep(50);
  }
  throw new Error(`The mirror was not loaded within ${loadTimeoutMs} ms.`);
}
