/** A list of Twenty as CSV, from the mirror: page by page, so that its length does not matter. */
import { hostModel } from '../../../schema/generated/model.ts';
import type { ObjectModel } from '../../../schema/model.ts';
import type { Queryable } from '../../platform/db/pool.ts';
import { fullNameOf } from '../../platform/decide/fields.ts';
import { csvLine } from '../csv-line.ts';
import { ImportError } from '../errors.ts';
import { recordKinds } from '../kinds/records.ts';
import type { Values } from '../kinds/kind.ts';
import { exportCell } from './cells.ts';
import { exportColumns, type ExportColumn } from './columns.ts';

export interface ExportOptions {
  readonly object: string;
  readonly columns?: readonly string[];
  readonly timeZone: string;
  readonly onPage?: (records: number) => void;
}

const recordsPerPage = 1_000;
const firstId = '00000000-0000-0000-0000-000000000000';

/** Text to be written as it comes; begins with a byte order mark, without which Excel takes it for another encoding. */
export async function* exportCsv(db: Queryable, options: ExportOptions): AsyncGenerator<string> {
  const object = objectNamed(options.object);
  const columns = exportColumns(object, options.columns);
  yield `\uFEFF${csvLine(columns.map(({ header }) => header))}`;
  let after = firstId;
  for (;;) {
    const { rows } = await db.query<{ id: string; data: Values; createdAt: Date; updatedAt: Date }>(
      `select id, data, created_at as "createdAt", updated_at as "updatedAt" from loop.mirror
       where object = $1 and id > $2 and deleted_at is null and destroyed_at is null order by id limit $3`,
      [object.name, after, recordsPerPage],
    );
    const records = rows.map(({ id, data, createdAt, updatedAt }) => ({
      ...data,
      id,
      createdAt: createdAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
    }));
    const labels = await labelsOf(db, columns, records);
    const context = { timeZone: options.timeZone, labels };
    yield records.map((record) => csvLine(columns.map((column) => exportCell(column, record, context)))).join('');
    options.onPage?.(records.length);
    const last = rows.at(-1);
    if (rows.length < recordsPerPage || !last) return;
    after = last.id;
  }
}

/** By its API name (company), its plural, or as imports call it (accounts). */
function objectNamed(name: string): ObjectModel {
  const asKind =
    Object.values(recordKinds).find(({ kind }) => kind === name)?.object ?? (name === 'orders' ? 'salesOrder' : name);
  const found = hostModel.objects.find((object) => object.name === asKind || object.plural === asKind);
  if (found) return found;
  const known = hostModel.objects.map((object) => object.name).join(', ');
  throw new ImportError('bad-options', `There is no list "${name}". Known: ${known}.`);
}

/** What records are called by other programs, else by people. */
const codes: Readonly<Record<string, readonly string[]>> = {
  company: ['accountCode'],
  person: ['licenceNumber'],
  drugProduct: ['productCode'],
  salesTerritory: ['territoryCode'],
  salesOrder: ['orderNumber'],
  workspaceMember: ['userEmail'],
};

async function labelsOf(
  db: Queryable,
  columns: readonly ExportColumn[],
  records: readonly Values[],
): Promise<ReadonlyMap<string, string>> {
  const labels = new Map<string, string>();
  for (const { field, key } of columns) {
    const target = field.relation?.target;
    if (target === undefined) continue;
    const ids = [...new Set(records.map((record) => record[key]))].filter((id) => typeof id === 'string');
    if (ids.length === 0) continue;
    const { rows } = await db.query<{ id: string; data: Values }>(
      'select id, data from loop.mirror where object = $1 and id = any($2)',
      [target, ids],
    );
    for (const { id, data } of rows) labels.set(id, labelOf(target, data) ?? id);
  }
  return labels;
}

function labelOf(object: string, data: Values): string | null {
  for (const field of [...(codes[object] ?? []), 'name']) {
    const value = data[field];
    if (typeof value === 'string' && value !== '') return value;
  }
  return fullNameOf(data['name']);
}
