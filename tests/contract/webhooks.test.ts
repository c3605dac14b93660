/** Webhooks: what is sent for what, how it is signed, and that nothing is ever sent twice. */
import { createHmac } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { contractHost, dataOf, type Json } from './support/host.ts';
import { receiverFor, type Received } from './support/receiver.ts';

const contract = contractHost();
// A real host may have much else to send.
vi.setConfig({ testTimeout: 150_000 });
const events = (received: readonly Received[]): unknown[] =>
  received.map(({ body }) => String(body['eventName'])).toSorted((left, right) => left.localeCompare(right));

test('a delivery: headers, signature over the raw body, envelope, flat record', async () => {
  const { host } = contract;
  const secret = `secret of ${host.run}`;
  const receiver = await receiverFor(host, { operations: ['tradeLicence.*'], secret });
  const { id: companyId } = await host.createOne('company', { name: host.run });
  const record = { name: `${host.run} é`, companyId, licenceScope: ['VACCINE'], validTo: '2026-12-31' };
  const { id } = await host.createOne('tradeLicence', record);
  const [delivery] = await receiver.about([id], 1);
  if (!delivery) throw new Error('A delivery came.');
  const { headers, raw, body } = delivery;
  const timestamp = String(headers['x-twenty-webhook-timestamp']);
  expect(Math.abs(Date.now() - Number(timestamp))).toBeLessThan(60_000);
  const signature = createHmac('sha256', secret).update(`${timestamp}:${raw}`).digest('hex');
  expect(headers['x-twenty-webhook-signature']).toBe(signature);
  expect(headers['x-twenty-webhook-nonce']).toMatch(/^[0-9a-f]{32}$/);
  expect(headers['content-type']).toBe('application/json');
  expect(Object.keys(body)).toEqual([
    'targetUrl',
    'eventName',
    'objectMetadata',
    'workspaceId',
    'webhookId',
    'eventDate',
    'userId',
    'workspaceMemberId',
    'record',
  ]);
  expect(body).toMatchObject({
    eventName: 'tradeLicence.created',
    objectMetadata: { id: expect.any(String), nameSingular: 'tradeLicence' },
    webhookId: receiver.webhookId,
    workspaceMemberId: host.admin.memberId,
  });
  expect(body['record']).toMatchObject({
    id,
    ...record,
    deletedAt: null,
    personId: null,
    licenceKind: null,
    licenceNumber: '',
    validFrom: null,
    decisionKey: '',
    licenceState: 'PENDING',
    requestedAction: null,
    createdBy: { source: 'MANUAL', workspaceMemberId: host.admin.memberId, name: host.admin.name, context: {} },
  });
  expect(body['record']).not.toHaveProperty('company');
});

test('composites, lists and amounts in a body look as in answers', async () => {
  const { host } = contract;
  const receiver = await receiverFor(host, { operations: ['company.created'] });
  const { id } = await host.createOne('company', { name: host.run });
  const [delivery] = await receiver.about([id], 1);
  expect(delivery?.body['record']).toMatchObject({
    name: host.run,
    domainName: { primaryLinkLabel: '', primaryLinkUrl: '', secondaryLinks: [] },
    creditLimit: { amountMicros: null, currencyCode: null },
    holdReasons: [],
    accountKind: null,
    accountCode: '',
    lastOrderOn: null,
    accountOwnerId: null,
  });
});

test('an API key leaves no actor in the envelope, only in updatedBy', async () => {
  const { host } = contract;
  const receiver = await receiverFor(host, { operations: ['company.created'] });
  const { id } = await host.createOne('company', { name: host.run }, '', host.apiKey);
  const [delivery] = await receiver.about([id], 1);
  expect(delivery?.body).not.toHaveProperty('userId');
  expect(delivery?.body).not.toHaveProperty('workspaceMemberId');
  expect(delivery?.body['record']).toMatchObject({ updatedBy: { source: 'API', workspaceMemberId: null } });
});

test('without a secret nothing is signed', async () => {
  const { host } = contract;
  const receiver = await receiverFor(host, { operations: ['company.created'], secret: '' });
  const { id } = await host.createOne('company', { name: host.run });
  const [delivery] = await receiver.about([id], 1);
  const names = Object.keys(delivery?.headers ?? {}).filter((name) => name.startsWith('x-twenty'));
  expect(names).toEqual([]);
});

