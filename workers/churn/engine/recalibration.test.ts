import { describe, expect, it } from 'vitest';
import { seededRandom } from './math/random.ts';
import { contributions, covariates, covariatesOf, fitRecalibration, recalibrate } from './recalibration.ts';
import { summariesFrom } from './summaries.ts';

const random = seededRandom(21);
const n = 4000;
const summaries = summariesFrom(
  Array.from({ length: n }, () => {
    const tx = 20 + random.below(300);
    return { x: 3 + random.below(20), tx, T: tx + random.below(200) };
  }),
);
const rows = Int32Array.from({ length: n }, (_, i) => i);
const model = Float64Array.from(rows, () => 0.05 + 0.9 * random.next());
const features = covariatesOf(summaries, model, rows);

describe('recalibration', () => {
  it('finds what shifts the odds of an order, and leaves a right model alone', () => {
    const logit = (p: number): number => Math.log(p / (1 - p));
    const drawn = (shift: (i: number) => number): Uint8Array =>
      Uint8Array.from(rows, (i) => Number(random.next() < 1 / (1 + Math.exp(-logit(model[i]!) - shift(i)))));
    const right = fitRecalibration(
      features,
      drawn(() => 0),
    )!;
    expect(Math.abs(right.coefficients[0]! - 1)).toBeLessThan(0.15);
    expect(recalibrate(right, features).every((p, i) => Math.abs(p - model[i]!) < 0.08)).toBe(true);
    // A season in which everybody's odds are halved.
    const halved = recalibrate(
      fitRecalibration(
        features,
        drawn(() => -Math.LN2),
      )!,
      features,
    );
    const mean = (values: Float64Array): number => values.reduce((sum, each) => sum + each / n, 0);
    const expected = mean(model.map((p) => 1 / (1 + (2 * (1 - p)) / p)));
    expect(Math.abs(mean(halved) - expected)).toBeLessThan(0.02);
  });

  it('explains each probability by coefficient × deviation, up to the average customer', () => {
    const fit = fitRecalibration(
      features,
      Uint8Array.from(rows, (i) => Number(random.next() < model[i]!)),
    )!;
    const width = covariates.length;
    const parts = contributions(fit, features);
    const average = fit.intercept + fit.means.reduce((sum, mean, j) => sum + mean * fit.coefficients[j]!, 0);
    recalibrate(fit, features).forEach((p, i) => {
      if (p <= 0.005 || p >= 0.995) return;
      const logit = parts.subarray(i * width, i * width + width).reduce((sum, each) => sum + each, average);
      expect(Math.abs(1 / (1 + Math.exp(-logit)) - p)).toBeLessThan(1e-9);
    });
  });

  it('has one finite answer where the outcomes are separable, and where a covariate never varies', () => {
    const separable = fitRecalibration(
      features,
      Uint8Array.from(rows, (i) => Number(model[i]! > 0.5)),
    )!;
    const same = fitRecalibration(
      new Float64Array(5 * n).fill(1),
      Uint8Array.from(rows, (i) => i % 2),
    )!;
    for (const fit of [separable, same]) expect([fit.intercept, ...fit.coefficients].every(Number.isFinite)).toBe(true);
    const p = recalibrate(separable, features);
    expect(Math.min(...p)).toBeGreaterThanOrEqual(0.005);
    expect(Math.max(...p)).toBeLessThanOrEqual(0.995);
  });

  it('learns nothing from a handful, or from customers who all did the same', () => {
    expect(
      fitRecalibration(
        features.slice(0, 5 * 49),
        Uint8Array.from({ length: 49 }, (_, i) => i % 2),
      ),
    ).toBeNull();
    expect(fitRecalibration(features, new Uint8Array(n))).toBeNull();
  });

  it('covariates are finite on the day of an order', () => {
    const today = summariesFrom([{ x: 3, tx: 30, T: 30 }]);
    expect(covariatesOf(today, Float64Array.of(1), Int32Array.of(0)).every(Number.isFinite)).toBe(true);
  });
});
