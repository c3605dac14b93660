import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { HostError } from '../host/errors.ts';
import { listParked, replay } from '../outbox/parked.ts';
import { verify } from '../audit/verify.ts';
import { widgetState } from './testing/automations.ts';
import { people } from './testing/memory-host.ts';
import { world, type World } from './testing/world.ts';
import type { Automation } from './automation.ts';

const only = { automations: [widgetState] };
const widget = (self: World, values: Record<string, unknown>): Promise<string> =>
  self.change('widget', randomUUID(), values);
const effects = (self: World): Promise<Record<string, unknown>[]> => self.rows('select * from effect');
const dirty = (self: World): Promise<Record<string, unknown>[]> => self.rows('select * from loop.dirty');
const later = (self: World, ms: number): void => {
  self.now = new Date(self.now.getTime() + ms);
};

test('a change becomes an answer in the host, once, with its reason and its place in the audit trail', async () => {
  const self = await world(only);
  const id = await widget(self, { size: 12 });
  await self.settle();
  expect(self.host.record('widget', id)).toMatchObject({ widgetState: 'LARGE', decisionReason: 'The size is 12.' });
  const kinds = await self.rows('select kind from loop.audit order by sequence');
  expect(kinds.map(({ kind }) => kind)).toEqual(['MODE_CHANGED', 'DECIDED', 'SENT']);
  expect(await verify(self.db)).toMatchObject({ ok: true });
  expect(await dirty(self)).toEqual([]);
});

test('what the host shows already is not written again', async () => {
  const self = await world(only);
  await widget(self, { size: 2, widgetState: 'SMALL', decisionReason: 'The size is 2.' });
  await self.settle();
  expect(self.host.calls).toEqual([]);
  expect(await self.rows(`select * from loop.audit where kind = 'DECIDED'`)).toEqual([]);
});

test('changes that come while a subject waits are decided together', async () => {
  const self = await world(only);
  const id = await widget(self, { size: 1 });
  await self.change('widget', id, { size: 11 });
  await self.change('widget', id, { size: 12 });
  expect(await self.decide()).toMatchObject({ claimed: 1, decided: 1 });
});

test('a command is decided on facts fetched afresh, counts once, is answered and cleared', async () => {
  const self = await world(only);
  const id = await widget(self, { size: 1 });
  const part = await self.change('part', randomUUID(), { widgetId: id, weight: 5 });
  await self.settle();
  // Nobody told us of these two: a webhook was lost.
  self.host.put('part', part, { weight: 7 });
  self.host.put('part', randomUUID(), { widgetId: id, weight: 30 });
  await self.change('widget', id, { requestedAction: 'GROW' });
  await self.settle();
  expect(await effects(self)).toEqual([{ widget: id, weight: 37 }]);
  expect(self.host.record('widget', id)).toMatchObject({
    requestedAction: null,
    widgetState: 'LARGE',
    decisionReason: 'Ann made it grow.\nThe size is 11.',
  });
  await self.change('widget', id, { requestedAction: 'GROW' }, people.bob);
  await self.settle();
  expect(await effects(self)).toHaveLength(2);
  const [{ sequence } = {}] = await self.rows('select sequence from loop.standing');
  expect(sequence).toBe(3n);
});

test('a part that was destroyed unheard does not count', async () => {
  const self = await world(only);
  const id = await widget(self, { size: 1 });
  const part = await self.change('part', randomUUID(), { widgetId: id, weight: 5 });
  await self.settle();
  self.host.obliterate('part', part);
  await self.change('widget', id, { requestedAction: 'GROW' });
  await self.settle();
  expect(await effects(self)).toEqual([{ widget: id, weight: 0 }]);
});

test('while an answer is on its way the subject waits: the same command is not decided twice', async () => {
  const self = await world(only);
  const id = await widget(self, { size: 1 });
  await self.settle();
  await self.change('widget', id, { requestedAction: 'GROW' });
  await self.decide();
  await self.change('widget', id, { size: 2 });
  expect(await self.decide()).toMatchObject({ claimed: 0 });
  await self.settle();
  expect(await effects(self)).toHaveLength(1);
});

test('a command that no person gave is asked for again', async () => {
  const self = await world(only);
  const id = randomUUID();
  self.host.put('widget', id, { size: 1, requestedAction: 'GROW' }, people.robot);
  await self.hear('widget', id);
  await self.settle();
  expect(await effects(self)).toEqual([]);
  expect(self.host.record('widget', id)).toMatchObject({
    requestedAction: null,
    decisionReason: expect.stringContaining('confirm again'),
  });
});

test('an edit of an answer is put back three times an hour and audited, then left to a person', async () => {
  const self = await world(only);
  const id = await widget(self, { size: 1 });
  await self.settle();
  for (let edit = 1; edit <= 3; edit++) {
    await self.change('widget', id, { widgetState: 'LARGE' });
    await self.settle();
    expect(self.host.record('widget', id)).toMatchObject({ widgetState: 'SMALL' });
  }
  await self.change('widget', id, { widgetState: 'LARGE' });
  await self.settle();
  expect(self.host.record('widget', id)).toMatchObject({ widgetState: 'LARGE' });
  expect(await listParked(self.db)).toMatchObject([
    { stage: 'decide', recordId: id, why: expect.stringContaining('set back 3 times') },
  ]);
  const audited = await self.rows(
    `select kind, count(*)::int from loop.audit where kind like 'PUT_BACK%' group by kind order by kind`,
  );
  expect(audited).toEqual([
    { kind: 'PUT_BACK', count: 3 },
    { kind: 'PUT_BACK_STOPPED', count: 1 },
  ]);
  const [personal] = await self.rows(
    `select p.about from loop.audit_personal p join loop.audit a on a.personal_id = p.id where a.kind = 'PUT_BACK' limit 1`,
  );
  expect(personal).toEqual({ about: people.ann.workspaceMemberId });
  expect(await replay(self.db, 'all', self.now)).toBe(1);
  await self.settle();
  expect(self.host.record('widget', id)).toMatchObject({ widgetState: 'SMALL' });
});

