/** Rows that are one record each: read, told apart, their references found, and written. */
import { idFor } from '../platform/decide/identifiers.ts';
import type { Message } from '../platform/text/text.ts';
import { readCell, readOptions, type CellReading } from './cells/values.ts';
import type { Columns } from './columns.ts';
import { countResult, type Counts, type ImportContext, type Reject } from './context.ts';
import { ImportError } from './errors.ts';
import { findRecords, lookupKey, type Directory, type Resolved } from './directory.store.ts';
import { valueAt, withValue, type ImportField, type KindSpec, type Target, type Values } from './kinds/kind.ts';
import { categories } from './kinds/options.ts';
import type { Row } from './source/rows.ts';
import { writeRecords, type Wanted } from './write.ts';

export interface RecordsContext extends ImportContext {
  readonly spec: KindSpec;
  readonly columns: Columns;
  /** What the file is called, for records that keep where they came from. */
  readonly file?: string;
  readonly reading: CellReading;
  readonly directory: Directory;
  /** In the first pass, references into the file itself wait. */
  readonly pass: 1 | 2;
  readonly dryRun: boolean;
  readonly counts: Counts;
  /** Lines by identity as the file spells it, over the whole file. */
  readonly seen: Map<string, number>;
}

/** What is remembered of a file, to tell a record that comes twice. */
const mostSeen = 5_000_000;

interface Draft {
  readonly row: Row;
  readonly values: Values;
  readonly refs: readonly { readonly field: ImportField; readonly target: Target; readonly text: string }[];
}

const objectNames: Readonly<Record<Target, string>> = {
  account: 'OBJECT_ACCOUNT',
  territory: 'OBJECT_TERRITORY',
  product: 'OBJECT_PRODUCT',
  person: 'OBJECT_PERSON',
  member: 'OBJECT_MEMBER',
};

/** Imports some rows; returns those that were left out. */
export async function importRecords(context: RecordsContext, rows: readonly Row[]): Promise<Reject[]> {
  const { spec, counts, dryRun } = context;
  const rejects: Reject[] = [];
  const leaveOut = ({ line, cells }: Row, problem: Message): void => void rejects.push({ line, problem, cells });
  const drafts = rows.flatMap((row) => {
    const draft = readDraft(context, row);
    if (!('problem' in draft)) return [draft];
    leaveOut(row, draft.problem);
    return [];
  });
  const whole = await resolveAll(context, drafts, leaveOut);
  const identified = await identify(context, whole, leaveOut);
  const results = await writeRecords(
    context,
    spec.object,
    identified.map(({ wanted }) => wanted),
    { dryRun },
  );
  for (const { row, wanted } of identified) {
    const result = results.get(wanted.id);
    if (result?.kind === 'rejected') leaveOut(row, result.problem);
    else if (result) countResult(counts, spec.object, result.kind, context.pass);
  }
  return rejects;
}

const inField = ({ key }: ImportField, problem: Message): Message => ({
  code: 'IMPORT_FIELD',
  values: { field: key, problem },
});

function readDraft(context: RecordsContext, row: Row): Draft | { problem: Message } {
  const { spec, columns, reading, pass } = context;
  let values: Values = spec.hasOrigin ? { sourceFile: context.file ?? '', sourceRow: row.line } : {};
  const refs: Draft['refs'][number][] = [];
  for (const field of spec.fields) {
    const at = columns.at.get(field.key);
    const fixed = columns.fixed.get(field.key);
    if (at === undefined && fixed === undefined) continue;
    // A file that names its sellers itself is believed; where a cell is empty, the file's seller it is.
    const cell = (at === undefined ? '' : (row.cells[at] ?? '')) || (fixed ?? '');
    const text = (columns.mapping?.clean?.[field.key]?.(cell) ?? cell).trim();
    if (text === '') {
      if (field.required) return { problem: { code: 'MISSING_VALUE', values: { field: field.key } } };
      continue;
    }
    const { type } = field;
    if (typeof type === 'object' && 'ref' in type) {
      if (pass === 2 || !spec.later.includes(field.key)) refs.push({ field, target: type.ref, text });
      continue;
    }
    const read = type === 'options' ? readOptions(text, categories) : readCell(type, text, reading);
    if (!read.ok) return { problem: inField(field, read.problem) };
    values = withValue(values, field.into, read.value);
  }
  return { row, values, refs };
}

type LeaveOut = (row: Row, problem: Message) => void;

