import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { HostError } from '../../host/errors.ts';
import type { Host } from '../../host/host.ts';
import { useSandbox, world, type World } from '../testing-world.ts';
import { pinWorkspace } from '../workspace.ts';
import { confirmRemoval, lease, readCursor } from './cursor.store.ts';
import { reconcileObject, type PassRequest } from './reconcile.ts';
import { reconcileRound } from './reconciler.ts';

const sandbox = useSandbox();
const objects = ['company', 'tradeLicence', 'drugProduct'];

/** Longer than the overlap of the tests and a tick of the host's clock (a Date header counts seconds): then counts see it. */
const beyondOverlap = () => sleep(1_300);

const pass = (here: World, object: string, depth: PassRequest['depth'] = 'changes') =>
  reconcileObject(here.context, object, { depth });

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => ({ name: `${prefix} ${n}` }));

test('the first pass loads everything, soft-deleted records too, as backfill and page by page', async () => {
  const here = await world(sandbox(), objects);
  const ids = await here.create('company', names('load', 20));
  await here.act('deleteCompany', { id: ['UUID!', ids[3]] });
  const result = await pass(here, 'company');
  expect(result).toMatchObject({ kind: 'done', removed: 0 });
  expect(await here.differences('company')).toEqual([]);
  expect(await readCursor(here.db, 'company')).toMatchObject({ walk: null, loadedAt: expect.any(Date) });
  // Nothing happened since: what the overlap reads again changes nothing.
  expect(await pass(here, 'company')).toMatchObject({ changed: 0, removed: 0 });
});

test('changes without a webhook are found: edits, deletions, restorations, new records', async () => {
  const here = await world(sandbox(), objects);
  const [first = '', second = '', third = ''] = await here.create('company', names('change', 3));
  await here.act('deleteCompany', { id: ['UUID!', third] });
  await pass(here, 'company');
  await here.act('updateCompany', {
    id: ['UUID!', first],
    data: ['CompanyUpdateInput!', { name: 'edited', accountCode: randomUUID() }],
  });
  await here.act('deleteCompany', { id: ['UUID!', second] });
  await here.act('restoreCompany', { id: ['UUID!', third] });
  await here.create('company', names('change more', 9));
  expect(await pass(here, 'company')).toMatchObject({ changed: 12 });
  expect(await here.differences('company')).toEqual([]);
});

test('records destroyed in bulk are missed by the count, found by a sweep, and become tombstones', async () => {
  const here = await world(sandbox(), objects);
  const ids = await here.create('company', names('bulk', 15));
  await beyondOverlap();
  await pass(here, 'company');
  await here.act('destroyCompanies', { filter: ['CompanyFilterInput!', { id: { in: ids.slice(0, 5) } }] });
  expect(await pass(here, 'company')).toMatchObject({ kind: 'done', removed: 5 });
  expect(await here.differences('company')).toEqual([]);
  const { rowCount } = await here.db.query("select 1 from loop.mirror where destroyed_at is not null and data = '{}'");
  expect(rowCount).toBe(5);
});

test('a destroyed parent nulls keys without touching the child; a sweep sees it', async () => {
  const here = await world(sandbox(), objects);
  const [parent = ''] = await here.create('company', names('parent', 1));
  await here.create('tradeLicence', [{ name: 'child', companyId: parent }]);
  await pass(here, 'tradeLicence');
  await here.act('destroyCompany', { id: ['UUID!', parent] });
  expect(await here.differences('tradeLicence')).toHaveLength(1);
  expect(await pass(here, 'tradeLicence', 'sweep')).toMatchObject({ changed: 1 });
  expect(await here.differences('tradeLicence')).toEqual([]);
  expect((await here.db.query('select 1 from loop.mirror_link where target_id = $1', [parent])).rowCount).toBe(0);
});

test('when the parent is known to be gone its children are read afresh at once', async () => {
  const here = await world(sandbox(), objects);
  const [parent = ''] = await here.create('company', names('parent', 1));
  await here.create('tradeLicence', [{ name: 'child', companyId: parent }]);
  await beyondOverlap();
  await pass(here, 'company');
  await pass(here, 'tradeLicence');
  await here.act('destroyCompany', { id: ['UUID!', parent] });
  await pass(here, 'company');
  await pass(here, 'tradeLicence');
  expect(await here.differences('tradeLicence')).toEqual([]);
});

test('merged companies: the loser is gone, its children follow the winner', async () => {
  const here = await world(sandbox(), objects);
  const [winner = '', loser = ''] = await here.create('company', names('merge', 2));
  await here.create('tradeLicence', [{ name: 'of the loser', companyId: loser }]);
  await beyondOverlap();
  for (const object of ['company', 'tradeLicence']) await pass(here, object);
  await here.act('mergeCompanies', { ids: ['[UUID!]!', [winner, loser]], conflictPriorityIndex: ['Int!', 0] });
  for (const object of ['company', 'tradeLicence']) await pass(here, object);
  expect(await here.differences('company')).toEqual([]);
  expect(await here.differences('tradeLicence')).toEqual([]);
});

