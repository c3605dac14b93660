import { expect, test } from 'vitest';
import { calibrationOf, fits } from './bins.ts';

test('groups are in the order of their forecasts, and broken ones are left out', () => {
  const bins = [
    { predicted: 0.9, observed: 1.2, count: 4 },
    { predicted: 0.1, observed: '0.2' },
    { predicted: 1 },
    null,
  ];
  expect(calibrationOf({ bins, horizonDays: '90' })).toEqual({
    bins: [
      { predicted: 0.1, observed: 0.2, low: 0.2, high: 0.2, count: 0 },
      { predicted: 0.9, observed: 1, low: 1, high: 1, count: 4 },
    ],
    horizonDays: 90,
    customers: null,
    ece: null,
  });
  for (const nothing of [null, {}, { bins: [] }, 'x']) expect(calibrationOf(nothing)).toBeNull();
});

test('a forecast fits within chance, or within a point that nobody acts on', () => {
  const bin = { predicted: 0.5, observed: 0.4, low: 0.3, high: 0.45, count: 10 };
  expect(fits(bin)).toBe(false);
  expect(fits({ ...bin, high: 0.5 })).toBe(true);
  expect(fits({ predicted: 0.005, observed: 0, low: 0, high: 0.003, count: 1285 })).toBe(true);
});
