/**
 * Amounts are bigint minor units (fen, yen, fils) of one ISO 4217 currency. Twenty keeps micros in a JSON number, which
 * is exact only up to 2^53; beyond the limit below it would silently show another amount, so the ledger refuses.
 */
import { exponentOf } from './currency.ts';

/** The largest whole amount whose micros a JSON number holds exactly: ⌊2^53 / 10^6⌋ = 9,007,199,254 major units. */
export const hostLimitMajor = 2n ** 53n / 1_000_000n;

/** The limit in minor units of a currency: 9,007,199,254.00 in CNY is 900,719,925,400 fen. */
export function hostLimitMinor(currency: string): bigint {
  return hostLimitMajor * 10n ** BigInt(exponentOf(currency));
}

/** '1,234,567.80' (a sign in front where negative): for reasons, statements and tables. */
export function formatMinor(amountMinor: bigint, currency: string): string {
  const [whole = '', decimals] = decimalOf(amountMinor, currency).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** '1234567.80': for files. */
export function decimalOf(amountMinor: bigint, currency: string): string {
  const exponent = exponentOf(currency);
  const sign = amountMinor < 0n ? '-' : '';
  const digits = (amountMinor < 0n ? -amountMinor : amountMinor).toString().padStart(exponent + 1, '0');
  if (exponent === 0) return sign + digits;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/** What Twenty's CURRENCY field stores. The amount must be within the host's limit. */
export function microsOf(amountMinor: bigint, currency: string): number {
  const limit = hostLimitMinor(currency);
  if (amountMinor > limit || amountMinor < -limit) {
    throw new RangeError(`${amountMinor} minor units of ${currency} exceed what the host can show.`);
  }
  return Number(amountMinor * microsPerMinor(currency));
}

/** Why an amount read from Twenty is not money: it has parts of a minor unit, or is beyond what a number holds. */
export type MicrosProblem = 'FRACTION_OF_MINOR_UNIT' | 'BEYOND_HOST_LIMIT' | 'UNKNOWN_CURRENCY';

/** Minor units of a CURRENCY value read from Twenty, or why it cannot be taken. */
export function minorOfMicros(
  amountMicros: number,
  currency: string,
): { readonly ok: true; readonly amountMinor: bigint } | { readonly ok: false; readonly problem: MicrosProblem } {
  let perMinor: bigint;
  try {
    perMinor = microsPerMinor(currency);
  } catch {
    return { ok: false, problem: 'UNKNOWN_CURRENCY' };
  }
  if (!Number.isSafeInteger(amountMicros)) {
    return { ok: false, problem: Number.isInteger(amountMicros) ? 'BEYOND_HOST_LIMIT' : 'FRACTION_OF_MINOR_UNIT' };
  }
  const micros = BigInt(amountMicros);
  if (micros % perMinor !== 0n) return { ok: false, problem: 'FRACTION_OF_MINOR_UNIT' };
  const amountMinor = micros / perMinor;
  const limit = hostLimitMinor(currency);
  if (amountMinor > limit || amountMinor < -limit) return { ok: false, problem: 'BEYOND_HOST_LIMIT' };
  return { ok: true, amountMinor };
}

const microsPerMinor = (currency: string): bigint => 10n ** BigInt(6 - exponentOf(currency));
