import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ChurnInputError } from './errors.ts';
import { NumericError } from './math/errors.ts';
import type { TaskName, Tasks } from './tasks.ts';

/** What the thread posts back. Errors lose their class on the way, so it is told. */
export type Answer =
  | { readonly kind: 'done'; readonly output: unknown }
  | {
      readonly kind: 'failed';
      readonly error: 'input' | 'numeric' | 'other';
      readonly code: string;
      readonly message: string;
    };

/**
 * Runs a task in a thread of its own, so that the caller's event loop stays free; ledgers are shared, not copied. Rejects with
 * the task's own error. `signal` ends the thread at once.
 */
export async function inThread<Name extends TaskName>(
  name: Name,
  input: Tasks[Name]['input'],
  signal?: AbortSignal,
): Promise<Tasks[Name]['output']> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./thread.worker.ts', import.meta.url), { workerData: { name, input } });
  const stop = (): void => void worker.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const [answer] = (await Promise.race([once(worker, 'message'), ended(worker)])) as [Answer];
    if (answer.kind === 'done') return answer.output as Tasks[Name]['output'];
    throw errorOf(answer);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

async function ended(worker: Worker): Promise<never> {
  const [code] = (await once(worker, 'exit')) as [number];
  throw new NumericError('THREAD_ENDED', `the thread ended (exit code ${code}) without an answer`);
}

function errorOf({ error, code, message }: Extract<Answer, { kind: 'failed' }>): Error {
  if (error === 'input') return new ChurnInputError(code, message);
  if (error === 'numeric') return new NumericError(code, message);
  return new Error(message);
}
