/** What only the sandbox has: writability by switch, faults, a clock that can be moved, memory over restarts. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject, onTestFinished, test } from 'vitest';
import { builtManifest } from '../schema/built.ts';
import type { Manifest } from '../schema/manifest.ts';
import { connect } from '../workers/platform/db/pool.ts';
import { seeded } from './faults.ts';
import { startSandbox, type Sandbox, type SandboxOptions } from './server.ts';

function databaseUrl(): string {
  const server = inject('postgresUrl');
  const name = `sandbox_${randomUUID().replaceAll('-', '')}`;
  onTestFinished(async () => {
    const admin = connect({ url: server, maxConnections: 1 });
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
  });
  return server.replace(/\/postgres$/, `/${name}`);
}

async function sandboxFor(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const url = databaseUrl();
  const sandbox = await startSandbox({ databaseUrl: url, ...options });
  onTestFinished(() => sandbox.stop());
  return sandbox;
}

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

async function ask(sandbox: Sandbox, query: string, token = userToken(sandbox), path = '/graphql'): Promise<Answer> {
  const response = await fetch(`${sandbox.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(2000),
  });
  return (await response.json()) as Answer;
}

const userToken = ({ members }: Sandbox): string => members[0]?.token ?? '';
const write = 'mutation { createTradeLicence(data: { name: "x", licenceState: VALID }) { id } }';

async function applicationToken(sandbox: Sandbox): Promise<string> {
  const metadata = async <T>(query: string, name: string): Promise<T> => {
    const { data } = await ask(sandbox, query, sandbox.apiKey, '/metadata');
    return (data ?? {})[name] as T;
  };
  const applications = await metadata<{ id: string; name: string }[]>(
    '{ findManyApplications { id name } }',
    'findManyApplications',
  );
  const ours = applications.find(({ name }) => name === 'Pharma');
  const mutation = `mutation { generateApplicationToken(applicationId: "${ours?.id}") { applicationAccessToken { token } } }`;
  const pair = await metadata<{ applicationAccessToken: { token: string } }>(mutation, 'generateApplicationToken');
  return pair.applicationAccessToken.token;
}

test('answer fields: refused to users and API keys, open to the application', async () => {
  const sandbox = await sandboxFor();
  for (const token of [userToken(sandbox), sandbox.apiKey]) {
    const { data, errors } = await ask(sandbox, write, token);
    expect(data).toEqual({ createTradeLicence: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', subCode: 'PERMISSION_DENIED' });
  }
  expect(await ask(sandbox, write, await applicationToken(sandbox))).not.toHaveProperty('errors');
  const described = '{ objects(paging: { first: 1000 }) { edges { node { fieldsList { name writability } } } } }';
  expect(JSON.stringify(await ask(sandbox, described, sandbox.apiKey, '/metadata'))).toContain(
    '{"name":"licenceState","writability":"APPLICATION"}',
  );
});

test('writability off: an old host, where anybody writes them and nobody has heard of it', async () => {
  const sandbox = await sandboxFor({ writability: false });
  expect(await ask(sandbox, write)).not.toHaveProperty('errors');
  const { errors } = await ask(
    sandbox,
    '{ objects { edges { node { fieldsList { writability } } } } }',
    sandbox.apiKey,
    '/metadata',
  );
  expect(errors?.[0]?.message).toMatch(/^Cannot query field "writability"/);
});

test('a key without settings reads and writes records, and sees no webhooks', async () => {
  const sandbox = await sandboxFor();
  const key = sandbox.limitedApiKey;
  expect(await ask(sandbox, 'mutation { createCompany(data: { name: "x" }) { id } }', key)).not.toHaveProperty(
    'errors',
  );
  const { errors } = await ask(sandbox, '{ webhooks { id } }', key, '/metadata');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', subCode: 'PERMISSION_DENIED' });
});

test('tokens end when the clock says so', async () => {
  const sandbox = await sandboxFor();
  const token = await applicationToken(sandbox);
  sandbox.setClock(() => new Date(Date.now() + 31 * 60_000));
  const { errors } = await ask(sandbox, '{ companies { totalCount } }', token);
  expect(errors?.[0]).toMatchObject({ message: 'Token has expired.', extensions: { code: 'UNAUTHENTICATED' } });
});

test('records, webhooks, keys and secrets outlive a restart', async () => {
  const url = databaseUrl();
  const first = await startSandbox({ databaseUrl: url });
  await ask(first, 'mutation { createCompany(data: { name: "kept" }) { id } }');
  const hook = 'mutation { createWebhook(input: { targetUrl: "http://127.0.0.1:9/", operations: ["*.*"] }) { id } }';
  await ask(first, hook, first.apiKey, '/metadata');
  await first.stop();
  const second = await startSandbox({ databaseUrl: url });
  onTestFinished(() => second.stop());
  expect(second).toMatchObject({ workspaceId: first.workspaceId, webhookSecret: first.webhookSecret });
  const { data } = await ask(second, '{ companies { edges { node { name } } } }', first.apiKey);
  expect(data).toEqual({ companies: { edges: [{ node: { name: 'kept' } }] } });
  const hooks = await ask(second, '{ webhooks { operations } }', second.apiKey, '/metadata');
  expect(hooks.data).toEqual({ webhooks: [{ operations: ['*.*'] }] });
});

test('a newer plugin: new fields appear, dropped ones go with their data, the rest stays', async () => {
  const url = databaseUrl();
  const manifest = await builtManifest();
  const licence = manifest.objects.find(({ nameSingular }) => nameSingular === 'tradeLicence');
  const without = (name: string): Manifest => ({
    ...manifest,
    objects: manifest.objects.map((object) =>
      object === licence ? { ...object, fields: object.fields.filter((field) => field.name !== name) } : object,
    ),
  });
  const create = (fields: string): string =>
    `mutation { createTradeLicence(data: { name: "kept", ${fields} }) { id } }`;
  const read = (field: string): string => `{ tradeLicences { edges { node { name ${field} } } } }`;
  const older = await startSandbox({ databaseUrl: url, manifest: without('licenceNumber') });
  expect(await ask(older, create('issuingAuthority: "x"'))).not.toHaveProperty('errors');
  expect((await ask(older, read('licenceNumber'))).errors?.[0]?.message).toMatch(/^Cannot query field "licenceNumber"/);
  await older.stop();
  const newer = await startSandbox({ databaseUrl: url, manifest: without('issuingAuthority') });
  onTestFinished(() => newer.stop());
  const { data } = await ask(newer, read('licenceNumber'));
  expect(data).toEqual({ tradeLicences: { edges: [{ node: { name: 'kept', licenceNumber: '' } }] } });
  expect((await ask(newer, read('issuingAuthority'))).errors?.[0]?.message).toMatch(/^Cannot query field/);
});

test('faults of requests: refused, unanswered, a proxy’s page, an answer that is lost', async () => {
  const sandbox = await sandboxFor();
  const query = '{ companies { totalCount } }';
  sandbox.faults.set({ request: 'refuse', requestCount: 1 });
  await expect(ask(sandbox, query)).rejects.toThrow('fetch failed');
  expect(await ask(sandbox, query)).toEqual({ data: { companies: { totalCount: 0 } } });
  sandbox.faults.set({ request: 'time-out', requestCount: 1 });
  await expect(ask(sandbox, query)).rejects.toThrow(/timeout/);
  sandbox.faults.set({ request: 'html', requestCount: 1 });
  await expect(ask(sandbox, query)).rejects.toThrow(/Unexpected token '<'/);
  sandbox.faults.set({ request: 'error', requestCount: 1 });
  expect(await ask(sandbox, query)).toEqual({ statusCode: 500, message: 'Internal server error' });
  sandbox.faults.set({ request: 'lose-answer', requestCount: 1 });
  await expect(ask(sandbox, 'mutation { createCompany(data: { name: "x" }) { id } }')).rejects.toThrow('fetch failed');
  expect(await ask(sandbox, query)).toEqual({ data: { companies: { totalCount: 1 } } });
});

test('faults over HTTP: set, shown, cleared; nonsense is named', async () => {
  const sandbox = await sandboxFor();
  const control = async (path: string, body?: unknown): Promise<unknown> => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    return (await fetch(`${sandbox.url}/sandbox/${path}`, init)).json();
  };
  expect(await control('faults', { dropRate: 0.3, request: 'html' })).toMatchObject({ dropRate: 0.3, request: 'html' });
  expect(await control('faults')).toMatchObject({ dropRate: 0.3 });
  expect(await control('faults/clear')).toMatchObject({ dropRate: 0, request: null });
  expect(await control('faults', { dropRate: 3 })).toEqual({
    message: 'Fault "dropRate" is a number from 0 to 1; got 3.',
  });
  expect(await control('faults', { nope: 1 })).toMatchObject({ message: expect.stringContaining('no fault "nope"') });
  expect(await control('settled')).toEqual({ delivered: 0, failed: 0, 'timed-out': 0, dropped: 0 });
});

test('it goes away and comes back on the same port', async () => {
  const sandbox = await sandboxFor();
  await sandbox.goAway();
  await expect(ask(sandbox, '{ companies { totalCount } }')).rejects.toThrow('fetch failed');
  await sandbox.comeBack();
  expect(await ask(sandbox, '{ companies { totalCount } }')).toEqual({ data: { companies: { totalCount: 0 } } });
});

/** Names of the records that a receiver heard of, in order. */
async function heardOf(sandbox: Sandbox, count: number): Promise<string[]> {
  const names: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      names.push((JSON.parse(Buffer.concat(chunks).toString()) as { record: { name: string } }).record.name);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => void server.close());
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const hook = `mutation { createWebhook(input: { targetUrl: "${target}", operations: ["company.created"] }) { id } }`;
  await ask(sandbox, hook, sandbox.apiKey, '/metadata');
  for (let index = 0; index < count; index++)
    await ask(sandbox, `mutation { createCompany(data: { name: "${index}" }) { id } }`);
  await sandbox.settled();
  return names;
}

