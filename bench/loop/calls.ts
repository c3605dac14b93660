/** What writing costs in calls, and how much of the host's limit an API key gets out of it. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { workersMirror } from '../../workers/mirrored.ts';
import { plainCalendar } from '../../workers/platform/clock/calendar.ts';
import { writeOnce } from '../../workers/platform/outbox/writer.ts';
import { openHost } from '../../workers/platform/host/open.ts';
import { startSandbox } from '../../sandbox/server.ts';
import type { BenchServer } from '../funds/server.ts';
import { lineOf, type BenchLine } from '../line.ts';

const records = 1000;
const minutes = Number(process.env['BENCH_MINUTES'] ?? 5);
const share = 0.7;

/** N changed accounts are projected through the writer; counted is everything it sends. */
export async function projectionLine(server: BenchServer): Promise<BenchLine> {
  const { db } = await server.database('projection_workers');
  const sandbox = await startSandbox({ databaseUrl: await server.empty('projection_sandbox') });
  const open = await openHost({ url: sandbox.url, apiKey: sandbox.apiKey });
  try {
    const companies = Array.from({ length: records }, (_, index) => ({ id: randomUUID(), name: `Account ${index}` }));
    await open.host.create('company', companies);
    await db.query(`insert into loop.automation (name, mode) values ('bench', 'ENFORCE')`);
    await db.query(
      `insert into loop.outbox (lane, kind, object, record_id, data, automation, subject, not_before, created_at)
       select 'balance', 'project', 'company', id, '{"dataCompleteness": 50}', 'bench', id, now(), now() from unnest($1::uuid[]) as t (id)`,
      [companies.map(({ id }) => id)],
    );
    const before = open.meter.total().calls;
    const context = {
      db,
      host: open.host,
      mirror: workersMirror((actor) => actor.source === 'APPLICATION'),
      clock: () => ({ now: new Date(), timeZone: 'Asia/Shanghai' }),
      random: Math.random,
      newKey: randomUUID,
      locale: 'en',
      taskCap: () => Promise.resolve(20),
      calendar: plainCalendar,
      log: { info: () => {}, warn: () => {}, error: () => {} },
    } as const;
    let sent = 0;
    for (let rounds = 0; rounds < records && sent < records; rounds++) sent += (await writeOnce(context)).sent;
    if (sent < records) throw new Error(`Only ${sent} of ${records} projections were sent.`);
    const calls = open.meter.total().calls - before;
    return lineOf({
      name: `loop.calls to project ${records} changed records`,
      value: calls,
      unit: 'calls',
      reference: Math.ceil(records / 60),
      referenceOf: 'ceil(N/60)',
      target: 2 * Math.ceil(records / 60),
    });
  } finally {
    open.close();
    await sandbox.stop();
  }
}

/** Reads as fast as the pacer lets it, with an API key at the host's default limits. */
export async function limitLines(server: BenchServer): Promise<BenchLine[]> {
  const sandbox = await startSandbox({ databaseUrl: await server.empty('limit_sandbox') });
  const open = await openHost({
    url: sandbox.url,
    apiKey: sandbox.apiKey,
    identity: 'api-key',
    shareBasisPoints: share * 10_000,
  });
  try {
    const request = { first: 1, withDeleted: false, select: 'keys', orderBy: 'id' } as const;
    const until = performance.now() + minutes * 60_000;
    let calls = 0;
    while (performance.now() < until) {
      const left = until - performance.now();
      const sent = open.host.page('company', request).then(() => (calls += 1));
      await Promise.race([sent, sleep(left)]);
    }
    const refusals = open.meter.total('company').refusals;
    // The limit's bucket, full at first, refilled at 100 a minute: what nobody can exceed.
    const attainable = share * (100 + minutes * 100);
    const limits = `${minutes} minutes with an API key at default limits on the stand-in; attainable = ${share} × (a full bucket + its refill)`;
    return [
      lineOf({ name: 'loop.refusals at default limits', value: refusals, unit: 'refusals', target: 0, limits }),
      {
        ...lineOf({
          name: 'loop.share of the attainable rate',
          value: calls,
          unit: 'calls',
          reference: attainable,
          referenceOf: 'attainable',
          limits,
        }),
        target: 0.9,
        met: calls / attainable >= 0.9,
      },
    ];
  } finally {
    open.close();
    await sandbox.stop();
  }
}
