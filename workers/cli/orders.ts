/** Orders that come with `start`: a file of the user's, or the made-up history of the stand-in. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { importContext } from '../importing.ts';
import { declaredCurrency } from '../imports/request.ts';
import { runImport, type ImportReport } from '../imports/run.ts';
import { waiting } from '../metrics.ts';
import { workersMirror } from '../mirrored.ts';
import type { Database } from '../platform/db/pool.ts';
import type { OpenHost } from '../platform/host/open.ts';
import { isLoaded } from '../platform/ingest/ingest.ts';
import { currencyInForce, reportingCurrency } from '../platform/policy/currency.ts';
import { loadPolicies } from '../platform/policy/store.ts';
import { ourActor } from '../setup/identity.ts';
import { importEvents, reportLines } from './commands/import.ts';
import type { Demo } from './demo.ts';
import type { Output } from './output.ts';

interface StartImport {
  readonly config: Config;
  readonly db: Database;
  readonly open: OpenHost;
  readonly out: Output;
  readonly demo: Demo | undefined;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Imports a file of orders beside the running workers. The stand-in takes the file's currency for its own. */
export async function importOrdersFile(
  around: StartImport,
  file: string,
  made: { readonly currency?: string } = {},
): Promise<ImportReport> {
  const { config, db, open, out, demo, signal } = around;
  const rejectsFile = `${file}.rejects.csv`;
  const request = { kind: 'orders', file, map: new Map<string, string>(), rejectsFile, ...made } as const;
  const currency = await declaredCurrency(request);
  if (demo && currency) {
    await demo.setCurrency(currency);
    out.say(`The stand-in reports in ${currency}, as the orders do.`);
  }
  await mirrorReady(around, demo ? currency : undefined);
  const context = await importContext({
    db,
    open,
    mirror: workersMirror(await ourActor(open)),
    clock: () => ({ now: new Date(), timeZone: config.timeZone }),
    locale: config.locale,
    sharePercent: config.hostRate.sharePercent,
    signal,
  });
  const report = await runImport(context, request, importEvents(out));
  for (const line of reportLines(report, config.locale, false)) out.say(line);
  return report;
}

const checkEveryMs = 100;

/** Until what the file may name is in the mirror: all of Twenty, and what was entered just now. */
async function mirrorReady({ db, demo, timeoutMs, signal }: StartImport, currency: string | undefined): Promise<void> {
  const mirror = workersMirror(() => false);
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    signal.throwIfAborted();
    const { inbox } = await waiting(db);
    const policies = await loadPolicies(db, [reportingCurrency]);
    const agreed = currency === undefined || (await currencyInForce(db, policies)) === currency;
    if (inbox === 0 && agreed && (!demo || demo.isSettled()) && (await isLoaded(db, mirror))) return;
    await sleep(checkEveryMs);
  }
  throw new Error(`The workers did not catch up with Twenty within ${Math.round(timeoutMs / 1000)} s.`);
}
