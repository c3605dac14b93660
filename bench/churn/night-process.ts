/** Runs one churn night in a process of its own and prints {seconds, peakMegabytes, blockMs, blockP99Ms, idleMs, scored}. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { runNight } from '../../workers/churn/night.ts';
import { connect } from '../../workers/platform/db/pool.ts';
import { boundYoungGeneration } from '../../workers/platform/memory.ts';

const [databaseUrl, instant] = process.argv.slice(2);
if (!databaseUrl || !instant) throw new Error('usage: night-process DATABASE_URL INSTANT');

boundYoungGeneration();
const db = connect({ url: databaseUrl, maxConnections: 4 });
await db.query('select 1');
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
await setTimeout(5000);
// What other programs do to a loop that has nothing to do.
const idleMs = delay.max / 1e6;
delay.reset();
const outcome = await runNight(db, { now: new Date(instant), timeZone: 'Asia/Shanghai' });
delay.disable();
await db.end();
if (outcome.kind !== 'done') throw new Error('another process is running the night');
const { seconds, scored } = outcome;
const figures = {
  seconds,
  // The kernel's own maximum, of all threads.
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  blockMs: delay.max / 1e6,
  idleMs,
  blockP99Ms: delay.percentile(99) / 1e6,
  scored,
};
process.stdout.write(JSON.stringify(figures));
