import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delay, http, HttpResponse, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { HostError, type HostErrorCode, type HostErrorDetails } from './errors.ts';
import { longestAnswerBytes } from './fetch.ts';
import { FakeTime } from './testing.ts';
import { Wire } from './wire.ts';

const url = 'http://twenty.test';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const wire = (timeoutMs = 5_000): Wire => new Wire({ url, timeoutMs, time: new FakeTime() });
const call = {
  endpoint: 'graphql',
  operation: 'company.records',
  document: '{ companies { totalCount } }',
  token: 'key',
} as const;

/** What the gateway makes of an answer. */
async function madeOf(answer: () => Response | Promise<Response>, timeoutMs?: number): Promise<HostError> {
  server.use(http.post(`${url}/graphql`, answer));
  const error: unknown = await wire(timeoutMs)
    .post(call)
    .catch((thrown: unknown) => thrown);
  if (!(error instanceof HostError)) throw new Error(`Expected a HostError, got ${JSON.stringify(error)}`);
  return error;
}

const graphql = (message: string, extensions?: object): (() => Response) => {
  return () =>
    HttpResponse.json({ data: { page: null }, errors: [{ message, ...(extensions ? { extensions } : {}) }] });
};

/** Answers of a Twenty 2.19, word for word; all of them HTTP 200. */
const real: readonly [
  what: string,
  code: HostErrorCode,
  details: HostErrorDetails,
  message: string,
  extensions?: object,
][] = [
  [
    'the limit',
    'limit',
    { limit: { tokens: 100, windowMs: 60_000 } },
    'Limit reached (100 tokens per 60000 ms)',
    { code: 'BAD_USER_INPUT', subCode: 'LIMIT_REACHED' },
  ],
  ['a bad token', 'unauthenticated', {}, 'Token invalid.', { subCode: 'UNAUTHENTICATED', code: 'UNAUTHENTICATED' }],
  [
    'an ended refresh token',
    'unauthenticated',
    {},
    'Application refresh token invalid or expired',
    { subCode: 'APPLICATION_REFRESH_TOKEN_INVALID_OR_EXPIRED', code: 'UNAUTHENTICATED' },
  ],
  [
    'a missing permission',
    'forbidden',
    {},
    'Entity performing the request does not have permission',
    { subCode: 'PERMISSION_DENIED', code: 'FORBIDDEN' },
  ],
  [
    'a missing permission dressed as an internal error',
    'forbidden',
    {},
    'Entity performing the request does not have permission',
    { code: 'INTERNAL_SERVER_ERROR' },
  ],
  ['no token on /metadata', 'forbidden', {}, 'Forbidden resource', { code: 'FORBIDDEN' }],
  [
    'a taken unique value',
    'duplicate',
    { conflictingId: 'aaaaaaaa-0000-4000-8000-00000000aa01' },
    'A duplicate entry was detected',
    { conflictingRecordId: 'aaaaaaaa-0000-4000-8000-00000000aa01', code: 'BAD_USER_INPUT' },
  ],
  ['a taken id', 'duplicate', {}, 'A duplicate entry was detected', { code: 'BAD_USER_INPUT' }],
  ['a missing record', 'missing', {}, 'Record not found', { subCode: 'RECORD_NOT_FOUND', code: 'NOT_FOUND' }],
  [
    'an unknown option',
    'invalid',
    { field: 'stage' },
    'Invalid value "NOPE" for field "stage". Valid values are: NEW',
    { subCode: 'INVALID_ARGS_DATA', code: 'BAD_USER_INPUT' },
  ],
  [
    'a value that is no time',
    'invalid',
    { field: 'closeDate' },
    "Invalid value 'zzz' for date-time field \"closeDate\". Expected format: 'YYYY-MM-DDTHH:mm:ssZ'",
    { subCode: 'INVALID_ARGS_DATA', code: 'BAD_USER_INPUT' },
  ],
  [
    'a broken foreign key',
    'invalid',
    {},
    'insert or update on table "company" violates foreign key constraint "FK_abe"',
    { code: 'BAD_USER_INPUT' },
  ],
  [
    'an unknown field',
    'not-installed',
    { field: 'nope' },
    'Object company doesn\'t have any "nope" field.',
    { subCode: 'INVALID_ARGS_DATA', code: 'BAD_USER_INPUT' },
  ],
  ['an unknown object', 'not-installed', {}, 'Cannot query field "nopes" on type "Query".'],
  ['a syntax error', 'invalid', {}, 'Syntax Error: Expected Name, found <EOF>.'],
  ['its own SQL failing', 'broken-host', {}, 'Data validation error.', { code: 'INTERNAL_SERVER_ERROR' }],
  ['an error that nobody has seen yet', 'broken-host', {}, 'Something else', { code: 'SOMETHING_ELSE' }],
];

describe('answers that are GraphQL errors', () => {
  test.each(real)('%s is %s', async (_what, code, details, message, extensions) => {
    const error = await madeOf(graphql(message, extensions));
    expect({ code: error.code, details: error.details }).toEqual({ code, details: expect.objectContaining(details) });
    expect(error.message).toBe(`company.records: ${message}`);
  });
});

test('an unknown object without a token is a missing token, not a missing plugin', async () => {
  server.use(http.post(`${url}/graphql`, graphql('Cannot query field "companies" on type "Query".')));
  await expect(wire().post({ ...call, token: '' })).rejects.toMatchObject({ code: 'unauthenticated' });
});

