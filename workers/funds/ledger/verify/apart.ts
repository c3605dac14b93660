/**
 * The proof in a thread of its own with a small young generation: V8 otherwise lets it grow by some 100 MB while rows
 * stream through (measured with a million entries), and the caller's own work goes on meanwhile.
 */
import { Worker } from 'node:worker_threads';
import type { Verification } from './verify.ts';

const limits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 2048 };

/** Verifies the ledger of the database at `url`. */
export function verifyApart(url: string): Promise<Verification> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('verify.worker.ts', import.meta.url), {
      workerData: { url },
      resourceLimits: limits,
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The verifying thread ended with code ${code}.`)));
  });
}
