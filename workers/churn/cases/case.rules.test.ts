import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../platform/clock/clock.ts';
import type { Answer, Creation } from '../../platform/decide/automation.ts';
import type { Play } from '../plays/choose.rules.ts';
import { clockAt } from '../testing/cases.ts';
import { stateOf, type CaseRow } from './case.ts';
import { decideCase, type CaseEffect, type CaseFacts } from './case.rules.ts';

const openedOn = '2026-03-02';
const row = (over: Partial<CaseRow> = {}): CaseRow => ({
  caseId: 'case',
  companyId: 'company',
  origin: 'NIGHT',
  arm: 'TREATED',
  stratum: 'CNY 1000+',
  block: 0,
  position: 3,
  openedOn,
  horizonEndsOn: plusDays(openedOn, 90),
  ownerId: 'li',
  source: 'SELL_IN',
  risk: 'HIGH',
  valueMicros: 5_000_000_000n,
  currency: 'CNY',
  probability: 25,
  intervalDays: 10,
  neededDays: 5,
  cause: 'COMPETITOR',
  evidence: [{ code: 'CHURN_EVIDENCE_NONE' }],
  play: null,
  dismissal: null,
  outcome: null,
  isClosed: false,
  ...over,
});
const visit: Play = {
  id: 'visit',
  name: 'Visit',
  kind: 'SENIOR_VISIT',
  causes: ['COMPETITOR'],
  steps: '2 | OWNER | call\n5 | MANAGER | visit\n9 | OWNER | offer',
  dueDays: 14,
  isActive: true,
};
const facts = (over: Partial<CaseFacts> = {}): CaseFacts => ({
  caseId: 'case',
  data: { caseState: 'OPEN', churnCause: 'COMPETITOR', name: 'n', caseOwnerId: 'li' },
  command: null,
  row: row(),
  asked: null,
  otherOpen: null,
  isRefused: false,
  companyName: '仁爱医院',
  plays: [visit],
  ownerId: 'li',
  managerId: 'boss',
  finishedTasks: new Set(),
  remindDays: 3,
  escalateDays: 7,
  ...over,
});
const command = (action: string, memberId: string | null = 'li') => ({ action, memberId, memberName: '李雷' });
const answerOf = (given: CaseFacts, day = openedOn): Answer => {
  const [first] = decideCase(given, clockAt(day)).decisions;
  if (first?.kind !== 'answer') throw new Error('expected an answer');
  return first;
};
const codes = (given: CaseFacts, day = openedOn): string[] => answerOf(given, day).reasons.map(({ code }) => code);
const tasks = (given: CaseFacts, day = openedOn): Creation[] =>
  decideCase(given, clockAt(day)).decisions.filter(
    (each): each is Creation => each.kind === 'create' && each.object === 'task',
  );
const amended = (extra: object): CaseFacts['data'] => ({ ...facts().data, ...extra });

/** As the books stand after the effects. */
function applied(before: CaseRow, effects: readonly CaseEffect[] = [], day = openedOn): CaseRow {
  return effects.reduce<CaseRow>((state, effect) => {
    if (effect.kind === 'started') return { ...state, play: effect.play };
    if (effect.kind === 'dismissed') return { ...state, dismissal: { reason: effect.reason, on: day, by: effect.by } };
    return state;
  }, before);
}

