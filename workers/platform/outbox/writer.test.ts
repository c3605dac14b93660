import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { boxTotal, widgetState, widgetTask } from '../decide/testing/automations.ts';
import { people } from '../decide/testing/memory-host.ts';
import { world, type World } from '../decide/testing/world.ts';
import { HostError } from '../host/errors.ts';
import { listParked, replay } from './parked.ts';
import { undoRevivals } from './revivals.ts';

const states = { automations: [widgetState] };
const totals = { automations: [boxTotal] };
const tasks = { automations: [widgetTask] };

async function boxes(self: World, count: number, size = 5): Promise<string[]> {
  const ids: string[] = [];
  for (let each = 0; each < count; each++) {
    const box = await self.change('box', randomUUID(), {});
    await self.change('widget', randomUUID(), { boxId: box, size });
    ids.push(box);
  }
  return ids;
}
const kinds = async (self: World): Promise<unknown[]> =>
  (await self.rows(`select kind from loop.audit where kind <> 'MODE_CHANGED' order by sequence`)).map(
    ({ kind }) => kind,
  );
const verbs = (self: World): string[] => self.host.calls.map(({ verb, count }) => `${verb} ${count}`);

test('records with the same answer go in one call; the mirror knows it at once', async () => {
  const self = await world(states);
  for (const size of [1, 1, 1, 50]) await self.change('widget', randomUUID(), { size });
  await self.settle();
  expect(verbs(self).toSorted()).toEqual(['compareAndSet 1', 'compareAndSet 3']);
  expect(await self.rows(`select distinct data->>'widgetState' as state from loop.mirror order by 1`)).toEqual([
    { state: 'LARGE' },
    { state: 'SMALL' },
  ]);
});

test('a lost race refreshes the record and decides again', async () => {
  const self = await world(states);
  const id = await self.change('widget', randomUUID(), { size: 1 });
  await self.settle();
  await self.change('widget', id, { size: 11 });
  await self.decide();
  // Unheard of so far: somebody writes into the answer, and changes the size.
  self.host.put('widget', id, { widgetState: 'EXPIRED', size: 3 });
  expect(await self.write()).toMatchObject({ lost: 1, sent: 0 });
  await self.settle();
  expect(self.host.record('widget', id)).toMatchObject({ widgetState: 'SMALL', size: 3 });
  expect(await kinds(self)).toContain('LOST_RACE');
});

test('a record that never stands still is parked in the end', async () => {
  const self = await world(states);
  const id = await self.change('widget', randomUUID(), { size: 11, requestedAction: 'SHRINK' });
  for (let race = 0; race < 10; race++) {
    await self.decide();
    self.host.put('widget', id, { requestedAction: race % 2 ? 'SHRINK' : 'GROW' }, people.robot);
    await self.write();
    self.now = new Date(self.now.getTime() + 60_000);
  }
  expect(await listParked(self.db)).toMatchObject([{ recordId: id, why: expect.stringContaining('6 times in a row') }]);
  await replay(self.db, 'all', self.now);
  await self.settle();
  expect(self.host.record('widget', id)).toMatchObject({ widgetState: 'LARGE' });
});

test('an answer whose reply was lost is sent again under the same key and changes nothing twice', async () => {
  const self = await world(states);
  const id = await self.change('widget', randomUUID(), { size: 1 });
  await self.decide();
  self.host.lostAnswer = new HostError('timeout', 'no answer in 30 s');
  expect((await self.write()).rest).not.toBeNull();
  const after = self.host.record('widget', id);
  expect(after).toMatchObject({ widgetState: 'SMALL' });
  self.now = new Date(self.now.getTime() + 60_000);
  await self.settle();
  expect(self.host.record('widget', id)).toEqual(after);
  expect(await kinds(self)).toEqual(['DECIDED', 'SENT']);
});

test('an answer for a record that is gone is dropped', async () => {
  const self = await world(states);
  const deleted = await self.change('widget', randomUUID(), { size: 1 });
  const destroyed = await self.change('widget', randomUUID(), { size: 1 });
  await self.decide();
  self.host.remove('widget', [deleted]);
  self.host.obliterate('widget', destroyed);
  expect(await self.write()).toMatchObject({ dropped: 2, lost: 0 });
  await self.settle();
  expect(self.host.record('widget', deleted)).not.toHaveProperty('widgetState');
});

test('projections take two calls for a batch, and none when nothing changed', async () => {
  const self = await world(totals);
  const ids = await boxes(self, 12);
  await self.settle();
  expect(verbs(self)).toEqual(['byIds 12', 'upsert 12']);
  expect(self.host.record('box', ids[0] ?? '')).toMatchObject({ totalSize: 5, tags: [] });
  await self.rows('update loop.mirror set data = data - $1', ['totalSize']);
  await self.rows(`insert into loop.dirty (automation, subject, due_at, since, cause)
    select 'box-total', id, now() - interval '1 year', now(), 'change' from loop.mirror where object = 'box'`);
  await self.settle();
  expect(verbs(self)).toEqual(['byIds 12', 'upsert 12', 'byIds 12']);
});

