import { describe, expect, it } from 'vitest';
import { beta, gamma, normal, seededRandom, shuffle } from './random.ts';

const n = 40_000;

function moments(draw: () => number): { mean: number; variance: number } {
  const values = Array.from({ length: n }, draw);
  const mean = values.reduce((sum, each) => sum + each, 0) / n;
  return { mean, variance: values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (n - 1) };
}

describe('seededRandom', () => {
  it('repeats itself for a seed and differs between seeds', () => {
    const draw = (seed: number): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, () => random.next());
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('refuses what is not a seed', () => {
    expect(() => seededRandom(-1)).toThrow(RangeError);
    expect(() => seededRandom(0.5)).toThrow(/whole number/);
  });

  it('is uniform: a chi-square over 100 cells stays below its 99.9 % point', () => {
    const random = seededRandom(3);
    const cells = new Float64Array(100);
    for (let i = 0; i < n; i++) cells[random.below(100)]! += 1;
    const chiSquare = cells.reduce((sum, each) => sum + (each - n / 100) ** 2 / (n / 100), 0);
    expect(chiSquare).toBeLessThan(148.2);
  });
});

describe('distributions', () => {
  const random = seededRandom(11);

  it('normal has mean 0 and variance 1', () => {
    const { mean, variance } = moments(() => normal(random));
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.abs(variance - 1)).toBeLessThan(0.04);
  });

  it.each([0.3, 1, 6])('gamma of shape %d has that mean and variance', (shape) => {
    const { mean, variance } = moments(() => gamma(random, shape));
    expect(Math.abs(mean / shape - 1)).toBeLessThan(0.04);
    expect(Math.abs(variance / shape - 1)).toBeLessThan(0.1);
  });

  it('beta(2, 3) has mean 2/5 and variance 1/25', () => {
    const { mean, variance } = moments(() => beta(random, 2, 3));
    expect(Math.abs(mean - 0.4)).toBeLessThan(0.01);
    expect(Math.abs(variance - 0.04)).toBeLessThan(0.002);
  });

  it('beta with tiny parameters sits at its ends, in proportion', () => {
    const { mean } = moments(() => beta(random, 1e-4, 3e-4));
    expect(Math.abs(mean - 0.25)).toBeLessThan(0.02);
  });
});

it('shuffle keeps what it shuffles', () => {
  const items = shuffle(seededRandom(5), [1, 2, 3, 4, 5, 6, 7, 8]);
  expect(items.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(items).not.toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
