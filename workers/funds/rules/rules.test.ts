import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockOn } from '../testing/commands.ts';
import { agreementStateOf, partnerStageOf } from './agreement.ts';
import { accrualOf, type AgreementTerms, type Flow } from './accrual.ts';
import { allReasons, approvalOf, partnerProblems, type PartnerFacts } from './approvalGates.ts';
import { limitOf, type AuthorityRecord } from './authority.ts';
import { answerProblems, deadlineOf, dueOnOf } from './channelDeadline.ts';
import { changeProblems, contentHashOf, snapshotOf } from './content.ts';
import { activityProblems, evidenceProblems, hashesOf, invoiceOf, unreadNames, type InvoiceFacts } from './evidence.ts';
import { nettingOf } from './netting.ts';
import { agreementWarningDays, lotWarningDays, warningOf } from './warnings.ts';

const codes = (reasons: readonly { readonly code: string }[]): string[] => reasons.map((each) => each.code);

describe('authority', () => {
  const own: AuthorityRecord = {
    memberId: 'chen',
    kind: 'FUND_REQUEST',
    limitMinor: 100n,
    delegateToId: null,
    validFrom: null,
    validTo: null,
  };
  const records = [
    own,
    { ...own, limitMinor: 500n, validTo: '2026-02-28' },
    {
      ...own,
      memberId: 'wang',
      limitMinor: 900n,
      delegateToId: 'chen',
      validFrom: '2026-03-10',
      validTo: '2026-03-20',
    },
    { ...own, kind: 'FUND_CLAIM', limitMinor: 5000n },
  ];

  test.each([
    ['2026-02-28', 500n],
    ['2026-03-01', 100n],
    ['2026-03-10', 900n],
    ['2026-03-20', 900n],
    ['2026-03-21', 100n],
  ])('on %s: the highest that is valid, own or delegated, first and last day included', (on, limit) => {
    expect(limitOf(records, 'chen', 'FUND_REQUEST', on)).toBe(limit);
  });

  test('a delegate’s delegate has none', () => {
    const chain = [...records, { ...own, memberId: 'chen', delegateToId: 'li', limitMinor: 50n }];
    expect(limitOf(chain, 'li', 'FUND_REQUEST', '2026-03-15')).toBe(50n);
    expect(limitOf(records, 'li', 'FUND_REQUEST', '2026-03-15')).toBeNull();
  });

  test('who asked cannot approve, who is nobody must confirm, and both lacks are said at once', () => {
    const facts = { actorId: 'chen', requesterId: 'zhou', authorities: records, kind: 'FUND_REQUEST' } as const;
    expect(approvalOf(facts, '2026-03-01')).toEqual({
      ok: true,
      approval: { requesterId: 'zhou', approverId: 'chen', limitMinor: 100n },
    });
    const reasonsOf = (change: object) => {
      const verdict = approvalOf({ ...facts, ...change }, '2026-03-01');
      return verdict.ok ? [] : codes(verdict.reasons);
    };
    expect(reasonsOf({ actorId: null })).toEqual(['FUNDS_ACTOR_UNKNOWN']);
    expect(reasonsOf({ requesterId: 'chen', authorities: [] })).toEqual([
      'FUNDS_APPROVER_IS_REQUESTER',
      'FUNDS_NO_AUTHORITY',
    ]);
    expect(reasonsOf({ requesterId: null })).toEqual(['FUNDS_NOT_SUBMITTED']);
  });
});

describe('the partner', () => {
  const good: PartnerFacts = {
    partnerStage: 'ACTIVE',
    stageName: 'Active',
    openHolds: [],
    missingLicences: [],
    agreements: [{ state: 'ACTIVE', endsOn: '2026-12-31' }],
  };

  test('in good standing has nothing against it', () => {
    expect(partnerProblems(good, '2026-12-31')).toEqual([]);
  });

  test('is refused for every reason there is', () => {
    const bad = {
      partnerStage: 'SUSPENDED',
      stageName: 'Suspended',
      openHolds: ['CREDIT'],
      missingLicences: ['GSP'],
      agreements: [{ state: 'EXPIRED', endsOn: '2025-12-31' }],
    };
    expect(codes(partnerProblems(bad, null))).toEqual([
      'FUNDS_PARTNER_NOT_ACTIVE',
      'FUNDS_PARTNER_ON_HOLD',
      'FUNDS_LICENCES_NOT_VERIFIED',
      'FUNDS_AGREEMENT_NOT_ACTIVE',
    ]);
  });

  test('an activity after the end of every agreement is not covered', () => {
    expect(partnerProblems(good, '2027-01-01')).toEqual([
      { code: 'FUNDS_AGREEMENT_ENDS', values: { endsOn: '2026-12-31' } },
    ]);
    const endless = { ...good, agreements: [...good.agreements, { state: 'EXPIRING', endsOn: null }] };
    expect(partnerProblems(endless, '2027-01-01')).toEqual([]);
  });

  test('the same reason from gates and ledger is said once', () => {
    const [refusal] = partnerProblems({ ...good, partnerStage: 'NONE' }, null);
    expect(refusal && allReasons([refusal], [refusal])).toHaveLength(1);
  });
});

