import { describe, expect, test } from 'vitest';
import { Played } from '../../testing/book.ts';
import * as make from '../../testing/commands.ts';
import { contentHash, uuid } from '../../testing/ids.ts';
import { lot } from '../account.ts';

const { claimed, command, day, fundId } = make;
const own = { ...make.approval, approverId: make.approval.requesterId };
const lotOf = (n: number) => lot(fundId, uuid('allocation', n));
const requested = (n: number) => ({ requestId: uuid('request', n) });

describe('refusals', () => {
  test('say every reason at once', () => {
    const played = new Played().accept(make.openFund(1000n), make.allocate(1, 100n), command('freezeFund', { fundId }));
    const bad = make.approveRequest(1, 500n, {
      currency: 'USD',
      claimBy: '2026-03-01',
      costShareBasisPoints: 0,
      approval: { ...own, limitMinor: 499n },
    });
    // Six things are wrong; the limit cannot be judged in the fund's currency, but is in the command's.
    expect(played.codes(bad)).toEqual([
      'FUNDS_FUND_FROZEN',
      'FUNDS_FOREIGN_CURRENCY',
      'FUNDS_CLAIM_BY_PAST',
      'FUNDS_SHARE_OUT_OF_RANGE',
      'FUNDS_APPROVER_IS_REQUESTER',
      'FUNDS_LIMIT_TOO_LOW',
      'FUNDS_AVAILABLE_TOO_SMALL',
    ]);
  });

  test('change nothing', () => {
    const played = new Played().accept(make.openFund(1000n));
    const before = played.held();
    expect(played.codes(make.allocate(1, 1001n))).toEqual(['FUNDS_POOL_TOO_SMALL']);
    expect([played.held(), played.book.lots.all(), played.book.companies.all()]).toEqual([before, [], []]);
  });
});

describe('money', () => {
  test.each([
    ['JPY', 9_007_199_254n],
    ['CNY', 900_719_925_400n],
    ['KWD', 9_007_199_254_000n],
  ])('%s: the host’s limit is the limit, for an amount and for a fund', (currency, limit) => {
    expect(new Played().codes(make.openFund(limit + 1n, { currency }))).toEqual(['FUNDS_AMOUNT_BEYOND_HOST']);
    const full = new Played().accept(make.openFund(limit, { currency }));
    const more = command('topUp', { fundId, currency, amountMinor: 1n });
    expect(full.try(more)).toMatchObject({
      reasons: [
        {
          code: 'FUNDS_AMOUNT_BEYOND_HOST',
          values: { currency, limit: expect.stringMatching(/^9,007,199,254(\.0+)?$/) },
        },
      ],
    });
  });

  test.each([0n, -1n, -(10n ** 15n)])('%s is no amount', (amountMinor) => {
    expect(new Played().codes(make.openFund(amountMinor))).toContain('FUNDS_AMOUNT_NOT_POSITIVE');
  });

  test('the first fund pins the currency; others are foreign, unknown ones no currency at all', () => {
    const played = new Played().accept(make.openFund(100n, { currency: 'KWD' }));
    const other = { fundId: uuid('fund', 2) };
    expect(played.codes(make.openFund(100n, { ...other, currency: 'CNY' }))).toEqual(['FUNDS_FOREIGN_CURRENCY']);
    expect(played.codes(make.openFund(100n, { ...other, currency: 'GOLD' }))).toEqual(['FUNDS_UNKNOWN_CURRENCY']);
  });
});

