/** `twenty-pharma funds verify | statement | report | post FILE | merge`: the ledger from the command line. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { Argument, Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { today, type Clock } from '../platform/clock/clock.ts';
import type { Database } from '../platform/db/pool.ts';
import { render, renderAll, type Locale } from '../platform/text/text.ts';
import { LedgerError } from './ledger/errors.ts';
import { post } from './ledger/post.ts';
import { ledgerQueue } from './ledger/queue.ts';
import { verifyApart } from './ledger/verify/apart.ts';
import { maxBytes } from './payments/file.ts';
import { postPaymentFile } from './payments/post.ts';
import { reportNames, reports, type ReportName } from './reports/index.ts';
import { maxRows, reportCsv } from './reports/report.ts';
import { statementCsv } from './statement/csv.ts';
import { statementOf } from './statement/statement.ts';
import { fundsTexts, reason, type Refusal } from './texts.ts';

/** What the commands need from around them, open for the length of one command. */
export interface LedgerContext {
  readonly db: Database;
  /** Of the same database: the proof has a connection of its own. */
  readonly url: string;
  readonly clock: Clock;
  readonly locale: Locale;
}
export type WithLedger = (work: (context: LedgerContext) => Promise<void>) => Promise<void>;

/** Where results, remarks and the exit code go; tests bring their own. */
export interface Terminal {
  write(text: string): void;
  note(line: string): void;
  exitWith(code: number): void;
}

/** 0: done. 1: done, and there are problems: findings, or lines that were not posted. 2: arguments make no sense. */
const exitCodes = { problems: 1, usage: 2 } as const;

export function fundsCommand(openDatabase: WithLedger, terminal: Terminal = standardTerminal): Command {
  const command = new Command('funds').description('the ledger of cooperation funds');
  command
    .command('verify')
    .description(
      'proves every invariant over the whole log and prints the head of its chain; exit code 1 when one fails',
    )
    .option('--json', 'for machines')
    .action((flags: { json?: boolean }) => openDatabase((context) => verifyAction(context, flags, terminal)));
  command
    .command('statement')
    .description('what a partner has in a fund: opening, entries, closing, as CSV')
    .requiredOption('--partner <id>', 'the company', uuid)
    .requiredOption('--fund <id>', 'the cooperation fund', uuid)
    .option('--from <YYYY-MM-DD>', 'first day (default: from the beginning)', day)
    .option('--to <YYYY-MM-DD>', 'last day (default: today)', day)
    .option('--output <file>', 'write to a file instead of printing')
    .action((flags: StatementFlags) => openDatabase((context) => statementAction(context, flags, terminal)));
  command
    .command('report')
    .addArgument(new Argument('<name>', 'which one').choices(reportNames))
    .description('reports as CSV; exit code 1 when leakage finds something')
    .option('--fund <id>', 'one cooperation fund (default: all)', uuid)
    .option('--from <YYYY-MM-DD>', 'first day (default: from the beginning)', day)
    .option('--to <YYYY-MM-DD>', 'last day (default: today)', day)
    .option('--window <days>', 'activity: days before and after that are compared (90)', days, 90)
    .option('--output <file>', 'write to a file instead of printing')
    .addHelpText('after', `\nReports:\n${reportLines()}`)
    .action((name: ReportName, flags: ReportFlags) =>
      openDatabase((context) => reportAction(context, name, flags, terminal)),
    );
  command
    .command('post')
    .argument('<file>', 'CSV with the columns claim, result (paid or failed), reference, date')
    .description(
      'takes payment results from finance; a line that was posted before changes nothing; exit code 1 when a line is refused',
    )
    .option('--json', 'for machines')
    .action((file: string, flags: { json?: boolean }) =>
      openDatabase((context) => postAction(context, file, flags, terminal)),
    );
  command
    .command('merge')
    .description(
      'joins the accounts of two companies that became one; the accounts of --from go on under --into, for good',
    )
    .requiredOption('--from <id>', 'the company that is no more', uuid)
    .requiredOption('--into <id>', 'the company that stays', uuid)
    .requiredOption('--reason <text>', 'why, for the audit')
    .option('--by <name>', 'who decided it (default: the operating system’s user)')
    .action((flags: MergeFlags) => openDatabase((context) => mergeAction(context, flags, terminal)));
  return command;
}

interface MergeFlags {
  readonly from: string;
  readonly into: string;
  readonly reason: string;
  readonly by?: string;
}

/** Merging two companies in Twenty moves no money: this does, as one entry of the log with its reason. */
async function mergeAction({ db, clock, locale }: LedgerContext, flags: MergeFlags, terminal: Terminal): Promise<void> {
  const { from, into, reason: why } = flags;
  const actor = `command-line:${flags.by ?? userInfo().username}`;
  const body = { fromCompanyId: from, intoCompanyId: into, reason: why };
  const result = await post(db, { id: `merge:${from}:${into}`, kind: 'mergePartners', body, actor }, clock);
  if (result.kind === 'accepted') {
    terminal.write(`${render(reason('FUNDS_PARTNERS_MERGED', { from, into }), locale, fundsTexts)}\n`);
    return;
  }
  terminal.note(renderAll(result.reasons, locale, fundsTexts));
  terminal.exitWith(exitCodes.problems);
}

