import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrap } from './bootstrap.ts';
import { seededRandom } from './math/random.ts';
import { auc, brier, caught, lift10, type Observations, rank } from './metrics.ts';

function observations(rows: readonly { origin: number; ordered: number; customer?: number }[]): Observations {
  return {
    count: rows.length,
    origin: Int32Array.from(rows, (row) => row.origin),
    origins: Math.max(-1, ...rows.map((row) => row.origin)) + 1,
    customer: Int32Array.from(rows, (row, i) => row.customer ?? i),
    ordered: Uint8Array.from(rows, (row) => row.ordered),
  };
}

const rowsOf = (
  seed: number,
  n: number,
): { origin: number; ordered: number; customer: number; score: number; value: number }[] => {
  const random = seededRandom(seed);
  return Array.from({ length: n }, (_, i) => ({
    origin: Number(i >= n / 3),
    customer: i % Math.ceil(n / 2),
    ordered: random.below(2),
    score: random.below(6),
    value: random.below(100),
  }));
};

describe('auc', () => {
  it('is the share of pairs in the right order, counted pair by pair', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 2, max: 40 }), (seed, n) => {
        const rows = rowsOf(seed, n);
        const data = observations(rows);
        const score = Float64Array.from(rows, (row) => row.score);
        const weight = Float64Array.from(rows, (_, i) => i % 3);
        let [right, pairs] = [0, 0];
        for (const [i, a] of rows.entries()) {
          for (const [j, b] of rows.entries()) {
            if (a.origin !== b.origin || a.ordered <= b.ordered) continue;
            const w = weight[i]! * weight[j]!;
            pairs += w;
            right += w * (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0);
          }
        }
        const found = auc(data, score, rank(data, score), weight);
        if (pairs === 0) expect(found).toBeNull();
        else expect(found).toBeCloseTo(right / pairs, 12);
      }),
    );
  });
});

describe('what the riskiest catch', () => {
  const data = observations([0, 1, 1, 0, 1, 1, 1, 1, 1, 0].map((ordered) => ({ origin: 0, ordered })));
  const risk = Float64Array.of(9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
  const value = Float64Array.of(60, 1, 1, 30, 1, 1, 1, 1, 1, 10);

  it('counts lost value only, and lifts against the whole', () => {
    expect(caught(data, rank(data, risk), 0.2, value)).toBeCloseTo(0.6);
    expect(caught(data, rank(data, risk), 0.4, value)).toBeCloseTo(0.9);
    expect(caught(data, rank(data, risk), 1, value)).toBeCloseTo(1);
    // One of three lost is among the riskiest tenth: 3.33 times its share.
    expect(lift10(data, rank(data, risk))).toBeCloseTo(10 / 3);
  });

  it('counts a customer on the edge in part', () => {
    expect(caught(data, rank(data, risk), 0.05, value)).toBeCloseTo(0.3);
  });

  it('is null where nobody was lost', () => {
    const kept = observations([{ origin: 0, ordered: 1 }]);
    expect(caught(kept, rank(kept, Float64Array.of(1)), 0.2)).toBeNull();
  });
});

it('brier is the mean squared error', () => {
  const data = observations([
    { origin: 0, ordered: 1 },
    { origin: 0, ordered: 0 },
  ]);
  expect(brier(data, Float64Array.of(0.8, 0.4))).toBeCloseTo((0.04 + 0.16) / 2);
});

describe('bootstrap', () => {
  it('resamples customers with all their origins, so repeats of a customer make nothing surer', () => {
    const random = seededRandom(4);
    const once = Array.from({ length: 100 }, (_, customer) => ({ origin: 0, customer, ordered: random.below(2) }));
    const fourTimes = [0, 1, 2, 3].flatMap((origin) => once.map((row) => ({ ...row, origin })));
    const width = (rows: typeof once): number => {
      const data = observations(rows);
      const share = (weight: Float64Array): { share: number } => ({
        share: weight.reduce((sum, w, i) => sum + w * data.ordered[i]!, 0) / weight.reduce((sum, w) => sum + w, 0),
      });
      const { low, high } = bootstrap(seededRandom(1), data, share).share!;
      return high - low;
    };
    expect(Math.abs(width(fourTimes) / width(once) - 1)).toBeLessThan(0.15);
    // 95 % of a share of one half out of 100.
    expect(Math.abs(width(once) - 2 * 1.96 * 0.05)).toBeLessThan(0.03);
  });

  it('has no interval for what is mostly undefined', () => {
    const data = observations([{ origin: 0, ordered: 1 }]);
    expect(bootstrap(seededRandom(1), data, () => ({ auc: null })).auc).toBeNull();
  });
});