describe('lots', () => {
  test('the first to expire is reserved first, and without expiry last; held and past ones not at all', () => {
    const played = new Played().accept(
      make.openFund(1000n),
      make.allocate(1, 50n),
      make.allocate(2, 50n, { expiresOn: '2026-09-30' }),
      make.allocate(3, 50n, { expiresOn: '2026-03-31' }),
      make.allocate(4, 50n, { expiresOn: '2026-03-02' }),
      make.allocate(5, 50n),
      command('holdMoney', { subject: 'ALLOCATION', id: uuid('allocation', 5), reason: 'record deleted' }),
    );
    played.today = '2026-03-03';
    const decision = played.try(make.approveRequest(1, 120n));
    expect(decision).toMatchObject({
      answer: {
        reserved: [
          { allocationId: uuid('allocation', 3), amountMinor: '50' },
          { allocationId: uuid('allocation', 2), amountMinor: '50' },
          { allocationId: uuid('allocation', 1), amountMinor: '20' },
        ],
      },
    });
    expect(played.codes(make.approveRequest(2, 31n))).toEqual(['FUNDS_AVAILABLE_TOO_SMALL']);
  });

  test('what a request did not use goes back to its own lots, or is forfeited where a lot is past', () => {
    const played = new Played().accept(
      make.openFund(1000n),
      make.allocate(1, 60n, { expiresOn: '2026-03-31' }),
      make.allocate(2, 60n),
      make.approveRequest(1, 100n),
      make.approveClaim(1, 1, 30n),
    );
    played.today = '2026-04-01';
    played.accept(command('closeRequest', requested(1)));
    expect(played.held()).toEqual({ sponsor: -1000n, pool: 880n, payable: 30n, forfeited: 30n, lot: 60n });
    expect(played.book.balance(lotOf(2))).toBe(60n);
  });

  test('an expired lot holds nothing, expires once, and comes back only to the amount it lost', () => {
    const played = new Played().accept(make.openFund(1000n), make.allocate(1, 60n, { expiresOn: '2026-03-31' }));
    const expire = command('expireLot', { allocationId: uuid('allocation', 1) });
    expect(played.codes(expire)).toEqual(['FUNDS_ALLOCATION_NOT_DUE']);
    played.today = '2026-04-01';
    played.accept(expire);
    expect(played.held()).toEqual({ sponsor: -1000n, pool: 940n, forfeited: 60n });
    expect(played.codes(expire)).toEqual(['FUNDS_ALLOCATION_EXPIRED']);
    const back = {
      allocationId: uuid('allocation', 1),
      currency: 'CNY',
      expiresOn: '2026-06-30',
      reason: 'delayed',
      approval: make.approval,
    };
    expect(played.codes(command('reinstate', { ...back, amountMinor: 61n }))).toEqual(['FUNDS_FORFEITED_TOO_SMALL']);
    expect(played.codes(command('reinstate', { ...back, amountMinor: 1n, approval: own }))).toEqual([
      'FUNDS_APPROVER_IS_REQUESTER',
    ]);
    played.accept(command('reinstate', { ...back, amountMinor: 40n }));
    expect(played.held()).toEqual({ sponsor: -1000n, pool: 940n, forfeited: 20n, lot: 40n });
  });
});

describe('accruals', () => {
  const accrue = (accruedMinor: bigint) =>
    command('accrue', {
      agreementId: uuid('agreement'),
      period: '2026-02',
      allocationId: uuid('allocation', 9),
      fundId,
      companyId: make.companyId,
      currency: 'CNY',
      accruedMinor,
      expiresOn: '2026-12-31',
    });

  test('only the difference is posted, up and down, and the same again is nothing', () => {
    const played = new Played().accept(make.openFund(1n), accrue(100n), accrue(130n), accrue(90n));
    expect(played.try(accrue(90n))).toMatchObject({ kind: 'accepted', moves: [], answer: { deltaMinor: '0' } });
    expect(played.held()).toEqual({ sponsor: -91n, pool: 1n, lot: 90n });
  });

  test('returns after the money was spent are owed, and earned back first', () => {
    const played = new Played().accept(make.openFund(1n), accrue(100n), make.approveRequest(1, 80n), accrue(40n));
    expect(played.held()).toMatchObject({ committed: 80n, clawback_receivable: 40n, clawback_recovery: -40n });
    expect(played.held()['lot']).toBeUndefined();
    played.accept(accrue(90n));
    expect(played.held()).toEqual({ sponsor: -91n, pool: 1n, committed: 80n, lot: 10n });
  });

  test('returns on what was forfeited unused are owed by nobody', () => {
    const played = new Played().accept(make.openFund(1n), accrue(100n));
    played.today = '2027-01-01';
    played.accept(command('expireLot', { allocationId: uuid('allocation', 9) }), accrue(70n));
    expect(played.held()).toEqual({ sponsor: -71n, pool: 1n, forfeited: 70n });
  });
});

