/** Shares of an amount by weight that add up to the amount, to the last minor unit. */

/**
 * Largest-remainder method (Hamilton): each share gets its floor, and the units left over go to the largest
 * remainders, earlier ones first where equal. Weights are non-negative and not all zero; the amount may be negative.
 */
export function split(amountMinor: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n)) {
    throw new RangeError('Weights of a split are non-negative and not all zero.');
  }
  if (amountMinor < 0n) return split(-amountMinor, weights).map((share) => -share);
  const shares = weights.map((weight) => (amountMinor * weight) / total);
  const left = Number(amountMinor - shares.reduce((sum, share) => sum + share, 0n));
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (amountMinor * weight) % total }))
    .toSorted((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0n) + 1n;
  return shares;
}

/** A rate in basis points of an amount, rounded down: the sponsor never pays a fraction it did not promise. */
export function shareOf(amountMinor: bigint, basisPoints: number): bigint {
  const product = amountMinor * BigInt(basisPoints);
  // bigint division truncates towards zero; the floor of a negative amount is one lower unless it divides.
  return product >= 0n || product % 10_000n === 0n ? product / 10_000n : product / 10_000n - 1n;
}
