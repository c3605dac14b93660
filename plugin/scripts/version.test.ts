import { expect, test } from 'vitest';
import { atLeast, versionIn } from './version.ts';

test.each([
  ['2.40.0', '2.40.0', true],
  ['2.43.1', '2.40.0', true],
  ['v2.19.3', '2.40.0', false],
  ['3.0.0', '2.40.9', true],
  ['2.9.0', '2.40.0', false],
  ['2.40.0-rc.1', '2.40.0', true],
])('%s is at least %s: %s', (version, minimum, expected) => {
  expect(atLeast(version, minimum)).toBe(expected);
});

test('a range says its least version, and nonsense is refused', () => {
  expect(versionIn('>=2.40.0')).toBe('2.40.0');
  expect(() => versionIn('^2.40.0')).toThrow('^2.40.0');
  expect(() => atLeast('latest', '2.40.0')).toThrow('latest');
});
