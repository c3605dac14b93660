/** Every error is HTTP 200 with a code in errors[0].extensions. */
import { expect, test } from 'vitest';
import { contractHost, type Answer } from './support/host.ts';

const contract = contractHost();
const nobody = '00000000-0000-4000-8000-000000000001';

const refusal = ({ status, errors }: Answer): unknown => ({
  status,
  ...errors[0]?.extensions,
  message: errors[0]?.message,
});

test('a bad token is unauthenticated', async () => {
  const answer = await contract.host.graphql('{ companies(first: 1) { totalCount } }', {}, 'nonsense');
  expect(refusal(answer)).toMatchObject({ status: 200, code: 'UNAUTHENTICATED', message: 'Token invalid.' });
});

test('without a token there are no fields', async () => {
  const answer = await contract.host.graphql('{ companies(first: 1) { totalCount } }', {}, null);
  expect(refusal(answer)).toMatchObject({ status: 200, message: 'Cannot query field "companies" on type "Query".' });
});

test('a missing record', async () => {
  const missing = { status: 200, code: 'NOT_FOUND', subCode: 'RECORD_NOT_FOUND', message: 'Record not found' };
  const { host } = contract;
  expect(refusal(await host.update('company', nobody, { name: 'x' }))).toMatchObject(missing);
  for (const call of ['deleteCompany', 'destroyCompany', 'restoreCompany'])
    expect(refusal(await host.graphql(`mutation { ${call}(id: "${nobody}") { id } }`))).toMatchObject(missing);
  expect(refusal(await host.graphql(`{ company(filter: { id: { eq: "${nobody}" } }) { id } }`))).toMatchObject(missing);
});

test('a value that another live record has names that record', async () => {
  const { host } = contract;
  const code = `${host.run}-taken`;
  const [first, other] = await host.create('company', [{ name: host.run, accountCode: code }, { name: host.run }]);
  const duplicate = {
    status: 200,
    code: 'BAD_USER_INPUT',
    message: 'A duplicate entry was detected',
    conflictingRecordId: first?.['id'],
    conflictingObjectNameSingular: 'company',
  };
  const create = await host.graphql(`mutation { createCompany(data: { accountCode: "${code}" }) { id } }`);
  expect(refusal(create)).toMatchObject(duplicate);
  expect(refusal(await host.update('company', other?.['id'], { accountCode: code }))).toMatchObject(duplicate);
});

test('a value that a soft-deleted record has stays taken, and the refusal names nobody', async () => {
  const { host } = contract;
  const code = `${host.run}-kept`;
  const { id } = await host.createOne('company', { name: host.run, accountCode: code });
  await host.remove('delete', 'company', { id: { eq: id } });
  const answer = await host.graphql(`mutation { createCompany(data: { accountCode: "${code}" }) { id } }`);
  expect(refusal(answer)).toMatchObject({
    status: 200,
    code: 'BAD_USER_INPUT',
    message: 'A duplicate entry was detected',
  });
  expect(answer.errors[0]?.extensions).not.toHaveProperty('conflictingRecordId');
});

test('a record with an id that exists, soft-deleted included, is refused without naming it', async () => {
  const { host } = contract;
  const [live, deleted] = await host.create('company', [{ name: host.run }, { name: host.run }]);
  await host.remove('delete', 'company', { id: { eq: deleted?.['id'] } });
  for (const record of [live, deleted]) {
    const answer = await host.graphql(`mutation { createCompany(data: { id: "${String(record?.['id'])}" }) { id } }`);
    expect(refusal(answer)).toMatchObject({ code: 'BAD_USER_INPUT', message: 'A duplicate entry was detected' });
    expect(answer.errors[0]?.extensions).not.toHaveProperty('conflictingRecordId');
  }
});

test('a broken foreign key is bad input without a sub-code', async () => {
  const answer = await contract.host.graphql(`mutation { createPerson(data: { companyId: "${nobody}" }) { id } }`);
  expect(refusal(answer)).toMatchObject({ status: 200, code: 'BAD_USER_INPUT' });
  expect(answer.errors[0]?.message).toContain('violates foreign key constraint');
  expect(answer.errors[0]?.extensions).not.toHaveProperty('subCode');
});