describe('a play', () => {
  test('becomes a task for each step, with owner, day, account and case', () => {
    const given = facts({ command: command('START_PLAY') });
    expect(answerOf(given)).toMatchObject({ set: { caseState: 'IN_PLAY', requestedAction: null } });
    expect(tasks(given).map(({ data }) => [data['assigneeId'], data['dueAt']])).toEqual([
      ['li', '2026-03-04T16:00:00.000Z'],
      ['boss', '2026-03-07T16:00:00.000Z'],
      ['li', '2026-03-11T16:00:00.000Z'],
    ]);
    expect(tasks(given).map(({ quotaOwner }) => quotaOwner)).toEqual(['li', 'boss', 'li']);
    const targets = decideCase(given, clockAt(openedOn)).decisions.filter(({ object }) => object === 'taskTarget');
    expect(targets).toHaveLength(6);
    expect(targets.slice(0, 2)).toMatchObject([
      { data: { targetCompanyId: 'company' } },
      { data: { targetChurnCaseId: 'case' } },
    ]);
  });

  test('once started stays as it was, whatever becomes of the play, and is told again to who asks again', () => {
    const first = decideCase(facts({ command: command('START_PLAY') }), clockAt(openedOn));
    const after = facts({ row: applied(row(), first.effects), plays: [{ ...visit, steps: '1 | OWNER | other' }] });
    expect(tasks(after)).toEqual(tasks(facts({ command: command('START_PLAY') })));
    const again = decideCase({ ...after, command: command('START_PLAY') }, clockAt(openedOn));
    expect(again.effects).toEqual([]);
    expect(codes({ ...after, command: command('START_PLAY') })).toEqual(['CHURN_CASE_IN_PLAY']);
  });

  test('is the chosen one, else that of the cause people name, else the case’s', () => {
    const other = { ...visit, id: 'price', name: 'Price', causes: ['PRICE'] };
    const started = (data: CaseFacts['data'], plays: readonly Play[]): string | undefined => {
      const effect = decideCase(facts({ data, plays, command: command('START_PLAY') }), clockAt(openedOn)).effects?.[0];
      return effect?.kind === 'started' ? effect.play.playId : undefined;
    };
    expect(started(amended({ playId: 'price' }), [visit, other])).toBe('price');
    expect(started(amended({ churnCause: 'PRICE' }), [visit, other])).toBe('price');
    expect(started(amended({ churnCause: undefined }), [visit, other])).toBe('visit');
  });

  test.each([
    ['nobody’s command', { command: command('START_PLAY', null) }, ['CONFIRM_AGAIN']],
    ['no play for the cause', { plays: [] }, ['CHURN_PLAY_NONE']],
    [
      'one switched off',
      { data: amended({ playId: 'visit' }), plays: [{ ...visit, isActive: false }] },
      ['CHURN_PLAY_NOT_ACTIVE'],
    ],
    [
      'steps that cannot be read',
      { plays: [{ ...visit, steps: 'soon' }] },
      ['CHURN_PLAY_UNREADABLE', 'CHURN_PLAY_LINE_UNREADABLE'],
    ],
    [
      'a closed case',
      { row: row({ isClosed: true, outcome: { result: 'LOST', on: '2026-06-01', orderDays: 0 } }) },
      ['CHURN_CASE_NOT_FROM_HERE'],
    ],
  ] as const)('is refused: %s', (_name, over, expected) => {
    const given = facts({ command: command('START_PLAY'), ...over });
    expect(codes(given)).toEqual(expected);
    expect(decideCase(given, clockAt(openedOn)).effects).toEqual([]);
    expect(answerOf(given).set).toMatchObject({ requestedAction: null });
    expect(tasks(given)).toEqual([]);
  });
});

describe('dismissing', () => {
  test('needs a reason and happens once', () => {
    expect(codes(facts({ command: command('DISMISS') }))).toEqual(['CHURN_CASE_LACKS_REASON']);
    expect(codes(facts({ data: amended({ dismissalReason: '  ' }), command: command('DISMISS') }))).toEqual([
      'CHURN_CASE_LACKS_REASON',
    ]);
    const given = facts({ data: amended({ dismissalReason: 'merged' }), command: command('DISMISS', 'han') });
    expect(answerOf(given).set).toMatchObject({ caseState: 'DISMISSED', outcomeOn: openedOn });
    const { effects } = decideCase(given, clockAt(openedOn));
    expect(effects).toEqual([{ kind: 'dismissed', caseId: 'case', reason: 'merged', by: 'han' }]);
    const after = facts({ ...given, row: applied(row(), effects) });
    expect(codes(after)).toEqual(['CHURN_CASE_DISMISSED_ALREADY']);
    expect(decideCase(after, clockAt(openedOn)).effects).toEqual([]);
    // What the orders said later is kept for the comparison; people see the dismissal.
    const settled = row({
      ...applied(row(), effects),
      isClosed: true,
      outcome: { result: 'SAVED', on: '2026-05-31', orderDays: 9 },
    });
    expect(answerOf(facts({ row: settled })).set).toMatchObject({ caseState: 'DISMISSED', outcomeOn: openedOn });
  });
});

describe('what is late', () => {
  test('reminds the owner, then tells the manager; each once, until a play is started', () => {
    const at = (days: number) => tasks(facts(), plusDays(openedOn, days)).map(({ data }) => data['assigneeId']);
    expect([2, 3, 6, 7, 60].map(at)).toEqual([[], ['li'], ['li'], ['li', 'boss'], ['li', 'boss']]);
    expect(decideCase(facts(), clockAt(openedOn)).wakeAt).toEqual(new Date('2026-03-04T16:00:00Z'));
    expect(tasks(facts(), plusDays(openedOn, 60)).map(({ id }) => id)).toEqual(
      tasks(facts(), plusDays(openedOn, 7)).map(({ id }) => id),
    );
  });

  test('a late step is put before the manager, unless it is done or the manager’s own', () => {
    const { effects } = decideCase(facts({ command: command('START_PLAY') }), clockAt(openedOn));
    const started = applied(row(), effects);
    const late = (day: string, finished: readonly string[] = []): unknown[] =>
      tasks(facts({ row: started, finishedTasks: new Set(finished) }), day)
        .slice(0)
        .filter(({ id }) => !started.play?.steps.some(({ taskId }) => taskId === id))
        .map(({ data }) => data['assigneeId']);
    expect(late('2026-03-04')).toEqual([]);
    expect(late('2026-03-05')).toEqual(['boss']);
    expect(late('2026-03-09')).toEqual(['boss']);
    expect(late('2026-03-12')).toEqual(['boss', 'boss']);
    expect(
      late(
        '2026-03-12',
        started.play?.steps.map(({ taskId }) => taskId),
      ),
    ).toEqual([]);
    expect(decideCase(facts({ row: started }), clockAt(openedOn)).wakeAt).toEqual(new Date('2026-03-04T16:00:00Z'));
    expect(decideCase(facts({ row: started }), clockAt('2026-03-12')).wakeAt).toBeUndefined();
  });
});

