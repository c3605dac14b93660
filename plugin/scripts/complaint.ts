/** What the plugin's scripts share: an error that is for the person who called them, and how it ends the program. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const pluginPath = fileURLToPath(new URL('..', import.meta.url));

export class Complaint extends Error {
  readonly exitCode: 1 | 2;

  /** 2 for a wrong call or configuration, 1 for everything else. */
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.name = 'Complaint';
    this.exitCode = exitCode;
  }
}

export async function complain(usage: string, main: (args: readonly string[]) => Promise<void>): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stdout.write(usage);
    return;
  }
  readDotEnv();
  try {
    await main(args);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isArguments = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof Complaint || isArguments)) throw error;
    process.stderr.write(`${error.message}\n${isArguments ? `\n${usage}` : ''}`);
    process.exitCode = error instanceof Complaint ? error.exitCode : 2;
  }
}

/** Settings may stand in .env where the program is started; what is in the environment already wins. */
function readDotEnv(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