async function resolveAll(
  { directory }: RecordsContext,
  drafts: readonly Draft[],
  leaveOut: LeaveOut,
): Promise<{ row: Row; values: Values }[]> {
  const texts = new Map<Target, Set<string>>();
  for (const { target, text } of drafts.flatMap(({ refs }) => refs)) {
    texts.set(target, (texts.get(target) ?? new Set()).add(text));
  }
  const found = new Map<Target, ReadonlyMap<string, Resolved>>();
  for (const [target, names] of texts) found.set(target, await directory.resolve(target, names));
  return drafts.flatMap(({ row, values, refs }) => {
    let complete = values;
    for (const { field, target, text } of refs) {
      const resolved = found.get(target)?.get(text) ?? { kind: 'none' };
      if (resolved.kind !== 'one') {
        const code = resolved.kind === 'several' ? 'FOUND_SEVERAL' : 'NOT_FOUND';
        leaveOut(row, inField(field, { code, values: { object: { code: objectNames[target] }, value: text } }));
        return [];
      }
      complete = withValue(complete, field.into, resolved.id);
    }
    return [{ row, values: complete }];
  });
}

const fullNamePath = 'fullName';

/** What an identity's path says; people are told apart by their names as one text. */
function identityPart(values: Values, path: string): string | undefined {
  if (path === fullNamePath) {
    const { lastName = '', firstName = '' } = (values['name'] ?? {}) as { lastName?: string; firstName?: string };
    return `${lastName}${firstName}`.replaceAll(' ', '') || undefined;
  }
  // Where a row came from, and the month that it is about.
  if (path === 'sourceKey') return sourceKey(values);
  const value = valueAt(values, path === 'soldMonth' ? 'soldOn' : path);
  if (path === 'soldMonth' && typeof value === 'string') return value.slice(0, 7);
  return typeof value === 'string' ? value : undefined;
}

function sourceKey({ sourceFile, sourceRow }: Values): string | undefined {
  return typeof sourceFile === 'string' && typeof sourceRow === 'number' ? `${sourceFile}#${sourceRow}` : undefined;
}

interface Identified {
  readonly row: Row;
  readonly wanted: Wanted;
}

/** The record that each row is: one that the mirror has under the same values, else a new one with an id of its own. */
async function identify(
  context: RecordsContext,
  drafts: readonly { row: Row; values: Values }[],
  leaveOut: LeaveOut,
): Promise<Identified[]> {
  const { spec, db, seen, pass } = context;
  const chosen = drafts.flatMap(({ row, values }) => {
    const identity = spec.identities.find(({ paths }) =>
      paths.every((path) => identityPart(values, path) !== undefined),
    );
    if (!identity) {
      const fields = spec.identities.map(({ paths }) => paths.join(' + ')).join(' / ');
      leaveOut(row, { code: 'NO_IDENTITY', values: { fields } });
      return [];
    }
    const parts = identity.paths.map((path) => identityPart(values, path) ?? '');
    const key = JSON.stringify([identity.paths, parts]);
    const line = seen.get(key);
    if (line !== undefined && line !== row.line) {
      leaveOut(row, { code: 'TWICE_IN_FILE', values: { line } });
      return [];
    }
    if (seen.size >= mostSeen)
      throw new ImportError('too-large', `More than ${mostSeen} records in one file. Split it.`);
    seen.set(key, row.line);
    return [{ row, values, identity, parts }];
  });
  const identified: Identified[] = [];
  for (const [identity, group] of Map.groupBy(chosen, (each) => each.identity)) {
    const keys = group.map(({ parts }) => lookupKey(identity.lookup, parts[0] ?? ''));
    const known = await findRecords(db, identity.lookup, keys);
    for (const { row, values, parts } of group) {
      const candidates = known.get(lookupKey(identity.lookup, parts[0] ?? '')) ?? [];
      const matching = candidates.filter(({ data }) =>
        identity.paths.every((path, at) => identityPart(data, path) === parts[at]),
      );
      const same = matching.find(({ gone }) => !gone) ?? matching[0];
      const id = same?.id ?? idFor(`import.${spec.kind}`, ...identity.paths, ...parts);
      const complete = pass === 1 && !same && spec.fill ? spec.fill(values) : values;
      identified.push({ row, wanted: { id, values: complete } });
    }
  }
  return identified.toSorted((a, b) => a.row.line - b.row.line);
}
