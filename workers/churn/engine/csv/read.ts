import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ChurnInputError } from '../errors.ts';
import { type Ledger, ledgerFrom } from '../ledger.ts';
import { readAmount } from './amounts.ts';
import { type ColumnNames, type ColumnPositions, locateColumns } from './columns.ts';
import { type DateOrder, inOrder, localDays, readDate, type ToLocalDay } from './dates.ts';
import { GrowingRows } from './growing.ts';
import { delimiterOf, firstLine, singleSpaced, textOf } from './source.ts';

export interface ReadOptions {
  readonly columns: ColumnNames;
  /** Later dates are nonsense: the day on which the file is read, days since 1970-01-01. */
  readonly today: number;
  /** Data-through day; the last order's by default. */
  readonly through?: number;
  readonly dateOrder?: DateOrder;
  /** Zone of the business: for times that state their offset from UTC. */
  readonly timeZone?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
}

/** A row that was left out, with the line it ends on. */
export interface BadRow {
  readonly line: number;
  readonly problem: 'DATE' | 'FUTURE_DATE' | 'AMOUNT';
  readonly text: string;
}

export interface ReadReport {
  readonly rows: number;
  readonly used: number;
  readonly missingCustomer: number;
  readonly bad: number;
  /** The first of them, at most twenty. */
  readonly badRows: readonly BadRow[];
  readonly returns: number;
  readonly zeroAmounts: number;
  readonly dateOrder: DateOrder | null;
}

export interface OrderFile {
  readonly ids: readonly string[];
  readonly ledger: Ledger;
  readonly report: ReadReport;
}

const mostBadRowsListed = 20;
/** A file with more nonsense than this is the wrong file, or read the wrong way. */
const badRowsBearable = 5;
const badShareBearable = 0.05;

/** Days are far from this; marks a date whose order only the whole file tells. */
const undecided = 1 << 30;

/**
 * Reads order lines from a delimited text file (.gz as well) into a ledger, streaming. Rows without a customer are counted and
 * left out; dates and amounts that are nonsense are left out and listed. Throws ChurnInputError where the file cannot be
 * read, its dates are ambiguous, or too much of it is nonsense.
 */
export async function readOrders(file: string, options: ReadOptions): Promise<OrderFile> {
  const encoding = options.encoding ?? 'utf-8';
  const line = await firstLine(file, encoding);
  if (line === undefined) throw new ChurnInputError('NO_ORDERS', `${file} is empty`);
  const delimiter = options.delimiter ?? delimiterOf(line);
  const text = delimiter === ' ' ? singleSpaced(textOf(file, encoding)) : textOf(file, encoding);
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    relax_quotes: true,
    max_record_size: 1_000_000,
  });
  // Passes on errors of the source, and ends the source when reading stops early; either way the loop below hears of it.
  pipeline(Readable.from(text), parser, () => {});
  const intake = new Intake(options);
  try {
    for await (const record of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      intake.take(record.record, record.info.lines);
    }
  } catch (error) {
    if (error instanceof CsvError) throw new ChurnInputError('BAD_CSV', `${file}: ${error.message}`);
    throw error;
  }
  return intake.finish(file);
}

class Intake {
  readonly #options: ReadOptions;
  readonly #toLocalDay: ToLocalDay | undefined;
  readonly #ids = new Map<string, number>();
  readonly #rows = new GrowingRows();
  readonly #badRows: BadRow[] = [];
  /** Days by the text of the date: files repeat them. */
  readonly #days = new Map<string, number>();
  /** Dates that wait for the file's order, by the number that stands for them. */
  readonly #waiting: { first: number; second: number; year: number; text: string }[] = [];
  #columns: ColumnPositions | undefined;
  #counts = { rows: 0, missingCustomer: 0, bad: 0, returns: 0, zeroAmounts: 0 };

  constructor(options: ReadOptions) {
    this.#options = options;
    this.#toLocalDay = options.timeZone === undefined ? undefined : localDays(options.timeZone);
  }

