import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { putRecords, type MirrorRow } from '../../../tests/support/mirror.ts';
import { transaction, type Database } from '../../platform/db/pool.ts';
import { render } from '../../platform/text/text.ts';
import { loadPolicies } from '../../platform/policy/store.ts';
import { catalogue } from '../../texts.ts';
import { addCustomers, addMembers, clockAt, ids, setMode, setPolicy, stand } from '../testing/cases.ts';
import { archive } from '../testing/history.ts';
import { loadFindings } from './evidence.store.ts';
import { casePolicies } from './policies.ts';
import { decideTrigger, loadTriggers, openTriggered } from './trigger.ts';

const day = '2026-03-10';
const clock = clockAt(day);
const [companyId = '', other = '', owner = ''] = ids(3);

async function workspace(risk = 'HIGH'): Promise<Database> {
  const { db } = await testDatabase();
  await addMembers(db, [owner]);
  await addCustomers(
    db,
    [
      { companyId, ownerId: owner, risk },
      { companyId: other, ownerId: owner, risk },
    ],
    day,
  );
  return db;
}

const record = (object: string, data: MirrorRow['data']): MirrorRow => ({ object, id: ids(1)[0] ?? '', data });

async function found(db: Database): Promise<string[]> {
  const policies = await loadPolicies(db, casePolicies);
  const findings = await loadFindings(db, [companyId, other], policies, clock);
  expect(findings.get(other)).toEqual([]);
  return (findings.get(companyId) ?? []).map(({ cause, line }) => `${cause}: ${render(line, 'en', catalogue)}`);
}

test('changes of owner, of late; a first owner is no change', async () => {
  const db = await workspace();
  const change = (changeReason: string, changedOn: string): MirrorRow =>
    record('ownershipChange', { companyId, changeReason, changedOn, fromOwnerName: '李雷', toOwnerName: '韩梅梅' });
  await putRecords(db, [
    change('ASSIGNED', '2026-03-01'),
    change('OWNER_LEFT', '2026-03-02'),
    change('REASSIGNED', '2026-02-02'),
    change('OWNER_LEFT', '2025-03-02'),
  ]);
  expect(await found(db)).toEqual([
    'STAFF_TURNOVER: 2026-03-02: 李雷, who looked after the account, left; now 韩梅梅.',
    'STAFF_TURNOVER: 2026-02-02: the account went from 李雷 to 韩梅梅.',
  ]);
});

test('a competitor in submitted interactions and lost opportunities, by the workspace’s own words', async () => {
  const db = await workspace();
  const visit = (outcome: string, at = '2026-03-01T20:00:00.000Z'): MirrorRow =>
    record('customerInteraction', { companyId, name: '三月拜访', outcome, happenedAt: at });
  const [open, submitted, old, harmless] = [
    visit('客户在用竞品'),
    visit('客户在用竞品'),
    visit('竞品', '2025-01-01T00:00:00.000Z'),
    visit('满意'),
  ];
  await putRecords(db, [open, submitted, old, harmless]);
  for (const { id } of [submitted, old, harmless]) {
    await stand(db, 'interaction-state', ['customerInteraction', id], { interactionState: 'SUBMITTED' });
  }
  await stand(db, 'interaction-state', ['customerInteraction', open.id], { interactionState: 'OPEN' });
  const lost = (name: string, stage = 'LOST'): MirrorRow =>
    record('opportunity', { companyId, name, stage, closeDate: '2026-02-20T04:00:00.000Z' });
  await putRecords(db, [lost('Tender 2026 / Acme'), lost('省级集采'), lost('Acme', 'MEETING'), lost('nothing known')]);
  const tenders = [
    'TENDER_LOST: 2026-02-20: the tender or listing “Tender 2026 / Acme” was lost.',
    'TENDER_LOST: 2026-02-20: the tender or listing “省级集采” was lost.',
  ];
  const named = 'COMPETITOR: 2026-03-02: a competitor is named (“竞品”) in the interaction “三月拜访”.';
  expect(new Set(await found(db))).toEqual(new Set([named, ...tenders]));
  await setPolicy(db, 'churn.competitorWords', ['Acme']);
  expect(new Set(await found(db))).toEqual(
    new Set([
      'COMPETITOR: 2026-02-20: the opportunity “Tender 2026 / Acme” was lost to a competitor (“Acme”).',
      tenders[1],
    ]),
  );
});

