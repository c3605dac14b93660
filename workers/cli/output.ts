/** What commands print: words for people on stdout, one JSON document for machines with --json, progress on stderr. */
import { ConfigError } from '../config.ts';

/** Exit codes: each means one thing. */
export const exit = {
  ok: 0,
  /** The command worked and found problems (doctor, audit, parked work). */
  problems: 1,
  /** Configuration or arguments make no sense; nothing was started. */
  usage: 2,
  /** The host, the database or the data folder cannot be used; the message says what to do. */
  unusable: 3,
} as const;

export interface Output {
  readonly json: boolean;
  say(line: string): void;
  progress(line: string): void;
  result(value: unknown, lines: readonly string[]): void;
}

export function output(json: boolean): Output {
  return {
    json,
    say: (line) => {
      if (!json) process.stdout.write(`${line}\n`);
    },
    progress: (line) => process.stderr.write(`${line}\n`),
    result: (value, lines) =>
      process.stdout.write(json ? `${JSON.stringify(value, jsonSafe)}\n` : `${lines.join('\n')}\n`),
  };
}

/** Counts beyond 2^53 do not occur; ledger amounts are printed as strings by their own commands. */
const jsonSafe = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);

/** Prints an error as a person needs it and says which exit code it is. */
export function reportError(error: unknown): number {
  if (error instanceof ConfigError) {
    for (const problem of error.problems) process.stderr.write(`${problem}\n`);
    return exit.usage;
  }
  const known = error instanceof Error && 'code' in error && 'retryable' in error;
  process.stderr.write(
    known ? `${error.message}\n` : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return exit.unusable;
}
