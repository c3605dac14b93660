import { describe, expect, it } from 'vitest';
import { binsOf, calibrationOf, expectedCalibrationError, testCalibration } from './calibration.ts';
import { seededRandom } from './math/random.ts';

const random = seededRandom(17);
const forecasts = (n: number): Float64Array => Float64Array.from({ length: n }, () => random.next());
const outcomes = (p: Float64Array): Uint8Array =>
  p.reduce((all, each, i) => ((all[i] = Number(random.next() < each)), all), new Uint8Array(p.length));

describe('calibration', () => {
  it('has ten equally full bins, and keeps equal forecasts together', () => {
    const bins = binsOf(forecasts(1000));
    for (let bin = 0; bin < 10; bin++) expect(bins.filter((each) => each === bin)).toHaveLength(100);
    const two = binsOf(Float64Array.from({ length: 100 }, (_, i) => Number(i % 3 === 0)));
    expect(new Set(two).size).toBe(2);
  });

  it('is 0 for the certain who are right and .3 for those 30 points off', () => {
    const error = (p: number[], ordered: number[]): number =>
      expectedCalibrationError(calibrationOf(Float64Array.from(p), Uint8Array.from(ordered)));
    expect(error([0, 0, 1, 1], [0, 0, 1, 1])).toBe(0);
    expect(
      error(
        Array.from({ length: 10 }, () => 0.5),
        [1, 1, 1, 1, 1, 1, 1, 1, 0, 0],
      ),
    ).toBeCloseTo(0.3);
  });

  it('passes about 95 % of perfectly calibrated models at any size, where a fixed limit would not', () => {
    for (const [n, trials] of [
      [100, 100],
      [300, 100],
      [2000, 30],
    ] as const) {
      let passes = 0;
      let belowLimit = 0;
      for (let trial = 0; trial < trials; trial++) {
        const p = forecasts(n);
        const test = testCalibration(seededRandom(trial), p, outcomes(p));
        passes += Number(test.ece <= test.nullHigh);
        belowLimit += Number(test.ece <= 0.07);
      }
      expect(passes / trials).toBeGreaterThanOrEqual(0.86);
      if (n === 100) expect(belowLimit).toBeLessThan(40);
    }
  });

  it('fails a model that is ten points off', () => {
    const p = forecasts(2000).map((each) => 0.2 + 0.6 * each);
    const { ece, nullHigh, pValue } = testCalibration(seededRandom(1), p, outcomes(p.map((each) => each - 0.1)));
    expect(ece).toBeGreaterThan(nullHigh);
    expect(pValue).toBeLessThan(0.01);
  });
});
