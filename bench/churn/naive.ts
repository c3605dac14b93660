/** The night against a job that asks the host for every customer's orders and updates every customer. */
import { randomUUID } from 'node:crypto';
import { startSandbox } from '../../sandbox/server.ts';
import { churnReportAutomation } from '../../workers/churn/shown/report.automation.ts';
import { churnScoreAutomation } from '../../workers/churn/shown/automation.ts';
import { dayNumberOf, dayText } from '../../workers/churn/engine/days.ts';
import { runNight } from '../../workers/churn/night.ts';
import { workersMirror } from '../../workers/mirrored.ts';
import { plainCalendar } from '../../workers/platform/clock/calendar.ts';
import type { Database } from '../../workers/platform/db/pool.ts';
import type { Automation } from '../../workers/platform/decide/automation.ts';
import { decideOnce } from '../../workers/platform/decide/decide.ts';
import { openHost, type OpenHost } from '../../workers/platform/host/open.ts';
import { defaultLimits } from '../../workers/platform/ingest/reconcile/context.ts';
import { reconcileObject } from '../../workers/platform/ingest/reconcile/reconcile.ts';
import { writeOnce } from '../../workers/platform/outbox/writer.ts';
import { catalogue } from '../../workers/texts.ts';
import type { BenchServer } from '../funds/server.ts';
import { lineOf, type BenchLine } from '../line.ts';

const customers = 1000;
const ordersEach = 10;
const changedCustomers = customers / 100;
const raised = { tokens: 1_000_000, windowMs: 1_000 };
const timeZone = 'Asia/Shanghai';
const firstNight = new Date('2026-03-10T04:00:00Z');
const secondNight = new Date('2026-03-11T04:00:00Z');

interface Scene {
  readonly db: Database;
  readonly open: OpenHost;
  readonly mirror: ReturnType<typeof workersMirror>;
  readonly companies: readonly string[];
}

export async function naiveLines(server: BenchServer): Promise<BenchLine[]> {
  const { db } = await server.database('churn_naive_workers');
  const sandbox = await startSandbox({
    databaseUrl: await server.empty('churn_naive_sandbox'),
    limits: { short: raised, long: raised },
  });
  const open = await openHost({ url: sandbox.url, apiKey: sandbox.apiKey });
  try {
    const mirror = workersMirror((actor) => actor.source === 'APPLICATION');
    const companies = Array.from({ length: customers }, () => randomUUID());
    const scene = { db, open, mirror, companies };
    await populate(scene);
    await db.query(
      `insert into loop.automation (name, mode) values ('churn-score', 'ENFORCE'), ('churn-report', 'OFF')`,
    );
    const first = await ours(scene, firstNight);
    await open.host.create(
      'salesOrder',
      companies.slice(0, changedCustomers).map((id) => order(id, '2026-03-10')),
    );
    await follow(scene);
    const second = await ours(scene, secondNight);
    const naive = await theirs(scene);
    const reference = { reference: naive.calls, referenceOf: 'one read and one update per customer' };
    const limitsOf = ({ shown }: Measured): string =>
      `${customers} customers, ${customers * ordersEach} orders in the stand-in, ${shown} shown otherwise; limits of the host raised for both`;
    return [
      lineOf({
        name: 'churn: host calls of a night with 1 % changed',
        value: second.calls,
        unit: 'calls',
        ...reference,
        target: 2 * Math.ceil(second.shown / 60),
        limits: limitsOf(second),
      }),
      lineOf({
        name: 'churn: host calls of the first night, everybody shown',
        value: first.calls,
        unit: 'calls',
        ...reference,
        target: 2 * Math.ceil(first.shown / 60),
        limits: limitsOf(first),
      }),
      lineOf({
        name: 'churn: night with 1 % changed, until Twenty shows it',
        value: second.seconds,
        unit: 's',
        reference: naive.seconds,
        referenceOf: 'the same job, without scoring anybody',
        limits: limitsOf(second),
      }),
    ];
  } finally {
    open.close();
    await sandbox.stop();
  }
}

