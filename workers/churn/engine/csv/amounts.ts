const plain = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,2})?$/i;
const grouped = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const bracketed = /^\((.+)\)$/;
const currency = /^([-+]?)\s*(?:[¥￥$€£]|CNY|RMB|USD|EUR|GBP)\s*/i;

/** Larger than any order in any currency's smallest unit; beyond it a cell is taken for nonsense. */
const largest = 1e15;

/**
 * A number as files write it: 1234.5, 1,234.50, -12, (12.00) for minus 12, with or without a currency sign. A decimal comma is
 * not guessed at: 12,50 is undefined, like anything else that is not a number.
 */
export function readAmount(text: string): number | undefined {
  let rest = text.trim();
  let sign = 1;
  const inside = bracketed.exec(rest);
  if (inside) {
    sign = -1;
    rest = inside[1]!;
  }
  rest = rest.replace(currency, '$1');
  if (!plain.test(rest) && !grouped.test(rest)) return undefined;
  const amount = sign * Number(rest.replaceAll(',', ''));
  return Math.abs(amount) <= largest ? amount : undefined;
}
