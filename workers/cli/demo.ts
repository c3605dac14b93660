/** The stand-in Twenty of `npm start`: a sandbox on the embedded PostgreSQL with a made-up pharma company. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { today } from '../platform/clock/clock.ts';
import type { OpenDatabase } from '../platform/db/open.ts';
import { SetupError } from '../setup/errors.ts';
import type { Twenty } from './context.ts';
import type { Output } from './output.ts';

export interface Demo {
  readonly twenty: Twenty;
  /** Where the sandbox's key lies, for trying it out by hand. */
  readonly keyFile: string;
  /** Makes the records unless there are any. */
  load(out: Output): Promise<MadeUp>;
  /** The currency in which the stand-in's company reports. */
  setCurrency(currency: string): Promise<void>;
  /** Every webhook so far has left. */
  isSettled(): boolean;
  stop(): Promise<void>;
}

export interface MadeUp {
  /** A file of past orders to import; importing it again changes nothing. */
  readonly pastOrders: string | undefined;
  /** The clerk submits today's orders, if they were made just now. */
  submit(): Promise<void>;
}

const seed = 20_260;

export async function startDemo(config: Config, database: OpenDatabase, accounts: number): Promise<Demo> {
  const databaseUrl = await database.sibling('sandbox');
  if (!databaseUrl) {
    throw new SetupError(
      'no-host',
      'TWENTY_API_URL is not set, and the stand-in only runs on the embedded PostgreSQL. Set TWENTY_API_URL and TWENTY_API_KEY, or unset DATABASE_URL.',
    );
  }
  // Loaded late: workers in production never need them.
  const { startSandbox } = await import('../../sandbox/server.ts');
  const { demoData } = await import('../../sandbox/demo/data.ts');
  const { pastOrdersCsv } = await import('../../sandbox/demo/orders.ts');
  const { isEmpty, loadDemo, setCurrency, submitOrders } = await import('../../sandbox/demo/load.ts');
  const sandbox = await startSandbox({ databaseUrl });
  const keyFile = join(config.dataDir, 'sandbox.json');
  const { url, apiKey, webhookSecret } = sandbox;
  writeFileSync(keyFile, `${JSON.stringify({ url, apiKey, webhookSecret })}\n`, { mode: 0o600 });
  let settled = true;
  return {
    twenty: { apiUrl: url, apiKey },
    keyFile,
    isSettled: () => settled,
    async load(out) {
      const [clerk, checker] = sandbox.members;
      const ordersFile = join(config.dataDir, 'demo-orders.csv');
      if (!clerk || !checker || !(await isEmpty(url, clerk.token)))
        return { pastOrders: existsSync(ordersFile) ? ordersFile : undefined, submit: () => Promise.resolve() };
      const data = demoData({
        seed,
        accounts,
        today: today({ now: new Date(), timeZone: config.timeZone }),
        locale: config.locale,
        memberIds: sandbox.members.map(({ id }) => id),
      });
      // First the file: whatever is interrupted from here on, the next start imports it.
      writeFileSync(ordersFile, pastOrdersCsv(data.pastOrders));
      settled = false;
      const made = await loadDemo(url, { entersAs: clerk.token, verifiesAs: checker.token }, data);
      void sandbox.settled().then(() => (settled = true));
      out.say(`Made up ${made} records (seed ${seed}): entered by ${clerk.name}, licences checked by ${checker.name}.`);
      return { pastOrders: ordersFile, submit: () => submitOrders(url, clerk.token, data) };
    },
    setCurrency: (currency) => setCurrency(url, sandbox.members[0]?.token ?? apiKey, currency),
    stop: () => sandbox.stop(),
  };
}
