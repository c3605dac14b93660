import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { putRecords } from '../../../tests/support/mirror.ts';
import { verify } from '../../platform/audit/verify.ts';
import { transaction, type Database } from '../../platform/db/pool.ts';
import { addCustomers, addMembers, clockAt, ids, setMode, setPolicy, stand, type AtRisk } from '../testing/cases.ts';
import { heldOutPositions } from './draw.rules.ts';
import { openAtEvent, openCases } from './open.ts';
import { decideOpening, loadOpenings } from './opening.ts';

const day = '2026-03-10';
const clock = clockAt(day);
const [li = '', han = ''] = ids(2);
const newSeed = (): string => 'a seed';

async function workspace(customers: readonly AtRisk[], heldOut = 0): Promise<Database> {
  const { db } = await testDatabase();
  await addMembers(db, [li, han]);
  await addCustomers(db, customers, day);
  await setMode(db, 'churn-case-opening', 'ENFORCE');
  await setPolicy(db, 'churn.heldOutPercent', heldOut);
  return db;
}

interface Row {
  readonly case_id: string;
  readonly company_id: string;
  readonly arm: string;
  readonly origin: string;
  readonly stratum: string | null;
  readonly block: number | null;
  readonly position: number | null;
  readonly owner_id: string;
  readonly cause: string;
  readonly needed_days: number;
}
const casesOf = async (db: Database): Promise<Row[]> =>
  (await db.query<Row>('select * from churn.retention_case order by value_at_risk_micros desc, company_id')).rows;
const marked = async (db: Database): Promise<string[]> =>
  (
    await db.query<{ subject: string }>(
      "select subject from loop.dirty where automation = 'churn-case-opening' order by subject",
    )
  ).rows.map(({ subject }) => subject);
const recordsOf = (db: Database, companyId: string) =>
  transaction(db, async (tx) => {
    const facts = (await loadOpenings(tx, [companyId], clock)).get(companyId);
    return facts ? decideOpening(facts).decisions : [];
  });

