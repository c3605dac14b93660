import { describe, expect, test } from 'vitest';
import { train } from '../engine/scoring.ts';
import { townLedger } from '../testing/orders.ts';
import { decideShown, type ShownFacts } from './rhythm.rules.ts';

const model = train(townLedger({ customers: 400, days: 700, seed: 3 }), 700, 60);

const facts: ShownFacts = {
  companyId: 'c',
  asOf: '2026-03-10',
  source: 'SELL_IN',
  method: 'MODEL',
  probability: 0.716,
  valueAtRiskMicros: 12_300_000_000n,
  currency: 'CNY',
  risk: 'LOW',
  stage: 'MATURE',
  reasons: [{ code: 'CHURN_AS_OF', values: { day: '2026-03-10' } }],
  intervalDays: 30.04,
  lastOrderOn: '2026-03-01',
  expectedNextOn: '2026-03-31',
  horizonDays: 60,
  model,
  history: { x: 12, txDays: 360, litt: 12 * Math.log(30), orders: [[20_000, '7000000']] },
};
const setOf = (over: Partial<ShownFacts>): Record<string, unknown> => {
  const [decision] = decideShown({ ...facts, ...over }).decisions;
  if (decision?.kind !== 'project') throw new Error('a projection was expected');
  return decision.set;
};
const curveOf = (over: Partial<ShownFacts>): [number, number][] =>
  (setOf(over)['orderRhythm'] as { curve: [number, number][] }).curve;

describe('what is shown', () => {
  test('is the score in whole percent and money, with the rhythm behind it', () => {
    expect(setOf({})).toMatchObject({
      orderProbability: 72,
      valueAtRisk: { amountMicros: 12_300_000_000, currencyCode: 'CNY' },
      churnRisk: 'LOW',
      relationshipStage: 'MATURE',
      lastOrderOn: '2026-03-01',
      orderRhythm: { asOf: '2026-03-10', intervalDays: 30, probability: 72, orders: [['2024-10-04', '7000000']] },
    });
  });

  test('draws a curve that falls with silence, until the rhythm is broken', () => {
    const curve = curveOf({});
    expect(curve[0]?.[0]).toBe(0);
    expect(curve.at(-1)?.[0]).toBe(121);
    expect(curve.at(-1)![1]).toBeLessThan(curve[0]![1]);
    expect(curve.every(([, percent]) => percent >= 0 && percent <= 100)).toBe(true);
  });

  test('draws the curve beyond today, however long the silence', () => {
    // 344 days at asOf.
    expect(curveOf({ lastOrderOn: '2025-03-31' }).at(-1)?.[0]).toBe(344 + 30);
  });

  test('of the hiatus rule is a step, and of no orders nothing', () => {
    const hiatus = { cutoffDays: 45, recentOrdered: 0.8, silentOrdered: 0.15 };
    expect(curveOf({ method: 'HIATUS', model: { ...model, hiatus } })).toEqual([
      [0, 80],
      [45, 80],
      [46, 15],
      [121, 15],
    ]);
    const unfitted = { cutoffDays: 60, recentOrdered: null, silentOrdered: null };
    expect(curveOf({ method: 'HIATUS', model: { ...model, hiatus: unfitted } })).toEqual([]);
    const nothing = { method: 'NONE', probability: null, valueAtRiskMicros: null, history: null, model: null };
    expect(setOf(nothing)).toMatchObject({ orderProbability: null, valueAtRisk: null, orderRhythm: { curve: [] } });
  });
});
