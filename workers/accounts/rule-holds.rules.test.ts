import { expect, test } from 'vitest';
import type { Clock } from '../platform/clock/clock.ts';
import { decideRuleHolds, type Episode, type HeldLicence, type RuleHoldFacts } from './rule-holds.rules.ts';

const clock: Clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const licence = (over: Partial<HeldLicence> = {}): HeldLicence => ({
  licenceKind: 'DRUG_TRADE',
  licenceNumber: 'AA1',
  validTo: '2027-01-01',
  state: 'VALID',
  ...over,
});
const facts = (over: Partial<RuleHoldFacts> = {}): RuleHoldFacts => ({
  companyId: 'd0000000-0000-4000-8000-000000000004',
  companyName: 'Tongde',
  destroyed: false,
  requiredKinds: ['DRUG_TRADE'],
  graceUntil: '2026-01-01',
  licences: [licence()],
  episodes: [],
  ...over,
});
const open = (reason: string, over: Partial<Episode> = {}): Episode => ({
  reason,
  episode: 1,
  holdId: 'e0000000-0000-4000-8000-000000000005',
  open: true,
  shown: { holdState: 'OPEN', gone: false },
  ...over,
});
const held = (given: RuleHoldFacts): unknown[] =>
  decideRuleHolds(given, clock).decisions.flatMap((one) => (one.kind === 'create' ? [one.data['holdReason']] : []));

test('an account with a verified licence of each required kind is not held', () => {
  expect(decideRuleHolds(facts(), clock).decisions).toEqual([]);
});

test('an expired licence holds the account, whether or not its kind is required', () => {
  expect(held(facts({ licences: [licence({ validTo: '2026-03-09', state: 'EXPIRED' })] }))).toEqual([
    'LICENCE_EXPIRED',
  ]);
  const other = licence({ licenceKind: 'BUSINESS_REGISTRATION', validTo: '2026-03-09', state: 'EXPIRED' });
  expect(held(facts({ licences: [licence(), other] }))).toEqual(['LICENCE_EXPIRED']);
});

test('the date counts even before the state was written', () => {
  expect(held(facts({ licences: [licence({ validTo: '2026-03-09', state: 'VALID' })] }))).toEqual(['LICENCE_EXPIRED']);
});

test('a verified replacement of the same kind ends it, an unverified one does not', () => {
  const old = licence({ validTo: '2026-03-09', state: 'EXPIRED' });
  expect(held(facts({ licences: [old, licence()] }))).toEqual([]);
  expect(held(facts({ licences: [old, licence({ state: 'PENDING' })] }))).toEqual(['LICENCE_EXPIRED']);
});

test('a required licence that is absent, unverified or revoked is missing; abolished certificates hold nobody', () => {
  expect(held(facts({ licences: [] }))).toEqual(['LICENCE_MISSING']);
  expect(held(facts({ licences: [licence({ state: 'PENDING' })] }))).toEqual(['LICENCE_MISSING']);
  expect(held(facts({ licences: [licence({ state: 'REVOKED' })] }))).toEqual(['LICENCE_MISSING']);
  const gsp = licence({ licenceKind: 'GSP_LEGACY', validTo: '2019-12-01', state: 'EXPIRED' });
  expect(held(facts({ licences: [licence(), gsp] }))).toEqual([]);
});

test('an open hold is said again, not opened twice; a record that a user changed is put back', () => {
  const verdict = decideRuleHolds(
    facts({ licences: [], episodes: [open('LICENCE_MISSING', { shown: { holdState: 'LIFTED', gone: false } })] }),
    clock,
  );
  expect(verdict.effects).toEqual([]);
  expect(verdict.decisions).toMatchObject([
    { kind: 'answer', seen: { holdState: 'LIFTED' }, set: { holdState: 'OPEN' } },
  ]);
});

test('a hold whose record was deleted gets a new one', () => {
  const gone = open('LICENCE_MISSING', { shown: { holdState: 'OPEN', gone: true } });
  const verdict = decideRuleHolds(facts({ licences: [], episodes: [gone] }), clock);
  expect(verdict.effects).toMatchObject([
    { kind: 'lifted', holdId: gone.holdId },
    { kind: 'opened', episode: 2 },
  ]);
});

test('when the cause is gone the hold is lifted, and the next one is a new episode', () => {
  const verdict = decideRuleHolds(facts({ episodes: [open('LICENCE_MISSING')] }), clock);
  expect(verdict.decisions).toMatchObject([
    { kind: 'answer', set: { holdState: 'LIFTED' }, reasons: [{ code: 'HOLD_LIFTED_BY_RULE' }] },
  ]);
  const again = decideRuleHolds(facts({ licences: [], episodes: [open('LICENCE_MISSING', { open: false })] }), clock);
  expect(again.effects).toMatchObject([{ kind: 'opened', episode: 2 }]);
});

test('it wakes on the day after the next last day', () => {
  expect(decideRuleHolds(facts({ licences: [licence({ validTo: '2026-03-12' })] }), clock).wakeAt).toEqual(
    new Date('2026-03-12T16:00:00Z'),
  );
});

test('an account that was destroyed or merged is held no more, so that the other account does not inherit its holds', () => {
  const verdict = decideRuleHolds(facts({ destroyed: true, licences: [], episodes: [open('LICENCE_MISSING')] }), clock);
  expect(verdict.decisions).toMatchObject([{ kind: 'answer', set: { holdState: 'LIFTED' } }]);
  expect(verdict.effects).toMatchObject([{ kind: 'lifted' }]);
});

test('a new account has time for its first licences, and none for one that was revoked or has ended', () => {
  const fresh = { graceUntil: '2026-03-12' };
  expect(held(facts({ ...fresh, licences: [] }))).toEqual([]);
  expect(decideRuleHolds(facts({ ...fresh, licences: [] }), clock).wakeAt).toEqual(new Date('2026-03-11T16:00:00Z'));
  expect(held(facts({ graceUntil: '2026-03-10', licences: [] }))).toEqual(['LICENCE_MISSING']);
  expect(held(facts({ ...fresh, licences: [licence({ state: 'REVOKED' })] }))).toEqual(['LICENCE_MISSING']);
  expect(held(facts({ ...fresh, licences: [licence({ validTo: '2026-03-09' })] }))).toEqual(['LICENCE_EXPIRED']);
});
