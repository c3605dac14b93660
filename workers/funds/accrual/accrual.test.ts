/** Sell-through that people confirm becomes money, and corrections post only the difference. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { channelFlowAutomation as flows } from '../../channel/automation.ts';
import {
  fundAccrualAutomation as accruals,
  fundAllocationAutomation as allocations,
  fundStateAutomation as funds,
} from '../automation.ts';
import { verify } from '../ledger/verify/verify.ts';
import { cny, TestDesk } from '../testing/desk.ts';
import { allocationIdOf } from './accrual.rules.ts';

async function world() {
  const { db } = await testDatabase();
  const desk = new TestDesk(db);
  const ids = () => randomUUID();
  const [fund, partner, agreement, product, buyer, home, away] = [ids(), ids(), ids(), ids(), ids(), ids(), ids()];
  await desk.put('salesTerritory', home, { name: 'Ningbo', territoryCode: 'NB' });
  await desk.put('salesTerritory', away, { name: 'Wenzhou', territoryCode: 'WZ' });
  await desk.put('company', partner, { name: 'Ningbo Agency' });
  await desk.put('company', buyer, { name: '宁波市第一医院', accountCode: 'H-1', salesTerritoryId: home });
  await desk.put('drugProduct', product, {
    name: 'Amlodipine 5 mg',
    productCode: 'P-1',
    unitOfMeasure: '盒',
    packSize: 100,
    unitPrice: cny(30),
  });
  await desk.put('cooperationFund', fund, { name: 'Accruals', budgetAmount: cny(1000) });
  await desk.ask(funds, fund, 'OPEN', 'ann');
  await desk.put('channelAgreement', agreement, {
    partnerId: partner,
    agreementNumber: 'NB-1',
    territoryId: home,
    startsOn: '2026-01-01',
    accrualBasisPoints: 250,
    priceBasis: 'CONTRACT',
    accrualFundId: fund,
    accrualValidDays: 90,
  });
  await desk.stand('agreement-state', 'channelAgreement', agreement, { agreementState: 'ACTIVE' });
  await desk.put('agreementProduct', ids(), { agreementId: agreement, productId: product, contractPrice: cny(20) });
  const flow = async (more: object): Promise<string> => {
    const id = ids();
    await desk.put('channelFlow', id, {
      sellerId: partner,
      buyerText: '宁波市第一医院',
      productText: 'P-1',
      quantity: 10,
      unitOfMeasure: '盒',
      flowKind: 'SALE',
      soldOn: '2026-02-10',
      sourceFile: 'feb.csv',
      sourceRow: 1,
      ...more,
    });
    await desk.look(flows, id);
    return id;
  };
  /** As the loop does: what was confirmed stands by the rule's own answer. */
  const rule = async (id: string, action: 'CONFIRM' | 'DISPUTE') => {
    const said = await desk.ask(flows, id, action, 'ann');
    await desk.stand('channel-flow', 'channelFlow', id, { flowState: said.data['flowState'] });
    return said;
  };
  const accrued = async (): Promise<unknown> => {
    await desk.look(accruals, agreement);
    const { rows } = await db.query<{ accrued_minor: bigint }>(
      "select accrued_minor from funds.accrual where period = '2026-02'",
    );
    return rows[0]?.accrued_minor;
  };
  return { db, desk, fund, partner, agreement, product, buyer, away, flow, rule, accrued };
}

test('rows are matched by code and name, count once confirmed, and corrections post the difference only', async () => {
  const { db, desk, agreement, product, buyer, flow, rule, accrued } = await world();
  const first = await flow({});
  expect(desk.shown(first)).toMatchObject({
    flowState: 'MATCHED',
    buyerId: buyer,
    productId: product,
    matchScore: 100,
  });
  expect(await accrued()).toBeUndefined();
  await rule(first, 'CONFIRM');
  // 10 boxes at 20.00, 2.5 %.
  expect(await accrued()).toBe(500n);
  const cases = await flow({ sourceRow: 2, quantity: 2, unitOfMeasure: '箱' });
  await rule(cases, 'CONFIRM');
  expect(await accrued()).toBe(500n + 10_000n);
  const back = await flow({ sourceRow: 3, flowKind: 'RETURN', quantity: 100 });
  await rule(back, 'CONFIRM');
  expect(await accrued()).toBe(500n + 10_000n - 5000n);
  const allocation = allocationIdOf(agreement, '2026-02');
  await desk.put('fundAllocation', allocation, { allocationKind: 'ACCRUAL' });
  await desk.look(allocations, allocation);
  expect(desk.shown(allocation)).toMatchObject({ allocationState: 'POSTED', remainingAmount: cny(55) });

  // Back and forth: each step posts its own difference, none is taken for a repeat.
  for (const [action, whole] of [
    ['DISPUTE', 5500n - 10_000n],
    ['CONFIRM', 5500n],
    ['DISPUTE', 5500n - 10_000n],
    ['CONFIRM', 5500n],
  ] as const) {
    await rule(cases, action);
    expect(await accrued()).toBe(whole);
    expect(await accrued()).toBe(whole);
  }
  expect((await verify(db)).findings).toEqual([]);
});

test('a row that was changed after it was confirmed no longer counts; the same place of a file counts once', async () => {
  const { desk, flow, rule, accrued } = await world();
  const first = await flow({});
  await rule(first, 'CONFIRM');
  const twin = await flow({});
  expect((await rule(twin, 'CONFIRM')).text).toContain('confirmed already');
  await desk.put('channelFlow', first, { quantity: 1000 });
  const changed = await desk.look(flows, first);
  expect(changed).toMatchObject({
    data: { flowState: 'MATCHED' },
    text: expect.stringContaining('CHANNEL_FLOW_CHANGED'),
  });
  await desk.stand('channel-flow', 'channelFlow', first, { flowState: 'MATCHED' });
  await accrued();
  expect(await accrued()).toBeUndefined();
});

test('only a confirmed row outside the territory is asked about, and nobody is accused of a raw one', async () => {
  const { desk, buyer, away, partner, flow, rule } = await world();
  await desk.put('company', buyer, { salesTerritoryId: away });
  const row = await flow({});
  expect(desk.shown(row)).toMatchObject({ flowState: 'MATCHED', isOutsideTerritory: false });
  const { data, decisions } = await rule(row, 'CONFIRM');
  expect(data).toMatchObject({ flowState: 'CONFIRMED', isOutsideTerritory: true });
  expect(decisions).toContainEqual(
    expect.objectContaining({
      kind: 'create',
      object: 'channelRequest',
      data: expect.objectContaining({ partnerId: partner, requestKind: 'COMPLIANCE', flowId: row }),
    }),
  );
});
