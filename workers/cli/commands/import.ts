import { readFileSync } from 'node:fs';
import { Argument, Command, Option } from 'commander';
import { parseMap } from '../../imports/columns.ts';
import { importKinds, type ImportKind } from '../../imports/kinds/kind.ts';
import { orderStates, type ImportedState } from '../../imports/kinds/orders.ts';
import { mappings } from '../../imports/mappings/index.ts';
import type { ImportRequest } from '../../imports/request.ts';
import { runImport, type ImportEvents, type ImportReport } from '../../imports/run.ts';
import { codeOf } from '../../imports/rejects.ts';
import { encodings, type Encoding } from '../../imports/source/bytes.ts';
import type { DateOrder } from '../../imports/cells/dates.ts';
import { importTexts } from '../../imports/texts.ts';
import { ImportError } from '../../imports/errors.ts';
import { importContext } from '../../importing.ts';
import { mirroredObjects, workersMirror } from '../../mirrored.ts';
import type { OpenHost } from '../../platform/host/open.ts';
import type { Database } from '../../platform/db/pool.ts';
import type { Mirror } from '../../platform/ingest/mirror/apply.ts';
import { isLoaded } from '../../platform/ingest/ingest.ts';
import { render, type Locale } from '../../platform/text/text.ts';
import { ourActor } from '../../setup/identity.ts';
import { wantAssessment } from '../../value/after-import.ts';
import { assessAccounts } from '../../value/run.ts';
import type { Config } from '../../config.ts';
import { openTwenty, requireTwenty, withDatabase } from '../context.ts';
import { exit, output, type Output } from '../output.ts';
import { stopSignal } from '../patience.ts';