describe('what was submitted', () => {
  const fields = ['requestedAmount', 'activityKind', 'evidence'];
  const content = { requestedAmount: { amountMicros: 5, currencyCode: 'CNY' }, activityKind: 'CONGRESS', evidence: [] };
  const submitted = snapshotOf(content, fields);
  const name = (field: string): string => field;

  test('is what is approved, whatever order and emptiness the host answers with', () => {
    const again = {
      evidence: null,
      activityKind: 'CONGRESS',
      requestedAmount: { currencyCode: 'CNY', amountMicros: 5 },
      note: 'x',
    };
    expect(changeProblems(submitted, again, name)).toEqual([]);
    expect(contentHashOf(snapshotOf(again, fields))).toBe(contentHashOf(submitted));
  });

  test('names every field that changed since', () => {
    const changed = { ...content, activityKind: 'DINNER', evidence: [{ fileId: '1' }] };
    expect(changeProblems(submitted, changed, name)).toEqual([
      { code: 'FUNDS_CHANGED_SINCE_SUBMIT', values: { fields: ['activityKind', 'evidence'] } },
    ]);
    expect(contentHashOf(snapshotOf(changed, fields))).not.toBe(contentHashOf(submitted));
  });

  test('must have been submitted', () => {
    expect(codes(changeProblems(null, content, name))).toEqual(['FUNDS_NOT_SUBMITTED']);
  });
});

describe('evidence', () => {
  const photo = { kind: 'PHOTO', name: 'hall.jpg', identityHash: 'i1', contentHash: 'c1' };
  const list = { kind: 'ATTENDANCE', name: 'https://example.com/list', identityHash: 'i2', contentHash: null };

  test('has every required kind; what could not be read is known by its address, and is named', () => {
    const items = [photo, list];
    expect(evidenceProblems(items, ['PHOTO', 'ATTENDANCE', 'AGENDA'], (kind) => kind)).toEqual([
      { code: 'FUNDS_EVIDENCE_MISSING', values: { kinds: ['AGENDA'] } },
    ]);
    expect(evidenceProblems(items, ['PHOTO', 'ATTENDANCE'], (kind) => kind)).toEqual([]);
    expect(hashesOf([photo, list, photo])).toEqual(['i1', 'c1', 'i2']);
    expect(unreadNames(items)).toEqual(['https://example.com/list']);
  });

  test('is not more than anybody looks at', () => {
    const many = Array.from({ length: 21 }, (_, at) => ({ ...photo, identityHash: `i${at}` }));
    expect(codes(evidenceProblems(many, [], (kind) => kind))).toEqual(['FUNDS_EVIDENCE_TOO_MANY']);
    expect(evidenceProblems(many.slice(1), [], (kind) => kind)).toEqual([]);
  });

  test('an activity still to come cannot be claimed', () => {
    expect(codes(activityProblems('2026-03-03', '2026-03-02'))).toEqual(['FUNDS_ACTIVITY_LATER']);
    expect(activityProblems('2026-03-02', '2026-03-02')).toEqual([]);
  });
});

describe('an invoice', () => {
  const facts: InvoiceFacts = {
    partnerId: 'p1',
    sellerTaxNumber: '91310000',
    code: '',
    number: '0042',
    kind: 'NORMAL',
    netMinor: 9434n,
    taxMinor: 566n,
    totalMinor: 10_000n,
  };
  const show = (amountMinor: bigint): string => String(amountMinor);

  test('is good for its total less what red letters took back, with or without a minus', () => {
    expect(invoiceOf(facts, [], 'p1', show)).toMatchObject({ ok: true, invoice: { totalMinor: 10_000n } });
    const cancelled = invoiceOf(facts, [{ totalMinor: -3000n }, { totalMinor: 500n }], 'p1', show);
    expect(cancelled).toMatchObject({ ok: true, invoice: { totalMinor: 6500n } });
  });

  test('is refused for every reason there is', () => {
    const bad = { ...facts, sellerTaxNumber: ' ', kind: 'RED_LETTER', taxMinor: 0n } as const;
    const verdict = invoiceOf(bad, [], 'p2', show);
    expect(verdict.ok ? [] : codes(verdict.reasons)).toEqual([
      'FUNDS_INVOICE_INCOMPLETE',
      'FUNDS_INVOICE_IS_RED',
      'FUNDS_INVOICE_SUM_WRONG',
      'FUNDS_INVOICE_PARTNER_DIFFERS',
    ]);
    const none = invoiceOf(null, [], 'p1', show);
    expect(none.ok ? [] : codes(none.reasons)).toEqual(['FUNDS_INVOICE_MISSING']);
  });
});

