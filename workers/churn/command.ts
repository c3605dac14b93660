import { once } from 'node:events';
import { Command } from 'commander';
import { backtestCommand, type BacktestFlags } from './commands/backtest.ts';
import { fitCommand } from './commands/fit.ts';
import { exitCodeOf, type FileFlags, type Surroundings, wholeNumber, withFileOptions } from './commands/options.ts';
import { scoreCommand, type ScoreFlags } from './commands/score.ts';
import { defaultOrigins, mostOrigins } from './engine/backtest.ts';
import { ChurnInputError } from './engine/errors.ts';

/**
 * `churn fit | score | backtest FILE`: the engine on any file of orders, without a host. Results go to standard output, what was
 * read and left out to standard error. The exit code is left in `process.exitCode` (see exitCodes).
 */
export function churnCommand(around: Surroundings = terminal()): Command {
  const churn = new Command('churn').description(
    'probability of the next order, from any file of orders (CSV, also .gz)',
  );
  withFileOptions(
    churn.command('fit').argument('<file>').description('fit every model; print parameters and likelihoods'),
  ).action((file: string, flags: FileFlags) => guarded(around, flags, () => fitCommand(file, flags, around)));
  withFileOptions(
    churn.command('score').argument('<file>').description('score every customer at the data-through date'),
  )
    .requiredOption('--horizon <days>', 'an order within this many days', wholeNumber(1, 3660))
    .option('--top <count>', 'only the customers most at risk', wholeNumber(1, 100_000_000))
    .action((file: string, flags: ScoreFlags) => guarded(around, flags, () => scoreCommand(file, flags, around)));
  withFileOptions(
    churn.command('backtest').argument('<file>').description('forecast the past, compare, and judge by the gates'),
  )
    .requiredOption('--horizon <days>', 'an order within this many days', wholeNumber(1, 3660))
    .option('--origins <count>', 'rolling origins, one horizon apart', wholeNumber(1, mostOrigins), defaultOrigins)
    .option('--seed <number>', 'for the bootstrap and the calibration test', wholeNumber(0, 4294967295), 1)
    .option('--plot <file.svg>', 'draw calibration and gain curves')
    .action((file: string, flags: BacktestFlags) => guarded(around, flags, () => backtestCommand(file, flags, around)));
  return churn;
}

/** Input that cannot be used ends in its message and exit code; everything else is for the caller. */
async function guarded(around: Surroundings, { json }: FileFlags, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ChurnInputError)) throw error;
    const { code, message } = error;
    around.note(`${code}: ${message}`);
    if (json) await around.write(`${JSON.stringify({ error: { code, message } })}\n`);
    around.exitWith(exitCodeOf(error));
  }
}

function terminal(): Surroundings {
  return {
    now: new Date(),
    write: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    note: (line) => process.stderr.write(`${line}\n`),
    exitWith: (code) => (process.exitCode = code),
  };
}
