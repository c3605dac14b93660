import { withServer } from './funds/server.ts';
import type { BenchLine } from './line.ts';
import { limitLines, projectionLine } from './loop/calls.ts';
import { commandLines } from './loop/commands.ts';
import { latencyLines } from './loop/latency.ts';
import { mirrorLines } from './loop/mirror.ts';
import { receiverLines } from './loop/receiver.ts';

/** The loop's figures: acknowledging, writing within limits, loading, answering. One line at a time. */
export async function* loopBench(): AsyncGenerator<BenchLine> {
  yield* await withServer(receiverLines);
  yield await withServer(projectionLine);
  yield* await withServer(latencyLines);
  yield* await withServer(mirrorLines);
  yield* await withServer(limitLines);
  yield* await commandLines();
}