test('patterns: x.op, x.*, *.op and *.* hear of a new task, another operation does not', async () => {
  const { host } = contract;
  const patterns = ['task.created', 'task.*', '*.created', '*.*', 'task.deleted'];
  const receivers = await Promise.all(patterns.map((pattern) => receiverFor(host, { operations: [pattern] })));
  const { id } = await host.createOne('task', { title: host.run });
  const heard = await Promise.all(receivers.map(async (receiver) => (await receiver.afterQuiet([id])).length));
  expect(heard).toEqual([1, 1, 1, 1, 0]);
});

test('one event per record for create, update, delete and restore; updatedFields in the order of the fields', async () => {
  const { host } = contract;
  const receiver = await receiverFor(host, { operations: ['company.*'] });
  const created = await host.create('company', [{ name: host.run }, { name: host.run }]);
  const ids = created.map(({ id }) => id);
  const byId = { id: { in: ids } };
  await receiver.about(ids, 2);
  await host.updateMany('company', byId, { paymentTermDays: 9, accountOwnerId: host.admin.memberId });
  const updated = (await receiver.about(ids, 4)).slice(2);
  expect(events(updated)).toEqual(['company.updated', 'company.updated']);
  for (const { body } of updated) {
    expect((body['updatedFields'] as string[]).toSorted()).toEqual([
      'accountOwner',
      'accountOwnerId',
      'paymentTermDays',
    ]);
    expect(Object.keys(body).at(-1)).toBe('updatedFields');
  }
  await host.remove('delete', 'company', byId);
  const deleted = (await receiver.about(ids, 6)).slice(4);
  expect(events(deleted)).toEqual(['company.deleted', 'company.deleted']);
  expect(deleted[0]?.body).toMatchObject({ updatedFields: ['deletedAt'], record: { deletedAt: expect.any(String) } });
  await host.remove('restore', 'company', byId);
  const restored = (await receiver.about(ids, 8)).slice(6);
  expect(events(restored)).toEqual(['company.restored', 'company.restored']);
  expect(restored[0]?.body).toMatchObject({ updatedFields: ['deletedAt'], record: { deletedAt: null } });
});

test('destroying many emits one event, with the record as it last was', async () => {
  const { host } = contract;
  const created = await host.create(
    'company',
    [{ name: host.run }, { name: host.run }, { name: host.run }],
    'updatedAt',
  );
  const ids = created.map(({ id }) => id);
  const receiver = await receiverFor(host, { operations: ['company.*'] });
  await host.remove('destroy', 'company', { id: { in: ids } });
  await receiver.about(ids, 1);
  const all = (await receiver.afterQuiet(ids)).filter(({ body }) => body['eventName'] === 'company.destroyed');
  expect(all).toHaveLength(1);
  const record = all[0]?.body['record'] as Json;
  expect(record['updatedAt']).toBe(created.find(({ id }) => id === record['id'])?.['updatedAt']);
  expect(all[0]?.body).not.toHaveProperty('updatedFields');
});

test('an update that changes nothing but bookkeeping emits nothing', async () => {
  const { host } = contract;
  const { id } = await host.createOne('company', { name: host.run });
  const receiver = await receiverFor(host, { operations: ['company.updated'] });
  await host.update('company', id, { name: host.run });
  await host.update('company', id, { updatedAt: '2030-01-01T00:00:00Z' });
  expect(await receiver.afterQuiet([id])).toEqual([]);
});

test('a guard that no longer holds makes the write silent; decisionKey gives the event back, once', async () => {
  const { host } = contract;
  const [silent, told] = await host.create('company', [
    { name: host.run, accountKind: 'HOSPITAL' },
    { name: host.run, accountKind: 'HOSPITAL' },
  ]);
  const receiver = await receiverFor(host, { operations: ['company.updated'] });
  const guard = { id: { eq: silent?.['id'] }, accountKind: { eq: 'HOSPITAL' } };
  expect(dataOf(await host.updateMany('company', guard, { accountKind: 'CLINIC' }))['result']).toHaveLength(1);
  // Any text serves as the key here: the trick is in the filter.
  const key = `${host.run}-key`;
  const either = {
    id: { in: [told?.['id']] },
    or: [{ accountKind: { eq: 'HOSPITAL' } }, { accountCode: { eq: key } }],
  };
  const data = { accountKind: 'CLINIC', accountCode: key };
  for (let attempt = 0; attempt < 2; attempt++)
    expect(dataOf(await host.updateMany('company', either, data))['result']).toEqual([{ id: told?.['id'] }]);
  const heard = await receiver.afterQuiet([silent?.['id'], told?.['id']]);
  expect(heard.map(({ body }) => (body['record'] as Json)['id'])).toEqual([told?.['id']]);
});

