import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostModel } from '../../schema/generated/model.ts';
import { blockKindsOf } from './kinds.rules.ts';

const source = ['gates.rules.ts', 'release.rules.ts']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');
/** Said of an order that is not blocked, or in answer to a command. */
const notBlocking = new Set([
  'ORDER_SUBMIT_AGAIN',
  'ORDER_NOT_FROM_HERE',
  'ORDER_RELEASED',
  'ORDER_OVERRIDDEN',
  'RETURN_UNLINKED',
]);
const blocking = [...new Set([...source.matchAll(/'((?:ORDER|RETURN)_[A-Z_]+[A-Z])'/g)].map(([, code = '']) => code))]
  .filter((code) => !notBlocking.has(code))
  .toSorted();

test('there are reasons to look at', () => expect(blocking.length).toBeGreaterThan(15));

test.each(blocking)('%s has a kind, and one only', (code) => expect(blockKindsOf([{ code }])).toHaveLength(1));

test('several reasons of a kind are one, in the order of the options', () => {
  const codes = ['ORDER_CHANGED_AFTER_RELEASE', 'ORDER_BATCH_GONE', 'ORDER_BATCH_EXPIRED', 'ORDER_HELD'];
  expect(blockKindsOf(codes.map((code) => ({ code })))).toEqual(['HOLD', 'BATCH', 'CHANGED']);
});

test('nothing blocks: nothing is said', () => expect(blockKindsOf([])).toBeNull());

test('the plugin has an option for every kind, in this order', () => {
  const field = hostModel.objects
    .find(({ name }) => name === 'salesOrder')
    ?.fields.find(({ name }) => name === 'blockKinds');
  expect(blockKindsOf(blocking.map((code) => ({ code })))).toEqual(field?.options);
});
