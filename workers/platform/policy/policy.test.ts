import { expect, test } from 'vitest';
import { Policies, readPolicy, type ListPolicy, type NumberPolicy, type TextPolicy } from './policy.ts';

const description = { en: 'Days', 'zh-CN': '天数' };
const days: NumberPolicy = { key: 'days', kind: 'number', default: 90, min: 1, max: 730, description };
const currency: TextPolicy = { key: 'currency', kind: 'text', default: '', maxLength: 3, description };
const kinds: ListPolicy = { key: 'kinds', kind: 'list', default: ['A'], options: ['A', 'B'], description };
const problemOf = (
  definition: NumberPolicy | TextPolicy | ListPolicy,
  record: Record<string, unknown>,
): string | null => {
  const reading = readPolicy(definition, record);
  return reading.ok ? null : reading.problem.code;
};

test('a value that makes sense is used, an empty one means the default', () => {
  expect(readPolicy(days, { numberValue: 30 })).toEqual({ ok: true, value: 30 });
  expect(readPolicy(days, {})).toEqual({ ok: true, value: 90 });
  expect(readPolicy(kinds, { listValue: ['B'] })).toEqual({ ok: true, value: ['B'] });
});

test('a list may be one text with separators of either language', () => {
  expect(readPolicy(kinds, { listValue: 'A, B' })).toEqual({ ok: true, value: ['A', 'B'] });
  expect(readPolicy(kinds, { listValue: 'A、B；' })).toEqual({ ok: true, value: ['A', 'B'] });
});

test('nonsense is named, and the default holds', () => {
  expect([
    problemOf(days, { numberValue: 'soon' }),
    problemOf(days, { numberValue: 0 }),
    problemOf(currency, { textValue: 'YUAN' }),
    problemOf(kinds, { listValue: ['C'] }),
    problemOf(kinds, { listValue: 7 }),
  ]).toEqual([
    'POLICY_NOT_A_NUMBER',
    'POLICY_OUT_OF_RANGE',
    'POLICY_TOO_LONG',
    'POLICY_UNKNOWN_OPTION',
    'POLICY_NOT_A_LIST',
  ]);
  const policies = new Policies([days, kinds], [{ policyKey: 'days', numberValue: 0 }]);
  expect([policies.of(days), policies.of(kinds)]).toEqual([90, ['A']]);
});
