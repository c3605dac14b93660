import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Router } from 'express';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { expect, onTestFinished, test } from 'vitest';
import { testDatabase } from '../../../../tests/support/database.ts';
import { createApp } from '../../http/app.ts';
import { startServer } from '../../http/server.ts';
import type { Database } from '../../db/pool.ts';
import { insertReceived, type Received } from '../inbox/inbox.store.ts';
import { rawRecord, signedHeaders, testMirror, webhookBody, workspaceId } from '../testing.ts';
import { groupCommit } from './group-commit.ts';
import { webhookRouter, type ReceiverOptions } from './receiver.ts';

const now = new Date('2026-11-21T20:24:41.960Z');
const secret = 's3cr3t';
const id = '0190a000-0000-7000-8000-000000000001';
const created = webhookBody('licence.created', rawRecord(id, 1, { number: 'é' }));

/** The receiver on a port of its own; `stored` is what it handed to the inbox. */
async function receiver(more: Partial<ReceiverOptions> = {}, flush?: (events: readonly Received[]) => Promise<void>) {
  const stored: Received[] = [];
  const inbox = groupCommit<Received>({
    flush: async (events) => {
      await flush?.(events);
      stored.push(...events);
    },
    maxBatch: 250,
    maxWaiting: 1000,
    maxWaitingBytes: 1e8,
    flushTimeoutMs: 4000,
  });
  const router = webhookRouter({
    secrets: () => [secret],
    workspaceId: () => workspaceId,
    knows: (object) => testMirror().model.has(object),
    inbox,
    now: () => now,
    ...more,
  });
  const server = await serve(router);
  const post = (body: string | Buffer, headers: Record<string, string> = signedHeaders(body, secret, now.getTime())) =>
    send(`${server.url}/webhooks/twenty`, body, headers);
  return { stored, post, server };
}

async function durableReceiver() {
  const { db } = await testDatabase();
  return { db, ...(await receiver({}, (events) => insertReceived(db, events))) };
}

async function serve(router: Router) {
  const app = createApp({
    routers: [router],
    registry: new Registry(),
    readiness: () => Promise.resolve([]),
    logger: pino({ level: 'silent' }),
  });
  const server = await startServer({ app, port: 0, address: '127.0.0.1' });
  onTestFinished(() => server.stop(0));
  return server;
}

function send(url: string, body: string | Buffer, headers: Record<string, string>) {
  return fetch(url, { method: 'POST', body: typeof body === 'string' ? body : new Uint8Array(body), headers });
}

const rows = async (db: Database) =>
  (await db.query('select event_name, object, record_id, body from loop.inbox order by id')).rows;

test('a genuine event is stored as it came, once, before it is acknowledged', async () => {
  const { db, post } = await durableReceiver();
  const response = await post(created);
  expect([response.status, await response.json()]).toEqual([200, { status: 'stored' }]);
  expect(await rows(db)).toEqual([{ event_name: 'licence.created', object: 'licence', record_id: id, body: created }]);
  expect((await post(created)).status).toBe(200);
  expect(await rows(db)).toHaveLength(1);
});

test.each<[string, number, (headers: Record<string, string>) => Record<string, string>]>([
  ['no signature', 401, () => ({ 'content-type': 'application/json' })],
  ['a wrong signature', 401, (headers) => ({ ...headers, 'x-twenty-webhook-signature': '0'.repeat(64) })],
  ['another secret', 401, () => signedHeaders(created, 'other', now.getTime())],
  ['a stale timestamp', 401, () => signedHeaders(created, secret, now.getTime() - 301_000)],
  ['a timestamp from the future', 401, () => signedHeaders(created, secret, now.getTime() + 301_000)],
])('%s is refused with %i and leaves no row', async (_what, status, change) => {
  const { stored, post } = await receiver();
  const response = await post(created, change(signedHeaders(created, secret, now.getTime())));
  expect(response.status).toBe(status);
  expect(stored).toEqual([]);
});

