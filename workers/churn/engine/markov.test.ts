import { describe, expect, it } from 'vitest';
import { linesFrom, townLedger } from '../testing/orders.ts';
import { ledgerFrom } from './ledger.ts';
import { chainOf } from './markov.ts';

describe('chainOf', () => {
  it('gives a perpetual customer the annuity of its orders', () => {
    // One order of 100 in every period of 30 days: in state "recency 0, 4 or more" V = 100 / (1 − 1 / 1.02).
    const every30 = Array.from({ length: 50 }, (_, i) => [0, 30 * i, 100] as [number, number, number]);
    const chain = chainOf(ledgerFrom(linesFrom(every30), 1), { periodDays: 30, at: 1470, discount: 0.02 });
    const state = chain.states.find((each) => each.customers === 1)!;
    expect(state).toMatchObject({ recency: 0, leastOrders: 4, reward: 100 });
    expect(state.value).toBeCloseTo(100 / (1 - 1 / 1.02), 8);
    expect(chain.unit).toBe('VALUE');
  });

  const ledger = townLedger({ customers: 400, days: 700, seed: 2 });
  const chain = chainOf(ledger, { periodDays: 30, at: 700, discount: 0.01 });
  const n = chain.states.length;

  it('has rows that sum to 1, and values that solve V = R + P·V / (1 + d)', () => {
    for (let i = 0; i < n; i++) {
      const row = chain.transitions.subarray(i * n, i * n + n);
      expect(row.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
      const next = row.reduce((sum, p, j) => sum + p * chain.states[j]!.value, 0);
      expect(chain.states[i]!.value).toBeCloseTo(chain.states[i]!.reward + next / 1.01, 6);
    }
  });

  it('values the recent above the silent, and places every customer who ever ordered', () => {
    const frequent = chain.states.filter((state) => state.leastOrders === 4);
    expect(frequent[0]!.value).toBeGreaterThan(frequent.at(-1)!.value * 1.2);
    expect(chain.states.reduce((sum, state) => sum + state.customers, 0)).toBe(400);
  });

  it('can be told of a cohort', () => {
    const include = Uint8Array.from({ length: 400 }, (_, i) => Number(i < 100));
    const cohort = chainOf(ledger, { periodDays: 30, at: 700, discount: 0.01, include });
    expect(cohort.states.reduce((sum, state) => sum + state.customers, 0)).toBe(100);
  });

  it('ages whoever is in a state nobody was seen in', () => {
    const short = chainOf(
      ledgerFrom(
        linesFrom([
          [0, 0, 5],
          [0, 40, 5],
        ]),
        1,
      ),
      { periodDays: 30, at: 40, discount: 0.1 },
    );
    expect(short.states.every((state) => Number.isFinite(state.value))).toBe(true);
  });

  it('refuses a future without discount', () => {
    expect(() => chainOf(ledger, { periodDays: 30, at: 700, discount: 0 })).toThrow(/discount above 0/);
  });
});
