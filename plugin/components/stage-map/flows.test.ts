import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bottomOf, mapOf } from './flows.ts';
import { directionOf, matrixOf, sum } from './matrix.ts';

const raw = {
  stages: ['NEW', 'MATURE', 'BROKEN', 'PROSPECT'],
  counts: [
    [24, 12, 0, 0],
    [0, 120, 6, 0],
    [0, 0, 36, 0],
    [0, 0, 0, 0],
  ],
  values: [10, '20', null, 0],
  fromMonth: '2025-11',
  toMonth: '2026-11',
};

test('the best stage is first, stages of nobody are left out, and counts are those of a month', () => {
  expect(matrixOf(raw)).toMatchObject({
    stages: ['MATURE', 'NEW', 'BROKEN'],
    counts: [
      [10, 0, 0.5],
      [1, 2, 0],
      [0, 0, 3],
    ],
    values: [20, 10, null],
  });
  expect(matrixOf(raw)?.probabilities[1]?.[0]).toBeCloseTo(1 / 3, 10);
  expect(matrixOf({ ...raw, fromMonth: null })?.counts[0]?.[0]).toBe(120);
});

test('without moves there is no map', () => {
  for (const nothing of [null, {}, { stages: ['NEW'], counts: [[0]] }, { stages: 7, counts: 'x' }])
    expect(matrixOf(nothing)).toBeNull();
});

test('up is closer', () => {
  expect(directionOf('DECLINING', 'MATURE')).toBe('UP');
  expect(directionOf('MATURE', 'BROKEN')).toBe('DOWN');
  expect(directionOf('NEW', 'NEW')).toBe('SAME');
});

test('bands fill their nodes on both sides, and no place is too low for its words', () => {
  const counts = fc.array(fc.array(fc.nat({ max: 500 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(counts, (each) => {
      const matrix = matrixOf({ stages: ['NEW', 'MATURE', 'BROKEN'], counts: each });
      if (matrix === null) return;
      const map = mapOf(matrix, 300, 34);
      for (const [nodes, side] of [
        [map.left, 'from'],
        [map.right, 'to'],
      ] as const)
        for (const node of nodes) {
          const heights = map.bands.filter((band) => band[side] === node.stage).map(({ height }) => height);
          expect(sum(heights)).toBeCloseTo(node.height, 6);
          expect(node.place).toBeGreaterThanOrEqual(34);
          expect(node.top + node.place).toBeLessThanOrEqual(bottomOf(map) + 1e-6);
        }
    }),
  );
});
