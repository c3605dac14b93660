/** A fund's whole life in Twenty: opened, allocated, requested, approved by a second person, claimed with proof, paid. */
import { expect, test } from 'vitest';
import { statementsOf } from '../../plugin/components/partner-statement/position.ts';
import { claimFields, cny, FundScene, money, requestFields } from '../support/fund-scene.ts';

test('from the sponsor to the partner, with every step in Twenty equal to the ledger', async () => {
  const scene = await FundScene.open();
  const { loop, manager, approver, finance, partner, fund } = scene;
  expect(await manager.get('company', partner, 'partnerStage')).toMatchObject({ partnerStage: 'ACTIVE' });
  await scene.expectEqual();
  await scene.allocate(10_000);
  const request = await scene.request(4000);

  // Whoever asked cannot approve, and reads everything that stands against it.
  await scene.ask('fundRequest', request, 'APPROVE', manager);
  const refused = await scene.requestOf(request);
  expect(refused).toMatchObject({ requestState: 'SUBMITTED', requestedAction: null, submittedById: manager.id });
  expect(refused?.['decisionReason']).toContain('cannot approve it');
  expect(refused?.['decisionReason']).toContain('No approval authority');

  await scene.ask('fundRequest', request, 'APPROVE', approver);
  expect(await scene.requestOf(request)).toMatchObject({
    requestState: 'APPROVED',
    approvedById: approver.id,
    approvedAmount: cny(4000),
    reservedAmount: cny(4000),
  });
  await scene.expectEqual();

  const claim = await scene.approvedClaim(request, 6000);
  expect(await manager.get('fundClaim', claim, claimFields)).toMatchObject({
    claimState: 'APPROVED',
    approvedById: approver.id,
    approvedAmount: cny(3000),
  });
  await scene.ask('fundClaim', claim, 'PAY', finance);
  expect(await scene.claimOf(claim)).toMatchObject({ claimState: 'PAYMENT_PENDING', paidAmount: cny(0) });
  await scene.ask('fundClaim', claim, 'CONFIRM_PAYMENT', finance, {
    paymentResult: 'PAID',
    paymentReference: 'ICBC-77',
    paymentOn: loop.clock.day(0),
  });
  expect(await scene.claimOf(claim)).toMatchObject({ claimState: 'PAID', paidAmount: cny(3000) });
  expect(await manager.get('fundRequest', request, requestFields)).toMatchObject({ reservedAmount: cny(1000) });
  await scene.expectEqual();

  const entries = await manager.find('fundEntry', { fundId: { eq: fund } }, 'entryKind entryPhase');
  expect(entries.map((each) => `${String(each['entryKind'])} ${String(each['entryPhase'])}`).toSorted()).toEqual([
    'ALLOCATION POSTED',
    'CLAIM POSTED',
    'FUNDING POSTED',
    'PAYMENT CONFIRMED',
    'PAYMENT PENDING',
    'RESERVATION POSTED',
  ]);
  expect(await loop.differences()).toEqual([]);

  // What finance reads from the ledger is what Twenty shows.
  const statement = await scene.cli('statement', '--partner', partner, '--fund', fund);
  expect(statement).toMatch(/CLOSING,,,,,,6000.00,1000.00,0.00,3000.00,0.00,CNY\r\n$/);
  // The page of the company replays the records to the same.
  const moved = 'entryKind entryPhase entrySequence movedFrom movedTo postedAt';
  const fields = `name ${moved} amount ${money} fund { id name } partner { name } allocation { name } request { name } claim { name }`;
  const records = await manager.find('fundEntry', { partnerId: { eq: partner } }, fields);
  const oldestFirst = records.toSorted((a, b) => Number(a['entrySequence']) - Number(b['entrySequence']));
  const [page] = statementsOf(oldestFirst as unknown as Parameters<typeof statementsOf>[0], '');
  expect(page?.closing).toEqual(
    Object.fromEntries(
      Object.entries({ available: 6000, committed: 1000, payable: 0, paid: 3000, owed: 0 }).map(([part, yuan]) => [
        part,
        cny(yuan).amountMicros,
      ]),
    ),
  );
  const name = 'Launch 2026,Ningbo Pharma Agency';
  expect(await scene.cli('report', 'utilisation')).toContain(
    `${name},TOTAL,10000.00,4000.00,3000.00,3000.00,0.00,30.00 %,CNY`,
  );
  expect(await scene.cli('report', 'ageing')).toContain(`${name},6000.00,0.00,0.00,0.00,6000.00,0.00,0.00,0.00,CNY`);
  expect(await scene.cli('report', 'cost-share')).toContain(',6000.00,3000.00,3000.00,50.00 %,50.00 %,CNY');
  // A header, and nothing under it.
  expect((await scene.cli('report', 'leakage')).trimEnd().split('\r\n')).toHaveLength(1);
}, 180_000);