interface ImportFlags {
  readonly map?: string;
  readonly mapping?: string;
  readonly saveMap?: string;
  readonly seller?: string;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly dateOrder?: DateOrder;
  readonly currency?: string;
  readonly createMissing?: boolean;
  readonly history?: boolean;
  readonly state?: ImportedState;
  readonly rejects?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function importCommand(): Command {
  const known = mappings.map(({ name, summary }) => `  ${name.padEnd(18)} ${summary.en}`).join('\n');
  return new Command('import')
    .description('loads a CSV file (also .gz; UTF-8 or GB18030) into Twenty; may be repeated and interrupted')
    .addArgument(new Argument('<kind>', 'what the file holds').choices(importKinds))
    .argument('<file>', 'the file; its first row names the columns')
    .option(
      '--map <key=column,…>',
      'columns by name, where they are not recognised; or a file with one key=column a line',
    )
    .option(
      '--save-map <account>',
      'flows: keep what the columns mean for later files, under this distributor (code or name)',
    )
    .option('--seller <account>', 'flows: whose file it is, where its rows do not say (code or name)')
    .option('--mapping <name>', 'a known layout, where it is not recognised')
    .addOption(new Option('--encoding <name>', 'found out by itself otherwise').choices(encodings))
    .option('--delimiter <character>', 'between cells; found out by itself otherwise')
    .addOption(new Option('--date-order <order>', 'of dates such as 03/04/2024').choices(['DMY', 'MDY']))
    .option('--currency <code>', 'of the amounts (ISO 4217); the workspace’s otherwise')
    .option('--create-missing', 'orders: make accounts and products that Twenty lacks')
    .option('--history', 'orders: into the workers’ own history instead of Twenty')
    .addOption(
      new Option('--state <state>', 'orders: where the file does not say (CLOSED)').choices(Object.keys(orderStates)),
    )
    .option('--rejects <file>', 'where rows go that cannot be imported (FILE.rejects.csv)')
    .option('--dry-run', 'write nothing: show what would be made, and the first problems')
    .option('--json', 'for machines')
    .addHelpText('after', `\nKnown layouts:\n${known}`)
    .action(async (kind: ImportKind, file: string, flags: ImportFlags) => {
      await withDatabase(async ({ config, database: { db } }) => {
        const open = await openTwenty(config, requireTwenty(config), db);
        try {
          await importWith({ config, db, open, out: output(flags.json ?? false) }, requestOf(kind, file, flags));
        } finally {
          open.close();
        }
      });
    });
}

function requestOf(kind: ImportKind, file: string, flags: ImportFlags): ImportRequest {
  const { map, rejects, json: _json, ...rest } = flags;
  return { kind, file, map: parseMap(mapText(map ?? '')), rejectsFile: rejects ?? `${file}.rejects.csv`, ...rest };
}

/** What is no key=column is the name of a file of them. */
function mapText(map: string): string {
  if (map === '' || map.includes('=')) return map;
  try {
    return readFileSync(map, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new ImportError('bad-options', `--map: ${map} cannot be read: ${(error as Error).message}`);
  }
}

interface Around {
  readonly config: Config;
  readonly db: Database;
  readonly open: OpenHost;
  readonly out: Output;
}

async function importWith({ config, db, open, out }: Around, request: ImportRequest): Promise<void> {
  const mirror = workersMirror(await ourActor(open));
  await assertLoaded(db, mirror);
  const clock = () => ({ now: new Date(), timeZone: config.timeZone });
  const context = await importContext({
    db,
    open,
    mirror,
    clock,
    locale: config.locale,
    sharePercent: config.hostRate.sharePercent,
    signal: stopSignal(),
  });
  const before = open.meter.total().calls;
  const report = await runImport(context, request, importEvents(out));
  if (request.history && !request.dryRun) await assessAccounts(db, clock());
  // Orders in Twenty count when their states are shown there, which the service sees to.
  else if (bringsFigures(report, request)) await wantAssessment(db, clock().now);
  const calls = open.meter.total().calls - before;
  out.result({ ...report, problems: report.problems.map(plainProblem(config.locale)), calls }, [
    ...reportLines(report, config.locale, request.dryRun ?? false),
    `${report.rows} rows in ${report.seconds.toFixed(1)} s with ${calls} calls to Twenty.`,
  ]);
  if (report.rejected > 0) process.exitCode = exit.problems;
}

/** Something that tiers and value classes go by was made or changed. */
const bringsFigures = ({ kind, counts }: ImportReport, { dryRun }: ImportRequest): boolean =>
  !dryRun &&
  ['orders', 'products', 'accounts'].includes(kind) &&
  Object.entries(counts).some(([what, count]) => count > 0 && /\.(?:created|updated|linked)$/.test(what));

/** Before everything was loaded once, what is not loaded would look like what does not exist. */
async function assertLoaded(db: Database, mirror: Mirror): Promise<void> {
  if (await isLoaded(db, mirror)) return;
  throw new ImportError(
    'not-loaded',
    `The workers have not read Twenty yet (${mirroredObjects.length} objects). Start them, or run \`npx twenty-pharma reconcile\`, then import again.`,
  );
}

const progressEveryMs = 2_000;

/** Says what it will take before it starts, and how far it is every two seconds. */
export function importEvents(out: Output): ImportEvents {
  let toldMs = performance.now();
  return {
    onPlan: ({ rows, calls, callsPerMinute, seconds, columns, layoutOf, encoding, resumedAt }) => {
      const known = columns.mapping ? `layout ${columns.mapping.name}` : 'columns by their names';
      const layout = layoutOf === null ? known : `layout saved for ${layoutOf}`;
      out.progress(`${rows} rows, ${encoding}, ${layout}${unusedOf(columns.unused)}.`);
      const pace =
        callsPerMinute === null ? 'no limit known' : `${Math.floor(callsPerMinute)} a minute at the host's limits`;
      out.progress(`At most ${calls} calls to Twenty (${pace}): up to ${duration(seconds)}.`);
      if (resumedAt > 0) out.progress(`An earlier import of this file was interrupted; going on after ${resumedAt}.`);
    },
    onProgress: ({ rowsDone, rows, rowsPerSecond, secondsLeft }) => {
      if (performance.now() - toldMs < progressEveryMs && rowsDone < rows) return;
      toldMs = performance.now();
      const percent = Math.floor((rowsDone / Math.max(rows, 1)) * 100);
      out.progress(
        `${rowsDone} of ${rows} (${percent} %), ${Math.round(rowsPerSecond)} rows/s, ${duration(secondsLeft)} left`,
      );
    },
  };
}

const unusedOf = (unused: readonly string[]): string => (unused.length > 0 ? `; not used: ${unused.join(', ')}` : '');

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

const plainProblem = (locale: Locale) => (reject: ImportReport['problems'][number]) => ({
  line: reject.line,
  reason: codeOf(reject.problem),
  explanation: render(reject.problem, locale, importTexts),
});

export function reportLines(report: ImportReport, locale: Locale, dryRun: boolean): string[] {
  const counts = Object.entries(report.counts)
    .filter(([what]) => what !== 'rejected')
    .map(([what, count]) => `  ${what.padEnd(28)} ${count}`);
  const problems = report.problems
    .map(plainProblem(locale))
    .map(({ line, reason, explanation }) => `  line ${line}: ${explanation} (${reason})`);
  return [
    dryRun ? 'Nothing was written. It would be:' : 'Imported:',
    ...counts,
    ...(report.rejected > 0
      ? [`${report.rejected} rows left out${report.rejectsFile ? `, see ${report.rejectsFile}` : ''}. The first:`]
      : []),
    ...problems,
  ];
}