test('an updatedAt of 2030, or of long ago, hides nothing for longer than a sweep', async () => {
  const here = await world(sandbox(), objects);
  const [future = '', past = ''] = await here.create('company', names('forged', 2));
  await pass(here, 'company');
  const edit = (id: string, data: object) =>
    here.act('updateCompany', { id: ['UUID!', id], data: ['CompanyUpdateInput!', data] });
  await edit(future, { name: 'from 2030', updatedAt: '2030-01-01T00:00:00.000Z' });
  await pass(here, 'company');
  expect(await here.differences('company')).toEqual([]);
  expect((await readCursor(here.db, 'company')).updatedAt?.getTime()).toBeLessThan(Date.now());
  await edit(future, { name: 'back in the present' });
  await edit(past, { name: 'from 2010', updatedAt: '2010-01-01T00:00:00.000Z' });
  await pass(here, 'company');
  await pass(here, 'company', 'sweep');
  expect(await here.differences('company')).toEqual([]);
});

test('a full reconcile replaces a mirror that claims to be newer than the host', async () => {
  const here = await world(sandbox(), objects);
  await here.create('company', names('full', 3));
  await pass(here, 'company');
  await here.db.query(
    `update loop.mirror set data = data || '{"name": "never was"}', updated_at = '2031-01-01', as_of = '2031-01-01'`,
  );
  expect(await pass(here, 'company', 'full')).toMatchObject({ kind: 'done' });
  expect(await here.differences('company')).toEqual([]);
});

test('a sweep that would remove much stops, says why, keeps reading changes, and goes on when confirmed', async () => {
  const here = await world(sandbox(), objects);
  const ids = await here.create('drugProduct', names('halt', 60));
  await beyondOverlap();
  await pass(here, 'drugProduct');
  await here.act('destroyDrugProducts', { filter: ['DrugProductFilterInput!', { id: { in: ids.slice(0, 30) } }] });
  const halted = await pass(here, 'drugProduct');
  expect(halted).toMatchObject({ kind: 'halted', removed: 0, reason: expect.stringContaining('30 of 60 records') });
  await here.act('updateDrugProduct', {
    id: ['UUID!', ids[40]],
    data: ['DrugProductUpdateInput!', { name: 'still read' }],
  });
  expect(await pass(here, 'drugProduct')).toMatchObject({ kind: 'halted', changed: 1, removed: 0 });
  expect(await here.differences('drugProduct')).toHaveLength(30);
  expect(await confirmRemoval(here.db, 'drugProduct', new Date())).toBe(true);
  expect(await pass(here, 'drugProduct')).toMatchObject({ kind: 'done', removed: 30 });
  expect(await here.differences('drugProduct')).toEqual([]);
  expect(await confirmRemoval(here.db, 'drugProduct', new Date())).toBe(false);
});

test('a few missing records are removed whatever their share', async () => {
  const here = await world(sandbox(), objects);
  const ids = await here.create('drugProduct', names('few', 10));
  await beyondOverlap();
  await pass(here, 'drugProduct');
  await here.act('destroyDrugProducts', { filter: ['DrugProductFilterInput!', { id: { in: ids } }] });
  expect(await pass(here, 'drugProduct')).toMatchObject({ kind: 'done', removed: 10 });
});

test('a walk goes on where it was interrupted', async () => {
  const here = await world(sandbox(), objects);
  await here.create('company', names('resume', 30));
  const total = (await here.open.host.page('company', { first: 1, withDeleted: true, select: 'keys', orderBy: 'id' }))
    .totalCount;
  let calls = 0;
  const cut: Host = interrupted(here.open.host, () => ++calls > 2);
  const broken: World = { ...here, context: { ...here.context, host: cut } };
  await expect(pass(broken, 'company')).rejects.toThrow('cut');
  const { rows } = await here.db.query('select count(*)::int as count from loop.mirror');
  expect(rows).toEqual([{ count: 14 }]);
  const rest = await pass(here, 'company');
  expect(rest.kind).toBe('done');
  expect(await here.differences('company')).toEqual([]);
  // 14 of them were not read again by the walk; the incremental part reads what is younger than the overlap.
  expect(rest.read).toBeLessThan(2 * total);
});

/** The sandbox's gateway with a connection that breaks. */
function interrupted(host: Host, breaks: () => boolean): Host {
  return new Proxy(host, {
    get(target, property) {
      if (property !== 'page') return Reflect.get(target, property, target).bind(target) as unknown;
      return (...args: Parameters<Host['page']>) => {
        if (breaks()) throw new HostError('network', 'cut');
        return target.page(...args);
      };
    },
  });
}

test('one instance at a time works on an object; a dead one is succeeded', async () => {
  const here = await world(sandbox(), objects);
  await lease(here.db, 'company', randomUUID(), 50);
  expect(await pass(here, 'company')).toMatchObject({ kind: 'busy', read: 0 });
  await sleep(60);
  expect(await pass(here, 'company')).toMatchObject({ kind: 'done' });
});

test("another workspace's key changes nothing", async () => {
  const here = await world(sandbox(), objects);
  const round = (workspaceId: string) =>
    reconcileRound({
      context: here.context,
      objects: ['company'],
      hostWorkspaceId: () => Promise.resolve(workspaceId),
    });
  await expect(round(randomUUID())).rejects.toMatchObject({ code: 'other-workspace' });
  expect(await here.db.query('select 1 from loop.cursor')).toMatchObject({ rowCount: 0 });
  expect(await round(sandbox().workspaceId.toUpperCase())).toMatchObject([{ kind: 'done' }]);
  await expect(pinWorkspace(here.db, { workspaceId: randomUUID(), schemaHash: 'x' })).rejects.toMatchObject({
    code: 'other-workspace',
  });
});
