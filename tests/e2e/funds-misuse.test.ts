/** What people do to records behind the ledger's back: nothing moves money but a command that the ledger accepted. */
import { expect, test } from 'vitest';
import { cny, fundFields, FundScene, money } from '../support/fund-scene.ts';

test('a balance that a user edits is put back and audited', async () => {
  // A host that cannot keep people from the workers' fields.
  const scene = await FundScene.open({ sandbox: { writability: false } });
  const { loop, manager, fund } = scene;
  await scene.allocate(3000);
  await manager.update('cooperationFund', fund, { availableAmount: cny(999_999) });
  await loop.settled();
  await scene.expectEqual();
  const putBacks = async (id: string) =>
    (await loop.db.query("select 1 from loop.audit where kind = 'PUT_BACK' and record_id = $1", [id])).rows;
  expect(await putBacks(fund)).toHaveLength(1);

  // A state that was not decided either.
  const request = await scene.request(1000);
  await manager.update('fundRequest', request, { requestState: 'APPROVED', approvedAmount: cny(1000) });
  await loop.settled();
  expect(await scene.requestOf(request)).toMatchObject({ requestState: 'SUBMITTED' });
  expect(await putBacks(request)).not.toEqual([]);
  expect(await scene.logged('approveRequest')).toEqual([]);
  await scene.expectEqual();
}, 180_000);

test('a request deleted with money on it holds its own money, not the fund’s; restored, it goes on', async () => {
  const scene = await FundScene.open();
  const { loop, manager, approver } = scene;
  await scene.allocate(10_000);
  const request = await scene.approvedRequest(2000);
  const claim = await scene.claim(request, 1000);
  await scene.ask('fundClaim', claim, 'SUBMIT', manager);
  await manager.remove('delete', 'fundRequest', [request]);
  await loop.settled({ reconciled: 1 });
  expect(await scene.logged('holdMoney')).toMatchObject([{ body: { subject: 'REQUEST', id: request } }]);
  await scene.ask('fundClaim', claim, 'APPROVE', approver);
  expect(await scene.claimOf(claim)).toMatchObject({ claimState: 'SUBMITTED', requestedAction: null });

  const other = await scene.approvedRequest(1000);
  expect(await scene.requestOf(other)).toMatchObject({ requestState: 'APPROVED' });
  await scene.expectEqual();

  await manager.remove('restore', 'fundRequest', [request]);
  await loop.settled({ reconciled: 1 });
  expect(await scene.logged('releaseMoney')).toMatchObject([{ body: { subject: 'REQUEST', id: request } }]);
  await scene.ask('fundClaim', claim, 'APPROVE', approver);
  expect(await scene.claimOf(claim)).toMatchObject({ claimState: 'APPROVED', approvedAmount: cny(500) });

  // Destroyed for good: its money stands still until a person decides.
  await manager.remove('destroy', 'fundRequest', [other]);
  await loop.settled({ reconciled: 1 });
  const { rows } = await loop.db.query('select is_held, state from funds.request where request_id = $1', [other]);
  expect(rows).toEqual([{ is_held: true, state: 'APPROVED' }]);
  await scene.expectEqual();
  expect(await loop.differences()).toEqual([]);
}, 180_000);

test('companies merged in Twenty keep their accounts apart until a command joins them, audited', async () => {
  const scene = await FundScene.open();
  const { loop, manager, approver, partner: old } = scene;
  const heir = await scene.addPartner('Ningbo Pharma Group');
  await scene.allocate(3000);
  await scene.allocate(2000, { partnerId: heir });
  const request = await scene.approvedRequest(2000);
  const claim = await scene.claim(request, 2000);
  await scene.ask('fundClaim', claim, 'SUBMIT', manager);

  await manager.mergeCompanies([heir, old]);
  await loop.settled({ reconciled: 2 });
  // The claim now says another partner than the one that the money was promised to: it must be looked at and sent again …
  await scene.ask('fundClaim', claim, 'APPROVE', approver);
  const refused = await scene.claimOf(claim);
  expect(refused).toMatchObject({ claimState: 'SUBMITTED', requestedAction: null });
  expect(refused?.['decisionReason']).toContain('another partner');
  // … and what the heir has of its own is all that it can ask for.
  const greedy = await scene.approvedRequest(2500, { partnerId: heir });
  expect((await scene.requestOf(greedy))?.['decisionReason']).toContain('2,000.00');
  await scene.expectEqual();

  const said = await scene.cli('merge', '--from', old, '--into', heir, '--reason', 'merged in March', '--by', 'Ann');
  expect(said).toContain(heir);
  expect(await scene.logged('mergePartners')).toMatchObject([
    { actor: 'command-line:Ann', body: { fromCompanyId: old, intoCompanyId: heir, reason: 'merged in March' } },
  ]);
  await loop.settled();
  await scene.ask('fundRequest', greedy, 'APPROVE', approver);
  expect(await scene.requestOf(greedy)).toMatchObject({ requestState: 'APPROVED', approvedAmount: cny(2500) });
  await scene.ask('fundClaim', claim, 'ASK_EVIDENCE', approver);
  await scene.ask('fundClaim', claim, 'SUBMIT', manager);
  await scene.ask('fundClaim', claim, 'APPROVE', approver);
  await scene.pay(claim);
  expect(await scene.claimOf(claim)).toMatchObject({ claimState: 'PAID', paidAmount: cny(1000) });
  await scene.expectEqual();
  expect(await scene.cli('verify')).toContain('whole');
}, 240_000);

