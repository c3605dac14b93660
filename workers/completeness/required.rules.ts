/** Which fields a record must have, which of them are filled, and the score (信息不全). */
import type { FieldValues } from '../platform/decide/automation.ts';
import { moneyOf, textOf } from '../platform/decide/fields.ts';

/** A record with what stands outside its own fields: whether an account has a contact person. */
export interface Holder {
  readonly data: FieldValues;
  readonly hasContact?: boolean;
}

type Test = (holder: Holder) => boolean;
const part =
  (field: string, name: string): Test =>
  ({ data }) => {
    const value = data[field];
    return typeof value === 'object' && value !== null && textOf((value as FieldValues)[name]) !== null;
  };
const text =
  (field: string): Test =>
  ({ data }) =>
    textOf(data[field]) !== null;
const money =
  (field: string): Test =>
  ({ data }) =>
    moneyOf(data[field]) !== null;

export const companyFields = {
  accountKind: text('accountKind'),
  accountCode: text('accountCode'),
  accountOwner: text('accountOwnerId'),
  salesTerritory: text('salesTerritoryId'),
  parentAccount: text('parentAccountId'),
  address: part('address', 'addressCity'),
  domainName: part('domainName', 'primaryLinkUrl'),
  creditLimit: money('creditLimit'),
  paymentTermDays: ({ data }) => typeof data['paymentTermDays'] === 'number',
  annualPotential: money('annualPotential'),
  annualCostToServe: money('annualCostToServe'),
  contact: ({ hasContact }) => hasContact === true,
} as const satisfies Record<string, Test>;

export const personFields = {
  hcpKind: text('hcpKind'),
  specialty: text('specialty'),
  department: text('department'),
  licenceNumber: text('licenceNumber'),
  jobTitle: text('jobTitle'),
  company: text('companyId'),
  // One way to reach them will do.
  reachable: (holder) => part('emails', 'primaryEmail')(holder) || part('phones', 'primaryPhoneNumber')(holder),
} as const satisfies Record<string, Test>;

const tests: Readonly<Record<'company' | 'person', Readonly<Record<string, Test>>>> = {
  company: companyFields,
  person: personFields,
};

/** A field that no test knows (a gap somebody wrote by hand) is never seen as filled. */
export function isFilled(object: 'company' | 'person', field: string, holder: Holder): boolean {
  return tests[object][field]?.(holder) ?? false;
}

export interface Requirements {
  /** The field that says which kind of record it is. */
  readonly kindField: string;
  /** Required fields by kind; the kind itself is required always. */
  readonly byKind: ReadonlyMap<string, readonly string[]>;
  /** Required beyond that, for the tier. */
  readonly forTier: readonly string[];
}

export interface Completeness {
  /** 0–100; 100 only when nothing is missing. */
  readonly score: number;
  readonly missing: readonly string[];
}

/**
 * While the kind is unknown, the score is the lowest that any kind would give: so that filling it in never lowers the
 * score, whatever more is required from then on. Only the kind and what every kind needs is asked for until then.
 */
export function completenessOf(object: 'company' | 'person', holder: Holder, requirements: Requirements): Completeness {
  const { kindField, byKind, forTier } = requirements;
  const lists = (kinds: Iterable<readonly string[]>): string[][] =>
    [...kinds].map((fields) => [...new Set([kindField, ...fields, ...forTier])]);
  const score = (fields: readonly string[]): number =>
    Math.floor((100 * fields.filter((field) => isFilled(object, field, holder)).length) / fields.length);
  const missingOf = (fields: readonly string[]): string[] => fields.filter((field) => !isFilled(object, field, holder));
  const kind = textOf(holder.data[kindField]);
  if (kind !== null) {
    const [fields = [kindField]] = lists([byKind.get(kind) ?? []]);
    return { score: score(fields), missing: missingOf(fields) };
  }
  const all = lists(byKind.values());
  const common = (all[0] ?? [kindField]).filter((field) => all.every((fields) => fields.includes(field)));
  return { score: Math.min(...[...all, common].map(score)), missing: missingOf(common) };
}
