/** Chance with a seed: printed by the test that uses it, set by TEST_SEED to repeat a round. */
import { seeded } from '../../sandbox/faults.ts';

export interface Chance {
  readonly seed: number;
  /** In [0, 1). */
  next(): number;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  pick<T>(items: readonly T[]): T;
  some<T>(items: readonly T[], count: number): T[];
}

/** Rounds as the default suite runs them, or as `npm run test:faults` does. */
export const isFull = process.env['FAULT_ROUNDS'] === 'full';

/** The default suite repeats itself from run to run; the long rounds look where nobody has looked yet. */
export const testSeed = Number(process.env['TEST_SEED'] ?? (isFull ? Date.now() % 2 ** 31 : 20_261_121));

export function chance(seed = testSeed): Chance {
  const next = seeded(seed);
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError('There is nothing to pick from.');
    return items[between(0, items.length - 1)] as T;
  };
  const some = <T>(items: readonly T[], count: number): T[] => {
    const rest = [...items];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(between(0, rest.length - 1), 1));
    return taken;
  };
  console.log(`TEST_SEED=${seed}`);
  return { seed, next, between, pick, some };
}
