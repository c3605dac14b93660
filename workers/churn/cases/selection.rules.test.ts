import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockOf } from './draw.rules.ts';
import { byUrgency, selectCases, type Candidate, type Selected, type SelectionState } from './selection.rules.ts';

const owners = ['li', 'han', 'wang'];
const candidate = (over: Partial<Candidate> & { companyId: string }): Candidate => ({
  ownerId: 'li',
  risk: 'HIGH',
  valueMicros: 5_000_000_000n,
  currency: 'CNY',
  isExempt: false,
  ...over,
});
const anyCandidates = fc.uniqueArray(
  fc.record({
    companyId: fc.uuid(),
    ownerId: fc.constantFrom(...owners),
    risk: fc.constantFrom('WATCH', 'HIGH', 'CRITICAL'),
    valueMicros: fc.option(fc.bigInt(0n, 10n ** 13n), { nil: null }),
    currency: fc.constantFrom('CNY', 'USD'),
    isExempt: fc.boolean(),
  }),
  { selector: ({ companyId }) => companyId, maxLength: 150 },
);
const empty = (): SelectionState => ({ free: new Map(), strata: new Map() });
const settings = (capacity: number, sharePercent: number) => ({
  capacity,
  sharePercent,
  seedOf: (stratum: string) => `seed of ${stratum}`,
});
const treated = (selected: readonly Selected[]): Selected[] => selected.filter(({ arm }) => arm === 'TREATED');

describe('order', () => {
  test('is by money, then by risk, and total', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const sorted = candidates.toSorted(byUrgency);
        expect(candidates.toReversed().toSorted(byUrgency)).toEqual(sorted);
        for (const [at, each] of sorted.entries()) {
          const next = sorted[at + 1];
          if (next) expect((each.valueMicros ?? -1n) >= (next.valueMicros ?? -1n)).toBe(true);
        }
      }),
    );
    const [first] = [
      candidate({ companyId: 'b', risk: 'HIGH' }),
      candidate({ companyId: 'c', risk: 'CRITICAL' }),
    ].toSorted(byUrgency);
    expect(first?.companyId).toBe('c');
  });
});

describe('selection', () => {
  test('nobody has more cases than there is room, and nobody waits while there is room', () => {
    fc.assert(
      fc.property(anyCandidates, fc.nat({ max: 12 }), fc.constantFrom(0, 15, 50), (given, capacity, share) => {
        const candidates = given.toSorted(byUrgency);
        const state = empty();
        state.free.set('han', 2);
        const selected = selectCases(candidates, state, settings(capacity, share));
        for (const ownerId of owners) {
          const room = ownerId === 'han' ? 2 : capacity;
          const own = selected.filter(({ candidate: each }) => each.ownerId === ownerId);
          expect(treated(own).length).toBeLessThanOrEqual(room);
          const waiting = candidates.filter((each) => each.ownerId === ownerId).length - own.length;
          if (waiting > 0) expect(treated(own)).toHaveLength(room);
          expect(state.free.get(ownerId) ?? room).toBe(room - treated(own).length);
        }
      }),
    );
  });

  test('whoever gets a case is not less urgent than anybody of the same owner who waits', () => {
    fc.assert(
      fc.property(anyCandidates, fc.nat({ max: 5 }), (given, capacity) => {
        const candidates = given.toSorted(byUrgency);
        const selected = new Set(
          selectCases(candidates, empty(), settings(capacity, 15)).map(({ candidate: each }) => each),
        );
        for (const [at, each] of candidates.entries()) {
          if (selected.has(each)) continue;
          expect(candidates.slice(at).filter((later) => later.ownerId === each.ownerId && selected.has(later))).toEqual(
            [],
          );
        }
      }),
    );
  });

  test('exempt accounts are never held out, and with a share of 0 nobody is', () => {
    fc.assert(
      fc.property(anyCandidates, fc.constantFrom(0, 15, 50, 90), (candidates, share) => {
        const selected = selectCases(candidates, empty(), settings(1000, share));
        for (const { candidate: each, arm, draw } of selected) {
          if (each.isExempt || share === 0) expect({ arm, draw }).toEqual({ arm: 'TREATED', draw: null });
          else expect(draw).toMatchObject({ arm });
        }
      }),
    );
  });

  test('in each stratum the full blocks hold out exactly the share, over pages and nights', () => {
    fc.assert(
      fc.property(anyCandidates, fc.constantFrom(10, 20, 50), fc.integer({ min: 1, max: 50 }), (given, share, page) => {
        const atOnce = selectCases(given, empty(), settings(1000, share));
        const state = empty();
        const paged: Selected[] = [];
        for (let from = 0; from < given.length; from += page) {
          paged.push(...selectCases(given.slice(from, from + page), state, settings(1000, share)));
        }
        expect(paged).toEqual(atOnce);
        const { size, heldOut } = blockOf(share);
        for (const [, own] of Map.groupBy(
          paged.flatMap(({ draw }) => draw ?? []),
          (draw) => `${draw.stratum} ${draw.block}`,
        )) {
          if (own.length === size) expect(own.filter(({ arm }) => arm === 'HELD_OUT')).toHaveLength(heldOut);
        }
      }),
    );
  });
});
