import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { putRecords } from '../../tests/support/mirror.ts';
import { markDirty } from '../platform/decide/dirty.ts';
import type { Database } from '../platform/db/pool.ts';
import { assessWhenWanted, wantAssessment } from './after-import.ts';

const at = (minute: number) => ({ now: new Date(Date.UTC(2026, 2, 10, 4, minute)), timeZone: 'Asia/Shanghai' });
const runs = async (db: Database): Promise<number> =>
  (await db.query<{ runs: number }>('select count(*)::int as runs from value.run')).rows[0]?.runs ?? 0;

async function office(): Promise<Database> {
  const { db } = await testDatabase();
  await db.query(
    `insert into loop.automation (name, mode) values ('order-release', 'ENFORCE') on conflict (name) do update set mode = 'ENFORCE'`,
  );
  await putRecords(db, [{ object: 'company', id: randomUUID(), data: { name: 'Renji', accountKind: 'HOSPITAL' } }]);
  return db;
}

test('nothing is assessed that nobody wanted; however often it is wanted, it is assessed once', async () => {
  const db = await office();
  expect(await assessWhenWanted(db, at(0))).toEqual({ kind: 'none' });
  await wantAssessment(db, at(1).now);
  await wantAssessment(db, at(2).now);
  expect(await assessWhenWanted(db, at(3))).toMatchObject({ kind: 'done', marked: 1 });
  expect(await assessWhenWanted(db, at(4))).toEqual({ kind: 'none' });
  expect(await runs(db)).toBe(1);
});

test('imported orders are waited for until their states are in Twenty, though not for ever', async () => {
  const db = await office();
  await wantAssessment(db, at(0).now);
  const mark = { automation: 'order-release', subject: randomUUID(), cause: 'change' } as const;
  await markDirty(db, [mark], at(0).now);
  expect(await assessWhenWanted(db, at(1))).toEqual({ kind: 'early' });
  await db.query('delete from loop.dirty');
  expect(await assessWhenWanted(db, at(2))).toMatchObject({ kind: 'done' });
  await wantAssessment(db, at(3).now);
  await markDirty(db, [mark], at(3).now);
  expect(await assessWhenWanted(db, at(20))).toEqual({ kind: 'early' });
  expect(await assessWhenWanted(db, at(40))).toMatchObject({ kind: 'done' });
});

test('while another instance is at it, the wish stays', async () => {
  const db = await office();
  await wantAssessment(db, at(0).now);
  const other = await db.connect();
  await other.query('begin');
  await other.query('select pg_advisory_xact_lock(7246031)');
  expect(await assessWhenWanted(db, at(1))).toEqual({ kind: 'busy' });
  await other.query('rollback');
  other.release();
  expect(await assessWhenWanted(db, at(2))).toMatchObject({ kind: 'done' });
  expect(await runs(db)).toBe(1);
});
