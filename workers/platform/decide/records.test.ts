import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { commandOf } from './command.ts';
import { allRecords, goneRecords, recordsByIds, recordsByKey, standingOf } from './records.ts';
import { widgetState } from './testing/automations.ts';
import { people } from './testing/memory-host.ts';
import { world } from './testing/world.ts';

test('live records are found by id and by foreign key; what is gone is told apart from what was never there', async () => {
  const self = await world({ automations: [widgetState] });
  const box = await self.change('box', randomUUID(), { name: 'one' });
  const inside = [
    await self.change('widget', randomUUID(), { boxId: box, size: 1 }),
    await self.change('widget', randomUUID(), { boxId: box }),
  ];
  const gone = await self.change('widget', randomUUID(), { boxId: box });
  self.host.remove('widget', [gone]);
  await self.hear('widget', gone, ['deletedAt']);
  const never = randomUUID();

  const byId = await recordsByIds<{ size?: number }>(self.db, 'widget', [...inside, gone, never]);
  expect(new Set(byId.keys())).toEqual(new Set(inside));
  expect(byId.get(inside[0] ?? '')?.data.size).toBe(1);
  expect(byId.get(inside[0] ?? '')?.updatedAt).toBeInstanceOf(Date);
  const byKey = await recordsByKey(self.db, 'widget', 'boxId', [box, never]);
  expect(byKey.get(box)?.map(({ id }) => id)).toEqual(inside.toSorted((a, b) => (a < b ? -1 : 1)));
  expect(byKey.get(never)).toEqual([]);
  expect(await goneRecords(self.db, 'widget', [...inside, gone, never])).toEqual(new Set([gone]));
  expect(await allRecords(self.db, 'box')).toMatchObject([{ id: box, data: { name: 'one' } }]);
  await expect(allRecords(self.db, 'widget', 1)).rejects.toMatchObject({ code: 'too-many-records', retryable: false });
  await expect(recordsByKey(self.db, 'widget', 'boxId', [box], 1)).rejects.toMatchObject({ code: 'too-many-records' });
});

test('what stands is known by its sequence', async () => {
  const self = await world({ automations: [widgetState] });
  const id = await self.change('widget', randomUUID(), { size: 1 });
  await self.settle();
  await self.change('widget', id, { size: 12 });
  await self.settle();
  const standing = await standingOf(self.db, 'widget-state', 'widget', [id, randomUUID()]);
  expect(standing.get(id)).toMatchObject({ sequence: 2n, answer: { widgetState: 'LARGE' }, decidedAt: self.now });
  expect(standing.size).toBe(1);
});

test.each([
  ['a person who wrote it', { requestedAction: people.ann }, 'Ann', people.ann.workspaceMemberId],
  ['a person who wrote everything', { '*': people.bob }, 'Bob', people.bob.workspaceMemberId],
  ['a program, though a person wrote the rest', { '*': people.bob, requestedAction: people.robot }, 'Robot', null],
  ['an import in a member’s name', { requestedAction: { ...people.ann, source: 'IMPORT' } }, 'Ann', null],
  ['nobody known', {}, '', null],
])('a command comes from %s', (_who, writers, memberName, memberId) => {
  const authors = Object.fromEntries(
    Object.entries(writers).map(([field, { source, workspaceMemberId, name }]) => [
      field,
      { source, memberId: workspaceMemberId, name },
    ]),
  );
  expect(commandOf({ data: { requestedAction: 'GROW' }, authors })).toEqual({ action: 'GROW', memberId, memberName });
  expect(commandOf({ data: { requestedAction: '' }, authors })).toBeNull();
  expect(commandOf({ data: {}, authors })).toBeNull();
});
