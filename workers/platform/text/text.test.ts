import { expect, test } from 'vitest';
import { isMessage, render, renderAll, renderValues, type Catalogue } from './text.ts';

const catalogue: Catalogue = {
  HELD: { en: '{company} is held: {reasons}.', 'zh-CN': '{company} 已暂停：{reasons}。' },
  EXPIRED: { en: 'a licence expired on {day}', 'zh-CN': '证照于 {day} 到期' },
  MISSING: { en: 'a licence is missing', 'zh-CN': '缺少证照' },
};
const held = {
  code: 'HELD',
  values: { company: '康复医院', reasons: [{ code: 'EXPIRED', values: { day: '2026-01-31' } }, { code: 'MISSING' }] },
};

test('a message is said in either language, with the messages in it', () => {
  expect(render(held, 'en', catalogue)).toBe(
    '康复医院 is held: a licence expired on 2026-01-31, a licence is missing.',
  );
  expect(render(held, 'zh-CN', catalogue)).toBe('康复医院 已暂停：证照于 2026-01-31 到期、缺少证照。');
});

test('what is missing shows itself', () => {
  expect(render({ code: 'NEW_CODE' }, 'en', catalogue)).toBe('NEW_CODE');
  expect(render({ code: 'EXPIRED' }, 'en', catalogue)).toBe('a licence expired on {day}');
  expect(render({ code: 'EXPIRED', values: { day: '{day}' } }, 'en', catalogue)).toBe('a licence expired on {day}');
});

test('several messages are lines; none is nothing', () => {
  expect(renderAll([{ code: 'MISSING' }, { code: 'MISSING' }], 'en', catalogue)).toBe(
    'a licence is missing\na licence is missing',
  );
  expect(renderAll([], 'en', catalogue)).toBe('');
});

test('messages in field values are rendered at any depth, other values stay', () => {
  const values = {
    title: { code: 'MISSING' },
    bodyV2: { markdown: { code: 'MISSING' } },
    amount: { amountMicros: 1 },
    tags: ['a'],
    none: null,
  };
  expect(renderValues(values, 'zh-CN', catalogue)).toEqual({
    title: '缺少证照',
    bodyV2: { markdown: '缺少证照' },
    amount: { amountMicros: 1 },
    tags: ['a'],
    none: null,
  });
  expect([isMessage({ code: 1 }), isMessage(null), isMessage('CODE')]).toEqual([false, false, false]);
});
