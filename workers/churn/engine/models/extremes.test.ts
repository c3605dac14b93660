import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariesFrom, type Summaries } from '../summaries.ts';
import { ChurnInputError } from '../errors.ts';
import { fitBgNbd } from './bgNbd.ts';
import { fitBgBb } from './bgBb.ts';
import type { Fit } from './fit.ts';
import { expectedOrderValue, fitGammaGamma } from './gammaGamma.ts';
import { fitMbgCnbd, fitMbgCnbdGrid, orderProbabilities } from './mbgCnbdK.ts';
import { fitParetoNbd, paretoNbdProbabilities } from './paretoNbd.ts';

type Row = { x: number; tx: number; T: number; litt: number };

/** A result is finite throughout; a refusal has its reason. */
function sound<P extends object>(fit: Fit<P>): P | undefined {
  if (fit.kind === 'refused') {
    expect(fit.message.length).toBeGreaterThan(10);
    return undefined;
  }
  expect(Number.isFinite(fit.logLikelihood)).toBe(true);
  for (const value of Object.values(fit.parameters)) expect(Number.isFinite(value) && value > 0).toBe(true);
  return fit.parameters;
}

function areProbabilities({ alive, order }: { alive: Float64Array; order: Float64Array }): void {
  for (const column of [alive, order]) expect(column.every((p) => p >= 0 && p <= 1)).toBe(true);
}

/** Checks every model's answer, and says whether MBG/CNBD-k gave one. */
function everyModel(summaries: Summaries, horizon: number): boolean {
  const mbg = sound(fitMbgCnbdGrid(summaries).best);
  if (mbg) areProbabilities(orderProbabilities(mbg, summaries, horizon));
  sound(fitBgNbd(summaries));
  const pareto = sound(fitParetoNbd(summaries));
  if (pareto) areProbabilities(paretoNbdProbabilities(pareto, summaries, horizon));
  return mbg !== undefined;
}

const repeated = (row: Row, times: number): Row[] => Array.from({ length: times }, () => row);
const regular = (interval: number, x: number, silent: number): Row => ({
  x,
  tx: interval * x,
  T: interval * x + silent,
  litt: x * Math.log(interval),
});
const never = (T: number): Row => ({ x: 0, tx: 0, T, litt: 0 });

/** A history of any length: intervals of 1 day to 3 years, then a silence. */
const history = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 12 }), fc.integer({ min: 0, max: 4000 }))
  .map(([intervals, silent]) => {
    const tx = intervals.reduce((sum, each) => sum + each, 0);
    return { x: intervals.length, tx, T: tx + silent, litt: intervals.reduce((sum, each) => sum + Math.log(each), 0) };
  });

