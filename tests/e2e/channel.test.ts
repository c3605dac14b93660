/** Sell-through in Twenty: matched, confirmed, turned into money, corrected, and asked about outside the territory. */
import { expect, test } from 'vitest';
import { verify } from '../../workers/funds/ledger/verify/verify.ts';
import { startedLoop } from '../support/loop.ts';

const cny = (yuan: number) => ({ amountMicros: yuan * 1_000_000, currencyCode: 'CNY' });
const money = '{ amountMicros currencyCode }';

test('confirmed sell-through accrues; a correction posts the difference; a sale elsewhere becomes a question', async () => {
  const loop = await startedLoop();
  const [manager, colleague] = loop.people;
  const [home, away] = await manager.create('salesTerritory', [
    { name: 'Ningbo', territoryCode: 'NB' },
    { name: 'Wenzhou', territoryCode: 'WZ' },
  ]);
  const partner = await manager.createOne('company', {
    name: 'Ningbo Agency',
    accountKind: 'BROKER',
    accountOwnerId: colleague.id,
  });
  const buyer = await manager.createOne('company', {
    name: '宁波市第一医院',
    accountCode: 'H-1',
    salesTerritoryId: home,
  });
  await manager.createOne('company', { name: '温州市中心医院', accountCode: 'H-2', salesTerritoryId: away });
  const product = await manager.createOne('drugProduct', {
    name: 'Amlodipine',
    productCode: 'P-1',
    unitOfMeasure: '盒',
    unitPrice: cny(30),
  });
  const fund = await manager.createOne('cooperationFund', {
    name: 'Accruals',
    fundCode: 'A-1',
    budgetAmount: cny(1000),
    requestedAction: 'OPEN',
  });
  const agreement = await manager.createOne('channelAgreement', {
    name: 'NB-1',
    agreementNumber: 'NB-1',
    partnerId: partner,
    territoryId: home,
    startsOn: loop.clock.day(-400),
    accrualBasisPoints: 250,
    priceBasis: 'CONTRACT',
    accrualFundId: fund,
  });
  await manager.createOne('agreementProduct', {
    name: 'P-1',
    agreementId: agreement,
    productId: product,
    contractPrice: cny(20),
  });
  await manager.update('channelAgreement', agreement, { requestedAction: 'ACTIVATE' });
  await loop.settled();

  const soldOn = loop.clock.day(-40);
  const row = (buyerText: string, sourceRow: number, quantity: number) => ({
    name: buyerText,
    sellerId: partner,
    buyerText,
    productText: 'P-1',
    quantity,
    unitOfMeasure: '盒',
    soldOn,
    sourceFile: 'flows.csv',
    sourceRow,
  });
  const [near = '', far = ''] = await manager.create('channelFlow', [
    row('宁波市第一医院', 1, 100),
    row('温州市中心医院', 2, 100),
  ]);
  await loop.settled();
  expect(await manager.get('channelFlow', near, 'flowState buyerId productId matchScore')).toMatchObject({
    flowState: 'MATCHED',
    buyerId: buyer,
    productId: product,
    matchScore: 100,
  });
  // Nothing is counted, and nobody accused, before a person says so.
  expect(await manager.find('fundAllocation', {}, '')).toEqual([]);
  expect(await manager.find('channelRequest', {}, '')).toEqual([]);

  await manager.update('channelFlow', [near, far], { requestedAction: 'CONFIRM' });
  await loop.settled();
  const allocation = await manager.find(
    'fundAllocation',
    {},
    `allocationState allocationKind accrualPeriod amount ${money} remainingAmount ${money}`,
  );
  expect(allocation).toMatchObject([
    {
      allocationState: 'POSTED',
      allocationKind: 'ACCRUAL',
      accrualPeriod: soldOn.slice(0, 7),
      amount: cny(100),
      remainingAmount: cny(100),
    },
  ]);
  const [question] = await manager.find('channelRequest', {}, 'partnerId requestKind requestState flowId details');
  expect(question).toMatchObject({
    partnerId: partner,
    requestKind: 'COMPLIANCE',
    requestState: 'SUBMITTED',
    flowId: far,
  });
  expect(await manager.get('channelFlow', far, 'isOutsideTerritory')).toMatchObject({ isOutsideTerritory: true });
  expect(await manager.find('task', {}, 'assigneeId')).toMatchObject([{ assigneeId: colleague.id }]);

  // A row that is corrected no longer counts until it is confirmed again; only the difference moves.
  await manager.update('channelFlow', near, { quantity: 40 });
  await loop.settled();
  expect(await manager.get('channelFlow', near, 'flowState')).toMatchObject({ flowState: 'MATCHED' });
  expect(await manager.find('fundAllocation', {}, `amount ${money} remainingAmount ${money}`)).toMatchObject([
    { amount: cny(50), remainingAmount: cny(50) },
  ]);
  await manager.update('channelFlow', near, { requestedAction: 'CONFIRM' });
  await loop.settled();
  expect(await manager.find('fundAllocation', {}, `amount ${money} remainingAmount ${money}`)).toMatchObject([
    { amount: cny(70), remainingAmount: cny(70) },
  ]);
  expect(await manager.get('cooperationFund', fund, `availableAmount ${money}`)).toMatchObject({
    availableAmount: cny(70),
  });
  expect((await verify(loop.db)).findings).toEqual([]);
  expect(await loop.differences()).toEqual([]);
}, 180_000);
