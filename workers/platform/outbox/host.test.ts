/** The writer against a host that behaves like a Twenty: through the gateway, over GraphQL. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../../sandbox/server.ts';
import { hostModel } from '../../../schema/generated/model.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { plainCalendar } from '../clock/calendar.ts';
import { transaction, type Database } from '../db/pool.ts';
import type { Lane } from '../decide/automation.ts';
import { applyReading, readAfresh } from '../decide/refresh.ts';
import type { Host, NewRecord } from '../host/host.ts';
import { openHost, type OpenHost } from '../host/open.ts';
import type { Mirror } from '../ingest/mirror/apply.ts';
import { mirrorModel } from '../ingest/mirror/model.ts';
import { compileRoutes } from '../ingest/mirror/routes.ts';
import type { WriterContext } from './context.ts';
import { listParked } from './parked.ts';
import { undoRevivals } from './revivals.ts';
import { writeOnce, type Round } from './writer.ts';

let sandbox: Sandbox;
let open: OpenHost;
const now = new Date('2026-03-02T02:00:00Z');
const mirror: Mirror = {
  model: mirrorModel(hostModel),
  routes: compileRoutes(mirrorModel(hostModel), []),
  isOurs: ({ source }) => source === 'APPLICATION',
};

beforeAll(async () => {
  sandbox = await startSandbox({
    databaseUrl: inject('postgresUrl').replace(/\/postgres$/, `/sandbox_${randomUUID().replaceAll('-', '')}`),
  });
  open = await openHost({ url: sandbox.url, apiKey: sandbox.apiKey, identity: 'application' });
});
afterAll(async () => {
  open?.close();
  await sandbox?.stop();
});

interface Desk {
  readonly db: Database;
  readonly context: WriterContext;
  /** What an automation would have decided. */
  queue(kind: 'answer' | 'project' | 'create', object: string, id: string, data: object, guard?: object): Promise<void>;
  write(): Promise<Round>;
}

/** The writer's side, before it nothing but rows; `host` may be another's view of it. */
async function desk(host: Host = open.host): Promise<Desk> {
  const { db } = await testDatabase();
  await db.query(`insert into loop.automation (name, mode) values ('test', 'ENFORCE')`);
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const context: WriterContext = {
    db,
    host,
    mirror,
    clock: () => ({ now, timeZone: 'Asia/Shanghai' }),
    random: () => 0.5,
    newKey: randomUUID,
    locale: 'en',
    taskCap: () => Promise.resolve(1000),
    calendar: plainCalendar,
    log,
  };
  const lanes: Record<string, Lane> = { answer: 'answer', project: 'score', create: 'task' };
  return {
    db,
    context,
    async queue(kind, object, id, data, guard = {}) {
      await db.query(
        `insert into loop.outbox (lane, kind, object, record_id, guard, data, automation, subject, not_before, created_at)
         values ($1, $2, $3, $4, $5, $6, 'test', $4, $7, $7)`,
        [lanes[kind], kind, object, id, guard, data, now],
      );
    },
    write: () => writeOnce(context),
  };
}

async function make(object: string, count: number, values: object = {}): Promise<string[]> {
  const records: NewRecord[] = Array.from({ length: count }, (_, index) => ({
    id: randomUUID(),
    name: `${object} ${index}`,
    ...values,
  }));
  const outcomes = await open.host.create(object, records);
  expect(outcomes.filter(({ kind }) => kind !== 'written')).toEqual([]);
  return records.map(({ id }) => id);
}

async function shown(object: string, id: string): Promise<Record<string, unknown> | undefined> {
  const [record] = await open.host.byIds(object, [id]);
  return record;
}

/** The host as the writer sees it, with something happening right before one of its calls. */
function interrupted(verb: 'upsert', before: () => Promise<void>): Host {
  const through = (host: Host): Host =>
    new Proxy(host, {
      get(target, key) {
        if (key === 'inLane') return (lane: Parameters<Host['inLane']>[0]) => through(target.inLane(lane));
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        if (key !== verb) return value.bind(target) as unknown;
        return async (...args: unknown[]): Promise<unknown> => {
          await before();
          return Reflect.apply(value, target, args) as unknown;
        };
      },
    });
  return through(open.host);
}

test('answers: the same ones in one call, a lost race refreshed and looked at again, a repeat recognised', async () => {
  const self = await desk();
  const ids = await make('tradeLicence', 3, { licenceState: 'PENDING' });
  const [first = '', second = '', third = ''] = ids;
  for (const id of ids)
    await self.queue('answer', 'tradeLicence', id, { licenceState: 'VALID' }, { licenceState: 'PENDING' });
  await open.host.upsert('tradeLicence', [{ id: third, licenceState: 'REVOKED' }]);
  const before = open.meter.total('tradeLicence.update').calls;
  expect(await self.write()).toMatchObject({ sent: 2, lost: 1, rest: null });
  expect(open.meter.total('tradeLicence.update').calls - before).toBe(1);
  expect(await shown('tradeLicence', first)).toMatchObject({ licenceState: 'VALID' });
  expect(await shown('tradeLicence', third)).toMatchObject({ licenceState: 'REVOKED' });
  const { rows } = await self.db.query(
    `select data->>'licenceState' as state from loop.mirror where id = any($1) order by 1`,
    [ids],
  );
  expect(rows).toEqual([{ state: 'REVOKED' }, { state: 'VALID' }, { state: 'VALID' }]);
  expect((await self.db.query('select subject, cause from loop.dirty')).rows).toEqual([
    { subject: third, cause: 'change' },
  ]);

  // Killed after the host wrote, before we stored it: the same row, on its way under the same key.
  const key = (await shown('tradeLicence', second))?.['decisionKey'];
  await self.queue('answer', 'tradeLicence', second, { licenceState: 'VALID' }, { licenceState: 'PENDING' });
  await self.db.query('update loop.outbox set group_key = $1', [key]);
  expect(await self.write()).toMatchObject({ sent: 1, lost: 0 });
});

