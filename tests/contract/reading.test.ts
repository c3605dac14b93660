/** Filters, order, cursors, nested records, groups. */
import { beforeAll, expect, test } from 'vitest';
import { contractHost, dataOf, type Json } from './support/host.ts';

const contract = contractHost();
const names = new Map<unknown, string>();

/** Four licences to filter: a and b carry values, c and d hardly any. */
beforeAll(async () => {
  const { host } = contract;
  const records = [
    { licenceNumber: 'x1', licenceKind: 'DRUG_TRADE', licenceScope: ['GENERAL'], validTo: '2026-01-05' },
    { licenceNumber: 'y2', licenceKind: 'OTHER', licenceScope: ['GENERAL', 'VACCINE'], validTo: '2026-02-05' },
    { licenceNumber: '', validFrom: '2026-01-01' },
    {},
  ];
  const created = await host.create(
    'tradeLicence',
    records.map((record) => ({ name: `${host.run} filters`, ...record })),
  );
  created.forEach(({ id }, index) => names.set(id, 'abcd'.charAt(index)));
});

async function found(filter: Json): Promise<string> {
  const { host } = contract;
  const records = await host.find('tradeLicence', { and: [{ name: { eq: `${host.run} filters` } }, filter] });
  return records
    .map(({ id }) => names.get(id))
    .toSorted((left = '', right = '') => left.localeCompare(right))
    .join('');
}

test.each<[Json, string]>([
  [{ licenceNumber: { eq: 'x1' } }, 'a'],
  [{ licenceNumber: { neq: 'x1' } }, 'b'],
  [{ licenceNumber: { in: ['', 'x1'] } }, 'a'],
  [{ licenceNumber: { like: '%' } }, 'ab'],
  [{ licenceNumber: { ilike: 'X%' } }, 'a'],
  [{ licenceNumber: { startsWith: 'y' } }, 'b'],
  [{ licenceNumber: { endsWith: '2' } }, 'b'],
  [{ licenceNumber: { gt: 'x1' } }, 'b'],
  [{ licenceNumber: { eq: null } }, 'cd'],
  [{ licenceKind: { eq: 'OTHER' } }, 'b'],
  [{ licenceKind: { neq: 'OTHER' } }, 'a'],
  [{ licenceKind: { in: ['OTHER', 'DRUG_TRADE'] } }, 'ab'],
  [{ licenceKind: { is: 'NULL' } }, 'cd'],
  [{ licenceKind: { eq: null } }, ''],
  [{ licenceScope: { containsAny: ['VACCINE'] } }, 'b'],
  [{ licenceScope: { is: 'NOT_NULL' } }, 'ab'],
  [{ validTo: { gt: '2026-01-05' } }, 'b'],
  [{ validTo: { lte: '2026-02-05T00:00:00Z' } }, 'ab'],
  [{ validTo: { is: 'NULL' } }, 'cd'],
  [{ not: { licenceKind: { eq: 'OTHER' } } }, 'a'],
  [{ or: [{ licenceKind: { eq: 'OTHER' } }, { validFrom: { is: 'NOT_NULL' } }] }, 'bc'],
  [{ or: [] }, 'abcd'],
  [{ createdBy: { source: { eq: 'MANUAL' } } }, 'abcd'],
  [{ createdAt: { gt: '2026-01-01' } }, 'abcd'],
])('filter %j', async (filter, expected) => {
  expect(await found(filter)).toBe(expected);
});

test('amounts and their currencies can be filtered by', async () => {
  const { host } = contract;
  const name = `${host.run} amounts`;
  await host.create('company', [
    { name, creditLimit: { amountMicros: 5_000_000, currencyCode: 'EUR' } },
    { name, creditLimit: { amountMicros: 7_000_000, currencyCode: 'CNY' } },
    { name },
  ]);
  const count = async (creditLimit: Json): Promise<number> =>
    (await host.find('company', { name: { eq: name }, creditLimit })).length;
  expect(await count({ amountMicros: { gt: 5_000_000 } })).toBe(1);
  expect(await count({ amountMicros: { is: 'NULL' } })).toBe(1);
  expect(await count({ currencyCode: { neq: 'EUR' } })).toBe(1);
});