test('an hour later edits are put back again', async () => {
  const self = await world(only);
  const id = await widget(self, { size: 1 });
  await self.settle();
  for (let edit = 1; edit <= 6; edit++) {
    await self.change('widget', id, { widgetState: 'LARGE' });
    await self.settle();
    later(self, 21 * 60_000);
  }
  expect(self.host.record('widget', id)).toMatchObject({ widgetState: 'SMALL' });
});

test('a subject parked for its edits is still decided when its clock strikes', async () => {
  const self = await world(only);
  const id = await widget(self, { size: 1, expiresAt: new Date(self.now.getTime() + 3_600_000 / 2).toISOString() });
  await self.settle();
  for (let edit = 1; edit <= 4; edit++) {
    await self.change('widget', id, { widgetState: 'LARGE' });
    await self.settle();
  }
  expect(self.host.record('widget', id)).toMatchObject({ widgetState: 'LARGE' });
  later(self, 3_600_000 / 2);
  await self.settle();
  expect(self.host.record('widget', id)).toMatchObject({ widgetState: 'EXPIRED' });
});

test('time alone changes an answer at its instant', async () => {
  const self = await world(only);
  const id = await widget(self, { size: 1, expiresAt: '2026-03-02T03:00:00.000Z' });
  await self.settle();
  expect(await dirty(self)).toMatchObject([{ cause: 'clock', due_at: new Date('2026-03-02T03:00:00Z') }]);
  self.now = new Date('2026-03-02T02:59:59Z');
  expect(await self.decide()).toMatchObject({ claimed: 0 });
  self.now = new Date('2026-03-02T03:00:00Z');
  await self.settle();
  expect(self.host.record('widget', id)).toMatchObject({ widgetState: 'EXPIRED' });
  expect(await dirty(self)).toEqual([]);
});

test('one subject that fails does not hold up its batch; it is tried again, then parked with the error', async () => {
  const self = await world(only);
  const bad = await widget(self, { size: 13 });
  const good = await widget(self, { size: 2 });
  expect(await self.decide()).toMatchObject({ decided: 1, failed: 1 });
  await self.settle();
  expect(self.host.record('widget', good)).toMatchObject({ widgetState: 'SMALL' });
  for (let attempt = 1; attempt < 8; attempt++) {
    later(self, 600_000);
    await self.decide();
  }
  expect(await listParked(self.db)).toMatchObject([
    { recordId: bad, what: 'widget-state', why: 'this size cannot be decided' },
  ]);
  later(self, 600_000);
  expect(await self.decide()).toMatchObject({ claimed: 0, failed: 0 });
  await self.change('widget', bad, { size: 14 });
  await self.settle();
  expect(self.host.record('widget', bad)).toMatchObject({ widgetState: 'LARGE' });
  expect(await listParked(self.db)).toEqual([]);
});

test('a store that fails for one subject is found out by taking each alone, and leaves nothing of it', async () => {
  const failing: Automation = {
    ...widgetState,
    async load(tx, subjects, clock) {
      if (subjects.includes(poison)) await tx.query('select 1 / 0');
      return widgetState.load(tx, subjects, clock);
    },
  };
  const poison = randomUUID();
  const self = await world({ automations: [failing] });
  const ids = [randomUUID(), poison, randomUUID()];
  for (const id of ids) await self.change('widget', id, { size: 1 });
  expect(await self.decide()).toMatchObject({ claimed: 2, decided: 2, failed: 1 });
  expect(await dirty(self)).toMatchObject([{ subject: poison, attempts: 1, last_error: '22012: division by zero' }]);
  expect(await self.rows('select record_id from loop.outbox where record_id = $1', [poison])).toEqual([]);
});

test('a host that is away delays commands, but parks none', async () => {
  const self = await world(only);
  const id = await widget(self, { size: 1 });
  await self.settle();
  await self.change('widget', id, { requestedAction: 'GROW' });
  self.host.down = new HostError('network', 'connection refused');
  for (let attempt = 1; attempt <= 20; attempt++) {
    await self.decide();
    later(self, 600_000);
  }
  expect(await listParked(self.db)).toEqual([]);
  self.host.down = null;
  await self.settle();
  expect(await effects(self)).toHaveLength(1);
});

test('a reply to a command stays until its reasons change', async () => {
  const self = await world(only);
  const id = await widget(self, { size: 20 });
  await self.settle();
  await self.change('widget', id, { requestedAction: 'SHRINK' });
  await self.settle();
  const reply = 'Please confirm again.\nThe size is 20.';
  expect(self.host.record('widget', id)).toMatchObject({ decisionReason: reply });
  await self.change('widget', id, { expiresAt: '2027-01-01T00:00:00.000Z' });
  await self.settle();
  expect(self.host.record('widget', id)).toMatchObject({ decisionReason: reply });
  await self.change('widget', id, { size: 21 });
  await self.settle();
  expect(self.host.record('widget', id)).toMatchObject({ decisionReason: 'The size is 21.' });
});