describe('answers that are no GraphQL', () => {
  const page = (status: number) => (): Response =>
    new HttpResponse('<html><head><title>502 Bad Gateway</title></head></html>', {
      status,
      headers: { 'content-type': 'text/html' },
    });

  test.each<[string, HostErrorCode, () => Response | Promise<Response>, RegExp]>([
    ['HTML with 200', 'broken-host', page(200), /a page "502 Bad Gateway"/],
    ['HTML with 502', 'broken-host', page(502), /HTTP 502/],
    ['HTML with 429', 'limit', page(429), /HTTP 429/],
    ['JSON with 429', 'limit', () => HttpResponse.json({ statusCode: 429 }, { status: 429 }), /429/],
    ['JSON with 401', 'unauthenticated', () => HttpResponse.json({ statusCode: 401 }, { status: 401 }), /401/],
    [
      'JSON with 403',
      'forbidden',
      () => HttpResponse.json({ statusCode: 403, messages: ['Missing authentication token'] }, { status: 403 }),
      /403/,
    ],
    ['JSON with 500', 'broken-host', () => HttpResponse.json({ message: 'boom' }, { status: 500 }), /500/],
    [
      'a redirect',
      'broken-host',
      () => new HttpResponse(null, { status: 301, headers: { location: 'https://twenty.test/' } }),
      /https:\/\/twenty\.test\/.*TWENTY_API_URL/,
    ],
    [
      'JSON cut short',
      'broken-host',
      () => new HttpResponse('{"data":{"page', { headers: { 'content-type': 'application/json' } }),
      /instead of JSON/,
    ],
    ['nothing at all', 'broken-host', () => new HttpResponse(null, { status: 204 }), /204/],
    ['a broken connection', 'network', () => HttpResponse.error(), /company\.records/],
  ])('%s is %s', async (_what, code, answer, message) => {
    const error = await madeOf(answer);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  test('no answer in time is a timeout', async () => {
    const slow = async (): Promise<Response> => {
      await delay(1_000);
      return HttpResponse.json({ data: {} });
    };
    expect((await madeOf(slow, 50)).code).toBe('timeout');
  });

  test('an answer that stops half-way is a timeout too', async () => {
    const address = await realServer((response) => response.write('{"data":'));
    await expect(new Wire({ url: address, timeoutMs: 200, time: new FakeTime() }).post(call)).rejects.toMatchObject({
      code: 'timeout',
    });
  });

  test('an endless answer is cut off', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 32);
    let sent = 0;
    const address = await realServer((response) => {
      const more = (): void => {
        if (response.destroyed) return;
        sent += chunk.byteLength;
        if (response.write(chunk)) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    await expect(new Wire({ url: address, timeoutMs: 20_000, time: new FakeTime() }).post(call)).rejects.toMatchObject({
      code: 'broken-host',
    });
    expect(sent).toBeLessThan(2 * longestAnswerBytes);
  });

  test('a host that is not there is a network error that says where', async () => {
    const error: unknown = await new Wire({
      url: 'http://127.0.0.1:9',
      timeoutMs: 1_000,
      time: new FakeTime(),
      fetch: refused,
    })
      .post(call)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'network',
      retryable: true,
      message: 'company.records: fetch failed: ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:9',
    });
  });
});

/** A server of its own on this machine, for what only a real connection does. */
async function realServer(answer: (response: ServerResponse) => void): Promise<string> {
  const listening = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' });
    answer(response);
  });
  listening.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  onTestFinished(() => {
    listening.closeAllConnections();
    listening.close();
  });
  const address = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  server.use(http.all(`${address}/*`, () => passthrough()));
  return address;
}

/** What Node's fetch throws when nobody listens. */
const refused: typeof fetch = () =>
  Promise.reject(
    new TypeError('fetch failed', {
      cause: Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), { code: 'ECONNREFUSED' }),
    }),
  );

describe('the host’s clock', () => {
  const healthz = (date: string | undefined) =>
    http.get(`${url}/healthz`, () => HttpResponse.json({ status: 'ok' }, date ? { headers: { date } } : {}));

  test('is taken from the last answer and goes on with ours', async () => {
    const time = new FakeTime();
    const client = new Wire({ url, timeoutMs: 1_000, time });
    server.use(healthz('Sat, 21 Nov 2026 22:43:04 GMT'));
    expect((await client.hostTime()).toISOString()).toBe('2026-11-21T22:43:04.000Z');
    await time.advance(60_000);
    server.resetHandlers();
    expect((await client.hostTime()).toISOString()).toBe('2026-11-21T22:44:04.000Z');
  });

  test('is asked for again when the last answer is old', async () => {
    const time = new FakeTime();
    const client = new Wire({ url, timeoutMs: 1_000, time });
    server.use(healthz('Sat, 21 Nov 2026 22:43:04 GMT'));
    await client.hostTime();
    await time.advance(3_600_000);
    server.use(healthz('Sun, 22 Nov 2026 00:00:00 GMT'));
    expect((await client.hostTime()).toISOString()).toBe('2026-11-22T00:00:00.000Z');
  });

  test('an error’s answer tells the time too', async () => {
    const client = wire();
    server.use(
      http.post(`${url}/graphql`, () =>
        HttpResponse.json({ errors: [{ message: 'x' }] }, { headers: { date: 'Sat, 21 Nov 2026 22:43:04 GMT' } }),
      ),
    );
    await expect(client.post(call)).rejects.toThrow(HostError);
    expect((await client.hostTime()).getUTCHours()).toBe(22);
  });

  test('a host without Date headers is named', async () => {
    server.use(healthz(undefined));
    await expect(wire().hostTime()).rejects.toThrow('no Date header');
  });
});
