import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import type { Clock } from '../../platform/clock/clock.ts';
import { plusDays } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/db/pool.ts';
import { idFor } from '../../platform/decide/identifiers.ts';
import { render } from '../../platform/text/text.ts';
import type { Message } from '../../platform/text/text.ts';
import { catalogue } from '../../texts.ts';
import { dayText } from '../engine/days.ts';
import { snapshotAt } from '../engine/ledger.ts';
import { train, score as scoreSnapshot } from '../engine/scoring.ts';
import { loadClocks } from '../history/holds.store.ts';
import { loadLedger } from '../history/ledger.store.ts';
import { loadThrough } from '../history/through.store.ts';
import { runNight } from '../night.ts';
import { archive, flow, type Bought } from '../testing/history.ts';
import { townLines } from '../testing/orders.ts';
import { scoreNight } from './score.ts';

const clock: Clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const lastDay = Date.UTC(2026, 2, 9) / 86_400_000;

interface Shown {
  readonly company_id: string;
  readonly method: string;
  readonly order_probability: number | null;
  readonly value_at_risk_micros: string | null;
  readonly risk: string;
  readonly stage: string;
  readonly reasons: readonly Message[];
  readonly last_order_on: string;
  readonly model_version: string;
}

const shownOf = async (db: Database): Promise<Map<string, Shown>> => {
  const { rows } = await db.query<Shown>('select * from churn.score order by company_id');
  return new Map(rows.map((row) => [row.company_id, row]));
};
const marks = async (db: Database): Promise<number> =>
  (await db.query("select from loop.dirty where automation = 'churn-score'")).rowCount ?? 0;
const said = (reasons: readonly Message[]): string =>
  reasons.map((reason) => render(reason, 'en', catalogue)).join('\n');

/** A town's orders in the archive; the last of them on the day before the clock's. */
async function town(db: Database, customers: number, days = 800): Promise<string[]> {
  const companies = Array.from({ length: customers }, (_, i) => idFor('town', i));
  const { count, customer, day, amount } = townLines({ customers, days, seed: 7 });
  const orders: Bought[] = Array.from({ length: count }, (_, i) => ({
    company: companies[customer[i]!]!,
    on: dayText(lastDay - days + day[i]! + 1),
    amount: Math.max(1, Math.round(amount![i]!)),
  }));
  await archive(db, [...orders, { company: companies[0]!, on: dayText(lastDay) }]);
  return companies;
}

