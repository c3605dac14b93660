import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../platform/decide/automation.ts';
import { decideGap, type GapFacts } from './gap-state.rules.ts';
import { decideCompleteness, duplicateGapId, gapIdFor, type CompletenessFacts } from './gaps.rules.ts';

const clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const [owner, manager, account, other] = ['a', 'b', 'c', 'd'].map(
  (digit) => `${digit}0000000-0000-4000-8000-000000000001`,
) as [string, string, string, string];

const gap = (over: Partial<GapFacts> = {}): GapFacts => ({
  gapId: gapIdFor('company', account, 'address'),
  name: '地址',
  missingField: 'address',
  companyId: account,
  personId: null,
  shownState: 'OPEN',
  dueOn: '2026-03-24',
  ownerId: owner,
  standing: { state: 'OPEN', escalatedOn: null, waivedBy: null },
  isFilled: false,
  heirId: owner,
  managerId: manager,
  dueDays: 14,
  command: null,
  ...over,
});
const answer = (facts: GapFacts): Answer => {
  const [first] = decideGap(facts, clock).decisions;
  if (first?.kind !== 'answer') throw new Error('expected an answer');
  return first;
};
const waive = (memberId: string | null): GapFacts['command'] => ({ action: 'WAIVE', memberId, memberName: '李雷' });

describe('the state of a gap', () => {
  test('open, filled, and open again with a new due date', () => {
    expect(answer(gap()).set).toEqual({ gapState: 'OPEN', escalatedOn: null });
    expect(answer(gap({ isFilled: true })).set).toMatchObject({ gapState: 'FILLED' });
    const again = gap({
      shownState: 'FILLED',
      dueOn: '2026-01-01',
      standing: { state: 'FILLED', escalatedOn: null, waivedBy: null },
    });
    expect(answer(again).set).toEqual({ gapState: 'OPEN', escalatedOn: null, dueOn: '2026-03-24' });
    expect(decideGap(again, clock).decisions).toHaveLength(1);
  });

  test('waived by a person, for good; a command that no person gave must be confirmed', () => {
    const { decisions, effects } = decideGap(gap({ command: waive(manager) }), clock);
    expect(decisions[0]).toMatchObject({ set: { gapState: 'WAIVED', requestedAction: null } });
    expect(effects).toMatchObject([{ state: 'WAIVED', waivedBy: manager }]);
    expect(answer(gap({ command: waive(null) })).set).toMatchObject({ gapState: 'OPEN', requestedAction: null });
    expect(answer(gap({ standing: { state: 'WAIVED', escalatedOn: null, waivedBy: manager } })).set).toMatchObject({
      gapState: 'WAIVED',
    });
    expect(answer(gap({ isFilled: true, command: waive(manager) })).reasons.map(({ code }) => code)).toEqual([
      'GAP_FILLED_ALREADY',
      'GAP_FILLED',
    ]);
  });

  test('late on the day after its due date, not before: one task for whoever stands above', () => {
    expect(decideGap(gap({ dueOn: '2026-03-10' }), clock)).toMatchObject({ wakeAt: new Date('2026-03-10T16:00:00Z') });
    expect(decideGap(gap({ dueOn: '2026-03-10' }), clock).decisions).toHaveLength(1);
    const late = decideGap(gap({ dueOn: '2026-03-09' }), clock).decisions;
    expect(late[0]).toMatchObject({ set: { gapState: 'OPEN', escalatedOn: '2026-03-10' } });
    expect(late[1]).toMatchObject({
      object: 'task',
      data: { assigneeId: manager, status: 'TODO' },
      quotaOwner: manager,
    });
    expect(late[2]).toMatchObject({ object: 'taskTarget', after: late[1]?.id, data: { targetCompanyId: account } });
    const tomorrow = decideGap(gap({ dueOn: '2026-03-09' }), {
      ...clock,
      now: new Date('2026-03-11T04:00:00Z'),
    }).decisions;
    expect(tomorrow[1]?.id).toBe(late[1]?.id);
  });

  test('goes to who answers for the account when its owner left', () => {
    expect(answer(gap({ heirId: manager })).set).toMatchObject({ gapOwnerId: manager });
    expect(answer(gap({ heirId: manager, isFilled: true })).set).not.toHaveProperty('gapOwnerId');
  });

  test('whatever comes, a waived gap stays waived and a filled one is not open', () => {
    const facts = fc.record({
      isFilled: fc.boolean(),
      shownState: fc.constantFrom(null, 'OPEN', 'FILLED', 'WAIVED'),
      waivedBy: fc.constantFrom(null, manager),
      dueOn: fc.constantFrom(null, '2020-01-01', '2027-01-01'),
    });
    fc.assert(
      fc.property(facts, ({ waivedBy, ...over }) => {
        const state = answer(gap({ ...over, standing: { state: 'OPEN', escalatedOn: null, waivedBy } })).set[
          'gapState'
        ];
        expect(state).toBe(waivedBy === null ? (over.isFilled ? 'FILLED' : 'OPEN') : 'WAIVED');
      }),
    );
  });
});

describe('opening gaps', () => {
  const facts = (over: Partial<CompletenessFacts> = {}): CompletenessFacts => ({
    object: 'company',
    recordId: account,
    recordName: '仁爱医院',
    ownerId: owner,
    score: 50,
    missing: ['address', 'accountCode'],
    dueDays: 14,
    duplicates: [],
    known: new Set(),
    room: new Map([[owner, 10]]),
    ...over,
  });

  test('one for each missing field, with owner and due date; what was opened before is not opened again', () => {
    const { decisions, effects } = decideCompleteness(
      facts({ known: new Set([gapIdFor('company', account, 'address')]) }),
      clock,
    );
    expect(decisions[0]).toMatchObject({ kind: 'project', set: { dataCompleteness: 50 } });
    expect(decisions.slice(1)).toMatchObject([
      {
        kind: 'create',
        object: 'dataGap',
        data: {
          companyId: account,
          missingField: 'accountCode',
          gapOwnerId: owner,
          dueOn: '2026-03-24',
          gapState: 'OPEN',
        },
      },
    ]);
    expect(effects).toMatchObject([{ gapId: gapIdFor('company', account, 'accountCode'), ownerId: owner }]);
  });

  test('no more than the owner has room for; the rest tomorrow', () => {
    const verdict = decideCompleteness(facts({ room: new Map([[owner, 1]]) }), clock);
    expect(verdict.effects).toHaveLength(1);
    expect(verdict.wakeAt).toEqual(new Date('2026-03-10T16:00:00Z'));
    expect(decideCompleteness(facts(), clock).wakeAt).toBeUndefined();
  });

  test('a pair has one gap, on the later record, naming the earlier, whichever of them is looked at', () => {
    const pair = {
      later: { id: other, name: '仁爱医院（新）', ownerId: manager },
      earlier: { id: account, name: '仁爱医院' },
      shared: [{ kind: 'CODE' as const, trait: '1' }],
    };
    const room = new Map([[manager, 1]]);
    const [, created] = decideCompleteness(facts({ missing: [], duplicates: [pair], room }), clock).decisions;
    expect(created).toMatchObject({
      id: duplicateGapId('company', account, other),
      data: { companyId: other, otherCompanyId: account, gapOwnerId: manager, missingField: 'duplicate' },
    });
    const [, again] = decideCompleteness(
      facts({ recordId: other, missing: [], duplicates: [pair], room }),
      clock,
    ).decisions;
    expect(again).toEqual(created);
  });
});
