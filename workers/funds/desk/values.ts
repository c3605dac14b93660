/** Values of records as the ledger wants them, and the ledger's as Twenty wants them. */
import { textOf } from '../../platform/decide/fields.ts';
import type { FieldValues } from '../../platform/decide/automation.ts';
import { exponentOf, isCurrency } from '../money/currency.ts';
import { formatMinor, hostLimitMinor, microsOf, minorOfMicros } from '../money/money.ts';
import { reason, type Refusal } from '../texts.ts';

export { textOf };
export const dayOf = textOf;

export const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

export interface AmountRead {
  readonly amountMinor: bigint;
  readonly currency: string;
}

/** A CURRENCY value; null where it is empty, refusals where it is not money of ours. */
export function amountOf(value: unknown): AmountRead | readonly Refusal[] | null {
  if (isEmpty(value)) return null;
  const { amountMicros, currencyCode } = value as { amountMicros?: unknown; currencyCode?: unknown };
  const currency = textOf(currencyCode) ?? '–';
  if (!isCurrency(currency)) return [reason('FUNDS_UNKNOWN_CURRENCY', { currency })];
  const read = minorOfMicros(Number(amountMicros), currency);
  if (read.ok) return { amountMinor: read.amountMinor, currency };
  if (read.problem === 'FRACTION_OF_MINOR_UNIT') {
    return [reason('FUNDS_AMOUNT_TOO_FINE', { currency, decimals: exponentOf(currency) })];
  }
  return [reason('FUNDS_AMOUNT_BEYOND_HOST', { limit: formatMinor(hostLimitMinor(currency), currency), currency })];
}

export const isAmount = (read: AmountRead | readonly Refusal[] | null): read is AmountRead =>
  read !== null && 'amountMinor' in read;

/** The refusals of a value that was read; none for an empty one: whether it may be empty is said elsewhere. */
export const refusalsOf = (read: AmountRead | readonly Refusal[] | null): readonly Refusal[] =>
  read === null || isAmount(read) ? [] : read;

export const currencyOf = (amountMinor: bigint, currency: string): FieldValues => ({
  amountMicros: microsOf(amountMinor, currency),
  currencyCode: currency,
});

/** A CURRENCY without an amount is empty, whatever its currency. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (typeof value !== 'object' || !('currencyCode' in value)) return false;
  return !('amountMicros' in value) || value.amountMicros === null || value.amountMicros === undefined;
}

/** Names every required field that is empty, all at once. */
export function missingProblems(data: FieldValues, required: readonly string[]): Refusal[] {
  const missing = required.filter((field) => isEmpty(data[field]));
  if (missing.length === 0) return [];
  return [reason('FUNDS_FIELD_MISSING', { fields: missing.map(fieldName) })];
}

/** The message that names a field to people. */
export const fieldName = (field: string): { readonly code: string } => ({ code: `FUNDS_FIELD_${field}` });

/** The distinct ids that a foreign key of the records names. */
export const idsIn = (records: Iterable<{ readonly data: FieldValues }>, field: string): string[] => [
  ...new Set([...records].flatMap(({ data }) => textOf(data[field]) ?? [])),
];
