import { expect, test } from 'vitest';
import { hostModel } from '../schema/generated/model.ts';
import { automations } from './automations.ts';
import { checkAutomations } from './platform/decide/check.ts';
import { locales } from './platform/text/text.ts';
import { policies } from './policies.ts';
import { catalogue } from './texts.ts';

test('every declaration names fields that exist and may be written, and nothing feeds itself in a circle', () => {
  expect(checkAutomations(automations, hostModel)).toEqual([]);
});

test('every automation and every policy is described in both languages', () => {
  for (const locale of locales) {
    for (const { summary } of automations) expect(summary[locale]).not.toBe('');
    for (const { description } of policies) expect(description[locale]).not.toBe('');
  }
});

test('policy keys are unique', () => {
  expect(new Set(policies.map(({ key }) => key)).size).toBe(policies.length);
});

test('both languages of a text have the same placeholders', () => {
  const placeholders = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();
  for (const [code, text] of Object.entries(catalogue)) {
    expect({ code, placeholders: placeholders(text['zh-CN']) }).toEqual({ code, placeholders: placeholders(text.en) });
  }
});
