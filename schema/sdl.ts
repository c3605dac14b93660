/**
 * The model as SDL of the host's core API (`/graphql`): the same names, arguments and types as a Twenty 2.19 serves.
 *
 * Left out because nobody here uses them: aggregates other than totalCount, `connect` inputs, filters, orders and groups
 * through relations, duplicates. What is here, the host has (sdl.test.ts holds it against a host's own SDL).
 */
import { commonSdl, enumFilter, enumSdl } from './common.ts';
import { composites, compositeSdl } from './composites.ts';
import type { FieldModel, FieldType, HostModel, ObjectModel } from './model.ts';
import { enumName, pascal } from './names.ts';

/** `first: Int, last: Int, …` of every list. */
const listArguments = (type: string): string =>
  `first: Int, last: Int, offset: Int, before: String, after: String, filter: ${type}FilterInput, orderBy: [${type}OrderByInput]`;

/** Objects whose records the host can merge. */
const mergeable = new Set(['company', 'person']);

export function hostSdl(model: HostModel): string {
  const types = model.objects.map(objectSdl);
  const root = (name: string, fields: (object: ObjectModel) => string[]): string =>
    `type ${name} {\n${model.objects
      .flatMap(fields)
      .map((line) => `  ${line}`)
      .join('\n')}\n}`;
  const shared = Object.values(composites).map(compositeSdl);
  return `${[commonSdl, ...shared, ...types, root('Query', queries), root('Mutation', mutations)].join('\n\n')}\n`;
}

function queries({ name, plural }: ObjectModel): string[] {
  const type = pascal(name);
  return [
    `${plural}(${listArguments(type)}): ${type}Connection`,
    `${name}(filter: ${type}FilterInput!): ${type}`,
    `${plural}GroupBy(groupBy: [${type}GroupByInput!]!, filter: ${type}FilterInput, orderBy: [${type}OrderByWithGroupByInput], orderByForRecords: [${type}OrderByInput], viewId: UUID, limit: Int, offsetForRecords: Int): [${type}GroupByConnection!]`,
  ];
}

function mutations({ name, plural }: ObjectModel): string[] {
  const type = pascal(name);
  const types = pascal(plural);
  const byFilter = `filter: ${type}FilterInput!`;
  return [
    `create${types}(data: [${type}CreateInput!]!, upsert: Boolean): [${type}!]`,
    `create${type}(data: ${type}CreateInput!, upsert: Boolean): ${type}`,
    `update${type}(id: UUID!, data: ${type}UpdateInput!): ${type}`,
    `update${types}(data: ${type}UpdateInput!, ${byFilter}): [${type}!]`,
    ...['delete', 'destroy', 'restore'].flatMap((verb) => [
      `${verb}${type}(id: UUID!): ${type}`,
      `${verb}${types}(${byFilter}): [${type}!]`,
    ]),
    ...(mergeable.has(name)
      ? [`merge${types}(ids: [UUID!]!, conflictPriorityIndex: Int!, dryRun: Boolean): ${type}`]
      : []),
  ];
}

function objectSdl(object: ObjectModel): string {
  const type = pascal(object.name);
  const block = (head: string, line: (field: FieldModel) => string | null, ...more: string[]): string => {
    const lines = [...object.fields.map(line).filter((each) => each !== null), ...more];
    return `${head} {\n${lines.map((each) => `  ${each}`).join('\n')}\n}`;
  };
  const filters = ['and', 'or'].map((name) => `${name}: [${type}FilterInput]`);
  return [
    ...object.fields
      .filter(({ options }) => options)
      .flatMap((field) => {
        const name = enumName(object.name, field.name);
        return [enumSdl(name, field.options ?? []), enumFilter(name)];
      }),
    block(`type ${type}`, (field) => outputLine(field, object)),
    block(`input ${type}CreateInput`, (field) => inputLine(field, object, 'Create')),
    block(`input ${type}UpdateInput`, (field) => inputLine(field, object, 'Update')),
    block(`input ${type}FilterInput`, (field) => filterLine(field, object), ...filters, `not: ${type}FilterInput`),
    block(`input ${type}OrderByInput`, (field) => orderLine(field, false)),
    block(
      `input ${type}OrderByWithGroupByInput`,
      (field) => orderLine(field, true),
      `aggregate: ${type}OrderByWithGroupByAggregateInput`,
    ),
    `input ${type}OrderByWithGroupByAggregateInput {\n  totalCount: OrderByDirection\n}`,
    block(`input ${type}GroupByInput`, groupLine),
    `type ${type}Edge {\n  node: ${type}!\n  cursor: Cursor!\n}`,
    `type ${type}Connection {\n  totalCount: Int\n  edges: [${type}Edge!]!\n  pageInfo: PageInfo!\n}`,
    `type ${type}GroupByConnection {\n  totalCount: Int\n  edges: [${type}Edge!]!\n  pageInfo: PageInfo!\n  groupByDimensionValues: JSON!\n}`,
  ].join('\n\n');
}