const record = rawRecord(id, 1);
test.each<[string, number, string | Buffer]>([
  ['what is not JSON', 400, 'nonsense'],
  ['an empty body', 400, ''],
  ['what is not UTF-8', 400, Buffer.from([0x22, 0xff, 0x22])],
  ['a list', 400, '[]'],
  ['what is no envelope', 400, '{"eventName":"licence.created"}'],
  ['a record without an id', 400, webhookBody('licence.created', { ...record, id: 'x' })],
  ['a record of the year 0', 400, webhookBody('licence.created', { ...record, updatedAt: '0000-01-01T00:00:00Z' })],
  [
    'two different objects',
    400,
    webhookBody('licence.created', record, { objectMetadata: { nameSingular: 'account' } }),
  ],
  ['another workspace', 403, webhookBody('licence.created', record, { workspaceId: id })],
  ['another workspace, unknown object', 403, webhookBody('rocket.created', record, { workspaceId: id })],
  ['too much', 413, Buffer.alloc(2 * 1024 * 1024 + 1, 'x')],
  ['an unknown object', 200, webhookBody('rocket.created', record)],
  ['a metadata event', 200, webhookBody('metadata.fieldMetadata.created', record)],
  ['a workflow run', 200, webhookBody('workflowRun.updated', record)],
  ['an unknown operation', 200, webhookBody('licence.upserted', record)],
])('%s is answered with %i and leaves no row', async (_what, status, body) => {
  const { stored, post } = await receiver();
  expect((await post(body)).status).toBe(status);
  expect(stored).toEqual([]);
});

test('a compressed body is refused rather than unfolded', async () => {
  const { stored, post } = await receiver();
  const headers = { ...signedHeaders(created, secret, now.getTime()), 'content-encoding': 'gzip' };
  expect((await post(created, headers)).status).toBe(415);
  expect(stored).toEqual([]);
});

test('a body that PostgreSQL would not take as jsonb is stored all the same', async () => {
  const { db, post } = await durableReceiver();
  const body = webhookBody('licence.created', rawRecord(id, 1, { number: 'a\u0000b' }));
  expect((await post(body)).status).toBe(200);
  expect(await rows(db)).toMatchObject([{ body }]);
});

test('when the database is away the sender is told to come back', async () => {
  const away = groupCommit<Received>({
    flush: () => Promise.reject(new Error('connection refused')),
    maxBatch: 1,
    maxWaiting: 1,
    maxWaitingBytes: 1e6,
    flushTimeoutMs: 100,
  });
  const { post } = await receiver({ inbox: away });
  const response = await post(created);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
});

test('many at once are all stored', async () => {
  const { db, post } = await durableReceiver();
  const bodies = Array.from({ length: 200 }, (_, n) => webhookBody('licence.updated', rawRecord(id, n)));
  const answers = await Promise.all(bodies.map((body) => post(body)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set((await rows(db)).map((row) => row['body']))).toEqual(new Set(bodies));
});

interface Golden {
  readonly secret: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const folder = join(import.meta.dirname, '../../../../../shared/host/webhooks');
const goldens = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];

test.runIf(goldens.length > 0).each(goldens)('the genuine delivery %s is accepted', async (file) => {
  const golden = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Golden;
  const knows = (object: string): boolean => ['company', 'person', 'note', 'noteTarget'].includes(object);
  const { stored, post } = await receiver({
    knows,
    secrets: () => [golden.secret],
    now: () => new Date(Number(golden.headers['x-twenty-webhook-timestamp'])),
  });
  const headers = Object.fromEntries(
    Object.entries(golden.headers).filter(([name]) => name.startsWith('x-') || name === 'content-type'),
  );
  const response = await post(golden.body, headers);
  const expected = knows(file.split('-')[1]?.split('.')[0] ?? '') ? 'stored' : 'ignored';
  expect([response.status, await response.json()]).toEqual([200, { status: expected }]);
  expect(stored).toHaveLength(expected === 'stored' ? 1 : 0);
});
