/**
 * By what likely duplicates meet: the account code, a licence number, the name in its city. Spelling is evened out: width,
 * case, blanks, punctuation, and the suffixes of legal forms, Chinese and others.
 */
import type { FieldValues } from '../platform/decide/automation.ts';
import { fullNameOf, textOf } from '../platform/decide/fields.ts';

export interface Trait {
  readonly kind: 'CODE' | 'LICENCE' | 'NAME';
  readonly trait: string;
}

/** Legal forms at the end of a name, longest first. A branch (分公司) is a business of its own and keeps its name. */
const chineseForms = [
  '股份有限责任公司',
  '有限责任公司',
  '股份有限公司',
  '集团有限公司',
  '有限公司',
  '总公司',
  '集团',
  '公司',
];
const otherForms =
  /(?:\b(?:incorporated|inc|corporation|corp|company|co|limited|ltd|llc|llp|plc|gmbh|ag|kg|sa|sas|sarl|srl|spa|bv|nv|oy|ab|pte|pty|group|holdings?)\b\s*)+$/u;

/** 'ＡＢＣ 医药（集团）有限公司' and 'abc医药集团' are both 'abc医药'. */
export function normalisedName(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase();
  const words = plain.replaceAll(/[\p{P}\p{S}]+/gu, ' ').trim();
  const compact = words.replace(otherForms, '').replaceAll(/\s+/gu, '');
  const bare = withoutForms(compact);
  // A name that is nothing but legal forms stays what it is.
  return bare === '' ? words.replaceAll(/\s+/gu, '') : bare;
}

function withoutForms(name: string): string {
  let bare = name;
  for (let round = 0; round < chineseForms.length; round++) {
    if (bare.endsWith('分公司')) return bare;
    const form = chineseForms.find((each) => bare.endsWith(each));
    if (form === undefined) return bare;
    bare = bare.slice(0, -form.length);
  }
  return bare;
}

/** '上海市' and '上海' are one city. */
export function normalisedCity(city: string): string {
  const plain = city
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]+/gu, '');
  return plain.length > 2 && plain.endsWith('市') ? plain.slice(0, -1) : plain;
}

/** Codes and licence numbers: letters and digits only, without leading noughts. */
export function normalisedCode(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^0+(?=.)/, '');
}

/** Shorter numbers ('1', '无', 'n/a') tell nobody apart. */
const minLicenceLength = 5;

const codeTraits = (kind: 'CODE' | 'LICENCE', values: readonly unknown[], minLength: number): Trait[] =>
  values
    .map((value) => normalisedCode(textOf(value) ?? ''))
    .filter((trait) => trait.length >= minLength)
    .map((trait) => ({ kind, trait }));

export function companyTraits(data: FieldValues, licenceNumbers: readonly unknown[]): Trait[] {
  const address = (data['address'] ?? {}) as FieldValues;
  const city = normalisedCity(textOf(address['addressCity']) ?? '');
  const name = nameInCity(normalisedName(textOf(data['name']) ?? ''), city);
  return distinct([
    ...codeTraits('CODE', [data['accountCode']], 1),
    ...codeTraits('LICENCE', licenceNumbers, minLicenceLength),
    // Without the city, every 人民医院 would be the same.
    ...(name !== '' && city !== '' ? [{ kind: 'NAME' as const, trait: `${name}|${city}` }] : []),
  ]);
}

/** Hospitals are written with and without their city: 上海市仁爱医院 in 上海 is 仁爱医院 in 上海. */
function nameInCity(name: string, city: string): string {
  if (city === '' || !name.startsWith(city)) return name;
  const rest = name.slice(city.length).replace(/^市/, '');
  return rest.length >= 2 ? rest : name;
}

export function personTraits(data: FieldValues): Trait[] {
  const name = (fullNameOf(data['name']) ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]+/gu, '');
  const companyId = textOf(data['companyId']);
  return distinct([
    ...codeTraits('LICENCE', [data['licenceNumber']], minLicenceLength),
    ...(name !== '' && companyId !== null ? [{ kind: 'NAME' as const, trait: `${name}|${companyId}` }] : []),
  ]);
}

/** What two records share; empty when they are no likely duplicates. */
export function sharedTraits(a: readonly Trait[], b: readonly Trait[]): Trait[] {
  const others = new Set(b.map(({ kind, trait }) => `${kind} ${trait}`));
  return a.filter(({ kind, trait }) => others.has(`${kind} ${trait}`));
}

function distinct(traits: readonly Trait[]): Trait[] {
  return [...new Map(traits.map((each) => [`${each.kind} ${each.trait}`, each])).values()];
}