describe('claims', () => {
  const ready = () =>
    new Played().accept(
      make.openFund(1000n),
      make.allocate(1, 500n),
      make.approveRequest(1, 100n, { costShareBasisPoints: 5000, claimBy: '2026-03-31' }),
    );

  test('pay the agreed share, up to what is left on the request', () => {
    const played = ready();
    expect(played.codes(make.approveClaim(1, 1, 101n, { approvedMinor: 51n }))).toEqual(['FUNDS_APPROVED_ABOVE_SHARE']);
    expect(played.codes(make.approveClaim(1, 1, 300n, { approvedMinor: 101n }))).toEqual([
      'FUNDS_APPROVED_ABOVE_REQUEST',
    ]);
    played.accept(
      make.approveClaim(1, 1, 101n, { approvedMinor: 50n }),
      make.approveClaim(2, 1, 100n, { approvedMinor: 50n }),
    );
    expect(played.codes(make.approveClaim(3, 1, 100n, { approvedMinor: 1n }))).toEqual([
      'FUNDS_APPROVED_ABOVE_REQUEST',
    ]);
  });

  test('are late after the last day, unless the request was extended by an approver', () => {
    const played = ready();
    const late = make.approveClaim(1, 1, 100n, { approvedMinor: 50n, submittedOn: '2026-04-01' });
    expect(played.codes(late)).toEqual(['FUNDS_CLAIM_LATE']);
    const extension = { ...requested(1), claimBy: '2026-04-30', reason: 'congress moved' };
    expect(played.codes(command('extendRequest', { ...extension, approval: own }))).toEqual([
      'FUNDS_APPROVER_IS_REQUESTER',
    ]);
    played.accept(command('extendRequest', { ...extension, approval: make.approval }), late);
  });

  test('the same file twice is refused, naming the earlier claim', () => {
    const played = ready().accept(
      make.approveClaim(1, 1, 20n, { approvedMinor: 10n, evidence: [contentHash('photo')] }),
    );
    expect(
      played.try(
        make.approveClaim(2, 1, 20n, { approvedMinor: 10n, evidence: [contentHash('other'), contentHash('photo')] }),
      ),
    ).toMatchObject({
      reasons: [{ code: 'FUNDS_EVIDENCE_USED', values: { claim: uuid('claim', 1) } }],
    });
  });

  test('an invoice carries claims of several partners up to its total, however its number is typed', () => {
    const invoice = { sellerTaxNumber: '91310000ma1fl', code: '', number: '0042', totalMinor: 100n };
    const other = { companyId: uuid('company', 2) };
    const played = ready()
      .accept(make.allocate(2, 100n, other), make.approveRequest(2, 100n, other))
      .accept(make.approveClaim(1, 1, 60n, { approvedMinor: 30n, invoice }));
    const same = { ...invoice, sellerTaxNumber: ' 91310000MA1FL', number: '００４２' };
    expect(played.try(make.approveClaim(2, 2, 41n, { ...other, invoice: same }))).toMatchObject({
      reasons: [{ code: 'FUNDS_INVOICE_EXCEEDED', values: { asked: '0.41', total: '1.00', claimed: '0.60' } }],
    });
    played.accept(make.approveClaim(2, 2, 40n, { ...other, invoice: same }));
    expect(
      played.codes(make.approveClaim(3, 1, 1n, { invoice: { ...invoice, totalMinor: 0n }, approvedMinor: 1n })),
    ).toContain('FUNDS_INVOICE_VOID');
  });
});

