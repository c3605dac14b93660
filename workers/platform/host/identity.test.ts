import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ApplicationIdentity, apiKeyIdentity, type TokenPair } from './identity.ts';
import { openHost } from './open.ts';
import { FakeTime } from './testing.ts';
import { Wire } from './wire.ts';

const url = 'http://twenty.test';
const minute = 60_000;
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

interface Asked {
  readonly what: 'find' | 'generate' | 'renew';
  readonly bearer: string;
}
let asked: Asked[];
let time: FakeTime;
let installed: boolean;
let refreshAccepted: boolean;
beforeEach(() => {
  asked = [];
  time = new FakeTime();
  installed = true;
  refreshAccepted = true;
  server.use(
    http.post(`${url}/metadata`, async ({ request }) =>
      metadata((await request.json()) as { query: string }, request.headers.get('authorization') ?? ''),
    ),
  );
});

const error = (message: string, code: string): Response =>
  HttpResponse.json({ data: null, errors: [{ message, extensions: { code } }] });

/** The host's token mutations: pairs are numbered, access tokens last 30 minutes and refresh tokens 60 days. */
function metadata({ query }: { query: string }, authorization: string): Response {
  const bearer = authorization.replace('Bearer ', '');
  const what = query.includes('renewApplicationToken')
    ? 'renew'
    : query.includes('generateApplicationToken')
      ? 'generate'
      : 'find';
  asked.push({ what, bearer });
  if (bearer === 'wrong') return error('Token invalid.', 'UNAUTHENTICATED');
  if (what === 'find') {
    return installed
      ? HttpResponse.json({ data: { findOneApplication: { id: '07c5ed94-6a72-4e4a-852d-88881f9f2166' } } })
      : error('Application not found', 'NOT_FOUND');
  }
  if (bearer === 'small')
    return error('Entity performing the request does not have permission', 'INTERNAL_SERVER_ERROR');
  if (what === 'renew' && !refreshAccepted)
    return error('Application refresh token invalid or expired', 'UNAUTHENTICATED');
  const number = asked.filter((each) => each.what !== 'find').length;
  const token = (name: string, minutes: number): object => ({
    token: `${name}-${number}`,
    expiresAt: new Date(time.now() + minutes * minute).toISOString(),
  });
  return HttpResponse.json({
    data: {
      tokens: { applicationAccessToken: token('access', 30), applicationRefreshToken: token('refresh', 60 * 24 * 60) },
    },
  });
}

function identity(more: Partial<ConstructorParameters<typeof ApplicationIdentity>[0]> = {}): ApplicationIdentity {
  const wire = new Wire({ url, timeoutMs: 5_000, time });
  return new ApplicationIdentity({
    wire,
    time,
    application: '92b053c6-a986-52ae-85ba-d871e798ab0a',
    apiKey: 'admin',
    ...more,
  });
}

