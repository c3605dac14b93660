/** The whole loop in one process: a sandbox, a database, the workers between them, and a clock that all of them share. */
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject, onTestFinished } from 'vitest';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/server.ts';
import { readConfig } from '../../workers/config.ts';
import { startService, type Service } from '../../workers/main.ts';
import type { ReadOptions } from '../../workers/funds/evidence/content.ts';
import { mirroredObjects } from '../../workers/mirrored.ts';
import type { Mode } from '../../workers/platform/decide/automation.ts';
import { connect, type Database } from '../../workers/platform/db/pool.ts';
import { openHost, type HostOptions, type OpenHost } from '../../workers/platform/host/open.ts';
import { createLogger } from '../../workers/platform/http/log.ts';
import type { ReconcileLimits } from '../../workers/platform/ingest/reconcile/context.ts';
import type { Locale } from '../../workers/platform/text/text.ts';
import { setUp } from '../../workers/setup/setup.ts';
import { MovableClock } from './clock.ts';
import { differences } from './compare.ts';
import { testDatabase } from './database.ts';
import { Person } from './person.ts';

export interface LoopOptions {
  readonly mode?: Mode;
  readonly locale?: Locale;
  readonly sandbox?: Partial<SandboxOptions>;
  readonly host?: Partial<HostOptions>;
  readonly reconcileEveryMs?: number;
  readonly evidence?: ReadOptions;
  /** The workers' database, when the test has one of its own. */
  readonly databaseUrl?: string;
}

export interface Loop {
  readonly clock: MovableClock;
  readonly sandbox: Sandbox;
  readonly db: Database;
  readonly databaseUrl: string;
  readonly open: OpenHost;
  readonly secret: string;
  /** The people of the sandbox: an admin first. */
  readonly people: readonly [Person, Person, Person, ...Person[]];
  readonly service: Service & { readonly server: { readonly url: string } };
  /** Waits until everything that can be done now is done, and stays done. */
  settled(options?: SettleOptions): Promise<void>;
  /** Moves the clock; people sign in again, since their tokens may have ended. */
  advanceDays(days: number): Promise<void>;
  differences(): Promise<string[]>;
}

export interface SettleOptions {
  readonly timeoutMs?: number;
  /** Also waits until reconciliation came round so many times; with two, one of them began after now. */
  readonly reconciled?: 1 | 2;
}

const nowhere = Object.assign(new Error('No such name'), { code: 'ENOTFOUND' });

/** Fast enough that a test does not wait for what takes minutes in production; nothing else differs. */
export const testLimits: Partial<ReconcileLimits> = { settleMs: 200, overlapMs: 2_000 };