test('old claims that come back move no money a second time', async () => {
  const scene = await FundScene.open();
  const { loop, manager, approver, finance } = scene;
  await scene.allocate(10_000);
  const request = await scene.approvedRequest(4000, { claimBy: loop.clock.day(40) });
  const photo = loop.sandbox.files.put('the evening', 'evening.jpg');

  const paid = await scene.approvedClaim(request, 2000, { name: 'Evening' });
  await scene.pay(paid);
  const replaced = await scene.claim(request, 1000, { evidenceFiles: [photo] });
  await scene.ask('fundClaim', replaced, 'SUBMIT', manager);
  const draft = await scene.claim(request, 500);
  await manager.remove('delete', 'fundClaim', [paid, replaced, draft]);
  await loop.settled({ reconciled: 1 });
  expect(await scene.logged('holdMoney')).toMatchObject([{ body: { subject: 'CLAIM', id: paid } }]);
  const substitute = await scene.approvedClaim(request, 1000, {
    name: 'Substitute',
    evidenceFiles: [loop.sandbox.files.put('the evening', 'evening (2).jpg')],
  });
  expect(await scene.claimOf(substitute)).toMatchObject({ claimState: 'APPROVED' });

  await loop.advanceDays(30);
  await manager.remove('restore', 'fundClaim', [paid, replaced]);
  await loop.settled({ reconciled: 1 });
  // Paid stays paid: it cannot be paid, or approved, again.
  await scene.ask('fundClaim', paid, 'PAY', finance);
  expect(await scene.claimOf(paid)).toMatchObject({ claimState: 'PAID', paidAmount: cny(1000) });
  await scene.ask('fundClaim', paid, 'APPROVE', approver);
  expect((await scene.claimOf(paid))?.['decisionReason']).toContain('Paid');
  // What was claimed otherwise meanwhile is refused, and says what with.
  await scene.ask('fundClaim', replaced, 'APPROVE', approver);
  const refused = await scene.claimOf(replaced);
  expect(refused).toMatchObject({ claimState: 'SUBMITTED' });
  expect(refused?.['decisionReason']).toContain('Substitute');
  expect(await scene.logged('startPayment')).toHaveLength(1);

  // Restored after the last day for claims: the request has expired, and its money has gone back.
  await loop.advanceDays(20);
  await manager.remove('restore', 'fundClaim', [draft]);
  await loop.settled({ reconciled: 1 });
  await scene.ask('fundClaim', draft, 'SUBMIT', manager);
  await scene.ask('fundClaim', draft, 'APPROVE', approver);
  const late = await scene.claimOf(draft);
  expect(late).toMatchObject({ claimState: 'SUBMITTED', requestedAction: null });
  expect(late?.['decisionReason']).toContain(loop.clock.day(-10));
  expect(await scene.requestOf(request)).toMatchObject({ requestState: 'EXPIRED', reservedAmount: cny(0) });
  await scene.expectEqual();
}, 240_000);

test('an amount changed after approval changes nothing but what is said; changed before it, approval is refused', async () => {
  const scene = await FundScene.open();
  const { loop, manager, approver } = scene;
  await scene.allocate(10_000);
  const request = await scene.request(2000);
  await manager.update('fundRequest', request, { requestedAmount: cny(2500) });
  await scene.ask('fundRequest', request, 'APPROVE', approver);
  const refused = await scene.requestOf(request);
  expect(refused).toMatchObject({ requestState: 'SUBMITTED' });
  expect(refused?.['decisionReason']).toContain('Changed since it was submitted');

  await manager.update('fundRequest', request, { requestedAmount: cny(2000) });
  await scene.ask('fundRequest', request, 'APPROVE', approver);
  await manager.update('fundRequest', request, { requestedAmount: cny(9000) });
  await loop.settled();
  const standing = await scene.requestOf(request);
  expect(standing).toMatchObject({
    requestState: 'APPROVED',
    approvedAmount: cny(2000),
    reservedAmount: cny(2000),
  });
  expect(standing?.['decisionReason']).toContain('What was decided stands');

  const claim = await scene.approvedClaim(request, 1000);
  await manager.update('fundClaim', claim, { claimedAmount: cny(8000) });
  await loop.settled();
  await scene.pay(claim);
  expect(await scene.claimOf(claim)).toMatchObject({ claimState: 'PAID', paidAmount: cny(500) });
  await scene.expectEqual();
}, 180_000);

test('a command repeated after a return is a new one; repeated without reason it is refused', async () => {
  const scene = await FundScene.open();
  const { manager, approver, fund } = scene;
  await scene.allocate(10_000);
  const request = await scene.request(2000);
  await scene.ask('fundRequest', request, 'RETURN', approver);
  expect(await scene.requestOf(request)).toMatchObject({ requestState: 'RETURNED' });
  await scene.ask('fundRequest', request, 'APPROVE', approver);
  expect(await scene.requestOf(request)).toMatchObject({ requestState: 'RETURNED', requestedAction: null });
  await scene.ask('fundRequest', request, 'SUBMIT', manager);
  await scene.ask('fundRequest', request, 'APPROVE', approver);
  expect(await scene.requestOf(request)).toMatchObject({ requestState: 'APPROVED' });
  await scene.ask('fundRequest', request, 'APPROVE', approver);
  expect((await scene.requestOf(request))?.['decisionReason']).toContain('Approved');
  expect(await scene.logged('approveRequest')).toHaveLength(1);
  expect(await manager.get('cooperationFund', fund, `${fundFields} committedAmount ${money}`)).toMatchObject({
    committedAmount: cny(2000),
  });
  await scene.expectEqual();
}, 180_000);
