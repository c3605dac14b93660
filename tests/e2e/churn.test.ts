/** Customers at risk from the first silence to the outcome: found at night, acted for or left alone, decided by their orders. */
import { expect, test } from 'vitest';
import { heldOutPositions } from '../../workers/churn/cases/draw.rules.ts';
import { effectOf } from '../../workers/churn/cases/effect.ts';
import { runNight } from '../../workers/churn/night.ts';
import { plusDays, today, type Clock } from '../../workers/platform/clock/clock.ts';
import type { Database } from '../../workers/platform/db/pool.ts';
import { customersOf, laterOrders, pastOrders, type Customer } from '../support/churn.ts';
import { testDatabase } from '../support/database.ts';
import { startedLoop, type Loop } from '../support/loop.ts';
import { putRecords } from '../support/mirror.ts';
import type { Found } from '../support/person.ts';

const customerCount = 200;
const heldOutPercent = 20;
const timeZone = 'Asia/Shanghai';

interface CaseRow {
  readonly case_id: string;
  readonly company_id: string;
  readonly arm: 'TREATED' | 'HELD_OUT';
  readonly stratum: string;
  readonly block: number;
  readonly position: number;
  readonly outcome: string | null;
}
const casesOf = async (db: Database): Promise<CaseRow[]> =>
  (await db.query<CaseRow>('select * from churn.retention_case order by case_id')).rows;

/** Everything that a second run of a night must leave as it is. */
async function books(db: Database): Promise<unknown> {
  const tables = ['retention_case', 'stratum', 'proposal', 'care', 'score', 'report', 'gate', 'model'];
  const contents = [];
  for (const table of tables) {
    const { rows } = await db.query(`select t::text from churn.${table} t order by 1`);
    contents.push([table, rows]);
  }
  // What a run tells of itself (`details`) is about that run; when the night did what stays.
  const { rows: nights } = await db.query(
    'select night, scored_at, outcomes_at, opened_at, reported_at from churn.night order by night',
  );
  const { rows: records } = await db.query(
    `select object, id, data from loop.mirror where object in ('churnCase', 'task', 'taskTarget', 'churnReport') order by 1, 2`,
  );
  return { contents, nights, records };
}

async function setPolicies(loop: Loop, values: Readonly<Record<string, number>>): Promise<void> {
  const [admin] = loop.people;
  const records = await admin.find('pharmaPolicy', {}, 'policyKey');
  for (const [key, numberValue] of Object.entries(values)) {
    const id = records.find(({ policyKey }) => policyKey === key)?.id ?? '';
    await admin.update('pharmaPolicy', id, { numberValue });
  }
}

/** Everything but what this is about rests: two hundred new accounts would keep the other rules busy for a while. */
const atWork = ['churn-score', 'churn-case-opening', 'churn-case', 'churn-trigger', 'customer-care', 'churn-report'];

async function startedTown(): Promise<{ loop: Loop; customers: Customer[]; night: Clock }> {
  const loop = await startedLoop();
  await loop.db.query("update loop.automation set mode = 'OFF' where name <> all($1)", [atWork]);
  await setPolicies(loop, {
    'churn.heldOutPercent': heldOutPercent,
    'churn.openCasesPerOwner': 100,
    'churn.winBackMinimumValue': 2_000,
    'task.perOwnerAndDay': 1000,
  });
  const [first, second, third] = loop.people;
  const territory = await first.createOne('salesTerritory', {
    name: 'East',
    territoryCode: 'E',
    territoryOwnerId: first.id,
  });
  const companyIds = await first.create(
    'company',
    Array.from({ length: customerCount }, (_, at) => ({
      name: `Pharmacy ${at}`,
      accountOwnerId: at % 3 === 0 ? second.id : third.id,
      salesTerritoryId: territory,
    })),
  );
  // One instant for all runs of a night: a test that crosses midnight must not see two nights.
  const night = { now: loop.clock.now(), timeZone };
  const customers = customersOf(companyIds);
  await pastOrders(loop.db, customers, today(night));
  await loop.settled();
  return { loop, customers, night };
}

const fields =
  'caseState companyId churnCause evidence outcomeOn heldOutResult decisionReason caseOwnerId playId requestedAction';

