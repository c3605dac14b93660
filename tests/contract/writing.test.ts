/** Batches, upserts, ghosts, guards: how records are written. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { contractHost, dataOf, type Json } from './support/host.ts';

const contract = contractHost();

test('a batch is atomic: one bad record refuses all of it', async () => {
  const { host } = contract;
  const name = `${host.run}-atomic`;
  const data = [{ name }, { name, accountKind: 'NOPE' }];
  const answer = await host.graphql(
    'mutation ($data: [CompanyCreateInput!]!) { createCompanies(data: $data) { id } }',
    { data },
  );
  expect(answer.data).toEqual({ createCompanies: null });
  const twice = `${host.run}-twice`;
  const clash = {
    data: [
      { name, accountCode: twice },
      { name, accountCode: twice },
    ],
  };
  const refused = await host.graphql(
    'mutation ($data: [CompanyCreateInput!]!) { createCompanies(data: $data) { id } }',
    clash,
  );
  expect(refused.errors[0]?.message).toBe('A duplicate entry was detected');
  expect(await host.find('company', { name: { eq: name } })).toEqual([]);
});

test('a batch has at most 200 records; an empty one is fine', async () => {
  const { host } = contract;
  const mutation = 'mutation ($data: [TaskCreateInput!]!) { createTasks(data: $data) { id } }';
  const answer = await host.graphql(mutation, { data: Array.from({ length: 201 }, () => ({ title: host.run })) });
  expect(answer.errors[0]).toMatchObject({
    message: 'Maximum number of records to upsert is 200.',
    extensions: { code: 'BAD_USER_INPUT', subCode: 'TOO_MANY_RECORDS_TO_UPDATE' },
  });
  expect(dataOf(await host.graphql(mutation, { data: [] }))).toEqual({ createTasks: [] });
});

test('an update by filter touches at most 200 records; delete, restore and destroy take more', async () => {
  const { host } = contract;
  const title = `${host.run}-many`;
  const records = Array.from({ length: 150 }, () => ({ title }));
  await host.create('task', records);
  await host.create('task', records);
  const filter = { title: { eq: title } };
  const update = await host.updateMany('task', filter, { status: 'DONE' });
  expect(update.errors[0]?.message).toBe('Cannot update more than 200 records at once');
  const ids = (await host.find('task', filter, '', { first: 1000 })).map(({ id }) => id);
  const byId = { id: { in: ids } };
  for (const verb of ['delete', 'restore', 'destroy'] as const)
    expect(dataOf(await host.remove(verb, 'task', byId))['result']).toHaveLength(300);
});

test('an upsert matches id or a unique field and writes only what it names', async () => {
  const { host } = contract;
  const code = `${host.run}-upsert`;
  const { id } = await host.createOne('company', { name: host.run, accountCode: code, paymentTermDays: 30 });
  const select = 'name accountCode paymentTermDays';
  const byId = dataOf(await host.upsert('company', [{ id, paymentTermDays: 60 }], select))['result'];
  expect(byId).toEqual([{ id, name: host.run, accountCode: code, paymentTermDays: 60 }]);
  const byCode = dataOf(await host.upsert('company', [{ accountCode: code, paymentTermDays: 90 }], select))['result'];
  expect(byCode).toEqual([{ id, name: host.run, accountCode: code, paymentTermDays: 90 }]);
});

test('an upsert whose id and unique field are two records is refused', async () => {
  const { host } = contract;
  const code = `${host.run}-torn`;
  const [one, other] = await host.create('company', [{ name: host.run, accountCode: code }, { name: host.run }]);
  const answer = await host.upsert('company', [{ id: other?.['id'], accountCode: code }]);
  expect(one).toBeDefined();
  expect(answer.errors[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    subCode: 'UPSERT_MULTIPLE_MATCHING_RECORDS_CONFLICT',
  });
});

test('an upsert answers with what existed first, then what is new; a record named twice comes once', async () => {
  const { host } = contract;
  const [a, b] = await host.create('company', [{ name: `${host.run} a` }, { name: `${host.run} b` }]);
  const answer = await host.upsert(
    'company',
    [
      { name: `${host.run} n1` },
      { id: b?.['id'], paymentTermDays: 1 },
      { name: `${host.run} n2` },
      { id: a?.['id'], paymentTermDays: 2 },
    ],
    'name',
  );
  const names = (dataOf(answer)['result'] as Json[]).map(({ name }) => String(name).slice(host.run.length + 1));
  expect(names).toEqual(['b', 'a', 'n1', 'n2']);
  const id = a?.['id'];
  const twice = await host.upsert(
    'company',
    [
      { id, paymentTermDays: 3 },
      { id, paymentTermDays: 4 },
    ],
    'paymentTermDays',
  );
  expect(dataOf(twice)['result']).toEqual([{ id, paymentTermDays: 4 }]);
});

test('an upsert revives a soft-deleted record, and makes a ghost of a destroyed one', async () => {
  const { host } = contract;
  const created = await host.create(
    'company',
    [
      { name: host.run, paymentTermDays: 7 },
      { name: host.run, paymentTermDays: 8 },
    ],
    'createdAt',
  );
  const [deleted, destroyed] = created;
  await host.remove('delete', 'company', { id: { eq: deleted?.['id'] } });
  await host.remove('destroy', 'company', { id: { eq: destroyed?.['id'] } });
  const answer = await host.upsert(
    'company',
    created.map(({ id }) => ({ id, paymentTermDays: 9 })),
    'name paymentTermDays deletedAt createdAt',
  );
  const [revived, ghost] = dataOf(answer)['result'] as Json[];
  expect(revived).toMatchObject({ ...deleted, name: host.run, paymentTermDays: 9, deletedAt: null });
  expect(ghost).toMatchObject({ id: destroyed?.['id'], name: '', paymentTermDays: 9, deletedAt: null });
  expect(String(ghost?.['createdAt']) > String(destroyed?.['createdAt'])).toBe(true);
});

test('compare-and-set: a guard that does not hold writes nothing and returns nothing', async () => {
  const { host } = contract;
  const [a, b] = await host.create('company', [
    { name: host.run, accountKind: 'HOSPITAL' },
    { name: host.run, accountKind: 'CLINIC' },
  ]);
  const guard = { id: { in: [a?.['id'], b?.['id']] }, accountKind: { eq: 'HOSPITAL' } };
  const won = await host.updateMany('company', guard, { accountKind: 'PHARMACY' }, 'accountKind');
  expect(dataOf(won)['result']).toEqual([{ id: a?.['id'], accountKind: 'PHARMACY' }]);
  const lost = await host.updateMany('company', guard, { accountKind: 'SUPPLIER' });
  expect(dataOf(lost)['result']).toEqual([]);
  expect(await host.get('company', b?.['id'], 'accountKind')).toMatchObject({ accountKind: 'CLINIC' });
});

test('updatedAt can guard with lte', async () => {
  const { host } = contract;
  const { id, updatedAt } = await host.createOne('company', { name: host.run }, 'updatedAt');
  const guard = { id: { eq: id }, updatedAt: { lte: updatedAt } };
  expect(dataOf(await host.updateMany('company', guard, { paymentTermDays: 1 }))['result']).toEqual([{ id }]);
  expect(dataOf(await host.updateMany('company', guard, { paymentTermDays: 2 }))['result']).toEqual([]);
});

test('updates reach soft-deleted records without reviving them', async () => {
  const { host } = contract;
  const { id } = await host.createOne('company', { name: host.run });
  await host.remove('delete', 'company', { id: { eq: id } });
  const many = await host.updateMany(
    'company',
    { id: { eq: id } },
    { paymentTermDays: 5 },
    'paymentTermDays deletedAt',
  );
  expect(dataOf(many)['result']).toEqual([{ id, paymentTermDays: 5, deletedAt: expect.any(String) }]);
  const one = await host.update('company', id, { paymentTermDays: 6 }, 'paymentTermDays deletedAt');
  expect(dataOf(one)['result']).toEqual({ id, paymentTermDays: 6, deletedAt: expect.any(String) });
});

test('a write of unchanged values still moves updatedAt', async () => {
  const { host } = contract;
  const { id, updatedAt } = await host.createOne('company', { name: host.run }, 'updatedAt');
  const same = dataOf(await host.update('company', id, { name: host.run }, 'updatedAt'))['result'] as Json;
  expect(String(same['updatedAt']) > String(updatedAt)).toBe(true);
});

test('users can set updatedAt and createdBy, but not updatedBy', async () => {
  const { host } = contract;
  const { id } = await host.createOne('company', { name: host.run });
  const select = 'updatedAt createdBy { source name } updatedBy { source name }';
  const data = {
    updatedAt: '2030-01-01T00:00:00Z',
    createdBy: { source: 'IMPORT', name: 'Somebody Else' },
    updatedBy: { source: 'IMPORT', name: 'Somebody Else' },
  };
  const forged = dataOf(await host.update('company', id, data, select))['result'];
  expect(forged).toEqual({
    id,
    updatedAt: '2030-01-01T00:00:00.000Z',
    createdBy: { source: 'IMPORT', name: 'Somebody Else' },
    updatedBy: { source: 'MANUAL', name: host.admin.name },
  });
  const next = dataOf(await host.update('company', id, { paymentTermDays: 1 }, 'updatedAt'))['result'] as Json;
  expect(Date.parse(String(next['updatedAt']))).toBeLessThan(Date.parse('2029-01-01'));
});

test('composites are written part by part; a null instead of one changes nothing', async () => {
  const { host } = contract;
  const creditLimit = { amountMicros: 5_000_000, currencyCode: 'CNY' };
  const { id } = await host.createOne('company', { name: host.run, creditLimit });
  const select = 'creditLimit { amountMicros currencyCode }';
  const part = await host.update('company', id, { creditLimit: { amountMicros: 6_000_000 } }, select);
  expect(dataOf(part)['result']).toEqual({ id, creditLimit: { amountMicros: 6_000_000, currencyCode: 'CNY' } });
  const ignored = await host.update('company', id, { creditLimit: null }, select);
  expect(dataOf(ignored)['result']).toEqual({ id, creditLimit: { amountMicros: 6_000_000, currencyCode: 'CNY' } });
  const none = { amountMicros: null, currencyCode: null };
  const emptied = await host.update('company', id, { creditLimit: none }, select);
  expect(dataOf(emptied)['result']).toEqual({ id, creditLimit: none });
});

test('an id may be chosen, and names the record', async () => {
  const { host } = contract;
  const id = randomUUID();
  expect(await host.createOne('company', { id, name: host.run })).toEqual({ id });
});

test('what may not be null is refused, in words that name the column', async () => {
  const { host } = contract;
  const { id } = await host.createOne('opportunity', { name: host.run });
  const answer = await host.update('opportunity', id, { stage: null });
  expect(answer.errors[0]?.message).toBe(
    'null value in column "stage" of relation "opportunity" violates not-null constraint',
  );
  expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('of racing compare-and-sets one wins; racing upserts make one record, and may refuse as duplicates', async () => {
  const { host } = contract;
  const { id } = await host.createOne('company', { name: host.run, accountKind: 'HOSPITAL' });
  const guard = { id: { eq: id }, accountKind: { eq: 'HOSPITAL' } };
  const racers = Array.from({ length: 8 }, (_, index) => index);
  const answers = await Promise.all(
    racers.map((paymentTermDays) => host.updateMany('company', guard, { accountKind: 'CLINIC', paymentTermDays })),
  );
  expect(answers.flatMap((answer) => dataOf(answer)['result'])).toEqual([{ id }]);
  const accountCode = `${host.run}-race`;
  const upserts = await Promise.all(racers.map(() => host.upsert('company', [{ name: host.run, accountCode }])));
  for (const { errors } of upserts)
    if (errors.length > 0) expect(errors[0]?.message).toBe('A duplicate entry was detected');
  expect(await host.find('company', { accountCode: { eq: accountCode } })).toHaveLength(1);
});

test('fields that are unique together: refused without naming the other, not matched by an upsert, free when one is empty', async () => {
  const { host } = contract;
  const { id: productId } = await host.createOne('drugProduct', { name: host.run });
  const lot = { lotNumber: `${host.run} lot`, productId };
  await host.createOne('drugBatch', lot);
  const duplicate = { message: 'A duplicate entry was detected', extensions: { code: 'BAD_USER_INPUT' } };
  const create = 'mutation ($data: DrugBatchCreateInput!) { createDrugBatch(data: $data) { id } }';
  for (const answer of [await host.graphql(create, { data: lot }), await host.upsert('drugBatch', [lot])]) {
    expect(answer.errors[0]).toMatchObject(duplicate);
    expect(answer.errors[0]?.extensions).not.toHaveProperty('conflictingRecordId');
  }
  const empty = { lotNumber: '', productId };
  expect(await host.create('drugBatch', [empty, empty])).toHaveLength(2);
});
