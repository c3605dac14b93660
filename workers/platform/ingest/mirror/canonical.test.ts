import { expect, test } from 'vitest';
import { canonicalValue, instant, sameValue } from './canonical.ts';

test.each([
  ['TEXT', ''],
  ['TEXT', null],
  ['MULTI_SELECT', []],
  ['CURRENCY', { amountMicros: null, currencyCode: null }],
  ['LINKS', { primaryLinkLabel: '', primaryLinkUrl: '', secondaryLinks: [] }],
  ['ADDRESS', { addressStreet1: '', addressLat: null }],
  ['DATE', '21.11.2026'],
  ['DATE_TIME', 'tomorrow'],
  ['UUID', 'not-one'],
  ['NUMBER', 'NaN'],
  ['BOOLEAN', 'true'],
  ['FILES', null],
] as const)('%s %j is empty', (type, value) => {
  expect(canonicalValue(type, value)).toBeNull();
});

test.each([
  ['BOOLEAN', false, false],
  ['NUMBER', 0, 0],
  ['NUMBER', '12.5', 12.5],
  ['NUMBER', '9007199254740993', '9007199254740993'],
  ['DATE', '2026-11-21T00:00:00.000Z', '2026-11-21'],
  ['DATE_TIME', '2026-11-21T13:00:00+01:00', '2026-11-21T12:00:00.000Z'],
  ['UUID', 'B71E7A62-0B95-411F-AE47-6DC261AD0204', 'b71e7a62-0b95-411f-ae47-6dc261ad0204'],
  ['CURRENCY', { amountMicros: '5000000', currencyCode: 'CNY' }, { amountMicros: 5000000, currencyCode: 'CNY' }],
  ['ACTOR', { source: 'API', workspaceMemberId: null, name: 'key', context: {} }, { source: 'API', name: 'key' }],
  ['FILES', [{ fileId: 'f', label: 'l', url: 'https://x?token=1' }], [{ fileId: 'f', label: 'l' }]],
  ['RICH_TEXT', { blocknote: '[{"id":"1"}]', markdown: 'hi' }, { markdown: 'hi' }],
  ['TEXT', 'a\u0000b\uD800', 'ab\uFFFD'],
] as const)('%s %j becomes %j', (type, value, expected) => {
  expect(canonicalValue(type, value)).toEqual(expected);
});

test('a composite keeps what is told and compares equal whatever the order of its parts', () => {
  const address = canonicalValue('ADDRESS', { addressStreet1: '', addressCity: 'Basel', addressLat: '47.5' });
  expect(address).toEqual({ addressCity: 'Basel', addressLat: 47.5 });
  expect(sameValue(address, { addressLat: 47.5, addressCity: 'Basel' })).toBe(true);
  expect(sameValue(address, { addressLat: 47.5 })).toBe(false);
  expect(sameValue(['A', 'B'], ['B', 'A'])).toBe(false);
  expect(sameValue(undefined, null)).toBe(true);
});

test('a value nested without end is cut off rather than followed', () => {
  let value: unknown = 'deep';
  for (let level = 0; level < 1000; level++) value = { value };
  expect(canonicalValue('RAW_JSON', value)).toBeNull();
});

test('instants that PostgreSQL could not hold are none', () => {
  expect(instant('0000-01-01T00:00:00Z')).toBeNull();
  expect(instant('+275760-09-13T00:00:00Z')).toBeNull();
  expect(instant('2026-13-01T00:00:00Z')).toBeNull();
  expect(instant('2026-11-21T20:24:41.880Z')).toEqual(new Date(Date.UTC(2026, 10, 21, 20, 24, 41, 880)));
});
