/** A person at the screen of the sandbox: reads and writes records as one workspace member, and throws what is refused. */
import { randomUUID } from 'node:crypto';
import { hostModel } from '../../schema/generated/model.ts';
import { pascal } from '../../schema/names.ts';
import { memberPassword } from '../../sandbox/identity/workspace.ts';
import type { Sandbox, SandboxMember } from '../../sandbox/server.ts';

export type Values = Readonly<Record<string, unknown>>;
export type Found = { readonly id: string } & Values;

const pageSize = 1000;
const recordsPerWrite = 200;

export class Person {
  readonly id: string;
  readonly name: string;
  readonly #sandbox: Sandbox;
  readonly #email: string;
  #token: string;

  constructor(sandbox: Sandbox, member: SandboxMember) {
    this.id = member.id;
    this.name = member.name;
    this.#sandbox = sandbox;
    this.#email = member.email;
    this.#token = member.token;
  }

  /** A token as of the sandbox's clock: the old one ends when that is moved by a week. */
  async signIn(): Promise<void> {
    const { loginToken } = (await this.#result(
      'metadata',
      'mutation ($email: String!, $password: String!, $origin: String!) { result: getLoginTokenFromCredentials(email: $email, password: $password, origin: $origin) { loginToken { token } } }',
      { email: this.#email, password: memberPassword, origin: this.#sandbox.url },
      false,
    )) as { loginToken: { token: string } };
    const { tokens } = (await this.#result(
      'metadata',
      'mutation ($token: String!, $origin: String!) { result: getAuthTokensFromLoginToken(loginToken: $token, origin: $origin) { tokens { accessOrWorkspaceAgnosticToken { token } } } }',
      { token: loginToken.token, origin: this.#sandbox.url },
      false,
    )) as { tokens: { accessOrWorkspaceAgnosticToken: { token: string } } };
    this.#token = tokens.accessOrWorkspaceAgnosticToken.token;
  }

  /** Creates records, 200 a call as the host takes them, with ids of ours where none are given; returns the ids. */
  async create(object: string, records: readonly Values[]): Promise<string[]> {
    const data = records.map((record): Found => ({ id: randomUUID(), ...record }));
    const type = `[${pascal(object)}CreateInput!]!`;
    for (let from = 0; from < data.length; from += recordsPerWrite) {
      const some = data.slice(from, from + recordsPerWrite);
      await this.#mutate(`create${pascal(pluralOf(object))}`, { data: [type, some] });
    }
    return data.map(({ id }) => id);
  }

  async createOne(object: string, record: Values): Promise<string> {
    return (await this.create(object, [record]))[0] ?? '';
  }

  async update(object: string, ids: string | readonly string[], data: Values): Promise<void> {
    const filter = { id: { in: [ids].flat() } };
    const type = pascal(object);
    await this.#mutate(`update${pascal(pluralOf(object))}`, {
      filter: [`${type}FilterInput!`, filter],
      data: [`${type}UpdateInput!`, data],
    });
  }

  async remove(verb: 'delete' | 'restore' | 'destroy', object: string, ids: readonly string[]): Promise<void> {
    await this.#mutate(`${verb}${pascal(pluralOf(object))}`, {
      filter: [`${pascal(object)}FilterInput!`, { id: { in: ids } }],
    });
  }

  /** The first of the ids survives. */
  async mergeCompanies(ids: readonly string[]): Promise<void> {
    await this.#mutate('mergeCompanies', { ids: ['[UUID!]!', ids], conflictPriorityIndex: ['Int!', 0] });
  }

  /** All live records that a filter finds, by id. */
  async find(object: string, filter: Values, select: string): Promise<Found[]> {
    const found: Found[] = [];
    const type = pascal(object);
    const document = `query ($filter: ${type}FilterInput, $first: Int, $after: String, $orderBy: [${type}OrderByInput]) {
      result: ${pluralOf(object)}(filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
        edges { node { id ${select} } } pageInfo { hasNextPage endCursor } } }`;
    let after: string | null = null;
    do {
      const variables = { filter, first: pageSize, after, orderBy: [{ id: 'AscNullsFirst' }] };
      const page = (await this.#result('graphql', document, variables)) as {
        edges: { node: Found }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      found.push(...page.edges.map(({ node }) => node));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  }

  async get(object: string, id: string, select: string): Promise<Found | undefined> {
    return (await this.find(object, { id: { eq: id } }, select))[0];
  }

  async #mutate(mutation: string, variables: Readonly<Record<string, readonly [string, unknown]>>): Promise<void> {
    const entries = Object.entries(variables);
    const declared = entries.map(([name, [type]]) => `$${name}: ${type}`).join(', ');
    const passed = entries.map(([name]) => `${name}: $${name}`).join(', ');
    const values = Object.fromEntries(entries.map(([name, [, value]]) => [name, value]));
    await this.#result('graphql', `mutation (${declared}) { result: ${mutation}(${passed}) { id } }`, values);
  }

  async #result(path: string, query: string, variables: Values, signed = true): Promise<unknown> {
    const response = await fetch(`${this.#sandbox.url}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(signed && { authorization: `Bearer ${this.#token}` }) },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(60_000),
    });
    const answer = (await response.json()) as { data?: { result: unknown }; errors?: readonly { message: string }[] };
    if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('; '));
    return answer.data?.result;
  }
}

function pluralOf(object: string): string {
  const model = hostModel.objects.find(({ name }) => name === object);
  if (!model) throw new TypeError(`There is no object "${object}".`);
  return model.plural;
}
