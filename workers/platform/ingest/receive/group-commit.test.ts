import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { groupCommit, type GroupCommitOptions } from './group-commit.ts';

function commits(more: Partial<GroupCommitOptions<number>> = {}) {
  const batches: (readonly number[])[] = [];
  const group = groupCommit<number>({
    flush: async (items) => {
      batches.push(items);
      await sleep(5);
    },
    maxBatch: 100,
    maxWaiting: 1000,
    maxWaitingBytes: 1e6,
    flushTimeoutMs: 1000,
    ...more,
  });
  return { group, batches };
}

test('what gathers while a flush runs goes into the next one, in order', async () => {
  const { group, batches } = commits();
  const first = group.add(1, 1);
  await sleep(1);
  const rest = [2, 3, 4].map((item) => group.add(item, 1));
  await Promise.all([first, ...rest]);
  expect(batches).toEqual([[1], [2, 3, 4]]);
});

test('a batch is bounded', async () => {
  const { group, batches } = commits({ maxBatch: 2 });
  await Promise.all([1, 2, 3, 4, 5].map((item) => group.add(item, 1)));
  expect(batches).toEqual([[1, 2], [3, 4], [5]]);
});

test('a full waiting room turns away, by number or by bytes, and lets in again when there is room', async () => {
  const { group } = commits({ maxWaiting: 2 });
  const outcomes = await Promise.all([1, 2, 3].map((item) => group.add(item, 1)));
  expect(outcomes.map(({ kind }) => kind)).toEqual(['stored', 'stored', 'full']);
  expect(await group.add(4, 1)).toEqual({ kind: 'stored' });
  const bytes = commits({ maxWaitingBytes: 10 });
  const sized = await Promise.all([bytes.group.add(1, 8), bytes.group.add(2, 8)]);
  expect(sized.map(({ kind }) => kind)).toEqual(['stored', 'full']);
  expect(await bytes.group.add(3, 8)).toEqual({ kind: 'stored' });
});

test('a failed flush fails its own items only', async () => {
  const error = new Error('disk full');
  const { group } = commits({
    flush: (items) => (items.includes(1) ? Promise.reject(error) : Promise.resolve()),
    maxBatch: 1,
  });
  expect(await Promise.all([group.add(1, 1), group.add(2, 1)])).toEqual([
    { kind: 'failed', error },
    { kind: 'stored' },
  ]);
});

test('a flush that hangs is given up, so that the sender gets an answer', async () => {
  const { group } = commits({ flush: () => new Promise(() => {}), flushTimeoutMs: 20 });
  expect(await group.add(1, 1)).toMatchObject({ kind: 'failed', error: { message: expect.stringContaining('20 ms') } });
});

test('closing stores what was accepted and accepts nothing more', async () => {
  const { group, batches } = commits();
  const accepted = group.add(1, 1);
  await group.close();
  expect(await accepted).toEqual({ kind: 'stored' });
  expect(await group.add(2, 1)).toEqual({ kind: 'full' });
  expect(batches).toEqual([[1]]);
});
