import { expect, test } from 'vitest';
import type { Clock } from '../platform/clock/clock.ts';
import type { Decision } from '../platform/decide/automation.ts';
import { decidePersonHold, type PersonHoldFacts, type Standing } from './person-holds.rules.ts';

const clock: Clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const anna = 'a0000000-0000-4000-8000-000000000001';
const bo = 'b0000000-0000-4000-8000-000000000002';
const companyId = 'd0000000-0000-4000-8000-000000000004';
const facts = (over: Partial<PersonHoldFacts> = {}): PersonHoldFacts => ({
  holdId: 'e0000000-0000-4000-8000-000000000005',
  name: 'Check of the warehouse',
  companyId,
  holdReason: 'COMPLIANCE',
  explanation: 'Temperature records are missing',
  shownState: null,
  gone: false,
  byRule: false,
  standing: null,
  accountDestroyed: false,
  command: null,
  ...over,
});
const placed: Standing = { companyId, reason: 'COMPLIANCE', placedBy: anna, lifted: false };
const command = (action: string, memberId: string | null): PersonHoldFacts['command'] => ({
  action,
  memberId,
  memberName: 'Somebody',
});
const first = (given: PersonHoldFacts): Decision | undefined => decidePersonHold(given, clock).decisions[0];

test('a person places a hold', () => {
  const verdict = decidePersonHold(facts({ command: command('PLACE', anna) }), clock);
  expect(verdict.decisions[0]).toMatchObject({
    set: { holdState: 'OPEN', requestedAction: null },
    reasons: [{ code: 'HOLD_PLACED' }],
  });
  expect(verdict.effects).toMatchObject([{ kind: 'placed', by: anna, reason: 'COMPLIANCE' }]);
});

test('what is missing is said at once, and nothing is placed', () => {
  const verdict = decidePersonHold(
    facts({ companyId: null, holdReason: null, explanation: null, command: command('PLACE', anna) }),
    clock,
  );
  expect(verdict.decisions[0]?.reasons?.map((reason) => reason.code)).toEqual([
    'HOLD_LACKS_COMPANY',
    'HOLD_LACKS_REASON',
    'HOLD_LACKS_EXPLANATION',
  ]);
  expect(verdict.effects ?? []).toEqual([]);
});

test('another person lifts a compliance hold, not who placed it; a credit hold may be lifted by its placer', () => {
  const given = facts({ shownState: 'OPEN', standing: placed });
  expect(first({ ...given, command: command('LIFT', anna) })).toMatchObject({
    set: { holdState: 'OPEN' },
    reasons: [{ code: 'HOLD_NEEDS_SECOND_PERSON' }],
  });
  expect(first({ ...given, command: command('LIFT', bo) })).toMatchObject({ set: { holdState: 'LIFTED' } });
  const credit = { ...given, standing: { ...placed, reason: 'CREDIT' } };
  expect(first({ ...credit, command: command('LIFT', anna) })).toMatchObject({ set: { holdState: 'LIFTED' } });
});

test('a hold of a rule refuses commands', () => {
  expect(first(facts({ byRule: true, shownState: 'OPEN', command: command('LIFT', bo) }))).toMatchObject({
    set: { requestedAction: null },
    reasons: [{ code: 'HOLD_IS_RULE' }],
  });
});

test('a state that nobody decided is put back, and a forged lift too', () => {
  expect(first(facts({ shownState: 'OPEN' }))).toMatchObject({ seen: { holdState: 'OPEN' }, set: { holdState: null } });
  expect(first(facts({ shownState: 'LIFTED', standing: placed }))).toMatchObject({ set: { holdState: 'OPEN' } });
});

test('deleting the record lifts nothing: a new record takes its place', () => {
  const verdict = decidePersonHold(facts({ gone: true, standing: placed }), clock);
  expect(verdict.decisions).toMatchObject([{ kind: 'create', data: { holdState: 'OPEN', companyId } }]);
  expect(verdict.effects).toMatchObject([{ kind: 'moved' }]);
  expect(decidePersonHold(facts({ gone: true, standing: { ...placed, lifted: true } }), clock).decisions).toEqual([]);
});

test('a hold follows its account into a merge; re-pointing its record by hand moves nothing', () => {
  const elsewhere = { companyId: 'd0000000-0000-4000-8000-000000000009', standing: placed, shownState: 'OPEN' };
  // Perhaps only the news of the merge is late.
  expect(decidePersonHold(facts(elsewhere), clock)).toMatchObject({ effects: [], wakeAt: expect.any(Date) as Date });
  expect(decidePersonHold(facts({ ...elsewhere, companyId }), clock)).not.toHaveProperty('wakeAt');
  expect(decidePersonHold(facts({ ...elsewhere, accountDestroyed: true }), clock).effects).toEqual([
    { kind: 'followed', holdId: facts().holdId, companyId: elsewhere.companyId },
  ]);
  const lifted = decidePersonHold(facts({ ...elsewhere, accountDestroyed: true, command: command('LIFT', bo) }), clock);
  expect(lifted.effects?.map(({ kind }) => kind)).toEqual(['followed', 'lifted']);
});