test('a licence that ended without another of its kind', async () => {
  const db = await workspace();
  const licence = (licenceKind: string, validTo: string): MirrorRow =>
    record('tradeLicence', { companyId, licenceKind, licenceNumber: validTo, validTo });
  const [ended, replaced, current, quality] = [
    licence('DRUG_TRADE', '2026-02-28'),
    licence('BUSINESS_REGISTRATION', '2026-02-27'),
    licence('BUSINESS_REGISTRATION', '2030-01-01'),
    licence('QUALITY_AGREEMENT', '2026-02-26'),
  ];
  await putRecords(db, [ended, replaced, current, quality]);
  for (const each of [ended, replaced, quality])
    await stand(db, 'licence-state', ['tradeLicence', each.id], { licenceState: 'EXPIRED' });
  await stand(db, 'licence-state', ['tradeLicence', current.id], { licenceState: 'VALID' });
  expect(await found(db)).toEqual([
    expect.stringMatching(/^CLOSED_BUSINESS: 2026-02-28: .+ 2026-02-28 ended and was not replaced\.$/),
  ]);
});

test('large returns, of recalled goods or not; recalls; orders that wait for goods or prices', async () => {
  const db = await workspace();
  // The run rate is 6,250: a quarter of it is large.
  await archive(db, [
    { company: companyId, on: '2026-03-01', amount: 1563, kind: 'RETURN', number: 'R-large' },
    { company: companyId, on: '2026-03-02', amount: 1562, kind: 'RETURN', number: 'R-small' },
    { company: companyId, on: '2025-03-02', amount: 9000, kind: 'RETURN', number: 'R-old' },
  ]);
  const batch = record('drugBatch', { lotNumber: 'LOT-7' });
  const order = (data: object): MirrorRow =>
    record('salesOrder', { companyId, orderedAt: '2026-03-03T04:00:00.000Z', orderKind: 'SALE', ...data });
  const shipped = order({ orderNumber: 'S-1', orderState: 'SHIPPED' });
  const returned = order({
    orderNumber: 'R-bad',
    orderState: 'CLOSED',
    orderKind: 'RETURN',
    totalAmount: { amountMicros: 2_000_000_000, currencyCode: 'CNY' },
  });
  const [noGoods, noPrice] = [order({ orderNumber: 'S-2' }), order({ orderNumber: 'S-3' })];
  const line = (salesOrderId: string): MirrorRow => record('salesOrderLine', { salesOrderId, batchId: batch.id });
  await putRecords(db, [batch, shipped, returned, noGoods, noPrice, line(shipped.id), line(returned.id)]);
  const at = new Date('2026-03-05T04:00:00Z');
  await stand(db, 'batch-state', ['drugBatch', batch.id], { batchState: 'RECALLED' }, at);
  const blocked = (blockKinds: readonly string[]) => ({ orderState: 'BLOCKED', blockKinds });
  await stand(db, 'order-release', ['salesOrder', noGoods.id], blocked(['BATCH', 'CREDIT']), at);
  await stand(db, 'order-release', ['salesOrder', noPrice.id], blocked(['PRICE']), at);
  expect(new Set(await found(db))).toEqual(
    new Set([
      'SERVICE: 2026-03-01: large return R-large of 1,563 CNY.',
      'QUALITY: 2026-03-03: large return R-bad of 2,000 CNY, of recalled or expired goods.',
      'SUPPLY: 2026-03-05: batch LOT-7, delivered with order S-1, was recalled.',
      'SUPPLY: 2026-03-05: order S-2 waits, its batches cannot be delivered.',
      'PRICE: 2026-03-05: order S-3 waits, its prices are not agreed.',
    ]),
  );
});

test('an event opens a case at once, once, and only where the risk is high enough', async () => {
  for (const [risk, opens] of [
    ['WATCH', 1],
    ['LOW', 0],
  ] as const) {
    const db = await workspace(risk);
    await setMode(db, 'churn-case-opening', 'ENFORCE');
    await setPolicy(db, 'churn.heldOutPercent', 0);
    const turn = (at = clock): Promise<number> =>
      transaction(db, async (tx) => {
        const facts = await loadTriggers(tx, [companyId, other], at);
        const effects = [...facts.values()].flatMap((each) => decideTrigger(each, at).effects ?? []);
        if (effects.length > 0) await openTriggered(tx, effects, at);
        return effects.length;
      });
    expect(await turn()).toBe(0);
    await putRecords(db, [
      record('ownershipChange', { companyId, changeReason: 'OWNER_LEFT', changedOn: '2026-03-09', fromOwnerName: 'x' }),
    ]);
    expect(await turn(clockAt('2026-03-20'))).toBe(0);
    expect(await turn()).toBe(opens);
    expect(await turn()).toBe(0);
    const { rows } = await db.query('select company_id, origin, cause from churn.retention_case');
    expect(rows).toEqual(opens ? [{ company_id: companyId, origin: 'TRIGGER', cause: 'STAFF_TURNOVER' }] : []);
  }
});
