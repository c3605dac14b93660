import { assessLines } from './entities/assess.ts';
import { importLines } from './entities/import.ts';
import { submitLines } from './entities/submit.ts';
import { withServer } from './funds/server.ts';
import type { BenchLine } from './line.ts';

/** Answering orders, assessing accounts, loading years of orders with one command. */
export async function* entitiesBench(): AsyncGenerator<BenchLine> {
  yield* await withServer(submitLines);
  yield* await withServer(assessLines);
  yield* await withServer(importLines);
}