test('a record destroyed between our read and our write comes back as a ghost, and is destroyed', async () => {
  const self = await world(totals);
  const [box = ''] = await boxes(self, 1);
  await self.decide();
  self.host.before.set('upsert', () => self.host.obliterate('box', box));
  expect(await self.write()).toMatchObject({ dropped: 1, sent: 0 });
  expect(self.host.record('box', box)).toBeUndefined();
  expect(await self.rows('select destroyed_at is not null as gone from loop.mirror where id = $1', [box])).toEqual([
    { gone: true },
  ]);
  expect(await kinds(self)).toEqual(['DECIDED', 'GHOST_DESTROYED']);
});

test('a ghost is recognised even when we were cut off after making it', async () => {
  const self = await world(totals);
  const [box = ''] = await boxes(self, 1);
  await self.decide();
  self.host.before.set('upsert', () => self.host.obliterate('box', box));
  self.host.lostAnswer = new HostError('timeout', 'no answer in 30 s');
  await self.write();
  expect(self.host.record('box', box)).toBeDefined();
  self.now = new Date(self.now.getTime() + 60_000);
  await self.settle();
  expect(self.host.record('box', box)).toBeUndefined();
});

test('a duplicate is a refusal only while the record that was meant is there', async () => {
  const self = await world(totals);
  const [gone = '', anew = '', good = ''] = await boxes(self, 3);
  await self.decide();
  for (const id of [gone, anew, good]) self.host.taken.add(id);
  self.host.before.set('upsert', () => {
    self.host.obliterate('box', gone);
    self.host.obliterate('box', anew);
    self.host.put('box', anew, {}, people.robot);
  });
  expect(await self.write()).toMatchObject({ dropped: 2, parked: 1 });
  expect(self.host.record('box', anew)).toBeUndefined();
  expect(await listParked(self.db)).toMatchObject([{ recordId: good }]);
});

test('a record that our upsert revived is deleted again when the event of its deletion comes', async () => {
  const self = await world(totals);
  const [box = '', other = ''] = await boxes(self, 2);
  await self.decide();
  let deletedAt: unknown;
  self.host.before.set('upsert', () => {
    self.host.remove('box', [box, other]);
    deletedAt = self.host.record('box', box)?.deletedAt;
  });
  await self.write();
  expect(self.host.record('box', box)?.deletedAt).toBeNull();
  expect(await undoRevivals(self.writer)).toBe(0);
  const event = `insert into loop.inbox (dedupe_key, event_name, object, record_id, body) values (sha256($1), $2, 'box', $3, $4)`;
  for (const id of [box, other]) {
    await self.db.query(event, [Buffer.from(`1${id}`), 'box.deleted', id, JSON.stringify({ record: { deletedAt } })]);
  }
  // This one was restored by somebody afterwards.
  await self.db.query(event, [Buffer.from(`2${other}`), 'box.restored', other, JSON.stringify({ record: {} })]);
  expect(await undoRevivals(self.writer)).toBe(1);
  expect(self.host.record('box', box)?.deletedAt).not.toBeNull();
  expect(self.host.record('box', other)?.deletedAt).toBeNull();
  expect(await undoRevivals(self.writer)).toBe(0);
  expect(await kinds(self)).toContain('REVIVED_DELETED');
});

test('a record that was deleted before our read is left alone', async () => {
  const self = await world(totals);
  const [box = ''] = await boxes(self, 1);
  await self.decide();
  self.host.remove('box', [box]);
  expect(await self.write()).toMatchObject({ dropped: 1 });
  expect(verbs(self)).toEqual(['byIds 1']);
});

test('a task comes once, its target after it, however often it is decided', async () => {
  const self = await world(tasks);
  const id = await self.change('widget', randomUUID(), { size: 200 });
  await self.decide();
  await self.write();
  expect(verbs(self)).toEqual(['create 1']);
  await self.settle();
  await self.change('widget', id, { size: 201 });
  await self.settle();
  expect(verbs(self)).toEqual(['create 1', 'create 1']);
  expect(self.host.all('task')).toMatchObject([{ title: 'The size is 200.' }]);
  // A person deletes the task: it does not come back.
  const [task] = self.host.all('task');
  self.host.remove('task', [task?.id ?? '']);
  await self.hear('task', task?.id ?? '', ['deletedAt']);
  await self.change('widget', id, { size: 202 });
  await self.settle();
  expect(self.host.all('task')).toHaveLength(1);
});

