/** Rows → what was selected, related records included, one query per relation and level. */
import { pascal } from '../../schema/names.ts';
import type { FieldModel } from '../../schema/model.ts';
import { cursorOf, orderOf } from '../records/order.ts';
import { columnOutput, type Row } from '../records/rows.ts';
import { quote, type Column, type Table } from '../records/tables.ts';
import { badInput } from '../refusal.ts';
import { nestedLimit, type Engine } from './engine.ts';
import type { Selection } from './selection.ts';

export type Output = Record<string, unknown>;
/** What a relation led to, by the key or the id of the record; undefined where it is not followed. */
type Related = ReadonlyMap<unknown, unknown> | undefined;

/**
 * Where a record stands: what was asked for, what a relation led to. The host follows any relation of the first; of the
 * children in a list those to one record; further it shows null and empty lists.
 */
type Place = 'root' | 'child' | 'beyond';

/** Columns to read for a selection: what is selected, the keys of its relations, and the id. */
export function columnsFor(table: Table, selection: Selection, extra: readonly Column[] = []): string {
  const names = new Set(['id', ...extra.map(({ name }) => name)]);
  for (const field of selection.keys()) {
    const key = table.relations.get(field)?.relation?.joinColumn;
    for (const column of table.byName.get(key ?? field) ?? []) names.add(column.name);
  }
  return [...names].map(quote).join(', ');
}

export async function project(
  engine: Engine,
  table: Table,
  rows: readonly Row[],
  selection: Selection,
  place: Place = 'root',
): Promise<Output[]> {
  const related = new Map<string, Related>();
  for (const [name, sub] of selection) {
    const field = table.relations.get(name);
    if (field?.relation && sub) related.set(name, await relatedBy(engine, table, field, rows, sub, place));
  }
  return rows.map((row) => outputOf(engine, table, row, selection, related));
}

function outputOf(
  engine: Engine,
  table: Table,
  row: Row,
  selection: Selection,
  related: ReadonlyMap<string, Related>,
): Output {
  const output: Output = {};
  for (const [name, sub] of selection) {
    const field = table.relations.get(name);
    if (field?.relation) {
      const many = field.relation.kind === 'ONE_TO_MANY';
      const found = related.get(name)?.get(many ? row['id'] : row[field.relation.joinColumn ?? '']);
      output[name] = found ?? (many && sub ? emptyConnection(field.relation.target, sub) : null);
    } else if (name === '__typename') output[name] = pascal(table.object.name);
    else output[name] = valueOf(engine, table.byName.get(name) ?? [], row, sub);
  }
  for (const [name, found] of related) {
    const key = table.relations.get(name)?.relation?.joinColumn;
    // Who asks for a soft-deleted record by its relation is not even told its key.
    if (key && found && selection.has(key) && !found.has(row[key])) output[key] = null;
  }
  return output;
}

function valueOf(engine: Engine, columns: readonly Column[], row: Row, sub: Selection | null): unknown {
  const [first] = columns;
  if (!first) return null;
  if (first.part === undefined) return listItems(engine, columnOutput(first, row[first.name]), sub);
  const value: Output = {};
  for (const part of sub?.keys() ?? []) {
    const column = columns.find((each) => each.part === part);
    if (column) value[part] = columnOutput(column, row[column.name]);
  }
  return value;
}

/** FILES are lists of objects: only what is selected of each; their addresses are signed anew in every answer. */
function listItems(engine: Engine, value: unknown, sub: Selection | null): unknown {
  if (!sub || !Array.isArray(value)) return value;
  return value.map((item: Output) => {
    const whole: Output = { ...item, url: engine.files.addressOf(String(item['fileId'])) };
    return Object.fromEntries([...sub.keys()].map((key) => [key, whole[key] ?? null]));
  });
}