// Threads that fit and test models, on a machine with other things to do.
describe('a night', { timeout: 180_000 }, () => {
  test('scores everybody, judges the model, and shows what the engine says of the same history', async () => {
    const { db } = await testDatabase();
    await town(db, 400);
    const night = await scoreNight(db, clock);
    expect(night).toMatchObject({ looked: 400, changed: 400, customers: 400, shown: 400 });
    const { rows: gates } = await db.query<{ verdict: string; why: Message[]; figures: object }>(
      'select * from churn.gate',
    );
    expect(gates).toHaveLength(1);
    expect(gates[0]?.verdict).toBe(night.models[0]?.verdict);
    expect(gates[0]?.figures).toMatchObject({ gates: { verdict: gates[0]?.verdict } });
    const through = await loadThrough(db);
    const clocks = await loadClocks(db, clock.timeZone);
    const loaded = (await loadLedger(db, { source: 'SELL_IN', through, clocks, mostCustomers: 1000 }))!;
    const model = train(loaded.ledger, lastDay, 90);
    const snapshot = snapshotAt(loaded.ledger, lastDay);
    const scores = scoreSnapshot(model, snapshot)!;
    const shown = await shownOf(db);
    expect(shown.size).toBe(400);
    for (const [i, c] of snapshot.customer.entries()) {
      const row = shown.get(loaded.companies[c]!)!;
      expect(row.method).toBe(night.models[0]?.method);
      if (row.method === 'MODEL') expect(row.order_probability).toBeCloseTo(scores.probability[i]!, 12);
    }
    expect(await marks(db)).toBe(400);
  });

  test('twice is once; a change is seen by the next night, and only that', async () => {
    const { db } = await testDatabase();
    const companies = await town(db, 150);
    await scoreNight(db, clock);
    const before = await shownOf(db);
    await db.query('delete from loop.dirty');
    expect(await scoreNight(db, clock)).toMatchObject({ looked: 0, changed: 0, shown: 0 });
    expect(await shownOf(db)).toEqual(before);
    expect(await marks(db)).toBe(0);
    await archive(db, [{ company: companies[5]!, on: dayText(lastDay) }]);
    const next = await scoreNight(db, clock);
    expect(next).toMatchObject({ looked: 1, changed: 1 });
    expect((await shownOf(db)).get(companies[5]!)?.last_order_on).toBe(dayText(lastDay));
    expect(await marks(db)).toBe(next.shown);
  });

  test('next orders are no drift; a large import is, and the model learns it', async () => {
    const { db } = await testDatabase();
    const companies = await town(db, 60);
    await scoreNight(db, clock);
    await archive(
      db,
      companies.map((company) => ({ company, on: dayText(lastDay) })),
    );
    expect((await scoreNight(db, clock)).models).toMatchObject([{ refitted: null, judged: false }]);
    const newcomers = Array.from({ length: 20 }, () => randomUUID());
    await archive(
      db,
      newcomers.flatMap((company) => [
        { company, on: '2025-11-02' },
        { company, on: '2026-01-02' },
      ]),
    );
    expect((await scoreNight(db, clock)).models).toMatchObject([{ refitted: 'DRIFT', judged: true }]);
    const later = { ...clock, now: new Date('2026-03-17T04:00:00Z') };
    expect((await scoreNight(db, later)).models).toMatchObject([{ refitted: 'WEEKLY', judged: false }]);
    const { rows } = await db.query<{ why: string }>('select why from churn.model order by fitted_at, version');
    expect(rows.map(({ why }) => why)).toEqual(['FIRST', 'DRIFT', 'WEEKLY']);
  });

  test('cut short after any write, and run again, it ends where an undisturbed one ends', async () => {
    const [{ db: whole }, { db: cut }] = [await testDatabase(), await testDatabase()];
    const companies = await town(whole, 120);
    await town(cut, 120);
    await scoreNight(whole, clock);
    for (const table of ['churn.statistic', 'churn.model', 'churn.gate', 'churn.score', 'loop.dirty']) {
      await cut.query(
        `create or replace function pg_temp_fail() returns trigger language plpgsql as $$ begin raise exception 'cut'; end $$`,
      );
      await cut.query(`create trigger cut after insert on ${table} for each statement execute function pg_temp_fail()`);
      await expect(scoreNight(cut, clock)).rejects.toThrow('cut');
      await cut.query(`drop trigger cut on ${table}`);
    }
    await scoreNight(cut, clock);
    expect(await shownOf(cut)).toEqual(await shownOf(whole));
    expect(await marks(cut)).toBe(companies.length);
    const { rows } = await cut.query<{ models: number; gates: number }>(
      'select (select count(*)::int from churn.model) as models, (select count(*)::int from churn.gate) as gates',
    );
    expect(rows[0]).toEqual({ models: 1, gates: 1 });
  });

  test('what comes after a day changes no score of that day', async () => {
    const { db } = await testDatabase();
    await town(db, 150);
    await scoreNight(db, clock);
    const origin = lastDay - 180;
    const scoresAtOrigin = async (): Promise<unknown> => {
      const [through, clocks] = [await loadThrough(db), await loadClocks(db, clock.timeZone)];
      const { ledger } = (await loadLedger(db, { source: 'SELL_IN', through, clocks, mostCustomers: 1000 }))!;
      const snapshot = snapshotAt(ledger, origin);
      return [...scoreSnapshot(train(ledger, origin, 60), snapshot)!.probability];
    };
    const before = await scoresAtOrigin();
    // Everything after the origin is dealt anew among the customers that had ordered by then.
    await db.query(
      `with later as (
         select order_number, company_id, row_number() over (order by ordered_at, order_number) as n
         from history.sales_order where ordered_at >= ($1::text || 'T00:00:00Z')::timestamptz),
       known as (
         select company_id, row_number() over (order by company_id) as n, count(*) over () as all_of_them
         from (select distinct company_id from history.sales_order where ordered_at < ($1::text || 'T00:00:00Z')::timestamptz) k)
       update history.sales_order h set company_id = known.company_id
       from later join known on known.n = 1 + (later.n * 7919) % known.all_of_them
       where h.order_number = later.order_number`,
      [dayText(origin + 1)],
    );
    const next = await scoreNight(db, clock);
    expect(next.changed).toBeGreaterThan(20);
    expect(await scoresAtOrigin()).toEqual(before);
  });

  test('a file that is late is no silence; two days later its customers are as they were', async () => {
    const { db } = await testDatabase();
    const [punctual, late] = [randomUUID(), randomUUID()];
    const [a, b] = [randomUUID(), randomUUID()];
    for (let month = 1; month <= 12; month++) {
      const on = `2025-${String(month).padStart(2, '0')}-28`;
      await flow(db, { company: a, seller: punctual, on });
      if (month <= 9) await flow(db, { company: b, seller: late, on });
    }
    await scoreNight(db, clock);
    const shown = await shownOf(db);
    expect(shown.get(b)).toMatchObject({ stage: 'MATURE', risk: 'LOW', last_order_on: '2025-09-28' });
    expect(said(shown.get(b)!.reasons)).toContain('As of 2025-09-28, from confirmed sell-through:');
    // The file comes, without the customer: now the silence is known.
    await flow(db, { company: a, seller: late, on: '2025-12-30' });
    await flow(db, { company: a, seller: punctual, on: '2025-12-31' });
    await scoreNight(db, { ...clock, now: new Date('2026-03-12T04:00:00Z') });
    expect((await shownOf(db)).get(b)).toMatchObject({ stage: 'DECLINING', risk: 'HIGH' });
  });

  test('a customer that went over to a distributor is not lost; its two histories stay apart', async () => {
    const { db } = await testDatabase();
    const [company, other, seller] = [randomUUID(), randomUUID(), randomUUID()];
    await archive(db, [
      ...['2025-01-05', '2025-02-05', '2025-03-05', '2025-04-05'].map((on) => ({ company, on })),
      { company: other, on: '2026-03-08' },
    ]);
    for (const on of ['2025-11-10', '2025-12-10', '2026-01-10', '2026-02-10']) await flow(db, { company, seller, on });
    await scoreNight(db, clock);
    const { rows } = await db.query<object>(
      'select source, orders, stage, last_order_on from churn.score where company_id = $1',
      [company],
    );
    expect(rows).toEqual([{ source: 'SELL_THROUGH', orders: 4, stage: 'DEVELOPING', last_order_on: '2026-02-10' }]);
    const { rows: models } = await db.query<{ source: string; customers: number }>(
      'select source, customers from churn.model order by source',
    );
    expect(models).toEqual([
      { source: 'SELL_IN', customers: 2 },
      { source: 'SELL_THROUGH', customers: 1 },
    ]);
  });

  test('without a passed test the hiatus rule is shown, and says so', async () => {
    const { db } = await testDatabase();
    const [regular, gone] = [randomUUID(), randomUUID()];
    const orders = Array.from({ length: 8 }, (_, i): Bought[] => [
      { company: regular, on: plusDays('2025-08-11', 30 * i) },
      { company: gone, on: plusDays('2025-01-11', 15 * i) },
    ]).flat();
    await archive(db, orders);
    const night = await scoreNight(db, clock);
    expect(night.models).toMatchObject([{ method: 'HIATUS', verdict: 'INSUFFICIENT', judged: true }]);
    const shown = await shownOf(db);
    expect(shown.get(regular)).toMatchObject({ method: 'HIATUS', risk: 'LOW', stage: 'MATURE' });
    expect(shown.get(gone)).toMatchObject({ method: 'HIATUS', risk: 'HIGH', stage: 'BROKEN' });
    const words = said(shown.get(gone)!.reasons);
    expect(words).toMatch(/By the hiatus rule: silent for \d+ days, which is more than \d+\./);
    expect(words).toContain('The model is not shown:');
    const { rows } = await db.query<{ why: Message[] }>('select why from churn.gate');
    expect(said(rows[0]!.why)).toContain('Too little data for a verdict');
  });

  test('orders that return after a broken silence are won back; orders that vanish leave nothing to score', async () => {
    const { db } = await testDatabase();
    const [back, other] = [randomUUID(), randomUUID()];
    const days = ['2024-01-05', '2024-02-05', '2024-03-05', '2024-04-05', '2026-03-01'];
    await archive(
      db,
      days.map((on) => ({ company: back, on })),
    );
    await archive(db, [{ company: other, on: '2026-03-09', number: 'ONE' }]);
    await scoreNight(db, clock);
    expect((await shownOf(db)).get(back)?.stage).toBe('WON_BACK');
    await db.query("delete from history.sales_order where order_number = 'ONE'");
    await db.query('delete from loop.dirty');
    expect(await scoreNight(db, clock)).toMatchObject({ shown: 1 });
    expect((await shownOf(db)).get(other)).toMatchObject({ method: 'NONE', risk: 'UNSCORED', stage: 'PROSPECT' });
    expect(await marks(db)).toBe(1);
  });

  test('one instance at a time', async () => {
    const { db } = await testDatabase();
    const holder = await db.connect();
    await holder.query('select pg_advisory_lock(7246041)');
    expect(await runNight(db, clock)).toEqual({ kind: 'busy' });
    await holder.query('select pg_advisory_unlock(7246041)');
    holder.release();
    expect(await runNight(db, clock)).toMatchObject({ kind: 'done', night: '2026-03-10' });
  });
});