test('a creation whose answer was lost is found to exist', async () => {
  const self = await world(tasks);
  await self.change('widget', randomUUID(), { size: 200 });
  await self.decide();
  self.host.lostAnswer = new HostError('network', 'connection reset');
  await self.write();
  expect(await self.write()).toMatchObject({ sent: 1, unchanged: 1 });
  await self.settle();
  expect(self.host.all('task')).toHaveLength(1);
  expect(self.host.all('taskTarget')).toHaveLength(1);
});

test('an owner gets so many tasks a business day; the others come on the next, unless they are no longer wanted', async () => {
  const self = await world({ ...tasks, taskCap: 2 });
  const ownerId = randomUUID();
  self.now = new Date('2026-03-06T02:00:00Z');
  const ids: string[] = [];
  for (let count = 0; count < 5; count++) {
    ids.push(await self.change('widget', randomUUID(), { size: 200, ownerId }));
    await self.settle();
  }
  await self.change('widget', randomUUID(), { size: 200, ownerId: randomUUID() });
  await self.settle();
  expect(self.host.all('task')).toHaveLength(3);
  expect(self.host.all('taskTarget')).toHaveLength(3);
  await self.change('widget', ids[4] ?? '', { size: 1 });
  self.now = new Date('2026-03-08T02:00:00Z');
  await self.settle();
  expect(self.host.all('task')).toHaveLength(3);
  // Monday, in Shanghai.
  self.now = new Date('2026-03-08T16:00:00Z');
  await self.settle();
  expect(self.host.all('task')).toHaveLength(5);
  await self.change('widget', ids[4] ?? '', { size: 300 });
  await self.settle();
  expect(self.host.all('task')).toHaveLength(5);
  self.now = new Date('2026-03-09T16:00:00Z');
  await self.settle();
  expect(self.host.all('task')).toHaveLength(6);
  expect(self.host.all('taskTarget')).toHaveLength(6);
});

test('what the host refuses is parked with its reason; a newer decision replaces it, a replay repeats it', async () => {
  const self = await world(totals);
  const [box = '', good = ''] = await boxes(self, 2);
  self.host.refuses = ({ id }) => (id === box ? 'totalSize is not a number' : null);
  await self.settle();
  expect(self.host.record('box', good)).toMatchObject({ totalSize: 5 });
  expect(await listParked(self.db)).toMatchObject([
    {
      stage: 'write',
      what: 'box-total project',
      object: 'box',
      recordId: box,
      why: 'invalid: totalSize is not a number',
    },
  ]);
  self.host.refuses = () => null;
  expect(await replay(self.db, { stage: 'decide' }, self.now)).toBe(0);
  const [parked] = await listParked(self.db);
  expect(await replay(self.db, { ids: [parked?.id ?? ''] }, self.now)).toBe(1);
  expect(await replay(self.db, { ids: [parked?.id ?? ''] }, self.now)).toBe(0);
  await self.settle();
  expect(self.host.record('box', box)).toMatchObject({ totalSize: 5 });

  self.host.refuses = () => 'no';
  await self.change('widget', randomUUID(), { boxId: box, size: 1 });
  await self.settle();
  expect(await listParked(self.db)).toHaveLength(1);
  self.host.refuses = () => null;
  await self.change('widget', randomUUID(), { boxId: box, size: 1 });
  await self.settle();
  expect(self.host.record('box', box)).toMatchObject({ totalSize: 7 });
  expect(await listParked(self.db)).toEqual([]);
});

test('a host that was down gets the latest of each record, answers first, each record in its order', async () => {
  const self = await world();
  const [box = ''] = await boxes(self, 1);
  self.host.down = new HostError('network', 'connection refused');
  const id = await self.change('widget', randomUUID(), { boxId: box, size: 20 });
  for (let size = 100; size < 103; size++) {
    await self.change('widget', id, { size });
    await self.decide();
    expect((await self.write()).rest).not.toBeNull();
  }
  self.host.down = null;
  self.host.calls.length = 0;
  await self.settle();
  const order = self.host.calls.map(({ verb }) => verb).filter((verb) => verb !== 'byIds');
  expect(order.indexOf('compareAndSet')).toBeLessThan(order.indexOf('create'));
  expect(order.indexOf('create')).toBeLessThan(order.indexOf('upsert'));
  expect(self.host.record('box', box)).toMatchObject({ totalSize: 107 });
  expect(self.host.record('widget', id)).toMatchObject({ widgetState: 'LARGE' });
  expect(await self.rows('select * from loop.outbox')).toEqual([]);
});

test('a row that breaks the host alone is put behind and parked in the end', async () => {
  const self = await world(totals);
  const [box = ''] = await boxes(self, 1);
  await self.decide();
  for (let attempt = 1; attempt <= 30; attempt++) {
    self.host.before.set('byIds', () => {
      throw new HostError('broken-host', '500');
    });
    await self.write();
    self.now = new Date(self.now.getTime() + 600_000);
  }
  expect(await listParked(self.db)).toMatchObject([{ recordId: box, why: expect.stringContaining('gave-up') }]);
});