describe('accrual', () => {
  const terms: AgreementTerms = {
    startsOn: '2026-01-15',
    endsOn: '2026-12-31',
    accrualBasisPoints: 250,
    priceBasis: 'CONTRACT',
    products: new Map([
      ['x', { unitOfMeasure: 'BOX', packSize: 20, packUnit: 'CASE', contractPriceMinor: 1999n, listPriceMinor: 2500n }],
      [
        'unpriced',
        { unitOfMeasure: 'BOX', packSize: 20, packUnit: 'CASE', contractPriceMinor: null, listPriceMinor: null },
      ],
    ]),
  };
  const flow: Flow = {
    state: 'CONFIRMED',
    kind: 'SALE',
    productId: 'x',
    soldOn: '2026-02-03',
    quantity: 3,
    unitOfMeasure: 'BOX',
    flowAmountMinor: 6000n,
  };

  test('is the rate on confirmed sales less returns, packs counted in units', () => {
    const flows: Flow[] = [
      flow,
      { ...flow, unitOfMeasure: 'CASE', quantity: 1 },
      { ...flow, kind: 'RETURN', quantity: 2 },
      { ...flow, state: 'DISPUTED' },
      { ...flow, soldOn: '2026-03-01' },
    ];
    expect(accrualOf(flows, terms, '2026-02')).toEqual({
      netFlowMinor: 21n * 1999n,
      accruedMinor: 1049n,
      unpriced: [],
    });
  });

  test.each([
    ['CONTRACT', 3n * 1999n],
    ['LIST', 3n * 2500n],
    ['INVOICE', 6000n],
  ] as const)('by the %s price', (priceBasis, netFlowMinor) => {
    expect(accrualOf([flow], { ...terms, priceBasis }, '2026-02').netFlowMinor).toBe(netFlowMinor);
  });

  test('days before the agreement do not count, and more returns than sales are negative', () => {
    expect(accrualOf([{ ...flow, soldOn: '2026-01-14' }], terms, '2026-01').netFlowMinor).toBe(0n);
    expect(accrualOf([{ ...flow, kind: 'RETURN', quantity: 1 }], terms, '2026-02').accruedMinor).toBe(-50n);
  });

  test('rows that cannot be priced are named, not guessed', () => {
    const flows: Flow[] = [
      { ...flow, productId: 'other' },
      { ...flow, unitOfMeasure: 'KG' },
      { ...flow, productId: 'unpriced' },
      { ...flow, quantity: 0.5 },
    ];
    expect(accrualOf(flows, terms, '2026-02')).toEqual({
      netFlowMinor: 0n,
      accruedMinor: 0n,
      unpriced: [
        { index: 0, why: 'UNKNOWN_PRODUCT' },
        { index: 1, why: 'UNKNOWN_UNIT' },
        { index: 2, why: 'NO_PRICE' },
        { index: 3, why: 'UNKNOWN_UNIT' },
      ],
    });
  });

  test('does not depend on how sales are cut into rows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 20 }), (quantities) => {
        const total = quantities.reduce((sum, quantity) => sum + quantity, 0);
        const cut = accrualOf(
          quantities.map((quantity) => ({ ...flow, quantity })),
          terms,
          '2026-02',
        );
        expect(cut).toEqual(accrualOf([{ ...flow, quantity: total }], terms, '2026-02'));
      }),
    );
  });
});

describe('warnings', () => {
  test.each([
    ['2026-03-01', [], null],
    ['2026-04-02', [], { step: 60, daysLeft: 59 }],
    ['2026-04-02', [60], null],
    ['2026-05-02', [60], { step: 30, daysLeft: 29 }],
    ['2026-05-30', [], { step: 7, daysLeft: 1 }],
    ['2026-05-30', [7], null],
    ['2026-06-01', [60], null],
  ])('on %s, after %j: each step once, and only the nearest', (on, given, warn) => {
    expect(warningOf('2026-05-31', lotWarningDays, given, clockOn(on)).warn).toEqual(warn);
  });

  test('woken at every step and at the end, every step is warned of exactly once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (daysBefore) => {
        const start = new Date(Date.UTC(2026, 4, 31 - daysBefore)).toISOString().slice(0, 10);
        const given: number[] = [];
        let clock = clockOn(start);
        for (let round = 0; round < 10; round++) {
          const { warn, wakeAt } = warningOf('2026-05-31', agreementWarningDays, given, clock);
          if (warn) given.push(warn.step);
          if (!wakeAt) break;
          clock = { now: wakeAt, timeZone: clock.timeZone };
        }
        const nearest = agreementWarningDays.findLast((step) => daysBefore <= step);
        expect(given).toEqual(agreementWarningDays.filter((step) => step === nearest || step < daysBefore));
      }),
    );
  });

  test('what has no end needs no warning', () => {
    expect(warningOf(null, lotWarningDays, [], clockOn('2026-03-01'))).toEqual({ warn: null, wakeAt: null });
  });
});

