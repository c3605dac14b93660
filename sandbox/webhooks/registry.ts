/** The workspace's webhooks, kept in the database. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Queryable } from '../../workers/platform/db/pool.ts';

export interface Webhook {
  readonly id: string;
  readonly targetUrl: string;
  readonly operations: readonly string[];
  readonly description: string | null;
  readonly secret: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface WebhookInput {
  readonly id?: string | null;
  readonly targetUrl?: string | null;
  readonly operations?: readonly string[] | null;
  readonly description?: string | null;
  readonly secret?: string | null;
}

export const webhookTable = `create table if not exists sandbox.webhook (
  id uuid primary key,
  target_url text not null,
  operations text[] not null,
  description text,
  secret text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
)`;

const columns =
  'id, target_url as "targetUrl", operations, description, secret, created_at as "createdAt", updated_at as "updatedAt"';

/** Webhooks with a copy in memory, since every event asks for them. */
export class Webhooks {
  readonly #db: Queryable;
  readonly #now: () => Date;
  #all: readonly Webhook[] = [];

  private constructor(db: Queryable, now: () => Date) {
    this.#db = db;
    this.#now = now;
  }

  static async load(db: Queryable, now: () => Date): Promise<Webhooks> {
    const webhooks = new Webhooks(db, now);
    await webhooks.#reload();
    return webhooks;
  }

  async #reload(): Promise<void> {
    this.#all = (await this.#db.query<Webhook>(`select ${columns} from sandbox.webhook order by created_at, id`)).rows;
  }

  all(): readonly Webhook[] {
    return this.#all;
  }

  find(id: string): Webhook | undefined {
    return this.#all.find((webhook) => webhook.id === id);
  }

  async create(input: WebhookInput): Promise<Webhook> {
    const id = input.id ?? randomUUID();
    await this.#db.query('insert into sandbox.webhook values ($1, $2, $3, $4, $5, $6, $6)', [
      id,
      input.targetUrl,
      input.operations,
      input.description ?? null,
      input.secret ?? randomBytes(32).toString('hex'),
      this.#now(),
    ]);
    await this.#reload();
    return this.#all.find((webhook) => webhook.id === id) as Webhook;
  }

  async update(id: string, input: WebhookInput): Promise<Webhook | undefined> {
    await this.#db.query(
      `update sandbox.webhook set target_url = coalesce($2, target_url), operations = coalesce($3, operations),
         description = coalesce($4, description), secret = coalesce($5, secret), updated_at = $6 where id = $1`,
      [id, input.targetUrl, input.operations, input.description, input.secret, this.#now()],
    );
    await this.#reload();
    return this.find(id);
  }

  async remove(id: string): Promise<Webhook | undefined> {
    const removed = this.find(id);
    await this.#db.query('delete from sandbox.webhook where id = $1', [id]);
    await this.#reload();
    return removed;
  }

  /** Webhooks that want an event: `company.updated`, `company.*`, `*.updated` or `*.*`. */
  wanting(object: string, operation: string): Webhook[] {
    const patterns = new Set([`${object}.${operation}`, `${object}.*`, `*.${operation}`, '*.*']);
    return this.#all.filter(({ operations }) => operations.some((pattern) => patterns.has(pattern)));
  }
}
