import { Command } from 'commander';
import { readConfig, type Config } from '../../config.ts';
import { startService, type Service } from '../../main.ts';
import { waiting } from '../../metrics.ts';
import { openDatabase, type OpenDatabase } from '../../platform/db/open.ts';
import type { OpenHost } from '../../platform/host/open.ts';
import { createLogger, type Logger } from '../../platform/http/log.ts';
import { untilQuiet } from '../../quiet.ts';
import type { ImportReport } from '../../imports/run.ts';
import { runNight } from '../../churn/night.ts';
import { assessAccounts } from '../../value/run.ts';
import { checkWorkspace, setUp, webhookSecret, type SetupResult } from '../../setup/setup.ts';
import { openTwenty, type Twenty } from '../context.ts';
import { startDemo, type Demo } from '../demo.ts';
import { importOrdersFile } from '../orders.ts';
import { exit, output, type Output } from '../output.ts';
import { stopSignal, untilReachable } from '../patience.ts';
import { publicUrl, setupLines } from './setup.ts';
import { summarise, summaryLines } from '../summary.ts';

interface StartFlags {
  readonly once?: boolean;
  readonly json?: boolean;
  readonly accounts: string;
  readonly timeout: string;
  readonly orders?: string;
}

export function startCommand(): Command {
  return new Command('start')
    .description('runs the workers; without TWENTY_API_URL against a stand-in Twenty with made-up accounts')
    .option('--once', 'set up, load, work until there is nothing left to do, print a summary, end')
    .option('--json', 'with --once: the last line is {imported, decided, written, calls, parked, seconds}')
    .option('--accounts <n>', 'accounts of the stand-in', '60')
    .option('--orders <file>', 'a CSV of orders (also .gz) to import first; see `import --help` for known layouts')
    .option('--timeout <seconds>', 'with --once: give up when it is not quiet by then', '600')
    .action(async (flags: StartFlags) => {
      const accounts = positive('--accounts', flags.accounts, 20_000);
      const timeoutSeconds = positive('--timeout', flags.timeout, 86_400);
      if (accounts === undefined || timeoutSeconds === undefined) {
        process.exitCode = exit.usage;
        return;
      }
      const config = readConfig(process.env);
      const { once: isOnce = false, json = false, orders } = flags;
      await start(config, {
        once: isOnce,
        out: output(json),
        accounts,
        timeoutSeconds,
        ...(orders !== undefined && { orders }),
      });
    });
}

function positive(name: string, text: string, most: number): number | undefined {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  process.stderr.write(`${name}: expected a whole number from 1 to ${most}, got ${text}\n`);
  return undefined;
}

interface StartOptions {
  readonly once: boolean;
  readonly out: Output;
  readonly accounts: number;
  readonly timeoutSeconds: number;
  /** A file of orders to import. */
  readonly orders?: string;
}

/** Opens everything in order, and closes it in the opposite order whatever happens. */
async function start(config: Config, options: StartOptions): Promise<void> {
  const startedMs = performance.now();
  const logger = createLogger({ level: config.logLevel as 'info', destination: process.stderr });
  const closing: (() => Promise<void>)[] = [];
  const { databaseUrl, dataDir } = config;
  try {
    const database = await openDatabase({
      databaseUrl,
      dataDir,
      mode: 'own',
      onError: ({ message }) => logger.warn({ error: message }, 'a database connection broke'),
    });
    closing.push(() => database.close());
    options.out.say(`Database: ${database.description}.`);
    const demo = config.twenty ? undefined : await startDemo(config, database, options.accounts);
    if (demo) closing.push(() => demo.stop());
    const twenty = config.twenty ?? demo?.twenty;
    if (!twenty) return;
    await run({ config, options, database, twenty, demo, logger, closing, startedMs });
  } finally {
    for (const close of closing.toReversed()) await close();
  }
}

interface Run {
  readonly config: Config;
  readonly options: StartOptions;
  readonly database: OpenDatabase;
  readonly twenty: Twenty;
  readonly demo: Demo | undefined;
  readonly logger: Logger;
  readonly closing: (() => Promise<void>)[];
  readonly startedMs: number;
}

async function run(context: Run): Promise<void> {
  const { config, options, database, twenty, demo, logger, closing } = context;
  const { out } = options;
  const stop = stopSignal();
  const open = await untilReachable(() => openTwenty(config, twenty, database.db), {
    out,
    signal: stop,
    url: twenty.apiUrl,
  });
  if (!open) return;
  closing.push(() => Promise.resolve(open.close()));
  // The demo's workers take any port in one-shot runs, so that two of them never meet.
  const port = demo && options.once ? 0 : config.port;
  const { service, result } = await serve(context, open, port);
  closing.push(() => service.stop());
  for (const line of setupLines(result)) out.say(line);
  if (demo) {
    out.say(`Stand-in Twenty: ${demo.twenty.apiUrl} (API key in ${demo.keyFile}).`);
  }
  out.say(`Workers: ${service.server.url} (/healthz, /readyz, /metrics).`);
  const report = await loadOrders(context, { open, service, signal: stop }).catch((error: unknown) => {
    // Told to end while it loads: the next start goes on where this one stopped.
    if (stop.aborted && error instanceof Error && error.name === 'AbortError') return undefined;
    throw error;
  });
  if (options.once && !stop.aborted) await once(context, open, service, report);
  else {
    // Whoever tries the stand-in does not wait for the night.
    const tried = demo ? quiet(context, service).then(() => (stop.aborted ? undefined : night(context))) : undefined;
    tried?.catch((error: unknown) => {
      if (!stop.aborted) logger.error({ err: error }, 'the accounts could not be scored; the night tries again');
    });
    await untilStopped(context, service, stop);
  }
  logger.flush();
}

