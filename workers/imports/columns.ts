/** Which column of a file holds which field: by --map, by a shipped mapping, or by its own name. */
import { ImportError } from './errors.ts';
import type { ImportKind } from './kinds/kind.ts';
import { mappings } from './mappings/index.ts';
import type { Mapping } from './mappings/mapping.ts';

export interface NamedField {
  readonly key: string;
  readonly headers: readonly string[];
  readonly required?: true;
}

export interface Columns {
  /** Positions by field key. */
  readonly at: ReadonlyMap<string, number>;
  readonly mapping: Mapping | undefined;
  /** What every row says, by field key, though no column does. */
  readonly fixed: ReadonlyMap<string, string>;
  /** Header names that lead nowhere. */
  readonly unused: readonly string[];
}

export interface ColumnOptions {
  readonly kind: ImportKind;
  readonly fields: readonly NamedField[];
  /** `--map`: column names by field key. */
  readonly map: ReadonlyMap<string, string>;
  readonly mapping: Mapping | undefined;
  readonly fixed?: ReadonlyMap<string, string>;
}

/** Throws ImportError when --map names what is not there, or a required field has no column. */
export function locate(header: readonly string[], options: ColumnOptions): Columns {
  const { kind, fields, map, fixed = new Map<string, string>() } = options;
  const names = header.map(normalisedName);
  const known = new Set(fields.map(({ key }) => key));
  for (const [key, column] of map) {
    if (!known.has(key))
      throw new ImportError('bad-options', `--map: ${kind} have no field "${key}". Known: ${[...known].join(', ')}.`);
    if (!names.includes(normalisedName(column)))
      throw new ImportError('no-such-column', `--map: there is no column "${column}". The file has: ${shown(header)}.`);
  }
  const mapping = options.mapping ?? recognise(names, kind);
  const at = new Map<string, number>();
  const taken = new Set<number>();
  const claim = (key: string, wanted: readonly string[]): void => {
    if (at.has(key)) return;
    const found = wanted
      .map((name) => names.indexOf(normalisedName(name)))
      .find((index) => index >= 0 && !taken.has(index));
    if (found === undefined) return;
    at.set(key, found);
    taken.add(found);
  };
  for (const { key } of fields)
    claim(
      key,
      [map.get(key)].filter((name) => name !== undefined),
    );
  for (const { key } of fields) claim(key, mapping?.columns[key] ?? []);
  for (const { key } of fields) claim(key, [key]);
  for (const { key, headers } of fields) claim(key, headers);
  const missing = fields
    .filter(({ key, required }) => required && !at.has(key) && !fixed.has(key))
    .map(({ key }) => key);
  if (missing.length > 0) {
    throw new ImportError(
      'no-such-column',
      `No column for ${missing.join(', ')}. Name them with --map ${missing.map((key) => `${key}=…`).join(',')}. The file has: ${shown(header)}.`,
    );
  }
  return { at, mapping, fixed, unused: header.filter((_, index) => !taken.has(index)) };
}

/** Reads `key=column,key=column`, or one a line; a column name may contain anything but a comma or the end of a line. */
export function parseMap(text: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const part of text.split(/[,\r\n]/).filter((each) => each.trim() !== '')) {
    const at = part.indexOf('=');
    const [key, column] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    if (at < 1 || column === '')
      throw new ImportError('bad-options', `--map is key=column,key=column …; "${part}" is not.`);
    map.set(key, column);
  }
  return map;
}

function recognise(names: readonly string[], kind: ImportKind): Mapping | undefined {
  return mappings.find(
    (mapping) =>
      mapping.kind === kind &&
      mapping.recognisedBy.every((key) => mapping.columns[key]?.some((name) => names.includes(normalisedName(name)))),
  );
}

/** Case, blanks and punctuation do not tell columns apart. */
export const normalisedName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_\-.:()*#“”"'`]+/g, '');

const shown = (header: readonly string[]): string => header.join(', ').slice(0, 500);
