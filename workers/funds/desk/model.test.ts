/**
 * Random commands by random people on a few records, with edits, deletions and days that pass in between, one at a time
 * and in batches: after every round the log is whole, and what the records show is what the ledger holds.
 */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { plusDays, today } from '../../platform/clock/clock.ts';
import {
  fundAllocationAutomation,
  fundBalancesAutomation,
  fundClaimAutomation,
  fundRequestAutomation,
  fundStateAutomation,
} from '../automation.ts';
import { fundBalances } from '../ledger/shown.ts';
import { verify } from '../ledger/verify/verify.ts';
import { cny, people, TestDesk, type AnyAutomation, type Name } from '../testing/desk.ts';
import { lotRows, requestRows, claimRows } from './ledger.store.ts';
import { claimStateOf } from './claim.rules.ts';
import { currencyOf } from './values.ts';

const often = (action: string, times: number): string[] => Array.from({ length: times }, () => action);

const kinds = {
  cooperationFund: [
    fundStateAutomation,
    ['OPEN', 'FREEZE', 'UNFREEZE', 'UNFREEZE', 'UNFREEZE', 'CLOSE'],
    ['budgetAmount'],
  ],
  fundAllocation: [fundAllocationAutomation, ['POST', 'POST', 'POST', 'REINSTATE'], ['amount']],
  fundRequest: [
    fundRequestAutomation,
    [...often('SUBMIT', 5), ...often('APPROVE', 5), 'RETURN', 'REJECT', 'CLOSE', 'CANCEL', 'EXTEND'],
    ['requestedAmount', 'approvedAmountAsked'],
  ],
  fundClaim: [
    fundClaimAutomation,
    [
      ...often('SUBMIT', 5),
      ...often('APPROVE', 5),
      ...often('PAY', 3),
      ...often('CONFIRM_PAYMENT', 3),
      'ASK_EVIDENCE',
      'REJECT',
      'OPEN_CLAWBACK',
      'WRITE_OFF',
    ],
    ['claimedAmount', 'approvedAmountAsked', 'clawbackAmountAsked'],
  ],
} as const satisfies Record<string, readonly [AnyAutomation, readonly string[], readonly string[]]>;
type Kind = keyof typeof kinds;
const perKind: Readonly<Record<Kind, number>> = { cooperationFund: 1, fundAllocation: 3, fundRequest: 3, fundClaim: 4 };

type Step =
  | {
      readonly kind: 'ask';
      readonly object: Kind;
      readonly index: number;
      readonly action: number;
      readonly by: Name | 'whoever' | null;
    }
  | {
      readonly kind: 'edit';
      readonly object: Kind;
      readonly index: number;
      readonly field: number;
      readonly yuan: number;
    }
  | { readonly kind: 'delete' | 'restore'; readonly object: Kind; readonly index: number }
  | { readonly kind: 'days'; readonly days: number };

const object = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Kind>('cooperationFund') },
  { weight: 4, arbitrary: fc.constant<Kind>('fundAllocation') },
  { weight: 7, arbitrary: fc.constant<Kind>('fundRequest') },
  { weight: 10, arbitrary: fc.constant<Kind>('fundClaim') },
);
const index = fc.nat(11);
const wellMeant = Array.from({ length: 8 }, () => 'whoever' as const);
const step = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      object,
      index,
      action: fc.nat(99),
      by: fc.constantFrom<Name | 'whoever' | null>(...wellMeant, 'ann', 'bob', 'eve', null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      object,
      index,
      field: fc.nat(9),
      yuan: fc.integer({ min: -10, max: 4000 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('delete' as const, 'restore' as const), object, index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 5 }) }) },
);

/** Who asks for what when nobody makes a mistake: one submits, another one approves. */
const usual = (action: string): Name => (action === 'APPROVE' || action === 'REINSTATE' ? 'bob' : 'ann');

