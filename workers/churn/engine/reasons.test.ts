import { describe, expect, it } from 'vitest';
import { render } from '../../platform/text/text.ts';
import { townLedger } from '../testing/orders.ts';
import { snapshotAt } from './ledger.ts';
import { reasonsFor } from './reasons.ts';
import { score, train } from './scoring.ts';
import { churnEngineTexts } from './texts.ts';

const ledger = townLedger({ customers: 600, days: 500, seed: 12 });
const model = train(ledger, 500, 60);
const snapshot = snapshotAt(ledger, 500);
const scores = score(model, snapshot)!;
const { x, tx, T } = snapshot.summaries;

describe('reasons', () => {
  it('say what lowers first, at most three, and every one has its words without a gap', () => {
    for (let row = 0; row < snapshot.summaries.count; row++) {
      const reasons = reasonsFor(scores, snapshot, row);
      expect(reasons.length).toBeLessThanOrEqual(3);
      const raising = reasons.findIndex((each) => each.logOdds > 0);
      if (raising >= 0) expect(reasons.slice(raising).every((each) => each.logOdds > 0)).toBe(true);
      for (const reason of reasons) {
        for (const locale of ['en', 'zh-CN'] as const)
          expect(render(reason, locale, churnEngineTexts)).not.toMatch(/[{}]|NaN|Infinity/);
      }
    }
  });

  it('name the facts of the customer who is silent longest', () => {
    const row = Array.from(x.keys())
      .filter((i) => x[i]! >= 3)
      .toSorted((a, b) => T[b]! - tx[b]! - (T[a]! - tx[a]!))[0]!;
    expect(scores.probability[row]).toBeLessThan(0.1);
    const reasons = reasonsFor(scores, snapshot, row);
    expect(reasons[0]!.logOdds).toBeLessThan(0);
    expect(reasons[0]!.values['silentDays']).toBe(T[row]! - tx[row]!);
  });

  it('do not invent a rhythm for whoever has none', () => {
    const row = x.indexOf(0);
    expect(reasonsFor(scores, snapshot, row)).toEqual([
      { code: 'CHURN_MODEL_ONLY', logOdds: 0, values: { orders: 1 } },
    ]);
    const alone = score({ ...model, recalibration: null }, snapshot)!;
    expect(
      reasonsFor(
        alone,
        snapshot,
        x.findIndex((each) => each >= 3),
      )[0]!.code,
    ).toBe('CHURN_RHYTHM_ONLY');
  });
});

it('a model stored as JSON scores as before', () => {
  expect(score(JSON.parse(JSON.stringify(model)) as typeof model, snapshot)).toEqual(scores);
});

it('value at risk is the money of the horizon times the chance of losing it', () => {
  scores.valueAtRisk!.forEach((money, i) => {
    expect(money).toBeCloseTo((1 - scores.probability[i]!) * scores.runRate![i]!, 9);
    expect(money).toBeGreaterThanOrEqual(0);
  });
});
