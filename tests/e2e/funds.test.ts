/** A fund's whole life in Twenty: opened, allocated, requested, approved by a second person, claimed with proof, paid. */
import { expect, test } from 'vitest';
import { verify } from '../../workers/funds/ledger/verify/verify.ts';
import { fundBalances } from '../../workers/funds/ledger/shown.ts';
import { currencyOf } from '../../workers/funds/desk/values.ts';
import { startedLoop, type Loop, type LoopOptions } from '../support/loop.ts';

const cny = (yuan: number) => ({ amountMicros: yuan * 1_000_000, currencyCode: 'CNY' });
const amounts = ['unallocated', 'available', 'committed', 'payable', 'paid', 'forfeited'] as const;
const fundFields = `fundState decisionReason requestedAction ledgerSequence ${amounts
  .map((each) => `${each}Amount { amountMicros currencyCode }`)
  .join(' ')}`;
const requestFields =
  'requestState decisionReason requestedAction approvedById submittedById approvedAmount { amountMicros currencyCode } reservedAmount { amountMicros currencyCode }';
const claimFields =
  'claimState decisionReason requestedAction approvedById approvedAmount { amountMicros currencyCode } paidAmount { amountMicros currencyCode }';

interface World {
  readonly loop: Loop;
  readonly partner: string;
  readonly fund: string;
  readonly ask: (object: string, id: string, action: string, by: Loop['people'][number]) => Promise<void>;
}

/** A partner with an agreement in force, a second person with authority, and a fund that is open. */
async function world(options: LoopOptions = {}): Promise<World> {
  const loop = await startedLoop(options);
  const [manager, approver] = loop.people;
  const ask: World['ask'] = async (object, id, action, by) => {
    await by.update(object, id, { requestedAction: action });
    await loop.settled();
  };
  const partner = await manager.createOne('company', { name: 'Ningbo Pharma Agency', accountKind: 'BROKER' });
  const agreement = await manager.createOne('channelAgreement', {
    name: 'NB-1',
    agreementNumber: 'NB-1',
    partnerId: partner,
    startsOn: loop.clock.day(-100),
    endsOn: loop.clock.day(400),
  });
  for (const authorityKind of ['FUND_REQUEST', 'FUND_CLAIM']) {
    await manager.createOne('approvalAuthority', {
      name: authorityKind,
      authorityKind,
      memberId: approver.id,
      limitAmount: cny(5000),
    });
  }
  const fund = await manager.createOne('cooperationFund', {
    name: 'Launch 2026',
    fundCode: 'F-1',
    budgetAmount: cny(100_000),
  });
  await ask('channelAgreement', agreement, 'ACTIVATE', manager);
  await ask('cooperationFund', fund, 'OPEN', manager);
  return { loop, partner, fund, ask };
}

/** What Twenty shows of the fund is what the ledger holds, and the ledger is whole. */
async function expectEqual({ loop, fund }: World): Promise<void> {
  const [held] = await fundBalances(loop.db, [fund]);
  if (!held) throw new Error('The ledger does not know the fund.');
  const shown = await loop.people[0].get('cooperationFund', fund, fundFields);
  expect(shown).toMatchObject({
    ledgerSequence: Number(held.ledgerSequence),
    ...Object.fromEntries(amounts.map((each) => [`${each}Amount`, currencyOf(held[`${each}Minor`], held.currency)])),
  });
  expect((await verify(loop.db)).findings).toEqual([]);
}

