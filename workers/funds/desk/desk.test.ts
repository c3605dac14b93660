/** Records, people and the ledger together: a fund from its opening to a payment, and everything that may be said against it. */
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import type { Database } from '../../platform/db/pool.ts';
import {
  fundAllocationAutomation as allocations,
  fundBalancesAutomation as balances,
  fundClaimAutomation as claims,
  fundRequestAutomation as requests,
  fundStateAutomation as funds,
} from '../automation.ts';
import { verify } from '../ledger/verify/verify.ts';
import { cny, people, TestDesk } from '../testing/desk.ts';

interface World {
  readonly db: Database;
  readonly desk: TestDesk;
  readonly fund: string;
  readonly partner: string;
}

async function world({ opened = true } = {}): Promise<World> {
  const { db } = await testDatabase();
  const desk = new TestDesk(db);
  const [fund, partner, agreement] = [randomUUID(), randomUUID(), randomUUID()];
  await desk.put('company', partner, { name: 'Sinopharm Ningbo', accountKind: 'BROKER' });
  await desk.put('channelAgreement', agreement, { partnerId: partner, endsOn: '2027-12-31' });
  await desk.stand('agreement-state', 'channelAgreement', agreement, { agreementState: 'ACTIVE' });
  await desk.stand('partner-stage', 'company', partner, { partnerStage: 'ACTIVE' });
  for (const authorityKind of ['FUND_REQUEST', 'FUND_CLAIM', 'CLAWBACK_WRITE_OFF']) {
    await desk.put('approvalAuthority', randomUUID(), { memberId: people.bob, authorityKind, limitAmount: cny(5000) });
  }
  await desk.put('cooperationFund', fund, {
    name: 'Launch',
    fundCode: 'F-1',
    budgetAmount: cny(100_000),
    fundState: 'DRAFT',
  });
  if (opened) await desk.ask(funds, fund, 'OPEN', 'ann');
  return { db, desk, fund, partner };
}

async function allocated(yuan = 10_000): Promise<World & { allocation: string }> {
  const made = await world();
  const { desk, fund, partner } = made;
  const allocation = randomUUID();
  await desk.put('fundAllocation', allocation, {
    fundId: fund,
    partnerId: partner,
    allocationKind: 'DISCRETIONARY',
    amount: cny(yuan),
    expiresOn: '2026-12-31',
  });
  await desk.ask(allocations, allocation, 'POST', 'ann');
  return { ...made, allocation };
}

const requestData = ({ fund, partner }: World, yuan: number) => ({
  fundId: fund,
  partnerId: partner,
  activityKind: 'OTHER',
  plannedOn: '2026-04-01',
  claimBy: '2026-06-30',
  requestedAmount: cny(yuan),
  costShareBasisPoints: 5000,
});

async function approved(yuan = 4000) {
  const made = await allocated();
  const request = randomUUID();
  await made.desk.put('fundRequest', request, requestData(made, yuan));
  await made.desk.ask(requests, request, 'SUBMIT', 'ann');
  const said = await made.desk.ask(requests, request, 'APPROVE', 'bob');
  return { ...made, request, said };
}

async function claimed(yuan = 6000) {
  const made = await approved();
  const { desk, partner, request } = made;
  const [invoice, claim] = [randomUUID(), randomUUID()];
  await desk.put('partnerInvoice', invoice, {
    partnerId: partner,
    sellerTaxNumber: '91330200TEST',
    invoiceNumber: '24332000000012345678',
    invoiceKind: 'NORMAL',
    netAmount: cny(9000),
    taxAmount: cny(1000),
    totalAmount: cny(10_000),
  });
  await desk.put('fundClaim', claim, {
    requestId: request,
    partnerId: partner,
    invoiceId: invoice,
    claimedAmount: cny(yuan),
    activityDate: '2026-03-01',
    evidenceFiles: [{ fileId: 'f1', label: 'photo.jpg' }],
  });
  return { ...made, invoice, claim };
}

