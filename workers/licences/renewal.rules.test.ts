import { expect, test } from 'vitest';
import type { Clock } from '../platform/clock/clock.ts';
import type { Licence } from './licence.ts';
import { decideRenewal, type RenewalFacts } from './renewal.rules.ts';

const clock: Clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const licence: Licence = {
  id: 'c0000000-0000-4000-8000-000000000003',
  name: 'AA1',
  licenceNumber: 'AA1',
  licenceKind: 'DRUG_TRADE',
  licenceScope: [],
  validFrom: '2022-01-01',
  validTo: '2026-04-01',
  companyId: 'd0000000-0000-4000-8000-000000000004',
  personId: null,
  licenceState: 'EXPIRING',
};
const facts = (over: Partial<RenewalFacts> = {}): RenewalFacts => ({
  licence,
  revoked: false,
  replaced: false,
  holderName: 'Tongde',
  ownerId: 'a0000000-0000-4000-8000-000000000001',
  expiringDays: 90,
  ...over,
});
const made = (given: RenewalFacts) =>
  decideRenewal(given, clock).decisions.flatMap((one) => (one.kind === 'create' ? [one] : []));

test('an expiring licence becomes a task of the owner with the account as its target', () => {
  const [task, target] = made(facts());
  expect(task).toMatchObject({
    object: 'task',
    data: { title: { code: 'RENEWAL_TITLE' }, assigneeId: facts().ownerId, dueAt: '2026-04-01T16:00:00.000Z' },
    quotaOwner: facts().ownerId,
  });
  expect(target).toMatchObject({
    object: 'taskTarget',
    after: task?.id,
    data: { taskId: task?.id, targetCompanyId: licence.companyId },
  });
});

test('once per end date: the same licence gives the same task, a new end date another', () => {
  expect(made(facts()).map(({ id }) => id)).toEqual(made(facts()).map(({ id }) => id));
  expect(made(facts({ licence: { ...licence, validTo: '2026-05-01' } }))[0]?.id).not.toBe(made(facts())[0]?.id);
});

test('an expired one says so and leaves a week to mend it', () => {
  const [task] = made(facts({ licence: { ...licence, validTo: '2026-03-01' } }));
  expect(task?.data).toMatchObject({ title: { code: 'RENEWAL_TITLE_LATE' }, dueAt: '2026-03-17T16:00:00.000Z' });
});

test('far from its end it waits for the day on which the warning begins', () => {
  const verdict = decideRenewal(facts({ licence: { ...licence, validTo: '2026-12-31' } }), clock);
  expect([verdict.decisions, verdict.wakeAt]).toEqual([[], new Date('2026-10-01T16:00:00Z')]);
});

test.each([
  ['replaced', facts({ replaced: true })],
  ['revoked', facts({ revoked: true })],
  ['without end', facts({ licence: { ...licence, validTo: null } })],
  ['of an abolished kind', facts({ licence: { ...licence, licenceKind: 'GSP_LEGACY' } })],
  ['whose holder is not known yet', facts({ holderName: null })],
])('a licence %s needs no task', (_name, given) => {
  expect(decideRenewal(given, clock).decisions).toEqual([]);
});
