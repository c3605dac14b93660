/** What the workers write about churn is what the plugin's drawings read: the same names, the same units. */
import { expect, test } from 'vitest';
import { calibrationOf } from '../plugin/components/calibration-plot/bins.ts';
import { curveAt, rhythmOf } from '../plugin/components/order-rhythm/rhythm.ts';
import { dayNumber } from '../plugin/components/shared/days.ts';
import { matrixOf, sum } from '../plugin/components/stage-map/matrix.ts';
import { backtest } from '../workers/churn/engine/backtest.ts';
import { train } from '../workers/churn/engine/scoring.ts';
import { stageMatrixOf } from '../workers/churn/engine/stageChain.ts';
import { calibrationShown } from '../workers/churn/nightly/verdict.rules.ts';
import { decideShown, mostOrders, type ShownFacts } from '../workers/churn/shown/rhythm.rules.ts';
import { townLedger } from '../workers/churn/testing/orders.ts';

const ledger = townLedger({ customers: 400, days: 700, seed: 3 });
const facts: ShownFacts = {
  companyId: 'company',
  asOf: '2026-03-10',
  source: 'SELL_IN',
  method: 'MODEL',
  probability: 0.716,
  valueAtRiskMicros: 12_300_000_000n,
  currency: 'CNY',
  risk: 'LOW',
  stage: 'MATURE',
  reasons: [],
  intervalDays: 30.04,
  lastOrderOn: '2026-03-01',
  expectedNextOn: '2026-03-31',
  horizonDays: 60,
  model: train(ledger, 700, 60),
  history: {
    x: 12,
    txDays: 360,
    litt: 12 * Math.log(30),
    orders: Array.from({ length: mostOrders }, (_, index) => [20_455 + index, String(index * 1_000_000)]),
  },
};

/** As it comes from the host. */
function written(of: ShownFacts): unknown {
  const [decision] = decideShown(of).decisions;
  if (decision?.kind !== 'project') throw new Error('a projection was expected');
  return JSON.parse(JSON.stringify(decision.set['orderRhythm']));
}

test('a rhythm of the model', () => {
  const rhythm = rhythmOf(written(facts));
  expect(rhythm).toMatchObject({
    method: 'MODEL',
    horizonDays: 60,
    intervalDays: 30,
    probability: 72,
    source: 'SELL_IN',
    currency: 'CNY',
    lastOrderOn: dayNumber('2026-03-01'),
    expectedNextOn: dayNumber('2026-03-31'),
  });
  expect(rhythm?.orders).toHaveLength(mostOrders);
  expect(rhythm?.orders.at(-1)?.micros).toBe((mostOrders - 1) * 1_000_000);
  expect(rhythm?.curve.length).toBeGreaterThan(10);
  expect(curveAt(rhythm?.curve ?? [], 0)).toBeGreaterThan(1);
});

test.each(['HIATUS', 'NONE'] as const)('a rhythm by %s', (method) => {
  const rhythm = rhythmOf(written({ ...facts, method, probability: null, intervalDays: null, expectedNextOn: null }));
  expect(rhythm).toMatchObject({ method, probability: null, intervalDays: null, expectedNextOn: null });
  expect(rhythm?.orders).toHaveLength(mostOrders);
});

test('the calibration of a backtest', () => {
  const options = { horizonDays: 60, origins: 2, seed: 1 };
  const shown = calibrationShown(backtest(ledger, options));
  const calibration = calibrationOf(JSON.parse(JSON.stringify(shown)));
  expect(calibration).toMatchObject({ horizonDays: 60, customers: shown.customers, ece: shown.ece });
  expect(calibration?.bins).toHaveLength(shown.bins.length);
  for (const { low, observed, high } of calibration?.bins ?? []) {
    expect(low).toBeLessThanOrEqual(observed);
    expect(high).toBeGreaterThanOrEqual(observed);
  }
});

test('the matrix of stages, in accounts of an average month', () => {
  const stages = stageMatrixOf(ledger, 40);
  const matrix = matrixOf(JSON.parse(JSON.stringify(stages)));
  expect(matrix?.stages.toSorted()).toEqual(
    stages.stages
      .filter((_, index) => sum(stages.counts[index] ?? []) + sum(stages.counts.map((row) => row[index] ?? 0)) > 0)
      .toSorted(),
  );
  expect(sum((matrix?.counts ?? []).map(sum)) * 12).toBeCloseTo(sum(stages.counts.map(sum)), 6);
  expect(sum((matrix?.counts ?? []).map(sum))).toBeLessThanOrEqual(ledger.customers);
  expect(matrix?.values[0]).toBe(stages.values[stages.stages.indexOf(matrix?.stages[0] ?? '')]);
});
