import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldValues } from '../platform/decide/automation.ts';
import { Policies } from '../platform/policy/policy.ts';
import { companyKinds, completenessPolicies, hcpKinds, requirementsOf } from './policies.ts';
import { companyFields, completenessOf, isFilled, personFields, type Holder } from './required.rules.ts';
import { completenessTexts } from './texts.ts';

const policies = new Policies(completenessPolicies, []);

/** A value that fills each field. */
const fill: Readonly<Record<string, FieldValues>> = {
  accountKind: { accountKind: 'DISTRIBUTOR' },
  accountCode: { accountCode: '10017' },
  accountOwner: { accountOwnerId: 'a' },
  salesTerritory: { salesTerritoryId: 't' },
  parentAccount: { parentAccountId: 'p' },
  address: { address: { addressCity: '上海' } },
  domainName: { domainName: { primaryLinkUrl: 'https://example.com' } },
  creditLimit: { creditLimit: { amountMicros: 0, currencyCode: 'CNY' } },
  paymentTermDays: { paymentTermDays: 0 },
  annualPotential: { annualPotential: { amountMicros: 5, currencyCode: 'CNY' } },
  annualCostToServe: { annualCostToServe: { amountMicros: 5, currencyCode: 'CNY' } },
  hcpKind: { hcpKind: 'PHYSICIAN' },
  specialty: { specialty: '心内科' },
  department: { department: '内科' },
  licenceNumber: { licenceNumber: '110' },
  jobTitle: { jobTitle: '主任' },
  company: { companyId: 'c' },
  reachable: { phones: { primaryPhoneNumber: '1380000' } },
};

const holderOf = (object: 'company' | 'person', fields: readonly string[], kind: string | null): Holder => ({
  data: Object.assign(
    {},
    ...fields.map((field) => fill[field] ?? {}),
    fields.includes(object === 'company' ? 'accountKind' : 'hcpKind') && kind !== null
      ? { [object === 'company' ? 'accountKind' : 'hcpKind']: kind }
      : {},
  ) as FieldValues,
  hasContact: fields.includes('contact'),
});

describe.each([
  ['company', Object.keys(companyFields), Object.keys(companyKinds)],
  ['person', Object.keys(personFields), Object.keys(hcpKinds)],
] as const)('%s', (object, all, kinds) => {
  test('filling a field never lowers the score, the kind of record included', () => {
    fc.assert(
      fc.property(
        fc.subarray([...all]),
        fc.constantFrom(...all),
        fc.constantFrom(...kinds),
        fc.constantFrom(null, 'TOP', 'MIDDLE', 'ORDINARY'),
        (filled, field, kind, tier) => {
          const requirements = requirementsOf(policies, object, tier);
          const before = completenessOf(object, holderOf(object, filled, kind), requirements);
          const after = completenessOf(object, holderOf(object, [...filled, field], kind), requirements);
          expect(after.score).toBeGreaterThanOrEqual(before.score);
        },
      ),
    );
  });

  test('100 exactly when nothing is missing', () => {
    fc.assert(
      fc.property(fc.subarray([...all]), fc.constantFrom(...kinds), (filled, kind) => {
        const { score, missing } = completenessOf(
          object,
          holderOf(object, filled, kind),
          requirementsOf(policies, object, null),
        );
        expect(score === 100).toBe(missing.length === 0);
        for (const field of missing) expect(isFilled(object, field, holderOf(object, filled, kind))).toBe(false);
      }),
    );
  });

  test('every field that can be required has a name in both languages', () => {
    for (const field of all) expect(completenessTexts).toHaveProperty(`FIELD_${field}`);
  });
});

test('a TOP account needs more than an ordinary one', () => {
  const holder = holderOf(
    'company',
    ['accountKind', 'accountOwner', 'salesTerritory', 'address', 'accountCode', 'contact'],
    'HOSPITAL',
  );
  expect(completenessOf('company', holder, requirementsOf(policies, 'company', 'ORDINARY')).missing).toEqual([]);
  expect(completenessOf('company', holder, requirementsOf(policies, 'company', 'TOP')).missing).toEqual([
    'annualPotential',
    'annualCostToServe',
    'creditLimit',
    'paymentTermDays',
  ]);
});

test('while the kind is unknown, only it is asked for', () => {
  const { missing } = completenessOf('company', { data: {} }, requirementsOf(policies, 'company', null));
  expect(missing).toEqual(['accountKind', 'accountOwner', 'salesTerritory', 'address']);
});

test('an empty composite fills nothing', () => {
  expect(isFilled('company', 'address', { data: { address: { addressStreet1: '1' } } })).toBe(false);
  expect(isFilled('company', 'contact', { data: { contact: 'x' } })).toBe(false);
  expect(isFilled('person', 'reachable', { data: { emails: { primaryEmail: 'a@b.c' } } })).toBe(true);
  expect(isFilled('person', 'something written by hand', { data: {} })).toBe(false);
});
