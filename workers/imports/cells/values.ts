/** A cell as the value that Twenty keeps. */
import type { CellType } from '../kinds/kind.ts';
import { bad, good, plain, type Cell } from './cell.ts';
import { readDay, readInstant, type DateReading } from './dates.ts';
import { readMicros, readNumber, readWhole } from './numbers.ts';

export interface CellReading extends DateReading {
  readonly currency: string;
}

const longestText = 5_000;

/** Everything but references and lists of choices, which need more than the cell. */
export function readCell(
  type: Exclude<CellType, { readonly ref: unknown } | 'options'>,
  text: string,
  reading: CellReading,
): Cell<unknown> {
  if (typeof type === 'object') return readOption(text, type.options);
  switch (type) {
    case 'text':
      return text.length > longestText ? bad('TOO_LONG', text, { most: longestText }) : good(text);
    case 'money': {
      const micros = readMicros(text);
      return micros.ok ? good({ amountMicros: Number(micros.value), currencyCode: reading.currency }) : micros;
    }
    case 'number':
      return readNumber(text);
    case 'whole':
      return readWhole(text);
    case 'day':
      return readDay(text, reading);
    case 'instant':
      return readInstant(text, reading);
    case 'flag':
      return readFlag(text);
    case 'email':
      return good({ primaryEmail: plain(text).toLowerCase() });
    case 'phone':
      return good(readPhone(text));
    case 'fullName':
      return good(readName(text));
    default:
      throw new TypeError(`There is no reading of cells as ${String(type satisfies never)}.`);
  }
}

const spelled = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '');

/** The choice itself, its English label, or a word that stands for it. */
export function readOption(text: string, options: Readonly<Record<string, readonly string[]>>): Cell<string> {
  const wanted = spelled(text);
  const found = Object.entries(options).find(
    ([option, words]) => spelled(option) === wanted || words.some((word) => spelled(word) === wanted),
  );
  return found ? good(found[0]) : bad('UNKNOWN_OPTION', text, { options: Object.keys(options).join(', ') });
}

/** Several choices, separated by commas, semicolons or strokes. */
export function readOptions(text: string, options: Readonly<Record<string, readonly string[]>>): Cell<string[]> {
  const chosen: string[] = [];
  for (const part of text.split(/[,;|/，；、]/).filter((each) => each.trim() !== '')) {
    const option = readOption(part, options);
    if (!option.ok) return option;
    if (!chosen.includes(option.value)) chosen.push(option.value);
  }
  return good(chosen);
}

function readFlag(text: string): Cell<boolean> {
  const word = plain(text).toLowerCase();
  if (['1', 'true', 'yes', 'y', 'x', '是', '√', '有'].includes(word)) return good(true);
  if (['0', 'false', 'no', 'n', '-', '否', '×', '无'].includes(word)) return good(false);
  return bad('NOT_A_FLAG', text);
}

function readPhone(text: string): Readonly<Record<string, string>> {
  const digits = plain(text).replaceAll(/[\s()-]/g, '');
  const chinese = /^(?:\+86|0086)?(1\d{10})$/.exec(digits)?.[1];
  return chinese
    ? { primaryPhoneNumber: chinese, primaryPhoneCallingCode: '+86', primaryPhoneCountryCode: 'CN' }
    : { primaryPhoneNumber: digits };
}

const doubleSurnames = /^(欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|宇文|长孙)/;

/** Chinese names begin with the family name, others end with it. */
function readName(text: string): { firstName: string; lastName: string } {
  const name = plain(text);
  if (/\p{Script=Han}/u.test(name)) {
    const joined = name.replaceAll(/[\s·]/g, '');
    const length = doubleSurnames.test(joined) && joined.length > 2 ? 2 : 1;
    return { lastName: joined.slice(0, length), firstName: joined.slice(length) };
  }
  const comma = name.split(/\s*,\s*/);
  if (comma.length === 2) return { lastName: comma[0] ?? '', firstName: comma[1] ?? '' };
  const words = name.split(/\s+/);
  return { lastName: words.at(-1) ?? '', firstName: words.slice(0, -1).join(' ') };
}
