import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { backlog } from '../outbox/backlog.ts';
import { decideOnce } from './decide.ts';
import { housekeeping } from './housekeeping.ts';
import { registerAutomations, setMode } from './modes.ts';
import { report } from './report.ts';
import { boxTotal, widgetState, widgetTask } from './testing/automations.ts';
import { world } from './testing/world.ts';

test('OFF drops work; switching on looks at every live subject, after live work', async () => {
  const self = await world({ automations: [widgetState], mode: 'OFF' });
  const ids = [randomUUID(), randomUUID(), randomUUID()];
  for (const id of ids) await self.change('widget', id, { size: 1 });
  expect(await self.decide()).toMatchObject({ claimed: 0 });
  expect(await self.rows('select * from loop.dirty')).toEqual([]);
  self.host.remove('widget', [ids[0] ?? '']);
  await self.hear('widget', ids[0] ?? '', ['deletedAt']);
  expect(await setMode(self.db, widgetState, 'ENFORCE', self.now)).toBe(2);
  await self.decide();
  expect(await self.rows('select distinct lane from loop.outbox')).toEqual([{ lane: 'backfill' }]);
  await self.settle();
  const decided = self.host.all('widget').filter((each) => each['widgetState'] === 'SMALL');
  expect(new Set(decided.map(({ id }) => id))).toEqual(new Set(ids.slice(1)));
});

test('a change overtakes the backfill that its subject waits in', async () => {
  const self = await world({ automations: [widgetState], mode: 'OFF', batchSize: 1 });
  for (let count = 0; count < 3; count++) await self.change('widget', randomUUID(), { size: 1 });
  await setMode(self.db, widgetState, 'ENFORCE', self.now);
  const urgent = await self.change('widget', randomUUID(), { size: 1 });
  await self.decide();
  expect(await self.rows('select record_id, lane from loop.outbox')).toEqual([{ record_id: urgent, lane: 'answer' }]);
});

test('OBSERVE decides and reports in the workspace language, and writes nothing', async () => {
  const self = await world({ automations: [widgetState, widgetTask], mode: 'OBSERVE' });
  const zh = { ...self.decider, locale: 'zh-CN' as const };
  for (let size = 98; size < 102; size++) await self.change('widget', randomUUID(), { size });
  const shown = await self.change('widget', randomUUID(), {
    size: 12,
    widgetState: 'LARGE',
    decisionReason: '尺寸为 12。',
  });
  await decideOnce(zh);
  expect(self.host.calls).toEqual([]);
  for (const table of ['outbox', 'standing', 'put_back', 'dirty']) {
    expect(await self.rows(`select * from loop.${table}`)).toEqual([]);
  }
  expect(await self.rows('select * from loop.observation where subject = $1', [shown])).toEqual([]);
  const [state, task] = await report(self.db, self.decider.automations, self.now);
  expect(state).toMatchObject({ name: 'widget-state', mode: 'OBSERVE', due: 0, parked: 0, decisions: 0 });
  expect(state?.would).toMatchObject([{ kind: 'answer', object: 'widget', label: 'widgetState=LARGE', count: 4 }]);
  expect(state?.would[0]?.samples).toHaveLength(3);
  expect(state?.would[0]?.samples[0]?.reasons[0]).toMatch(/^尺寸为 \d+。$/);
  expect(task?.would).toMatchObject([
    { object: 'task', label: 'new', count: 2 },
    { object: 'taskTarget', label: 'new', count: 2 },
  ]);
});

test('from OBSERVE to ENFORCE everything observed is done, and nothing stays observed', async () => {
  const self = await world({ automations: [widgetState], mode: 'OBSERVE' });
  const id = await self.change('widget', randomUUID(), { size: 12 });
  await self.settle();
  expect(self.host.record('widget', id)).not.toHaveProperty('widgetState');
  await setMode(self.db, widgetState, 'ENFORCE', self.now);
  await self.settle();
  expect(self.host.record('widget', id)).toMatchObject({ widgetState: 'LARGE' });
  expect(await self.rows('select * from loop.observation')).toEqual([]);
});

test('decisions that wait when an automation is switched off are held, and go when it is on again', async () => {
  const self = await world({ automations: [boxTotal] });
  const box = await self.change('box', randomUUID(), {});
  await self.change('widget', randomUUID(), { boxId: box, size: 5 });
  await self.decide();
  await setMode(self.db, boxTotal, 'OFF', self.now);
  expect(await self.write()).toMatchObject({ taken: 0 });
  const [line] = await report(self.db, [boxTotal], self.now);
  expect(line).toMatchObject({ mode: 'OFF', unsent: 1 });
  await setMode(self.db, boxTotal, 'ENFORCE', self.now);
  await self.settle();
  expect(self.host.record('box', box)).toMatchObject({ totalSize: 5 });
});

test('registering knows new automations once and leaves modes as they were set', async () => {
  const self = await world({ automations: [widgetState], mode: 'OBSERVE' });
  await self.change('widget', randomUUID(), { size: 1 });
  await self.settle();
  const both = [widgetState, widgetTask];
  expect(await registerAutomations(self.db, both, 'ENFORCE', self.now)).toEqual(['widget-task']);
  expect(await registerAutomations(self.db, both, 'OFF', self.now)).toEqual([]);
  expect(await self.rows('select name, mode from loop.automation order by name')).toEqual([
    { name: 'widget-state', mode: 'OBSERVE' },
    { name: 'widget-task', mode: 'ENFORCE' },
  ]);
  expect(await self.rows('select automation, cause from loop.dirty')).toEqual([
    { automation: 'widget-task', cause: 'backfill' },
  ]);
});

test('the backlog counts lanes, and its lag only what may go', async () => {
  const self = await world({ automations: [widgetState, boxTotal] });
  await self.change('widget', randomUUID(), { boxId: await self.change('box', randomUUID(), {}), size: 1 });
  await self.decide();
  const in90s = new Date(self.now.getTime() + 90_000);
  expect(await backlog(self.db, in90s)).toEqual([
    { lane: 'answer', waiting: 1, lagSeconds: 90, parked: 0 },
    { lane: 'score', waiting: 1, lagSeconds: 90, parked: 0 },
  ]);
  await setMode(self.db, widgetState, 'OBSERVE', self.now);
  expect(await backlog(self.db, in90s)).toMatchObject([
    { lane: 'answer', waiting: 1, lagSeconds: 0 },
    { lagSeconds: 90 },
  ]);
});

test('housekeeping forgets what is over', async () => {
  const self = await world({ automations: [widgetState] });
  const id = await self.change('widget', randomUUID(), { size: 1 });
  await self.settle();
  await self.change('widget', id, { widgetState: 'LARGE' });
  await self.settle();
  await self.rows(`insert into loop.task_quota values ($1, '2026-03-01', 1)`, [randomUUID()]);
  await housekeeping(self.db, self.now);
  expect(await self.rows('select count(*)::int from loop.put_back')).toEqual([{ count: 1 }]);
  await housekeeping(self.db, new Date(self.now.getTime() + 8 * 86_400_000));
  expect(await self.rows('select count(*)::int from loop.put_back')).toEqual([{ count: 0 }]);
  expect(await self.rows('select * from loop.task_quota')).toEqual([]);
});

test('setting the same mode again does nothing', async () => {
  const self = await world({ automations: [widgetState] });
  await self.change('widget', randomUUID(), { size: 1 });
  await self.settle();
  expect(await setMode(self.db, widgetState, 'ENFORCE', self.now)).toBe(0);
  expect(await self.rows(`select * from loop.audit where kind = 'MODE_CHANGED'`)).toHaveLength(1);
});