describe('payments and clawbacks', () => {
  const paid = () =>
    new Played().accept(
      make.openFund(1000n),
      make.allocate(1, 500n),
      make.approveRequest(1, 300n),
      make.approveClaim(1, 1, 100n),
      make.approveClaim(2, 1, 80n),
      command('startPayment', claimed(1)),
      command('failPayment', { ...claimed(1), reference: 'B-1', failedOn: day }),
      command('startPayment', claimed(1)),
      command('confirmPayment', { ...claimed(1), reference: 'B-2', paidOn: day }),
    );

  test('a failed payment may be tried again, a confirmed one is final', () => {
    const played = paid();
    expect(played.held()).toMatchObject({ cash_clearing: 100n, payable: 80n });
    expect(played.codes(command('startPayment', claimed(1)))).toEqual(['FUNDS_NOTHING_TO_PAY']);
    expect(played.codes(command('failPayment', { ...claimed(1), reference: 'B-2', failedOn: day }))).toEqual([
      'FUNDS_NO_PAYMENT_PENDING',
    ]);
  });

  test('what is owed is netted against later claims, and the rest written off by a second person', () => {
    const money = { currency: 'CNY', reason: 'no proof', amountMinor: 100n };
    const played = paid();
    expect(played.codes(command('openClawback', { ...claimed(1), ...money, amountMinor: 101n }))).toEqual([
      'FUNDS_CLAWBACK_ABOVE_PAID',
    ]);
    played.accept(command('openClawback', { ...claimed(1), ...money }));
    const net = { clawbackId: uuid('claim', 1), ...claimed(2), currency: 'CNY' };
    expect(played.codes(command('netClawback', { ...net, amountMinor: 81n }))).toEqual(['FUNDS_NETTING_ABOVE_UNPAID']);
    played.accept(command('netClawback', { ...net, amountMinor: 80n }));
    expect(played.held()).toMatchObject({ cash_clearing: 180n, clawback_receivable: 20n, clawback_recovery: -20n });
    expect(played.held()['payable']).toBeUndefined();
    const writeOff = { clawbackId: uuid('claim', 1), reason: 'insolvent', approval: make.approval };
    expect(played.codes(command('writeOff', writeOff))).toEqual(['FUNDS_WRITE_OFF_BY_OPENER']);
    played.accept({ ...command('writeOff', writeOff), actor: uuid('member', 'second') });
    expect(played.held()['clawback_receivable']).toBeUndefined();
  });
});

test('a held request stands still, and only it', () => {
  const played = new Played().accept(
    make.openFund(1000n),
    make.allocate(1, 500n),
    make.approveRequest(1, 100n),
    make.approveRequest(2, 100n),
  );
  played.accept(command('holdMoney', { subject: 'REQUEST', id: uuid('request', 1), reason: 'record deleted' }));
  expect(played.codes(make.approveClaim(1, 1, 10n))).toEqual(['FUNDS_REQUEST_HELD']);
  expect(played.codes(command('closeRequest', requested(1)))).toEqual(['FUNDS_REQUEST_HELD']);
  played.accept(make.approveClaim(2, 2, 10n));
  played.accept(
    command('releaseMoney', { subject: 'REQUEST', id: uuid('request', 1), reason: 'restored' }),
    make.approveClaim(1, 1, 10n),
  );
});

test('a fund closes only when nothing is left in it and nobody owes it', () => {
  const played = new Played().accept(
    make.openFund(100n),
    make.allocate(1, 100n),
    make.approveRequest(1, 100n),
    make.approveClaim(1, 1, 100n),
  );
  const close = command('closeFund', { fundId });
  expect(played.codes(close)).toEqual(['FUNDS_FUND_NOT_EMPTY']);
  played.accept(
    command('startPayment', claimed(1)),
    command('confirmPayment', { ...claimed(1), reference: 'B', paidOn: day }),
  );
  played.accept(command('openClawback', { ...claimed(1), currency: 'CNY', amountMinor: 1n, reason: 'late' }));
  expect(played.codes(close)).toEqual(['FUNDS_FUND_OWED']);
  played.accept(
    {
      ...command('writeOff', { clawbackId: uuid('claim', 1), reason: 'small', approval: make.approval }),
      actor: 'second',
    },
    close,
  );
  expect(played.codes(command('topUp', { fundId, currency: 'CNY', amountMinor: 5n }))).toEqual(['FUNDS_FUND_CLOSED']);
});