function outputLine(field: FieldModel, object: ObjectModel): string {
  const { relation } = field;
  if (relation?.kind === 'ONE_TO_MANY') {
    const target = pascal(relation.target);
    return `${field.name}(${listArguments(target)}): ${target}Connection`;
  }
  if (relation) return `${relation.joinColumn}: ID\n  ${field.name}: ${pascal(relation.target)}`;
  return `${field.name}: ${outputType(field, object)}${field.nullable ? '' : '!'}`;
}

function inputLine(field: FieldModel, object: ObjectModel, kind: 'Create' | 'Update'): string | null {
  if (field.relation) return field.relation.joinColumn ? `${field.relation.joinColumn}: ID` : null;
  const type = field.name === 'id' ? 'ID' : inputType(field, object, kind);
  const required = kind === 'Create' && !field.nullable && field.defaultValue === undefined;
  return `${field.name}: ${type}${required ? '!' : ''}`;
}

function filterLine(field: FieldModel, object: ObjectModel): string | null {
  if (field.relation) return field.relation.joinColumn ? `${field.relation.joinColumn}: UUIDFilter` : null;
  return `${field.name}: ${filterType(field, object)}`;
}

function orderLine(field: FieldModel, grouped: boolean): string | null {
  if (field.relation) return field.relation.joinColumn ? `${field.relation.joinColumn}: OrderByDirection` : null;
  const composite = composites[field.type];
  if (composite) return `${field.name}: ${composite.typeName}OrderByInput`;
  const byDate = grouped && (field.type === 'DATE' || field.type === 'DATE_TIME');
  return `${field.name}: ${byDate ? 'OrderByDateGranularityInput' : 'OrderByDirection'}`;
}

const notGrouped = new Set<FieldType>(['RELATION', 'FILES', 'RAW_JSON', 'UUID', 'POSITION', 'TS_VECTOR', 'ACTOR']);

function groupLine(field: FieldModel): string | null {
  const time = field.name === 'createdAt' || field.name === 'updatedAt';
  if (notGrouped.has(field.type) || (field.system && !time)) return null;
  if (field.type === 'DATE' || field.type === 'DATE_TIME') return `${field.name}: GroupByDateGranularityInput`;
  return `${field.name}: ${composites[field.type] ? `${composites[field.type]?.typeName}GroupByInput` : 'Boolean'}`;
}

const scalars: Partial<Record<FieldType, readonly [output: string, filter: string]>> = {
  UUID: ['UUID', 'UUIDFilter'],
  TEXT: ['String', 'StringFilter'],
  BOOLEAN: ['Boolean', 'BooleanFilter'],
  DATE: ['Date', 'DateFilter'],
  DATE_TIME: ['DateTime', 'DateTimeFilter'],
  ARRAY: ['[String]', 'ArrayFilter'],
  RAW_JSON: ['JSON', 'RawJsonFilter'],
  POSITION: ['Position', 'FloatFilter'],
  TS_VECTOR: ['TSVector', 'TSVectorFilter'],
  FILES: ['[FileObject]', 'RawJsonFilter'],
};

const numbers = { float: 'Float', int: 'Int', bigint: 'BigInt' } as const;

function outputType(field: FieldModel, object: ObjectModel): string {
  if (field.type === 'NUMBER') return numbers[field.numberKind ?? 'float'];
  if (field.type === 'SELECT' || field.type === 'RATING') return enumName(object.name, field.name);
  if (field.type === 'MULTI_SELECT') return `[${enumName(object.name, field.name)}]`;
  const name = composites[field.type]?.typeName ?? scalars[field.type]?.[0];
  if (!name) throw new Error(`${object.name}.${field.name}: no GraphQL type for ${field.type}.`);
  return name;
}

function inputType(field: FieldModel, object: ObjectModel, kind: 'Create' | 'Update'): string {
  const composite = composites[field.type];
  if (composite) return `${composite.typeName}${kind}Input`;
  return field.type === 'FILES' ? '[FileItemInput]' : outputType(field, object);
}

function filterType(field: FieldModel, object: ObjectModel): string {
  const composite = composites[field.type];
  if (composite) return `${composite.typeName}FilterInput`;
  if (field.type === 'NUMBER') return `${numbers[field.numberKind ?? 'float']}Filter`;
  if (field.options) return `${enumName(object.name, field.name)}Filter`;
  const name = scalars[field.type]?.[1];
  if (!name) throw new Error(`${object.name}.${field.name}: no filter for ${field.type}.`);
  return name;
}