describe('extreme histories give a result or a stated refusal, never NaN', () => {
  it.each<[string, boolean, Row[]]>([
    ['nobody', false, []],
    ['one customer', false, [regular(7, 3, 5)]],
    ['one order ever, each', false, repeated(never(100), 200)],
    ['T = 0, each', false, repeated(never(0), 200)],
    ['all identical and regular', true, repeated(regular(30, 12, 10), 200)],
    ['all identical, every day for years', true, repeated(regular(1, 3000, 1), 50)],
    ['all identical, long silent', true, repeated(regular(7, 50, 3000), 100)],
    ['nobody ever lost', true, [10, 20, 30].flatMap((interval) => repeated(regular(interval, 20, 1), 60))],
    ['all lost after the second order', true, repeated(regular(5, 1, 2000), 300)],
    [
      'thousands of orders beside one-time buyers',
      true,
      [...repeated(regular(1, 9000, 3), 20), ...repeated(never(5000), 500)],
    ],
    ['half today, half years ago', true, [...repeated(never(0), 100), ...repeated(regular(400, 9, 0), 100)]],
    [
      'a fraction of a second as the unit',
      true,
      [1, 2, 3].flatMap((each) => repeated(regular(each * 1e-6, 10, 1e-6), 30)),
    ],
    ['centuries as the unit', true, [1, 2, 3].flatMap((each) => repeated(regular(each * 1e6, 10, 1e6), 30))],
  ])('%s (fitted: %s)', (_, isFitted, rows) => {
    const summaries = summariesFrom(rows);
    for (const horizon of [1e-3, 90, 1e5]) expect(everyModel(summaries, horizon)).toBe(isFitted);
    for (const k of [1, 4, 12]) sound(fitMbgCnbd(summaries, k));
  });

  it('any mixture of histories', () => {
    fc.assert(
      fc.property(
        fc.array(history, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 3000 }),
        (rows, horizon) => {
          everyModel(summariesFrom(rows), horizon);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('any parameters within the search bounds, on any history', () => {
    const extreme = fc.double({ min: Math.log(1e-4), max: Math.log(1e4), noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        extreme,
        extreme,
        extreme,
        extreme,
        fc.array(history),
        (k, r, alpha, a, b, rows) => {
          const summaries = summariesFrom([...rows, regular(1, 9000, 2000), never(0)]);
          areProbabilities(orderProbabilities({ k, r, alpha, a, b }, summaries, 30));
          areProbabilities(paretoNbdProbabilities({ r, alpha, s: a, beta: b }, summaries, 30));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('p_h grows with the horizon and never passes P(alive)', () => {
    const summaries = summariesFrom([regular(7, 30, 20), regular(30, 4, 200), never(50)]);
    const parameters = { k: 2, r: 1.5, alpha: 10, a: 0.6, b: 4 };
    let before = new Float64Array(3);
    for (const horizon of [1e-6, 1, 10, 100, 1e4, 1e8]) {
      const { alive, order } = orderProbabilities(parameters, summaries, horizon);
      order.forEach((p, i) => expect(p >= before[i]! && p <= alive[i]!).toBe(true));
      before = order as Float64Array<ArrayBuffer>;
    }
    expect(() => orderProbabilities(parameters, summaries, 0)).toThrow(RangeError);
  });

  it('order values: equal ones, huge ones, negative means, a single customer', () => {
    const fit = (mean: number[], orders = mean.map(() => 3)): unknown =>
      sound(fitGammaGamma({ orders: Float64Array.from(orders), mean: Float64Array.from(mean) }));
    expect(fit([10])).toBeUndefined();
    expect(fit(Array.from({ length: 30 }, () => -5))).toBeUndefined();
    fit(Array.from({ length: 200 }, () => 10));
    fit(Array.from({ length: 200 }, (_, i) => 10 ** (i % 13)));
    expect(expectedOrderValue({ p: 0.1, q: 0.5, v: 10 }, 2, 10)).toBeNull();
  });

  it('BG/BB: all taken, none taken, and rows that cannot be', () => {
    sound(fitBgBb([{ x: 6, tx: 6, n: 6, customers: 500 }]));
    sound(fitBgBb([{ x: 0, tx: 0, n: 6, customers: 500 }]));
    sound(
      fitBgBb([
        { x: 1, tx: 1, n: 900, customers: 40 },
        { x: 900, tx: 900, n: 900, customers: 3 },
      ]),
    );
    expect(() => fitBgBb([{ x: 3, tx: 2, n: 6, customers: 1 }])).toThrow(RangeError);
  });

  it.each<[Partial<Row>, RegExp]>([
    [{ x: 1.5 }, /not a count/],
    [{ tx: 60 }, /between 0 and T/],
    [{ T: Number.NaN }, /finite age/],
    [{ x: 0 }, /same day/],
    [{ litt: Number.NEGATIVE_INFINITY }, /interval of 0/],
  ])('summaries that no history has are refused: %o', (change, message) => {
    const bad = summariesFrom([{ ...regular(10, 5, 5), ...change }]);
    expect(() => fitMbgCnbdGrid(bad)).toThrow(message);
    expect(() => fitParetoNbd(bad)).toThrow(ChurnInputError);
  });
});
