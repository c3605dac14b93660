/** Soft delete, restore, destroy, merge: what happens to the record and to its children. */
import { expect, test } from 'vitest';
import { contractHost, dataOf, type Json } from './support/host.ts';

const contract = contractHost();

test('a soft delete sets deletedAt and updatedAt, can be repeated, and hides the record from reads', async () => {
  const { host } = contract;
  const { id } = await host.createOne('company', { name: host.run });
  const byId = { id: { eq: id } };
  const [first] = dataOf(await host.remove('delete', 'company', byId, 'deletedAt updatedAt'))['result'] as Json[];
  expect(first?.['deletedAt']).toBe(first?.['updatedAt']);
  const [second] = dataOf(await host.remove('delete', 'company', byId, 'deletedAt'))['result'] as Json[];
  expect(String(second?.['deletedAt']) > String(first?.['deletedAt'])).toBe(true);
  expect(await host.find('company', byId)).toEqual([]);
  expect(await host.find('company', { ...byId, deletedAt: { is: 'NOT_NULL' } })).toEqual([{ id }]);
});

test('a restore brings it back with a new updatedAt', async () => {
  const { host } = contract;
  const { id } = await host.createOne('company', { name: host.run });
  await host.remove('delete', 'company', { id: { eq: id } });
  const [restored] = dataOf(await host.remove('restore', 'company', { id: { eq: id } }, 'deletedAt'))[
    'result'
  ] as Json[];
  expect(restored).toEqual({ id, deletedAt: null });
  expect(await host.find('company', { id: { eq: id } })).toEqual([{ id }]);
});

test('destroying a parent nulls the key of its children and leaves their updatedAt alone', async () => {
  const { host } = contract;
  const { id: companyId } = await host.createOne('company', { name: host.run });
  const licence = await host.createOne('tradeLicence', { name: host.run, companyId }, 'updatedAt companyId');
  expect(licence['companyId']).toBe(companyId);
  await host.remove('destroy', 'company', { id: { eq: companyId } });
  expect(await host.get('tradeLicence', licence['id'], 'updatedAt companyId')).toEqual({ ...licence, companyId: null });
});

test('destroy removes soft-deleted records too', async () => {
  const { host } = contract;
  const { id } = await host.createOne('company', { name: host.run });
  await host.remove('delete', 'company', { id: { eq: id } });
  expect(dataOf(await host.remove('destroy', 'company', { id: { eq: id } }))['result']).toEqual([{ id }]);
  expect(await host.get('company', id, '')).toBeUndefined();
});

test('a task that is soft-deleted takes its targets with it; a destroyed one destroys them', async () => {
  const { host } = contract;
  const { id: targetCompanyId } = await host.createOne('company', { name: host.run });
  const [kept, gone] = await host.create('task', [{ title: host.run }, { title: host.run }]);
  const targets = await host.create('taskTarget', [
    { taskId: kept?.['id'], targetCompanyId },
    { taskId: gone?.['id'], targetCompanyId },
  ]);
  await host.remove('delete', 'task', { id: { eq: kept?.['id'] } });
  expect(await host.get('taskTarget', targets[0]?.['id'], 'deletedAt')).toEqual({
    ...targets[0],
    deletedAt: expect.any(String),
  });
  await host.remove('restore', 'task', { id: { eq: kept?.['id'] } });
  expect(await host.get('taskTarget', targets[0]?.['id'], 'deletedAt')).toEqual({ ...targets[0], deletedAt: null });
  await host.remove('destroy', 'task', { id: { eq: gone?.['id'] } });
  expect(await host.get('taskTarget', targets[1]?.['id'], '')).toBeUndefined();
});

test('a merge destroys the loser, fills gaps of the winner and re-points children', async () => {
  const { host } = contract;
  const [loser, winner] = await host.create(
    'company',
    [
      { name: `${host.run} loser`, paymentTermDays: 30, accountKind: 'CLINIC', accountCode: `${host.run}-merge` },
      { name: `${host.run} winner`, accountKind: 'HOSPITAL' },
    ],
    'updatedAt',
  );
  const person = { name: { firstName: host.run, lastName: 'x' }, companyId: loser?.['id'] };
  const child = await host.createOne('person', person, 'updatedAt');
  const answer = await host.graphql(
    'mutation ($ids: [UUID!]!) { result: mergeCompanies(ids: $ids, conflictPriorityIndex: 1) { id name paymentTermDays accountKind accountCode } }',
    { ids: [loser?.['id'], winner?.['id']] },
  );
  expect(dataOf(answer)['result']).toEqual({
    id: winner?.['id'],
    name: `${host.run} winner`,
    paymentTermDays: 30,
    accountKind: 'HOSPITAL',
    accountCode: `${host.run}-merge`,
  });
  expect(await host.get('company', loser?.['id'], '')).toBeUndefined();
  const moved = await host.get('person', child['id'], 'companyId updatedAt');
  expect(moved?.['companyId']).toBe(winner?.['id']);
  expect(String(moved?.['updatedAt']) > String(child['updatedAt'])).toBe(true);
});