describe('the night', () => {
  test('opens by money at stake within each owner’s room, once, and the next night goes on', async () => {
    const mine = ids(5).map((companyId, at) => ({ companyId, ownerId: li, value: 1000 * (at + 1) }));
    const others = ids(2).map((companyId) => ({ companyId, ownerId: han, value: 10 }));
    const db = await workspace([...mine, ...others]);
    await setPolicy(db, 'churn.openCasesPerOwner', 3);
    expect(await openCases(db, clock)).toEqual({ kind: 'opened', treated: 5, heldOut: 0 });
    const opened = await casesOf(db);
    expect(opened.slice(0, 3).map((row) => row.company_id)).toEqual([4, 3, 2].map((at) => mine[at]?.companyId));
    expect(opened.filter((row) => row.owner_id === li)).toHaveLength(3);
    expect(await marked(db)).toEqual(opened.map((row) => row.company_id).toSorted());
    expect(await openCases(db, clock)).toEqual({ kind: 'already' });
    expect(await openCases(db, clockAt('2026-03-11'))).toEqual({ kind: 'opened', treated: 0, heldOut: 0 });
    await db.query('update churn.retention_case set dismissed_at = now() where company_id = $1', [mine[4]?.companyId]);
    expect(await openCases(db, clockAt('2026-03-12'))).toMatchObject({ treated: 1 });
    expect((await casesOf(db)).filter((row) => row.company_id === mine[4]?.companyId)).toHaveLength(1);
  });

  test('opens none for who costs more than they bring, is on a compliance hold, is nobody’s, low, gone, or was settled lately', async () => {
    const [below = '', held = '', orphan = '', low = '', gone = '', recent = '', longAgo = '', plain = ''] = ids(8);
    const all = [below, held, low, gone, recent, longAgo, plain];
    const db = await workspace([
      ...all.map((companyId) => ({ companyId, ownerId: li, risk: companyId === low ? 'WATCH' : 'HIGH' })),
      { companyId: orphan, ownerId: null },
    ]);
    await stand(db, 'account-value', ['company', below], { valueClass: 'BELOW_ZERO' });
    await stand(db, 'hold-reasons', ['company', held], { holdReasons: ['COMPLIANCE'] });
    await stand(db, 'hold-reasons', ['company', plain], { holdReasons: ['CREDIT'] });
    await putRecords(db, [{ object: 'company', id: gone, data: {}, deletedAt: '2026-03-01T00:00:00Z' }]);
    for (const [companyId, outcomeOn] of [
      [recent, '2026-02-20'],
      [longAgo, '2026-01-20'],
    ] as const) {
      await db.query(
        `insert into churn.retention_case (case_id, company_id, origin, arm, opened_on, opened_at, horizon_ends_on, source, risk,
           needed_days, cause, evidence, outcome, outcome_on, order_days, closed_at)
         values (gen_random_uuid(), $1, 'NIGHT', 'TREATED', '2025-10-01', '2025-10-01', $2, 'SELL_IN', 'HIGH', 1, 'UNKNOWN', '[]',
           'SAVED', $2, 3, now())`,
        [companyId, outcomeOn],
      );
    }
    await openCases(db, clock);
    const opened = (await casesOf(db)).filter((row) => row.needed_days > 1).map((row) => row.company_id);
    expect(opened.toSorted()).toEqual([longAgo, plain].toSorted());
  });

  test('opens none beside a case that came with a merge', async () => {
    const [winner = '', loser = ''] = ids(2);
    const db = await workspace([{ companyId: loser, ownerId: li }]);
    await openCases(db, clock);
    const [merged] = await casesOf(db);
    await addCustomers(db, [{ companyId: winner, ownerId: li }], day);
    await putRecords(db, [{ object: 'churnCase', id: merged?.case_id ?? '', data: { companyId: winner } }]);
    expect(await openCases(db, clockAt('2026-03-11'))).toMatchObject({ treated: 0 });
    await db.query('update churn.retention_case set closed_at = now()');
    expect(await openCases(db, clockAt('2026-03-12'))).toMatchObject({ treated: 2 });
  });

  test('an account without an owner is the territory owner’s', async () => {
    const [companyId = '', salesTerritoryId = ''] = ids(2);
    const db = await workspace([{ companyId, data: { salesTerritoryId } }]);
    await putRecords(db, [{ object: 'salesTerritory', id: salesTerritoryId, data: { territoryOwnerId: han } }]);
    await openCases(db, clock);
    expect(await casesOf(db)).toMatchObject([{ company_id: companyId, owner_id: han }]);
  });

  test('holds out exactly what was asked of a full block, shows nothing of it, and can be computed again', async () => {
    const customers = ids(40).map((companyId, at) => ({ companyId, ownerId: li, value: 2000 + at }));
    const db = await workspace(customers, 15);
    await setPolicy(db, 'churn.openCasesPerOwner', 100);
    expect(await openCases(db, clock, { newSeed })).toEqual({ kind: 'opened', treated: 34, heldOut: 6 });
    for (const row of await casesOf(db)) {
      expect(row.stratum).toBe('CNY 1000+');
      const isHeldOut = heldOutPositions('a seed', 'CNY 1000+', row.block ?? 0, 15).has(row.position ?? -1);
      expect(row.arm).toBe(isHeldOut ? 'HELD_OUT' : 'TREATED');
      const records = await recordsOf(db, row.company_id);
      expect(records.map(({ object, id }) => [object, id])).toEqual(isHeldOut ? [] : [['churnCase', row.case_id]]);
    }
    const { rows } = await db.query('select seed, block, used from churn.stratum');
    expect(rows).toEqual([{ seed: 'a seed', block: 1, used: 20 }]);
    const { rows: drawn } = await db.query<{ arm: string }>(
      "select details->>'arm' as arm from loop.audit where kind = 'DRAWN' order by sequence",
    );
    expect([drawn.length, drawn.filter(({ arm }) => arm === 'HELD_OUT').length]).toEqual([40, 6]);
    expect(await verify(db)).toMatchObject({ ok: true });
  });

  test('key accounts are never held out', async () => {
    const [byTier = '', byCode = ''] = ids(2);
    const db = await workspace(
      [
        { companyId: byTier, ownerId: li },
        { companyId: byCode, ownerId: li, data: { accountCode: 'K-1' } },
      ],
      90,
    );
    await setPolicy(db, 'churn.exemptTiers', ['TOP']);
    await setPolicy(db, 'churn.exemptAccounts', ['K-1']);
    await stand(db, 'account-value', ['company', byTier], { customerTier: 'TOP' });
    await openCases(db, clock);
    expect((await casesOf(db)).map(({ arm, stratum }) => [arm, stratum])).toEqual([
      ['TREATED', null],
      ['TREATED', null],
    ]);
  });

  test('a crash before the end leaves nothing, and the repeat opens what the night would have opened', async () => {
    const customers = ids(30).map((companyId, at) => ({ companyId, ownerId: li, value: 2000 + at }));
    const db = await workspace(customers, 15);
    await setPolicy(db, 'churn.openCasesPerOwner', 100);
    // The night's last statement fails: its note cannot be written.
    await db.query("alter table churn.night add constraint crash check (night <> '2026-03-10')");
    await expect(openCases(db, clock, { newSeed })).rejects.toThrow('crash');
    expect(await casesOf(db)).toEqual([]);
    expect(await marked(db)).toEqual([]);
    await db.query('alter table churn.night drop constraint crash');
    const together = await Promise.all([openCases(db, clock, { newSeed }), openCases(db, clock, { newSeed })]);
    expect(together.map(({ kind }) => kind).toSorted()).toEqual(['already', 'opened']);
    expect(await casesOf(db)).toHaveLength(30);
  });

  test('while it only observes, the night says what it would open and draws nobody', async () => {
    const [companyId = ''] = ids(1);
    const db = await workspace([{ companyId, ownerId: li }], 50);
    await setMode(db, 'churn-case-opening', 'OBSERVE');
    expect(await openCases(db, clock)).toEqual({ kind: 'proposed', cases: 1 });
    expect(await openCases(db, clock)).toEqual({ kind: 'proposed', cases: 1 });
    expect(await casesOf(db)).toEqual([]);
    expect((await db.query('select from churn.stratum')).rowCount).toBe(0);
    expect(await recordsOf(db, companyId)).toMatchObject([{ object: 'churnCase', data: { companyId } }]);
    await setMode(db, 'churn-case-opening', 'ENFORCE');
    expect(await recordsOf(db, companyId)).toEqual([]);
    expect(await openCases(db, clock)).toMatchObject({ kind: 'opened' });
    expect((await db.query('select from churn.proposal')).rowCount).toBe(0);
    await setMode(db, 'churn-case-opening', 'OFF');
    expect(await openCases(db, clockAt('2026-03-11'))).toEqual({ kind: 'off' });
  });
});