/** The proof that the desk never leaves the ledger in disorder. */
const isWhole = async (db: Database): Promise<void> => expect((await verify(db)).findings).toEqual([]);

describe('a fund', () => {
  test('opens with its budget; a changed budget is posted when OPEN is asked again', async () => {
    const { db, desk, fund } = await world();
    expect(desk.shown(fund)).toMatchObject({ fundState: 'OPEN', requestedAction: null });
    const again = await desk.ask(funds, fund, 'OPEN', 'ann');
    expect(again.text).toContain('100,000.00');
    await desk.put('cooperationFund', fund, { budgetAmount: cny(80_000) });
    await desk.ask(funds, fund, 'OPEN', 'ann');
    await desk.look(balances, fund);
    expect(desk.shown(fund)).toMatchObject({ unallocatedAmount: cny(80_000), ledgerSequence: 2 });
    const refused = await desk.ask(funds, fund, 'CLOSE', 'ann');
    expect(refused).toMatchObject({ data: { fundState: 'OPEN' }, text: expect.stringContaining('80,000.00') });
    await isWhole(db);
  });

  test('amounts that are no money of the ledger are refused with the reason, and no person means no command', async () => {
    const { desk, fund } = await world({ opened: false });
    await desk.put('cooperationFund', fund, {
      budgetAmount: { amountMicros: 9_007_199_255_000_000, currencyCode: 'CNY' },
    });
    expect((await desk.ask(funds, fund, 'OPEN', 'ann')).text).toContain('9,007,199,254.00');
    await desk.put('cooperationFund', fund, { budgetAmount: { amountMicros: 1234, currencyCode: 'CNY' } });
    expect((await desk.ask(funds, fund, 'OPEN', 'ann')).text).toContain('at most 2 decimals');
    await desk.put('cooperationFund', fund, { budgetAmount: cny(-5) });
    expect((await desk.ask(funds, fund, 'OPEN', 'ann')).text).toContain('more than zero');
    await desk.put('cooperationFund', fund, { budgetAmount: cny(5) });
    const said = await desk.ask(funds, fund, 'OPEN', null);
    expect(said).toMatchObject({ data: { fundState: 'DRAFT' }, text: expect.stringContaining('confirm it again') });
  });
});

