/** What can be imported: an object's fields as columns of a file, and by what a row is recognised again. */

export const importKinds = [
  'accounts',
  'people',
  'affiliations',
  'territories',
  'products',
  'batches',
  'licences',
  'flows',
  'orders',
] as const;
export type ImportKind = (typeof importKinds)[number];
export type RecordKind = Exclude<ImportKind, 'orders'>;

/** What a cell may name: a record of another object, by a code or a name. */
export type Target = 'account' | 'territory' | 'product' | 'person' | 'member';

export type CellType =
  | 'text'
  | 'money'
  | 'number'
  | 'whole'
  | 'day'
  | 'instant'
  | 'flag'
  | 'email'
  | 'phone'
  | 'fullName'
  | 'options'
  | { readonly options: Readonly<Record<string, readonly string[]>> }
  | { readonly ref: Target };

export interface ImportField {
  /** As `--map key=column` names it. */
  readonly key: string;
  /** Where it goes in the record: `accountCode`, `address.addressCity`, `companyId`. */
  readonly into: string;
  readonly type: CellType;
  /** Column names by which it is recognised, beside the key itself. */
  readonly headers: readonly string[];
  readonly required?: true;
}

/** By which values a row is the same record as before; the first alternative whose values are all there counts. */
export interface Identity {
  /** Paths in the record; the first is what the mirror is asked for. */
  readonly paths: readonly [string, ...string[]];
  readonly lookup: Lookup;
}

export type Lookup =
  | 'company.accountCode'
  | 'company.name'
  | 'drugProduct.productCode'
  | 'salesTerritory.territoryCode'
  | 'drugBatch.lotNumber'
  | 'tradeLicence.licenceNumber'
  | 'person.licenceNumber'
  | 'person.email'
  | 'person.fullName'
  | 'hcpAffiliation.personId'
  | 'salesOrder.orderNumber'
  | 'channelFlow.sourceKey';

export type Values = Readonly<Record<string, unknown>>;

export interface KindSpec {
  readonly kind: RecordKind;
  readonly object: string;
  readonly fields: readonly ImportField[];
  readonly identities: readonly Identity[];
  /** The record keeps where it came from: `sourceFile` and `sourceRow`. */
  readonly hasOrigin?: true;
  /** Keys of fields that name records of this same file: set in a second pass, when all of them are there. */
  readonly later: readonly string[];
  /** Fills what the file need not say, such as the name of a record that is called by its number. */
  readonly fill?: (values: Values) => Values;
}

const composites = new Set(['address', 'name', 'emails', 'phones']);

export function valueAt(values: Values, path: string): unknown {
  const [field = '', part] = path.split('.');
  const value = values[field];
  if (part === undefined || typeof value !== 'object' || value === null) return part === undefined ? value : undefined;
  return (value as Values)[part];
}

/** The values with one more; parts of a composite add up. */
export function withValue(values: Values, path: string, value: unknown): Values {
  const [field = '', part] = path.split('.');
  if (part === undefined && !isComposite(field, value)) return { ...values, [field]: value };
  const before = (values[field] ?? {}) as Values;
  return {
    ...values,
    [field]: part === undefined ? { ...before, ...(value as Values) } : { ...before, [part]: value },
  };
}

/** Whether parts that an import does not name are kept: addresses, names of people, e-mails, telephones. */
export const isComposite = (field: string, value: unknown): boolean =>
  composites.has(field) && typeof value === 'object' && value !== null;
