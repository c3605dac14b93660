import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NewRecord } from './host.ts';
import { openHost, type OpenHost } from './open.ts';
import { FakeTime } from './testing.ts';

const url = 'http://twenty.test';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

interface Request {
  readonly query: string;
  readonly operationName: string;
  readonly variables: {
    filter?: unknown;
    data?: unknown;
    first?: number;
    after?: string;
    upsert?: boolean;
    orderBy?: unknown;
  };
}

let requests: Request[];
let tokens: string[];
let open: OpenHost;
beforeEach(async () => {
  requests = [];
  tokens = [];
  open = await openHost({ url, apiKey: 'key', identity: 'api-key', apiKeyLimits: [], time: new FakeTime() });
});

/** Answers every call with `answer`; an object with `message` becomes a GraphQL error. */
function answering(answer: (request: Request) => object): void {
  server.use(
    http.post(`${url}/graphql`, async ({ request }) => {
      const body = (await request.json()) as Request;
      requests.push(body);
      tokens.push(request.headers.get('authorization') ?? '');
      const result = answer(body);
      return HttpResponse.json('message' in result ? { data: { records: null }, errors: [result] } : { data: result });
    }),
  );
}

const uuid = (number: number): string => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;
const news = (count: number): NewRecord[] =>
  Array.from({ length: count }, (_, index) => ({ id: uuid(index), name: `name ${index}` }));
const shown = ({ id }: { readonly id: string }): object => ({
  id,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  deletedAt: null,
});
const pageOf = (ids: readonly string[]): object => ({
  page: {
    totalCount: ids.length,
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: ids.map((id) => ({ node: shown({ id }) })),
  },
});

describe('reading', () => {
  const request = { first: 1000, withDeleted: false, select: 'records', orderBy: 'updatedAt' } as const;

  test('orders by time and then id, and leaves the filter as it is', async () => {
    answering(() => pageOf([uuid(1)]));
    const page = await open.host.page('tradeLicence', {
      ...request,
      filter: { companyId: { eq: uuid(9) } },
      after: 'cursor',
    });
    expect(page).toMatchObject({ totalCount: 1, hasNextPage: false, endCursor: null, records: [{ id: uuid(1) }] });
    expect(requests[0]).toMatchObject({
      operationName: 'TradeLicenceRecords',
      variables: {
        first: 1000,
        after: 'cursor',
        filter: { companyId: { eq: uuid(9) } },
        orderBy: [{ updatedAt: 'AscNullsFirst' }, { id: 'AscNullsFirst' }],
      },
    });
  });

  test('reads live and soft-deleted records in one call', async () => {
    answering(() => pageOf([]));
    await open.host.page('tradeLicence', {
      ...request,
      withDeleted: true,
      select: 'keys',
      orderBy: 'id',
      filter: { companyId: { eq: uuid(9) } },
    });
    expect(requests[0]).toMatchObject({
      operationName: 'TradeLicenceKeys',
      variables: {
        filter: {
          and: [
            { companyId: { eq: uuid(9) } },
            { or: [{ deletedAt: { is: 'NULL' } }, { deletedAt: { is: 'NOT_NULL' } }] },
          ],
        },
        orderBy: [{ id: 'AscNullsFirst' }],
      },
    });
  });

  test('reads any number of ids, each once, in calls of 500', async () => {
    answering(({ variables }) => pageOf((variables.filter as { and: { id: { in: string[] } }[] }).and[0]?.id.in ?? []));
    const ids = news(1200).map(({ id }) => id);
    const records = await open.host.byIds('company', [...ids, ...ids]);
    expect(records.map(({ id }) => id)).toEqual(ids);
    expect(requests.map(({ variables }) => variables.first)).toEqual([500, 500, 200]);
  });

  test('no ids, no call', async () => {
    expect(await open.host.byIds('company', [])).toEqual([]);
  });

  test.each([0, 1001, 1.5])('a page of %s records is refused', async (first) => {
    await expect(open.host.page('company', { ...request, first })).rejects.toThrow(RangeError);
  });

  test('an object that the schema does not have is refused', async () => {
    await expect(open.host.page('spaceship', request)).rejects.toThrow('There is no object "spaceship" in the schema.');
  });

  test('an answer of another shape is the host’s fault, and says where', async () => {
    answering(() => ({
      page: { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null }, edges: [{ node: { id: 'x' } }] },
    }));
    await expect(open.host.page('company', request)).rejects.toMatchObject({
      code: 'broken-host',
      message: expect.stringContaining('page.edges[0].node.id'),
    });
  });
});