describe('a request', () => {
  test('is approved by a second person, with the money reserved in the same transaction', async () => {
    const { db, desk, request, fund, said } = await approved();
    expect(said.data).toMatchObject({ requestState: 'APPROVED', approvedById: people.bob, requestedAction: null });
    await desk.look(requests, request);
    expect(desk.shown(request)).toMatchObject({ approvedAmount: cny(4000), reservedAmount: cny(4000) });
    await desk.look(balances, fund);
    expect(desk.shown(fund)).toMatchObject({
      unallocatedAmount: cny(90_000),
      availableAmount: cny(6000),
      committedAmount: cny(4000),
    });
    await isWhole(db);
  });

  test('is refused with every reason at once, the ledger’s among them, and nothing is posted', async () => {
    const made = await allocated(1000);
    const { db, desk, partner, fund } = made;
    const request = randomUUID();
    await desk.put('fundRequest', request, requestData(made, 6000));
    await desk.ask(requests, request, 'SUBMIT', 'ann');
    await desk.put('fundRequest', request, { plannedOn: '2026-05-01', requestedAmount: cny(7000) });
    await desk.stand('partner-stage', 'company', partner, { partnerStage: 'SUSPENDED' });
    await desk.stand('hold-reasons', 'company', partner, { holdReasons: ['CREDIT'] });
    await desk.ask(funds, fund, 'FREEZE', 'ann');
    const { data, text } = await desk.ask(requests, request, 'APPROVE', 'ann');
    expect(data).toMatchObject({ requestState: 'SUBMITTED', requestedAction: null });
    for (const part of [
      'cannot approve it',
      'No approval authority',
      'Changed since it was submitted: planned day, requested amount',
      'not active',
      'on hold',
      'The fund is frozen.',
      'only 1,000.00 is available',
    ]) {
      expect(text).toContain(part);
    }
    const { rows } = await db.query('select 1 from funds.request');
    expect(rows).toEqual([]);
  });

  test('the limit of the approver counts, and a repeat after a return is a new command', async () => {
    const made = await allocated();
    const { db, desk } = made;
    const request = randomUUID();
    await desk.put('fundRequest', request, requestData(made, 6000));
    await desk.ask(requests, request, 'SUBMIT', 'ann');
    expect((await desk.ask(requests, request, 'APPROVE', 'bob')).text).toContain('limit of 5,000.00');
    await desk.ask(requests, request, 'RETURN', 'bob');
    expect(desk.shown(request)).toMatchObject({ requestState: 'RETURNED' });
    await desk.ask(requests, request, 'SUBMIT', 'ann');
    await desk.put('fundRequest', request, { approvedAmountAsked: cny(5000) });
    expect((await desk.ask(requests, request, 'APPROVE', 'bob')).data).toMatchObject({ requestState: 'APPROVED' });
    expect((await desk.ask(requests, request, 'APPROVE', 'bob')).text).toContain('not possible');
    await isWhole(db);
  });

  test('two requests that fit only one at a time are decided one after the other in one batch', async () => {
    const made = await allocated(5000);
    const { db, desk } = made;
    const ids = [randomUUID(), randomUUID()].toSorted();
    for (const id of ids) {
      await desk.put('fundRequest', id, requestData(made, 4000));
      await desk.ask(requests, id, 'SUBMIT', 'ann');
      const authors = { requestedAction: { source: 'MANUAL', memberId: people.bob, name: 'bob' } };
      await desk.put('fundRequest', id, { requestedAction: 'APPROVE' }, { authors });
    }
    const decisions = await desk.decide(requests, ids);
    const states = decisions.flatMap((each) => (each.kind === 'answer' ? [String(each.set['requestState'])] : []));
    expect(states.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['APPROVED', 'SUBMITTED']);
    await isWhole(db);
  });

  test('expires by the clock after its last day for claims, unless an approver extended it with a reason', async () => {
    const { db, desk, request } = await approved();
    await desk.put('fundRequest', request, { extendTo: '2026-09-30' });
    expect((await desk.ask(requests, request, 'EXTEND', 'bob')).text).toContain('Write the reason first.');
    await desk.put('fundRequest', request, { requestReason: 'Congress moved' });
    expect((await desk.ask(requests, request, 'EXTEND', 'bob')).text).toBe('Claims are possible until 2026-09-30.');
    desk.clock = { ...desk.clock, now: new Date('2026-07-15T00:00:00Z') };
    expect((await desk.look(requests, request)).data).toMatchObject({ requestState: 'APPROVED' });
    desk.clock = { ...desk.clock, now: new Date('2026-10-01T00:00:00Z') };
    expect((await desk.look(requests, request)).data).toMatchObject({ requestState: 'EXPIRED' });
    await desk.look(requests, request);
    expect(desk.shown(request)).toMatchObject({ reservedAmount: cny(0), approvedAmount: cny(4000) });
    await isWhole(db);
  });

  test('an amount changed after the approval changes nothing but what is said', async () => {
    const { desk, request } = await approved();
    await desk.put('fundRequest', request, { requestedAmount: cny(9000) });
    const { data, text } = await desk.look(requests, request);
    expect(text).toBe('Changed after the decision: requested amount. What was decided stands.');
    expect(data).toMatchObject({ requestState: 'APPROVED', approvedAmount: cny(4000) });
  });

  test('a deleted record’s money stands still; the fund goes on; a restored record moves again', async () => {
    const made = await approved();
    const { db, desk, request } = made;
    await desk.put('fundRequest', request, {}, { deletedAt: '2026-03-03T00:00:00Z' });
    await desk.look(requests, request);
    const held = await db.query('select is_held from funds.request where request_id = $1', [request]);
    expect(held.rows).toEqual([{ is_held: true }]);
    const other = randomUUID();
    await desk.put('fundRequest', other, requestData(made, 100));
    await desk.ask(requests, other, 'SUBMIT', 'ann');
    expect((await desk.ask(requests, other, 'APPROVE', 'bob')).data).toMatchObject({ requestState: 'APPROVED' });
    await desk.put('fundRequest', request, {}, { deletedAt: undefined });
    expect((await desk.look(requests, request)).text).toContain('moves again');
    expect((await desk.ask(requests, request, 'CLOSE', 'ann')).data).toMatchObject({ requestState: 'CLOSED' });
    await isWhole(db);
  });
});

