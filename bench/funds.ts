/**
 * The ledger's figures. `node bench/funds.ts` prints them as JSON lines; FUNDS_BENCH_ENTRIES and FUNDS_BENCH_SECONDS make
 * it shorter.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { approvalLines } from './funds/approval.ts';
import { fillLog } from './funds/fill.ts';
import { costLine, ratioLine, type BenchLine } from './funds/line.ts';
import { findPgbench } from './funds/pgbench.ts';
import { commandsPerSecond } from './funds/posting.ts';
import { withServer, type BenchServer } from './funds/server.ts';

const seconds = Number(process.env['FUNDS_BENCH_SECONDS'] ?? 10);
const minEntries = Number(process.env['FUNDS_BENCH_ENTRIES'] ?? 1_000_000);
const connections = 8;
const chains = 512;

export async function* fundsBench(): AsyncGenerator<BenchLine> {
  yield* await withServer(postingLines);
  yield* await withServer(approvalLines);
  yield* await withServer(verifyLines);
}

async function postingLines(server: BenchServer): Promise<BenchLine[]> {
  const pgbench = findPgbench();
  const reference = pgbench?.transactionsPerSecond(await server.empty('pgbench'), connections, seconds) ?? null;
  const { db } = await server.database('ledger');
  const measure = (name: string, lanes: number, maxBatch: number): Promise<number> =>
    commandsPerSecond(db, { name, seconds, chains, lanes, maxBatch });
  await measure('warm', 1, 256);
  const together = await measure('together', 1, 256);
  const alone = await measure('alone', connections, 1);
  return [
    ratioLine(
      {
        name: 'funds.commands-per-second',
        value: together,
        unit: 'commands/s',
        limits: `${chains} requests under way at once, 16 funds, 400 partners; five commands each, from allocation to payment`,
      },
      reference === null ? null : { value: reference, of: `${pgbench?.version} simple-update, ${connections} clients` },
      0.5,
    ),
    ratioLine(
      { name: 'funds.group-commit', value: together, unit: 'commands/s' },
      { value: alone, of: `one transaction per command over ${connections} connections` },
      null,
    ),
  ];
}

interface VerifyReport {
  readonly seconds: number;
  readonly megabytes: number;
  readonly entries: number;
  readonly findings: number;
}

async function verifyLines(server: BenchServer): Promise<BenchLine[]> {
  const { db, url } = await server.database('ledger');
  await fillLog(db, minEntries);
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'funds/verifyProcess.ts'), url], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const report = JSON.parse(run.stdout) as VerifyReport;
  if (report.findings > 0)
    throw new Error(`verify found ${report.findings} problems in a ledger that was only posted to`);
  const limits = `${report.entries} entries`;
  return [
    costLine({ name: 'funds.verify-seconds', value: report.seconds, unit: 's', limits }, 30),
    costLine({ name: 'funds.verify-memory', value: report.megabytes, unit: 'MB', limits }, 300),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for await (const line of fundsBench()) process.stdout.write(`${JSON.stringify(line)}\n`);
}