describe('an event', () => {
  test('opens for its customer only, from a lower risk on, within the same room', async () => {
    const [one = '', two = '', three = ''] = ids(3);
    const db = await workspace([
      { companyId: one, ownerId: li, risk: 'WATCH' },
      { companyId: two, ownerId: li, risk: 'WATCH' },
      { companyId: three, ownerId: li, risk: 'LOW' },
    ]);
    await setPolicy(db, 'churn.openCasesPerOwner', 1);
    const opened = await transaction(db, (tx) => openAtEvent(tx, [one, three], clock));
    expect(opened).toEqual({ kind: 'opened', treated: 1, heldOut: 0 });
    expect(await casesOf(db)).toMatchObject([{ company_id: one, origin: 'TRIGGER' }]);
    expect(await transaction(db, (tx) => openAtEvent(tx, [two], clock))).toMatchObject({ treated: 0 });
    await setMode(db, 'churn-case-opening', 'OBSERVE');
    expect(await transaction(db, (tx) => openAtEvent(tx, [two], clock))).toEqual({ kind: 'off' });
  });
});

describe('after a loss', () => {
  test('who was worth it gets a case to win them back, once, and never one who costs more than they bring', async () => {
    const [big = '', small = '', below = ''] = ids(3);
    const db = await workspace(
      [big, small, below].map((companyId) => ({ companyId, ownerId: li, risk: 'LOW' })),
      90,
    );
    for (const [companyId, value] of [
      [big, 20_000],
      [small, 500],
      [below, 20_000],
    ] as const) {
      await db.query(
        `insert into churn.retention_case (case_id, company_id, origin, arm, opened_on, opened_at, horizon_ends_on, source, risk,
           value_at_risk_micros, currency, needed_days, cause, evidence, outcome, outcome_on, order_days, closed_at)
         values (gen_random_uuid(), $1, 'NIGHT', 'TREATED', '2025-12-01', '2025-12-01', '2026-03-01', 'SELL_IN', 'HIGH',
           $2::numeric * 1000000, 'CNY', 1, 'UNKNOWN', '[]', 'LOST', '2026-03-01', 0, '2026-03-02')`,
        [companyId, value],
      );
    }
    await stand(db, 'account-value', ['company', below], { valueClass: 'BELOW_ZERO' });
    expect(await openCases(db, clock)).toEqual({ kind: 'opened', treated: 1, heldOut: 0 });
    const wonBack = (await casesOf(db)).filter(({ origin }) => origin === 'WIN_BACK');
    expect(wonBack).toMatchObject([{ company_id: big, arm: 'TREATED', stratum: null }]);
    // Lost again: it was offered once.
    await db.query(
      "update churn.retention_case set outcome = 'LOST', outcome_on = $1, order_days = 0, closed_at = now() where origin = 'WIN_BACK'",
      [day],
    );
    expect(await openCases(db, clockAt('2026-03-12'))).toMatchObject({ treated: 0 });
  });
});
