import { parentPort, workerData } from 'node:worker_threads';
import { ChurnInputError } from './errors.ts';
import { NumericError } from './math/errors.ts';
import { run, type TaskName, type Tasks } from './tasks.ts';
import type { Answer } from './thread.ts';

const { name, input } = workerData as { name: TaskName; input: Tasks[TaskName]['input'] };

function answer(): Answer {
  try {
    return { kind: 'done', output: run(name, input) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof ChurnInputError) return { kind: 'failed', error: 'input', code: error.code, message };
    if (error instanceof NumericError) return { kind: 'failed', error: 'numeric', code: error.code, message };
    return { kind: 'failed', error: 'other', code: 'UNEXPECTED', message };
  }
}

/** Buffers of the columns: they move to the caller instead of being copied. Shared ones stay shared. */
function columnsOf(value: unknown, depth = 4): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.values(value).flatMap((each) => columnsOf(each, depth - 1));
}

const result = answer();
parentPort!.postMessage(result, [...new Set(columnsOf(result))]);
