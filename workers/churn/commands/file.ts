import { type Locale, render } from '../../platform/text/text.ts';
import { type OrderFile, type ReadReport, readOrders } from '../engine/csv/read.ts';
import { dayText } from '../engine/days.ts';
import { churnEngineTexts } from '../engine/texts.ts';
import { type FileFlags, readOptionsOf, type Surroundings } from './options.ts';

export function say(
  locale: Locale,
  code: keyof typeof churnEngineTexts,
  values: Record<string, string | number> = {},
): string {
  return render({ code, values }, locale, churnEngineTexts);
}

/** Reads the file and notes what was read and what was left out. */
export async function readNoted(file: string, flags: FileFlags, around: Surroundings): Promise<OrderFile> {
  const read = await readOrders(file, readOptionsOf(flags, around.now));
  for (const line of linesOf(read, flags.language)) around.note(line);
  return read;
}

function linesOf({ ids, ledger, report }: OrderFile, locale: Locale): string[] {
  const orders = ledger.isOrder.reduce((sum, each) => sum + each, 0);
  const span = { from: dayText(ledger.firstDay), to: dayText(ledger.through) };
  const lines = [say(locale, 'CHURN_FILE', { customers: ids.length, orders, rows: report.rows, ...span })];
  if (report.dateOrder) lines.push(say(locale, 'CHURN_FILE_ORDER', { order: report.dateOrder }));
  if (report.missingCustomer > 0) lines.push(say(locale, 'CHURN_FILE_MISSING', { count: report.missingCustomer }));
  if (ledger.hasAmounts && report.returns > 0) lines.push(say(locale, 'CHURN_FILE_RETURNS', { count: report.returns }));
  if (ledger.hasAmounts && report.zeroAmounts > 0)
    lines.push(say(locale, 'CHURN_FILE_ZEROS', { count: report.zeroAmounts }));
  if (report.bad > 0) {
    lines.push(say(locale, 'CHURN_FILE_BAD', { count: report.bad }));
    for (const { problem, line, text } of report.badRows)
      lines.push(say(locale, `CHURN_FILE_BAD_${problem}`, { line, text }));
    if (report.bad > report.badRows.length) {
      lines.push(say(locale, 'CHURN_FILE_BAD_MORE', { count: report.bad - report.badRows.length }));
    }
  }
  return lines;
}

/** The reading, for the JSON document. */
export function inputOf({ ledger, report }: OrderFile): ReadReport & { from: string; through: string } {
  return { ...report, from: dayText(ledger.firstDay), through: dayText(ledger.through) };
}

/** Columns of text, the first to the left and the others to the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]!))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat(widths[column]! - widthOf(cell));
        return column === 0 ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Columns on a terminal: Chinese characters take two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (/[\u2E80-\uFFEF]/.test(character) ? 2 : 1), 0);
}
