/** An import from beginning to end: the file is looked through, what it will take is said, then it goes in bit by bit. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Columns } from './columns.ts';
import { count, type Counts, type ImportContext, type Reject } from './context.ts';
import { Directory } from './directory.store.ts';
import { estimateOf, type Estimate } from './estimate.ts';
import type { ImportKind } from './kinds/kind.ts';
import { saveLayoutOf, withSavedLayout } from './layouts.ts';
import { recordKinds } from './kinds/records.ts';
import { importHistory } from './orders/history.store.ts';
import { ordersOf } from './orders/group.ts';
import { importOrders } from './orders/orders.ts';
import { cellOf } from './orders/read.ts';
import { beginRun, exclusively, nothingDone, saveProgress, type Progress, type RunKey } from './progress.store.ts';
import { importRecords } from './records.ts';
import { RejectFile } from './rejects.ts';
import { columnsOf, settingsOf, type ImportRequest, type Settings } from './request.ts';
import type { Encoding } from './source/bytes.ts';
import { inspect } from './source/inspect.ts';
import { readHeader, rowsOf, type Row, type Source } from './source/rows.ts';
import { surveyOrders, surveyRecords, type Survey } from './survey.ts';

export interface ImportProgress {
  readonly rowsDone: number;
  readonly rows: number;
  readonly rowsPerSecond: number;
  readonly secondsLeft: number;
}

export interface ImportEvents {
  onPlan?(
    plan: Estimate & {
      readonly columns: Columns;
      /** Whose saved layout it is. */
      readonly layoutOf: string | null;
      readonly encoding: Encoding;
      readonly resumedAt: number;
    },
  ): void;
  onProgress?(progress: ImportProgress): void;
}

export interface ImportReport {
  readonly kind: ImportKind;
  readonly file: string;
  readonly mapping: string | null;
  /** Whose saved layout the columns were found by. */
  readonly layoutOf: string | null;
  readonly encoding: Encoding;
  readonly rows: number;
  readonly counts: Counts;
  readonly rejected: number;
  /** Null when nothing was left out, and in a dry run. */
  readonly rejectsFile: string | null;
  /** The first of them. */
  readonly problems: readonly Reject[];
  readonly seconds: number;
}

const unitsPerChunk = 1_000;
const rowsPerChunk = 20_000;
const problemsShown = 10;

export async function runImport(
  context: ImportContext,
  asked: ImportRequest,
  events: ImportEvents = {},
): Promise<ImportReport> {
  const startedMs = performance.now();
  const { hash, encoding } = await inspect(asked.file, asked.encoding);
  const source: Source = { file: asked.file, encoding, ...(asked.delimiter && { delimiter: asked.delimiter }) };
  const { header, delimiter } = await readHeader(source);
  const request = await withSavedLayout(context.db, header, asked);
  const columns = columnsOf(header, request);
  if (!request.dryRun) await saveLayoutOf(context.db, header, request, columns, context.now());
  const settings = settingsOf(context, request, columns);
  const key: RunKey = {
    fileHash: hash,
    kind: request.kind,
    settingsHash: digestOf([settings, [...request.map], delimiter, ...columns.fixed]),
  };
  const file: OpenFile = { source: { ...source, delimiter }, header, columns };
  const survey = await surveyOf(file, request, settings.createMissing);
  const job: Job = { context, request, events, file, survey, settings, startedMs };
  return request.dryRun ? importFile(job, undefined) : exclusively(context.db, key, () => importFile(job, key));
}

interface OpenFile {
  readonly source: Source & { readonly delimiter: string };
  readonly header: readonly string[];
  readonly columns: Columns;
}

interface Job {
  readonly context: ImportContext;
  readonly request: ImportRequest;
  readonly events: ImportEvents;
  readonly file: OpenFile;
  readonly survey: Survey;
  readonly settings: Settings;
  readonly startedMs: number;
}

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

async function surveyOf(
  { source, columns }: OpenFile,
  { kind, history }: ImportRequest,
  createMissing: boolean,
): Promise<Survey> {
  if (kind !== 'orders') return surveyRecords(rowsOf(source), recordKinds[kind].object);
  const survey = await surveyOrders(rowsOf(source), columns, { createMissing: createMissing && !history });
  return history ? { ...survey, records: {} } : survey;
}

async function importFile(job: Job, key: RunKey | undefined): Promise<ImportReport> {
  const { context, request, events, file, survey } = job;
  const begun = key ? await beginRun(context.db, key, basename(request.file), context.now()) : nothingDone;
  const rejects = key
    ? await RejectFile.open(request.rejectsFile, file.header, context.locale, begun.rejectBytes)
    : undefined;
  events.onPlan?.({
    ...estimateOf(survey, context.callsPerMinute),
    columns: file.columns,
    layoutOf: request.layoutOf ?? null,
    encoding: file.source.encoding,
    resumedAt: begun.unitsDone,
  });
  const state: State = { progress: begun, counts: { ...begun.counts }, problems: [], seen: new Map() };
  try {
    const passes = laterKeys(job).length > 0 ? ([1, 2] as const) : ([1] as const);
    for (const pass of passes) {
      if (pass < begun.pass) continue;
      if (pass > state.progress.pass) state.progress = { ...state.progress, pass, unitsDone: 0 };
      await importPass(job, state, { key, rejects, pass });
    }
    if (key) await saveProgress(context.db, key, state.progress, { now: context.now(), finished: true });
  } finally {
    await rejects?.close();
  }
  const rejected = state.counts['rejected'] ?? 0;
  return {
    kind: request.kind,
    file: request.file,
    mapping: file.columns.mapping?.name ?? null,
    layoutOf: request.layoutOf ?? null,
    encoding: file.source.encoding,
    rows: survey.rows,
    counts: state.counts,
    rejected,
    rejectsFile: rejected > 0 && rejects ? request.rejectsFile : null,
    problems: state.problems,
    seconds: (performance.now() - job.startedMs) / 1000,
  };
}

