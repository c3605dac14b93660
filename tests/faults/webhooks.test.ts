/** What a running service refuses, over HTTP, with its database behind it: no row, no 5xx, whatever comes. */
import { createHmac, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startedLoop, type Loop } from '../support/loop.ts';
import { chance, isFull } from '../support/random.ts';

const rounds = isFull ? 50_000 : 1_000;

function event(loop: Loop, eventName: string, more: object = {}): Record<string, unknown> {
  const at = loop.clock.now().toISOString();
  return {
    targetUrl: loop.service.server.url,
    eventName,
    objectMetadata: { id: randomUUID(), nameSingular: eventName.split('.')[0] },
    workspaceId: loop.sandbox.workspaceId,
    webhookId: randomUUID(),
    eventDate: at,
    record: { id: randomUUID(), createdAt: at, updatedAt: at, deletedAt: null, name: 'Posted' },
    ...more,
  };
}

interface Signing {
  readonly secret?: string;
  readonly ageMs?: number;
  readonly unsigned?: boolean;
}

async function post(loop: Loop, body: string | Uint8Array<ArrayBuffer>, how: Signing = {}): Promise<number> {
  const timestamp = String(loop.clock.now().getTime() - (how.ageMs ?? 0));
  const signature = createHmac('sha256', how.secret ?? loop.secret)
    .update(`${timestamp}:`)
    .update(body)
    .digest('hex');
  const response = await fetch(`${loop.service.server.url}/webhooks/twenty`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(!how.unsigned && { 'x-twenty-webhook-timestamp': timestamp, 'x-twenty-webhook-signature': signature }),
    },
    body,
  });
  await response.arrayBuffer();
  return response.status;
}

const rows = async (loop: Loop): Promise<number> =>
  (await loop.db.query<{ count: number }>('select count(*)::int as count from loop.inbox')).rows[0]?.count ?? 0;

test('every kind of refusal leaves no row; a genuine event becomes one, its repeat does not', async () => {
  const loop = await startedLoop();
  const genuine = JSON.stringify(event(loop, 'company.created'));
  const before = await rows(loop);
  const statuses = {
    unsigned: await post(loop, genuine, { unsigned: true }),
    wrong: await post(loop, genuine, { secret: 'somebody else’s' }),
    stale: await post(loop, genuine, { ageMs: 600_000 }),
    fromTheFuture: await post(loop, genuine, { ageMs: -600_000 }),
    tooLarge: await post(loop, JSON.stringify({ filler: 'x'.repeat(2 * 1024 * 1024) })),
    notJson: await post(loop, '<html>'),
    noEnvelope: await post(loop, '{"hello":"world"}'),
    halfRecord: await post(loop, JSON.stringify(event(loop, 'company.updated', { record: { id: 'x' } }))),
    elsewhere: await post(loop, JSON.stringify(event(loop, 'company.updated', { workspaceId: randomUUID() }))),
    unknownElsewhere: await post(loop, JSON.stringify(event(loop, 'rocket.updated', { workspaceId: randomUUID() }))),
    unknown: await post(loop, JSON.stringify(event(loop, 'rocket.updated'))),
    metadata: await post(loop, JSON.stringify(event(loop, 'metadata.object.updated'))),
  };
  expect(statuses).toEqual({
    unsigned: 401,
    wrong: 401,
    stale: 401,
    fromTheFuture: 401,
    tooLarge: 413,
    notJson: 400,
    noEnvelope: 400,
    halfRecord: 400,
    elsewhere: 403,
    unknownElsewhere: 403,
    unknown: 200,
    metadata: 200,
  });
  expect(await rows(loop)).toBe(before);
  expect([await post(loop, genuine), await post(loop, genuine)]).toEqual([200, 200]);
  expect(await rows(loop)).toBe(before + 1);
}, 60_000);

test(`${rounds} malformed bodies: no 5xx, no crash, and afterwards the loop still turns`, async () => {
  const dice = chance();
  const loop = await startedLoop({ reconcileEveryMs: 600_000 });
  const genuine = event(loop, 'tradeLicence.updated', { updatedFields: ['name'] });
  const text = JSON.stringify(genuine);
  const before = await rows(loop);
  const keys = Object.keys(genuine);
  const record = genuine['record'] as object;
  const mangled = fc.oneof(
    fc
      .tuple(fc.constantFrom(...keys), fc.jsonValue())
      .map(([key, value]) => JSON.stringify({ ...genuine, [key]: value })),
    fc
      .tuple(
        fc.constantFrom('id', 'createdAt', 'updatedAt', 'deletedAt', 'name', 'licenceState', 'updatedBy'),
        fc.jsonValue(),
      )
      .map(([key, value]) => JSON.stringify({ ...genuine, record: { ...record, [key]: value } })),
    fc
      .tuple(fc.nat(text.length), fc.string({ unit: 'binary', maxLength: 8 }))
      .map(([at, noise]) => text.slice(0, at) + noise + text.slice(at + 1)),
    fc.nat(text.length).map((length) => text.slice(0, length)),
    fc.json(),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)),
  );
  let accepted = 0;
  const distinct = new Set<string>();
  await fc.assert(
    fc.asyncProperty(mangled, fc.boolean(), async (body, unsigned) => {
      const status = await post(loop, body, { unsigned });
      expect(status).toBeLessThan(500);
      if (unsigned) expect(status).toBe(401);
      if (status === 200) accepted++;
      if (status === 200) distinct.add(typeof body === 'string' ? body : Buffer.from(body).toString('latin1'));
    }),
    { numRuns: rounds, seed: dice.seed, endOnFailure: true },
  );
  expect(accepted).toBeGreaterThan(0);
  // Those acknowledged as none of our business have no row.
  expect((await rows(loop)) - before).toBeLessThanOrEqual(distinct.size);
  const { status } = await fetch(`${loop.service.server.url}/healthz`);
  expect(status).toBe(200);
  const [clerk] = loop.people;
  const id = await clerk.createOne('tradeLicence', { name: 'After', validTo: loop.clock.day(-1) });
  await loop.settled();
  expect(await clerk.get('tradeLicence', id, 'licenceState')).toMatchObject({ licenceState: 'EXPIRED' });
}, 900_000);
