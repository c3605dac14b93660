import type { Fit } from '../engine/models/fit.ts';
import { inThread } from '../engine/thread.ts';
import { inputOf, readNoted, say } from './file.ts';
import { exitCodes, type FileFlags, type Surroundings } from './options.ts';

/** `churn fit`: every model's parameters and likelihood on the whole history, times in days. */
export async function fitCommand(file: string, flags: FileFlags, around: Surroundings): Promise<void> {
  const read = await readNoted(file, flags, around);
  const fits = await inThread('fit', { ledger: read.ledger, at: read.ledger.through });
  const { grid, bgNbd, paretoNbd, gammaGamma } = fits;
  const all = [grid.best, bgNbd, paretoNbd, ...(gammaGamma ? [gammaGamma] : [])];
  if (flags.json) {
    const models = { mbgCnbdK: grid.best, bgNbd, paretoNbd, gammaGamma };
    await around.write(
      `${JSON.stringify({ customers: fits.customers, models, tried: grid.tried, input: inputOf(read) })}\n`,
    );
  } else {
    const tried = grid.tried.map(({ k, logLikelihood }) => `${k}: ${logLikelihood?.toFixed(1) ?? '–'}`).join(', ');
    const lines = all.flatMap((fit) => describe(fit, flags.language));
    if (tried) lines.push(say(flags.language, 'CHURN_FIT_GRID', { tried }));
    await around.write(`${lines.join('\n')}\n`);
  }
  around.exitWith(read.report.bad > 0 || grid.best.kind === 'refused' ? exitCodes.problems : exitCodes.done);
}

function describe(fit: Fit<object>, locale: FileFlags['language']): string[] {
  if (fit.kind === 'refused') return [fit.message];
  const values = Object.entries(fit.parameters as Record<string, number>).map(
    ([name, value]) => `${name} ${format(value)}`,
  );
  const line = `${fit.model}: ${values.join(', ')}; LL ${fit.logLikelihood.toFixed(3)} (n = ${fit.customers})`;
  return fit.atBound.length > 0 ? [line, say(locale, 'CHURN_FIT_BOUND', { names: fit.atBound.join(', ') })] : [line];
}

function format(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(5);
}
