/**
 * The host under contract: the sandbox, or a real Twenty when TWENTY_API_URL and TWENTY_API_KEY are set (the plugin
 * installed, an admin's key). On a real host only records of this run are touched, and destroyed at the end; a user acts
 * through TWENTY_ADMIN_TOKEN or by signing in with TWENTY_ADMIN_EMAIL (or TWENTY_USER_EMAIL) and TWENTY_PASSWORD.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { pascal } from '../../../schema/names.ts';
import { memberPassword } from '../../../sandbox/identity/workspace.ts';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../../sandbox/server.ts';
import { connect } from '../../../workers/platform/db/pool.ts';
import { dataOf, post, type Answer, type Json } from './post.ts';
import { signIn } from './sign-in.ts';

export { dataOf, type Answer, type Json } from './post.ts';

interface Access {
  readonly kind: 'sandbox' | 'real';
  readonly url: string;
  readonly apiKey: string;
  readonly admin: { readonly token: string; readonly memberId: string; readonly name: string };
  readonly user: { readonly email: string; readonly password: string };
  readonly sandbox?: Sandbox;
  readonly close: () => Promise<void>;
}

const plurals: Readonly<Record<string, string>> = {
  company: 'companies',
  person: 'people',
  tradeLicence: 'tradeLicences',
  accountHold: 'accountHolds',
  drugProduct: 'drugProducts',
  drugBatch: 'drugBatches',
  salesTerritory: 'salesTerritories',
  opportunity: 'opportunities',
  task: 'tasks',
  taskTarget: 'taskTargets',
  workspaceMember: 'workspaceMembers',
};

/** Records that one call of the clean-up destroys. */
const sweepSize = 500;

export class ContractHost {
  readonly run = `contract-${randomUUID().slice(0, 8)}`;
  readonly #access: Access;
  readonly #mine = new Map<string, Set<string>>();

  constructor(access: Access) {
    this.#access = access;
  }

