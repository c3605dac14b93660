import { writeFile } from 'node:fs/promises';
import { type Backtest, contenders } from '../engine/backtest.ts';
import { ChurnInputError } from '../engine/errors.ts';
import { plotBacktest, rankingNames } from '../engine/plot.ts';
import { inThread } from '../engine/thread.ts';
import { inputOf, readNoted, say, table } from './file.ts';
import { exitCodes, type FileFlags, type Surroundings } from './options.ts';

export interface BacktestFlags extends FileFlags {
  readonly horizon: number;
  readonly origins: number;
  readonly seed: number;
  readonly plot?: string;
}

/** `churn backtest`: four rankings at rolling origins, and the gates' verdicts. */
export async function backtestCommand(file: string, flags: BacktestFlags, around: Surroundings): Promise<void> {
  const read = await readNoted(file, flags, around);
  const options = { horizonDays: flags.horizon, origins: flags.origins, seed: flags.seed };
  const result = await inThread('backtest', { ledger: read.ledger, options });
  if (flags.json) await around.write(`${JSON.stringify({ ...result, input: inputOf(read) })}\n`);
  else await around.write(`${linesOf(result, flags.language).join('\n')}\n`);
  if (flags.plot !== undefined) {
    await save(flags.plot, plotBacktest(result, flags.language, read.ledger.hasAmounts));
    around.note(say(flags.language, 'CHURN_PLOTTED', { file: flags.plot }));
  }
  around.exitWith(read.report.bad > 0 ? exitCodes.problems : exitCodes.done);
}

async function save(file: string, svg: string): Promise<void> {
  try {
    await writeFile(file, svg);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ChurnInputError('UNWRITABLE', `the plot cannot be written: ${reason}`);
  }
}

function linesOf(result: Backtest, locale: BacktestFlags['language']): string[] {
  const { customers, origins, originsAsked, observations, horizonDays, seed, models, gates } = result;
  const lines = [say(locale, 'CHURN_BACKTEST', { customers, origins, observations, horizonDays, seed })];
  if (origins < originsAsked) lines.push(say(locale, 'CHURN_ORIGINS_FEWER', { origins, asked: originsAsked }));
  const heading = ['', 'AUC', '95 %', 'Brier', 'ECE', 'lift 10 %', 'value 20 %'];
  const rows = contenders.map((name) => {
    const { auc, aucLow, aucHigh, brier, ece, lift10, valueCaught20 } = models[name];
    const interval = aucLow === null || aucHigh === null ? '–' : `${fixed(aucLow, 3)}–${fixed(aucHigh, 3)}`;
    const caught = valueCaught20 === null ? '–' : `${fixed(100 * valueCaught20, 1)} %`;
    return [
      say(locale, rankingNames[name]),
      fixed(auc, 3),
      interval,
      fixed(brier, 4),
      fixed(ece, 4),
      fixed(lift10, 2),
      caught,
    ];
  });
  lines.push(...table([heading, ...rows]));
  const { auc, calibration, value } = gates;
  lines.push(
    say(locale, 'CHURN_GATE_AUC', {
      verdict: auc.verdict,
      difference: fixed(auc.difference, 3),
      low: fixed(auc.low, 3),
    }),
    say(locale, 'CHURN_GATE_CALIBRATION', {
      verdict: calibration.verdict,
      ece: fixed(calibration.ece, 4),
      nullHigh: fixed(calibration.nullHigh, 4),
    }),
  );
  if (value) {
    const [caught, valueOnly] = [fixed(value.caught, 3), fixed(value.valueOnly, 3)];
    lines.push(say(locale, 'CHURN_GATE_VALUE', { verdict: value.verdict, caught, valueOnly }));
  }
  if (gates.missing) lines.push(say(locale, 'CHURN_VERDICT_MISSING', { missing: gates.missing }));
  lines.push(say(locale, 'CHURN_VERDICT', { verdict: gates.verdict }));
  if (gates.verdict !== 'PASS') lines.push(say(locale, 'CHURN_VERDICT_SHOWN'));
  return lines;
}

function fixed(value: number | null, digits: number): string {
  return value === null ? '–' : value.toFixed(digits);
}
