import { InvalidArgumentError, type Command } from 'commander';
import { type Locale, locales } from '../../platform/text/text.ts';
import { parseColumns } from '../engine/csv/columns.ts';
import type { ReadOptions } from '../engine/csv/read.ts';
import { dayNumber } from '../engine/days.ts';
import { ChurnInputError } from '../engine/errors.ts';

/** Options that every churn command has, as commander hands them over. */
export interface FileFlags {
  readonly columns: string;
  readonly through?: number;
  readonly dateOrder?: string;
  readonly timeZone?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly language: Locale;
  readonly json?: boolean;
}

/** What the commands need from around them; passed in so that tests own the clock and the output. */
export interface Surroundings {
  readonly now: Date;
  /** Writes to standard output; resolves when more may be written. */
  write(text: string): Promise<void>;
  /** A line for people, beside the result. */
  note(line: string): void;
  exitWith(code: number): void;
}

/**
 * 0: done. 1: done, with problems that are listed (rows left out, or a refusal to fit). 2: options or arguments make no sense,
 * or the dates need one. 3: the file cannot be used.
 */
export const exitCodes = { done: 0, problems: 1, usage: 2, unusable: 3 } as const;

const usageCodes = new Set([
  'BAD_COLUMNS',
  'NO_SUCH_COLUMN',
  'AMBIGUOUS_DATES',
  'MIXED_DATE_ORDERS',
  'BAD_ENCODING',
  'BAD_HORIZON',
  'BAD_ORIGINS',
  'BAD_TIME_ZONE',
  'ORDERS_AFTER_THROUGH',
]);

export function exitCodeOf(error: ChurnInputError): number {
  return usageCodes.has(error.code) ? exitCodes.usage : exitCodes.unusable;
}

export function withFileOptions(command: Command): Command {
  return command
    .requiredOption(
      '--columns <customer,date[,amount]>',
      'columns by header name or 1-based position; amount may be a product: Quantity*UnitPrice',
    )
    .option('--through <YYYY-MM-DD>', 'data-through date (default: the last order)', day)
    .option('--date-order <DMY|MDY>', 'for 03/04/2024, when the file itself does not tell', oneOf('DMY', 'MDY'))
    .option('--time-zone <zone>', 'zone of the business, for times with an offset (default: the day as written)')
    .option('--encoding <name>', 'encoding of the file, for example gb18030', 'utf-8')
    .option('--delimiter <character>', 'between the cells (default: told from the first line)', oneCharacter)
    .option(
      '--language <language>',
      locales.join(' or '),
      oneOf(...locales),
      languageOf(process.env['BUSINESS_LOCALE']),
    )
    .option('--json', 'one JSON document instead of text');
}

export function readOptionsOf(flags: FileFlags, now: Date): ReadOptions {
  const { through, timeZone, encoding, delimiter } = flags;
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new ChurnInputError('BAD_TIME_ZONE', `no such time zone: ${timeZone} (for example Asia/Shanghai)`);
  }
  return {
    columns: parseColumns(flags.columns),
    // A day of grace: the file may come from a zone where it is tomorrow.
    today: Math.floor(now.getTime() / 86_400_000) + 1,
    ...(through !== undefined && { through }),
    ...(flags.dateOrder !== undefined && { dateOrder: flags.dateOrder as 'DMY' | 'MDY' }),
    ...(timeZone !== undefined && { timeZone }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  };
}

export function wholeNumber(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < low || value > high) {
      throw new InvalidArgumentError(`expected a whole number from ${low} to ${high}.`);
    }
    return value;
  };
}

function day(text: string): number {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const number = found && dayNumber(Number(found[1]), Number(found[2]), Number(found[3]));
  if (number === null || number === undefined) throw new InvalidArgumentError('expected a date, YYYY-MM-DD.');
  return number;
}

function oneOf<T extends string>(...choices: readonly T[]): (text: string) => T {
  return (text) => {
    const choice = choices.find((each) => each.toLowerCase() === text.toLowerCase());
    if (choice === undefined) throw new InvalidArgumentError(`expected ${choices.join(' or ')}.`);
    return choice;
  };
}

function oneCharacter(text: string): string {
  const character = text === String.raw`\t` || text.toLowerCase() === 'tab' ? '\t' : text;
  if (character.length !== 1) throw new InvalidArgumentError('expected one character, or tab.');
  return character;
}

function languageOf(locale: string | undefined): Locale {
  return locales.find((each) => each === locale) ?? 'en';
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
