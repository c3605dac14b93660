/** All of "Online Retail" through `import orders`: rows a second, and calls against the fewest that could do. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../../sandbox/server.ts';
import { onlineRetailFile, requireOnlineRetail } from '../../tests/support/online-retail.ts';
import { importContext } from '../../workers/importing.ts';
import { runImport, type ImportReport } from '../../workers/imports/run.ts';
import { mirroredObjects, workersMirror } from '../../workers/mirrored.ts';
import type { Database } from '../../workers/platform/db/pool.ts';
import { openHost, type OpenHost } from '../../workers/platform/host/open.ts';
import { defaultLimits } from '../../workers/platform/ingest/reconcile/context.ts';
import { reconcileRound } from '../../workers/platform/ingest/reconcile/reconciler.ts';
import { setUp } from '../../workers/setup/setup.ts';
import { ourActor } from '../../workers/setup/identity.ts';
import type { BenchServer } from '../funds/server.ts';
import { lineOf, type BenchLine } from '../line.ts';

const recordsPerCall = 200;
const raised = { tokens: 1_000_000, windowMs: 1_000 };
/** What the host allows a key in a minute, and our share of it. */
const callsPerMinute = 100;
const share = 0.7;

export async function importLines(server: BenchServer): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  requireOnlineRetail();
  const { db } = await server.database('import_workers');
  const databaseUrl = await server.empty('import_sandbox');
  const sandbox = await startSandbox({ databaseUrl, limits: { short: raised, long: raised } });
  const open = await openHost({ url: sandbox.url, apiKey: sandbox.apiKey });
  const folder = mkdtempSync(join(tmpdir(), 'import-bench-'));
  try {
    await prepare(db, open);
    // Reads of the host's clock and of settings are not the import's.
    const callsSoFar = (): number => open.meter.total().calls - open.meter.total('metadata').calls;
    const before = callsSoFar();
    const first = await load(db, open, folder);
    const calls = callsSoFar() - before;
    const least = leastCalls(first);
    const limits = 'the stand-in on the same machine; its time is in it';
    lines.push(
      lineOf({ name: 'entities.import of orders', value: first.rows / first.seconds, unit: 'rows/s', limits }),
    );
    lines.push(
      lineOf({
        name: 'entities.calls of the import',
        value: calls,
        unit: 'calls',
        reference: least,
        referenceOf: `records of each object / ${recordsPerCall}, rounded up`,
        target: Math.ceil(least * 1.1),
      }),
    );
    lines.push(
      lineOf({
        name: 'entities.import at the default limits of a key',
        value: calls / (callsPerMinute * share),
        unit: 'min',
        reference: first.seconds / 60,
        referenceOf: 'measured with raised limits',
        limits: `computed: ${share * 100} % of ${callsPerMinute} calls a minute; the plugin's own token is not limited on 2.19`,
      }),
    );
    const again = await load(db, open, folder);
    const repeated = callsSoFar() - before - calls;
    lines.push(lineOf({ name: 'entities.calls of the same import again', value: repeated, unit: 'calls', target: 0 }));
    lines.push(lineOf({ name: 'entities.the same import again', value: again.rows / again.seconds, unit: 'rows/s' }));
    const history = await load(db, open, folder, true);
    lines.push(
      lineOf({ name: 'entities.import into the history', value: history.rows / history.seconds, unit: 'rows/s' }),
    );
    return lines;
  } finally {
    open.close();
    await sandbox.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The workspace as after setup, with the reporting currency of the file; no webhook is delivered to anybody. */
async function prepare(db: Database, open: OpenHost): Promise<void> {
  await setUp({
    db,
    open,
    publicUrl: 'http://127.0.0.1:9',
    webhookSecret: randomUUID(),
    mode: 'OFF',
    locale: 'en',
    now: new Date(),
  });
  for (const { id } of await open.metadata.webhooks()) await open.metadata.deleteWebhook(id);
  const policies = await open.host.page('pharmaPolicy', {
    filter: { policyKey: { eq: 'business.currency' } },
    first: 1,
    withDeleted: false,
    select: 'records',
    orderBy: 'id',
  });
  const [currency] = policies.records;
  if (currency) await open.host.upsert('pharmaPolicy', [{ id: currency.id, textValue: 'GBP' }]);
  await reconcileRound({
    context: {
      db,
      host: open.host,
      mirror: workersMirror(await ourActor(open)),
      now: () => new Date(),
      holder: randomUUID(),
      limits: defaultLimits,
      signal: new AbortController().signal,
    },
    objects: mirroredObjects,
    hostWorkspaceId: async () => (await open.metadata.workspace()).id,
  });
}

async function load(db: Database, open: OpenHost, folder: string, history = false): Promise<ImportReport> {
  const context = await importContext({
    db,
    open,
    mirror: workersMirror(await ourActor(open)),
    clock: () => ({ now: new Date(), timeZone: 'Asia/Shanghai' }),
    locale: 'en',
    sharePercent: share * 100,
  });
  const rejectsFile = join(folder, 'rejects.csv');
  return runImport(context, { kind: 'orders', file: onlineRetailFile, map: new Map(), rejectsFile, history });
}

function leastCalls({ counts }: ImportReport): number {
  return ['company', 'drugProduct', 'salesOrder', 'salesOrderLine'].reduce(
    (sum, object) => sum + Math.ceil((counts[`${object}.created`] ?? 0) / recordsPerCall),
    0,
  );
}
