/** Orders as people take them in Twenty: released, blocked, raced for, and what nobody was told of. */
import { onTestFinished, expect, test } from 'vitest';
import { readConfig } from '../../workers/config.ts';
import { startService } from '../../workers/main.ts';
import { createLogger } from '../../workers/platform/http/log.ts';
import { openHost } from '../../workers/platform/host/open.ts';
import { connect } from '../../workers/platform/db/pool.ts';
import { startedLoop, testLimits, type Loop } from '../support/loop.ts';
import type { Values } from '../support/person.ts';

const yuan = (amount: number): Values => ({ amountMicros: amount * 1_000_000, currencyCode: 'CNY' });
const shown = 'orderState blockKinds blockReasons decisionReason requestedAction';

async function account(loop: Loop, more: Values = {}): Promise<{ companyId: string; licenceId: string }> {
  const [clerk, checker] = loop.people;
  const companyId = await clerk.createOne('company', { name: 'Jinxin Pharmacy', accountKind: 'OTHER', ...more });
  const licence = { name: 'A', licenceNumber: 'A', licenceKind: 'DRUG_TRADE', companyId, validTo: loop.clock.day(900) };
  const licenceId = await clerk.createOne('tradeLicence', licence);
  await checker.update('tradeLicence', licenceId, { requestedAction: 'VERIFY' });
  return { companyId, licenceId };
}

async function goods(loop: Loop): Promise<{ productId: string; batchId: string }> {
  const [clerk] = loop.people;
  const product = { name: 'Amoxicillin', productCode: 'AMX', regulatoryCategory: 'CHEMICAL', unitPrice: yuan(10) };
  const productId = await clerk.createOne('drugProduct', product);
  const batch = { name: 'B1', lotNumber: 'B1', productId, expiresOn: loop.clock.day(900), requestedAction: 'RELEASE' };
  return { productId, batchId: await clerk.createOne('drugBatch', batch) };
}

let made = 0;
async function order(loop: Loop, of: Values, amount: number, line: Values): Promise<string> {
  const [, , seller] = loop.people;
  const name = `SO-${++made}`;
  const record = { name, orderNumber: name, orderKind: 'SALE', totalAmount: yuan(amount), ...of };
  const id = await seller.createOne('salesOrder', record);
  const figures = { quantity: amount / 10, unitPrice: yuan(10), lineAmount: yuan(amount) };
  await seller.createOne('salesOrderLine', { name, salesOrderId: id, ...figures, ...line });
  return id;
}

const states = async (loop: Loop, ids: readonly string[]): Promise<unknown[]> =>
  (await loop.people[0].find('salesOrder', { id: { in: ids } }, shown)).map(({ orderState }) => orderState);

/** Further instances of the workers on the same database. */
async function furtherInstance(loop: Loop): Promise<void> {
  const { sandbox, clock, databaseUrl } = loop;
  const open = await openHost({ url: sandbox.url, apiKey: sandbox.apiKey, time: clock.time, timeoutMs: 3_000 });
  const db = connect({ url: databaseUrl });
  const service = await startService(
    {
      config: readConfig({ BUSINESS_LOCALE: 'en', LOG_LEVEL: 'silent' }),
      database: {
        db,
        url: databaseUrl,
        description: 'test',
        sibling: () => Promise.resolve(undefined),
        close: () => db.end(),
      },
      open,
      workspaceId: sandbox.workspaceId,
      secrets: [loop.secret],
      logger: createLogger({ level: 'silent' }),
      now: clock.now,
      reconcileEveryMs: 500,
      reconcileLimits: testLimits,
    },
    0,
  );
  onTestFinished(async () => {
    await service.stop();
    open.close();
    await db.end();
  });
}

