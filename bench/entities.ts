import { importLines } from './entities/import.ts';
import { withServer } from './funds/server.ts';
import type { BenchLine } from './line.ts';

/** Loading years of orders with one command. */
export async function* entitiesBench(): AsyncGenerator<BenchLine> {
  yield* await withServer(importLines);
}
