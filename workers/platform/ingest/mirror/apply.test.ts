import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../../tests/support/database.ts';
import { transaction, type Database } from '../../db/pool.ts';
import { at, people, rawRecord, snapshot, testMirror } from '../testing.ts';
import { applySnapshots, type ApplyOptions } from './apply.ts';
import { beforeAsking } from './records.store.ts';
import type { Snapshot } from './snapshot.ts';

const now = new Date(at(100));
const mirror = testMirror();

async function setup() {
  const { db } = await testDatabase();
  const apply = (snapshots: readonly Snapshot[], options: Partial<ApplyOptions> = {}) =>
    transaction(db, (tx) => applySnapshots(tx, mirror, snapshots, { now, ...options }));
  return { db, apply };
}

interface Mark {
  automation: string;
  subject: string;
  cause: string;
  due_at: Date;
}

async function takeMarks(db: Database): Promise<string[]> {
  const { rows } = await db.query<Mark>('delete from loop.dirty returning *');
  return rows
    .map((row) => `${row.automation} ${row.subject} ${row.cause}${row.due_at > now ? ' later' : ''}`)
    .toSorted();
}

const links = async (db: Database) =>
  (await db.query('select object, id, field, target_id from loop.mirror_link order by id')).rows;

const id = (n: number): string => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const account = (n: number, seconds: number, values = {}) => snapshot('account', rawRecord(id(n), seconds, values));
const licence = (n: number, seconds: number, values = {}, updatedFields?: string[]) =>
  snapshot('licence', rawRecord(id(n), seconds, values), updatedFields ? { updatedFields } : {});
const gone = (object: string, n: number, seconds: number): Snapshot => ({
  kind: 'destroyed',
  object,
  id: id(n),
  createdAt: new Date(at(0)),
  asOf: new Date(at(seconds)),
});

test('a new record is mirrored, linked, and news to all who read it', async () => {
  const { db, apply } = await setup();
  const result = await apply([account(1, 1, { name: 'Klinik' }), licence(2, 1, { accountId: id(1) })]);
  expect(result).toMatchObject({ changed: 2, ignored: 0, reread: 0 });
  expect(await links(db)).toEqual([{ object: 'licence', id: id(2), field: 'accountId', target_id: id(1) }]);
  expect(await takeMarks(db)).toEqual([
    `account-holds ${id(1)} change`,
    `licence-of-held-account ${id(2)} change`,
    `licence-state ${id(2)} change`,
  ]);
});

test('only a change of what an automation reads marks its subjects, and older news marks nobody', async () => {
  const { db, apply } = await setup();
  await apply([account(1, 1), licence(2, 1, { accountId: id(1), number: 'A' })]);
  await takeMarks(db);
  expect(await apply([account(1, 2, { name: 'renamed' })])).toMatchObject({ changed: 1, marks: 0 });
  expect(await apply([licence(2, 2, { accountId: id(1), number: 'B' })])).toMatchObject({ changed: 1, marks: 1 });
  expect(await takeMarks(db)).toEqual([`licence-state ${id(2)} change`]);
  expect(await apply([licence(2, 1, { accountId: id(1), number: 'A' })])).toMatchObject({ ignored: 1, marks: 0 });
});

test('a moved foreign key concerns the old and the new target', async () => {
  const { db, apply } = await setup();
  await apply([account(1, 1), account(3, 1), licence(2, 1, { accountId: id(1) })]);
  await takeMarks(db);
  await apply([licence(2, 2, { accountId: id(3) })]);
  expect(await takeMarks(db)).toEqual([
    `account-holds ${id(1)} change`,
    `account-holds ${id(3)} change`,
    `licence-of-held-account ${id(2)} change`,
  ]);
  expect(await links(db)).toMatchObject([{ target_id: id(3) }]);
});

test('deletion, restoration and destruction are changes of everything read; links are those of live records', async () => {
  const { db, apply } = await setup();
  await apply([account(1, 1), licence(2, 1, { accountId: id(1) })]);
  const concerned = [
    `account-holds ${id(1)} change`,
    `licence-of-held-account ${id(2)} change`,
    `licence-state ${id(2)} change`,
  ];
  await takeMarks(db);
  await apply([licence(2, 2, { accountId: id(1), deletedAt: at(2) })]);
  expect(await takeMarks(db)).toEqual(concerned);
  expect(await links(db)).toEqual([]);
  await apply([licence(2, 3, { accountId: id(1) })]);
  expect(await takeMarks(db)).toEqual(concerned);
  expect(await links(db)).toHaveLength(1);
  await apply([gone('licence', 2, 4)]);
  expect(await takeMarks(db)).toEqual(concerned);
  expect(await links(db)).toEqual([]);
});

