import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesFrom } from '../testing/orders.ts';
import { ledgerFrom, orderedWithin, snapshotAt } from './ledger.ts';
import { checkSummaries } from './summaries.ts';

describe('a ledger', () => {
  const lines = linesFrom([
    [1, 20, 30],
    [0, 10, 100],
    [0, 10, 50],
    [0, 25, -40],
    [0, 40, 60],
    [2, 12, 0],
    [1, 20, -30],
    [0, 31, 10],
  ]);
  const ledger = ledgerFrom(lines, 3, 50);

  it('merges the lines of a day, and keeps value and orders apart', () => {
    expect([...ledger.offset]).toEqual([0, 4, 5, 6]);
    expect([...ledger.day]).toEqual([10, 25, 31, 40, 20, 12]);
    expect([...ledger.value]).toEqual([150, -40, 10, 60, 0, 0]);
    // A return alone, and a day with nothing but an amount of 0, are no orders.
    expect([...ledger.isOrder]).toEqual([1, 0, 1, 1, 1, 0]);
  });

  it('knows at a day only what happened by then', () => {
    const { summaries, customer, value, lastDay } = snapshotAt(ledger, 31);
    expect([...customer]).toEqual([0, 1]);
    expect([...summaries.x]).toEqual([1, 0]);
    expect([...summaries.tx]).toEqual([21, 0]);
    expect([...summaries.T]).toEqual([21, 11]);
    expect([...summaries.litt]).toEqual([Math.log(21), 0]);
    expect([...value]).toEqual([120, 0]);
    expect([...lastDay]).toEqual([31, 20]);
  });

  it('tells outcomes only of horizons that are over', () => {
    const snapshot = snapshotAt(ledger, 31);
    expect([...orderedWithin(ledger, snapshot, 9)]).toEqual([1, 0]);
    expect([...orderedWithin(ledger, snapshot, 8)]).toEqual([0, 0]);
    expect(() => orderedWithin(ledger, snapshot, 20)).toThrow(/1 days after the data-through day/);
  });

  it('counts a return within the horizon as no order', () => {
    expect([...orderedWithin(ledger, snapshotAt(ledger, 24), 6)]).toEqual([0, 0]);
  });

  it('refuses no orders at all, orders after the data-through day, and dates centuries apart', () => {
    expect(() => ledgerFrom(linesFrom([]), 0)).toThrow(/not a single order/);
    expect(() => ledgerFrom(lines, 3, 39)).toThrow(/1 days after/);
    expect(() =>
      ledgerFrom(
        linesFrom([
          [0, 0],
          [0, 500_000],
        ]),
        1,
      ),
    ).toThrow(/span 500000 days/);
  });
});

it('any lines, in any sequence, give the same sound summaries', () => {
  const line = fc.tuple(
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: -20, max: 50 }),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 80 }), fc.integer({ min: 0, max: 60 }), (rows, at) => {
      const { summaries, value, customer } = snapshotAt(ledgerFrom(linesFrom(rows), 6, 60), at);
      checkSummaries(summaries);
      const reversed = snapshotAt(ledgerFrom(linesFrom(rows.toReversed()), 6, 60), at);
      expect(reversed.summaries).toEqual(summaries);
      const seen = rows.filter(([, day]) => day <= at);
      for (const [i, c] of customer.entries()) {
        const own = seen.filter(([id]) => id === c);
        expect(value[i]).toBe(own.reduce((sum, [, , amount]) => sum + amount, 0));
        const days = new Set(own.filter(([, , amount]) => amount > 0).map(([, day]) => day));
        expect(summaries.x[i]).toBe(days.size - 1);
      }
    }),
  );
});
