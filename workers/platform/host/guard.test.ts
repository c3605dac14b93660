import { expect, test } from 'vitest';
import { hostModel } from '../../../schema/generated/model.ts';
import type { ObjectModel } from '../../../schema/model.ts';
import { guardFilter } from './guard.ts';

const object = (name: string): ObjectModel => hostModel.objects.find((each) => each.name === name) as ObjectModel;
const licence = object('tradeLicence');
const company = object('company');
const id = 'aaaaaaaa-0000-4000-8000-00000000aa01';

/** The comparisons with what was seen. */
function still(of: ObjectModel, seen: Record<string, unknown>): unknown {
  const { and } = guardFilter(of, { ids: [id], seen, set: {}, decisionKey: 'key' }) as {
    and: { or?: { and: unknown }[] }[];
  };
  return and[2]?.or?.[0]?.and;
}

test('lets only live records through that still show what was seen, or carry our key', () => {
  expect(guardFilter(licence, { ids: [id], seen: { licenceState: 'PENDING' }, set: {}, decisionKey: 'key' })).toEqual({
    and: [
      { id: { in: [id] } },
      { deletedAt: { is: 'NULL' } },
      { or: [{ and: [{ licenceState: { eq: 'PENDING' } }] }, { decisionKey: { eq: 'key' } }] },
    ],
  });
});

test('an answer sent again clears no command that came after it', () => {
  const set = { licenceState: 'VALID', requestedAction: null };
  const seen = { licenceState: 'PENDING', requestedAction: 'VERIFY' };
  expect(guardFilter(licence, { ids: [id], seen, set, decisionKey: 'key' })).toMatchObject({
    and: [{}, {}, { or: [{}, { and: [{ decisionKey: { eq: 'key' } }, { requestedAction: { is: 'NULL' } }] }] }],
  });
});

test('guards by nothing but life when nothing was seen', () => {
  expect(guardFilter(licence, { ids: [id], seen: {}, set: {}, decisionKey: 'key' })).toEqual({
    and: [{ id: { in: [id] } }, { deletedAt: { is: 'NULL' } }],
  });
});

test.each<[string, ObjectModel, Record<string, unknown>, unknown]>([
  ['an empty choice', licence, { requestedAction: null }, [{ requestedAction: { is: 'NULL' } }]],
  [
    'an empty text, shown as a blank',
    licence,
    { decisionReason: '' },
    [{ not: { decisionReason: { is: 'NOT_NULL' } } }],
  ],
  [
    'an empty text, given as null',
    licence,
    { decisionReason: null },
    [{ not: { decisionReason: { is: 'NOT_NULL' } } }],
  ],
  ['a text', licence, { licenceNumber: 'A-1' }, [{ licenceNumber: { eq: 'A-1' } }]],
  ['a day', licence, { validTo: '2027-01-01' }, [{ validTo: { eq: '2027-01-01' } }]],
  [
    'an instant',
    licence,
    { verifiedAt: '2026-01-02T03:04:05.678Z' },
    [
      {
        and: [{ verifiedAt: { gte: '2026-01-02T03:04:05.678Z' } }, { verifiedAt: { lte: '2026-01-02T03:04:05.678Z' } }],
      },
    ],
  ],
  ['a foreign key', licence, { companyId: id }, [{ companyId: { eq: id } }]],
  ['no foreign key', licence, { companyId: null }, [{ companyId: { is: 'NULL' } }]],
  [
    'money',
    company,
    { creditLimit: { amountMicros: 5, currencyCode: 'CNY' } },
    [{ and: [{ creditLimit: { amountMicros: { eq: 5 } } }, { creditLimit: { currencyCode: { eq: 'CNY' } } }] }],
  ],
  [
    'no money',
    company,
    { creditLimit: null },
    [
      {
        and: [
          { creditLimit: { amountMicros: { is: 'NULL' } } },
          { not: { creditLimit: { currencyCode: { is: 'NOT_NULL' } } } },
        ],
      },
    ],
  ],
])('compares %s', (_what, of, seen, expected) => {
  expect(still(of, seen)).toEqual(expected);
});

test.each([
  ['a list', licence, { licenceScope: ['CHEMICAL'] }],
  ['a field that there is not', licence, { nonsense: 1 }],
  ['undefined', licence, { licenceState: undefined }],
])('refuses to guard by %s', (_what, of, seen) => {
  expect(() => still(of, seen)).toThrow(TypeError);
});