describe('the application’s identity', () => {
  test('asks for tokens with the admin’s key, once for many callers', async () => {
    const app = identity();
    expect(await Promise.all([app.token(), app.token(), app.token()])).toEqual(['access-1', 'access-1', 'access-1']);
    expect(asked).toEqual([
      { what: 'find', bearer: 'admin' },
      { what: 'generate', bearer: 'admin' },
    ]);
    expect(app.expiresAt()?.getTime()).toBe(time.now() + 60 * 24 * 60 * minute);
  });

  test('renews five minutes before the end, with its own token', async () => {
    const app = identity();
    await app.token();
    await time.advance(24 * minute);
    expect(await app.token()).toBe('access-1');
    await time.advance(2 * minute);
    expect(await app.token()).toBe('access-2');
    expect(asked.at(-1)).toEqual({ what: 'renew', bearer: 'access-1' });
  });

  test('after a long sleep renews with the key, since its own token has ended', async () => {
    const app = identity();
    await app.token();
    await time.advance(24 * 60 * minute);
    expect(await app.token()).toBe('access-2');
    expect(asked.at(-1)).toEqual({ what: 'renew', bearer: 'admin' });
  });

  test('asks anew when the refresh token is not accepted any more', async () => {
    const app = identity();
    await app.token();
    refreshAccepted = false;
    expect(await app.renew('access-1')).toBe('access-3');
    expect(asked.map(({ what }) => what)).toEqual(['find', 'generate', 'renew', 'find', 'generate']);
  });

  test('a token that was replaced meanwhile is not renewed again', async () => {
    const app = identity();
    await app.token();
    expect(await app.renew('access-0')).toBe('access-1');
    expect(asked.length).toBe(2);
  });

  test('lives on stored tokens without an admin’s key, and stores what it renews', async () => {
    const saved: TokenPair[] = [];
    await identity({
      store: { load: () => Promise.resolve(null), save: async (tokens) => void saved.push(tokens) },
    }).token();
    const stored: unknown = JSON.parse(JSON.stringify(saved[0]));
    asked = [];
    await time.advance(26 * minute);
    const wire = new Wire({ url, timeoutMs: 5_000, time });
    const store = { load: () => Promise.resolve(stored), save: async (tokens: TokenPair) => void saved.push(tokens) };
    const app = new ApplicationIdentity({ wire, time, application: '92b053c6-a986-52ae-85ba-d871e798ab0a', store });
    expect(await app.token()).toBe('access-1');
    expect(asked).toEqual([{ what: 'renew', bearer: 'access-1' }]);
    expect(saved.length).toBe(2);
    await time.advance(90 * 24 * 60 * minute);
    await expect(app.token()).rejects.toMatchObject({
      code: 'unauthenticated',
      message: expect.stringContaining('run setup again'),
    });
  });

  test('nonsense in the store is as good as nothing', async () => {
    expect(
      await identity({
        store: { load: () => Promise.resolve({ half: 'a pair' }), save: () => Promise.resolve() },
      }).token(),
    ).toBe('access-1');
  });
});

test('an API key cannot be renewed, and says what to do', async () => {
  await expect(apiKeyIdentity('key').renew('key')).rejects.toMatchObject({
    code: 'unauthenticated',
    message: expect.stringContaining('create a new key'),
  });
});

test('an API key’s end is read from the key', () => {
  const payload = Buffer.from(JSON.stringify({ exp: 1_795_302_892, type: 'API_KEY' })).toString('base64url');
  expect(apiKeyIdentity(`head.${payload}.tail`).expiresAt()?.toISOString()).toBe('2026-11-21T23:14:52.000Z');
  expect(apiKeyIdentity('no token at all').expiresAt()).toBeNull();
});

describe('opening the host', () => {
  test('takes the application where it can be had, and knows no limit then', async () => {
    const opened = await openHost({ url, apiKey: 'admin', time });
    expect({ kind: opened.identity.kind, problem: opened.identityProblem, limits: opened.pacer.limits }).toEqual({
      kind: 'application',
      problem: null,
      limits: [],
    });
  });

  test.each([
    ['the plugin is not installed', 'admin', false, 'missing'],
    ['the key may not ask for tokens', 'small', true, 'forbidden'],
  ])('falls back to the API key, with its limits and the reason, when %s', async (_what, apiKey, isInstalled, code) => {
    installed = isInstalled;
    const opened = await openHost({ url, apiKey, time });
    expect(opened.identity.kind).toBe('api-key');
    expect(opened.identityProblem?.code).toBe(code);
    expect(opened.pacer.limits).toEqual([
      { tokens: 100, windowMs: 60_000 },
      { tokens: 100, windowMs: 1_000 },
    ]);
  });

  test('a wrong key is an error, not a fallback', async () => {
    await expect(openHost({ url, apiKey: 'wrong', time })).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  test('the application alone can be demanded', async () => {
    installed = false;
    await expect(openHost({ url, apiKey: 'admin', identity: 'application', time })).rejects.toMatchObject({
      code: 'missing',
    });
  });
});
