/** Values of mirror records, read as what they are meant to be; anything else reads as absent. */
import type { FieldValues } from './automation.ts';

export const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** The host's CURRENCY: millionths of the currency's unit, which a JSON number holds exactly up to 2^53. */
export interface Money {
  readonly amountMicros: bigint;
  readonly currency: string;
}

export function moneyOf(value: unknown): Money | null {
  if (typeof value !== 'object' || value === null) return null;
  const { amountMicros, currencyCode } = value as { amountMicros?: unknown; currencyCode?: unknown };
  const currency = textOf(currencyCode);
  if (currency === null) return null;
  if (typeof amountMicros === 'number' && Number.isSafeInteger(amountMicros)) {
    return { amountMicros: BigInt(amountMicros), currency };
  }
  return typeof amountMicros === 'string' && /^-?\d{1,30}$/.test(amountMicros)
    ? { amountMicros: BigInt(amountMicros), currency }
    : null;
}

/** A FULL_NAME as people write it: Chinese names without a space, family name first. */
export function fullNameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { firstName, lastName } = value as { firstName?: unknown; lastName?: unknown };
  const [first, last] = [textOf(firstName), textOf(lastName)];
  if (first !== null && last !== null && /\p{Script=Han}/u.test(first + last)) return last + first;
  return [first, last].filter((part) => part !== null).join(' ') || null;
}

/** The name of a company or of a person. */
export const nameOf = (data: FieldValues): string => textOf(data['name']) ?? fullNameOf(data['name']) ?? '–';
