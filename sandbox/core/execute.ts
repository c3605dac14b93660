/**
 * One request to `/graphql`. Like the host, it does not run GraphQL's own executor: root fields are taken one by one,
 * arguments are read untyped and checked by hand, and every error is an HTTP 200. Unlike the host, it refuses
 * selections of fields that do not exist: the host answers null, and nobody sees the mistake.
 */
import {
  execute,
  FieldsOnCorrectTypeRule,
  getOperationAST,
  GraphQLError,
  Kind,
  KnownFragmentNamesRule,
  NoFragmentCyclesRule,
  OperationTypeNode,
  parse,
  PossibleFragmentSpreadsRule,
  ScalarLeafsRule,
  validate,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Caller } from '../identity/caller.ts';
import { badInput, Refusal } from '../refusal.ts';
import { rootFieldLimit, type Engine } from './engine.ts';
import { checkArguments, type RootField } from './fields.ts';
import { fragmentsOf, selectionOf } from './selection.ts';

export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

const rules = [
  FieldsOnCorrectTypeRule,
  ScalarLeafsRule,
  KnownFragmentNamesRule,
  NoFragmentCyclesRule,
  PossibleFragmentSpreadsRule,
];

interface Prepared {
  readonly document: DocumentNode;
  readonly errors: readonly GraphQLError[];
}

/** Parsed and checked documents; callers send few different ones, often. */
const preparedLimit = 500;

export class CoreApi {
  readonly #engine: Engine;
  readonly #fields: ReadonlyMap<string, RootField>;
  readonly #prepared = new Map<string, Prepared>();
  /** Takes one token per root field; throws the host's refusal. */
  readonly #spend: (caller: Caller) => void;

  constructor(engine: Engine, fields: ReadonlyMap<string, RootField>, spend: (caller: Caller) => void) {
    this.#engine = engine;
    this.#fields = fields;
    this.#spend = spend;
  }

  async answer(request: GraphqlRequest, caller: Caller | undefined): Promise<GraphqlAnswer> {
    let prepared: Prepared;
    try {
      prepared = this.#prepare(request.query);
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error.toJSON()] };
      throw error;
    }
    const operation = getOperationAST(prepared.document, request.operationName);
    if (!operation)
      return { errors: [{ message: 'Must provide operation name when document contains multiple operations.' }] };
    const nodes = rootNodes(operation, prepared.document);
    if (!caller) return { errors: [unknownField(nodes[0], operation)] };
    if (prepared.errors.length > 0) return { errors: prepared.errors.map((error) => error.toJSON()) };
    if (nodes.some((node) => node.name.value.startsWith('__')))
      return execute({ schema: this.#engine.schema, document: prepared.document, variableValues: request.variables });
    const refused = tooMany(nodes);
    if (refused) return { data: {}, errors: [refused] };
    return this.#run(nodes, operation, prepared.document, request.variables, caller);
  }

  #prepare(query: string): Prepared {
    const known = this.#prepared.get(query);
    if (known) return known;
    const document = parse(query);
    const prepared = { document, errors: validate(this.#engine.schema, document, rules) };
    if (this.#prepared.size >= preparedLimit) this.#prepared.clear();
    this.#prepared.set(query, prepared);
    return prepared;
  }

  async #run(
    nodes: readonly FieldNode[],
    operation: OperationDefinitionNode,
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
    caller: Caller,
  ): Promise<GraphqlAnswer> {
    const data: Record<string, unknown> = {};
    const errors: unknown[] = [];
    const withDefaults = { ...defaultsOf(operation), ...variables };
    for (const node of nodes) {
      const key = node.alias?.value ?? node.name.value;
      try {
        data[key] = await this.#field(node, operation.operation, document, withDefaults, caller);
      } catch (error) {
        data[key] = null;
        errors.push(errorOf(error));
      }
    }
    return errors.length > 0 ? { data, errors } : { data };
  }

  async #field(
    node: FieldNode,
    kind: OperationTypeNode,
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
    caller: Caller,
  ): Promise<unknown> {
    const field = this.#fields.get(`${kind} ${node.name.value}`);
    const table = this.#engine.tables.get(field?.object ?? '');
    if (!field || !table) throw badInput(`The sandbox has no "${node.name.value}".`);
    this.#spend(caller);
    const args = Object.fromEntries(
      (node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]),
    );
    checkArguments(field, args);
    const selection = selectionOf(node.selectionSet, fragmentsOf(document));
    assertShallow(this.#engine, field, selection);
    return field.run({ engine: this.#engine, caller, table, args }, selection);
  }
}

/** The root's fields, those of fragments included. */
function rootNodes(operation: OperationDefinitionNode, document: DocumentNode): FieldNode[] {
  const fragments = fragmentsOf(document);
  const collect = (set: OperationDefinitionNode['selectionSet']): FieldNode[] =>
    set.selections.flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      const inner =
        node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)?.selectionSet;
      return inner ? collect(inner) : [];
    });
  return collect(operation.selectionSet);
}

/** What the host says to somebody without a token: without a workspace there are no fields. */
function unknownField(node: FieldNode | undefined, operation: OperationDefinitionNode): unknown {
  const type = operation.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query';
  const nodes = node ? { nodes: [node] } : {};
  return new GraphQLError(`Cannot query field "${node?.name.value ?? ''}" on type "${type}".`, nodes).toJSON();
}

const refusal = (message: string): unknown => ({ message, extensions: { code: 'BAD_USER_INPUT' } });

function tooMany(nodes: readonly FieldNode[]): unknown {
  if (nodes.length > rootFieldLimit)
    return refusal(
      `Query too complex - Too many root resolvers requested: ${nodes.length} - Maximum allowed root resolvers: ${rootFieldLimit}`,
    );
  const seen = new Set<string>();
  for (const { name } of nodes) {
    if (seen.has(name.value)) return refusal(`Duplicate root resolver: "${name.value}"`);
    seen.add(name.value);
  }
  return undefined;
}

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const given = (operation.variableDefinitions ?? []).filter(({ defaultValue }) => defaultValue !== undefined);
  return Object.fromEntries(
    given.map(({ variable, defaultValue }) => [variable.name.value, defaultValue && valueFromASTUntyped(defaultValue)]),
  );
}

/** A to-many inside a to-many is refused before anything is read. */
function assertShallow(engine: Engine, field: RootField, selection: ReturnType<typeof selectionOf>): void {
  const deepest = (object: string, inner: ReturnType<typeof selectionOf>): number => {
    const relations = engine.tables.get(object)?.relations;
    const depths = [...inner].map(([name, sub]) => {
      const relation = relations?.get(name)?.relation;
      if (!relation || !sub) return 0;
      const many = relation.kind === 'ONE_TO_MANY';
      const node = many ? (sub.get('edges')?.get('node') ?? new Map<string, null>()) : sub;
      return (many ? 1 : 0) + deepest(relation.target, node);
    });
    return Math.max(0, ...depths);
  };
  const node = selection.get('edges')?.get('node') ?? selection;
  if (deepest(field.object, node) > 1)
    throw badInput(
      'Query complexity is too high. One-to-Many relation cannot be nested in another One-to-Many relation.',
      'TOO_COMPLEX_QUERY',
    );
}

function errorOf(error: unknown): unknown {
  if (error instanceof Refusal) return { message: error.message, extensions: error.extensions };
  return {
    message: error instanceof Error ? error.message : String(error),
    extensions: { code: 'INTERNAL_SERVER_ERROR', userFriendlyMessage: 'An error occurred.' },
  };
}
