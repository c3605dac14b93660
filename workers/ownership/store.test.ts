import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { putRecords, type MirrorRow } from '../../tests/support/mirror.ts';
import { transaction, type Database } from '../platform/db/pool.ts';
import type { Decision } from '../platform/decide/automation.ts';
import { decideOwnership } from './change.rules.ts';
import { loadOwnership, loadTasks, storeOwnersSeen, storeTasksSeen } from './store.ts';
import { decideTask } from './task.rules.ts';

const clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const member = (name: string): MirrorRow => ({
  object: 'workspaceMember',
  id: randomUUID(),
  data: { name: { firstName: name, lastName: '李' }, userEmail: `${name}@example.com` },
});
const [leaver, heir] = [member('雷'), member('梅')];
const territory: MirrorRow = { object: 'salesTerritory', id: randomUUID(), data: { territoryOwnerId: heir.id } };
const account: MirrorRow = {
  object: 'company',
  id: randomUUID(),
  data: { name: '仁爱医院', accountOwnerId: leaver.id, salesTerritoryId: territory.id },
};
const task: MirrorRow = {
  object: 'task',
  id: randomUUID(),
  data: { title: 'x', status: 'TODO', assigneeId: leaver.id },
};
const target: MirrorRow = {
  object: 'taskTarget',
  id: randomUUID(),
  data: { taskId: task.id, targetCompanyId: account.id },
};
const world = [leaver, heir, territory, account, task, target];

const owner = (db: Database): Promise<readonly Decision[]> =>
  transaction(db, async (tx) => {
    const facts = (await loadOwnership(tx, [account.id])).get(account.id);
    if (!facts) throw new Error('expected facts');
    const { decisions, effects = [] } = decideOwnership(facts, clock);
    await storeOwnersSeen(tx, effects, clock);
    return decisions;
  });
const assignee = (db: Database): Promise<readonly Decision[]> =>
  transaction(db, async (tx) => {
    const facts = (await loadTasks(tx, [task.id])).get(task.id);
    if (!facts) throw new Error('expected facts');
    const { decisions, effects = [] } = decideTask(facts, clock);
    await storeTasksSeen(tx, effects, clock);
    return decisions;
  });

test('a member is removed: account and open task go to the territory owner, and the change is kept', async () => {
  const { db } = await testDatabase();
  await putRecords(db, world);
  expect([...(await owner(db)), ...(await assignee(db))]).toEqual([]);
  await putRecords(db, [{ ...leaver, deletedAt: '2026-03-10T03:00:00Z' }]);
  expect(await owner(db)).toMatchObject([{ set: { accountOwnerId: heir.id } }]);
  expect(await assignee(db)).toMatchObject([{ set: { assigneeId: heir.id } }]);
  await putRecords(db, [{ ...account, data: { ...account.data, accountOwnerId: heir.id } }]);
  expect(await owner(db)).toMatchObject([
    {
      object: 'ownershipChange',
      data: { fromOwnerName: '李雷', toOwnerName: '李梅', fromOwnerId: leaver.id, changeReason: 'OWNER_LEFT' },
    },
  ]);
  expect(await owner(db)).toEqual([]);
});

test('a member is destroyed, and the host empties what was theirs without a word', async () => {
  const { db } = await testDatabase();
  await putRecords(db, world);
  await owner(db);
  await assignee(db);
  await putRecords(db, [
    { ...account, data: { ...account.data, accountOwnerId: undefined } },
    { ...task, data: { ...task.data, assigneeId: undefined } },
  ]);
  expect(await owner(db)).toMatchObject([{ object: 'ownershipChange', data: { changeReason: 'RELEASED' } }]);
  expect(await assignee(db)).toEqual([]);
  await putRecords(db, [{ ...leaver, data: {}, destroyedAt: '2026-03-10T04:03:00Z' }]);
  expect(await owner(db)).toMatchObject([
    { kind: 'answer', seen: { accountOwnerId: null }, set: { accountOwnerId: heir.id } },
  ]);
  expect(await assignee(db)).toMatchObject([{ set: { assigneeId: heir.id } }]);
});

test('a member still in the workspace but listed as departed is treated as gone', async () => {
  const { db } = await testDatabase();
  await putRecords(db, [
    ...world,
    {
      object: 'pharmaPolicy',
      id: randomUUID(),
      data: { policyKey: 'ownership.departed', listValue: ['雷@example.com'] },
    },
  ]);
  expect(await owner(db)).toMatchObject([{ set: { accountOwnerId: heir.id } }]);
});