describe('made by a person', () => {
  const {
    play: _p,
    dismissal: _d,
    outcome: _o,
    isClosed: _c,
    ...asked
  } = row({ origin: 'PERSON', stratum: null, block: null, position: null });
  const made = (over: Partial<CaseFacts> = {}): CaseFacts =>
    facts({ row: null, data: { companyId: 'company' }, asked, ...over });

  test('is open as soon as it names a customer', () => {
    expect(decideCase(made({ asked: null, data: {} }), clockAt(openedOn))).toEqual({ decisions: [] });
    expect(codes(made({ asked: null, data: {}, command: command('START_PLAY') }))).toEqual([
      'CHURN_CASE_LACKS_COMPANY',
    ]);
    const verdict = decideCase(made(), clockAt(openedOn));
    expect(verdict.effects).toEqual([{ kind: 'opened', row: asked }]);
    expect(answerOf(made()).set).toMatchObject({ caseState: 'OPEN', openedOn, orderProbability: 25 });
    expect(verdict.decisions[1]).toMatchObject({
      kind: 'project',
      set: { churnCause: 'COMPETITOR', caseOwnerId: 'li' },
    });
  });

  test('is refused beside an open one, and stays refused', () => {
    expect(answerOf(made({ otherOpen: 'the other' }))).toMatchObject({
      set: { caseState: 'DISMISSED', openedOn: null },
      reasons: [{ code: 'CHURN_CASE_REFUSED', values: { other: 'the other' } }],
    });
    expect(decideCase(made({ otherOpen: 'the other' }), clockAt(openedOn)).effects).toBeUndefined();
    expect(answerOf(made({ isRefused: true }))).toMatchObject({ set: { caseState: 'DISMISSED' }, reasons: [] });
    expect(codes(made({ isRefused: true, command: command('START_PLAY') }))).toEqual(['CHURN_CASE_WAS_REFUSED']);
  });

  test('may start its play in the same turn', () => {
    const { effects } = decideCase(made({ command: command('START_PLAY') }), clockAt(openedOn));
    expect(effects?.map(({ kind }) => kind)).toEqual(['opened', 'started']);
  });
});

describe('whatever is asked, in whatever order', () => {
  const steps = fc.array(
    fc.record({
      action: fc.constantFrom('START_PLAY', 'DISMISS', 'OTHER', null),
      reason: fc.constantFrom('', 'closed'),
      days: fc.nat({ max: 20 }),
      settle: fc.boolean(),
    }),
    { maxLength: 12 },
  );

  test('a case starts once, is dismissed once, never leaves its end, and its tasks are the same every time', () => {
    fc.assert(
      fc.property(steps, (turns) => {
        let state = row();
        let day = openedOn;
        const seen = { started: 0, dismissed: 0 };
        for (const { action, reason, days, settle } of turns) {
          day = plusDays(day, days);
          const before = stateOf(state);
          const given = facts({
            row: state,
            data: amended({ caseState: before, dismissalReason: reason }),
            command: action === null ? null : command(action),
          });
          const { effects = [], decisions } = decideCase(given, clockAt(day));
          for (const { kind } of effects) if (kind !== 'opened') seen[kind]++;
          state = applied(state, effects, day);
          expect(decisions[0]).toMatchObject({ set: { caseState: stateOf(state) } });
          const ids = tasks({ ...given, row: state, command: null }, day).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          if (before === 'DISMISSED' || before === 'SAVED') expect(stateOf(state)).toBe(before);
          if (settle && day > state.horizonEndsOn && !state.isClosed) {
            state = { ...state, isClosed: true, outcome: { result: 'SAVED', on: state.horizonEndsOn, orderDays: 7 } };
          }
        }
        expect(seen.started).toBeLessThanOrEqual(1);
        expect(seen.dismissed).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('an owner who left gives the case to whoever answers for the account', () => {
  const verdict = decideCase(facts({ data: amended({ caseOwnerId: 'gone' }) }), clockAt(openedOn));
  expect(verdict.decisions[1]).toEqual({
    kind: 'project',
    object: 'churnCase',
    id: 'case',
    set: { caseOwnerId: 'li' },
  });
  expect(decideCase(facts(), clockAt(openedOn)).decisions).toHaveLength(1);
});