test('a destroyed parent has its children read afresh', async () => {
  const { db, apply } = await setup();
  await apply([
    account(1, 1),
    account(4, 1, { parentAccountId: id(1) }),
    licence(2, 1, { accountId: id(1) }),
    licence(3, 1),
  ]);
  expect(await apply([gone('account', 1, 5)])).toMatchObject({ changed: 1, reread: 2 });
  const { rows } = await db.query('select object, id from loop.reread order by object');
  expect(rows).toEqual([
    { object: 'account', id: id(4) },
    { object: 'licence', id: id(2) },
  ]);
});

test('a command fires when it is given, not when it is cleared', async () => {
  const { db, apply } = await setup();
  await apply([licence(2, 1)]);
  await takeMarks(db);
  await apply([licence(2, 2, { requestedAction: 'VERIFY' }, ['requestedAction'])]);
  expect(await takeMarks(db)).toEqual([`licence-state ${id(2)} change`]);
  await apply([licence(2, 3, { requestedAction: null, updatedBy: people.us })]);
  expect(await takeMarks(db)).toEqual([]);
});

test('a command that other news brought along waits for word of who gave it', async () => {
  const { db, apply } = await setup();
  await apply([licence(2, 1)]);
  await takeMarks(db);
  await apply([licence(2, 3, { requestedAction: 'VERIFY', updatedBy: people.us })]);
  expect(await takeMarks(db)).toEqual([`licence-state ${id(2)} change later`]);
  expect(await apply([licence(2, 2, { requestedAction: 'VERIFY' }, ['requestedAction'])])).toMatchObject({
    changed: 1,
  });
  expect(await takeMarks(db)).toEqual([`licence-state ${id(2)} change`]);
  const { rows } = await db.query("select authors -> 'requestedAction' ->> 'name' as name from loop.mirror");
  expect(rows).toEqual([{ name: 'Ann' }]);
});

test('an answer edited by somebody else is put back; our own write only concerns those who read it', async () => {
  const { db, apply } = await setup();
  await apply([account(1, 1), licence(2, 1, { accountId: id(1) })]);
  await takeMarks(db);
  await apply([licence(2, 2, { accountId: id(1), licenceState: 'VALID', updatedBy: people.us })]);
  expect(await takeMarks(db)).toEqual([`account-holds ${id(1)} change`]);
  await apply([licence(2, 3, { accountId: id(1), licenceState: 'REVOKED', updatedBy: people.bob }, ['licenceState'])]);
  expect(await takeMarks(db)).toEqual([`account-holds ${id(1)} change`, `licence-state ${id(2)} put_back`]);
});

test('the message about a write whose answer we have already applied costs nothing', async () => {
  const { db, apply } = await setup();
  await apply([licence(2, 1)]);
  const asked = await beforeAsking(db);
  const written = { licenceState: 'VALID', updatedBy: people.us };
  expect(await apply([licence(2, 2, written)], { asked })).toMatchObject({ changed: 1 });
  await takeMarks(db);
  const result = await apply([licence(2, 2, written, ['licenceState'])]);
  expect(result).toEqual({ changed: 0, ignored: 1, reread: 0, marks: 0 });
});

test('a first load marks as backfill', async () => {
  const { db, apply } = await setup();
  await apply([licence(2, 1)], { cause: 'backfill', asked: await beforeAsking(db) });
  expect(await takeMarks(db)).toEqual([`licence-of-held-account ${id(2)} backfill`, `licence-state ${id(2)} backfill`]);
});

test('several messages about one record in one batch apply in turn', async () => {
  const { db, apply } = await setup();
  const result = await apply([
    licence(2, 1, { number: 'A' }),
    licence(2, 3, { number: 'C' }),
    licence(2, 2, { number: 'B' }),
  ]);
  expect(result).toMatchObject({ changed: 1 });
  const { rows } = await db.query("select data ->> 'number' as number, updated_at from loop.mirror");
  expect(rows).toEqual([{ number: 'C', updated_at: new Date(at(3)) }]);
});

test('transactions that meet in the same new records lose nothing', async () => {
  const { db } = await setup();
  const snapshots = Array.from({ length: 200 }, (_, n) => licence(n + 10, 1 + (n % 2), { number: String(n % 2) }));
  const older = snapshots.map(({ id: record }) => snapshot('licence', rawRecord(record, 0, { number: 'old' })));
  await Promise.all(
    [snapshots, older.toReversed(), snapshots.toReversed(), older].map((part) =>
      transaction(db, (tx) => applySnapshots(tx, mirror, part, { now })),
    ),
  );
  const { rows } = await db.query(
    "select count(*)::int as count from loop.mirror where data ->> 'number' in ('0', '1')",
  );
  expect(rows).toEqual([{ count: 200 }]);
});

test('more than a batch is refused loudly', async () => {
  const { apply } = await setup();
  const many = Array.from({ length: 1001 }, () => snapshot('licence', rawRecord(randomUUID(), 1)));
  await expect(apply(many)).rejects.toMatchObject({ code: 'too-many-snapshots' });
});
