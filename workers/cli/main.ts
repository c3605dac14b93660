/** `npx twenty-pharma <command>`. Exit codes are in output.ts; every command knows --help, most know --json. */
import { existsSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { boundYoungGeneration } from '../platform/memory.ts';
import { churnCommand } from '../churn/command.ts';
import { nightCommand } from '../churn/commands/night.ts';
import { auditCommand } from './commands/audit.ts';
import { automationsCommand } from './commands/automations.ts';
import { doctorCommand } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { parkedCommand, replayCommand } from './commands/parked.ts';
import { reconcileCommand } from './commands/reconcile.ts';
import { sandboxCommand } from './commands/sandbox.ts';
import { setupCommand } from './commands/setup.ts';
import { startCommand } from './commands/start.ts';
import { fundsCommand } from '../funds/command.ts';
import { withLedger } from './ledger.ts';
import { exit, reportError } from './output.ts';

/** Runs one command line; resolves with the exit code and never throws. */
export async function main(argv: readonly string[]): Promise<number> {
  boundYoungGeneration();
  if (existsSync('.env')) process.loadEnvFile('.env');
  const program = new Command('twenty-pharma')
    .description('Pharma automations beside a self-hosted Twenty CRM')
    .showHelpAfterError('(--help shows what is possible)')
    .exitOverride();
  for (const command of [
    startCommand(),
    sandboxCommand(),
    setupCommand(),
    doctorCommand(),
    automationsCommand(),
    reconcileCommand(),
    importCommand(),
    exportCommand(),
    parkedCommand(),
    replayCommand(),
    auditCommand(),
    churnCommand().addCommand(nightCommand(withLedger)),
    fundsCommand(withLedger),
  ]) {
    program.addCommand(overriding(command));
  }
  try {
    await program.parseAsync([...argv]);
    return Number(process.exitCode ?? exit.ok);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.usage;
    return reportError(error);
  }
}

/** Mistakes in arguments come back as errors here, from every level, instead of ending the process. */
function overriding(command: Command): Command {
  command.exitOverride();
  for (const sub of command.commands) overriding(sub);
  return command;
}