describe('a claim', () => {
  test('is approved at the agreed share, paid in two phases, and may fail and be tried again', async () => {
    const { db, desk, claim, fund } = await claimed();
    await desk.ask(claims, claim, 'SUBMIT', 'ann');
    expect((await desk.ask(claims, claim, 'APPROVE', 'bob')).data).toMatchObject({ claimState: 'APPROVED' });
    await desk.ask(claims, claim, 'PAY', 'eve');
    await desk.put('fundClaim', claim, { paymentResult: 'FAILED', paymentReference: 'B-1', paymentOn: '2026-03-05' });
    expect((await desk.ask(claims, claim, 'CONFIRM_PAYMENT', 'eve')).data).toMatchObject({ claimState: 'APPROVED' });
    await desk.ask(claims, claim, 'PAY', 'eve');
    expect((await desk.look(claims, claim)).data).toMatchObject({ claimState: 'PAYMENT_PENDING' });
    await desk.put('fundClaim', claim, { paymentResult: 'PAID', paymentReference: 'B-2' });
    await desk.ask(claims, claim, 'CONFIRM_PAYMENT', 'eve');
    await desk.look(claims, claim);
    expect(desk.shown(claim)).toMatchObject({ claimState: 'PAID', approvedAmount: cny(3000), paidAmount: cny(3000) });
    const { decisions } = await desk.look(balances, fund);
    expect(desk.shown(fund)).toMatchObject({
      payableAmount: cny(0),
      paidAmount: cny(3000),
      committedAmount: cny(1000),
    });
    const entries = decisions.flatMap((each) => (each.kind === 'create' ? [each.data['entryKind']] : []));
    expect(entries).toEqual([
      'FUNDING',
      'ALLOCATION',
      'RESERVATION',
      'CLAIM',
      'PAYMENT',
      'PAYMENT',
      'PAYMENT',
      'PAYMENT',
    ]);
    await isWhole(db);
  });

  test('proof is asked for in full: evidence, invoice, sums, its room across claims', async () => {
    const { desk, claim, invoice, partner } = await claimed();
    await desk.put('partnerInvoice', invoice, { taxAmount: cny(5), partnerId: randomUUID() });
    await desk.put('fundClaim', claim, { evidenceFiles: null });
    await desk.ask(claims, claim, 'SUBMIT', 'ann');
    const { data, text } = await desk.ask(claims, claim, 'APPROVE', 'bob');
    expect(data).toMatchObject({ claimState: 'SUBMITTED' });
    expect(text).toContain('do not add up');
    expect(text).toContain('not from the contracting partner');
    await desk.put('partnerInvoice', invoice, { taxAmount: cny(1000), partnerId: partner });
    expect((await desk.ask(claims, claim, 'APPROVE', 'bob')).text).toContain('no evidence');
    await desk.put('partnerInvoice', randomUUID(), {
      sellerTaxNumber: '91330200test',
      invoiceNumber: '24332000000012345678',
      invoiceKind: 'RED_LETTER',
      totalAmount: cny(-5000),
    });
    expect((await desk.ask(claims, claim, 'APPROVE', 'bob')).text).toContain('an invoice over 5,000.00');
  });

  test('the same file twice is refused and names the earlier claim', async () => {
    const { desk, claim, request, partner, invoice } = await claimed(2000);
    await desk.ask(claims, claim, 'SUBMIT', 'ann');
    await desk.ask(claims, claim, 'APPROVE', 'bob');
    const second = randomUUID();
    const data = {
      requestId: request,
      partnerId: partner,
      invoiceId: invoice,
      claimedAmount: cny(1000),
      activityDate: '2026-03-01',
    };
    await desk.put('fundClaim', second, { ...data, evidenceFiles: [{ fileId: 'f1', label: 'again.jpg' }] });
    await desk.ask(claims, second, 'SUBMIT', 'ann');
    expect((await desk.ask(claims, second, 'APPROVE', 'bob')).text).toContain(claim);
  });

  test('the same content under another name is refused too; what cannot be read is known by its address', async () => {
    const { desk, claim, request, partner, invoice } = await claimed(2000);
    await desk.put('fundClaim', claim, { name: 'Spring booth' });
    desk.contents
      .set('file:f1', 'one photo')
      .set('link:https://a.example/p', 'one photo')
      .set('link:https://b.example/', '');
    await desk.ask(claims, claim, 'SUBMIT', 'ann');
    await desk.ask(claims, claim, 'APPROVE', 'bob');
    const data = {
      requestId: request,
      partnerId: partner,
      invoiceId: invoice,
      claimedAmount: cny(1000),
      activityDate: '2026-03-01',
    };
    const [second, third, fourth] = [randomUUID(), randomUUID(), randomUUID()];
    const approve = async (id: string, url: string) => {
      await desk.put('fundClaim', id, { ...data, evidenceLinks: { primaryLinkUrl: url } });
      await desk.ask(claims, id, 'SUBMIT', 'ann');
      return desk.ask(claims, id, 'APPROVE', 'bob');
    };
    const copied = await approve(second, 'https://a.example/p#page=2');
    expect(copied).toMatchObject({ data: { claimState: 'SUBMITTED' }, text: expect.stringContaining('Spring booth') });
    const unread = await approve(third, 'b.example');
    expect(unread).toMatchObject({ data: { claimState: 'APPROVED' }, text: expect.stringContaining('b.example') });
    // The same address, written otherwise.
    expect((await approve(fourth, 'HTTPS://B.example:443/#top')).text).toContain(third);
  });

  test('an approval waits for evidence that is being read, and is given all the same when that takes too long', async () => {
    const { db, desk, claim } = await claimed(2000);
    await desk.ask(claims, claim, 'SUBMIT', 'ann');
    await db.query('delete from funds.evidence_content');
    await db.query("update funds.evidence_reading set next_at = 'infinity'");
    const waiting = await desk.ask(claims, claim, 'APPROVE', 'bob');
    expect(waiting).toMatchObject({ data: { claimState: 'SUBMITTED', requestedAction: 'APPROVE' }, decisions: [] });
    desk.clock = { ...desk.clock, now: new Date(desk.clock.now.getTime() + 121_000) };
    const answered = await desk.look(claims, claim);
    expect(answered).toMatchObject({ data: { claimState: 'APPROVED' }, text: expect.stringContaining('photo.jpg') });
    await isWhole(db);
  });

  test('a clawback is netted against the next payment, and nobody writes off what they opened', async () => {
    const made = await claimed(2000);
    const { db, desk, claim, request, partner, invoice } = made;
    const pay = async (id: string): Promise<void> => {
      await desk.ask(claims, id, 'SUBMIT', 'ann');
      await desk.ask(claims, id, 'APPROVE', 'bob');
      await desk.ask(claims, id, 'PAY', 'eve');
    };
    await pay(claim);
    await desk.put('fundClaim', claim, { paymentResult: 'PAID', paymentReference: 'B-1', paymentOn: '2026-03-05' });
    await desk.ask(claims, claim, 'CONFIRM_PAYMENT', 'eve');
    await desk.put('fundClaim', claim, { requestReason: 'No such event' });
    expect((await desk.ask(claims, claim, 'OPEN_CLAWBACK', 'bob')).data).toMatchObject({ claimState: 'CLAWBACK_OPEN' });
    expect((await desk.ask(claims, claim, 'WRITE_OFF', 'bob')).text).toContain('cannot');
    const second = randomUUID();
    const data = {
      requestId: request,
      partnerId: partner,
      invoiceId: invoice,
      claimedAmount: cny(3000),
      activityDate: '2026-03-01',
    };
    await desk.put('fundClaim', second, { ...data, evidenceFiles: [{ fileId: 'f2', label: 'b.jpg' }] });
    await pay(second);
    // 1,500 approved, 1,000 owed: settled without cash; the rest is on its way.
    expect((await desk.look(claims, claim)).data).toMatchObject({ claimState: 'RECOVERED' });
    expect(desk.shown(second)).toMatchObject({ claimState: 'PAYMENT_PENDING' });
    expect((await desk.look(claims, second)).data).toMatchObject({ paidAmount: cny(1000) });
    await isWhole(db);
  });
});

