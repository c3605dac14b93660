import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

test('agrees with the published interval of 81 in 263 (Newcombe 1998, Statistics in Medicine 17:857, table I)', () => {
  const interval = wilson(81, 263);
  expect(interval?.low).toBeCloseTo(0.2553, 4);
  expect(interval?.high).toBeCloseTo(0.3662, 4);
});

test('none and all of a few stay within 0 and 1, and are not certain', () => {
  expect(wilson(0, 20)).toMatchObject({ low: 0 });
  expect(wilson(0, 20)?.high).toBeCloseTo(0.1611, 4);
  expect(wilson(1, 29)?.low).toBeCloseTo(0.0061, 4);
  expect(wilson(5, 5)?.high).toBe(1);
});

test('without cases there is no interval', () => {
  expect(wilson(0, 0)).toBeNull();
});
