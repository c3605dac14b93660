import { buildSchema, graphql, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Caller } from '../identity/caller.ts';
import { Refusal } from '../refusal.ts';
import { metadataResolvers, type MetadataOptions } from './resolvers.ts';
import { metadataSdl } from './schema.ts';

export interface MetadataRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** `/metadata`, run by GraphQL's own executor: the host validates selections here. */
export class MetadataApi {
  readonly #schema: GraphQLSchema;
  readonly #resolvers: ReturnType<typeof metadataResolvers>;

  constructor(options: MetadataOptions, writability: boolean) {
    this.#schema = buildSchema(metadataSdl(writability));
    this.#resolvers = metadataResolvers(options);
  }

  async answer(request: MetadataRequest, caller: Caller | undefined): Promise<unknown> {
    const { data, errors } = await graphql({
      schema: this.#schema,
      source: request.query,
      rootValue: this.#resolvers,
      contextValue: { caller },
      variableValues: request.variables,
      ...(request.operationName ? { operationName: request.operationName } : {}),
    });
    if (!errors) return { data };
    return { errors: errors.map(errorOf), ...(data === undefined ? {} : { data: data ?? null }) };
  }
}

function errorOf(error: GraphQLError): unknown {
  const original = error.originalError;
  if (original instanceof Refusal) return { message: original.message, extensions: original.extensions };
  if (original) return { message: original.message, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  return error.toJSON();
}