test('those who stop get a case or are left alone, plays become tasks, orders decide, and any night twice is one', async () => {
  const { loop, customers, night } = await startedTown();
  const { db } = loop;
  const [admin, second] = loop.people;
  const origin = today(night);
  const stopped = customers.filter(({ silentDays }) => silentDays !== null);

  // Night one: cases for exactly those who stopped, the share that was asked for held out in every full block.
  expect(await runNight(db, night)).toMatchObject({ kind: 'done', opened: { kind: 'opened' } });
  const cases = await casesOf(db);
  expect(cases.map(({ company_id }) => company_id).toSorted()).toEqual(
    stopped.map(({ companyId }) => companyId).toSorted(),
  );
  for (const [, block] of Map.groupBy(cases, (row) => `${row.stratum} ${row.block}`)) {
    const heldOut = block.filter(({ arm }) => arm === 'HELD_OUT');
    if (block.length === 5) expect(heldOut).toHaveLength(1);
    else expect(heldOut.length).toBeLessThanOrEqual(1);
  }
  const { rows: seeds } = await db.query<{ stratum: string; seed: string }>('select stratum, seed from churn.stratum');
  for (const { stratum, block, position, arm } of cases) {
    const seed = seeds.find((each) => each.stratum === stratum)?.seed ?? '';
    expect(arm === 'HELD_OUT').toBe(heldOutPositions(seed, stratum, block, heldOutPercent).has(position));
  }
  await loop.settled();
  const treated = cases.filter(({ arm }) => arm === 'TREATED');
  const heldOut = cases.filter(({ arm }) => arm === 'HELD_OUT');
  expect(heldOut.length).toBeGreaterThan(0);
  const shown = await admin.find('churnCase', {}, fields);
  expect(shown.map(({ id }) => id).toSorted()).toEqual(treated.map((row) => row.case_id).toSorted());
  expect(shown.every(({ caseState, playId }) => caseState === 'OPEN' && playId !== null)).toBe(true);
  expect(shown[0]).toMatchObject({ churnCause: 'ORDER_DECLINE', evidence: expect.stringContaining('days of silence') });

  // Held-out customers show their risk like any other, and nothing else.
  const [left] = heldOut;
  expect(await admin.get('company', left?.company_id ?? '', 'churnRisk')).toMatchObject({ churnRisk: 'CRITICAL' });
  const atFirst = await books(db);
  expect(await runNight(db, night)).toMatchObject({ kind: 'done', opened: { kind: 'already' } });
  await loop.settled();
  expect(await books(db)).toEqual(atFirst);

  // A second case beside an open one is refused; a person may open one for anybody else.
  const [busy] = treated;
  const beside = await admin.createOne('churnCase', { name: 'mine', companyId: busy?.company_id });
  const steady = customers.find(({ silentDays }) => silentDays === null);
  const own = await second.createOne('churnCase', { companyId: steady?.companyId });
  await loop.settled();
  expect(await admin.get('churnCase', beside, fields)).toMatchObject({
    caseState: 'DISMISSED',
    decisionReason: expect.stringContaining('has an open case already'),
  });
  expect(await admin.get('churnCase', own, fields)).toMatchObject({ caseState: 'OPEN', churnCause: 'UNKNOWN' });

  // Plays become tasks, each step once, on the account and on the case; a dismissal needs its reason.
  const [dismissed, ...played] = treated.map((row) => row.case_id);
  await second.update('churnCase', played, { requestedAction: 'START_PLAY' });
  await second.update('churnCase', dismissed ?? '', { requestedAction: 'DISMISS' });
  await loop.settled();
  expect(await admin.get('churnCase', dismissed ?? '', fields)).toMatchObject({
    caseState: 'OPEN',
    decisionReason: expect.stringContaining('Write a reason'),
  });
  await second.update('churnCase', dismissed ?? '', {
    dismissalReason: 'Moved to a wholesaler',
    requestedAction: 'DISMISS',
  });
  await loop.settled();
  expect(await admin.get('churnCase', dismissed ?? '', fields)).toMatchObject({
    caseState: 'DISMISSED',
    requestedAction: null,
  });
  const targets = await admin.find('taskTarget', {}, 'taskId targetCompanyId targetChurnCaseId');
  for (const caseId of played) {
    const company = treated.find((row) => row.case_id === caseId)?.company_id;
    const onCase = targets.filter(({ targetChurnCaseId }) => targetChurnCaseId === caseId).map(({ taskId }) => taskId);
    const onCompany = targets.filter(({ targetCompanyId }) => targetCompanyId === company).map(({ taskId }) => taskId);
    expect(onCase).toHaveLength(4);
    expect(new Set(onCompany)).toEqual(new Set(onCase));
    expect(onCompany).toHaveLength(4);
  }
  for (const { company_id } of heldOut)
    expect(targets.filter(({ targetCompanyId }) => targetCompanyId === company_id)).toEqual([]);
  const tasks = await admin.find('task', {}, 'assigneeId status');
  expect(tasks).toHaveLength(played.length * 4);
  expect(new Set(tasks.map(({ assigneeId }) => assigneeId))).toEqual(
    new Set(loop.people.slice(0, 3).map(({ id }) => id)),
  );
  expect((await admin.find('churnCase', { caseState: { eq: 'IN_PLAY' } }, '')).length).toBe(played.length);

  // Steps that nobody does go to the manager, once each; those of the manager have nobody above.
  await loop.advanceDays(30);
  await loop.settled();
  const late = (await admin.find('task', {}, 'title assigneeId')).filter(({ title }) =>
    String(title).startsWith('Late'),
  );
  const ownSteps = tasks.filter(({ assigneeId }) => assigneeId !== admin.id).length;
  expect(late).toHaveLength(ownSteps);
  expect(new Set(late.map(({ assigneeId }) => assigneeId))).toEqual(new Set([admin.id]));

  // Orders return for every second customer, treated or not; the horizon passes, but the file ends early: nothing is decided.
  const returning = stopped.filter((_, at) => at % 2 === 0);
  const steadyOnes = customers.filter(({ silentDays }) => silentDays === null);
  await laterOrders(db, [...steadyOnes, ...returning], origin, [1, 60]);
  await loop.advanceDays(65);
  const late1 = { now: new Date(night.now.getTime() + 95 * 86_400_000), timeZone };
  expect(await runNight(db, late1)).toMatchObject({ settled: { saved: 0, lost: 0, waiting: cases.length + 1 } });

  // The file is complete: the orders decide, for everybody by the same clock.
  await laterOrders(db, [...steadyOnes, ...returning], origin, [61, 96]);
  const closing = { now: new Date(late1.now.getTime() + 86_400_000), timeZone };
  await loop.advanceDays(1);
  const saved = new Set(returning.map(({ companyId }) => companyId));
  const expected = (row: CaseRow): string => (saved.has(row.company_id) ? 'SAVED' : 'LOST');
  expect(await runNight(db, closing)).toMatchObject({ settled: { waiting: 0, saved: saved.size + 1 } });
  await loop.settled();
  const settled = (await casesOf(db)).filter(({ case_id }) => cases.some((row) => row.case_id === case_id));
  expect(settled.map(({ outcome }) => outcome)).toEqual(settled.map(expected));
  const records = new Map(
    (await admin.find('churnCase', {}, fields)).map((record): [string, Found] => [record.id, record]),
  );
  const horizonEnd = plusDays(origin, 90);
  for (const row of settled) {
    const isDismissed = row.case_id === dismissed;
    expect(records.get(row.case_id)).toMatchObject(
      row.arm === 'HELD_OUT'
        ? { caseState: 'HELD_OUT_CLOSED', heldOutResult: expected(row), outcomeOn: horizonEnd }
        : { caseState: isDismissed ? 'DISMISSED' : expected(row), heldOutResult: null },
    );
  }
  expect(records.get(own)).toMatchObject({ caseState: 'SAVED' });

  // Everybody counts in the arm that was drawn; lost ones that were worth it get a case to win them back.
  const effect = await effectOf(db);
  const sum = (key: 'treatedClosed' | 'treatedSaved' | 'treatedDismissed' | 'heldOutClosed' | 'heldOutSaved'): number =>
    effect.reduce((total, each) => total + each[key], 0);
  expect([sum('treatedClosed'), sum('heldOutClosed'), sum('treatedDismissed')]).toEqual([
    treated.length,
    heldOut.length,
    1,
  ]);
  expect(sum('treatedSaved')).toBe(treated.filter((row) => expected(row) === 'SAVED').length);
  expect(sum('heldOutSaved')).toBe(heldOut.filter((row) => expected(row) === 'SAVED').length);
  const { rows: wonBack } = await db.query<CaseRow & { value: string }>(
    "select *, value_at_risk_micros::text as value from churn.retention_case where origin = 'WIN_BACK'",
  );
  expect(wonBack.length).toBeGreaterThan(0);
  for (const row of wonBack) {
    expect(saved.has(row.company_id)).toBe(false);
    expect(Number(row.value)).toBeGreaterThanOrEqual(2e9);
    expect(records.get(row.case_id)).toMatchObject({ caseState: 'OPEN' });
  }
  const atLast = await books(db);
  await runNight(db, closing);
  await loop.settled();
  expect(await books(db)).toEqual(atLast);
}, 300_000);

