/**
 * Who is left alone on purpose: permuted blocks within strata of value at risk (Zelen 1974). Each stratum keeps its seed and
 * how far it has drawn, so every draw can be repeated and checked years later.
 */
import { createHash } from 'node:crypto';

export type Arm = 'TREATED' | 'HELD_OUT';

/** How far a stratum has drawn. A block is drawn with the share it began with. */
export interface StratumState {
  readonly stratum: string;
  readonly seed: string;
  /** Counts from 0. */
  readonly block: number;
  readonly sharePercent: number;
  /** Draws made of the block. */
  readonly used: number;
}

export interface Draw {
  readonly arm: Arm;
  readonly stratum: string;
  readonly block: number;
  /** Within the block, from 0. */
  readonly position: number;
}

const micros = 1_000_000n;
/** In whole units of the currency: below the first, between two neighbours, from the last upwards. */
const bounds = [1_000n, 10_000n, 100_000n, 1_000_000n] as const;

/**
 * The stratum of a value at risk in millionths. Fixed decades rather than quantiles of the night: a block that is not full
 * goes on the next night, which needs strata that stay where they are.
 */
export function stratumOf(valueMicros: bigint | null, currency: string | null): string {
  if (valueMicros === null || currency === null) return 'unvalued';
  const above = bounds.findLast((bound) => valueMicros >= bound * micros);
  return `${currency} ${above ?? 0n}+`;
}

/** The smallest block that has the share exactly: 15 % is 3 of 20. `sharePercent` is a whole number from 0 to 90. */
export function blockOf(sharePercent: number): { readonly size: number; readonly heldOut: number } {
  if (!Number.isInteger(sharePercent) || sharePercent < 0 || sharePercent > 90) {
    throw new RangeError(`a held-out share is a whole percentage from 0 to 90, not ${sharePercent}`);
  }
  const divisor = greatestCommonDivisor(100, sharePercent);
  return { size: 100 / divisor, heldOut: sharePercent / divisor };
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

export const newStratum = (stratum: string, seed: string, sharePercent: number): StratumState => ({
  stratum,
  seed,
  block: 0,
  sharePercent,
  used: 0,
});

/** The next draw of a stratum. Another share than the block began with begins a new block. */
export function drawNext(
  state: StratumState,
  sharePercent: number,
): { readonly draw: Draw; readonly state: StratumState } {
  const { stratum, seed } = state;
  const isFull = state.used >= blockOf(state.sharePercent).size;
  const fresh = isFull || (state.sharePercent !== sharePercent && state.used > 0);
  const block = fresh ? state.block + 1 : state.block;
  const position = fresh ? 0 : state.used;
  const arm = heldOutPositions(seed, stratum, block, sharePercent).has(position) ? 'HELD_OUT' : 'TREATED';
  return { draw: { arm, stratum, block, position }, state: { stratum, seed, block, sharePercent, used: position + 1 } };
}

/** The block's positions in the order of their digests: a permutation that anybody can compute again from the seed. */
export function heldOutPositions(seed: string, stratum: string, block: number, sharePercent: number): Set<number> {
  const { size, heldOut } = blockOf(sharePercent);
  const ranked = Array.from({ length: size }, (_, position) => ({
    position,
    rank: createHash('sha256')
      .update(JSON.stringify([seed, stratum, block, position]))
      .digest('hex'),
  })).toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
  return new Set(ranked.slice(0, heldOut).map(({ position }) => position));
}