  take(record: readonly string[], line: number): void {
    if (!this.#columns) {
      this.#columns = locateColumns(this.#options.columns, record);
      if (this.#columns.hasHeader) return;
    }
    const { customer, date, amount } = this.#columns;
    this.#counts.rows++;
    const id = record[customer]?.trim();
    if (!id) {
      this.#counts.missingCustomer++;
      return;
    }
    const dateText = record[date] ?? '';
    const day = this.#dayOf(dateText);
    if (day === undefined) return this.#leaveOut(line, 'DATE', dateText);
    if (day < undecided && day > this.#options.today) return this.#leaveOut(line, 'FUTURE_DATE', dateText);
    let value = 1;
    for (const column of amount) {
      const factor = readAmount(record[column] ?? '');
      if (factor === undefined) return this.#leaveOut(line, 'AMOUNT', record[column] ?? '');
      value *= factor;
    }
    if (value < 0) this.#counts.returns++;
    if (value === 0) this.#counts.zeroAmounts++;
    let index = this.#ids.get(id);
    if (index === undefined) this.#ids.set(id, (index = this.#ids.size));
    this.#rows.push(index, day, value, line);
  }

  finish(file: string): OrderFile {
    const dateOrder = this.#waiting.length > 0 ? this.#decideOrder(file) : null;
    const { customer, day, amount } = this.#settleDays(dateOrder);
    const { rows, bad } = this.#counts;
    if (bad > Math.max(badRowsBearable, badShareBearable * rows)) {
      const examples = this.#badRows.slice(0, 5).map((each) => `line ${each.line}: ${each.problem} "${each.text}"`);
      throw new ChurnInputError(
        'TOO_MUCH_NONSENSE',
        `${file}: ${bad} of ${rows} rows make no sense (${examples.join('; ')})`,
      );
    }
    const count = customer.length;
    if (count === 0) throw new ChurnInputError('NO_ORDERS', `${file}: none of ${rows} rows is a usable order`);
    const lines = { count, customer, day, amount: this.#columns!.amount.length > 0 ? amount : null };
    const ledger = ledgerFrom(lines, this.#ids.size, this.#options.through);
    const report = { ...this.#counts, used: count, badRows: this.#badRows, dateOrder };
    return { ids: [...this.#ids.keys()], ledger, report };
  }

  #leaveOut(line: number, problem: BadRow['problem'], text: string): void {
    this.#counts.bad++;
    if (this.#badRows.length < mostBadRowsListed) this.#badRows.push({ line, problem, text: text.slice(0, 60) });
  }

  /** Day of the cell; above `undecided` the place among those waiting. */
  #dayOf(text: string): number | undefined {
    const known = this.#days.get(text);
    if (known !== undefined) return known;
    const cell = readDate(text, this.#toLocalDay);
    if (cell.kind === 'none') return undefined;
    const day = cell.kind === 'day' ? cell.day : undecided + this.#waiting.push({ ...cell, text }) - 1;
    if (this.#days.size >= 200_000) this.#days.clear();
    this.#days.set(text, day);
    return day;
  }

  #decideOrder(file: string): DateOrder {
    if (this.#options.dateOrder) return this.#options.dateOrder;
    const dayFirst = this.#waiting.find((each) => each.first > 12);
    const monthFirst = this.#waiting.find((each) => each.second > 12);
    if (dayFirst && !monthFirst) return 'DMY';
    if (monthFirst && !dayFirst) return 'MDY';
    const example = this.#waiting[0]!.text;
    throw new ChurnInputError(
      dayFirst ? 'MIXED_DATE_ORDERS' : 'AMBIGUOUS_DATES',
      dayFirst && monthFirst
        ? `${file}: "${dayFirst.text}" has the day first, "${monthFirst.text}" the month; say which with --date-order DMY or MDY`
        : `${file}: "${example}" may be day/month or month/day, and no date in the file tells; say --date-order DMY or MDY`,
    );
  }

  /** Puts days in place of dates that waited; those that do not exist in the file's order, or lie ahead, are left out. */
  #settleDays(order: DateOrder | null): { customer: Int32Array; day: Int32Array; amount: Float64Array } {
    const { customer, day, amount, line } = this.#rows.columns();
    let kept = 0;
    for (let i = 0; i < this.#rows.count; i++) {
      let settled: number | undefined = day[i];
      if (settled! >= undecided) {
        const waiting = this.#waiting[settled! - undecided]!;
        settled = inOrder(waiting.first, waiting.second, waiting.year, order!);
        if (settled === undefined || settled > this.#options.today) {
          this.#leaveOut(line[i]!, settled === undefined ? 'DATE' : 'FUTURE_DATE', waiting.text);
          continue;
        }
      }
      customer[kept] = customer[i]!;
      day[kept] = settled!;
      amount[kept++] = amount[i]!;
    }
    return { customer: customer.subarray(0, kept), day: day.subarray(0, kept), amount: amount.subarray(0, kept) };
  }
}
