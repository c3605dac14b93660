import { expect, test } from 'vitest';
import { render } from '../platform/text/text.ts';
import { fundsTexts, reason } from './texts.ts';

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted();

test('both languages show the same values', () => {
  for (const [code, text] of Object.entries(fundsTexts)) {
    expect([code, placeholders(text['zh-CN'])]).toEqual([code, placeholders(text.en)]);
  }
});

test('Chinese texts are Chinese', () => {
  for (const [code, text] of Object.entries(fundsTexts)) expect(`${code} ${text['zh-CN']}`).toMatch(/[\u4e00-\u9fff]/);
});

test('a refusal is rendered in the language of the workspace', () => {
  const refusal = reason('FUNDS_POOL_TOO_SMALL', { asked: '100.00', available: '99.99' });
  expect(render(refusal, 'en', fundsTexts)).toBe('100.00 was asked for, but only 99.99 is unallocated in the fund.');
  expect(render(refusal, 'zh-CN', fundsTexts)).toBe('申请 100.00，但基金未分配余额仅为 99.99。');
});
