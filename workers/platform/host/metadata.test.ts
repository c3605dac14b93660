import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hostModel } from '../../../schema/generated/model.ts';
import { openHost, type OpenHost } from './open.ts';
import { probePermissions, protectsAnswers, serverVersion } from './probes.ts';
import { FakeTime } from './testing.ts';

const url = 'http://twenty.test';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

interface Request {
  readonly query: string;
  readonly variables: { input?: { id?: string; update?: object } };
}

let requests: Request[];
let open: OpenHost;
beforeEach(async () => {
  requests = [];
  open = await openHost({ url, apiKey: 'key', identity: 'api-key', apiKeyLimits: [], time: new FakeTime() });
});

function answering(path: 'metadata' | 'graphql', answer: (request: Request) => object): void {
  server.use(
    http.post(`${url}/${path}`, async ({ request }) => {
      const body = (await request.json()) as Request;
      requests.push(body);
      const result = answer(body);
      return HttpResponse.json('message' in result ? { data: null, errors: [result] } : { data: result });
    }),
  );
}

describe('webhooks', () => {
  const spec = {
    id: 'aaaaaaaa-0000-4000-8000-00000000aa01',
    targetUrl: 'https://pharma.test/webhooks',
    operations: ['company.*', 'tradeLicence.*'],
    secret: 'secret',
    description: 'Pharma',
  };

  test('is created under our id when the host does not have it', async () => {
    answering('metadata', ({ query }) => (query.includes('createWebhook') ? { webhook: spec } : { webhooks: [] }));
    expect(await open.metadata.ensureWebhook(spec)).toEqual({ webhook: spec, done: 'created' });
    expect(requests[1]?.variables.input).toEqual(spec);
  });

  test('is left alone when it is as it should be, whatever the order of its operations', async () => {
    answering('metadata', () => ({ webhooks: [{ ...spec, operations: spec.operations.toReversed() }] }));
    expect((await open.metadata.ensureWebhook(spec)).done).toBe('unchanged');
  });

  test.each([
    { targetUrl: 'https://old.test' },
    { secret: 'other' },
    { operations: ['company.*'] },
    { description: null },
  ])('is mended when it differs: %o', async (change) => {
    answering('metadata', ({ query }) =>
      query.includes('updateWebhook') ? { webhook: spec } : { webhooks: [{ ...spec, ...change }] },
    );
    expect((await open.metadata.ensureWebhook(spec)).done).toBe('updated');
    const { id, ...update } = spec;
    expect(requests[1]?.variables.input).toEqual({ id, update });
  });
});

test('a plugin that is not installed is null, not an error', async () => {
  answering('metadata', () => ({
    message: 'Application not found',
    extensions: { code: 'NOT_FOUND', subCode: 'APPLICATION_NOT_FOUND' },
  }));
  expect(await open.metadata.application()).toBeNull();
});

test('a missing permission is an error that names the call', async () => {
  answering('metadata', () => ({
    message: 'Entity performing the request does not have permission',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  }));
  await expect(open.metadata.webhooks()).rejects.toMatchObject({
    code: 'forbidden',
    message: 'metadata.webhooks: Entity performing the request does not have permission',
  });
  expect(open.meter.costs.get('metadata.webhooks')).toMatchObject({ calls: 1, refusals: { forbidden: 1 } });
});

describe('probes', () => {
  test.each([
    [{ appVersion: '2.43.1' }, '2.43.1'],
    [{ signInPrefilled: true }, null],
  ])('the version of %o is %s', async (config, version) => {
    server.use(http.get(`${url}/client-config`, () => HttpResponse.json(config)));
    expect(await serverVersion(open.wire)).toBe(version);
  });

  const shownWith = (writability: (object: string, field: string) => string | null): object => ({
    objects: {
      edges: hostModel.objects.map(({ name, fields }) => ({
        node: {
          nameSingular: name,
          fieldsList: fields.map((field) => ({ name: field.name, writability: writability(name, field.name) })),
        },
      })),
    },
  });
  const isAnswer = (object: string, field: string): boolean =>
    hostModel.objects.some(
      (each) => each.name === object && each.fields.some(({ name, answer }) => name === field && answer),
    );

  test('answers are protected when every one of them is the application’s to write', async () => {
    answering('metadata', () => shownWith((object, field) => (isAnswer(object, field) ? 'APPLICATION' : null)));
    expect(await protectsAnswers(open.wire, 'key')).toBe(true);
  });

  test('answers are not protected when one is not', async () => {
    answering('metadata', () =>
      shownWith((object, field) => (isAnswer(object, field) && field !== 'licenceState' ? 'APPLICATION' : null)),
    );
    expect(await protectsAnswers(open.wire, 'key')).toBe(false);
  });

  test('answers are not protected where the host knows no writability', async () => {
    answering('metadata', () => ({ message: 'Cannot query field "writability" on type "Field".' }));
    expect(await protectsAnswers(open.wire, 'key')).toBe(false);
  });

  test('permissions are tried on a record that does not exist', async () => {
    answering('graphql', ({ query }) =>
      query.includes('destroy')
        ? { message: 'Entity performing the request does not have permission', extensions: { code: 'FORBIDDEN' } }
        : query.startsWith('mutation') || query.includes('\nmutation')
          ? { records: [] }
          : { page: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] } },
    );
    expect(
      (await probePermissions(open.transport, 'tradeLicence', ['read', 'update', 'destroy'])).map(
        ({ action, allowed }) => [action, allowed],
      ),
    ).toEqual([
      ['read', true],
      ['update', true],
      ['destroy', false],
    ]);
  });
});