async function verifyAction(
  { url, locale }: LedgerContext,
  { json }: { json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { head, findings } = await verifyApart(url);
  if (json) {
    const counts = { commands: Number(head.sequence), entries: Number(head.entrySequence) };
    terminal.write(`${JSON.stringify({ ok: findings.length === 0, ...counts, head: head.hash, findings })}\n`);
  } else {
    const values = { commands: String(head.sequence), entries: String(head.entrySequence), hash: head.hash };
    const verdict = findings.length === 0 ? reason('FUNDS_LOG_WHOLE', values) : reason('FUNDS_LOG_BROKEN', values);
    terminal.write(`${renderAll([verdict, ...findings], locale, fundsTexts)}\n`);
  }
  if (findings.length > 0) terminal.exitWith(exitCodes.problems);
}

interface StatementFlags {
  readonly partner: string;
  readonly fund: string;
  readonly from?: string;
  readonly to?: string;
  readonly output?: string;
}

async function statementAction(context: LedgerContext, flags: StatementFlags, terminal: Terminal): Promise<void> {
  const { db, clock, locale } = context;
  const result = await statementOf(db, {
    companyId: flags.partner,
    fundId: flags.fund,
    from: flags.from ?? '1970-01-01',
    to: flags.to ?? today(clock),
    timeZone: clock.timeZone,
  });
  if (result.kind === 'statement') {
    const csv = statementCsv(result.statement);
    if (flags.output === undefined) terminal.write(csv);
    // The mark that makes spreadsheet programs read the file as UTF-8.
    else writeFileSync(flags.output, `\uFEFF${csv}`);
    return;
  }
  const problems: Record<typeof result.kind, Refusal> = {
    'unknown-partner': reason('FUNDS_PARTNER_UNKNOWN'),
    'unknown-fund': reason('FUNDS_FUND_UNKNOWN'),
    'too-long': reason('FUNDS_STATEMENT_TOO_LONG', { maxLines: result.kind === 'too-long' ? result.maxLines : 0 }),
  };
  terminal.note(render(problems[result.kind], locale, fundsTexts));
  terminal.exitWith(exitCodes.usage);
}

interface ReportFlags {
  readonly fund?: string;
  readonly from?: string;
  readonly to?: string;
  readonly window: number;
  readonly output?: string;
}

const reportLines = (): string =>
  reportNames.map((name) => `  ${name.padEnd(12)} ${reports[name].summary.en}`).join('\n');

async function reportAction(
  { db, clock, locale }: LedgerContext,
  name: ReportName,
  flags: ReportFlags,
  terminal: Terminal,
): Promise<void> {
  const definition = reports[name];
  const report = await definition.of(db, {
    from: flags.from ?? '1970-01-01',
    to: flags.to ?? today(clock),
    timeZone: clock.timeZone,
    fundId: flags.fund ?? null,
    windowDays: flags.window,
  });
  const csv = reportCsv(report);
  if (flags.output === undefined) terminal.write(csv);
  else writeFileSync(flags.output, `\uFEFF${csv}`);
  if (report.isCut) terminal.note(render(reason('FUNDS_REPORT_CUT', { maxRows }), locale, fundsTexts));
  if ('isAlarm' in definition && report.rows.length > 0) terminal.exitWith(exitCodes.problems);
}

async function postAction(
  { db, clock, locale }: LedgerContext,
  file: string,
  { json }: { json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new LedgerError('payment-file-missing', `There is no file ${file}.`);
  if (size > maxBytes)
    throw new LedgerError('payment-file-too-large', `${file} has more than ${maxBytes} bytes. Split it.`);
  const queue = ledgerQueue({ db, clock: () => clock, maxWaiting: 1_000_000 });
  const rows = await postPaymentFile(queue, readFileSync(file, 'utf8'), 'payment-file');
  const count = (outcome: string): number => rows.filter((row) => row.outcome === outcome).length;
  const counts = { posted: count('posted'), repeated: count('repeated'), refused: count('refused') };
  const refused = rows.filter((row) => row.outcome === 'refused');
  if (json) terminal.write(`${JSON.stringify({ ...counts, refusals: refused })}\n`);
  else {
    terminal.write(`${render(reason('FUNDS_FILE_POSTED', counts), locale, fundsTexts)}\n`);
    for (const { line, reasons } of refused) {
      const why = reasons.map((each) => render(each, locale, fundsTexts)).join(' ');
      terminal.note(render(reason('FUNDS_FILE_LINE', { line, why }), locale, fundsTexts));
    }
  }
  if (refused.length > 0) terminal.exitWith(exitCodes.problems);
}

function uuid(text: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text.toLowerCase();
  throw new InvalidArgumentError('expected the record’s id, a UUID.');
}

function day(text: string): string {
  if (z.iso.date().safeParse(text).success) return text;
  throw new InvalidArgumentError('expected a date, YYYY-MM-DD.');
}

function days(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 3660) return count;
  throw new InvalidArgumentError('expected a whole number of days, 1 to 3660.');
}

const standardTerminal: Terminal = {
  write: (text) => void process.stdout.write(text),
  note: (line) => void process.stderr.write(`${line}\n`),
  exitWith: (code) => (process.exitCode = code),
};
