/** LISTEN on a connection of its own, renewed when it breaks: notifications only hasten what a slow poll would find too. */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export interface Listener {
  stop(): Promise<void>;
}

const firstRetryMs = 250;
const lastRetryMs = 10_000;

/** Calls the handler of a channel at every notification, and once after each (re)connection, since some may be lost. */
export function listen(url: string, handlers: Readonly<Record<string, () => void>>): Listener {
  const stopping = new AbortController();
  let client: pg.Client | undefined;

  async function hold(): Promise<void> {
    client = new pg.Client({
      connectionString: url,
      application_name: 'twenty-pharma listen',
      connectionTimeoutMillis: 10_000,
    });
    const broken = new Promise<void>((settle) => {
      // More than one may come of a broken connection, and one without a listener would end the process.
      client?.on('error', () => settle());
      client?.once('end', () => settle());
    });
    client.on('notification', ({ channel }) => handlers[channel]?.());
    await client.connect();
    for (const channel of Object.keys(handlers)) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    for (const handle of Object.values(handlers)) handle();
    await broken;
  }

  async function run(): Promise<void> {
    for (let retryMs = firstRetryMs; !stopping.signal.aborted; retryMs = Math.min(retryMs * 2, lastRetryMs)) {
      const startedAt = performance.now();
      await hold().catch(() => {});
      await client?.end().catch(() => {});
      if (performance.now() - startedAt > lastRetryMs) retryMs = firstRetryMs;
      await sleep(retryMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await client?.end().catch(() => {});
      await running;
    },
  };
}