test('evidence is known by its content: a copy under another name names the claim that it was paid for', async () => {
  const scene = await FundScene.open();
  const { loop, manager } = scene;
  await scene.allocate(10_000);
  const request = await scene.approvedRequest(4000);
  const first = await scene.approvedClaim(request, 2000, {
    name: 'Booth in spring',
    evidenceFiles: [loop.sandbox.files.put('one and the same photo', 'booth.jpg')],
  });
  expect(await scene.claimOf(first)).toMatchObject({ claimState: 'APPROVED' });
  const copy = await scene.approvedClaim(request, 1000, {
    evidenceFiles: [loop.sandbox.files.put('one and the same photo', 'training.jpg')],
  });
  const refused = await scene.claimOf(copy);
  expect(refused).toMatchObject({ claimState: 'SUBMITTED', requestedAction: null });
  expect(refused?.['decisionReason']).toContain('Booth in spring');

  // A link that leads nowhere is known by its address, and the approver reads that.
  const evidenceLinks = { primaryLinkUrl: 'https://files.example/list.pdf', primaryLinkLabel: 'List' };
  const linked = await scene.approvedClaim(request, 1000, { evidenceFiles: null, evidenceLinks });
  const approved = await scene.claimOf(linked);
  expect(approved).toMatchObject({ claimState: 'APPROVED' });
  expect(approved?.['decisionReason']).toContain('files.example/list.pdf');
  const again = await scene.approvedClaim(request, 1000, { evidenceFiles: null, evidenceLinks });
  expect((await scene.claimOf(again))?.['decisionReason']).toContain(linked);
  expect(await manager.find('fundClaim', { claimState: { eq: 'APPROVED' } }, '')).toHaveLength(2);
  await scene.expectEqual();
}, 180_000);

test('an allocation is warned of, lapses on its day, and is forfeited', async () => {
  const scene = await FundScene.open();
  const { loop, manager } = scene;
  const { finance, approver } = scene;
  const [setting] = await manager.find('pharmaPolicy', { policyKey: { eq: 'channel.managers' } }, '');
  const emails = [manager, finance].map(({ id }) => loop.sandbox.members.find((each) => each.id === id)?.email);
  await manager.update('pharmaPolicy', setting?.id ?? '', { listValue: emails });
  await manager.update('company', scene.partner, { accountOwnerId: approver.id });
  await loop.settled();
  const allocation = await scene.allocate(3000, { expiresOn: loop.clock.day(20) });
  // 20 days before the end: told once, of the nearest step; the partner's owner and the channel's managers.
  const told = await manager.find('task', { title: { like: '%expires%' } }, 'assigneeId');
  expect(told.map(({ assigneeId }) => String(assigneeId)).toSorted()).toEqual(
    [manager.id, approver.id, finance.id].toSorted(),
  );
  await scene.approvedRequest(1000, { plannedOn: loop.clock.day(5), claimBy: loop.clock.day(60) });
  await loop.advanceDays(21);
  await loop.settled();
  expect(await manager.get('fundAllocation', allocation, `allocationState remainingAmount ${money}`)).toMatchObject({
    allocationState: 'EXPIRED',
    remainingAmount: cny(0),
  });
  expect(await manager.get('cooperationFund', scene.fund, `forfeitedAmount ${money}`)).toMatchObject({
    forfeitedAmount: cny(2000),
  });
  await scene.expectEqual();
}, 180_000);
