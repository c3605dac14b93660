import { expect, test } from 'vitest';
import type { Clock } from '../platform/clock/clock.ts';
import { decideBatch, type BatchFacts } from './state.rules.ts';

const clock: Clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const pharmacist = 'a0000000-0000-4000-8000-000000000001';
const facts = (over: Partial<BatchFacts> = {}): BatchFacts => ({
  batchId: 'b1',
  lotNumber: 'L1',
  productId: 'p1',
  expiresOn: '2027-06-01',
  shownState: 'QUARANTINED',
  decided: 'QUARANTINED',
  command: null,
  ...over,
});
const command = (action: string, memberId: string | null = pharmacist): BatchFacts['command'] => ({
  action,
  memberId,
  memberName: 'Li',
});
const state = (given: BatchFacts): unknown => {
  const decision = decideBatch(given, clock).decisions[0];
  return decision?.kind === 'answer' ? decision.set['batchState'] : undefined;
};
const codes = (given: BatchFacts): string[] =>
  (decideBatch(given, clock).decisions[0]?.reasons ?? []).map((reason) => reason.code);

test('a batch waits in quarantine until a person releases it', () => {
  expect(state(facts())).toBe('QUARANTINED');
  expect(state(facts({ command: command('RELEASE') }))).toBe('RELEASED');
  expect(decideBatch(facts({ command: command('RELEASE') }), clock).effects).toMatchObject([
    { state: 'RELEASED', by: pharmacist },
  ]);
});

test('everything that is missing for a release is said at once', () => {
  expect(codes(facts({ lotNumber: null, productId: null, expiresOn: null, command: command('RELEASE') }))).toEqual([
    'BATCH_LACKS_LOT',
    'BATCH_LACKS_PRODUCT',
    'BATCH_LACKS_EXPIRY',
  ]);
  expect(codes(facts({ command: command('RELEASE', null) }))).toEqual(['CONFIRM_AGAIN']);
});

test('it expires on the day after its last day, and is looked at then', () => {
  expect(state(facts({ decided: 'RELEASED', expiresOn: '2026-03-10' }))).toBe('RELEASED');
  expect(state(facts({ decided: 'RELEASED', expiresOn: '2026-03-09' }))).toBe('EXPIRED');
  expect(decideBatch(facts({ expiresOn: '2026-03-10' }), clock).wakeAt).toEqual(new Date('2026-03-10T16:00:00Z'));
});

test('a recall is final, whatever the date', () => {
  expect(state(facts({ decided: 'RELEASED', command: command('RECALL') }))).toBe('RECALLED');
  const recalled = facts({ decided: 'RECALLED', expiresOn: '2020-01-01' });
  expect(state(recalled)).toBe('RECALLED');
  expect(codes({ ...recalled, command: command('RELEASE') })).toEqual(['BATCH_IS_RECALLED']);
});
