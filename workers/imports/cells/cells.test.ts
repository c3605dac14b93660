import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDay, readInstant } from './dates.ts';
import { readMicros, readWhole } from './numbers.ts';
import { readCell, readOption, readOptions } from './values.ts';
import { accountKinds, categories } from '../kinds/options.ts';

const micros = (text: string): unknown => {
  const read = readMicros(text);
  return read.ok ? read.value : read.problem.code;
};

test.each([
  ['2.55', 2_550_000n],
  ['1,234.50', 1_234_500_000n],
  ['¥1,234.5', 1_234_500_000n],
  ['１２．５元', 12_500_000n],
  ['(12.00)', -12_000_000n],
  ['12.00-', -12_000_000n],
  ['-.5', -500_000n],
  ['1e3', 1_000_000_000n],
  ['0.0000005', 1n],
  ['0.00000049', 0n],
  ['12,50', 'NOT_AN_AMOUNT'],
  ['--1', 'NOT_AN_AMOUNT'],
  ['(-1)', 'NOT_AN_AMOUNT'],
  ['', 'NOT_AN_AMOUNT'],
  ['9007199254.740992', 'AMOUNT_TOO_LARGE'],
])('the amount %s', (text, expected) => {
  expect(micros(text)).toBe(expected);
});

test('every amount in millionths is read as it is written', () => {
  fc.assert(
    fc.property(fc.bigInt(-(2n ** 53n) + 1n, 2n ** 53n - 1n), (exact) => {
      const digits = (exact < 0n ? -exact : exact).toString().padStart(7, '0');
      expect(micros(`${exact < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`)).toBe(exact);
    }),
  );
});

test('whole numbers are whole', () => {
  expect(readWhole('12')).toEqual({ ok: true, value: 12 });
  expect(readWhole('12.5')).toMatchObject({ ok: false, problem: { code: 'NOT_A_WHOLE_NUMBER' } });
});

const shanghai = { timeZone: 'Asia/Shanghai' };

test.each([
  ['2024-03-31', '2024-03-31'],
  ['2024/3/31 08:26', '2024-03-31'],
  ['20240331', '2024-03-31'],
  ['2024年3月31日', '2024-03-31'],
  ['31.03.2024', '2024-03-31'],
  ['03.04.2024', '2024-04-03'],
  ['31/3/2024', '2024-03-31'],
  ['3/31/2024', '2024-03-31'],
  ['3/4/2024', 'AMBIGUOUS_DATE'],
  ['2024-02-30', 'NOT_A_DATE'],
  ['soon', 'NOT_A_DATE'],
])('the day of %s', (text, expected) => {
  const read = readDay(text, shanghai);
  expect(read.ok ? read.value : read.problem.code).toBe(expected);
});

test('two numbers before the year follow the order that was said', () => {
  expect(readDay('3/4/2024', { ...shanghai, dateOrder: 'DMY' })).toEqual({ ok: true, value: '2024-04-03' });
  expect(readDay('3/4/2024', { ...shanghai, dateOrder: 'MDY' })).toEqual({ ok: true, value: '2024-03-04' });
});

test('times without an offset are of the zone, summer and winter', () => {
  const london = { timeZone: 'Europe/London' };
  expect(readInstant('2010-12-01 08:26:00', shanghai)).toEqual({ ok: true, value: '2010-12-01T00:26:00.000Z' });
  expect(readInstant('2011-07-01 08:26', london)).toEqual({ ok: true, value: '2011-07-01T07:26:00.000Z' });
  expect(readInstant('2011-12-01 08:26 PM', london)).toEqual({ ok: true, value: '2011-12-01T20:26:00.000Z' });
  expect(readInstant('2011-12-01T08:26:00+08:00', london)).toEqual({ ok: true, value: '2011-12-01T00:26:00.000Z' });
  expect(readInstant('2011-12-01 25:00', london)).toMatchObject({ ok: false });
});

test('choices are known by themselves, their label and their Chinese name', () => {
  for (const text of ['PHARMACY_CHAIN', 'Pharmacy chain', 'pharmacy-chain', '连锁药店'])
    expect(readOption(text, accountKinds)).toEqual({ ok: true, value: 'PHARMACY_CHAIN' });
  expect(readOption('Bakery', accountKinds)).toMatchObject({ ok: false, problem: { code: 'UNKNOWN_OPTION' } });
  expect(readOptions('化学药、生物制品;化药', categories)).toEqual({ ok: true, value: ['CHEMICAL', 'BIOLOGICAL'] });
});

test.each([
  ['王秀英', { lastName: '王', firstName: '秀英' }],
  ['欧阳 锋', { lastName: '欧阳', firstName: '锋' }],
  ['Ada King Lovelace', { lastName: 'Lovelace', firstName: 'Ada King' }],
  ['Lovelace, Ada', { lastName: 'Lovelace', firstName: 'Ada' }],
])('the name %s', (text, expected) => {
  expect(readCell('fullName', text, { ...shanghai, currency: 'CNY' })).toEqual({ ok: true, value: expected });
});