test('projections: 130 records in at most 2·⌈130/60⌉ calls, none of them a write when nothing changed', async () => {
  const self = await desk();
  const ids = await make('company', 130);
  const queueAll = async (): Promise<void> => {
    for (const [index, id] of ids.entries()) {
      await self.queue('project', 'company', id, {
        holdReasons: index % 2 ? ['CREDIT'] : ['CREDIT', 'RECALL'],
        dataCompleteness: index,
      });
    }
  };
  const calls = (): number => open.meter.total('company.').calls;
  let before = calls();
  await queueAll();
  expect(await self.write()).toMatchObject({ taken: 130, sent: 130, unchanged: 0 });
  expect(calls() - before).toBeLessThanOrEqual(2 * Math.ceil(130 / 60));
  expect(await shown('company', ids[1] ?? '')).toMatchObject({
    holdReasons: ['CREDIT'],
    dataCompleteness: 1,
    name: 'company 1',
  });
  before = calls();
  await queueAll();
  expect(await self.write()).toMatchObject({ sent: 130, unchanged: 130 });
  expect(calls() - before).toBe(1);
});

test('a projection destroys the ghost it made, and one bad value does not hold up its batch', async () => {
  const [ghost = '', bad = '', good = ''] = await make('company', 3);
  const self = await desk(interrupted('upsert', () => open.host.destroy('company', [ghost])));
  await self.queue('project', 'company', ghost, { churnRisk: 'LOW' });
  await self.queue('project', 'company', bad, { churnRisk: 'NO_SUCH_RISK' });
  await self.queue('project', 'company', good, { churnRisk: 'LOW' });
  expect(await self.write()).toMatchObject({ sent: 1, dropped: 1, parked: 1 });
  expect(await shown('company', ghost)).toBeUndefined();
  expect(await shown('company', good)).toMatchObject({ churnRisk: 'LOW' });
  expect(await listParked(self.db)).toMatchObject([
    { stage: 'write', recordId: bad, why: expect.stringContaining('invalid') },
  ]);
});

test('a record that the upsert revived is deleted again when its deletion is heard of', async () => {
  const [id = ''] = await make('company', 1);
  const self = await desk(interrupted('upsert', () => open.host.softDelete('company', [id])));
  await transaction(self.db, async (tx) =>
    applyReading(tx, mirror, await readAfresh(self.db, open.host, mirror, 'company', [id]), now),
  );
  await self.queue('project', 'company', id, { churnRisk: 'HIGH' });
  const readAt = Date.parse(String((await shown('company', id))?.['updatedAt']));
  expect(await self.write()).toMatchObject({ sent: 1 });
  expect(await shown('company', id)).toMatchObject({ deletedAt: null, churnRisk: 'HIGH' });
  const { rows } = await self.db.query<{ read_at: Date; written_at: Date }>(
    'select read_at, written_at from loop.projected',
  );
  expect(rows[0]?.read_at.getTime()).toBe(readAt);
  const deletedAt = new Date((readAt + (rows[0]?.written_at.getTime() ?? 0)) / 2 + 1);
  await self.db.query(
    `insert into loop.inbox (dedupe_key, event_name, object, record_id, body) values ('x', 'company.deleted', 'company', $1, $2)`,
    [id, JSON.stringify({ record: { id, deletedAt } })],
  );
  expect(await undoRevivals(self.context)).toBe(1);
  expect((await shown('company', id))?.['deletedAt']).not.toBeNull();
});

test('creations: once, also when repeated, and a broken reference is parked', async () => {
  const self = await desk();
  const [taskId, orphanId] = [randomUUID(), randomUUID()];
  await self.queue('create', 'task', taskId, { title: 'Renew the licence', status: 'TODO' });
  expect(await self.write()).toMatchObject({ sent: 1, unchanged: 0 });
  await self.queue('create', 'task', taskId, { title: 'Renew the licence again', status: 'TODO' });
  await self.queue('create', 'taskTarget', orphanId, { taskId: randomUUID() });
  expect(await self.write()).toMatchObject({ sent: 1, unchanged: 1, parked: 1 });
  expect(await shown('task', taskId)).toMatchObject({ title: 'Renew the licence' });
  expect(await listParked(self.db)).toMatchObject([{ object: 'taskTarget', recordId: orphanId }]);
});

test('a host that is away is rested from, and nothing is lost', async () => {
  const self = await desk();
  const [id = ''] = await make('company', 1);
  await self.queue('project', 'company', id, { churnRisk: 'LOW' });
  await sandbox.goAway();
  onTestFinished(async () => sandbox.comeBack().catch(() => {}));
  expect((await self.write()).rest?.error).toMatchObject({ code: 'network', retryable: true });
  await sandbox.comeBack();
  expect(await self.write()).toMatchObject({ sent: 1 });
});
