/**
 * A stand-in for a Twenty server with the plugin installed, for the demo and the tests, never for production. Its
 * objects come from the plugin's manifest; its behaviour is what tests/contract states of a real host.
 */
import { buildSchema } from 'graphql';
import { builtManifest } from '../schema/built.ts';
import { deriveModel } from '../schema/derive.ts';
import type { Manifest } from '../schema/manifest.ts';
import { hostSdl } from '../schema/sdl.ts';
import { connect, transaction, type Database } from '../workers/platform/db/pool.ts';
import type { Engine } from './core/engine.ts';
import { CoreApi } from './core/execute.ts';
import { rootFields } from './core/fields.ts';
import { Faults, seeded } from './faults.ts';
import { Files } from './files.ts';
import { controlOf } from './http/control.ts';
import { Listener } from './http/listener.ts';
import { requestHandler } from './http/routes.ts';
import type { Caller } from './identity/caller.ts';
import { Tokens } from './identity/tokens.ts';
import { loadWorkspace, members, seedMembers, workspaceTable, type Workspace } from './identity/workspace.ts';
import { Bucket, defaultLimits, type Limits } from './limits.ts';
import { MetadataApi } from './metadata/execute.ts';
import { objectDescriptions, objectId } from './metadata/objects.ts';
import { install } from './records/install.ts';
import { tablesOf, type Tables } from './records/tables.ts';
import { WebhookQueue, type DeliveryCounts } from './webhooks/queue.ts';
import { Webhooks, webhookTable } from './webhooks/registry.ts';

export interface SandboxOptions {
  /** A PostgreSQL database of the sandbox's own; made when missing. It keeps its records there over restarts. */
  readonly databaseUrl: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Rate limits of API keys; by default the host's own (100 a second, 100 a minute). */
  readonly limits?: Partial<Limits>;
  /** False stands in for hosts before 2.33, where anybody may write answer fields. */
  readonly writability?: boolean;
  readonly clock?: () => Date;
  /** Seed of the faults' randomness. */
  readonly seed?: number;
  /** How long a webhook waits for its receiver; 5 s on the host. */
  readonly webhookTimeoutMs?: number;
  /** By default the plugin of this checkout, built when needed. */
  readonly manifest?: Manifest;
}

export interface SandboxMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** A signed-in user's token. */
  readonly token: string;
}

export interface Sandbox {
  readonly url: string;
  /** An admin's key. */
  readonly apiKey: string;
  /** A key that may read and write records, but no settings: no webhooks, no application tokens. */
  readonly limitedApiKey: string;
  readonly webhookSecret: string;
  readonly workspaceId: string;
  /** The first is an admin; everybody's password is `sandbox-password`. */
  readonly members: readonly SandboxMember[];
  readonly faults: Faults;
  /** What people uploaded, to be attached to records. */
  readonly files: Files;
  readonly deliveries: Readonly<DeliveryCounts>;
  setClock(clock: () => Date): void;
  /** Resolves when every webhook so far has left. */
  settled(): Promise<void>;
  /** Stops listening and cuts all connections; what webhooks are queued still leaves. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const manifest = options.manifest ?? (await builtManifest());
  await ensureDatabase(options.databaseUrl);
  const db = connect({ url: options.databaseUrl, applicationName: 'twenty-pharma-sandbox' });
  try {
    return await running(options, manifest, db);
  } catch (error) {
    await db.end();
    throw error;
  }
}

async function running(options: SandboxOptions, manifest: Manifest, db: Database): Promise<Sandbox> {
  const clock = { now: options.clock ?? (() => new Date()) };
  const now = (): Date => clock.now();
  const model = deriveModel(manifest);
  const tables = tablesOf(model);
  const writability = options.writability ?? true;
  const workspace = await prepare(db, tables, now());
  const webhooks = await Webhooks.load(db, now);
  const { displayName: name, universalIdentifier } = manifest.application;
  const tokens = new Tokens(workspace, name, now);
  const faults = new Faults(seeded(options.seed ?? 1));
  const { workspaceId } = workspace;
  const timeoutMs = options.webhookTimeoutMs ?? 5000;
  const queue = new WebhookQueue({ webhooks, faults, workspaceId, objectId, now, timeoutMs });
  const schema = buildSchema(hostSdl(model), { assumeValidSDL: true });
  const emit: Engine['emit'] = (events, caller) => queue.push(events, caller);
  // The handler, the files' addresses and the listener need each other.
  const links: { listener?: Listener } = {};
  const files = new Files(() => `http://localhost:${links.listener?.port ?? 0}`, now);
  const engine: Engine = { db, model, tables, schema, now, writability, files, emit };
  const core = new CoreApi(engine, rootFields(model), spender({ ...defaultLimits, ...options.limits }, now));
  const objects = objectDescriptions(model, manifest, workspace.applicationId);
  const application = { name, universalIdentifier };
  const metadata = new MetadataApi({ workspace, webhooks, tokens, objects, application }, writability);
  const control = controlOf(faults, queue, () => links.listener);
  const handler = requestHandler({ core, metadata, tokens, faults, files, control, now });
  const listener = new Listener(handler, options.port ?? 0, '127.0.0.1');
  links.listener = listener;
  await listener.listen();
  const stop = async (): Promise<void> => {
    await listener.close();
    await queue.stop();
    await db.end();
  };
  let stopped: Promise<void> | undefined;
  return {
    url: `http://127.0.0.1:${listener.port}`,
    ...credentials(workspace, tokens),
    faults,
    files,
    deliveries: queue.counts,
    setClock: (next) => void (clock.now = next),
    settled: () => queue.settled(),
    goAway: () => listener.close(),
    comeBack: () => listener.listen(),
    stop: () => (stopped ??= stop()),
  };
}

type Credentials = Pick<Sandbox, 'apiKey' | 'limitedApiKey' | 'webhookSecret' | 'workspaceId' | 'members'>;

function credentials(workspace: Workspace, tokens: Tokens): Credentials {
  return {
    apiKey: tokens.apiKey(workspace.apiKeyId).token,
    limitedApiKey: tokens.apiKey(workspace.limitedApiKeyId).token,
    webhookSecret: workspace.webhookSecret,
    workspaceId: workspace.workspaceId,
    members: members.map((member) => ({
      id: member.id,
      name: `${member.firstName} ${member.lastName}`,
      email: member.email,
      token: tokens.user(member).accessOrWorkspaceAgnosticToken.token,
    })),
  };
}

/** One sandbox at a time brings the database to its shape. Any constant does as the lock's key. */
const lockKey = 7_246_002;

async function prepare(db: Database, tables: Tables, now: Date): Promise<Workspace> {
  return transaction(db, async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [lockKey]);
    await tx.query('create schema if not exists sandbox');
    await tx.query(workspaceTable);
    await tx.query(webhookTable);
    await install(tx, tables);
    await seedMembers(tx, now);
    return loadWorkspace(tx);
  });
}

async function ensureDatabase(url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const admin = connect({ url: maintenance.href, maxConnections: 1 });
  try {
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await admin.query(`create database "${name.replaceAll('"', '""')}"`);
  } finally {
    await admin.end();
  }
}

/** API keys share the workspace's two buckets; users and applications are not limited. */
function spender(limits: Limits, now: () => Date): (caller: Caller) => void {
  const buckets = [limits.short, limits.long].map((limit) => new Bucket(limit, now().getTime()));
  return ({ kind }) => {
    if (kind !== 'API_KEY') return;
    for (const bucket of buckets) bucket.spend(now().getTime());
  };
}
