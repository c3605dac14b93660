import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { putRecords, type MirrorRow } from '../../tests/support/mirror.ts';
import { transaction, type Database } from '../platform/db/pool.ts';
import { decideGap } from './gap-state.rules.ts';
import { loadGaps, storeGapStates } from './gap.store.ts';
import { decideCompleteness } from './gaps.rules.ts';
import { loadCompanies, storeOpened } from './store.ts';

const clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const [member, territory] = [randomUUID(), randomUUID()];
const basics: MirrorRow[] = [
  {
    object: 'workspaceMember',
    id: member,
    data: { name: { firstName: '雷', lastName: '李' }, userEmail: 'li@example.com' },
  },
  { object: 'salesTerritory', id: territory, data: { name: '华东', territoryOwnerId: member } },
];
const company = (over: object = {}, createdAt = '2026-01-01T00:00:00Z'): MirrorRow => ({
  object: 'company',
  id: randomUUID(),
  createdAt,
  data: {
    name: '上海仁爱医药有限公司',
    accountKind: 'OTHER',
    salesTerritoryId: territory,
    accountOwnerId: member,
    address: { addressCity: '上海' },
    ...over,
  },
});

/** Decides and stores as the loop does, and puts what is created into the mirror. */
async function decide(db: Database, ids: readonly string[]): Promise<MirrorRow[]> {
  return transaction(db, async (tx) => {
    const verdicts = [...(await loadCompanies(tx, ids)).values()].map((facts) => decideCompleteness(facts, clock));
    await storeOpened(
      tx,
      verdicts.flatMap(({ effects = [] }) => effects),
      clock,
    );
    const created = verdicts.flatMap(({ decisions }) =>
      decisions.flatMap((each) =>
        each.kind === 'create' ? [{ object: each.object, id: each.id, data: { ...each.data, name: 'x' } }] : [],
      ),
    );
    await putRecords(tx, created);
    return created;
  });
}
async function stateOf(db: Database, gapId: string): Promise<unknown> {
  return transaction(db, async (tx) => {
    const facts = (await loadGaps(tx, [gapId])).get(gapId);
    if (!facts) throw new Error('expected a gap');
    const { decisions, effects = [] } = decideGap(facts, clock);
    await storeGapStates(tx, effects, clock);
    return decisions[0]?.kind === 'answer' ? decisions[0].set['gapState'] : undefined;
  });
}

test('a missing field is a gap of the territory owner, until it is filled, and again when it is emptied', async () => {
  const { db } = await testDatabase();
  const account = company({ address: undefined, accountOwnerId: undefined });
  await putRecords(db, [...basics, account]);
  const gaps = await decide(db, [account.id]);
  expect(gaps.map(({ data }) => [data['missingField'], data['gapOwnerId']])).toEqual([
    ['accountOwner', member],
    ['address', member],
  ]);
  expect(await decide(db, [account.id])).toEqual([]);
  const gapId = gaps[1]?.id ?? '';
  expect(await stateOf(db, gapId)).toBe('OPEN');
  await putRecords(db, [{ ...account, data: { ...account.data, address: { addressCity: '上海' } } }]);
  expect(await stateOf(db, gapId)).toBe('FILLED');
  await putRecords(db, [account]);
  expect(await stateOf(db, gapId)).toBe('OPEN');
  await putRecords(db, [{ ...account, data: {}, destroyedAt: '2026-03-10T00:00:00Z' }]);
  expect(await stateOf(db, gapId)).toBe('FILLED');
});

test('no owner gets more than the limit, also within one batch; a filled gap makes room', async () => {
  const { db } = await testDatabase();
  const accounts = Array.from({ length: 3 }, (_, at) => company({ name: `客户${at}`, address: undefined }));
  const limit: MirrorRow = {
    object: 'pharmaPolicy',
    id: randomUUID(),
    data: { policyKey: 'completeness.openPerOwner', numberValue: 2 },
  };
  await putRecords(db, [...basics, limit, ...accounts]);
  const ids = accounts.map(({ id }) => id);
  const first = await decide(db, ids);
  expect(first).toHaveLength(2);
  expect(await decide(db, ids)).toHaveLength(0);
  const filled = accounts.find(({ id }) => id === first[0]?.data['companyId']);
  await putRecords(db, [{ ...(filled as MirrorRow), data: { ...filled?.data, address: { addressCity: '北京' } } }]);
  expect(await stateOf(db, first[0]?.id ?? '')).toBe('FILLED');
  expect(await decide(db, ids)).toHaveLength(1);
});

test('likely duplicates meet in whichever order they come, once, and part when one of them is renamed', async () => {
  const { db } = await testDatabase();
  const [older, newer] = [
    company(),
    company({ name: '仁爱医药（集团）有限公司', address: { addressCity: '上海市' } }, '2026-02-01T00:00:00Z'),
  ];
  await putRecords(db, [...basics, older, newer]);
  expect(await decide(db, [newer.id])).toEqual([]);
  const [gap, ...more] = await decide(db, [older.id]);
  expect(more).toEqual([]);
  expect(gap?.data).toMatchObject({ missingField: 'duplicate', companyId: newer.id, otherCompanyId: older.id });
  expect(await decide(db, [newer.id])).toEqual([]);
  expect(await stateOf(db, gap?.id ?? '')).toBe('OPEN');
  await putRecords(db, [{ ...older, data: { ...older.data, name: '仁济医药' } }]);
  expect(await stateOf(db, gap?.id ?? '')).toBe('FILLED');
});

test('a licence number that two accounts hold makes them meet, but not a head office and its branch', async () => {
  const { db } = await testDatabase();
  const head = company({ name: '甲' });
  const branch = company({ name: '乙', parentAccountId: head.id });
  const stranger = company({ name: '丙' });
  const licences = [head, branch, stranger].map(({ id }): MirrorRow => ({
    object: 'tradeLicence',
    id: randomUUID(),
    data: { companyId: id, licenceNumber: 'AA3100001' },
  }));
  await putRecords(db, [...basics, head, branch, stranger, ...licences]);
  const gaps = await decide(db, [head.id, branch.id, stranger.id]);
  const pairs = gaps.map(({ data }) => [data['companyId'], data['otherCompanyId']]);
  expect(pairs).toHaveLength(2);
  expect(pairs.every((pair) => pair.includes(stranger.id))).toBe(true);
});