test('a competitor named in a submitted interaction opens a case at once, in the workspace’s language', async () => {
  const loop = await startedLoop({ locale: 'zh-CN' });
  await loop.db.query("update loop.automation set mode = 'OFF' where name <> all($1)", [
    [...atWork, 'interaction-state'],
  ]);
  await setPolicies(loop, { 'churn.heldOutPercent': 0 });
  const [admin, owner] = loop.people;
  const companyId = await admin.createOne('company', { name: '仁爱医院', accountOwnerId: owner.id });
  await loop.settled();
  await loop.db.query(
    `insert into churn.score (company_id, night, source, method, risk, stage, reasons, orders, interval_days, last_order_on, horizon_days, scored_at)
     values ($1, $2, 'SELL_IN', 'HIATUS', 'WATCH', 'MATURE', '[]', 9, 10, $3, 90, now())`,
    [companyId, loop.clock.day(0), loop.clock.day(-5)],
  );
  const visit = { companyId, name: '拜访', interactionChannel: 'VISIT', purpose: '回访', outcome: '药剂科在试用竞品' };
  const happenedAt = new Date(loop.clock.now().getTime() - 3_600_000).toISOString();
  const interaction = await owner.createOne('customerInteraction', { ...visit, happenedAt });
  await loop.settled();
  expect(await admin.find('churnCase', {}, fields)).toEqual([]);
  await owner.update('customerInteraction', interaction, { requestedAction: 'SUBMIT' });
  await loop.settled();
  expect(await admin.find('churnCase', {}, fields)).toMatchObject([
    {
      companyId,
      caseState: 'OPEN',
      churnCause: 'COMPETITOR',
      caseOwnerId: owner.id,
      evidence: expect.stringContaining('互动“拜访”中提到竞争对手（“竞品”）。'),
    },
  ]);
}, 120_000);