test('faults of webhooks: lost, doubled and shuffled, the same for the same seed', async () => {
  const count = 60;
  const sandbox = await sandboxFor({ seed: 7 });
  sandbox.faults.set({ dropRate: 0.3, duplicateRate: 0.2, shuffleWindow: 30 });
  const names = await heardOf(sandbox, count);
  const distinct = new Set(names);
  expect(sandbox.deliveries.dropped).toBe(count - distinct.size);
  expect(sandbox.deliveries.dropped).toBeGreaterThan(5);
  expect(names.length).toBeGreaterThan(distinct.size);
  expect(names.map(Number)).not.toEqual(names.map(Number).toSorted((left, right) => left - right));
  expect(Array.from({ length: 3 }, seeded(7))).toEqual(Array.from({ length: 3 }, seeded(7)));
});

test('a slow receiver is given up after the time-out, and what is queued when the host dies is lost', async () => {
  const sandbox = await sandboxFor({ webhookTimeoutMs: 100 });
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => void server.close());
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const hook = `mutation { createWebhook(input: { targetUrl: "${target}", operations: ["*.*"] }) { id } }`;
  await ask(sandbox, hook, sandbox.apiKey, '/metadata');
  for (let index = 0; index < 5; index++) await ask(sandbox, 'mutation { createCompany(data: { name: "x" }) { id } }');
  await sandbox.stop();
  expect(sandbox.deliveries['timed-out']).toBeLessThan(5);
  server.closeAllConnections();
});