class Office {
  readonly desk: TestDesk;
  readonly ids: Readonly<Record<Kind, readonly string[]>>;
  constructor(desk: TestDesk) {
    this.desk = desk;
    const some = (count: number): string[] => Array.from({ length: count }, () => randomUUID());
    this.ids = {
      cooperationFund: some(perKind.cooperationFund),
      fundAllocation: some(perKind.fundAllocation),
      fundRequest: some(perKind.fundRequest),
      fundClaim: some(perKind.fundClaim),
    };
  }

  idOf(kind: Kind, at: number): string {
    return this.ids[kind][at % perKind[kind]] ?? '';
  }

  async furnish(): Promise<void> {
    const { desk, ids } = this;
    const [partner, agreement, invoice] = [randomUUID(), randomUUID(), randomUUID()];
    const [fund] = ids.cooperationFund;
    await desk.put('company', partner, { name: 'Agency' });
    await desk.put('channelAgreement', agreement, { partnerId: partner });
    await desk.stand('agreement-state', 'channelAgreement', agreement, { agreementState: 'ACTIVE' });
    await desk.stand('partner-stage', 'company', partner, { partnerStage: 'ACTIVE' });
    for (const authorityKind of ['FUND_REQUEST', 'FUND_CLAIM', 'CLAWBACK_WRITE_OFF']) {
      await desk.put('approvalAuthority', randomUUID(), {
        memberId: people.bob,
        authorityKind,
        limitAmount: cny(3000),
      });
    }
    await desk.put('partnerInvoice', invoice, {
      partnerId: partner,
      sellerTaxNumber: 'T',
      invoiceNumber: '1',
      netAmount: cny(5000),
      taxAmount: cny(0),
      totalAmount: cny(5000),
    });
    const day = today(desk.clock);
    await desk.put('cooperationFund', fund ?? '', { budgetAmount: cny(8000) });
    for (const id of ids.fundAllocation)
      await desk.put('fundAllocation', id, {
        fundId: fund,
        partnerId: partner,
        amount: cny(2000),
        expiresOn: plusDays(day, 60),
        requestReason: 'why',
      });
    for (const id of ids.fundRequest) {
      const what = {
        activityKind: 'OTHER',
        plannedOn: day,
        claimBy: plusDays(day, 50),
        extendTo: plusDays(day, 90),
        costShareBasisPoints: 10_000,
        requestReason: 'why',
      };
      await desk.put('fundRequest', id, { fundId: fund, partnerId: partner, requestedAmount: cny(1500), ...what });
    }
    for (const [at, id] of ids.fundClaim.entries()) {
      const paid = {
        paymentResult: at % 2 === 0 ? 'PAID' : 'FAILED',
        paymentReference: `B-${at}`,
        paymentOn: day,
        requestReason: 'why',
      };
      const proof = { invoiceId: invoice, activityDate: day, evidenceFiles: [{ fileId: `f${at}`, label: 'x' }] };
      await desk.put('fundClaim', id, {
        requestId: this.idOf('fundRequest', at),
        partnerId: partner,
        claimedAmount: cny(700),
        ...proof,
        ...paid,
      });
    }
  }

  async take(one: Step): Promise<void> {
    const { desk } = this;
    if (one.kind === 'days') {
      desk.clock = { ...desk.clock, now: new Date(desk.clock.now.getTime() + one.days * 86_400_000) };
      return;
    }
    const id = this.idOf(one.object, one.index);
    const [automation, actions, fields] = kinds[one.object];
    const action = one.kind === 'ask' ? (actions[one.action % actions.length] ?? '') : '';
    if (one.kind === 'ask') await desk.ask(automation, id, action, one.by === 'whoever' ? usual(action) : one.by);
    else if (one.kind === 'edit')
      await desk.put(one.object, id, { [fields[one.field % fields.length] ?? '']: cny(one.yuan) });
    else await desk.put(one.object, id, {}, { deletedAt: one.kind === 'delete' ? '2026-03-03T00:00:00Z' : undefined });
    if (one.kind !== 'ask') await desk.look(automation, id);
  }

