import { pathToFileURL } from 'node:url';
import { backtestLines } from './churn/backtests.ts';
import { fileLines } from './churn/files.ts';
import { withServer } from './funds/server.ts';
import type { BenchLine } from './line.ts';
import { naiveLines } from './churn/naive.ts';
import { nightLines } from './churn/night.ts';
import { publishedLines } from './churn/published.ts';
import { loopLines, speedLines } from './churn/speed.ts';

/** The churn engine's figures: published estimates beside ours, speed, and backtests on public data. One line at a time. */
export async function* churnBench(): AsyncGenerator<BenchLine> {
  yield* publishedLines();
  yield* speedLines();
  yield* await loopLines();
  yield* await fileLines();
  yield* await backtestLines();
  yield* nightBench();
}

/** Nights over a database: `npm run bench -- churn-night` runs these alone. */
export async function* nightBench(): AsyncGenerator<BenchLine> {
  yield* await withServer(naiveLines);
  yield* await withServer(nightLines);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for await (const line of churnBench()) process.stdout.write(`${JSON.stringify(line)}\n`);
}
