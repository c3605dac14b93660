import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { townLedger } from '../testing/orders.ts';
import { snapshotAt } from './ledger.ts';
import {
  methods,
  riskOf,
  risks,
  scoreNight,
  type Limits,
  type NightColumns,
  type NightModel,
  type NightOutput,
} from './night.ts';
import { score, train } from './scoring.ts';

const ledger = townLedger({ customers: 300, days: 700, seed: 5 });
const model = train(ledger, 700, 60);
const snapshot = snapshotAt(ledger, 700);
const limits: Limits = { watch: 0.6, high: 0.4, critical: 0.2, step: 0.03, valueStep: 0.1 };

/** Never shown yet. */
function columns(at = snapshot): NightColumns {
  const { count, x, tx, T, litt } = at.summaries;
  const none = (): Float64Array => new Float64Array(count).fill(Number.NaN);
  return {
    count,
    source: new Uint8Array(count),
    x,
    tx,
    T,
    litt,
    net: at.value.slice(),
    foreign: new Uint8Array(count),
    lastDay: at.lastDay,
    sinceBreak: new Int32Array(count).fill(-1),
    shown: {
      source: new Uint8Array(count),
      method: new Uint8Array(count).fill(methods.indexOf('NONE')),
      probability: none(),
      valueAtRisk: none(),
      risk: new Uint8Array(count).fill(risks.indexOf('UNSCORED')),
      stage: new Uint8Array(count),
      lastDay: new Int32Array(count),
    },
  };
}

/** The columns as they are once the output is shown. */
function show(given: NightColumns, output: NightOutput): NightColumns {
  for (const [i, row] of output.row.entries()) {
    given.shown.source[row] = given.source[row]!;
    given.shown.method[row] = output.method[i]!;
    given.shown.probability[row] = output.probability[i]!;
    given.shown.valueAtRisk[row] = output.valueAtRisk[i]!;
    given.shown.risk[row] = output.risk[i]!;
    given.shown.stage[row] = output.stage[i]!;
    given.shown.lastDay[row] = given.lastDay[row]!;
  }
  return given;
}

describe('the night’s scores', () => {
  const scores = score(model, snapshot)!;

  it('are the engine’s, for everybody at first and for nobody the second time', () => {
    const given = columns();
    const output = scoreNight({ columns: given, models: [{ model, method: 'MODEL' }], limits });
    expect([...output.row]).toEqual([...snapshot.customer.keys()]);
    expect([...output.probability]).toEqual([...scores.probability]);
    const again = scoreNight({ columns: show(given, output), models: [{ model, method: 'MODEL' }], limits });
    expect(again.row).toHaveLength(0);
  });

  it('change on a later day only for those who moved by the step, or across a limit', () => {
    const given = columns();
    const models: NightModel[] = [{ model, method: 'MODEL' }];
    show(given, scoreNight({ columns: given, models, limits }));
    const before = given.shown.probability.slice();
    const later = { ...given, T: given.T.map((days) => days + 5) };
    const output = scoreNight({ columns: later, models, limits });
    expect(output.row.length).toBeGreaterThan(0);
    expect(output.row.length).toBeLessThan(given.count);
    const changed = new Set(output.row);
    const fresh = scoreNight({ columns: { ...columns(), T: later.T }, models, limits });
    for (const [row, p] of fresh.probability.entries()) {
      if (Math.abs(p - before[row]!) > limits.step) expect(changed).toContain(row);
      if (riskOf(p, limits) !== riskOf(before[row]!, limits)) expect(changed).toContain(row);
    }
  });

  it('by the hiatus rule call the silent HIGH, with all that they buy at risk where no share is known', () => {
    const hiatus = { cutoffDays: 50, recentOrdered: null, silentOrdered: null };
    const given = columns();
    const output = scoreNight({ columns: given, models: [{ model: { ...model, hiatus }, method: 'HIATUS' }], limits });
    for (const [i, row] of output.row.entries()) {
      const isSilent = given.T[row]! - given.tx[row]! > 50;
      expect(risks[output.risk[i]!]).toBe(isSilent ? 'HIGH' : 'LOW');
      expect(output.probability[i]).toBeNaN();
      expect(output.valueAtRisk[i]! > 0).toBe(isSilent && output.runRate[i]! > 0);
    }
  });

  it('of a customer who pays in another currency go by its own amounts', () => {
    const given = columns();
    given.foreign[0] = 1;
    const row = { columns: given, models: [{ model, method: 'MODEL' } as const], limits };
    const first = scoreNight(row).runRate[0]!;
    given.net[0] = given.net[0]! * 1000;
    expect(scoreNight(row).runRate[0]).toBeCloseTo(1000 * first, 3);
  });

  it('are never more at risk with a higher probability', () => {
    const order = ['CRITICAL', 'HIGH', 'WATCH', 'LOW'];
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(order.indexOf(riskOf(low, limits))).toBeLessThanOrEqual(order.indexOf(riskOf(high, limits)));
      }),
    );
  });
});
