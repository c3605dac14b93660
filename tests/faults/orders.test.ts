/**
 * The release of orders while several people change orders, lines, holds, licences, batches, credit and prices at once, and
 * webhooks are lost, doubled and shuffled, and the host breaks: no order is released or shipped with a reason against it,
 * a change after the release withdraws it, every command gets its answer.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { RequestFault } from '../../sandbox/faults.ts';
import { today as dayOf } from '../../workers/platform/clock/clock.ts';
import { lostWork, trailProblems } from '../support/invariants.ts';
import { startedLoop, type Loop } from '../support/loop.ts';
import { OrderDesk } from '../support/order-desk.ts';
import { blocksOf, micros, type Scene } from '../support/order-scene.ts';
import { verdictsOn } from '../support/order-verdicts.ts';
import type { Found, Values } from '../support/person.ts';
import { chance, isFull } from '../support/random.ts';

const rounds = isFull ? 30 : 2;
const stepsPerRound = isFull ? 60 : 30;
const faultMs = isFull ? 1_500 : 400;
const patience = { timeoutMs: isFull ? 300_000 : 90_000, reconciled: 2 } as const;
const today = (loop: Loop): string => dayOf({ now: loop.clock.now(), timeZone: 'Asia/Shanghai' });

async function atRest(loop: Loop): Promise<void> {
  loop.sandbox.faults.clear();
  await loop.settled(patience);
  // Lost races and refused calls are tried again minutes later.
  loop.clock.advance(660_000);
  await loop.settled(patience);
}

const orderFields =
  'orderState requestedAction companyId totalAmount { amountMicros currencyCode } blockKinds blockReasons decisionReason';
const lineFields =
  'salesOrderId productId batchId quantity unitPrice { amountMicros currencyCode } lineAmount { amountMicros currencyCode }';

/** The order as Twenty itself shows it and everything around it, the answers of the rules before it included. */
async function sceneOnHost(loop: Loop, order: Found): Promise<Scene> {
  const [person] = loop.people;
  const companyId = { companyId: { eq: order['companyId'] } };
  const money = (name: string): string => `${name} { amountMicros currencyCode }`;
  const account = await person.get(
    'company',
    String(order['companyId']),
    `${money('creditLimit')} ${money('openReceivables')}`,
  );
  const holds = await person.find('accountHold', { ...companyId, holdState: { eq: 'OPEN' } }, '');
  const licences = await person.find('tradeLicence', companyId, 'licenceState licenceScope');
  const lines = await person.find('salesOrderLine', { salesOrderId: { eq: order.id } }, lineFields);
  const others = await person.find('salesOrder', companyId, orderFields);
  const part = async (object: string, id: unknown, select: string): Promise<Found | undefined> =>
    typeof id === 'string' ? person.get(object, id, select) : undefined;
  return {
    order,
    account,
    isHeld: holds.length > 0,
    licences: licences
      .filter(({ licenceState }) => licenceState === 'VALID' || licenceState === 'EXPIRING')
      .map(({ licenceScope }) => (licenceScope ?? []) as string[]),
    lines: await Promise.all(
      lines.map(async (line) => {
        const batch: Values | undefined = await part('drugBatch', line['batchId'], 'productId expiresOn batchState');
        return {
          line,
          product: await part('drugProduct', line['productId'], `regulatoryCategory ${money('unitPrice')}`),
          batch: batch && { released: batch['batchState'] === 'RELEASED', data: batch },
        };
      }),
    ),
    exposureMicros: others
      .filter(({ id, orderState }) => id !== order.id && ['RELEASED', 'SHIPPED'].includes(String(orderState)))
      .reduce((sum, { totalAmount }) => sum + (micros(totalAmount) ?? 0), 0),
  };
}

async function answered(loop: Loop, id: string): Promise<Found> {
  const deadline = performance.now() + patience.timeoutMs;
  while (performance.now() < deadline) {
    const order = await loop.people[0].get('salesOrder', id, orderFields);
    if (order?.['requestedAction'] === null) return order;
    await sleep(20);
  }
  throw new Error(`Order ${id} got no answer.`);
}

test(
  'no order with a reason against it is released, whatever happens meanwhile',
  async () => {
    const dice = chance();
    const loop = await startedLoop({ sandbox: { seed: dice.seed }, host: { timeoutMs: 800 } });
    const desk = new OrderDesk({ ...loop, chance: dice });
    await desk.open();
    await loop.settled(patience);
    const faults: RequestFault[] = ['error', 'lose-answer', 'refuse', 'time-out', 'html'];
    for (let round = 0; round < rounds; round++) {
      loop.sandbox.faults.set({ dropRate: 0.3, duplicateRate: 0.1, shuffleWindow: 20 });
      for (let step = 0; step < stepsPerRound; step++) {
        await desk.step();
        if (step % 3 === 0) await sleep(dice.between(0, 150));
      }
      // Only the workers call meanwhile.
      loop.sandbox.faults.set({ request: dice.pick(faults), requestRate: 0.5 });
      await sleep(faultMs);
      loop.sandbox.faults.set({ request: null });
    }
    await atRest(loop);
    const [person] = loop.people;
    const orders = await person.find('salesOrder', {}, orderFields);
    expect(orders.filter(({ requestedAction }) => requestedAction !== null)).toEqual([]);
    expect(await loop.differences()).toEqual([]);
    const released = orders.filter(({ orderState }) => orderState === 'RELEASED').map(({ id }) => id);
    const { problems } = await verdictsOn(loop.db, desk.diary, { today: today(loop), released });
    expect(problems).toEqual([]);

    // Nobody disturbs: each order that may be submitted gets the very answer that its records give.
    for (const { id, orderState } of orders) {
      if (orderState !== 'DRAFT' && orderState !== 'BLOCKED') continue;
      const scene = await sceneOnHost(loop, { ...(await answered(loop, id)), id });
      await desk.submit(id);
      const blocks = blocksOf(scene, today(loop));
      const answer = await answered(loop, id);
      expect({ id, state: answer['orderState'], kinds: answer['blockKinds'] ?? [] }).toEqual({
        id,
        state: blocks.length > 0 ? 'BLOCKED' : 'RELEASED',
        kinds: expect.toSatisfy(
          (found: string[]) => found.toSorted().join() === blocks.toSorted().join(),
          blocks.join(),
        ),
      });
    }
    const clean = await desk.cleanOrder();
    await loop.settled(patience);
    await desk.submit(clean);
    expect(await answered(loop, clean)).toMatchObject({ orderState: 'RELEASED' });
    await loop.settled(patience);
    expect([...(await trailProblems(loop.db)), ...(await lostWork(loop.db))]).toEqual([]);
  },
  isFull ? 1_800_000 : 180_000,
);
