import {
  Kind,
  parse,
  print,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { ObjectModel } from '../model.ts';
import { pascal } from '../names.ts';

type Member = FieldDefinitionNode | InputValueDefinitionNode;

/**
 * The part of a host's introspected core SDL that concerns `objects`: their types and inputs and the root fields, with the
 * fields that the model knows. Aggregates and descriptions are dropped; what they all share (scalars, filters,
 * composites) stays.
 */
export function sliceSdl(sdl: string, objects: readonly ObjectModel[]): string {
  const document = parse(sdl, { noLocation: true });
  const byName = new Map(
    document.definitions.flatMap((node) => ('name' in node && node.name ? [[node.name.value, node] as const] : [])),
  );
  const kept = new Map<string, DefinitionNode>();
  const visit = (name: string): void => {
    const node = byName.get(name);
    if (!node || kept.has(name)) return;
    const slim = keepMembers(node, name, objects);
    kept.set(name, slim);
    for (const member of members(slim)) for (const used of usedTypes(member)) visit(used);
  };
  visit('Query');
  visit('Mutation');
  for (const name of alsoShared) visit(name);
  return `${[...kept.values()].map(print).join('\n\n')}\n`;
}

function members(node: DefinitionNode): readonly Member[] {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
    ? (node.fields ?? [])
    : [];
}

function usedTypes(member: Member): string[] {
  const inner = 'arguments' in member ? (member.arguments ?? []).map((each) => each.type) : [];
  return [member.type, ...inner].map(named);
}

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}

function keepMembers(node: DefinitionNode, name: string, objects: readonly ObjectModel[]): DefinitionNode {
  if (node.kind === Kind.ENUM_TYPE_DEFINITION) {
    return {
      ...node,
      description: undefined,
      values: node.values?.map((value) => ({ ...value, description: undefined })),
    };
  }
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return node;
  const known = knownMembers(name, objects);
  const fields = (node.fields ?? [])
    .filter((field) => !known || known.has(field.name.value))
    .map((field) => ({ ...field, description: undefined }));
  return { ...node, description: undefined, fields } as DefinitionNode;
}

/** Which members of a type the model speaks of; undefined for shared types, which stay whole. */
function knownMembers(typeName: string, objects: readonly ObjectModel[]): ReadonlySet<string> | undefined {
  if (typeName === 'Query') return new Set(objects.flatMap(({ name, plural }) => [name, plural, `${plural}GroupBy`]));
  if (typeName === 'Mutation') {
    const verbs = ['create', 'update', 'delete', 'destroy', 'restore', 'merge'];
    return new Set(
      objects.flatMap(({ name, plural }) =>
        verbs.flatMap((verb) => [`${verb}${pascal(name)}`, `${verb}${pascal(plural)}`]),
      ),
    );
  }
  const object = objects.find(
    ({ name }) => typeName.startsWith(pascal(name)) && kinds.has(typeName.slice(name.length)),
  );
  if (!object) return undefined;
  const fields = object.fields.flatMap((field) => [field.name, field.relation?.joinColumn ?? field.name]);
  return new Set([
    ...fields,
    'and',
    'or',
    'not',
    'aggregate',
    'node',
    'cursor',
    'totalCount',
    'edges',
    'pageInfo',
    'groupByDimensionValues',
  ]);
}

/** Shared types that no standard object uses, but the plugin's may. */
const alsoShared = ['BigIntFilter', 'DateFilter', 'BooleanFilter', 'ArrayFilter', 'ActorGroupByInput'];

const kinds = new Set([
  '',
  'Edge',
  'Connection',
  'GroupByConnection',
  'CreateInput',
  'UpdateInput',
  'FilterInput',
  'OrderByInput',
  'OrderByWithGroupByInput',
  'OrderByWithGroupByAggregateInput',
  'GroupByInput',
]);
