/** One licence that expires in Twenty and comes back as a hold on its account and a task, and what people do about it. */
import { expect, test } from 'vitest';
import { startedLoop, type Loop } from '../support/loop.ts';

const hospital = { name: 'Renji Hospital', accountKind: 'HOSPITAL' };
const licenceOf = (loop: Loop, companyId: string, number: string, endsInDays: number) => ({
  name: number,
  licenceNumber: number,
  licenceKind: 'MEDICAL_INSTITUTION',
  companyId,
  validFrom: loop.clock.day(-1000),
  validTo: loop.clock.day(endsInDays),
});
const state = 'licenceState decisionReason requestedAction verifiedById';
const hold = 'holdState holdReason holdSource explanation decisionReason requestedAction openedAt liftedAt';

const openHolds = async (loop: Loop, companyId: string): Promise<unknown[]> =>
  (await loop.people[0].find('accountHold', { companyId: { eq: companyId }, holdState: { eq: 'OPEN' } }, hold)).map(
    ({ holdReason }) => holdReason,
  );
const holdReasons = async (loop: Loop, companyId: string): Promise<unknown> =>
  (await loop.people[0].get('company', companyId, 'holdReasons'))?.['holdReasons'];

test('a licence that ends becomes a hold and a task; its verified renewal lifts the hold', async () => {
  const loop = await startedLoop();
  const [clerk, checker, owner] = loop.people;
  const companyId = await clerk.createOne('company', { ...hospital, accountOwnerId: owner.id });
  const first = await clerk.createOne('tradeLicence', licenceOf(loop, companyId, 'PDY-1', 3));
  await loop.settled();
  expect(await openHolds(loop, companyId)).toEqual(['LICENCE_MISSING']);

  // Whoever entered it cannot vouch for it, and reads why.
  await clerk.update('tradeLicence', first, { requestedAction: 'VERIFY' });
  await loop.settled();
  expect(await clerk.get('tradeLicence', first, state)).toMatchObject({
    licenceState: 'PENDING',
    requestedAction: null,
    verifiedById: null,
    decisionReason: expect.stringContaining('Another person must verify it.'),
  });

  await checker.update('tradeLicence', first, { requestedAction: 'VERIFY' });
  await loop.settled();
  expect(await clerk.get('tradeLicence', first, state)).toMatchObject({
    licenceState: 'EXPIRING',
    requestedAction: null,
    verifiedById: checker.id,
  });
  expect(await openHolds(loop, companyId)).toEqual([]);
  expect(await holdReasons(loop, companyId)).toEqual([]);
  const day = loop.clock.day(3);

  // Nothing but the clock moves.
  await loop.advanceDays(4);
  await loop.settled();
  expect(await clerk.get('tradeLicence', first, state)).toMatchObject({
    licenceState: 'EXPIRED',
    decisionReason: `Expired: its last day was ${day}.`,
  });
  const [held] = await clerk.find('accountHold', { holdState: { eq: 'OPEN' } }, hold);
  expect(held).toMatchObject({
    holdReason: 'LICENCE_EXPIRED',
    holdSource: 'RULE',
    explanation: `Expired and not replaced: medical institution licence PDY-1 (${day}).`,
  });
  expect(await holdReasons(loop, companyId)).toEqual(['LICENCE_EXPIRED']);

  // The renewal was asked for once, of the account's owner, on the account.
  const tasks = await clerk.find('task', {}, 'title assigneeId');
  expect(tasks).toMatchObject([{ title: expect.stringContaining(day), assigneeId: owner.id }]);
  expect(await clerk.find('taskTarget', {}, 'taskId targetCompanyId')).toMatchObject([
    { taskId: tasks[0]?.id, targetCompanyId: companyId },
  ]);

  // A renewal that nobody verified lifts nothing; a verified one does.
  const second = await checker.createOne('tradeLicence', licenceOf(loop, companyId, 'PDY-2', 1500));
  await loop.settled();
  expect(await openHolds(loop, companyId)).toEqual(['LICENCE_EXPIRED']);
  await clerk.update('tradeLicence', second, { requestedAction: 'VERIFY' });
  await loop.settled();
  expect(await clerk.get('accountHold', held?.id ?? '', hold)).toMatchObject({
    holdState: 'LIFTED',
    liftedAt: expect.any(String),
    decisionReason: 'Its cause is gone.',
  });
  expect(await holdReasons(loop, companyId)).toEqual([]);
  expect(await clerk.get('tradeLicence', second, state)).toMatchObject({ licenceState: 'VALID' });
  expect(await clerk.find('task', {}, '')).toHaveLength(1);
  expect(await loop.differences()).toEqual([]);
}, 120_000);

test('people place and lift holds by command; rules’ holds refuse them; compliance needs a second person', async () => {
  const loop = await startedLoop();
  const [clerk, checker] = loop.people;
  const companyId = await clerk.createOne('company', hospital);
  await loop.settled();
  const [rule] = await clerk.find('accountHold', { companyId: { eq: companyId } }, hold);
  const asked = { companyId, holdReason: 'COMPLIANCE', name: 'Sunshine report', explanation: 'Inspection of 3 May' };
  const byPerson = await clerk.createOne('accountHold', { ...asked, requestedAction: 'PLACE' });
  await clerk.update('accountHold', rule?.id ?? '', { requestedAction: 'LIFT' });
  await loop.settled();
  expect(await clerk.get('accountHold', rule?.id ?? '', hold)).toMatchObject({
    holdState: 'OPEN',
    requestedAction: null,
    decisionReason: expect.stringContaining('it ends by itself'),
  });
  expect(await clerk.get('accountHold', byPerson, hold)).toMatchObject({
    holdState: 'OPEN',
    requestedAction: null,
    decisionReason: `Placed by ${clerk.name}.`,
  });
  expect(await holdReasons(loop, companyId)).toEqual(expect.arrayContaining(['COMPLIANCE', 'LICENCE_MISSING']));

  await clerk.update('accountHold', byPerson, { requestedAction: 'LIFT' });
  await loop.settled();
  expect(await clerk.get('accountHold', byPerson, hold)).toMatchObject({
    holdState: 'OPEN',
    decisionReason: 'You placed this hold. Another person must lift it.',
  });
  await checker.update('accountHold', byPerson, { requestedAction: 'LIFT' });
  await loop.settled();
  expect(await clerk.get('accountHold', byPerson, hold)).toMatchObject({
    holdState: 'LIFTED',
    decisionReason: `Lifted by ${checker.name}.`,
  });
  expect(await holdReasons(loop, companyId)).toEqual(['LICENCE_MISSING']);

  // A command that no person gave is asked for again.
  const unnamed = await clerk.createOne('accountHold', asked);
  await loop.settled();
  await update(loop, unnamed, { requestedAction: 'PLACE' });
  await loop.settled();
  const answer = await clerk.get('accountHold', unnamed, hold);
  expect(answer).toMatchObject({ requestedAction: null, decisionReason: expect.stringContaining('again') });
  expect(answer?.['holdState']).not.toBe('OPEN');
}, 120_000);

/** A write with the admin's API key: nobody at a screen. */
async function update({ sandbox }: Loop, id: string, data: object): Promise<void> {
  const query =
    'mutation ($id: UUID!, $data: AccountHoldUpdateInput!) { updateAccountHold(id: $id, data: $data) { id } }';
  const response = await fetch(`${sandbox.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${sandbox.apiKey}` },
    body: JSON.stringify({ query, variables: { id, data } }),
  });
  expect(await response.json()).not.toHaveProperty('errors');
}
