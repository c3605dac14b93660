/** Root fields of the core API, by name: which operation on which object, and what arguments it takes. */
import type { HostModel } from '../../schema/model.ts';
import { pascal } from '../../schema/names.ts';
import { badInput, notFound } from '../refusal.ts';
import type { Filter } from '../records/filter.ts';
import type { Row } from '../records/rows.ts';
import { createMany } from './create.ts';
import type { Call } from './engine.ts';
import { merge } from './merge.ts';
import { project } from './project.ts';
import { findMany, findOne, groupBy } from './read.ts';
import { destroy, restore, softDelete } from './remove.ts';
import type { Selection } from './selection.ts';
import { updateMany } from './update.ts';

type Run = (call: Call, selection: Selection) => Promise<unknown>;

export interface RootField {
  readonly object: string;
  readonly kind: 'query' | 'mutation';
  readonly required: Readonly<Record<string, string>>;
  readonly optional: readonly string[];
  readonly run: Run;
}

const list = (rows: (call: Call) => Promise<Row[]>): Run => {
  return async (call, selection) => project(call.engine, call.table, await rows(call), selection);
};

/** The row that an operation by id found; the host says so when there is none. */
const single = (rows: (call: Call) => Promise<readonly Row[]>): Run => {
  return async (call, selection) => {
    const [output] = await project(call.engine, call.table, await rows(call), selection);
    if (!output) throw notFound();
    return output;
  };
};

const filterOf = ({ args }: Call): Filter => args['filter'] as Filter;
const idOf = ({ args }: Call): Filter => ({ id: { eq: args['id'] } });
const upsertOf = ({ args }: Call): boolean => args['upsert'] === true;
const recordsOf = ({ args }: Call): unknown[] => {
  if (!Array.isArray(args['data'])) throw badInput('Data argument must be an array', 'INVALID_ARGS_DATA');
  return args['data'];
};

const mergeThem = async (call: Call): Promise<Row[]> => {
  const { ids, conflictPriorityIndex: priority, dryRun } = call.args;
  return [await merge(call, ids as string[], priority as number, dryRun === true)];
};

const byFilter = { filter: 'object' };
const byId = { id: 'UUID' };

export function rootFields(model: HostModel): ReadonlyMap<string, RootField> {
  const fields = new Map<string, RootField>();
  for (const { name: object, plural } of model.objects) {
    const add = (
      kind: RootField['kind'],
      name: string,
      required: RootField['required'],
      optional: string[],
      run: Run,
    ): void => {
      fields.set(`${kind} ${name}`, { object, kind, required, optional, run });
    };
    const one = pascal(object);
    const many = pascal(plural);
    const paging = ['first', 'last', 'offset', 'before', 'after', 'filter', 'orderBy'];
    add('query', plural, {}, paging, findMany);
    add('query', object, byFilter, [], findOne);
    const grouping = ['filter', 'orderBy', 'orderByForRecords', 'viewId', 'limit', 'offsetForRecords'];
    add('query', `${plural}GroupBy`, { groupBy: 'object' }, grouping, groupBy);
    const create = (call: Call): Promise<Row[]> => createMany(call, recordsOf(call), upsertOf(call));
    add('mutation', `create${many}`, { data: 'object' }, ['upsert'], list(create));
    const createOne = (call: Call): Promise<Row[]> => createMany(call, [call.args['data']], upsertOf(call));
    add('mutation', `create${one}`, { data: 'object' }, ['upsert'], single(createOne));
    const update = (call: Call): Promise<Row[]> => updateMany(call, filterOf(call), call.args['data']);
    add('mutation', `update${many}`, { ...byFilter, data: 'object' }, [], list(update));
    const updateOne = (call: Call): Promise<Row[]> => updateMany(call, idOf(call), call.args['data']);
    add('mutation', `update${one}`, { ...byId, data: 'object' }, [], single(updateOne));
    for (const [verb, run] of Object.entries({ delete: softDelete, restore, destroy })) {
      add(
        'mutation',
        `${verb}${many}`,
        byFilter,
        [],
        list((call) => run(call, filterOf(call))),
      );
      add(
        'mutation',
        `${verb}${one}`,
        byId,
        [],
        single((call) => run(call, idOf(call))),
      );
    }
    add('mutation', `merge${many}`, { ids: 'array', conflictPriorityIndex: 'number' }, ['dryRun'], single(mergeThem));
  }
  return fields;
}

/** Refuses arguments that the field does not take, and calls without those that it needs. */
export function checkArguments(field: RootField, args: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(args))
    if (!(name in field.required) && !field.optional.includes(name))
      throw badInput(`Argument not allowed: ${name}`, 'INVALID_QUERY_INPUT');
  for (const [name, type] of Object.entries(field.required))
    if (args[name] === undefined || args[name] === null)
      throw badInput(`Missing required argument: "${name}" (${type})`, 'INVALID_QUERY_INPUT');
}