test('a SELECT value that does not exist is refused in a filter, without a sub-code', async () => {
  const answer = await contract.host.graphql('{ companies(filter: { accountKind: { eq: NOPE } }) { totalCount } }');
  expect(answer.errors[0]?.message).toMatch(/invalid input value for enum/);
  expect(answer.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
});

interface Page {
  totalCount: number;
  edges: { cursor: string; node: Json }[];
  pageInfo: Json;
}

async function page(variables: Json, fields = 'id'): Promise<Page> {
  const query = `query ($filter: TaskFilterInput, $first: Int, $after: String, $orderBy: [TaskOrderByInput]) {
    tasks(filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
      totalCount edges { cursor node { ${fields} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  return (await contract.host.data(query, variables))['tasks'] as Page;
}

test('pages by updatedAt and id visit everything once; a cursor is readable', async () => {
  const { host } = contract;
  const title = `${host.run} pages`;
  for (let batch = 0; batch < 3; batch++)
    await host.create(
      'task',
      Array.from({ length: 5 }, () => ({ title })),
    );
  const filter = { title: { eq: title } };
  const orderBy = [{ updatedAt: 'AscNullsFirst' }, { id: 'AscNullsFirst' }];
  const seen: unknown[] = [];
  let after: unknown;
  for (let round = 0; round < 3; round++) {
    const { totalCount, edges, pageInfo } = await page({ filter, first: 6, orderBy, after }, 'id updatedAt');
    expect(totalCount).toBe(15);
    seen.push(...edges.map(({ node }) => node['id']));
    const last = edges.at(-1);
    expect(pageInfo).toMatchObject({ hasNextPage: round < 2, startCursor: edges[0]?.cursor, endCursor: last?.cursor });
    const decoded: unknown = JSON.parse(Buffer.from(last?.cursor ?? '', 'base64').toString());
    expect(decoded).toEqual({ updatedAt: last?.node['updatedAt'], id: last?.node['id'] });
    after = pageInfo['endCursor'];
  }
  expect(new Set(seen).size).toBe(15);
});

test('behind a cursor, records without a value of the ordered field are lost', async () => {
  const { host } = contract;
  const title = `${host.run} holes`;
  await host.create('task', [{ title, dueAt: '2026-01-01' }, { title, dueAt: '2026-01-02' }, { title }]);
  const common = { filter: { title: { eq: title } }, orderBy: [{ dueAt: 'DescNullsLast' }] };
  const first = await page({ ...common, first: 1 }, 'dueAt');
  expect(first.edges).toMatchObject([{ node: { dueAt: '2026-01-02T00:00:00.000Z' } }]);
  const rest = await page({ ...common, first: 10, after: first.pageInfo['endCursor'] }, 'dueAt');
  expect(rest).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
  expect(rest.edges).toMatchObject([{ node: { dueAt: '2026-01-01T00:00:00.000Z' } }]);
  const nulls = { filter: common.filter, orderBy: [{ dueAt: 'AscNullsFirst' }] };
  const empty = await page({ ...nulls, first: 1 });
  expect((await page({ ...nulls, first: 10, after: empty.pageInfo['endCursor'] })).edges).toEqual([]);
});

test('without an order records come by id; a page has 200 unless asked, and is not capped', async () => {
  const { host } = contract;
  const title = `${host.run} many`;
  for (let batch = 0; batch < 6; batch++)
    await host.create(
      'task',
      Array.from({ length: 200 }, () => ({ title })),
    );
  const filter = { title: { eq: title } };
  const all = await page({ filter, first: 1200 });
  expect(all.edges).toHaveLength(1200);
  const ids = all.edges.map(({ node }) => String(node['id']));
  expect(ids).toEqual(ids.toSorted());
  expect((await page({ filter })).edges).toHaveLength(200);
  expect(await page({ filter, first: 0 })).toMatchObject({ totalCount: 1200, edges: [] });
});

test.each([
  ['first: -1', 'First argument must be non-negative'],
  ['after: "nope"', 'Invalid cursor: nope'],
  ['orderBy: [{ foo: AscNullsFirst }]', 'Field "foo" does not exist or is not sortable'],
  ['orderBy: [{ name: Up }]', 'Scalar field "name" requires a direction value'],
])('a list with %s is refused', async (argument, message) => {
  const answer = await contract.host.graphql(`{ companies(${argument}) { totalCount } }`);
  expect(answer.errors[0]?.message).toContain(message);
});

test('nested: to-one, at most 60 to-many whatever is asked, and its count is of what it shows', async () => {
  const { host } = contract;
  const accountOwnerId = host.admin.memberId;
  const { id } = await host.createOne('company', { name: host.run, accountOwnerId });
  const holds = Array.from({ length: 65 }, (_, index) => ({ name: `${host.run} ${index}`, companyId: id }));
  await host.create('accountHold', holds);
  const { company } = await host.data(
    `{ company(filter: { id: { eq: "${String(id)}" } }) { name accountOwner { id } accountHolds(first: 2) { totalCount edges { node { id companyId } } pageInfo { hasNextPage } } } }`,
  );
  const { accountOwner, accountHolds } = company as { accountOwner: Json; accountHolds: Page };
  expect(accountOwner).toEqual({ id: accountOwnerId });
  expect(accountHolds.edges).toHaveLength(60);
  expect(accountHolds.totalCount).toBe(60);
  expect(accountHolds.edges[0]?.node['companyId']).toBe(id);
});

test('a relation to a soft-deleted record is null, and so is its key beside it; alone the key is shown', async () => {
  const { host } = contract;
  const { id: companyId } = await host.createOne('company', { name: host.run });
  const { id } = await host.createOne('accountHold', { name: host.run, companyId });
  await host.remove('delete', 'company', { id: { eq: companyId } });
  expect(await host.get('accountHold', id, 'companyId')).toEqual({ id, companyId });
  expect(await host.get('accountHold', id, 'companyId company { name }')).toEqual({
    id,
    companyId: null,
    company: null,
  });
});

test('relations of relations: null and empty, except to-one relations of the children in a list', async () => {
  const { host } = contract;
  const accountOwnerId = host.admin.memberId;
  const { id: companyId } = await host.createOne('company', { name: host.run, accountOwnerId });
  const { id } = await host.createOne('accountHold', { name: host.run, companyId });
  const nested = 'company { accountOwnerId accountOwner { id } accountHolds { totalCount edges { node { id } } } }';
  const company = { accountOwnerId, accountOwner: null, accountHolds: { totalCount: 0, edges: [] } };
  expect(await host.get('accountHold', id, nested)).toEqual({ id, company });
  const list = 'accountHolds { edges { node { company { name accountOwner { id } } } } }';
  const node = { company: { name: host.run, accountOwner: null } };
  expect(await host.get('company', companyId, list)).toEqual({ id: companyId, accountHolds: { edges: [{ node }] } });
});

test('an empty text beside another condition finds more than asked: its "or null" has no brackets', async () => {
  const { host } = contract;
  const name = `${host.run} brackets`;
  const [first] = await host.create('company', [{ name }, { name }]);
  const only = { id: { eq: first?.['id'] } };
  const count = async (filter: Json): Promise<number> =>
    (await host.find('company', { and: [{ name: { eq: name } }, filter] })).length;
  expect(await count({ ...only, accountCode: { eq: '' } })).toBe(2);
  expect(await count({ ...only, accountCode: { is: 'NULL' } })).toBe(1);
  expect(await count({ and: [only, { accountCode: { eq: '' } }] })).toBe(1);
});

test('no to-many inside a to-many', async () => {
  const query =
    '{ companies(first: 1) { edges { node { people { edges { node { taskTargets { edges { node { id } } } } } } } } } }';
  expect((await contract.host.graphql(query)).errors[0]).toMatchObject({
    message: expect.stringMatching(/^Query complexity is too high. One-to-Many relation cannot be nested/),
    extensions: { code: 'BAD_USER_INPUT', subCode: 'TOO_COMPLEX_QUERY' },
  });
});

test('below the root, aliases are lost: a value comes under its own name', async () => {
  const { host } = contract;
  await host.createOne('task', { title: `${host.run} alias` });
  const answer = await host.graphql(
    `{ here: tasks(filter: { title: { eq: "${host.run} alias" } }) { count: totalCount edges { node { label: title __typename } } } }`,
  );
  const node = { title: `${host.run} alias`, __typename: 'Task' };
  expect(dataOf(answer)).toEqual({ here: { totalCount: 1, edges: [{ node }] } });
});

test('groups count records by value, by month, and by no value', async () => {
  const { host } = contract;
  const filter = `filter: { name: { eq: "${host.run} filters" } }`;
  const query = `{ kinds: tradeLicencesGroupBy(groupBy: [{ licenceKind: true }], ${filter}) { groupByDimensionValues totalCount } }`;
  const { kinds } = await host.data(query);
  expect(kinds).toHaveLength(3);
  expect(kinds).toEqual(
    expect.arrayContaining([
      { groupByDimensionValues: ['DRUG_TRADE'], totalCount: 1 },
      { groupByDimensionValues: ['OTHER'], totalCount: 1 },
      { groupByDimensionValues: [null], totalCount: 2 },
    ]),
  );
  const months = `{ months: tradeLicencesGroupBy(groupBy: [{ validTo: { granularity: MONTH } }], ${filter}) { groupByDimensionValues totalCount } }`;
  expect((await host.data(months))['months']).toEqual(
    expect.arrayContaining([
      { groupByDimensionValues: ['2026-01-01'], totalCount: 1 },
      { groupByDimensionValues: [null], totalCount: 2 },
    ]),
  );
});