describe('roles', () => {
  const named = async (desk: TestDesk, policyKey: string, ...emails: readonly string[]): Promise<void> =>
    desk.put('pharmaPolicy', randomUUID(), { policyKey, listValue: emails });
  const staffed = async (desk: TestDesk): Promise<void> => {
    for (const [name, id] of Object.entries(people))
      await desk.put('workspaceMember', id, { userEmail: `${name}@pharma.example` });
  };

  test('are held by the people whom settings name; an authority stands above them', async () => {
    const made = await claimed(2000);
    const { desk, fund, claim, request } = made;
    await staffed(desk);
    await named(desk, 'fund.finance', 'EVE@pharma.example');
    await named(desk, 'channel.managers', 'ann@pharma.example');
    await named(desk, 'channel.complianceOfficers', 'nobody@pharma.example');
    const frozen = await desk.ask(funds, fund, 'FREEZE', 'ann');
    expect(frozen).toMatchObject({ data: { fundState: 'OPEN' }, text: expect.stringContaining('Only finance') });
    expect((await desk.ask(funds, fund, 'CLOSE', 'bob')).text).toContain('Only finance');
    expect((await desk.ask(funds, fund, 'FREEZE', 'eve')).data).toMatchObject({ fundState: 'FROZEN' });
    expect((await desk.ask(funds, fund, 'UNFREEZE', 'ann')).data).toMatchObject({ fundState: 'FROZEN' });
    expect((await desk.ask(funds, fund, 'UNFREEZE', 'eve')).data).toMatchObject({ fundState: 'OPEN' });

    const allocation = randomUUID();
    const data = { fundId: fund, partnerId: made.partner, allocationKind: 'DISCRETIONARY', amount: cny(10) };
    await desk.put('fundAllocation', allocation, data);
    expect((await desk.ask(allocations, allocation, 'POST', 'eve')).text).toContain('Only channel managers');
    expect((await desk.ask(allocations, allocation, 'POST', 'ann')).data).toMatchObject({ allocationState: 'POSTED' });

    expect((await desk.ask(claims, claim, 'SUBMIT', 'eve')).text).toContain('Only channel managers');
    await desk.ask(claims, claim, 'SUBMIT', 'ann');
    // Bob is in no list, and approves by his authority.
    expect((await desk.ask(claims, claim, 'APPROVE', 'bob')).data).toMatchObject({ claimState: 'APPROVED' });
    expect((await desk.ask(claims, claim, 'PAY', 'ann')).data).toMatchObject({ claimState: 'APPROVED' });
    expect((await desk.ask(claims, claim, 'PAY', 'eve')).data).toMatchObject({ claimState: 'PAYMENT_PENDING' });
    await desk.put('fundClaim', claim, { paymentResult: 'PAID', paymentReference: 'B-1', paymentOn: '2026-03-05' });
    expect((await desk.ask(claims, claim, 'CONFIRM_PAYMENT', 'bob')).text).toContain('Only finance');
    expect((await desk.ask(claims, claim, 'CONFIRM_PAYMENT', 'eve')).data).toMatchObject({ claimState: 'PAID' });
    // A list of strangers leaves nobody.
    await desk.put('fundClaim', claim, { requestReason: 'No such event' });
    expect((await desk.ask(claims, claim, 'OPEN_CLAWBACK', 'bob')).text).toContain('Only compliance officers');
    expect((await desk.ask(requests, request, 'CLOSE', 'bob')).data).toMatchObject({ requestState: 'APPROVED' });
    expect((await desk.ask(requests, request, 'CLOSE', 'ann')).data).toMatchObject({ requestState: 'CLOSED' });
    await isWhole(made.db);
  });
});

