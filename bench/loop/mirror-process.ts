/** Loads the mirror from a host in a process of its own and prints {records, calls, seconds, peakMegabytes}. */
import { randomUUID } from 'node:crypto';
import { workersMirror } from '../../workers/mirrored.ts';
import { connect } from '../../workers/platform/db/pool.ts';
import { openHost } from '../../workers/platform/host/open.ts';
import { defaultLimits } from '../../workers/platform/ingest/reconcile/context.ts';
import { boundYoungGeneration } from '../../workers/platform/memory.ts';
import { reconcileObject } from '../../workers/platform/ingest/reconcile/reconcile.ts';

const [url, apiKey, databaseUrl] = process.argv.slice(2);
if (!url || !apiKey || !databaseUrl) throw new Error('usage: mirror-process URL KEY DATABASE_URL');

boundYoungGeneration();
const db = connect({ url: databaseUrl });
const open = await openHost({ url, apiKey });
let peakBytes = 0;
const watch = setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), 50);
const before = open.meter.total().calls;
const started = performance.now();
const result = await reconcileObject(
  {
    db,
    host: open.host.inLane('reconcile'),
    mirror: workersMirror(() => false),
    now: () => new Date(),
    holder: randomUUID(),
    limits: defaultLimits,
    signal: new AbortController().signal,
  },
  'company',
  { depth: 'changes' },
);
clearInterval(watch);
const seconds = (performance.now() - started) / 1000;
const calls = open.meter.total().calls - before;
const { rows } = await db.query<{ count: number }>(
  `select count(*)::int as count from loop.mirror where object = 'company'`,
);
process.stdout.write(
  `${JSON.stringify({ records: rows[0]?.count, read: result.read, calls, seconds, peakMegabytes: peakBytes / 1024 ** 2 })}\n`,
);
open.close();
await db.end();
