import { createHash } from 'node:crypto';
import type { Day } from '../platform/clock/clock.ts';
import type { FieldValues } from '../platform/decide/automation.ts';

/** A trade licence as the rules see it. */
export interface Licence {
  readonly id: string;
  readonly name: string;
  readonly licenceNumber: string | null;
  readonly licenceKind: string | null;
  readonly licenceScope: readonly string[];
  /** First and last day of validity, both inclusive; no last day means without end (长期). */
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly companyId: string | null;
  readonly personId: string | null;
  /** What the host shows. */
  readonly licenceState: string | null;
}

/** The fields that a verification vouches for: whoever wrote one of them entered the licence. */
export const contentFields = [
  'licenceNumber',
  'licenceKind',
  'licenceScope',
  'validFrom',
  'validTo',
  'companyId',
  'personId',
] as const;

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

export function licenceOf(id: string, data: FieldValues): Licence {
  return {
    id,
    name: textOf(data['name']) ?? '',
    licenceNumber: textOf(data['licenceNumber']),
    licenceKind: textOf(data['licenceKind']),
    licenceScope: listOf(data['licenceScope']),
    validFrom: textOf(data['validFrom']),
    validTo: textOf(data['validTo']),
    companyId: textOf(data['companyId']),
    personId: textOf(data['personId']),
    licenceState: textOf(data['licenceState']),
  };
}

/** Digest of what a verifier saw; the order of the scope does not matter. */
export function contentHash(licence: Licence): string {
  const content = contentFields.map((field) =>
    field === 'licenceScope' ? licence.licenceScope.toSorted() : licence[field],
  );
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
