/** The command line as people run it: a process of its own, with nothing of the tests' environment. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const program = join(import.meta.dirname, '../../workers/cli/twenty-pharma.mjs');
const patienceMs = 90_000;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCli {
  readonly process: ChildProcess;
  /** Resolves when a line of stdout or stderr matches; rejects when the process ends before. */
  line(pattern: RegExp): Promise<string>;
  readonly ended: Promise<Ended>;
  /** Ends it and waits. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

/** A folder that the embedded PostgreSQL may use, and that has no `.env`. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'twenty-pharma-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function startCli(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = emptyFolder(),
): RunningCli {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { PATH, DATA_DIR: cwd, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  const waiters = new Set<() => void>();
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
      for (const check of waiters) check();
    });
  }
  const ended = once(child, 'close').then(([code]): Ended => ({ code: code as number | null, ...said }));
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> => {
    if (child.exitCode === null) child.kill(signal);
    return ended;
  };
  onTestFinished(async () => void (await stop('SIGKILL')));
  const lineNow = (pattern: RegExp): string | undefined =>
    `${said.stdout}\n${said.stderr}`.split('\n').find((line) => pattern.test(line));
  const line = async (pattern: RegExp): Promise<string> => {
    const seen = new Promise<string>((resolve) => {
      const check = (): void => {
        const found = lineNow(pattern);
        if (found !== undefined) resolve(found);
      };
      waiters.add(check);
      check();
    });
    const early = ended.then(({ code, stdout, stderr }) => {
      throw new Error(`Ended with ${code} before ${String(pattern)}:\n${stdout}\n${stderr}`);
    });
    return Promise.race([seen, early]);
  };
  return { process: child, line, ended, stop };
}

/** Runs a command to its end; one that does not come to it is killed. */
export async function runCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const running = startCli(args, env);
  const patience = setTimeout(() => void running.stop('SIGKILL'), patienceMs);
  return running.ended.finally(() => clearTimeout(patience));
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
