import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays, startOfDay, type Clock } from '../platform/clock/clock.ts';
import type { Answer } from '../platform/decide/automation.ts';
import { contentHash, type Licence } from './licence.ts';
import { decideLicence, type LicenceFacts } from './state.rules.ts';

const clock: Clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const entered = 'a0000000-0000-4000-8000-000000000001';
const second = 'b0000000-0000-4000-8000-000000000002';

const licence: Licence = {
  id: 'c0000000-0000-4000-8000-000000000003',
  name: 'AA3100001',
  licenceNumber: 'AA3100001',
  licenceKind: 'DRUG_TRADE',
  licenceScope: ['CHEMICAL', 'TCM'],
  validFrom: '2022-01-01',
  validTo: '2027-01-01',
  companyId: 'd0000000-0000-4000-8000-000000000004',
  personId: null,
  licenceState: 'PENDING',
};
const facts = (over: Partial<LicenceFacts> = {}): LicenceFacts => ({
  licence,
  enteredBy: [entered],
  verification: null,
  command: null,
  expiringDays: 90,
  ...over,
});
const verified = (of: Licence): LicenceFacts['verification'] => ({
  contentHash: contentHash(of),
  verifiedBy: second,
  verifiedAt: '2026-01-01T00:00:00.000Z',
  revokedBy: null,
});
const verify = (memberId: string | null): LicenceFacts['command'] => ({
  action: 'VERIFY',
  memberId,
  memberName: 'Somebody',
});

function answer(given: LicenceFacts, at = clock): Answer {
  const [decision, ...more] = decideLicence(given, at).decisions;
  expect(more).toEqual([]);
  if (decision?.kind !== 'answer') throw new Error('expected an answer');
  return decision;
}
const codes = (given: LicenceFacts): string[] => answer(given).reasons.map((reason) => reason.code);

describe('verification', () => {
  test('a second person verifies; the effect keeps what was seen', () => {
    const verdict = decideLicence(facts({ command: verify(second) }), clock);
    expect(answer(facts({ command: verify(second) })).set).toMatchObject({
      licenceState: 'VALID',
      verifiedById: second,
      requestedAction: null,
    });
    expect(verdict.effects).toEqual([
      { kind: 'verified', licenceId: licence.id, contentHash: contentHash(licence), by: second },
    ]);
  });

  test('whoever entered it is refused, nothing is stored, and the command is cleared', () => {
    const verdict = decideLicence(facts({ command: verify(entered) }), clock);
    expect(codes(facts({ command: verify(entered) }))).toContain('LICENCE_VERIFIER_ENTERED_IT');
    expect(answer(facts({ command: verify(entered) })).set).toMatchObject({
      licenceState: 'PENDING',
      requestedAction: null,
    });
    expect(verdict.effects).toEqual([]);
  });

  test('all objections come at once', () => {
    const bare = { ...licence, licenceNumber: null, licenceKind: null, companyId: null, validTo: '2026-03-09' };
    expect(codes(facts({ licence: bare, command: verify(entered) }))).toEqual(
      expect.arrayContaining([
        'LICENCE_VERIFIER_ENTERED_IT',
        'LICENCE_LACKS_NUMBER',
        'LICENCE_LACKS_KIND',
        'LICENCE_LACKS_HOLDER',
        'LICENCE_EXPIRED_ON',
      ]),
    );
  });

  test('a command that no person gave must be confirmed', () => {
    expect(codes(facts({ command: verify(null) }))).toContain('CONFIRM_AGAIN');
  });

  test('a change of content withdraws it, the order of the scope is no change', () => {
    const changed = { ...licence, validTo: '2030-01-01' };
    expect(answer(facts({ licence: changed, verification: verified(licence) })).set['licenceState']).toBe('PENDING');
    const reordered = { ...licence, licenceScope: ['TCM', 'CHEMICAL'] };
    expect(answer(facts({ licence: reordered, verification: verified(licence) })).set['licenceState']).toBe('VALID');
  });

  test('revoking needs one person, and the same licence cannot be verified again', () => {
    const revoke = { action: 'REVOKE', memberId: entered, memberName: 'Somebody' };
    expect(answer(facts({ verification: verified(licence), command: revoke })).set['licenceState']).toBe('REVOKED');
    const revoked = {
      contentHash: contentHash(licence),
      verifiedBy: second,
      verifiedAt: '2026-01-01T00:00:00.000Z',
      revokedBy: entered,
    };
    expect(codes(facts({ verification: revoked, command: verify(second) }))).toContain('LICENCE_WAS_REVOKED');
  });
});

describe('dates', () => {
  test.each([
    ['2026-03-09', 'EXPIRED'],
    ['2026-03-10', 'EXPIRING'],
    ['2026-06-08', 'EXPIRING'],
    ['2026-06-09', 'VALID'],
    [null, 'VALID'],
  ])('a verified licence until %s is %s', (validTo, state) => {
    const dated = { ...licence, validTo };
    expect(answer(facts({ licence: dated, verification: verified(dated) })).set['licenceState']).toBe(state);
  });

  test('the day is the business day: 23:30 in Shanghai is still the last day, half past midnight is not', () => {
    const dated = { ...licence, validTo: '2026-03-10' };
    const at = (now: string): unknown =>
      answer(facts({ licence: dated, verification: verified(dated) }), { ...clock, now: new Date(now) }).set[
        'licenceState'
      ];
    expect(at('2026-03-10T15:30:00Z')).toBe('EXPIRING');
    expect(at('2026-03-10T16:30:00Z')).toBe('EXPIRED');
  });

  test('an unverified licence expires too', () => {
    expect(answer(facts({ licence: { ...licence, validTo: '2026-01-01' } })).set['licenceState']).toBe('EXPIRED');
  });

  test('between now and wakeAt time alone changes nothing; at wakeAt it does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200, max: 400 }),
        fc.integer({ min: -50, max: 200 }),
        fc.integer({ min: 1, max: 120 }),
        (end, start, warn) => {
          const dated = { ...licence, validFrom: plusDays('2026-03-10', start), validTo: plusDays('2026-03-10', end) };
          const given = facts({ licence: dated, verification: verified(dated), expiringDays: warn });
          const stateAt = (now: Date): unknown => answer(given, { ...clock, now }).set['licenceState'];
          const { wakeAt } = decideLicence(given, clock);
          const horizon = wakeAt ?? startOfDay('2029-01-01', clock.timeZone);
          expect(stateAt(new Date(horizon.getTime() - 1))).toBe(stateAt(clock.now));
          if (wakeAt) expect(wakeAt.getTime()).toBeGreaterThan(clock.now.getTime());
        },
      ),
    );
  });
});
