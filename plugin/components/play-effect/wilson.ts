/**
 * The 95 % interval of a share by Wilson's score (E. B. Wilson, 1927, JASA 22:209): sound for few cases and for shares of
 * 0 and 1, where the usual one is not. Shares from 0 to 1; null without cases.
 */
export function wilson(saved: number, closed: number): { readonly low: number; readonly high: number } | null {
  if (closed <= 0) return null;
  const z = 1.959964;
  const share = saved / closed;
  const middle = share + (z * z) / (2 * closed);
  const half = z * Math.sqrt((share * (1 - share)) / closed + (z * z) / (4 * closed * closed));
  const whole = 1 + (z * z) / closed;
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) };
}