/** Checks first, then listens, then makes the webhook: the host may deliver at once. */
async function serve(
  { config, options, database, twenty, demo, logger }: Run,
  open: OpenHost,
  port: number,
): Promise<{ service: Awaited<ReturnType<typeof startService>>; result: SetupResult }> {
  const { db } = database;
  const { id: workspaceId } = await checkWorkspace(db, open);
  const secret = await webhookSecret(db, config.webhookSecret);
  const secrets = [secret, ...(config.previousWebhookSecret ? [config.previousWebhookSecret] : [])];
  const service = await startService(
    { config, database, open, workspaceId, secrets, logger, clocked: !options.once },
    port,
  );
  try {
    const at = service.server.port;
    const result = await setUp({
      db,
      open,
      publicUrl: demo ? `http://127.0.0.1:${at}` : publicUrl(config, twenty.apiUrl, at),
      webhookSecret: secret,
      mode: demo ? 'ENFORCE' : 'OBSERVE',
      locale: config.locale,
      now: new Date(),
    });
    return { service, result };
  } catch (error) {
    await service.stop();
    throw error;
  }
}

/** The user's orders, else what the stand-in made up. Waits for the workers where a person would have. */
async function loadOrders(
  context: Run,
  { open, service, signal }: { open: OpenHost; service: Service; signal: AbortSignal },
): Promise<ImportReport | undefined> {
  const { config, options, database, demo } = context;
  const { out, orders } = options;
  const around = { config, db: database.db, open, out, demo, timeoutMs: options.timeoutSeconds * 1000, signal };
  if (orders !== undefined) return importOrdersFile(around, orders);
  const made = await demo?.load(out);
  if (made?.pastOrders) await importOrdersFile(around, made.pastOrders, { currency: 'CNY' });
  if (!made) return undefined;
  await quiet(context, service);
  await made.submit();
  return undefined;
}

const quiet = ({ database: { db }, options, demo }: Run, service: Service): Promise<boolean> =>
  untilQuiet({
    db,
    timeoutMs: options.timeoutSeconds * 1000,
    ready: () => Promise.resolve(service.isDeciding() && (!demo || demo.isSettled())),
  });

/** What the nightly jobs would do: whoever bought is assessed and scored, cases of customers at risk are opened. */
async function night({ database: { db }, config: { timeZone } }: Run): Promise<void> {
  const clock = { now: new Date(), timeZone };
  await assessAccounts(db, clock);
  await runNight(db, clock);
}

async function once(context: Run, open: OpenHost, service: Service, report: ImportReport | undefined): Promise<void> {
  const { options, database, config, startedMs } = context;
  const { db } = database;
  const before = await quiet(context, service);
  await night(context);
  const done = (await quiet(context, service)) && before;
  const summary = await summarise(db, {
    counts: service.counts,
    meter: open.meter,
    seconds: (performance.now() - startedMs) / 1000,
  });
  const orders = report && { rows: report.rows, rejected: report.rejected, ...report.counts };
  options.out.result({ ...summary, ...(orders && { orders }) }, await summaryLines(db, summary, config.locale));
  if (!done) {
    options.out.progress(`Not quiet after ${options.timeoutSeconds} s; what is left goes on at the next start.`);
    process.exitCode = exit.problems;
  } else if (summary.parked > 0) process.exitCode = exit.problems;
}

const reportEveryMs = 5_000;

/** Until Ctrl-C or a polite kill; tells in a line when something was done. */
async function untilStopped({ options, database }: Run, service: Service, stop: AbortSignal): Promise<void> {
  let told = '';
  const tell = async (): Promise<void> => {
    const { inbox, due, unsent, deferred, parked } = await waiting(database.db);
    const { decided, written } = service.counts;
    const line = `${decided} decisions, ${written} written; waiting: ${inbox} events, ${due} subjects, ${unsent} writes; ${deferred} for a later day, ${parked} parked`;
    if (line !== told) options.out.say(line);
    told = line;
  };
  const timer = setInterval(() => void tell().catch(() => {}), reportEveryMs);
  if (!stop.aborted) await new Promise((done) => stop.addEventListener('abort', done, { once: true }));
  clearInterval(timer);
  options.out.say('Stopping: what was accepted is kept.');
}
