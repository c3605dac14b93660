/** What a newcomer waits for, in a fresh clone: npm ci, npm start -- --once, npm test. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lineOf, type BenchLine } from '../line.ts';

export async function commandLines(): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'twenty-pharma-clone-'));
  const clone = join(folder, 'twenty-pharma');
  try {
    await timed('git', ['clone', '--quiet', join(import.meta.dirname, '../..'), clone], folder);
    const limits = 'one sample in a fresh clone; npm’s cache is warm';
    return [
      lineOf({ name: 'loop.npm ci', value: await timed('npm', ['ci'], clone), unit: 's', limits }),
      lineOf({
        name: 'loop.npm start -- --once',
        value: await timed('npm', ['start', '--', '--once'], clone),
        unit: 's',
        limits: `${limits}; builds the plugin first`,
      }),
      lineOf({ name: 'loop.npm test', value: await timed('npm', ['test'], clone), unit: 's', limits }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds; the command's own output goes to stderr, and its failure is ours. */
async function timed(command: string, args: readonly string[], cwd: string): Promise<number> {
  const started = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', process.stderr, process.stderr] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}.`);
  return (performance.now() - started) / 1000;
}