function order(companyId: string, on: string): { id: string } & Record<string, unknown> {
  const id = randomUUID();
  return {
    id,
    name: id,
    orderNumber: id,
    companyId,
    orderKind: 'SALE',
    orderState: 'SHIPPED',
    orderedAt: `${on}T02:00:00.000Z`,
    totalAmount: { amountMicros: 300_000_000, currencyCode: 'CNY' },
  };
}

async function populate(scene: Scene): Promise<void> {
  const { open, companies } = scene;
  await open.host.create(
    'company',
    companies.map((id, at) => ({ id, name: `Account ${at}` })),
  );
  const last = dayNumberOf('2026-03-09');
  const orders = companies.flatMap((id, c) =>
    Array.from({ length: ordersEach }, (_, i) => order(id, dayText(last - ((c * 37) % 200) - i * (10 + (c % 60))))),
  );
  await open.host.create('salesOrder', orders);
  await follow(scene);
}

/** What webhooks do without a call, done here by reading; not counted. */
async function follow({ db, open, mirror }: Scene): Promise<void> {
  for (const object of ['company', 'salesOrder'])
    await reconcileObject(
      {
        db,
        host: open.host.inLane('reconcile'),
        mirror,
        now: () => new Date(),
        holder: randomUUID(),
        limits: defaultLimits,
        signal: new AbortController().signal,
      },
      object,
      { depth: 'full' },
    );
}

interface Measured {
  readonly calls: number;
  readonly seconds: number;
  readonly shown: number;
}

const mostRounds = 1000;

async function ours({ db, open, mirror }: Scene, now: Date): Promise<Measured> {
  const before = open.meter.total().calls;
  const startedMs = performance.now();
  const outcome = await runNight(db, { now, timeZone });
  if (outcome.kind !== 'done') throw new Error('nobody else runs nights here');
  const shared = { db, mirror, clock: () => ({ now, timeZone }), random: Math.random, locale: 'en', log } as const;
  const automations = [churnScoreAutomation, churnReportAutomation] as readonly unknown[] as readonly Automation[];
  const deciding = { ...shared, host: open.host.inLane('answer'), automations, catalogue };
  const writing = {
    ...shared,
    host: open.host,
    newKey: randomUUID,
    taskCap: () => Promise.resolve(20),
    calendar: plainCalendar,
  };
  for (let round = 0; round < mostRounds; round++) {
    const { claimed } = await decideOnce(deciding);
    const { sent } = claimed === 0 ? await writeOnce(writing) : { sent: 1 };
    if (claimed + sent === 0) break;
  }
  const { rows } = await db.query<{ left: number }>(
    `select ((select count(*) from loop.outbox) +
       (select count(*) from loop.dirty where automation = 'churn-score' and due_at <= $1))::int as left`,
    [now],
  );
  if (rows[0]?.left !== 0) throw new Error(`${rows[0]?.left} writes were left.`);
  const seconds = (performance.now() - startedMs) / 1000;
  return { calls: open.meter.total().calls - before, seconds, shown: outcome.scored.shown };
}

const log = { info: () => {}, warn: () => {}, error: () => {} };

async function theirs({ open, companies }: Scene): Promise<Omit<Measured, 'shown'>> {
  const before = open.meter.total().calls;
  const startedMs = performance.now();
  for (const [at, id] of companies.entries()) {
    const filter = { companyId: { eq: id } };
    const page = await open.host.page('salesOrder', {
      filter,
      first: 200,
      withDeleted: false,
      select: 'records',
      orderBy: 'id',
    });
    const orderProbability = (at + page.records.length) % 100;
    await open.host.upsert('company', [{ id, orderProbability }]);
  }
  return { calls: open.meter.total().calls - before, seconds: (performance.now() - startedMs) / 1000 };
}
