/** The writer: the one way out. Takes rows lane by lane, sends them in batches, and settles what came back. */
import { pause } from '../decide/pause.ts';
import { backoffMs, isDatabaseOutage, later, messageOf } from '../decide/retry.ts';
import { HostError } from '../host/errors.ts';
import type { Signal } from '../ingest/wake/signal.ts';
import { emptyTally, type Tally, type WriterContext } from './context.ts';
import { tryToLead, type Leadership } from './leader.ts';
import { undoRevivals } from './revivals.ts';
import type { SentRow } from './row.ts';
import { parkRows, takeRows } from './rows.ts';
import { splitGroup, writeAnswers } from './write-answers.ts';
import { writeCreations } from './write-creations.ts';
import { writeProjections } from './write-projections.ts';

export interface Round extends Tally {
  /** Rows that were taken. */
  readonly taken: number;
  /** The host does not serve us now: rest before the next round. */
  readonly rest: { readonly error: unknown } | null;
}

const defaultBatchSize = 200;
/** Tries of a row that fails alone while the host otherwise answers; with back-off, several hours. */
const maxAttempts = 30;

/** One round: at most one batch. Throws only when the database is away. `limit` shrinks while batches fail. */
export async function writeOnce(base: WriterContext, limit = base.batchSize ?? defaultBatchSize): Promise<Round> {
  const tally = emptyTally();
  const rows = await takeRows(base, limit, tally);
  const [first] = rows;
  if (!first) return { ...tally, taken: 0, rest: null };
  // A round takes rows of one lane.
  const context = { ...base, host: base.host.inLane(first.lane) };
  const kinds: [OutboxKind, (part: SentRow[]) => Promise<void>, (row: SentRow) => string][] = [
    ['create', (part) => writeCreations(context, part, tally), ({ object }) => object],
    ['answer', (part) => writeAnswers(context, part, tally), ({ groupKey }) => groupKey],
    ['project', (part) => writeProjections(context, part, tally), ({ object, data }) => `${object} ${shapeOf(data)}`],
  ];
  for (const [kind, write, groupOf] of kinds) {
    const groups = Map.groupBy(
      rows.filter((row) => row.kind === kind),
      groupOf,
    );
    for (const group of groups.values()) {
      try {
        await write(group);
      } catch (error) {
        if (isDatabaseOutage(error)) throw error;
        if (await settleError(context, group, error, tally)) return { ...tally, taken: rows.length, rest: { error } };
      }
    }
  }
  return { ...tally, taken: rows.length, rest: null };
}

type OutboxKind = SentRow['kind'];
/** A partial upsert of records with different fields in one batch is nothing to rely on. */
const shapeOf = (data: SentRow['data']): string => Object.keys(data).toSorted().join(' ');

/** Whether the writer must rest: the host is away, limits us, or is broken, and the other rows would fare no better. */
async function settleError(
  context: WriterContext,
  rows: readonly SentRow[],
  error: unknown,
  tally: Tally,
): Promise<boolean> {
  const { db, random, log } = context;
  const { now } = context.clock();
  const message = messageOf(error);
  log.warn({ object: rows[0]?.object, kind: rows[0]?.kind, rows: rows.length, error: message }, 'write failed');
  if (error instanceof HostError && !error.retryable) {
    if (await splitGroup(context, rows, error)) return false;
    await parkRows(
      db,
      rows.map((row) => refusal(row, error.code, error.details.field, error.message)),
      now,
    );
    tally.parked += rows.length;
    return false;
  }
  tally.retried += rows.length;
  const ids = rows.map(({ id }) => id);
  const [first] = rows;
  const blamed = rows.length === 1 && first && !isHostAway(error) ? first : undefined;
  if (blamed && blamed.attempts + 1 >= maxAttempts) {
    await parkRows(db, [refusal(blamed, 'gave-up', undefined, message)], now);
    tally.parked++;
    return false;
  }
  const notBefore = blamed ? later(now, backoffMs(blamed.attempts, random)) : now;
  await db.query(
    `update loop.outbox set attempts = attempts + $2, last_error = $3, not_before = greatest(not_before, $4)
     where id = any($1)`,
    [ids, blamed ? 1 : 0, message, notBefore],
  );
  return true;
}

const refusal = (row: SentRow, code: string, field: string | undefined, message: string) => ({
  row,
  code,
  field: field ?? null,
  message,
});

/** Nobody's row is to blame. A broken answer or a time-out may be one record's doing. */
function isHostAway(error: unknown): boolean {
  return error instanceof HostError && ['limit', 'network', 'unauthenticated'].includes(error.code);
}

export interface WriterOptions {
  readonly signal: AbortSignal;
  /** How long to rest when there is nothing to write, unless `wake` calls. */
  readonly idleMs?: number;
  readonly wake?: Signal;
  /** How often a standby asks whether it may lead. */
  readonly standbyMs?: number;
  readonly onRound?: (round: Round) => void;
  readonly onLeading?: (leading: boolean) => void;
}

const revivalCheckMs = 2_000;

/** Writes until the signal, while this instance leads; stands by otherwise. */
export async function runWriter(context: WriterContext, options: WriterOptions): Promise<void> {
  const { signal, standbyMs = 2_000, onLeading } = options;
  const rest = (ms: number): Promise<void> => pause(ms, signal);
  while (!signal.aborted) {
    const leadership = await tryToLead(context.db).catch((error: unknown) => {
      context.log.error({ error: messageOf(error) }, 'the writer cannot reach its database');
      return null;
    });
    if (!leadership) {
      await rest(standbyMs);
      continue;
    }
    onLeading?.(true);
    try {
      await lead(context, options, leadership, rest);
    } finally {
      leadership.release();
      onLeading?.(false);
    }
  }
}

async function lead(
  context: WriterContext,
  { signal, idleMs = 200, wake, onRound }: WriterOptions,
  leadership: Leadership,
  rest: (ms: number) => Promise<void>,
): Promise<void> {
  const full = context.batchSize ?? defaultBatchSize;
  let failures = 0;
  let nextRevivalCheck = 0;
  while (!signal.aborted && (await leadership.isHeld())) {
    try {
      // Halved with every failure: whatever breaks the host ends up alone, and the others get through.
      const round = await writeOnce(context, Math.max(1, Math.floor(full / 2 ** failures)));
      onRound?.(round);
      failures = round.rest ? failures + 1 : 0;
      if (round.rest) {
        await rest(backoffMs(failures - 1, context.random, 500, 60_000));
        continue;
      }
      const time = context.clock().now.getTime();
      if (time >= nextRevivalCheck) {
        nextRevivalCheck = time + revivalCheckMs;
        await undoRevivals(context);
      }
      if (round.taken === 0 && round.deferred === 0) await pause(idleMs, signal, wake);
    } catch (error) {
      context.log.error({ error: messageOf(error) }, 'the writer rests');
      await rest(backoffMs(failures++, context.random, 500, 60_000));
    }
  }
}