/** Places at which the database cuts the night's connection, as a crash would: the statement under way never ends. */
const crashes = [
  ['while scores are written', 'score', 'true'],
  ['after the first cases', 'retention_case', "new.arm = 'HELD_OUT'"],
  ['when the night is noted', 'night', 'new.opened_at is not null'],
] as const;

async function quietTown(): Promise<Database> {
  const { db } = await testDatabase();
  const companyIds = Array.from({ length: 60 }, (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`);
  const owner = '00000000-0000-4000-9000-000000000000';
  await putRecords(db, [
    { object: 'workspaceMember', id: owner, data: { userEmail: 'li@example.com' } },
    ...companyIds.map((id) => ({ object: 'company', id, data: { name: id, accountOwnerId: owner } })),
  ]);
  await db.query("insert into loop.automation (name, mode) values ('churn-case-opening', 'ENFORCE')");
  for (const bound of [0, 1000, 10_000]) {
    await db.query("insert into churn.stratum values ($1, 'a seed', 0, 15, 0)", [`CNY ${bound}+`]);
  }
  await pastOrders(db, customersOf(companyIds), '2026-03-10');
  return db;
}

test('a crash in the middle of a night neither loses nor doubles a case', async () => {
  const clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone };
  const undisturbed = await quietTown();
  await runNight(undisturbed, clock);
  const wanted = await casesOf(undisturbed);
  expect(wanted.some(({ arm }) => arm === 'HELD_OUT')).toBe(true);
  const db = await quietTown();
  for (const [, table, when] of crashes) {
    await db.query(
      `create function churn.crash() returns trigger language plpgsql as $$
       begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`,
    );
    await db.query(
      `create trigger crash before insert or update on churn.${table} for each row when (${when}) execute function churn.crash()`,
    );
    await expect(runNight(db, clock)).rejects.toThrow(/terminat/i);
    await db.query(`drop function churn.crash cascade`);
    expect(await casesOf(db)).toEqual([]);
  }
  await runNight(db, clock);
  expect(await casesOf(db)).toEqual(wanted);
  await runNight(db, clock);
  expect(await casesOf(db)).toEqual(wanted);
}, 120_000);
