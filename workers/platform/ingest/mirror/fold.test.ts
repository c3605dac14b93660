import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, people, rawRecord, snapshot, testMirror } from '../testing.ts';
import { authorsOf } from './authors.ts';
import { fold, type Known } from './fold.ts';
import { mirrorObject } from './model.ts';
import type { Snapshot } from './snapshot.ts';

const id = '0190a000-0000-7000-8000-000000000001';
const { model, isOurs } = testMirror();
const object = mirrorObject(model, 'licence');

function after(news: readonly Snapshot[], options: { known?: Known; asked?: bigint } = {}): Known | undefined {
  let known = options.known;
  let version = known?.version ?? 0n;
  for (const each of news) {
    const result = fold(known, each, { object, isOurs, ...(options.asked !== undefined && { asked: options.asked }) });
    if (result.kind === 'applied') known = { ...result.known, version: ++version };
  }
  return known;
}

const licence = (seconds: number, values: Record<string, unknown>, updatedFields?: string[]): Snapshot =>
  snapshot('licence', rawRecord(id, seconds, values), updatedFields ? { updatedFields } : {});
const destroyed = (seconds: number, createdSeconds = 0): Snapshot => ({
  kind: 'destroyed',
  object: 'licence',
  id,
  createdAt: new Date(at(createdSeconds)),
  asOf: new Date(at(seconds)),
});

/** A life of a record in the host: edits, deletions, restorations, perhaps its destruction; with the messages about it. */
const life = fc
  .array(fc.record({ number: fc.constantFrom('A', 'B', ''), deleted: fc.boolean() }), { minLength: 1, maxLength: 8 })
  .chain((states) => fc.tuple(fc.constant(states), fc.boolean()))
  .map(([states, isDestroyed]) => {
    const news = states.map((state, index) =>
      licence(index, { number: state.number, deletedAt: state.deleted ? at(index) : null }, ['number', 'deletedAt']),
    );
    return { news: isDestroyed ? [...news, destroyed(states.length)] : news, final: states.at(-1), isDestroyed };
  });

test('messages in any order, any of them doubled, end in the state of the host', () => {
  fc.assert(
    fc.property(
      life.chain(({ news, final, isDestroyed }) =>
        fc.record({
          told: fc.shuffledSubarray([...news, ...news], { minLength: news.length * 2 }),
          final: fc.constant(final),
          isDestroyed: fc.constant(isDestroyed),
        }),
      ),
      ({ told, final, isDestroyed }) => {
        const known = after(told);
        expect(known?.destroyedAt !== null).toBe(isDestroyed);
        if (isDestroyed) return;
        expect(known?.data['number'] ?? '').toBe(final?.number);
        expect(known?.deletedAt !== null).toBe(final?.deleted);
      },
    ),
  );
});

test('a read repairs whatever the messages left behind, be they lost, doubled or late', () => {
  fc.assert(
    fc.property(
      life.chain(({ news, final }) =>
        fc.record({ told: fc.shuffledSubarray(news), final: fc.constant(final), late: fc.shuffledSubarray(news) }),
      ),
      ({ told, final, late }) => {
        const before = after(told);
        // The host shows the record with an older timestamp than any message had: somebody edited `updatedAt`.
        const read = licence(-100, { number: final?.number, deletedAt: null });
        const known = after([read], { ...(before && { known: before }), asked: 1000n });
        expect(known).toMatchObject({ destroyedAt: null, deletedAt: null });
        expect(known?.data['number'] ?? '').toBe(final?.number);
        // What is older than the read changes nothing any more.
        const stale = late.filter((news) => news.kind === 'present' && news.asOf <= new Date(at(-100)));
        expect(after(stale, known ? { known } : {})).toEqual(known);
      },
    ),
  );
});

test('a late update never revives a destroyed record, a record made again under its id does', () => {
  const dead = after([licence(1, { number: 'A' }), destroyed(5)]);
  expect(dead).toMatchObject({ data: {}, authors: {} });
  expect(after([licence(9, { number: 'B' })], dead && { known: dead })).toBe(dead);
  const ghost = snapshot('licence', { ...rawRecord(id, 10, { number: 'G' }), createdAt: at(10) });
  const again = after([ghost], dead && { known: dead });
  expect(again).toMatchObject({ destroyedAt: null, data: { number: 'G' } });
  // The late word of the first life's end does not end the second.
  expect(after([destroyed(6)], again && { known: again })).toBe(again);
});