  /** As the loop would: everything that money moved on is looked at until nothing is news. */
  async settle(): Promise<void> {
    for (let round = 0; round < 2; round++) {
      for (const [kind, [automation]] of Object.entries(kinds)) {
        for (const id of this.ids[kind as Kind]) await this.desk.look(automation, id);
      }
    }
    for (const id of this.ids.cooperationFund) await this.desk.look(fundBalancesAutomation, id);
  }
}

test('whatever people do, the log is whole and the records show what it says', async () => {
  const reached = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 150, maxLength: 220 }), async (steps) => {
      const { db } = await testDatabase();
      const office = new Office(new TestDesk(db));
      await office.furnish();
      await office.desk.ask(fundStateAutomation, office.idOf('cooperationFund', 0), 'OPEN', 'ann');
      // Two approved requests to begin with, so that the walk spends its time on what can be claimed and paid.
      for (const at of [0, 1]) {
        await office.desk.ask(fundAllocationAutomation, office.idOf('fundAllocation', at), 'POST', 'ann');
        await office.desk.ask(fundRequestAutomation, office.idOf('fundRequest', at), 'SUBMIT', 'ann');
        await office.desk.ask(fundRequestAutomation, office.idOf('fundRequest', at), 'APPROVE', 'bob');
      }
      for (const one of steps) await office.take(one);
      // Deleted records show nothing; they come back for the comparison.
      for (const kind of Object.keys(kinds) as Kind[])
        for (const at of office.ids[kind].keys()) await office.take({ kind: 'restore', object: kind, index: at });
      await office.settle();
      expect((await verify(db)).findings).toEqual([]);
      const { ids, desk } = office;
      for (const [id, lot] of await lotRows(db, ids.fundAllocation)) {
        expect(desk.shown(id)).toMatchObject({
          allocationState: lot.isExpired ? 'EXPIRED' : 'POSTED',
          remainingAmount: currencyOf(lot.remainingMinor, 'CNY'),
        });
      }
      for (const [id, request] of await requestRows(db, ids.fundRequest)) {
        expect(desk.shown(id)).toMatchObject({
          requestState: request.state,
          approvedAmount: currencyOf(request.approvedMinor, 'CNY'),
        });
      }
      for (const [id, claim] of await claimRows(db, ids.fundClaim)) {
        expect(desk.shown(id)).toMatchObject({
          claimState: claimStateOf(claim),
          paidAmount: currencyOf(claim.paidMinor, 'CNY'),
        });
      }
      for (const fund of await fundBalances(db, ids.cooperationFund)) {
        expect(desk.shown(fund.fundId)).toMatchObject({
          fundState: fund.state,
          ledgerSequence: Number(fund.ledgerSequence),
          committedAmount: currencyOf(fund.committedMinor, 'CNY'),
        });
      }
      for (const kind of Object.keys(kinds) as Kind[])
        for (const id of ids[kind]) {
          const field = {
            cooperationFund: 'fundState',
            fundAllocation: 'allocationState',
            fundRequest: 'requestState',
            fundClaim: 'claimState',
          }[kind];
          const state = `${kind} ${String(desk.shown(id)[field])}`;
          reached.set(state, (reached.get(state) ?? 0) + 1);
        }
    }),
    { numRuns: 6, endOnFailure: true },
  );
  // Random commands that never get anywhere would prove nothing.
  expect([...reached.keys()]).toEqual(expect.arrayContaining(['fundAllocation POSTED', 'fundRequest APPROVED']));
  const paid = [...reached.keys()].filter((state) =>
    /fundClaim (APPROVED|PAYMENT_PENDING|PAID|CLAWBACK_OPEN|RECOVERED|WRITTEN_OFF)/.test(state),
  );
  expect(paid.length).toBeGreaterThan(0);
}, 240_000);
