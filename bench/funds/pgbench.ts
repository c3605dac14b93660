/**
 * pgbench's built-in simple-update script on a database of the same server: what one committed update, select and insert
 * per transaction costs here. The embedded binaries bring no pgbench; Debian's postgresql-contrib does.
 */
import { spawnSync } from 'node:child_process';

export interface Pgbench {
  readonly version: string;
  transactionsPerSecond(url: string, clients: number, seconds: number): number;
}

/** Undefined where pgbench is not installed. */
export function findPgbench(): Pgbench | undefined {
  const found = spawnSync('pgbench', ['--version'], { encoding: 'utf8' });
  if (found.status !== 0) return undefined;
  return {
    version: found.stdout.trim(),
    transactionsPerSecond(url, clients, seconds) {
      run(['--initialize', '--scale=20', '--quiet', url]);
      run(['--builtin=simple-update', `--client=${clients}`, '--jobs=2', '--time=2', '--no-vacuum', url]);
      const report = run([
        '--builtin=simple-update',
        `--client=${clients}`,
        '--jobs=2',
        `--time=${seconds}`,
        '--no-vacuum',
        url,
      ]);
      const tps = /tps = ([\d.]+)/.exec(report)?.[1];
      if (tps === undefined) throw new Error(`pgbench said no tps: ${report}`);
      return Number(tps);
    },
  };
}

function run(args: readonly string[]): string {
  const result = spawnSync('pgbench', args, { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`pgbench ${args.join(' ')}: ${result.stderr}`);
  return result.stdout;
}
