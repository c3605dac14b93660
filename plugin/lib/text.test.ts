import { afterEach, expect, test } from 'vitest';
import { localized, translated } from './text.ts';

afterEach(() => {
  delete process.env['PLUGIN_LOCALE'];
  delete process.env['PLUGIN_EVERY_LABEL'];
});

test('English stays as written', () => {
  expect(localized('option.label', 'Hospital')).toBe('Hospital');
  expect(translated('objectMetadata.labelPlural', 'Licences')).toBe('Licences');
});

test('a Chinese build writes what the host does not translate, and leaves the rest to the host', () => {
  process.env['PLUGIN_LOCALE'] = 'zh-CN';
  expect(localized('option.label', 'Hospital')).toBe('医院');
  expect(translated('objectMetadata.labelPlural', 'Licences')).toBe('Licences');
});

test('for a host that translates nothing it writes everything', () => {
  process.env['PLUGIN_LOCALE'] = 'zh-CN';
  process.env['PLUGIN_EVERY_LABEL'] = '1';
  expect(translated('objectMetadata.labelPlural', 'Licences')).toBe('证照');
});

test('a text without Chinese stops the build', () => {
  process.env['PLUGIN_LOCALE'] = 'zh-CN';
  expect(() => localized('option.label', 'Spaceport')).toThrow('Spaceport');
});
