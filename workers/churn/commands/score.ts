import { render } from '../../platform/text/text.ts';
import type { OrderFile } from '../engine/csv/read.ts';
import { dayText } from '../engine/days.ts';
import { reasonsFor } from '../engine/reasons.ts';
import type { TrainedScores } from '../engine/tasks.ts';
import { churnEngineTexts } from '../engine/texts.ts';
import { inThread } from '../engine/thread.ts';
import { inputOf, readNoted, say, table } from './file.ts';
import { exitCodes, type FileFlags, type Surroundings } from './options.ts';

export interface ScoreFlags extends FileFlags {
  readonly horizon: number;
  readonly top?: number;
}

const shownToPeople = 20;
const rowsPerWrite = 2000;

/** `churn score`: every customer at the data-through date, most at risk first. */
export async function scoreCommand(file: string, flags: ScoreFlags, around: Surroundings): Promise<void> {
  const read = await readNoted(file, flags, around);
  const at = read.ledger.through;
  const result = await inThread('trainAndScore', { ledger: read.ledger, at, horizonDays: flags.horizon });
  const rows = byRisk(result).slice(0, flags.top ?? (flags.json ? undefined : shownToPeople));
  if (flags.json) await writeJson(read, result, rows, flags, around);
  else await around.write(`${textOf(read, result, rows, flags).join('\n')}\n`);
  around.exitWith(read.report.bad > 0 || !result.scores ? exitCodes.problems : exitCodes.done);
}

/** Rows by value at risk, then by risk; by silence where there is no model. */
function byRisk({ snapshot, scores }: TrainedScores): Uint32Array {
  const rows = Uint32Array.from({ length: snapshot.summaries.count }, (_, i) => i);
  const { T, tx } = snapshot.summaries;
  if (!scores) return rows.toSorted((a, b) => T[b]! - tx[b]! - (T[a]! - tx[a]!));
  const money = scores.valueAtRisk;
  const p = scores.probability;
  return rows.toSorted((a, b) => (money ? money[b]! - money[a]! : 0) || p[a]! - p[b]!);
}

interface ScoredCustomer {
  readonly customer: string;
  readonly orders: number;
  readonly lastOrderOn: string;
  readonly silentDays: number;
  readonly silent: boolean;
  readonly probability: number | null;
  readonly modelProbability: number | null;
  readonly aliveProbability: number | null;
  readonly recalibrated: boolean;
  readonly valueAtRisk: number | null;
  readonly reasons: readonly { code: string; text: string }[];
}

function describe(
  read: OrderFile,
  { model, snapshot, scores }: TrainedScores,
  row: number,
  flags: ScoreFlags,
): ScoredCustomer {
  const silentDays = snapshot.summaries.T[row]! - snapshot.summaries.tx[row]!;
  const reasons = scores ? reasonsFor(scores, snapshot, row) : [];
  return {
    customer: read.ids[snapshot.customer[row]!]!,
    orders: snapshot.summaries.x[row]! + 1,
    lastOrderOn: dayText(snapshot.lastDay[row]!),
    silentDays,
    silent: silentDays > model.hiatus.cutoffDays,
    probability: scores?.probability[row] ?? null,
    modelProbability: scores?.model[row] ?? null,
    aliveProbability: scores?.alive[row] ?? null,
    recalibrated: scores?.recalibrated[row] === 1,
    valueAtRisk: scores?.valueAtRisk?.[row] ?? null,
    reasons: reasons.map((reason) => ({ code: reason.code, text: render(reason, flags.language, churnEngineTexts) })),
  };
}

/** Written in pieces: a million customers do not fit into one string. */
async function writeJson(
  read: OrderFile,
  result: TrainedScores,
  rows: Uint32Array,
  flags: ScoreFlags,
  around: Surroundings,
): Promise<void> {
  const { model } = result;
  const head = {
    at: dayText(model.fittedAt),
    horizonDays: model.horizonDays,
    scored: result.snapshot.summaries.count,
    model: model.fit,
    tried: model.tried,
    recalibration: model.recalibration,
    hiatus: model.hiatus,
    input: inputOf(read),
  };
  await around.write(`${JSON.stringify(head).slice(0, -1)},"customers":[`);
  for (let from = 0; from < rows.length; from += rowsPerWrite) {
    const part = Array.from(rows.subarray(from, from + rowsPerWrite), (row) =>
      JSON.stringify(describe(read, result, row, flags)),
    );
    await around.write(`${from > 0 ? ',' : ''}${part.join(',')}`);
  }
  await around.write(']}\n');
}

function textOf(read: OrderFile, result: TrainedScores, rows: Uint32Array, flags: ScoreFlags): string[] {
  const { model } = result;
  const locale = flags.language;
  const head =
    model.fit.kind === 'refused'
      ? say(locale, 'CHURN_HIATUS_SHOWN', { reason: model.fit.message, cutoffDays: model.hiatus.cutoffDays })
      : say(locale, 'CHURN_SCORED', {
          horizonDays: model.horizonDays,
          at: dayText(model.fittedAt),
          model: model.fit.model,
          recalibratedOn: model.recalibration?.customers ?? 0,
        });
  const customers = Array.from(rows, (row) => describe(read, result, row, flags));
  const cells = customers.map((each) => [
    each.customer,
    String(each.orders),
    each.lastOrderOn,
    each.probability === null ? '–' : `${(100 * each.probability).toFixed(1)} %`,
    each.valueAtRisk === null ? '–' : each.valueAtRisk.toFixed(2),
    each.reasons[0]?.text ?? '',
  ]);
  return [head, ...(cells.length > 0 ? table(cells) : []), say(locale, 'CHURN_GATES_NOT_CHECKED')];
}