export async function startedSandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const server = inject('postgresUrl');
  const name = `sandbox_${randomUUID().replaceAll('-', '')}`;
  const sandbox = await startSandbox({ ...options, databaseUrl: server.replace(/\/postgres$/, `/${name}`) });
  onTestFinished(async () => {
    await sandbox.stop();
    const admin = connect({ url: server, maxConnections: 1 });
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  return sandbox;
}

export function peopleOf(sandbox: Sandbox): [Person, Person, Person, ...Person[]] {
  const [first, second, third, ...rest] = sandbox.members.map((member) => new Person(sandbox, member));
  if (!first || !second || !third) throw new Error('The sandbox has three people at least.');
  return [first, second, third, ...rest];
}

export async function startedLoop(options: LoopOptions = {}): Promise<Loop> {
  const clock = new MovableClock();
  const { db, url } = options.databaseUrl
    ? { db: connect({ url: options.databaseUrl }), url: options.databaseUrl }
    : await testDatabase();
  if (options.databaseUrl) onTestFinished(() => db.end());
  const sandbox = await startedSandbox({ clock: clock.now, ...options.sandbox });
  const { apiKey } = sandbox;
  const open = await openHost({ url: sandbox.url, apiKey, time: clock.time, timeoutMs: 3_000, ...options.host });
  onTestFinished(() => open.close());
  const config = readConfig({
    BUSINESS_LOCALE: options.locale ?? 'en',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
  });
  const secret = randomBytes(16).toString('hex');
  const service = await startService(
    {
      config,
      database: { db, url, description: 'test', sibling: () => Promise.resolve(undefined), close: () => db.end() },
      open,
      workspaceId: sandbox.workspaceId,
      secrets: [secret],
      logger: createLogger({ level: config.logLevel as 'silent' }),
      now: clock.now,
      reconcileEveryMs: options.reconcileEveryMs ?? 500,
      reconcileLimits: testLimits,
      // Tests leave this machine alone: no name leads anywhere but where a test says.
      evidence: options.evidence ?? { resolve: (_name, done) => done(nowhere, []) },
    },
    0,
  );
  onTestFinished(() => service.stop());
  await setUp({
    db,
    open,
    publicUrl: service.server.url,
    webhookSecret: secret,
    mode: options.mode ?? 'ENFORCE',
    locale: config.locale,
    now: clock.now(),
  });
  const people = peopleOf(sandbox);
  const loop: Loop = {
    clock,
    sandbox,
    db,
    databaseUrl: url,
    open,
    secret,
    people,
    service,
    settled: (how) => settled(loop, how),
    async advanceDays(days) {
      clock.advanceDays(days);
      for (const person of people) await person.signIn();
    },
    differences: () => differences(db, open.host),
  };
  await reconciledSince(db, new Date(0), performance.now() + loadTimeoutMs);
  await loop.settled();
  return loop;
}

const loadTimeoutMs = 60_000;
const quietMs = 400;
const checkEveryMs = 50;

type Settling = Pick<Loop, 'db' | 'clock' | 'sandbox'>;

export async function settled(
  { db, clock, sandbox }: Settling,
  { timeoutMs = 60_000, reconciled }: SettleOptions = {},
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  for (let round = 0; round < (reconciled ?? 0); round++) await reconciledSince(db, clock.now(), deadline);
  let quietSince = performance.now();
  let state: Waiting = { inbox: 0, unread: 0, rereads: 0, due: 0, unsent: 0 };
  while (performance.now() < deadline) {
    await sandbox.settled();
    state = await waiting(db, clock.now());
    if (Object.values(state).some((count) => count > 0)) quietSince = performance.now();
    if (performance.now() - quietSince >= quietMs) return;
    await sleep(checkEveryMs);
  }
  throw new Error(`Not settled after ${timeoutMs} ms: ${JSON.stringify(state)}`);
}

interface Waiting {
  readonly inbox: number;
  readonly unread: number;
  readonly rereads: number;
  readonly due: number;
  readonly unsent: number;
}

/** By the clock of the test, unlike the workers' own figures, which go by the database's. */
async function waiting(db: Database, now: Date): Promise<Waiting> {
  const { rows } = await db.query<Waiting>(
    `select (select count(*)::int from loop.inbox where applied_at is null and parked_at is null) as inbox,
       (select count(*)::int from funds.evidence_reading where attempts < 2 and next_at <= $1::timestamptz + interval '2 minutes') as unread,
       (select count(*)::int from loop.reread where attempts < 5) as rereads,
       (select count(*)::int from loop.dirty d join loop.automation a on a.name = d.automation
        where d.parked_at is null and d.due_at <= $1 and a.mode <> 'OFF') as due,
       (select count(*)::int from loop.outbox o join loop.automation a on a.name = o.automation
        where o.parked_at is null and o.not_before <= $1 and a.mode = 'ENFORCE'
          and not exists (select from loop.outbox needed where needed.record_id = o.after_id and needed.not_before > $1)) as unsent`,
    [now],
  );
  return rows[0] as Waiting;
}

export async function reconciledSince(db: Database, since: Date, deadline: number): Promise<void> {
  let late: object[] = [];
  while (performance.now() < deadline) {
    const { rows } = await db.query<{ object: string }>(
      `select object, lease_until, halted_reason, last_pass_at from unnest($1::text[]) as wanted (object)
       left join loop.cursor using (object) where last_pass_at is null or last_pass_at <= $2`,
      [mirroredObjects, since],
    );
    late = rows;
    if (late.length === 0) return;
    await sleep(checkEveryMs);
  }
  throw new Error(`Reconciliation did not come round in time: ${JSON.stringify(late)}`);
}
