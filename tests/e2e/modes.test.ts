/** OBSERVE, the business language, policies, quotas, and put-back where the host protects nothing. */
import { expect, test } from 'vitest';
import { automations } from '../../workers/automations.ts';
import { setMode } from '../../workers/platform/decide/modes.ts';
import { report } from '../../workers/platform/decide/report.ts';
import { listParked, replay } from '../../workers/platform/outbox/parked.ts';
import { startedLoop, type Loop } from '../support/loop.ts';

async function expiredAccount(
  loop: Loop,
  name: string,
  more: object = {},
): Promise<{ company: string; licence: string }> {
  const [clerk] = loop.people;
  const company = await clerk.createOne('company', { name, accountKind: 'CLINIC', ...more });
  const licence = await clerk.createOne('tradeLicence', {
    name,
    licenceNumber: name,
    licenceKind: 'MEDICAL_INSTITUTION',
    companyId: company,
    validTo: loop.clock.day(-1),
  });
  return { company, licence };
}

test('OBSERVE writes nothing and says what it would do; switched on, it does that, in Chinese', async () => {
  const loop = await startedLoop({ mode: 'OBSERVE', locale: 'zh-CN' });
  const [clerk] = loop.people;
  const { company, licence } = await expiredAccount(loop, '仁济诊所');
  await loop.settled();
  const fields = 'licenceState decisionReason updatedBy { source }';
  expect(await clerk.get('tradeLicence', licence, fields)).toMatchObject({
    licenceState: 'PENDING',
    decisionReason: '',
    updatedBy: { source: 'MANUAL' },
  });
  for (const object of ['accountHold', 'task', 'taskTarget']) expect(await clerk.find(object, {}, '')).toEqual([]);
  const would = (await report(loop.db, automations, loop.clock.now())).flatMap((row) =>
    row.would.map(({ kind, object, label, count }) => [row.name, kind, object, label, count].join(' ')),
  );
  expect(would).toEqual(
    expect.arrayContaining([
      'licence-state answer tradeLicence licenceState=EXPIRED 1',
      'licence-renewal create task new 1',
      'licence-renewal create taskTarget new 1',
    ]),
  );
  const { rows } = await loop.db.query<{ sample: string }>(
    `select decisions::text as sample from loop.observation where automation = 'licence-state'`,
  );
  expect(rows[0]?.sample).toContain('已过期');

  for (const automation of automations) await setMode(loop.db, automation, 'ENFORCE', loop.clock.now());
  await loop.settled();
  expect(await clerk.get('tradeLicence', licence, fields)).toMatchObject({
    licenceState: 'EXPIRED',
    decisionReason: `已过期：有效期至 ${loop.clock.day(-1)}。`,
  });
  expect(await clerk.find('accountHold', { companyId: { eq: company } }, 'name holdState holdReason')).toMatchObject([
    { name: '证照过期：仁济诊所', holdState: 'OPEN', holdReason: 'LICENCE_EXPIRED' },
  ]);
  expect(await clerk.find('task', {}, 'title')).toMatchObject([
    { title: `已过期：仁济诊所 的医疗机构执业许可证（${loop.clock.day(-1)}）` },
  ]);
}, 120_000);

test('nonsense in a policy is reported and the default holds; a person gets no more tasks a day than the policy says', async () => {
  const loop = await startedLoop();
  const [clerk, , owner] = loop.people;
  const policy = async (policyKey: string) =>
    (await clerk.find('pharmaPolicy', { policyKey: { eq: policyKey } }, 'policyProblem'))[0] ?? { id: '' };
  const required = await policy('licence.required.CLINIC');
  const cap = await policy('task.perOwnerAndDay');
  await clerk.update('pharmaPolicy', required.id, { listValue: ['DRUG_TRADE', 'SHOE_SIZE'] });
  await clerk.update('pharmaPolicy', cap.id, { numberValue: 2 });
  const bare = await clerk.createOne('company', { name: 'No licence', accountKind: 'CLINIC' });
  await loop.settled();
  expect((await policy('licence.required.CLINIC'))['policyProblem']).toMatch(/^SHOE_SIZE is not known here/);
  expect((await policy('task.perOwnerAndDay'))['policyProblem']).toBeFalsy();
  expect(await clerk.find('accountHold', { companyId: { eq: bare } }, 'explanation')).toMatchObject([
    { explanation: 'Not there or not verified: medical institution licence.' },
  ]);

  for (let index = 0; index < 5; index++) await expiredAccount(loop, `Clinic ${index}`, { accountOwnerId: owner.id });
  await expiredAccount(loop, 'Unowned');
  await loop.settled();
  const tasksOf = (assigneeId: string) => clerk.find('task', { assigneeId: { eq: assigneeId } }, 'title');
  expect(await tasksOf(owner.id)).toHaveLength(2);
  expect(await clerk.find('task', {}, '')).toHaveLength(3);
  // A weekend may lie between two business days: the rest comes on the days after it.
  for (const atLeast of [4, 5]) {
    for (let days = 0; days < 3 && (await tasksOf(owner.id)).length < atLeast; days++) {
      await loop.advanceDays(1);
      await loop.settled();
    }
    expect(await tasksOf(owner.id)).toHaveLength(atLeast);
  }
  expect(await clerk.find('taskTarget', {}, '')).toHaveLength(6);
  await clerk.update('pharmaPolicy', required.id, { listValue: [] });
  await loop.settled();
  expect((await policy('licence.required.CLINIC'))['policyProblem']).toBeFalsy();
}, 120_000);

test('on a host where anybody writes answers, an edit is put back three times an hour, then left to a person', async () => {
  const loop = await startedLoop({ sandbox: { writability: false } });
  const [clerk, checker] = loop.people;
  const { licence } = await expiredAccount(loop, 'Edited');
  await loop.settled();
  const shown = async () => (await clerk.get('tradeLicence', licence, 'licenceState'))?.['licenceState'];
  for (let edit = 1; edit <= 3; edit++) {
    await checker.update('tradeLicence', licence, { licenceState: 'VALID' });
    await loop.settled();
    expect(await shown(), `edit ${edit}`).toBe('EXPIRED');
  }
  // The forged state moved nothing else.
  expect(await clerk.find('accountHold', { holdState: { eq: 'OPEN' } }, 'holdReason')).toMatchObject([
    { holdReason: 'LICENCE_EXPIRED' },
  ]);
  await checker.update('tradeLicence', licence, { licenceState: 'VALID' });
  await loop.settled();
  expect(await shown()).toBe('VALID');
  const parked = await listParked(loop.db);
  expect(parked).toMatchObject([{ stage: 'decide', what: 'licence-state', recordId: licence }]);
  const { rows } = await loop.db.query<{ kind: string; about: string; count: number }>(
    `select a.kind, p.about, count(*)::int as count from loop.audit a join loop.audit_personal p on p.id = a.personal_id
     where a.kind like 'PUT_BACK%' group by 1, 2 order by 1`,
  );
  expect(rows).toEqual([
    { kind: 'PUT_BACK', about: checker.id, count: 3 },
    { kind: 'PUT_BACK_STOPPED', about: checker.id, count: 1 },
  ]);
  expect(await replay(loop.db, { ids: parked.map(({ id }) => id) }, loop.clock.now())).toBe(1);
  await loop.settled();
  expect(await shown()).toBe('EXPIRED');
  expect(await listParked(loop.db)).toEqual([]);
}, 120_000);