describe('agreements', () => {
  test.each([
    ['2026-03-01', 'ACTIVE'],
    ['2026-10-02', 'EXPIRING'],
    ['2026-12-31', 'EXPIRING'],
    ['2027-01-01', 'EXPIRED'],
  ])('on %s one until the end of the year is %s', (on, state) => {
    const verdict = agreementStateOf('ACTIVE', '2026-12-31', clockOn(on));
    expect(verdict.state).toBe(state);
    if (verdict.wakeAt) {
      const next = agreementStateOf('ACTIVE', '2026-12-31', { now: verdict.wakeAt, timeZone: 'Asia/Shanghai' });
      expect(next.state).not.toBe(state);
    }
  });

  test('a terminated one stays terminated', () => {
    expect(agreementStateOf('TERMINATED', '2026-12-31', clockOn('2027-01-01')).state).toBe('TERMINATED');
  });

  test.each([
    [{ agreements: [], missingLicences: 0, openHolds: 0 }, 'NONE'],
    [{ agreements: ['DRAFT'], missingLicences: 1, openHolds: 0 }, 'PROSPECT'],
    [{ agreements: ['DRAFT'], missingLicences: 0, openHolds: 0 }, 'QUALIFYING'],
    [{ agreements: ['EXPIRED', 'EXPIRING'], missingLicences: 0, openHolds: 0 }, 'ACTIVE'],
    [{ agreements: ['ACTIVE'], missingLicences: 0, openHolds: 1 }, 'SUSPENDED'],
    [{ agreements: ['ACTIVE'], missingLicences: 1, openHolds: 0 }, 'SUSPENDED'],
    [{ agreements: ['EXPIRED', 'TERMINATED'], missingLicences: 0, openHolds: 0 }, 'ENDED'],
  ] as const)('%j: the partner is %s', (facts, stage) => {
    expect(partnerStageOf(facts)).toBe(stage);
  });
});

describe('channel requests', () => {
  const request = { isOpen: true, submittedOn: '2026-03-02', dueOn: '2026-03-05' };

  test.each([
    ['2026-03-02', [], ['TASK'], false],
    ['2026-03-03', ['TASK'], [], false],
    ['2026-03-04', ['TASK'], ['REMINDER'], false],
    ['2026-03-05', ['TASK', 'REMINDER'], [], false],
    ['2026-03-06', ['TASK', 'REMINDER'], ['ESCALATION'], true],
    ['2026-03-09', [], ['TASK', 'ESCALATION'], true],
    ['2026-03-09', ['TASK', 'ESCALATION'], [], true],
  ] as const)('on %s, after %j: %j', (on, taken, steps, isLate) => {
    expect(deadlineOf(request, taken, clockOn(on))).toMatchObject({ steps, isLate });
  });

  test('an answered one rests', () => {
    expect(deadlineOf({ ...request, isOpen: false }, [], clockOn('2026-04-01'))).toEqual({
      steps: [],
      isLate: false,
      wakeAt: null,
    });
  });

  test('is due by its kind, or on the day that people wrote; and closes only with an answer', () => {
    expect([dueOnOf('COMPLIANCE', '2026-03-02', null), dueOnOf('NEW_KIND', '2026-03-02', null)]).toEqual([
      '2026-03-04',
      '2026-03-09',
    ]);
    expect(dueOnOf('COMPLIANCE', '2026-03-02', '2026-05-01')).toBe('2026-05-01');
    expect([codes(answerProblems('  ')), answerProblems('Sent.')]).toEqual([['FUNDS_ANSWER_MISSING'], []]);
  });
});

test('debts are netted oldest first, never beyond what is unpaid', () => {
  const owed = [
    { clawbackId: 'a', owedMinor: 30n },
    { clawbackId: 'b', owedMinor: 0n },
    { clawbackId: 'c', owedMinor: 100n },
    { clawbackId: 'd', owedMinor: 5n },
  ];
  expect(nettingOf(owed, 50n)).toEqual([
    { clawbackId: 'a', amountMinor: 30n },
    { clawbackId: 'c', amountMinor: 20n },
  ]);
});
