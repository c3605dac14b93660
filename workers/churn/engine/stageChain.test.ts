import { describe, expect, it } from 'vitest';
import { linesFrom, townLedger } from '../testing/orders.ts';
import { dayNumberOf } from './days.ts';
import { ledgerFrom } from './ledger.ts';
import { stageMatrixOf, stageNames } from './stageChain.ts';

describe('the stage matrix', () => {
  it('counts the months of a customer that came, grew, fell silent and returned', () => {
    const day = (text: string): number => dayNumberOf(text);
    const every = (from: string, count: number, gap: number): [number, number, number][] =>
      Array.from({ length: count }, (_, i) => [0, day(from) + gap * i, 100]);
    // Ten days apart from January to the first of April (ten orders), and back on the 20th of July.
    const rows = [...every('2026-01-01', 10, 10), [0, day('2026-07-20'), 50] as [number, number, number]];
    const ledger = ledgerFrom(linesFrom(rows), 1, day('2026-08-10'));
    const matrix = stageMatrixOf(ledger, 10);
    const between = (from: string, to: string): number =>
      matrix.counts[stageNames.indexOf(from as 'NEW')]![stageNames.indexOf(to as 'NEW')]!;
    expect(matrix).toMatchObject({ fromMonth: '2026-01', toMonth: '2026-07', customers: 1 });
    // January DEVELOPING (4 orders), February DEVELOPING (6), March MATURE (9), April MATURE, May and June BROKEN, July back.
    expect(between('DEVELOPING', 'DEVELOPING')).toBe(1);
    expect(between('DEVELOPING', 'MATURE')).toBe(1);
    expect(between('MATURE', 'MATURE')).toBe(1);
    expect(between('MATURE', 'BROKEN')).toBe(1);
    expect(between('BROKEN', 'BROKEN')).toBe(1);
    expect(between('BROKEN', 'WON_BACK')).toBe(1);
    expect(matrix.counts.flat().reduce((sum, each) => sum + each, 0)).toBe(6);
  });

  it('has rows that add up to one, and a healthy stage is worth more than a broken one', () => {
    const matrix = stageMatrixOf(townLedger({ customers: 500, days: 900, seed: 11 }), 40);
    for (const [i, row] of matrix.probabilities.entries()) {
      const sum = row.reduce((total, each) => total + each, 0);
      expect(sum).toBeCloseTo(matrix.counts[i]!.some((each) => each > 0) ? 1 : 0, 12);
    }
    const value = (name: (typeof stageNames)[number]): number => matrix.values[stageNames.indexOf(name)]!;
    expect(value('MATURE')).toBeGreaterThan(value('BROKEN'));
    expect(matrix.values.every(Number.isFinite)).toBe(true);
  });

  it('of a history shorter than a month has nothing to count', () => {
    const ledger = ledgerFrom(linesFrom([[0, dayNumberOf('2026-03-05'), 1]]), 1, dayNumberOf('2026-03-20'));
    const matrix = stageMatrixOf(ledger, 10);
    expect(matrix.counts.flat().every((each) => each === 0)).toBe(true);
    expect(matrix.toMonth).toBeNull();
  });
});
