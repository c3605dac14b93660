import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunks, writeAround } from './batches.ts';
import { HostError } from './errors.ts';
import type { NewRecord, WriteOutcome } from './host.ts';

const records = (count: number): NewRecord[] => Array.from({ length: count }, (_, index) => ({ id: `r${index}` }));

/** A host that refuses a batch as a whole when one of its records is bad, and remembers what it wrote. */
function hostWith(bad: ReadonlySet<string>) {
  const written: string[] = [];
  let calls = 0;
  const write = (batch: readonly NewRecord[]): Promise<WriteOutcome[]> => {
    calls += 1;
    const culprit = batch.find(({ id }) => bad.has(id));
    if (culprit) return Promise.reject(new HostError('invalid', 'bad value', { field: 'name' }));
    written.push(...batch.map(({ id }) => id));
    return Promise.resolve(
      batch.map(({ id }) => ({ kind: 'written', record: { id, createdAt: '', updatedAt: '', deletedAt: null } })),
    );
  };
  return { write, written, calls: () => calls };
}

describe('writing around bad records', () => {
  test('writes every good record once and names every bad one, in order, within 2n − 1 calls', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 200 }),
        fc.array(fc.nat(199), { maxLength: 40 }),
        async (count, culprits) => {
          const batch = records(count);
          const bad = new Set(culprits.map((index) => `r${index % count}`));
          const host = hostWith(bad);
          const outcomes = await writeAround(batch, host.write);
          expect(host.written.toSorted()).toEqual(
            batch
              .map(({ id }) => id)
              .filter((id) => !bad.has(id))
              .toSorted(),
          );
          expect(
            outcomes.map((outcome) => (outcome.kind === 'written' ? outcome.record.id : `bad ${outcome.id}`)),
          ).toEqual(batch.map(({ id }) => (bad.has(id) ? `bad ${id}` : id)));
          expect(host.calls()).toBeLessThanOrEqual(2 * count - 1);
        },
      ),
      { seed: 20_261_121, numRuns: 200 },
    );
  });

  test('finds a single culprit among 200 in 17 calls at most', async () => {
    for (const culprit of [0, 99, 100, 199]) {
      const host = hostWith(new Set([`r${culprit}`]));
      await writeAround(records(200), host.write);
      expect(host.calls()).toBeLessThanOrEqual(17);
    }
  });

  test('one call when all is well', async () => {
    const host = hostWith(new Set());
    await writeAround(records(200), host.write);
    expect(host.calls()).toBe(1);
  });

  test.each(['limit', 'network', 'timeout', 'forbidden', 'broken-host'] as const)(
    'does not search when the reason is %s',
    async (code) => {
      let calls = 0;
      const write = (): Promise<WriteOutcome[]> => {
        calls += 1;
        return Promise.reject(new HostError(code, 'no'));
      };
      await expect(writeAround(records(10), write)).rejects.toMatchObject({ code });
      expect(calls).toBe(1);
    },
  );

  test('names who has a value that is taken', async () => {
    const write = (): Promise<WriteOutcome[]> =>
      Promise.reject(new HostError('duplicate', 'taken', { conflictingId: 'other' }));
    expect(await writeAround(records(1), write)).toEqual([{ kind: 'exists', id: 'r0', conflictingId: 'other' }]);
  });
});

test('chunks keep order and size', () => {
  expect(chunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(chunks([], 2)).toEqual([]);
});