test('from the sponsor to the partner, with every step in Twenty equal to the ledger', async () => {
  const made = await world();
  const { loop, partner, fund, ask } = made;
  const [manager, approver, finance] = loop.people;
  expect(await manager.get('company', partner, 'partnerStage')).toMatchObject({ partnerStage: 'ACTIVE' });
  await expectEqual(made);

  const allocation = await manager.createOne('fundAllocation', {
    name: 'Spring',
    fundId: fund,
    partnerId: partner,
    amount: cny(10_000),
    expiresOn: loop.clock.day(200),
  });
  await ask('fundAllocation', allocation, 'POST', manager);
  const request = await manager.createOne('fundRequest', {
    name: 'Congress booth',
    fundId: fund,
    partnerId: partner,
    activityKind: 'OTHER',
    plannedOn: loop.clock.day(30),
    claimBy: loop.clock.day(120),
    requestedAmount: cny(4000),
    costShareBasisPoints: 5000,
  });
  await ask('fundRequest', request, 'SUBMIT', manager);

  // Whoever asked cannot approve, and reads everything that stands against it.
  await ask('fundRequest', request, 'APPROVE', manager);
  const refused = await manager.get('fundRequest', request, requestFields);
  expect(refused).toMatchObject({ requestState: 'SUBMITTED', requestedAction: null, submittedById: manager.id });
  expect(refused?.['decisionReason']).toContain('cannot approve it');
  expect(refused?.['decisionReason']).toContain('No approval authority');

  await ask('fundRequest', request, 'APPROVE', approver);
  expect(await manager.get('fundRequest', request, requestFields)).toMatchObject({
    requestState: 'APPROVED',
    approvedById: approver.id,
    approvedAmount: cny(4000),
    reservedAmount: cny(4000),
  });
  await expectEqual(made);

  const invoice = await manager.createOne('partnerInvoice', {
    name: '24332000000012345678',
    partnerId: partner,
    sellerTaxNumber: '91330200MA2XYZ',
    invoiceNumber: '24332000000012345678',
    netAmount: cny(9000),
    taxAmount: cny(1000),
    totalAmount: cny(10_000),
  });
  const claim = await manager.createOne('fundClaim', {
    name: 'Booth',
    requestId: request,
    partnerId: partner,
    invoiceId: invoice,
    claimedAmount: cny(6000),
    activityDate: loop.clock.day(-1),
    evidenceLinks: { primaryLinkUrl: 'https://files.example/booth.pdf', primaryLinkLabel: 'Booth' },
  });
  await ask('fundClaim', claim, 'SUBMIT', manager);
  await ask('fundClaim', claim, 'APPROVE', approver);
  expect(await manager.get('fundClaim', claim, claimFields)).toMatchObject({
    claimState: 'APPROVED',
    approvedById: approver.id,
    approvedAmount: cny(3000),
  });
  await ask('fundClaim', claim, 'PAY', finance);
  await finance.update('fundClaim', claim, {
    paymentResult: 'PAID',
    paymentReference: 'ICBC-77',
    paymentOn: loop.clock.day(0),
    requestedAction: 'CONFIRM_PAYMENT',
  });
  await loop.settled();
  expect(await manager.get('fundClaim', claim, claimFields)).toMatchObject({
    claimState: 'PAID',
    paidAmount: cny(3000),
  });
  expect(await manager.get('fundRequest', request, requestFields)).toMatchObject({ reservedAmount: cny(1000) });
  await expectEqual(made);

  const entries = await manager.find(
    'fundEntry',
    { fundId: { eq: fund } },
    'entrySequence entryKind entryPhase requestId',
  );
  expect(entries.map((each) => `${String(each['entryKind'])} ${String(each['entryPhase'])}`)).toSatisfy(
    (kinds: string[]) =>
      [
        'FUNDING POSTED',
        'ALLOCATION POSTED',
        'RESERVATION POSTED',
        'CLAIM POSTED',
        'PAYMENT PENDING',
        'PAYMENT CONFIRMED',
      ].every((kind) => kinds.filter((each) => each === kind).length === 1),
  );
  expect(entries).toHaveLength(6);
  expect(await loop.differences()).toEqual([]);
}, 180_000);

test('what people do to records behind the ledger: a balance edited, a request deleted, a lot that runs out', async () => {
  // A host that cannot keep people from the workers' fields.
  const made = await world({ sandbox: { writability: false } });
  const { loop, partner, fund, ask } = made;
  const [manager, approver] = loop.people;
  const allocation = await manager.createOne('fundAllocation', {
    name: 'Spring',
    fundId: fund,
    partnerId: partner,
    amount: cny(3000),
    expiresOn: loop.clock.day(20),
  });
  await ask('fundAllocation', allocation, 'POST', manager);
  // 20 days before the end: told once, of the nearest step.
  expect(await manager.find('task', { title: { like: '%expires%' } }, 'title')).toHaveLength(1);

  await manager.update('cooperationFund', fund, { availableAmount: cny(999_999) });
  await loop.settled();
  await expectEqual(made);
  const { rows } = await loop.db.query("select 1 from loop.audit where kind = 'PUT_BACK' and record_id = $1", [fund]);
  expect(rows).toHaveLength(1);

  const request = await manager.createOne('fundRequest', {
    name: 'Training',
    fundId: fund,
    partnerId: partner,
    activityKind: 'TRAINING',
    plannedOn: loop.clock.day(5),
    claimBy: loop.clock.day(60),
    requestedAmount: cny(1000),
    costShareBasisPoints: 10_000,
  });
  await ask('fundRequest', request, 'SUBMIT', manager);
  await ask('fundRequest', request, 'APPROVE', approver);
  await manager.remove('delete', 'fundRequest', [request]);
  await loop.settled({ reconciled: 1 });
  const held = await loop.db.query('select is_held from funds.request where request_id = $1', [request]);
  expect(held.rows).toEqual([{ is_held: true }]);

  await loop.advanceDays(21);
  await loop.settled();
  expect(
    await manager.get('fundAllocation', allocation, 'allocationState remainingAmount { amountMicros currencyCode }'),
  ).toMatchObject({ allocationState: 'EXPIRED', remainingAmount: cny(0) });
  await expectEqual(made);
}, 180_000);