  get kind(): Access['kind'] {
    return this.#access.kind;
  }
  get url(): string {
    return this.#access.url;
  }
  get apiKey(): string {
    return this.#access.apiKey;
  }
  get admin(): Access['admin'] {
    return this.#access.admin;
  }
  get user(): Access['user'] {
    return this.#access.user;
  }
  /** Only where the host is the sandbox. */
  get sandbox(): Sandbox {
    if (!this.#access.sandbox) throw new Error('This part of the contract is about the sandbox only.');
    return this.#access.sandbox;
  }

  /** A call of `/graphql`, as the signed-in admin unless told otherwise (users are not rate limited). */
  graphql(query: string, variables: Json = {}, token: string | null = this.admin.token): Promise<Answer> {
    return post(`${this.url}/graphql`, query, variables, token);
  }

  metadata(query: string, variables: Json = {}, token: string | null = this.admin.token): Promise<Answer> {
    return post(`${this.url}/metadata`, query, variables, token);
  }

  /** The data of a call that must not fail. */
  async data(query: string, variables: Json = {}, token: string | null = this.admin.token): Promise<Json> {
    return dataOf(await this.graphql(query, variables, token));
  }

  /** Creates records, remembered for the clean-up; fields to select beside the id. */
  async create(object: string, records: readonly Json[], select = '', token = this.admin.token): Promise<Json[]> {
    const many = pascal(plurals[object] ?? object);
    const query = `mutation ($data: [${pascal(object)}CreateInput!]!) { create${many}(data: $data) { id ${select} } }`;
    const created = (await this.data(query, { data: records }, token))[`create${many}`] as Json[];
    this.remember(
      object,
      created.map(({ id }) => String(id)),
    );
    return created;
  }

  async createOne(object: string, record: Json, select = '', token = this.admin.token): Promise<Json> {
    return (await this.create(object, [record], select, token))[0] ?? {};
  }

  async upsert(object: string, records: readonly Json[], select = '', token = this.admin.token): Promise<Answer> {
    const many = pascal(plurals[object] ?? object);
    const query = `mutation ($data: [${pascal(object)}CreateInput!]!) { result: create${many}(data: $data, upsert: true) { id ${select} } }`;
    const answer = await this.graphql(query, { data: records }, token);
    const upserted = (answer.data?.['result'] ?? []) as Json[];
    this.remember(
      object,
      upserted.map(({ id }) => String(id)),
    );
    return answer;
  }

  async update(object: string, id: unknown, data: Json, select = '', token = this.admin.token): Promise<Answer> {
    const one = pascal(object);
    const query = `mutation ($id: UUID!, $data: ${one}UpdateInput!) { result: update${one}(id: $id, data: $data) { id ${select} } }`;
    return this.graphql(query, { id, data }, token);
  }

  async updateMany(object: string, filter: Json, data: Json, select = '', token = this.admin.token): Promise<Answer> {
    const one = pascal(object);
    const query = `mutation ($filter: ${one}FilterInput!, $data: ${one}UpdateInput!) { result: update${pascal(plurals[object] ?? '')}(filter: $filter, data: $data) { id ${select} } }`;
    return this.graphql(query, { filter, data }, token);
  }

  /** delete, restore or destroy by filter. */
  async remove(verb: 'delete' | 'restore' | 'destroy', object: string, filter: Json, select = ''): Promise<Answer> {
    const query = `mutation ($filter: ${pascal(object)}FilterInput!) { result: ${verb}${pascal(plurals[object] ?? '')}(filter: $filter) { id ${select} } }`;
    return this.graphql(query, { filter });
  }

  /** Records that a filter finds, by id ascending. */
  async find(object: string, filter: Json, select = '', more: Json = {}): Promise<Json[]> {
    const type = pascal(object);
    const query = `query ($filter: ${type}FilterInput, $first: Int, $orderBy: [${type}OrderByInput]) { found: ${plurals[object]}(filter: $filter, first: $first, orderBy: $orderBy) { edges { node { id ${select} } } } }`;
    const { found } = await this.data(query, { filter, ...more });
    return (found as { edges: { node: Json }[] }).edges.map(({ node }) => node);
  }

  async get(object: string, id: unknown, select: string): Promise<Json | undefined> {
    const either = [{ deletedAt: { is: 'NULL' } }, { deletedAt: { is: 'NOT_NULL' } }];
    return (await this.find(object, { id: { eq: id }, or: either }, select))[0];
  }

  remember(object: string, ids: readonly string[]): void {
    const known = this.#mine.get(object) ?? new Set();
    for (const id of ids) known.add(id);
    this.#mine.set(object, known);
  }

  /** Destroys what this run made, children before their parents. */
  async close(): Promise<void> {
    for (const [object, known] of [...this.#mine].toReversed()) {
      const ids = [...known];
      for (let start = 0; start < ids.length; start += sweepSize)
        await this.remove('destroy', object, { id: { in: ids.slice(start, start + sweepSize) } });
    }
    await this.#access.close();
  }
}

/** The host for one test file. `options` are for the sandbox; `always: 'sandbox'` for what must not be done to a real host. */
export function contractHost(options: Partial<SandboxOptions> & { always?: 'sandbox' } = {}): {
  readonly host: ContractHost;
} {
  const holder: { host?: ContractHost } = {};
  beforeAll(async () => {
    const real = process.env['TWENTY_API_URL'] && process.env['TWENTY_API_KEY'] && options.always !== 'sandbox';
    holder.host = new ContractHost(real ? await realAccess() : await sandboxAccess(options));
  });
  afterAll(async () => holder.host?.close());
  return {
    get host() {
      if (!holder.host) throw new Error('The host is there once the tests run.');
      return holder.host;
    },
  };
}

async function sandboxAccess(options: Partial<SandboxOptions>): Promise<Access> {
  const server = inject('postgresUrl');
  const name = `contract_${randomUUID().replaceAll('-', '')}`;
  const sandbox = await startSandbox({ ...options, databaseUrl: server.replace(/\/postgres$/, `/${name}`) });
  const [admin, user] = sandbox.members;
  if (!admin || !user) throw new Error('The sandbox has two people at least.');
  return {
    kind: 'sandbox',
    url: sandbox.url,
    apiKey: sandbox.apiKey,
    admin: { token: admin.token, memberId: admin.id, name: admin.name },
    user: { email: user.email, password: memberPassword },
    sandbox,
    close: async () => {
      await sandbox.stop();
      const maintenance = connect({ url: server, maxConnections: 1 });
      await maintenance.query(`drop database ${name} with (force)`);
      await maintenance.end();
    },
  };
}

async function realAccess(): Promise<Access> {
  const { TWENTY_API_URL: url = '', TWENTY_API_KEY: apiKey = '', TWENTY_PASSWORD: password = '' } = process.env;
  const email = process.env['TWENTY_ADMIN_EMAIL'] ?? process.env['TWENTY_USER_EMAIL'] ?? '';
  const token = process.env['TWENTY_ADMIN_TOKEN'] ?? (await signIn(url, email, password));
  const me = dataOf(
    await post(`${url}/metadata`, '{ currentUser { workspaceMember { id name { firstName lastName } } } }', {}, token),
  );
  const member = (
    me['currentUser'] as { workspaceMember: { id: string; name: { firstName: string; lastName: string } } }
  ).workspaceMember;
  return {
    kind: 'real',
    url,
    apiKey,
    admin: { token, memberId: member.id, name: `${member.name.firstName} ${member.name.lastName}` },
    user: { email, password },
    close: async () => {},
  };
}
