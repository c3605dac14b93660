/** Numbers drawn from a seed: the same seed gives the same run on every machine. */
export interface Random {
  readonly seed: number;
  /** Uniform on [0, 1), 32 bits. */
  next(): number;
  /** A whole number on [0, below). */
  below(below: number): number;
}

/** xoshiro128** (Blackman & Vigna 2021), its state filled from the seed by splitmix32. `seed` is a 32-bit whole number. */
export function seededRandom(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`a seed is a whole number from 0 to 4294967295, not ${seed}`);
  }
  const state = new Uint32Array(4);
  let mix = seed;
  for (let i = 0; i < 4; i++) {
    mix = (mix + 0x9e3779b9) >>> 0;
    let z = mix;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    state[i] = (z ^ (z >>> 15)) >>> 0;
  }
  let [s0, s1, s2, s3] = state as unknown as [number, number, number, number];
  const next = (): number => {
    const product = Math.imul(s1, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    return result / 4294967296;
  };
  return { seed, next, below: (below) => Math.floor(next() * below) };
}

/** Uniform on (0, 1): for logarithms. */
export function open(random: Random): number {
  return (Math.floor(random.next() * 4294967296) + 0.5) / 4294967296;
}

/** Standard normal, by Box and Muller. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(open(random))) * Math.cos(2 * Math.PI * random.next());
}

/** Gamma with this shape and scale 1 (Marsaglia & Tsang 2000); shapes below 1 by their power trick. */
export function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * open(random) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  // Each try is accepted with probability above 0.95; a thousand failures in a row do not happen.
  for (let tries = 0; tries < 1000; tries++) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(open(random)) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
  return d;
}

/** Beta(a, b) from two gammas. */
export function beta(random: Random, a: number, b: number): number {
  const x = gamma(random, a);
  const y = gamma(random, b);
  // Both underflow only when a and b are tiny, where the distribution sits at its ends.
  return x + y > 0 ? x / (x + y) : Number(random.next() < a / (a + b));
}

/** Fisher-Yates, in place. */
export function shuffle<T>(random: Random, items: T[]): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}
