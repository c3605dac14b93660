/** Reads: a page of records, one record, groups with their counts. */
import { badInput, notFound } from '../refusal.ts';
import { condition, namesDeletedAt, Parameters, type Filter } from '../records/filter.ts';
import { afterSql, orderOf, orderSql } from '../records/order.ts';
import type { Row } from '../records/rows.ts';
import { quote, type Column, type Table } from '../records/tables.ts';
import { defaultPageSize, type Call } from './engine.ts';
import { columnsFor, connection, project, type Output } from './project.ts';
import type { Selection } from './selection.ts';

const noSelection: Selection = new Map();

/** The filter with what it leaves unsaid: soft-deleted rows are out unless it names `deletedAt`. */
function visible(table: Table, filter: Filter, parameters: Parameters): string {
  const given = `(${condition(table, filter, parameters)})`;
  return namesDeletedAt(filter) ? given : `${given} and "deletedAt" is null`;
}

export async function findMany(call: Call, selection: Selection): Promise<Output> {
  const { engine, table, args } = call;
  for (const name of ['last', 'before', 'offset'])
    if (args[name] !== undefined)
      throw badInput(`The sandbox pages forwards only: no "${name}".`, 'INVALID_QUERY_INPUT');
  const first = pageSize(args['first']);
  const filter = (args['filter'] ?? {}) as Filter;
  const terms = orderOf(table, args['orderBy']);
  const node = selection.get('edges')?.get('node') ?? noSelection;
  const parameters = new Parameters();
  const parts = [visible(table, filter, parameters)];
  if (typeof args['after'] === 'string') parts.push(afterSql(terms, args['after'], parameters));
  const columns = columnsFor(
    table,
    node,
    terms.map(({ column }) => column),
  );
  const found = await engine.db.query<Row>(
    `select ${columns} from ${table.sql} where ${parts.join(' and ')} order by ${orderSql(terms)} limit ${first + 1}`,
    parameters.values,
  );
  const rows = found.rows.slice(0, first);
  const totalCount = selection.has('totalCount') ? await countOf(call, filter) : 0;
  const outputs = await project(engine, table, rows, node);
  const items = rows.map((row, index) => ({ row, output: outputs[index] ?? {} }));
  return connection(table, items, totalCount, found.rows.length > first, selection, terms);
}

function pageSize(first: unknown): number {
  if (first === undefined || first === null) return defaultPageSize;
  if (typeof first !== 'number' || !Number.isInteger(first))
    throw badInput('First argument must be an integer', 'INVALID_ARGS_FIRST');
  if (first < 0) throw badInput('First argument must be non-negative', 'INVALID_ARGS_FIRST');
  return first;
}

async function countOf({ engine, table }: Call, filter: Filter): Promise<number> {
  const parameters = new Parameters();
  const { rows } = await engine.db.query<{ count: bigint }>(
    `select count(*) from ${table.sql} where ${visible(table, filter, parameters)}`,
    parameters.values,
  );
  return Number(rows[0]?.count ?? 0);
}

export async function findOne(call: Call, selection: Selection): Promise<Output> {
  const { engine, table, args } = call;
  const parameters = new Parameters();
  const where = visible(table, (args['filter'] ?? {}) as Filter, parameters);
  const { rows } = await engine.db.query<Row>(
    `select ${columnsFor(table, selection)} from ${table.sql} where ${where} order by id limit 1`,
    parameters.values,
  );
  const [output] = await project(engine, table, rows, selection);
  if (!output) throw notFound();
  return output;
}

const groupLimitDefault = 200;
const granularities: Readonly<Record<string, string>> = {
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  QUARTER: 'quarter',
  YEAR: 'year',
};

/** `foosGroupBy`: the values grouped by, as texts, and how many records have them. */
export async function groupBy(call: Call, selection: Selection): Promise<Output[]> {
  const { engine, table, args } = call;
  const parameters = new Parameters();
  const where = visible(table, (args['filter'] ?? {}) as Filter, parameters);
  const dimensions = ((args['groupBy'] ?? []) as Filter[]).flatMap((each) =>
    Object.entries(each).map(([name, value]) => dimension(table, name, value)),
  );
  if (dimensions.length === 0) throw badInput('At least one field to group by is needed', 'INVALID_QUERY_INPUT');
  const list = dimensions.map((sql, index) => `${sql} as "d${index}"`).join(', ');
  const order = dimensions.map((_, index) => `${index + 1} nulls last`).join(', ');
  const limit = typeof args['limit'] === 'number' ? args['limit'] : groupLimitDefault;
  const { rows } = await engine.db.query<Row & { count: bigint }>(
    `select ${list}, count(*) from ${table.sql} where ${where} group by ${dimensions.map((_, index) => index + 1).join(', ')} order by ${order} limit ${limit}`,
    parameters.values,
  );
  return rows.map((row) => {
    const whole: Output = {
      groupByDimensionValues: dimensions.map((_, index) => row[`d${index}`] ?? null),
      totalCount: Number(row.count),
    };
    return Object.fromEntries([...selection.keys()].map((key) => [key, whole[key] ?? null]));
  });
}

function dimension(table: Table, name: string, value: unknown): string {
  const columns = table.byName.get(name);
  const [first] = columns ?? [];
  if (!columns || !first)
    throw badInput(`Object ${table.object.name} doesn't have any "${name}" field.`, 'INVALID_QUERY_INPUT');
  if (first.kind === 'date' || first.kind === 'instant') return dateDimension(first, value);
  if (first.part === undefined) return `${quote(first.name)}::text`;
  const part = columns.find((column) => (value as Record<string, unknown>)[column.part ?? ''] === true);
  if (!part) throw badInput(`Field "${name}" is grouped by one of its parts`, 'INVALID_QUERY_INPUT');
  return `${quote(part.name)}::text`;
}

function dateDimension(column: Column, value: unknown): string {
  const asked = (value as { granularity?: string } | null)?.granularity ?? 'DAY';
  const unit = granularities[asked];
  if (!unit) throw badInput(`The sandbox does not group by ${asked}.`, 'INVALID_QUERY_INPUT');
  return `to_char(date_trunc('${unit}', ${quote(column.name)}), 'YYYY-MM-DD')`;
}