interface State {
  progress: Progress;
  readonly counts: Counts;
  readonly problems: Reject[];
  readonly seen: Map<string, number>;
}

/** Fields of the file that name records of the file itself. */
function laterKeys({ request, file, settings }: Job): string[] {
  const later = request.kind === 'orders' ? ['originalOrder'] : recordKinds[request.kind].later;
  return settings.history ? [] : later.filter((key) => file.columns.at.has(key));
}

interface PassOptions {
  readonly key: RunKey | undefined;
  readonly rejects: RejectFile | undefined;
  readonly pass: 1 | 2;
}

type Unit = readonly Row[];

async function importPass(job: Job, state: State, { key, rejects, pass }: PassOptions): Promise<void> {
  const { context, survey, events, file } = job;
  const later = laterKeys(job);
  const importChunk = importerOf(job, state, pass);
  const startedMs = performance.now();
  const skipped = state.progress.unitsDone;
  let [rowsDone, rowsSkipped] = [0, 0];
  for await (const { units, last, rows } of chunksOf(unitsOf(job))) {
    context.signal?.throwIfAborted();
    rowsDone += rows;
    // Chunks are the same at every run of a file, so that whole chunks are skipped.
    if (last <= skipped) {
      rowsSkipped = rowsDone;
      continue;
    }
    const wanted =
      pass === 1
        ? units
        : units.filter((unit) => unit.some((row) => later.some((name) => cellOf(file.columns, row, name) !== '')));
    const left = (await importChunk(wanted)).filter(
      ({ problem }) => pass === 1 || later.some((name) => problem.values?.['field'] === name),
    );
    await rejects?.add(left);
    if (left.length > 0) count(state.counts, 'rejected', left.length);
    state.problems.push(...left.slice(0, problemsShown - state.problems.length));
    state.progress = { pass, unitsDone: last, rejectBytes: rejects?.bytes ?? 0, counts: state.counts };
    if (key) await saveProgress(context.db, key, state.progress, { now: context.now() });
    const seconds = (performance.now() - startedMs) / 1000;
    const rowsPerSecond = (rowsDone - rowsSkipped) / Math.max(seconds, 0.001);
    events.onProgress?.({
      rowsDone,
      rows: survey.rows,
      rowsPerSecond,
      secondsLeft: (survey.rows - rowsDone) / Math.max(rowsPerSecond, 0.001),
    });
  }
}

async function* unitsOf({ request, file, survey }: Job): AsyncGenerator<Unit> {
  const rows = rowsOf(file.source);
  if (request.kind === 'orders') yield* ordersOf(rows, file.columns, survey.pieces);
  else for await (const row of rows) yield [row];
}

interface Chunk {
  readonly units: readonly Unit[];
  /** How many units the file had up to here. */
  readonly last: number;
  readonly rows: number;
}

async function* chunksOf(units: AsyncIterable<Unit>): AsyncGenerator<Chunk> {
  let [waiting, rows, last]: [Unit[], number, number] = [[], 0, 0];
  for await (const unit of units) {
    waiting.push(unit);
    rows += unit.length;
    last += 1;
    if (waiting.length < unitsPerChunk && rows < rowsPerChunk) continue;
    yield { units: waiting, last, rows };
    [waiting, rows] = [[], 0];
  }
  if (waiting.length > 0) yield { units: waiting, last, rows };
}

function importerOf(job: Job, state: State, pass: 1 | 2): (units: readonly Unit[]) => Promise<Reject[]> {
  const { context, request, file, settings } = job;
  const { columns } = file;
  const { counts, seen } = state;
  const reading = {
    currency: settings.currency,
    timeZone: settings.timeZone,
    ...(settings.dateOrder && { dateOrder: settings.dateOrder }),
  };
  const shared = { ...context, directory: new Directory(context.db), pass, dryRun: request.dryRun ?? false, counts };
  if (request.kind !== 'orders') {
    const records = {
      ...shared,
      spec: recordKinds[request.kind],
      columns,
      reading,
      seen,
      file: basename(request.file),
    };
    return (units) => importRecords(records, units.flat());
  }
  const orders = {
    ...shared,
    reading: { ...reading, columns, state: settings.state },
    createMissing: settings.createMissing,
  };
  return settings.history
    ? (units) => importHistory(orders, units, basename(request.file))
    : (units) => importOrders(orders, units);
}