async function relatedBy(
  engine: Engine,
  table: Table,
  field: FieldModel,
  rows: readonly Row[],
  selection: Selection,
  place: Place,
): Promise<Related> {
  const relation = field.relation;
  const target = engine.tables.get(relation?.target ?? '');
  if (!relation || !target) throw badInput(`Object ${table.object.name} has no relation "${field.name}".`);
  if (place === 'beyond' || (place === 'child' && relation.kind === 'ONE_TO_MANY')) return undefined;
  return relation.kind === 'MANY_TO_ONE'
    ? toOne(engine, target, relation.joinColumn ?? '', rows, selection)
    : toMany(engine, target, relation.inverse, rows, selection);
}

async function toOne(
  engine: Engine,
  target: Table,
  key: string,
  rows: readonly Row[],
  selection: Selection,
): Promise<ReadonlyMap<unknown, unknown>> {
  const ids = [...new Set(rows.map((row) => row[key]).filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const found = await engine.db.query<Row>(
    `select ${columnsFor(target, selection)} from ${target.sql} where id = any($1::uuid[]) and "deletedAt" is null`,
    [ids],
  );
  const outputs = await project(engine, target, found.rows, selection, 'beyond');
  return new Map(found.rows.map((row, index) => [row['id'], outputs[index]]));
}

async function toMany(
  engine: Engine,
  target: Table,
  inverse: string,
  rows: readonly Row[],
  selection: Selection,
): Promise<ReadonlyMap<unknown, unknown>> {
  const key = target.relations.get(inverse)?.relation?.joinColumn;
  if (!key) throw badInput(`Object ${target.object.name} has no relation "${inverse}".`);
  const node = selection.get('edges')?.get('node') ?? new Map<string, null>();
  const children = await engine.db.query<Row & { of: string }>(
    `select * from (
       select ${columnsFor(target, node)}, ${quote(key)} as "of", row_number() over w as "place"
       from ${target.sql} where ${quote(key)} = any($1::uuid[]) and "deletedAt" is null
       window w as (partition by ${quote(key)} order by id)
     ) child where place <= ${nestedLimit} order by id`,
    [rows.map((row) => row['id'])],
  );
  const outputs = await project(engine, target, children.rows, node, 'child');
  const byParent = Map.groupBy(
    children.rows.map((row, index) => ({ row, output: outputs[index] ?? {} })),
    ({ row }) => row.of,
  );
  const entries = [...byParent].map(([id, items]) => {
    // The count of a nested list is that of what it shows.
    return [id, connection(target, items, items.length, false, selection)] as const;
  });
  return new Map(entries);
}

export interface Item {
  readonly row: Row;
  readonly output: Output;
}

/** A connection with only what was selected of it. */
export function connection(
  table: Table,
  items: readonly Item[],
  totalCount: number,
  hasNextPage: boolean,
  selection: Selection,
  terms = orderOf(table, []),
): Output {
  const type = pascal(table.object.name);
  const cursors = items.map(({ row }) => cursorOf(terms, row));
  const edge = selection.get('edges');
  const whole: Output = {
    __typename: `${type}Connection`,
    totalCount,
    edges: items.map(({ output }, index) =>
      picked({ __typename: `${type}Edge`, node: output, cursor: cursors[index] }, edge),
    ),
    pageInfo: picked(
      {
        __typename: 'PageInfo',
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
        hasNextPage,
        hasPreviousPage: false,
      },
      selection.get('pageInfo'),
    ),
  };
  return picked(whole, selection);
}

function emptyConnection(target: string, selection: Selection): Output {
  const pageInfo = { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false };
  const whole = {
    __typename: `${pascal(target)}Connection`,
    totalCount: 0,
    edges: [],
    pageInfo: picked({ __typename: 'PageInfo', ...pageInfo }, selection.get('pageInfo')),
  };
  return picked(whole, selection);
}

function picked(value: Output, selection: Selection | null | undefined): Output {
  return Object.fromEntries([...(selection?.keys() ?? [])].map((key) => [key, value[key] ?? null]));
}
