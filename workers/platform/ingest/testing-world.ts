/** For tests: a sandbox for the file, and for each test a database with an ingest of its own between them. */
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { hostModel, schemaHash } from '../../../schema/generated/model.ts';
import { pascal } from '../../../schema/names.ts';
import { startSandbox, type Sandbox } from '../../../sandbox/server.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { connect, type Database } from '../db/pool.ts';
import type { HostRecord } from '../host/host.ts';
import { openHost, type OpenHost } from '../host/open.ts';
import { createApp } from '../http/app.ts';
import { startServer } from '../http/server.ts';
import { createIngest, type Ingest, type IngestOptions } from './ingest.ts';
import type { Mirror } from './mirror/apply.ts';
import { mirrorModel } from './mirror/model.ts';
import { compileRoutes } from './mirror/routes.ts';
import { presentSnapshot } from './mirror/snapshot.ts';
import { defaultLimits, type ReconcileContext, type ReconcileLimits } from './reconcile/context.ts';
import { pinWorkspace } from './workspace.ts';

/** Small pages and no pauses, so that few records already make several pages. */
export const testLimits: ReconcileLimits = { ...defaultLimits, pageSize: 7, settleMs: 1, overlapMs: 200 };

export function useSandbox(): () => Sandbox {
  const name = `ingest_${randomUUID().replaceAll('-', '')}`;
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ databaseUrl: inject('postgresUrl').replace(/\/postgres$/, `/${name}`) });
  }, 180_000);
  afterAll(async () => {
    await sandbox.stop();
    const admin = connect({ url: inject('postgresUrl'), maxConnections: 1 });
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  return () => sandbox;
}

export interface World {
  readonly db: Database;
  readonly url: string;
  readonly open: OpenHost;
  readonly mirror: Mirror;
  readonly context: ReconcileContext;
  /** What a person does in the CRM: mutations by name, as the sandbox's first member. */
  act(mutation: string, variables: Readonly<Record<string, unknown>>, selection?: string): Promise<unknown>;
  create(object: string, records: readonly Readonly<Record<string, unknown>>[]): Promise<string[]>;
  /** Where mirror and host differ, soft-deleted records included; empty when they are equal. */
  differences(object: string): Promise<string[]>;
}

const now = (): Date => new Date();

export async function world(sandbox: Sandbox, objects: readonly string[]): Promise<World> {
  const { db, url } = await testDatabase();
  await pinWorkspace(db, { workspaceId: sandbox.workspaceId, schemaHash });
  const open = await openHost({ url: sandbox.url, apiKey: sandbox.apiKey, identity: 'application' });
  onTestFinished(() => open.close());
  const model = mirrorModel(hostModel, objects);
  const mirror: Mirror = { model, routes: compileRoutes(model, []), isOurs: ({ source }) => source === 'APPLICATION' };
  const signal = new AbortController().signal;
  const context = { db, host: open.host, mirror, now, holder: randomUUID(), limits: testLimits, signal };
  const act: World['act'] = (mutation, variables, selection) => mutate(sandbox, mutation, variables, selection);
  const create: World['create'] = async (object, records) => {
    const many = pascal(hostModel.objects.find(({ name }) => name === object)?.plural ?? object);
    const data = records.map((record) => ({ id: randomUUID(), ...record }));
    await act(`create${many}`, { data: [`[${pascal(object)}CreateInput!]!`, data] });
    return data.map(({ id }) => id);
  };
  return {
    db,
    url,
    open,
    mirror,
    context,
    act,
    create,
    differences: (object) => differences(db, open, mirror, object),
  };
}

/** The ingest of a world, listening, with the sandbox's webhooks pointed at it. */
export async function startIngest(
  sandbox: Sandbox,
  { db, url, open, mirror }: World,
  more: Partial<IngestOptions> = {},
  beforeStart: () => void = () => {},
): Promise<Ingest> {
  const registry = new Registry();
  const logger = pino({ level: 'silent' });
  const ingest = createIngest({
    db,
    databaseUrl: url,
    mirror,
    host: open.host,
    workspaceId: sandbox.workspaceId,
    hostWorkspaceId: async () => (await open.metadata.workspace()).id,
    webhookSecrets: () => [sandbox.webhookSecret],
    now,
    registry,
    logger,
    limits: testLimits,
    ...more,
  });
  const app = createApp({ routers: [ingest.router], registry, readiness: () => ingest.readiness(), logger });
  const server = await startServer({ app, port: 0, address: '127.0.0.1' });
  const webhook = {
    id: randomUUID(),
    targetUrl: `${server.url}/webhooks/twenty`,
    operations: [...mirror.model.keys()].map((object) => `${object}.*`),
    description: 'test',
    secret: sandbox.webhookSecret,
  };
  await open.metadata.ensureWebhook(webhook);
  beforeStart();
  ingest.start();
  onTestFinished(async () => {
    await open.metadata.deleteWebhook(webhook.id);
    await server.stop(0);
    await ingest.stop();
  });
  return ingest;
}

async function mutate(
  sandbox: Sandbox,
  mutation: string,
  variables: Readonly<Record<string, unknown>>,
  selection = '{ id }',
): Promise<unknown> {
  const typed = Object.entries(variables) as [string, [string, unknown]][];
  const declared = typed.map(([name, [type]]) => `$${name}: ${type}`).join(', ');
  const passed = typed.map(([name]) => `${name}: $${name}`).join(', ');
  const response = await fetch(`${sandbox.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${sandbox.members[0]?.token}` },
    body: JSON.stringify({
      query: `mutation (${declared}) { result: ${mutation}(${passed}) ${selection} }`,
      variables: Object.fromEntries(typed.map(([name, [, value]]) => [name, value])),
    }),
  });
  const answer = (await response.json()) as { data?: { result: unknown }; errors?: unknown };
  if (answer.errors) throw new Error(`${mutation}: ${JSON.stringify(answer.errors)}`);
  return answer.data?.result;
}

async function differences(db: Database, { host }: OpenHost, mirror: Mirror, object: string): Promise<string[]> {
  const shown = new Map<string, string>();
  let after: string | null = null;
  for (let pages = 0; pages < 100; pages++) {
    const request = { first: 1000, withDeleted: true, select: 'records', orderBy: 'id' } as const;
    const page = await host.page(object, { ...request, ...(after !== null && { after }) });
    for (const record of page.records) shown.set(record.id, asText(mirror, object, record));
    if (!page.hasNextPage) break;
    after = page.endCursor;
  }
  const { rows } = await db.query<{ id: string; data: object; updated_at: Date; deleted_at: Date | null }>(
    'select id, data, updated_at, deleted_at from loop.mirror where object = $1 and destroyed_at is null',
    [object],
  );
  const known = new Map(rows.map((row) => [row.id, stable([row.data, row.updated_at, row.deleted_at])]));
  return [...new Set([...shown.keys(), ...known.keys()])]
    .filter((id) => shown.get(id) !== known.get(id))
    .map((id) => `${object} ${id}: host ${shown.get(id) ?? 'none'}, mirror ${known.get(id) ?? 'none'}`);
}

function asText(mirror: Mirror, object: string, record: HostRecord): string {
  const { data, updatedAt, deletedAt } = presentSnapshot(mirror.model, object, record, { hostTime: new Date() });
  const told = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
  return stable([told, updatedAt, deletedAt]);
}

/** JSON with its keys in order: jsonb does not keep theirs. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
