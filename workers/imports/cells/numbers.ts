import { bad, good, plain, type Cell } from './cell.ts';

const number = /^([-+]?)(\d+(?:\.\d*)?|\.\d+)(?:e([-+]?\d{1,2}))?$/i;
const grouped = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const bracketed = /^\((.+)\)$/;
const signBehind = /^(.*\d)\s*-$/;
const currencySign = /^([-+]?)\s*(?:[¥$€£]|CNY|RMB|USD|EUR|GBP)\s*/i;
const unitBehind = /\s*元$/;
const decimals = 6;
/** The host keeps amounts as JSON numbers: beyond this it would round silently. */
const largestMicros = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Millionths: 1234.5, 1,234.50, -12, (12.00) and 12.00- for minus 12, ¥12. A decimal comma is not guessed at. More than
 * six decimals are rounded half away from zero.
 */
export function readMicros(text: string): Cell<bigint> {
  const exact = scaled(text);
  if (exact === undefined) return bad('NOT_AN_AMOUNT', text);
  return exact > largestMicros || exact < -largestMicros ? bad('AMOUNT_TOO_LARGE', text) : good(exact);
}

export function readNumber(text: string): Cell<number> {
  const exact = scaled(text);
  if (exact === undefined) return bad('NOT_A_NUMBER', text);
  const value = Number(exact) / 10 ** decimals;
  return Number.isFinite(value) && Math.abs(value) <= 1e12 ? good(value) : bad('NOT_A_NUMBER', text);
}

export function readWhole(text: string): Cell<number> {
  const read = readNumber(text);
  return read.ok && !Number.isInteger(read.value) ? bad('NOT_A_WHOLE_NUMBER', text) : read;
}

function scaled(text: string): bigint | undefined {
  let rest = plain(text).replace(unitBehind, '');
  let negative = false;
  const inside = bracketed.exec(rest)?.[1] ?? signBehind.exec(rest)?.[1];
  if (inside !== undefined) {
    negative = true;
    rest = inside.trim();
  }
  rest = rest.replace(currencySign, '$1');
  if (grouped.test(rest)) rest = rest.replaceAll(',', '');
  const found = number.exec(rest);
  if (!found || (negative && found[1] !== '')) return undefined;
  const [whole = '', fraction = ''] = (found[2] ?? '').split('.');
  const micros = shifted(whole, fraction, Number(found[3] ?? 0) + decimals);
  return negative || found[1] === '-' ? -micros : micros;
}

/** whole.fraction × 10^shift, rounded. */
function shifted(whole: string, fraction: string, shift: number): bigint {
  const digits = whole + fraction;
  const point = whole.length + shift;
  if (point >= digits.length) return BigInt((digits || '0') + '0'.repeat(point - digits.length));
  if (point < 0) return 0n;
  const kept = BigInt(digits.slice(0, point) || '0');
  return Number(digits[point]) >= 5 ? kept + 1n : kept;
}
