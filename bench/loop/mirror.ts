/** The first load of a large object: records a call, seconds, and the memory of the process that loads. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startSandbox } from '../../sandbox/server.ts';
import { openHost } from '../../workers/platform/host/open.ts';
import type { BenchServer } from '../funds/server.ts';
import { lineOf, type BenchLine } from '../line.ts';

const records = 100_000;
const batch = 200;
const run = promisify(execFile);

export async function mirrorLines(server: BenchServer): Promise<BenchLine[]> {
  const sandbox = await startSandbox({ databaseUrl: await server.empty('mirror_sandbox') });
  try {
    const open = await openHost({ url: sandbox.url, apiKey: sandbox.apiKey });
    for (let from = 0; from < records; from += batch) {
      await open.host.create(
        'company',
        Array.from({ length: batch }, (_, index) => ({
          id: randomUUID(),
          name: `Account ${from + index}`,
          accountKind: 'PHARMACY',
          accountCode: `B${from + index}`,
        })),
      );
    }
    open.close();
    const { url } = await server.database('mirror_workers');
    const { stdout } = await run(process.execPath, [
      join(import.meta.dirname, 'mirror-process.ts'),
      sandbox.url,
      sandbox.apiKey,
      url,
    ]);
    const loaded = JSON.parse(stdout) as { records: number; calls: number; seconds: number; peakMegabytes: number };
    if (loaded.records !== records) throw new Error(`${loaded.records} of ${records} records were loaded.`);
    const limits = `${records} accounts from the stand-in, in a process of its own`;
    return [
      lineOf({
        name: 'loop.records per call of the first load',
        value: records / loaded.calls,
        unit: 'records',
        target: 500,
        atLeast: true,
        limits,
      }),
      lineOf({
        name: 'loop.memory of the loading process',
        value: loaded.peakMegabytes,
        unit: 'MB',
        target: 300,
        limits,
      }),
      lineOf({ name: 'loop.first load', value: loaded.seconds, unit: 's', limits }),
    ];
  } finally {
    await sandbox.stop();
  }
}
