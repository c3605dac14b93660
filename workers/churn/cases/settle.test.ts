import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { putRecords } from '../../../tests/support/mirror.ts';
import { plusDays } from '../../platform/clock/clock.ts';
import { transaction, type Database } from '../../platform/db/pool.ts';
import { addCustomers, addMembers, clockAt, ids, setMode, setOrders, setPolicy, setThrough } from '../testing/cases.ts';
import { effectOf } from './effect.ts';
import { openCases } from './open.ts';
import { decideOpening, loadOpenings } from './opening.ts';
import { outcomeOf } from './outcome.rules.ts';
import { settleOutcomes } from './settle.ts';

const openedOn = '2026-03-10';
const endsOn = plusDays(openedOn, 90);
const after = clockAt(plusDays(endsOn, 1));

interface Row {
  readonly case_id: string;
  readonly company_id: string;
  readonly arm: string;
  readonly outcome: string | null;
  readonly outcome_on: string | null;
  readonly order_days: number | null;
  readonly needed_days: number;
  readonly closed_at: Date | null;
}
const casesOf = async (db: Database): Promise<Row[]> =>
  (await db.query<Row>('select * from churn.retention_case order by company_id')).rows;

/** Customers with an order every ten days, a case each, opened on one night. */
async function opened(companyIds: readonly string[], heldOut = 0): Promise<Database> {
  const { db } = await testDatabase();
  const [owner = ''] = ids(1);
  await addMembers(db, [owner]);
  await addCustomers(
    db,
    companyIds.map((companyId) => ({ companyId, ownerId: owner })),
    openedOn,
  );
  await setMode(db, 'churn-case-opening', 'ENFORCE');
  await setPolicy(db, 'churn.heldOutPercent', heldOut);
  await setPolicy(db, 'churn.openCasesPerOwner', 1000);
  await openCases(db, clockAt(openedOn));
  await db.query('delete from loop.dirty');
  return db;
}

const everyTen = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => plusDays(openedOn, from + at * 10));

describe('the outcome', () => {
  test('is what was ordered after the opening up to the horizon’s last day, decided when that day is over', async () => {
    const companyIds = ids(4).toSorted();
    const [enough = '', tooFew = '', outside = '', none = ''] = companyIds;
    const db = await opened(companyIds);
    await setOrders(db, enough, [...everyTen(1, 4), endsOn]);
    await setOrders(db, tooFew, everyTen(1, 4));
    await setOrders(db, outside, [...everyTen(-100, 10), openedOn, ...everyTen(1, 4), plusDays(endsOn, 1)]);
    await setThrough(db, endsOn);
    expect(await settleOutcomes(db, clockAt(endsOn))).toEqual({ saved: 0, lost: 0, waiting: 0, ended: 0 });
    expect(await settleOutcomes(db, after)).toEqual({ saved: 1, lost: 3, waiting: 0, ended: 0 });
    const outcomes = new Map((await casesOf(db)).map((row) => [row.company_id, [row.outcome, row.order_days]]));
    expect(outcomes).toEqual(
      new Map([
        [enough, ['SAVED', 5]],
        [tooFew, ['LOST', 4]],
        [outside, ['LOST', 4]],
        [none, ['LOST', 0]],
      ]),
    );
    const before = await casesOf(db);
    await setOrders(db, none, everyTen(1, 9));
    expect(await settleOutcomes(db, clockAt(plusDays(endsOn, 9)))).toEqual({ saved: 0, lost: 0, waiting: 0, ended: 0 });
    expect(await casesOf(db)).toEqual(before);
  });

  test('waits for the data: a late file is no loss', async () => {
    const [companyId = ''] = ids(1);
    const db = await opened([companyId]);
    await setThrough(db, plusDays(endsOn, -1));
    expect(await settleOutcomes(db, clockAt(plusDays(endsOn, 40)))).toEqual({
      saved: 0,
      lost: 0,
      waiting: 1,
      ended: 0,
    });
    await setOrders(db, companyId, everyTen(1, 9));
    await setThrough(db, endsOn);
    expect(await settleOutcomes(db, clockAt(plusDays(endsOn, 41)))).toMatchObject({ saved: 1 });
    expect(await casesOf(db)).toMatchObject([{ outcome_on: endsOn }]);
  });

  test('of a customer who is gone is never known; one that was merged is judged by where it went', async () => {
    const companyIds = ids(2).toSorted();
    const [gone = '', merged = ''] = companyIds;
    const [heir = ''] = ids(1);
    const db = await opened(companyIds);
    const cases = await casesOf(db);
    await putRecords(db, [
      ...companyIds.map((id) => ({ object: 'company', id, data: {}, destroyedAt: '2026-04-01T00:00:00Z' })),
      { object: 'company', id: heir, data: { name: 'heir' } },
      { object: 'churnCase', id: cases[1]?.case_id ?? '', data: { companyId: heir } },
    ]);
    await setOrders(db, heir, everyTen(1, 9));
    await setThrough(db, endsOn);
    expect(await settleOutcomes(db, clockAt('2026-04-02'))).toEqual({ saved: 0, lost: 0, waiting: 0, ended: 1 });
    expect(await settleOutcomes(db, after)).toEqual({ saved: 1, lost: 0, waiting: 0, ended: 0 });
    expect((await casesOf(db)).map((row) => [row.company_id, row.outcome, row.closed_at !== null])).toEqual([
      [gone, null, true],
      [merged, 'SAVED', true],
    ]);
    expect(await effectOf(db)).toEqual([]);
  });

  test('makes treated records due, and gives held-out ones their record', async () => {
    const companyIds = ids(20);
    const db = await opened(companyIds, 15);
    await setThrough(db, endsOn);
    await settleOutcomes(db, after);
    const cases = await casesOf(db);
    const { rows: marks } = await db.query<{ automation: string; subject: string }>(
      'select automation, subject from loop.dirty',
    );
    const wanted = cases.map((row) =>
      row.arm === 'TREATED' ? `churn-case ${row.case_id}` : `churn-case-opening ${row.company_id}`,
    );
    expect(new Set(marks.map((row) => `${row.automation} ${row.subject}`))).toEqual(new Set(wanted));
    const left = cases.find(({ arm }) => arm === 'HELD_OUT');
    const facts = await transaction(db, (tx) => loadOpenings(tx, [left?.company_id ?? ''], after));
    const [record] = decideOpening([...facts.values()][0]!).decisions;
    expect(record).toMatchObject({
      kind: 'create',
      id: left?.case_id,
      data: { caseState: 'HELD_OUT_CLOSED', heldOutResult: 'LOST', outcomeOn: endsOn },
    });
  });
});

