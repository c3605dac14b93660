/** Input records → column values, checked against the object and against who may write what. Pure. */
import type { Caller } from '../identity/caller.ts';
import { badInput, forbidden } from '../refusal.ts';
import { columnValue } from '../records/values.ts';
import type { Column, Table } from '../records/tables.ts';

export type Values = Record<string, unknown>;

export interface Rights {
  readonly caller: Caller;
  readonly writability: boolean;
}

/** The columns that an input names, with their values; what it leaves out is not there. */
export function columnValues(table: Table, input: unknown, rights: Rights): Values {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw badInput('Data argument must be an object', 'INVALID_ARGS_DATA');
  const values: Values = {};
  for (const [name, value] of Object.entries(input)) {
    const columns = table.byName.get(name);
    const [first] = columns ?? [];
    if (!columns || !first)
      throw badInput(`Object ${table.object.name} doesn't have any "${name}" field.`, 'INVALID_ARGS_DATA');
    if (first.field.answer && rights.writability && rights.caller.kind !== 'APPLICATION')
      throw forbidden(
        `Field "${name}" of ${table.object.name} is written by its application only`,
        'PERMISSION_DENIED',
      );
    if (value === undefined || name === 'updatedBy') continue;
    if (first.part === undefined) values[first.name] = columnValue(first, value);
    else Object.assign(values, compositeValues(columns, name, value));
  }
  return values;
}

/** A composite is written part by part: what is not named keeps its value, and a null names nothing. */
function compositeValues(columns: readonly Column[], name: string, value: unknown): Values {
  if (value === null) return {};
  const kind = columns[0]?.field.type.toLowerCase().replaceAll('_', ' ');
  if (typeof value !== 'object' || Array.isArray(value))
    throw badInput(`Invalid value for ${kind} field "${name}"`, 'INVALID_ARGS_DATA', `Invalid value for ${kind}.`);
  const values: Values = {};
  for (const [part, each] of Object.entries(value)) {
    const column = columns.find((candidate) => candidate.part === part);
    if (!column)
      throw badInput(
        `Invalid subfield ${part} for ${kind} field "${name}"`,
        'INVALID_ARGS_DATA',
        `Invalid value for ${kind}.`,
      );
    if (each !== undefined) values[column.name] = columnValue(column, each);
  }
  return values;
}

/** Column values of an actor field. */
export function actorColumns(table: Table, name: 'createdBy' | 'updatedBy', actor: object): Values {
  const parts = actor as Record<string, unknown>;
  const columns = table.byName.get(name) ?? [];
  return Object.fromEntries(columns.map((column) => [column.name, parts[column.part ?? ''] ?? null]));
}
