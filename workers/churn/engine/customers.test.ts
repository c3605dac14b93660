import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDays } from './censoring.ts';
import { fitHiatus, hiatusProbability } from './hiatus.ts';
import { stageOf } from './stages.ts';
import { valueClasses, type Worth } from './valueClass.ts';

describe('the hiatus rule', () => {
  it('finds the cutoff that parts those who ordered from those who did not', () => {
    const silent = Float64Array.of(5, 10, 20, 30, 40, 50, 60, 70);
    const rule = fitHiatus(silent, Uint8Array.of(1, 1, 1, 1, 0, 0, 1, 0));
    expect(rule.cutoffDays).toBe(30);
    expect(hiatusProbability(rule, 30)).toBeCloseTo(5 / 6);
    expect(hiatusProbability(rule, 31)).toBeCloseTo(2 / 6);
  });

  it('never splits equal silences, and calls as many right as any cutoff could', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { minLength: 1, maxLength: 30 }),
        (rows) => {
          const { cutoffDays } = fitHiatus(
            Float64Array.from(rows, ([days]) => days),
            Uint8Array.from(rows, ([, ordered]) => Number(ordered)),
          );
          const right = (cutoff: number): number => rows.filter(([days, ordered]) => days > cutoff !== ordered).length;
          // A cutoff of 0 may stand for "nobody is recent" as well.
          const best = Math.max(...Array.from({ length: 11 }, (_, i) => right(i - 1)));
          expect(Math.max(right(cutoffDays), cutoffDays === 0 ? right(-1) : 0)).toBe(best);
        },
      ),
    );
  });
});

describe('stages', () => {
  const rhythm = { orders: 10, silentDays: 10, intervalDays: 20, ordersSinceBreak: null };

  it.each([
    [{ orders: 0 }, 'PROSPECT'],
    [{ orders: 2 }, 'NEW'],
    [{ orders: 5 }, 'DEVELOPING'],
    [{}, 'MATURE'],
    [{ silentDays: 41 }, 'DECLINING'],
    [{ silentDays: 81 }, 'BROKEN'],
    [{ ordersSinceBreak: 2 }, 'WON_BACK'],
    [{ ordersSinceBreak: 4 }, 'MATURE'],
    [{ intervalDays: 2, silentDays: 30 }, 'MATURE'],
    [{ ordersSinceBreak: 1, silentDays: 90 }, 'BROKEN'],
  ])('%o is %s', (change, stage) => expect(stageOf({ ...rhythm, ...change })).toBe(stage));
});

describe('value classes', () => {
  const worth = (expectedMargin: number | null, change: Partial<Worth> = {}): Worth => ({
    expectedMargin,
    costToServe: 0,
    currentSales: 100,
    potentialSales: null,
    ...change,
  });

  it('puts loss-makers first, then the top fifth by margin, then by room to grow', () => {
    const customers = [
      worth(900),
      worth(50, { costToServe: 60 }),
      worth(100, { potentialSales: 5000 }),
      worth(110, { potentialSales: 300 }),
      worth(120),
      worth(null),
      worth(-5),
    ];
    expect(valueClasses(customers)).toEqual([
      'MOST_VALUABLE',
      'BELOW_ZERO',
      'MOST_GROWABLE',
      'STABLE',
      'STABLE',
      'UNRATED',
      'BELOW_ZERO',
    ]);
  });

  it('calls nobody most anything where nothing is known', () => {
    expect(valueClasses([worth(null), worth(0)])).toEqual(['UNRATED', 'STABLE']);
  });
});

describe('closed days', () => {
  it('do not count as silence', () => {
    const clock = openDays([{ from: 10, to: 19 }]);
    expect([9, 10, 15, 19, 20, 30].map(clock)).toEqual([9, 9, 9, 9, 10, 20]);
  });

  it('overlapping and unsorted, count as the days that are open', () => {
    const period = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 15 }))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), fc.integer({ min: 0, max: 80 }), (closed, day) => {
        const isClosed = (at: number): boolean => closed.some(({ from, to }) => at >= from && at <= to);
        const open = Array.from({ length: day + 1 }, (_, at) => at).filter((at) => !isClosed(at)).length;
        expect(openDays(closed)(day)).toBe(open - 1);
      }),
    );
  });

  it('refuse to end before they begin', () => {
    expect(() => openDays([{ from: 5, to: 4 }])).toThrow(RangeError);
  });
});