test.each([
  ['a SELECT', { accountKind: 'NOPE' }, /^Invalid value "NOPE" for field "accountKind". Valid values are: HOSPITAL, /],
  ['a number', { paymentTermDays: '12' }, /^Invalid number value '12' for field "paymentTermDays"/],
  ['a text', { name: 5 }, /^Invalid string value 5 for text field "name"/],
  ['a UUID', { accountOwnerId: 'zzz' }, /^Invalid UUID value 'zzz' for field "accountOwnerId"/],
  ['a time', { createdAt: 'yesterday' }, /^Invalid value 'yesterday' for date-time field "createdAt"/],
  ['a part of a composite', { creditLimit: { foo: 1 } }, /^Invalid subfield foo for currency field "creditLimit"/],
  ['an unknown field', { nope: 1 }, /^Object company doesn't have any "nope" field\.$/],
])('a bad value of %s', async (_what, data, message) => {
  const answer = await contract.host.graphql(
    'mutation ($data: CompanyCreateInput!) { createCompany(data: $data) { id } }',
    {
      data,
    },
  );
  expect(refusal(answer)).toMatchObject({ status: 200, code: 'BAD_USER_INPUT', subCode: 'INVALID_ARGS_DATA' });
  expect(answer.errors[0]?.message).toMatch(message);
  expect(answer.data).toEqual({ createCompany: null });
});

test.each([
  ['an unknown field', { nope: { eq: 1 } }, 'INVALID_ARGS_FILTER', `Object company doesn't have any "nope" field.`],
  ['an unknown operator', { name: { foo: 1 } }, 'INVALID_ARGS_FILTER', 'Operator "foo" is not valid for field "name"'],
  ['two operators', { paymentTermDays: { gt: 1, lt: 3 } }, 'INVALID_ARGS_FILTER', 'must have exactly one operator'],
  ['an empty list', { id: { in: [] } }, 'INVALID_QUERY_INPUT', 'Expected non-empty array'],
  [
    'a value that is no UUID',
    { id: { eq: 'nope' } },
    'INVALID_ARGS_FILTER',
    `Invalid UUID value 'nope' for field "id"`,
  ],
])('a filter with %s', async (_what, filter, subCode, message) => {
  const query = 'query ($filter: CompanyFilterInput) { companies(filter: $filter) { totalCount } }';
  const answer = await contract.host.graphql(query, { filter });
  expect(refusal(answer)).toMatchObject({ status: 200, code: 'BAD_USER_INPUT', subCode });
  expect(answer.errors[0]?.message).toContain(message);
});

test('unknown and missing arguments', async () => {
  const unknown = await contract.host.graphql('{ companies(first: 1, foo: 2) { totalCount } }');
  expect(refusal(unknown)).toMatchObject({ subCode: 'INVALID_QUERY_INPUT', message: 'Argument not allowed: foo' });
  const missing = await contract.host.graphql('mutation { updateCompanies(data: { name: "x" }) { id } }');
  expect(missing.errors[0]?.message).toBe('Missing required argument: "filter" (object)');
});

test('a selection of an unknown field is null on the host; the sandbox, on purpose, refuses it', async () => {
  const { host } = contract;
  const { id } = await host.createOne('company', { name: host.run });
  const answer = await host.graphql(`{ company(filter: { id: { eq: "${String(id)}" } }) { id nope } }`);
  if (host.kind === 'real') expect(answer.data).toEqual({ company: { id, nope: null } });
  else expect(answer.errors[0]?.message).toMatch(/^Cannot query field "nope" on type "Company"/);
});

test('at most 20 root fields, and none of them twice, aliased or not', async () => {
  const { host } = contract;
  const names = [
    'companies',
    'people',
    'tasks',
    'taskTargets',
    'notes',
    'noteTargets',
    'opportunities',
    'tradeLicences',
  ];
  const more = ['accountHolds', 'drugProducts', 'salesTerritories', 'pharmaPolicies', 'workspaceMembers'];
  const lists = [...names, ...more].map((name) => `${name}(first: 1) { totalCount }`);
  const singles = ['company', 'person', 'task', 'note', 'opportunity', 'tradeLicence', 'drugProduct', 'accountHold'];
  const ones = singles.map((name) => `${name}(filter: { id: { is: NOT_NULL } }) { id }`);
  const answer = await host.graphql(`{ ${[...lists, ...ones].join(' ')} }`);
  expect(answer.errors[0]?.message).toMatch(
    /Too many root resolvers requested: 21 - Maximum allowed root resolvers: 20/,
  );
  for (const query of [
    '{ a: companies(first: 1) { totalCount } b: companies(first: 1) { totalCount } }',
    '{ companies(first: 1) { totalCount } companies(first: 1) { totalCount } }',
  ]) {
    const twice = await host.graphql(query);
    expect(twice).toMatchObject({ status: 200, data: {} });
    expect(refusal(twice)).toMatchObject({ code: 'BAD_USER_INPUT', message: 'Duplicate root resolver: "companies"' });
  }
});