describe('an allocation', () => {
  test('is rejected with its reasons, posted once, forfeited after its day, reinstated by an approver', async () => {
    const { db, desk, fund, partner } = await world();
    const allocation = randomUUID();
    await desk.put('fundAllocation', allocation, {
      fundId: fund,
      partnerId: partner,
      amount: cny(200_000),
      expiresOn: '2026-03-31',
    });
    const { data, text } = await desk.ask(allocations, allocation, 'POST', 'ann');
    expect(data).toMatchObject({ allocationState: 'REJECTED' });
    expect(text).toContain('only 100,000.00 is unallocated');
    await desk.put('fundAllocation', allocation, { amount: cny(3000) });
    await desk.ask(allocations, allocation, 'POST', 'ann');
    desk.clock = { ...desk.clock, now: new Date('2026-04-01T00:00:00Z') };
    expect((await desk.look(allocations, allocation)).data).toMatchObject({ allocationState: 'EXPIRED' });
    expect((await desk.look(allocations, allocation)).data).toMatchObject({ remainingAmount: cny(0) });
    await desk.put('fundAllocation', allocation, { expiresOn: '2026-05-31', requestReason: 'Launch was late' });
    expect((await desk.ask(allocations, allocation, 'REINSTATE', 'ann')).text).toContain('No approval authority');
    await desk.ask(allocations, allocation, 'REINSTATE', 'bob');
    expect((await desk.look(allocations, allocation)).data).toMatchObject({
      allocationState: 'POSTED',
      remainingAmount: cny(3000),
    });
    await isWhole(db);
  });
});

