import { describe, expect, it } from 'vitest';
import { townLedger, townLines, type Town } from '../testing/orders.ts';
import { backtest, contenders } from './backtest.ts';
import { ledgerFrom, type OrderLines } from './ledger.ts';
import { seededRandom, shuffle } from './math/random.ts';
import { fitterOf, score, train } from './scoring.ts';

const town: Town = { customers: 700, days: 720, seed: 8 };
const horizonDays = 60;

describe('backtest', () => {
  const result = backtest(townLedger(town), { horizonDays, seed: 3 });

  it('has the promised shape, with sound figures', () => {
    expect(Object.keys(result)).toEqual(expect.arrayContaining(['customers', 'origins', 'models', 'gates']));
    expect(result.origins).toBe(4);
    expect(result.customers).toBeGreaterThan(300);
    for (const name of contenders) {
      const { auc, aucLow, aucHigh, brier, ece, lift10, valueCaught20 } = result.models[name];
      expect(aucLow!).toBeLessThan(auc!);
      expect(auc!).toBeLessThan(aucHigh!);
      expect(lift10!).toBeGreaterThan(0);
      expect(valueCaught20!).toBeGreaterThan(0);
      if (name === 'valueOnly') expect([brier, ece]).toEqual([null, null]);
      else expect(brier! > 0 && brier! < 0.25 && ece! < 0.2).toBe(true);
    }
  });

  it('sees what the rules do not: customers of many rhythms, lost at random', () => {
    const { recalibrated, hiatus, valueOnly } = result.models;
    expect(recalibrated.auc!).toBeGreaterThan(hiatus.auc! + 0.05);
    expect(recalibrated.valueCaught20!).toBeGreaterThan(valueOnly.valueCaught20!);
    expect(result.gates.verdict).toBe('PASS');
  });

  it('says the same again for the same seed', () => {
    expect(backtest(townLedger(town), { horizonDays, seed: 3 })).toEqual(result);
  });

  it('without amounts has no figures of value, and two gates', () => {
    const plain = backtest(townLedger({ ...town, amounts: false }), { horizonDays, seed: 3 });
    expect(plain.models.valueOnly).toEqual({
      auc: null,
      aucLow: null,
      aucHigh: null,
      brier: null,
      ece: null,
      lift10: null,
      valueCaught20: null,
    });
    expect(plain.models.recalibrated.valueCaught20).toBeNull();
    expect(plain.models.recalibrated.auc).toBeGreaterThan(0.7);
    expect(plain.gates.value).toBeNull();
    expect(plain.gates.verdict).not.toBe('INSUFFICIENT');
  });

  it('fails a model that promises what no longer comes: a competitor took half of the customers in one week', () => {
    const { count, customer, day, amount } = townLines(town);
    const kept = Array.from({ length: count }, (_, i) => i).filter((i) => day[i]! <= 600 || customer[i]! % 2 === 0);
    const pick = (column: Int32Array): Int32Array => Int32Array.from(kept, (i) => column[i]!);
    const values = Float64Array.from(kept, (i) => amount![i]!);
    const lines = { count: kept.length, customer: pick(customer), day: pick(day), amount: values };
    const broken = backtest(ledgerFrom(lines, town.customers, town.days), { horizonDays, seed: 3 });
    expect(broken.gates.calibration.verdict).toBe('FAIL');
    expect(broken.gates.verdict).toBe('FAIL');
  });

  it.each<[string, Town, number]>([
    ['a handful of customers', { ...town, customers: 8 }, 60],
    ['one customer', { ...town, customers: 1 }, 60],
    ['a horizon longer than the history', town, 800],
    ['no room for a matured origin', town, 400],
  ])('%s: INSUFFICIENT, with a reason', (_, small, horizon) => {
    const { gates, models } = backtest(townLedger(small), { horizonDays: horizon, seed: 1 });
    expect(gates.verdict).toBe('INSUFFICIENT');
    expect(gates.missing).toMatch(/are needed/);
    for (const name of contenders)
      for (const value of Object.values(models[name])) expect(Number.isNaN(value)).toBe(false);
  });

  it.each([0, -1, 1.5, Number.NaN, 5000])('refuses a horizon of %d days', (bad) => {
    expect(() => backtest(townLedger(town), { horizonDays: bad, seed: 1 })).toThrow(/horizon/);
  });
});

describe('nothing leaks from after an origin', () => {
  const lines = townLines(town);
  const origin = 480;

  /** Every line after the origin gets another customer, day and amount. */
  function shuffledAfter(at: number): OrderLines {
    const random = seededRandom(99);
    const later = Array.from(lines.day.keys()).filter((i) => lines.day[i]! > at);
    const mixed = shuffle(random, [...later]);
    const customer = lines.customer.slice();
    const day = lines.day.slice();
    const amount = lines.amount!.slice();
    for (const [i, line] of later.entries()) {
      customer[line] = lines.customer[mixed[i]!]!;
      day[line] = at + 1 + random.below(town.days - at);
      amount[line] = 1 + random.below(10_000);
    }
    return { count: lines.count, customer, day, amount };
  }

  const scoresAt = (source: OrderLines): unknown => {
    const ledger = ledgerFrom(source, town.customers, town.days);
    const fitter = fitterOf(ledger);
    const model = train(ledger, origin, horizonDays, fitter);
    return { model, scores: score(model, fitter.snapshot(origin)) };
  };

  it('shuffling everything after the origin changes no score, no model and no rule at it', () => {
    expect(scoresAt(shuffledAfter(origin))).toEqual(scoresAt(lines));
  });

  it('and the test can tell: shuffling a month before the origin as well does change them', () => {
    expect(scoresAt(shuffledAfter(origin - 30))).not.toEqual(scoresAt(lines));
  });
});
