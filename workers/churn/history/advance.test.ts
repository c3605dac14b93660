import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { putRecords } from '../../../tests/support/mirror.ts';
import type { Database } from '../../platform/db/pool.ts';
import { archive, cny, crmOrder, flow, storedStatistics, type Bought } from '../testing/history.ts';
import { advanceHistories } from './advance.ts';
import { ordersBetween } from './between.ts';
import { loadThrough } from './through.store.ts';

const clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };

/** The same mirror and archive, counted by somebody who never counted before. */
async function fromScratch(db: Database): Promise<unknown> {
  await db.query('truncate churn.changed, churn.statistic, churn.order_days');
  await db.query(
    `insert into churn.changed (company_id) select distinct company_id from history.every_order where company_id is not null
     union select distinct (data->>'buyerId')::uuid from loop.mirror where object = 'channelFlow'`,
  );
  await advanceHistories(db, clock);
  return storedStatistics(db);
}

describe('histories', { timeout: 120_000 }, () => {
  test('orders of the CRM and of the archive are one source, each number once; sell-through is another', async () => {
    const { db } = await testDatabase();
    const [company, seller] = [randomUUID(), randomUUID()];
    await putRecords(db, [
      crmOrder({ company, on: '2026-01-10', number: 'A', amount: 100 }),
      crmOrder({ company, on: '2026-01-20', number: 'B', amount: 50 }),
      crmOrder({ company, on: '2026-01-25', kind: 'RETURN', amount: 30 }),
      crmOrder({ company, on: '2026-02-01', state: 'DRAFT' }),
    ]);
    await archive(db, [
      { company, on: '2025-12-01', number: ' A ', amount: 9999 },
      { company, on: '2025-12-11', number: 'H' },
    ]);
    await flow(db, { company, seller, on: '2026-02-03', amount: 20 });
    await flow(db, { company, seller, on: '2026-02-23' }, 'MATCHED');
    expect(await advanceHistories(db, clock)).toEqual({ looked: 1, changed: 1 });
    expect(await storedStatistics(db)).toMatchObject([
      { source: 'SELL_IN', orders: 3, first_on: '2025-12-11', last_on: '2026-01-20', net_micros: '220000000' },
      { source: 'SELL_THROUGH', orders: 1, last_on: '2026-02-03', net_micros: '20000000', seller_id: seller },
    ]);
    const orders = (await ordersBetween(db, [company], '2026-01-15', '2026-02-28')).get(company);
    expect(orders).toEqual({
      SELL_IN: [{ day: '2026-01-20', netMicros: 50_000_000n, currency: 'CNY' }],
      SELL_THROUGH: [{ day: '2026-02-03', netMicros: 20_000_000n, currency: 'CNY' }],
    });
    expect(await advanceHistories(db, clock)).toEqual({ looked: 0, changed: 0 });
  });

  test('an order without a total is worth its lines, and a line that comes later counts', async () => {
    const { db } = await testDatabase();
    const company = randomUUID();
    const order = crmOrder({ company, on: '2026-01-10', amount: null });
    await putRecords(db, [order]);
    await advanceHistories(db, clock);
    expect(await storedStatistics(db)).toMatchObject([{ orders: 1, net_micros: '0' }]);
    const line = { salesOrderId: order.id, quantity: 3, unitPrice: cny(10) };
    await putRecords(db, [{ object: 'salesOrderLine', id: randomUUID(), data: line }]);
    expect(await advanceHistories(db, clock)).toEqual({ looked: 1, changed: 1 });
    expect(await storedStatistics(db)).toMatchObject([{ orders: 1, net_micros: '30000000' }]);
  });

  test('an order that moved, was deleted, or came into the CRM from the archive, is recounted on both sides', async () => {
    const { db } = await testDatabase();
    const [from, to] = [randomUUID(), randomUUID()];
    const order = crmOrder({ company: from, on: '2026-01-10', id: randomUUID(), number: 'N' });
    await archive(db, [{ company: from, on: '2026-01-05', number: 'H' }]);
    await putRecords(db, [order]);
    await advanceHistories(db, clock);
    await putRecords(db, [{ ...order, data: { ...order.data, companyId: to, orderNumber: 'H' } }]);
    expect(await advanceHistories(db, clock)).toEqual({ looked: 2, changed: 2 });
    expect(await storedStatistics(db)).toMatchObject([{ company: to, orders: 1, first_on: '2026-01-10' }]);
    await putRecords(db, [{ ...order, data: { ...order.data, orderNumber: 'H' }, deletedAt: '2026-02-01T00:00:00Z' }]);
    await advanceHistories(db, clock);
    expect(await storedStatistics(db)).toMatchObject([{ company: from, orders: 1, first_on: '2026-01-05' }]);
  });

  test('a day in the future waits until it has come; a compliance hold is no silence', async () => {
    const { db } = await testDatabase();
    const company = randomUUID();
    await putRecords(
      db,
      ['2026-01-01', '2026-03-01', '2026-03-12'].map((on) => crmOrder({ company, on })),
    );
    expect(await advanceHistories(db, clock)).toEqual({ looked: 1, changed: 1 });
    expect(await storedStatistics(db)).toMatchObject([{ orders: 2, tx_days: 59 }]);
    expect((await loadThrough(db)).of('SELL_IN')).toBe(Date.UTC(2026, 2, 1) / 86_400_000);
    await db.query(
      `insert into accounts.person_hold (hold_id, company_id, reason, placed_by, placed_at, lifted_at)
       values (gen_random_uuid(), $1, 'COMPLIANCE', $1, '2026-01-11T04:00Z', '2026-01-20T04:00Z'),
         (gen_random_uuid(), $1, 'CREDIT', $1, '2026-02-01T04:00Z', null)`,
      [company],
    );
    await advanceHistories(db, clock);
    expect(await storedStatistics(db)).toMatchObject([{ orders: 2, tx_days: 49 }]);
    await advanceHistories(db, { ...clock, now: new Date('2026-03-12T04:00:00Z') });
    expect(await storedStatistics(db)).toMatchObject([{ orders: 3, tx_days: 60 }]);
  });

  test('a file of one seller that is late does not silence that seller’s customers', async () => {
    const { db } = await testDatabase();
    const [punctual, late] = [randomUUID(), randomUUID()];
    const [a, b] = [randomUUID(), randomUUID()];
    await flow(db, { company: a, seller: punctual, on: '2026-03-05' });
    await flow(db, { company: b, seller: late, on: '2026-01-31' });
    await advanceHistories(db, clock);
    const through = await loadThrough(db);
    expect(through.ofCustomer('SELL_THROUGH', punctual) - through.ofCustomer('SELL_THROUGH', late)).toBe(33);
    expect(through.of('SELL_IN')).toBeUndefined();
  });

  test('any sequence of changes, recounted whenever, ends where counting from scratch ends', async () => {
    const { db } = await testDatabase();
    const companies = Array.from({ length: 4 }, () => randomUUID());
    const change = fc.record({
      order: fc.nat({ max: 5 }),
      company: fc.constantFrom(...companies),
      day: fc.integer({ min: 10, max: 28 }),
      amount: fc.option(fc.integer({ min: -3, max: 200 })),
      kind: fc.constantFrom('SALE' as const, 'RETURN' as const),
      what: fc.constantFrom('put', 'delete', 'archive', 'count'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        await db.query(`truncate churn.changed, churn.statistic, churn.order_days, history.sales_order cascade`);
        await db.query(`delete from loop.mirror`);
        const ids = Array.from({ length: 6 }, () => randomUUID());
        for (const { order, company, day, amount, kind, what } of changes) {
          const bought: Bought = { company, on: `2026-01-${day}`, amount, kind, number: `N${order}`, id: ids[order]! };
          if (what === 'count') await advanceHistories(db, clock);
          else if (what === 'archive') {
            await db.query('delete from history.sales_order where order_number = $1', [`N${order}`]);
            await archive(db, [bought]);
          } else {
            const deletedAt = what === 'delete' ? { deletedAt: '2026-02-01T00:00:00Z' } : {};
            await putRecords(db, [{ ...crmOrder(bought), ...deletedAt }]);
          }
        }
        await advanceHistories(db, clock);
        const kept = await storedStatistics(db);
        expect(kept).toEqual(await fromScratch(db));
      }),
      { numRuns: 15 },
    );
  });
});