describe('what is shown', () => {
  test('a wrong balance is corrected once; twice in a row it stops approvals and is named', async () => {
    const made = await allocated();
    const { desk, fund } = made;
    await desk.look(balances, fund);
    await desk.look(balances, fund);
    await desk.put('cooperationFund', fund, { availableAmount: cny(1) });
    await desk.look(balances, fund);
    expect(desk.shown(fund)).toMatchObject({ availableAmount: cny(10_000) });
    await desk.put('cooperationFund', fund, { availableAmount: cny(1) });
    const { decisions } = await desk.look(balances, fund);
    expect(decisions).toContainEqual(expect.objectContaining({ kind: 'create', object: 'task' }));
    const request = randomUUID();
    await desk.put('fundRequest', request, requestData(made, 100));
    await desk.ask(requests, request, 'SUBMIT', 'ann');
    expect((await desk.ask(requests, request, 'APPROVE', 'bob')).text).toContain(
      'Twenty shows 1000000 CNY as available, the ledger holds 10000.00',
    );
    await desk.look(balances, fund);
    expect((await desk.ask(requests, request, 'APPROVE', 'bob')).data).toMatchObject({ requestState: 'APPROVED' });
  });

  test('whoever posts, the fund is looked at again', async () => {
    const { db, fund } = await allocated();
    const { rows } = await db.query("select subject from loop.dirty where automation = 'fund-balances'");
    expect(rows).toEqual([{ subject: fund }]);
  });
});