test('a delete guarded by deletedAt is silent, and answers as if nothing had happened', async () => {
  const { host } = contract;
  const { id } = await host.createOne('company', { name: host.run });
  const receiver = await receiverFor(host, { operations: ['company.deleted'] });
  const guarded = await host.remove('delete', 'company', { id: { eq: id }, deletedAt: { is: 'NULL' } });
  expect(dataOf(guarded)['result']).toEqual([]);
  expect(await host.get('company', id, 'deletedAt')).toEqual({ id, deletedAt: expect.any(String) });
  expect(await receiver.afterQuiet([id])).toEqual([]);
});

test('an upsert tells of revivals as updates of deletedAt', async () => {
  const { host } = contract;
  const { id } = await host.createOne('company', { name: host.run });
  await host.remove('delete', 'company', { id: { eq: id } });
  const receiver = await receiverFor(host, { operations: ['company.*'] });
  await host.upsert('company', [{ id, paymentTermDays: 1 }]);
  const [revived] = await receiver.about([id], 1);
  const updatedFields = revived?.body['updatedFields'] as string[];
  expect(revived?.body['eventName']).toBe('company.updated');
  expect(updatedFields.toSorted()).toEqual(['deletedAt', 'paymentTermDays']);
});

test('a task takes its targets along, with events of their own', async () => {
  const { host } = contract;
  const { id: targetCompanyId } = await host.createOne('company', { name: host.run });
  const { id: taskId } = await host.createOne('task', { title: host.run });
  const { id } = await host.createOne('taskTarget', { taskId, targetCompanyId });
  const receiver = await receiverFor(host, { operations: ['taskTarget.*'] });
  await host.remove('delete', 'task', { id: { eq: taskId } });
  await host.remove('restore', 'task', { id: { eq: taskId } });
  const heard = await receiver.about([id], 2);
  expect(events(heard)).toEqual(['taskTarget.deleted', 'taskTarget.restored']);
});

test('a merge tells of the loser only', async () => {
  const { host } = contract;
  const [winner, loser] = await host.create('company', [{ name: `${host.run} w` }, { name: `${host.run} l` }]);
  const { id: personId } = await host.createOne('person', { name: { firstName: host.run }, companyId: loser?.['id'] });
  const receiver = await receiverFor(host, { operations: ['company.*', 'person.*'] });
  const ids = [winner?.['id'], loser?.['id']];
  await host.data('mutation ($ids: [UUID!]!) { mergeCompanies(ids: $ids, conflictPriorityIndex: 0) { id } }', { ids });
  await receiver.about([loser?.['id']], 1);
  const heard = await receiver.afterQuiet([...ids, personId]);
  expect(heard.map(({ body }) => [body['eventName'], (body['record'] as Json)['id']])).toEqual([
    ['company.destroyed', loser?.['id']],
  ]);
});

test('at most once: an error, a redirect and a reset each get one request', async () => {
  const { host } = contract;
  for (const status of [500, 302, 0]) {
    const receiver = await receiverFor(host, {
      operations: ['company.created'],
      respond: (response) => {
        if (status === 0) response.destroy();
        else response.writeHead(status, { location: '/elsewhere' }).end();
      },
    });
    const { id } = await host.createOne('company', { name: host.run });
    await receiver.about([id], 1);
    expect(await receiver.afterQuiet([id])).toHaveLength(1);
  }
});

test('up to 20 deliveries at once, and a receiver that does not answer holds up the next job for 5 seconds', async () => {
  const { host } = contract;
  const receiver = await receiverFor(host, {
    operations: ['task.created'],
    respond: (response, { body }) => void (body['eventName'] === 'task.created' || response.end('ok')),
  });
  const first = await host.create(
    'task',
    Array.from({ length: 8 }, () => ({ title: host.run })),
  );
  const second = await host.createOne('task', { title: host.run });
  const ids = first.map(({ id }) => id);
  const burst = await receiver.about(ids, ids.length);
  const [late] = await receiver.about([second['id']], 1);
  const times = burst.map(({ atMs }) => atMs);
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(4000);
  const heldUpMs = (late?.atMs ?? 0) - Math.max(...times);
  expect(heldUpMs).toBeGreaterThan(4000);
  if (host.kind === 'sandbox') expect(heldUpMs).toBeLessThan(8000);
});
