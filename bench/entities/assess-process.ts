/** Assesses all accounts of a database and prints {customers, assessed, figuresSeconds, seconds, peakMegabytes}. */
import { workersMirror } from '../../workers/mirrored.ts';
import { connect } from '../../workers/platform/db/pool.ts';
import { decideOnce } from '../../workers/platform/decide/decide.ts';
import { setMode } from '../../workers/platform/decide/modes.ts';
import { openHost } from '../../workers/platform/host/open.ts';
import { createLogger } from '../../workers/platform/http/log.ts';
import { boundYoungGeneration } from '../../workers/platform/memory.ts';
import { catalogue } from '../../workers/texts.ts';
import { accountValueAutomation } from '../../workers/value/automation.ts';
import { assessAccounts } from '../../workers/value/run.ts';

const [url, apiKey, databaseUrl] = process.argv.slice(2);
if (!url || !apiKey || !databaseUrl) throw new Error('usage: assess-process URL KEY DATABASE_URL');
/** More rounds than any number of accounts here needs. */
const maxRounds = 10_000;

boundYoungGeneration();
const db = connect({ url: databaseUrl });
const open = await openHost({ url, apiKey });
const clock = () => ({ now: new Date('2026-11-02T04:00:00Z'), timeZone: 'Asia/Shanghai' });
await setMode(db, accountValueAutomation, 'ENFORCE', clock().now);
await db.query('delete from loop.dirty');
let peakBytes = 0;
const watch = setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), 50);
const started = performance.now();
const outcome = await assessAccounts(db, clock());
if (outcome.kind !== 'done') throw new Error('Somebody else assesses this database.');
const figuresSeconds = (performance.now() - started) / 1000;
for (let round = 0; round < maxRounds; round++) {
  const { claimed, failed } = await decideOnce({
    db,
    host: open.host,
    mirror: workersMirror(() => false),
    automations: [accountValueAutomation],
    clock,
    random: Math.random,
    locale: 'en',
    catalogue,
    log: createLogger({ level: 'silent' }),
  });
  if (failed > 0) throw new Error('An account could not be assessed.');
  if (claimed === 0) break;
}
const seconds = (performance.now() - started) / 1000;
clearInterval(watch);
const { rows } = await db.query<{ count: number }>('select count(*)::int as count from value.assessment');
process.stdout.write(
  `${JSON.stringify({ customers: outcome.customers, assessed: rows[0]?.count, figuresSeconds, seconds, peakMegabytes: peakBytes / 1024 ** 2 })}\n`,
);
open.close();
await db.end();