test('two orders race for the last credit, with three instances deciding: one is released', async () => {
  const loop = await startedLoop();
  await furtherInstance(loop);
  await furtherInstance(loop);
  const [, one, two] = loop.people;
  const { productId } = await goods(loop);
  const accounts = await Promise.all(
    Array.from({ length: 8 }, () => account(loop, { creditLimit: yuan(1000), openReceivables: yuan(300) })),
  );
  await loop.settled();
  const pairs: string[][] = [];
  for (const { companyId } of accounts) {
    const ids = [
      await order(loop, { companyId }, 600, { productId }),
      await order(loop, { companyId }, 600, { productId }),
    ];
    pairs.push(ids);
  }
  await loop.settled();
  await Promise.all(
    pairs.flatMap(([a = '', b = '']) => [
      one.update('salesOrder', a, { requestedAction: 'SUBMIT' }),
      two.update('salesOrder', b, { requestedAction: 'SUBMIT' }),
    ]),
  );
  await loop.settled();
  for (const ids of pairs) {
    expect(new Set(await states(loop, ids))).toEqual(new Set(['BLOCKED', 'RELEASED']));
    const blocked = await one.find('salesOrder', { id: { in: ids }, orderState: { eq: 'BLOCKED' } }, shown);
    expect(blocked).toMatchObject([
      {
        blockKinds: ['CREDIT'],
        blockReasons: 'Over the credit limit by 500.00: limit 1,000.00, receivables 300.00, open orders 600.00.',
      },
    ]);
  }
}, 120_000);

test('what changed in Twenty without anybody hearing of it still blocks an order', async () => {
  // Reconciliation does not come round while this runs: only the re-read can see it.
  const loop = await startedLoop({ reconcileEveryMs: 3_600_000 });
  const [clerk, checker, seller] = loop.people;
  const { productId, batchId } = await goods(loop);
  const { companyId, licenceId } = await account(loop, { creditLimit: yuan(1000) });
  await loop.settled();
  const unheard: Readonly<Record<string, () => Promise<unknown>>> = {
    CREDIT: () => clerk.update('company', companyId, { creditLimit: yuan(10) }),
    HOLD: () =>
      clerk.createOne('accountHold', {
        name: 'Check',
        companyId,
        holdReason: 'CREDIT',
        explanation: 'Late',
        requestedAction: 'PLACE',
      }),
    BATCH: () => checker.update('drugBatch', batchId, { requestedAction: 'QUARANTINE' }),
    LICENCE: () => checker.update('tradeLicence', licenceId, { licenceScope: ['VACCINE'] }),
    PRICE: () => clerk.update('drugProduct', productId, { unitPrice: { amountMicros: null, currencyCode: 'CNY' } }),
  };
  const expected: string[] = [];
  for (const [kind, happens] of Object.entries(unheard)) {
    const line = { productId, batchId, unitPrice: null };
    const id = await order(loop, { companyId }, 100, line);
    await loop.settled();
    loop.sandbox.faults.set({ dropRate: 1 });
    await happens();
    await loop.sandbox.settled();
    loop.sandbox.faults.set({ dropRate: 0 });
    await seller.update('salesOrder', id, { requestedAction: 'SUBMIT' });
    // Where a rule must have its say first, the order waits for that.
    await expect
      .poll(async () => (await seller.get('salesOrder', id, shown))?.['requestedAction'], { timeout: 30_000 })
      .toBe(null);
    expected.push(kind);
    const answer = await seller.get('salesOrder', id, shown);
    expect(answer).toMatchObject({ orderState: 'BLOCKED' });
    expect(new Set(answer?.['blockKinds'] as string[])).toEqual(new Set(expected));
  }
}, 120_000);

test('an order without an account is blocked and stays so; given one, it can be submitted again', async () => {
  const loop = await startedLoop();
  const [, , seller] = loop.people;
  const { productId } = await goods(loop);
  const { companyId } = await account(loop);
  const id = await order(loop, {}, 100, { productId });
  await loop.settled();
  await seller.update('salesOrder', id, { requestedAction: 'SUBMIT' });
  await loop.settled();
  await seller.update('salesOrder', id, { name: 'Renamed', totalAmount: yuan(100) });
  await loop.settled();
  expect(await seller.get('salesOrder', id, shown)).toMatchObject({
    orderState: 'BLOCKED',
    blockKinds: ['LICENCE', 'INCOMPLETE'],
  });
  await seller.update('salesOrder', id, { companyId });
  await seller.update('salesOrder', id, { requestedAction: 'SUBMIT' });
  await loop.settled();
  expect(await states(loop, [id])).toEqual(['RELEASED']);
  // Its release does not come back with the account that it was given for.
  await seller.update('salesOrder', id, { companyId: null });
  await loop.settled();
  await seller.update('salesOrder', id, { companyId });
  await loop.settled();
  expect(await seller.get('salesOrder', id, shown)).toMatchObject({
    orderState: 'BLOCKED',
    decisionReason: expect.stringContaining('Submit it again.'),
  });
}, 120_000);
