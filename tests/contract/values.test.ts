/** What values look like in answers: empty ones above all. */
import { expect, test } from 'vitest';
import { contractHost, dataOf, type Json } from './support/host.ts';

const contract = contractHost();

test('a record of which only the name is given shows empty texts, lists and nulls', async () => {
  const { host } = contract;
  const company = await host.createOne(
    'company',
    { name: host.run },
    `deletedAt accountKind accountCode paymentTermDays accountOwnerId
     creditLimit { amountMicros currencyCode } domainName { primaryLinkLabel primaryLinkUrl secondaryLinks }
     address { addressStreet1 addressCountry addressLat addressLng } holdReasons lastOrderOn`,
  );
  expect(company).toEqual({
    id: expect.any(String),
    deletedAt: null,
    accountKind: null,
    accountCode: '',
    paymentTermDays: null,
    accountOwnerId: null,
    creditLimit: { amountMicros: null, currencyCode: null },
    domainName: { primaryLinkLabel: '', primaryLinkUrl: '', secondaryLinks: [] },
    address: { addressStreet1: '', addressCountry: '', addressLat: null, addressLng: null },
    holdReasons: [],
    lastOrderOn: null,
  });
  const person = await host.createOne(
    'person',
    { name: { firstName: host.run } },
    'name { firstName lastName } jobTitle emails { primaryEmail additionalEmails } phones { primaryPhoneNumber primaryPhoneCountryCode primaryPhoneCallingCode additionalPhones } avatarFile { fileId label }',
  );
  expect(person).toEqual({
    id: expect.any(String),
    name: { firstName: host.run, lastName: '' },
    jobTitle: '',
    emails: { primaryEmail: '', additionalEmails: [] },
    phones: { primaryPhoneNumber: '', primaryPhoneCountryCode: '', primaryPhoneCallingCode: '', additionalPhones: [] },
    avatarFile: null,
  });
  const task = await host.createOne(
    'task',
    { title: host.run },
    'status dueAt assigneeId bodyV2 { blocknote markdown }',
  );
  const bodyV2 = { blocknote: null, markdown: '' };
  expect(task).toEqual({ id: expect.any(String), status: 'TODO', dueAt: null, assigneeId: null, bodyV2 });
});

test('an app object: defaults, dates, files and lists', async () => {
  const { host } = contract;
  const select =
    'licenceState requestedAction licenceScope validFrom validTo verifiedAt licenceFiles { fileId label } licenceKind decisionReason decisionKey';
  expect(await host.createOne('tradeLicence', { name: host.run }, select)).toEqual({
    id: expect.any(String),
    licenceState: 'PENDING',
    requestedAction: null,
    licenceScope: [],
    validFrom: null,
    validTo: null,
    verifiedAt: null,
    licenceFiles: null,
    licenceKind: null,
    decisionReason: '',
    decisionKey: '',
  });
});

test('a DATE is a day, whatever time comes with it; a DATE_TIME is an instant with milliseconds', async () => {
  const { host } = contract;
  const dates = { validFrom: '2026-11-02', validTo: '2026-11-02T23:59:59Z' };
  expect(await host.createOne('tradeLicence', { name: host.run, ...dates }, 'validFrom validTo')).toMatchObject({
    validFrom: '2026-11-02',
    validTo: '2026-11-02',
  });
  const task = await host.createOne('task', { title: host.run, dueAt: '2026-12-01' }, 'dueAt createdAt updatedAt');
  expect(task['dueAt']).toBe('2026-12-01T00:00:00.000Z');
  expect(task['createdAt']).toBe(task['updatedAt']);
  expect(task['createdAt']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  const refused = await host.graphql('mutation { createTradeLicence(data: { validTo: "soon" }) { id } }');
  expect(refused.errors[0]?.message).toBe(
    `Invalid value 'soon' for date field "validTo". Expected format: 'YYYY-MM-DD'`,
  );
});

test('amounts are JSON numbers: rounded beyond 2^53, cut to whole micros; the currency is not checked', async () => {
  const { host } = contract;
  const { id } = await host.createOne('company', { name: host.run });
  const amount = async (amountMicros: unknown): Promise<unknown> => {
    const data = { creditLimit: { amountMicros, currencyCode: 'xyz' } };
    const answer = await host.update('company', id, data, 'creditLimit { amountMicros currencyCode }');
    return (dataOf(answer)['result'] as Json)['creditLimit'];
  };
  expect(await amount('9007199254740993')).toEqual({ amountMicros: 9007199254740992, currencyCode: 'xyz' });
  expect(await amount('12.5')).toEqual({ amountMicros: 12, currencyCode: 'xyz' });
  const literal = `mutation { result: updateCompany(id: "${String(id)}", data: { creditLimit: { amountMicros: 9007199254740993 } }) { creditLimit { amountMicros } } }`;
  expect(await host.data(literal)).toEqual({ result: { creditLimit: { amountMicros: 9007199254740992 } } });
});

test('empty is empty: null, an empty text and an empty list are one', async () => {
  const { host } = contract;
  const [a, b] = await host.create('tradeLicence', [
    { name: host.run, licenceNumber: '', licenceScope: [] },
    { name: host.run, licenceNumber: null, licenceScope: null },
  ]);
  const ids = { id: { in: [a?.['id'], b?.['id']] } };
  const found = async (filter: Json): Promise<number> =>
    (await host.find('tradeLicence', { and: [ids, filter] })).length;
  expect(await found({ licenceNumber: { eq: '' } })).toBe(2);
  expect(await found({ licenceNumber: { is: 'NULL' } })).toBe(2);
  expect(await found({ licenceNumber: { neq: '' } })).toBe(0);
  expect(await found({ licenceScope: { is: 'NULL' } })).toBe(2);
  expect(await found({ licenceScope: { isEmptyArray: true } })).toBe(0);
});

test('several empty values in a unique field are fine', async () => {
  const { host } = contract;
  expect(await host.create('company', [{ accountCode: '' }, { accountCode: '' }, { accountCode: null }])).toHaveLength(
    3,
  );
});

test('a lone value of a MULTI_SELECT is a list of one; an unknown one is refused', async () => {
  const { host } = contract;
  const data = { name: host.run, licenceScope: 'VACCINE' };
  expect(await host.createOne('tradeLicence', data, 'licenceScope')).toMatchObject({ licenceScope: ['VACCINE'] });
  const refused = await host.graphql('mutation { createTradeLicence(data: { licenceScope: ["NOPE"] }) { id } }');
  expect(refused.errors[0]?.message).toBe(`Invalid value [ 'NOPE' ] for multi select field "licenceScope"`);
});

test('new records come to the top: each below the last', async () => {
  const { host } = contract;
  const created = await host.create('company', [{ name: host.run }, { name: host.run }], 'position');
  const [first, second] = created.map(({ position }) => Number(position));
  expect(second).toBe((first ?? 0) - 1);
});