describe('writing', () => {
  test('creates in calls of 200, one outcome per record', async () => {
    answering(({ variables }) => ({ records: (variables.data as NewRecord[]).map(shown) }));
    const outcomes = await open.host.create('company', news(450));
    expect(requests.map(({ variables }) => [(variables.data as unknown[]).length, variables.upsert])).toEqual([
      [200, false],
      [200, false],
      [50, false],
    ]);
    expect(outcomes.map((outcome) => outcome.kind === 'written' && outcome.record.id)).toEqual(
      news(450).map(({ id }) => id),
    );
  });

  test('a create that was done already is found by one read, not by halving', async () => {
    const there = new Set(news(150).map(({ id }) => id));
    answering(({ operationName, variables }) => {
      if (operationName === 'CompanyRecords') return pageOf([...there]);
      const data = variables.data as NewRecord[];
      return data.some(({ id }) => there.has(id))
        ? { message: 'A duplicate entry was detected', extensions: { code: 'BAD_USER_INPUT' } }
        : { records: data.map(shown) };
    });
    const outcomes = await open.host.create('company', news(200));
    expect(requests.length).toBe(3);
    expect(outcomes.slice(149, 151)).toMatchObject([
      { kind: 'exists', id: uuid(149), conflictingId: uuid(149) },
      { kind: 'written' },
    ]);
  });

  test('an upsert that changed another record is told', async () => {
    answering(() => ({ records: [shown({ id: uuid(7) })] }));
    expect(await open.host.upsert('company', news(1))).toEqual([
      { kind: 'exists', id: uuid(0), conflictingId: uuid(7) },
    ]);
    expect(requests[0]?.variables.upsert).toBe(true);
  });

  test('a compare-and-set carries its key, guards and is cut into calls of 200', async () => {
    answering(({ variables }) => ({
      records: ((variables.filter as { and: { id: { in: string[] } }[] }).and[0]?.id.in ?? [])
        .slice(1)
        .map((id) => shown({ id })),
    }));
    const request = {
      ids: news(250).map(({ id }) => id),
      seen: { licenceState: 'PENDING' },
      set: { licenceState: 'VALID' },
      decisionKey: 'key',
    };
    expect((await open.host.compareAndSet('tradeLicence', request)).length).toBe(248);
    expect(requests[0]).toMatchObject({
      operationName: 'TradeLicenceUpdate',
      variables: { data: { licenceState: 'VALID', decisionKey: 'key' } },
    });
  });

  test('deletes and destroys by id', async () => {
    answering(() => ({ records: [] }));
    await open.host.softDelete('company', [uuid(1), uuid(1), uuid(2)]);
    await open.host.destroy('company', [uuid(1)]);
    expect(requests.map(({ operationName, variables }) => [operationName, variables.filter])).toEqual([
      ['CompanyDelete', { id: { in: [uuid(1), uuid(2)] } }],
      ['CompanyDestroy', { id: { in: [uuid(1)] } }],
    ]);
  });
});

describe('counting', () => {
  test('what every call cost, by operation, refusals by kind', async () => {
    answering(({ operationName }) =>
      operationName === 'CompanyUpdate'
        ? { message: 'Data validation error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
        : pageOf([uuid(1), uuid(2)]),
    );
    const heard: string[] = [];
    open.meter.onCall(({ operation }) => heard.push(operation));
    await open.host.byIds('company', [uuid(1), uuid(2), uuid(3)]);
    await expect(
      open.host.compareAndSet('company', { ids: [uuid(1)], seen: {}, set: {}, decisionKey: 'key' }),
    ).rejects.toMatchObject({ code: 'broken-host' });
    expect(open.meter.costs.get('company.records')).toMatchObject({ calls: 1, records: 2, refusals: {} });
    expect(open.meter.costs.get('company.update')).toMatchObject({
      calls: 1,
      records: 1,
      refusals: { 'broken-host': 1 },
    });
    expect(open.meter.total()).toEqual({ calls: 2, records: 3, refusals: 1 });
    expect(heard).toEqual(['company.records', 'company.update']);
  });
});

describe('a token that the host refuses in the middle', () => {
  const refused = { message: 'Token invalid.', extensions: { code: 'UNAUTHENTICATED' } };

  /** The host's application tokens, numbered. */
  function withTokens(): void {
    let number = 0;
    server.use(
      http.post(`${url}/metadata`, async ({ request }) => {
        const { query } = (await request.json()) as { query: string };
        if (query.includes('findOneApplication'))
          return HttpResponse.json({ data: { findOneApplication: { id: uuid(1) } } });
        number += 1;
        const token = (name: string): object => ({ token: `${name}-${number}`, expiresAt: '2030-01-01T00:00:00.000Z' });
        return HttpResponse.json({
          data: { tokens: { applicationAccessToken: token('access'), applicationRefreshToken: token('refresh') } },
        });
      }),
    );
  }

  test('is renewed once and the call is made again', async () => {
    withTokens();
    const application = await openHost({ url, apiKey: 'key', time: new FakeTime() });
    answering(() => (tokens.at(-1) === 'Bearer access-1' ? refused : pageOf([])));
    await application.host.byIds('company', [uuid(1)]);
    expect(tokens).toEqual(['Bearer access-1', 'Bearer access-2']);
  });

  test('is not renewed for ever', async () => {
    withTokens();
    const application = await openHost({ url, apiKey: 'key', time: new FakeTime() });
    answering(() => refused);
    await expect(application.host.byIds('company', [uuid(1)])).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(tokens.length).toBe(2);
  });
});

test('calls go in the lane they are given', async () => {
  answering(() => pageOf([]));
  const slow = await openHost({
    url,
    apiKey: 'key',
    identity: 'api-key',
    apiKeyLimits: [],
    maxInFlight: 1,
    time: new FakeTime(),
  });
  const order: string[] = [];
  const read = (lane: 'reread' | 'task' | 'backfill'): Promise<void> =>
    slow.host
      .inLane(lane)
      .byIds('company', [uuid(1)])
      .then(() => void order.push(lane));
  await Promise.all([read('backfill'), read('task'), read('reread')]);
  expect(order).toEqual(['backfill', 'reread', 'task']);
});
