import { expect, test } from 'vitest';
import { addToLock, type Lock, move, retire } from './lock.ts';

const lock: Lock = {
  identifiers: { 'object:a': 'uuid-a', 'object:b': 'uuid-b' },
  moved: {},
  retired: { 'object:old': 'uuid-old' },
};

test('new names are added in order, unused ones are reported and kept', () => {
  const change = addToLock(
    lock,
    new Map([
      ['object:b', 'uuid-b'],
      ['object:ab', 'uuid-ab'],
    ]),
  );
  expect(change.added).toEqual(['object:ab']);
  expect(change.unused).toEqual(['object:a']);
  expect(Object.keys(change.lock.identifiers)).toEqual(['object:a', 'object:ab', 'object:b']);
});

test('a retired name does not come back, and cannot be moved to', () => {
  expect(() => addToLock(lock, new Map([['object:old', 'uuid-new']]))).toThrow('object:old');
  expect(() => move(lock, 'object:a', 'object:old')).toThrow('taken');
});

test('retiring keeps the identifier, so that nothing else gets it', () => {
  expect(retire(lock, 'object:a')).toEqual({
    identifiers: { 'object:b': 'uuid-b' },
    moved: {},
    retired: { 'object:a': 'uuid-a', 'object:old': 'uuid-old' },
  });
  expect(() => retire(lock, 'object:c')).toThrow('object:c');
});

test('a moved thing keeps its identifier and remembers the name that it came from', () => {
  const once = move(lock, 'object:a', 'object:z');
  expect(once.identifiers).toEqual({ 'object:b': 'uuid-b', 'object:z': 'uuid-a' });
  expect(once.moved).toEqual({ 'object:z': 'object:a' });
  expect(move(once, 'object:z', 'object:y').moved).toEqual({ 'object:y': 'object:a' });
  expect(move(once, 'object:z', 'object:a')).toEqual(lock);
  expect(() => move(lock, 'object:a', 'object:b')).toThrow('taken');
});
