/** `npx twenty-pharma sandbox`: the stand-in alone, with a PostgreSQL of its own, until it is told to stop. */
import { once } from 'node:events';
import { join } from 'node:path';
import { embeddedServer } from '../workers/platform/db/embedded.ts';
import { startSandbox, type Sandbox } from './server.ts';

export interface RunOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Where the sandbox keeps its PostgreSQL; not the workers' folder, so that both can run at once. */
  readonly dataDir?: string;
  readonly writability?: boolean;
  /** Where the line goes; stdout by default. */
  readonly print?: (line: string) => void;
}

/** Prints one line of JSON, `{url, apiKey, webhookSecret}`, and runs until SIGINT or SIGTERM. */
export async function runSandbox(options: RunOptions): Promise<void> {
  const dataDir = options.dataDir ?? process.env['DATA_DIR'] ?? '.data';
  const print = options.print ?? ((line) => void process.stdout.write(`${line}\n`));
  // Listened for from the start: a signal that comes while PostgreSQL starts must not leave it running.
  const told = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const server = await embeddedServer({ dataDir: join(dataDir, 'sandbox'), mode: 'own' });
  let sandbox: Sandbox | undefined;
  try {
    sandbox = await startSandbox({
      databaseUrl: server.urlOf('sandbox'),
      port: options.port,
      ...(options.writability === undefined ? {} : { writability: options.writability }),
    });
    const { url, apiKey, webhookSecret } = sandbox;
    print(JSON.stringify({ url, apiKey, webhookSecret }));
    await told;
  } finally {
    await sandbox?.stop();
    await server.stop();
  }
}