test('what was learnt while the host was asked is not undone by its answer', () => {
  const known = after([licence(10, { number: 'new' })]);
  const concurrent = known && { ...known, version: 8n };
  expect(after([licence(5, { number: 'old' })], { ...(concurrent && { known: concurrent }), asked: 7n })).toBe(
    concurrent,
  );
  const missing: Snapshot = { kind: 'destroyed', object: 'licence', id, createdAt: null, asOf: new Date(at(20)) };
  expect(after([missing], { ...(concurrent && { known: concurrent }), asked: 7n })).toBe(concurrent);
  expect(after([missing], { ...(concurrent && { known: concurrent }), asked: 9n })?.destroyedAt).not.toBeNull();
});

test('two states of one instant are left to the host to decide', () => {
  const known = after([licence(5, { number: 'A' })]);
  expect(fold(known, licence(5, { number: 'B' }), { object, isOurs })).toEqual({ kind: 'ignored', reread: true });
  expect(after([licence(5, { number: 'B' })], { ...(known && { known }), asked: 9n })?.data['number']).toBe('B');
});

test('an updatedAt in 2030 does not hide what comes after it', () => {
  const forged = snapshot('licence', {
    ...rawRecord(id, 5, { number: 'forged' }),
    updatedAt: '2030-01-01T00:00:00.000Z',
  });
  const told = { ...forged, asOf: new Date(at(5)) };
  expect(after([told, licence(6, { number: 'later' })])?.data['number']).toBe('later');
  expect(after([licence(6, { number: 'later' }), told])?.data['number']).toBe('later');
});

test('what a message does not mention stays', () => {
  const known = after([licence(1, { number: 'A', validTo: '2027-01-01' }), licence(2, { number: '' })]);
  expect(known?.data).toEqual({ validTo: '2027-01-01', createdBy: { ...people.ann, context: undefined } });
});

test('each field has its author; at first sight the last writer and the creator stand for all', () => {
  const first = licence(1, { number: 'A', createdBy: people.bob });
  const second = licence(2, { number: 'A', validTo: '2027-01-01', createdBy: people.bob, updatedBy: people.bob }, [
    'validTo',
  ]);
  const authors = after([first, second])?.authors ?? {};
  expect(authorsOf(authors, 'number').map(({ name }) => name)).toEqual(['Ann', 'Bob']);
  expect(authorsOf(authors, 'validTo')).toMatchObject([{ name: 'Bob', source: 'MANUAL', at: at(2) }]);
});

test('a value that another message brought along gets its author from the late message that wrote it', () => {
  const base = licence(1, { requestedAction: null });
  const annAsks = licence(2, { requestedAction: 'VERIFY' }, ['requestedAction']);
  const bobEdits = licence(3, { requestedAction: 'VERIFY', number: 'N', updatedBy: people.bob }, ['number']);
  const early = after([base, bobEdits]);
  expect(authorsOf(early?.authors ?? {}, 'requestedAction')).toMatchObject([{ source: 'UNKNOWN', memberId: null }]);
  const known = after([annAsks], early && { known: early });
  expect(authorsOf(known?.authors ?? {}, 'requestedAction')).toMatchObject([{ name: 'Ann', at: at(2) }]);
  expect(authorsOf(known?.authors ?? {}, 'number')).toMatchObject([{ name: 'Bob' }]);
});

test('an answer of ours that brings a command back with it did not give that command', () => {
  const written = licence(3, { requestedAction: 'VERIFY', licenceState: 'VALID', updatedBy: people.us });
  const known = after([licence(1, {}), written]);
  expect(authorsOf(known?.authors ?? {}, 'licenceState')).toMatchObject([{ source: 'APPLICATION' }]);
  expect(authorsOf(known?.authors ?? {}, 'requestedAction')).toMatchObject([{ source: 'UNKNOWN' }]);
});