test('the effect counts everybody as drawn, also the dismissed and those without a play', async () => {
  const db = await opened(ids(40), 15);
  const cases = await casesOf(db);
  const ordering = cases.filter((_, at) => at % 3 === 0).map((row) => row.company_id);
  for (const companyId of ordering) await setOrders(db, companyId, everyTen(1, 9));
  const treated = cases.filter(({ arm }) => arm === 'TREATED');
  await db.query('update churn.retention_case set dismissed_at = now() where case_id = $1', [treated[0]?.case_id]);
  await db.query("update churn.retention_case set started_at = now(), play_steps = '[]' where case_id = $1", [
    treated[1]?.case_id,
  ]);
  await setThrough(db, endsOn);
  await settleOutcomes(db, after);
  const savedOf = (arm: string): number =>
    cases.filter((row) => row.arm === arm && ordering.includes(row.company_id)).length;
  expect(await effectOf(db)).toEqual([
    {
      stratum: 'CNY 1000+',
      treatedClosed: 34,
      treatedSaved: savedOf('TREATED'),
      treatedWithoutPlay: 33,
      treatedDismissed: 1,
      heldOutClosed: 6,
      heldOutSaved: savedOf('HELD_OUT'),
    },
  ]);
});

test('any customer’s outcome is that of its order days in the window, whatever the days', async () => {
  const companyIds = ids(60);
  const db = await opened(companyIds);
  const days = fc.uniqueArray(fc.integer({ min: -30, max: 120 }), { maxLength: 40 });
  const drawn = fc.sample(days, companyIds.length);
  for (const [at, companyId] of companyIds.entries()) {
    await setOrders(
      db,
      companyId,
      (drawn[at] ?? []).map((each) => plusDays(openedOn, each)),
    );
  }
  await setThrough(db, plusDays(openedOn, 120));
  await settleOutcomes(db, after);
  const rows = new Map((await casesOf(db)).map((row) => [row.company_id, row]));
  for (const [at, companyId] of companyIds.entries()) {
    const inWindow = (drawn[at] ?? []).filter((each) => each >= 1 && each <= 90).length;
    const { outcome } = outcomeOf([inWindow], 5);
    expect(rows.get(companyId)).toMatchObject({ outcome, order_days: inWindow, needed_days: 5 });
  }
});
