import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  companyTraits,
  normalisedCity,
  normalisedCode,
  normalisedName,
  personTraits,
  sharedTraits,
} from './traits.rules.ts';

describe('names', () => {
  test.each([
    ['上海仁爱医药有限公司', '上海仁爱医药有限责任公司'],
    ['ＡＢＣ医药（集团）股份有限公司', 'abc医药集团'],
    ['上海 仁爱·医药 公司', '上海仁爱医药'],
    ['Acme Pharma Co., Ltd.', 'ACME PHARMA'],
    ['Acme Pharma GmbH', 'acme pharma'],
  ])('%s is %s', (a, b) => {
    expect(normalisedName(a)).toBe(normalisedName(b));
  });

  test.each([
    ['上海仁爱医药有限公司', '上海仁爱医药有限公司北京分公司'],
    ['仁爱医院', '仁济医院'],
    ['Acme Pharma', 'Acme Medical'],
    ['北京有限公司', '上海有限公司'],
  ])('%s is not %s', (a, b) => {
    expect(normalisedName(a)).not.toBe(normalisedName(b));
  });

  test('a name that is nothing but a legal form is not lost', () => {
    expect(normalisedName('有限公司')).toBe('有限公司');
    expect(normalisedName('Company')).toBe('company');
  });

  test('a name is the same under any legal form', () => {
    const stem = fc.array(fc.constantFrom('上海', '仁爱', '医药', 'ＡＢＣ'), { minLength: 1, maxLength: 4 });
    const forms = fc.array(fc.constantFrom('集团', '（集团）', '股份有限公司', '有限公司', '公司', ' 有限责任公司'), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(stem, forms, (words, endings) => {
        expect(normalisedName(words.join('') + endings.join(''))).toBe(words.join('').normalize('NFKC').toLowerCase());
      }),
    );
  });

  test('cities and codes', () => {
    expect(normalisedCity('上海市')).toBe(normalisedCity(' 上海'));
    expect(normalisedCity('沙市')).toBe('沙市');
    expect(normalisedCode('００1-017')).toBe(normalisedCode('1017'));
    expect(normalisedCode('0')).toBe('0');
  });
});

const company = fc.record({
  name: fc.constantFrom('上海仁爱医药有限公司', '仁爱医药', '上海市仁爱医药集团', '仁济医院', ''),
  address: fc.constantFrom({ addressCity: '上海' }, { addressCity: '上海市' }, { addressCity: '北京' }, {}),
  accountCode: fc.constantFrom('1', '01', '2', ''),
});
const numbers = fc.subarray(['AA3100001', 'aa-3100001', 'BB1', '无']);

describe('likely duplicates', () => {
  test('are symmetric, and each record is like itself where it has a trait', () => {
    fc.assert(
      fc.property(company, numbers, company, numbers, (a, aNumbers, b, bNumbers) => {
        const [one, other] = [companyTraits(a, aNumbers), companyTraits(b, bNumbers)];
        expect(sharedTraits(one, other).toSorted(byTrait)).toEqual(sharedTraits(other, one).toSorted(byTrait));
        expect(sharedTraits(one, one)).toEqual(one);
      }),
    );
  });

  test('the city is part of the name, written into it or not; without a city there is no name', () => {
    const at = (name: string, addressCity?: string): ReturnType<typeof companyTraits> =>
      companyTraits({ name, address: { addressCity } }, []);
    expect(sharedTraits(at('上海市仁爱医院', '上海'), at('仁爱医院', '上海市'))).toHaveLength(1);
    expect(sharedTraits(at('仁爱医院', '北京'), at('仁爱医院', '上海市'))).toHaveLength(0);
    expect(sharedTraits(at('仁爱医院'), at('仁爱医院'))).toHaveLength(0);
  });

  test('numbers too short to mean anything tell nobody apart', () => {
    expect(companyTraits({}, ['1', '无', 'n/a', null])).toEqual([]);
  });

  test('people: by licence, or by name within their company', () => {
    const person = (over: object): ReturnType<typeof personTraits> =>
      personTraits({ name: { firstName: '伟', lastName: '王' }, companyId: 'c', ...over });
    expect(sharedTraits(person({}), person({}))).toHaveLength(1);
    expect(sharedTraits(person({}), person({ companyId: 'd' }))).toHaveLength(0);
    expect(
      sharedTraits(person({ companyId: 'x', licenceNumber: '110-330' }), person({ licenceNumber: '110330' })),
    ).toEqual([{ kind: 'LICENCE', trait: '110330' }]);
  });
});

const byTrait = (a: { kind: string; trait: string }, b: { kind: string; trait: string }): number =>
  `${a.kind} ${a.trait}` < `${b.kind} ${b.trait}` ? -1 : 1;
