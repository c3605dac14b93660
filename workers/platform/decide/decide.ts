/** Deciding: claimed subjects, their facts, pure verdicts, and everything stored in the transaction of the claim. */
import { append } from '../audit/audit.ts';
import type { Clock } from '../clock/clock.ts';
import { transaction, type Transaction } from '../db/pool.ts';
import type { Signal } from '../ingest/wake/signal.ts';
import type { Automation, Mode, Verdict } from './automation.ts';
import { awaitingFacts, claim, dueWork, parkPutBacks, postpone, settle, type Claim, type Due } from './claim.ts';
import { assertDeclared } from './check.ts';
import type { DecideContext } from './context.ts';
import type { Decided } from './decided.ts';
import { dropMarks, wakeParkedClocks } from './modes.ts';
import { observeVerdicts, saveObservations } from './observe.ts';
import { pause } from './pause.ts';
import { rereadSubjects } from './reread.ts';
import { backoffMs, isDatabaseOutage, isFinal, isRetryable, later, messageOf } from './retry.ts';
import { storeVerdicts } from './store.ts';

export interface Tally {
  /** Subjects that were looked at. */
  claimed: number;
  /** Decisions stored for the writer (ENFORCE) or the report (OBSERVE). */
  decided: number;
  failed: number;
  parked: number;
  /** Subjects read afresh from the host. */
  reread: number;
}

const defaultBatchSize = 200;
const defaultMaxAttempts = 8;
/** A verdict that asks to be woken in the past would be decided for ever; it gets this long a rest. */
const notDue: Due = { mode: 'OFF', live: false, backfill: false };
const minWakeMs = 60_000;
const statementTimeoutMs = 60_000;

/** One bounded batch of every automation that is on. Throws only when the database is away. */
export async function decideOnce(context: DecideContext): Promise<Tally> {
  const tally: Tally = { claimed: 0, decided: 0, failed: 0, parked: 0, reread: 0 };
  const { now } = context.clock();
  await wakeParkedClocks(context.db, now);
  const due = await dueWork(context.db, now);
  const off = [...due].filter(([, { mode, live, backfill }]) => mode === 'OFF' && (live || backfill));
  if (off.length > 0)
    await dropMarks(
      context.db,
      off.map(([name]) => name),
    );
  for (const automation of context.automations) {
    const { mode, live, backfill } = due.get(automation.name) ?? notDue;
    if (mode === 'OFF') continue;
    const before = tally.claimed;
    if (live) await decideAutomation(context, { automation, mode, backfill: false }, tally);
    // A backfill goes on only while nothing else can be decided.
    if (backfill && tally.claimed === before)
      await decideAutomation(context, { automation, mode, backfill: true }, tally);
  }
  return tally;
}

export interface LoopOptions {
  readonly signal: AbortSignal;
  /** How long to rest when nothing is due, unless `wake` calls. */
  readonly idleMs?: number;
  readonly wake?: Signal;
  readonly onTally?: (tally: Tally) => void;
}

/** Decides until the signal. A database that is away is waited for. */
export async function decideLoop(context: DecideContext, options: LoopOptions): Promise<void> {
  const { signal, idleMs = 200, wake, onTally } = options;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const tally = await decideOnce(context);
      failures = 0;
      onTally?.(tally);
      if (tally.claimed === 0) await pause(idleMs, signal, wake);
    } catch (error) {
      const restMs = backoffMs(failures++, context.random, 500, 30_000);
      context.log.error({ error: messageOf(error), restMs }, 'deciding rests');
      await pause(restMs, signal);
    }
  }
}

async function decideAutomation(
  context: DecideContext,
  work: Pick<Batch, 'automation' | 'mode' | 'backfill'>,
  tally: Tally,
): Promise<void> {
  const { automation, mode, backfill } = work;
  const fresh = mode === 'ENFORCE' ? await rereadDue(context, automation, backfill, tally) : [];
  const batch = { ...work, fresh };
  let claims: Claim[] = [];
  try {
    await decideBatch(context, batch, tally, (claimed) => (claims = claimed));
    return;
  } catch (error) {
    if (isDatabaseOutage(error) || claims.length === 0) throw error;
    context.log.warn({ automation: automation.name, subjects: claims.length, error: messageOf(error) }, 'batch failed');
  }
  // One bad subject must not hold up the others: each alone.
  for (const { subject } of claims) {
    let alone: Claim | undefined;
    try {
      await decideBatch(context, { ...batch, subject }, tally, ([claimed]) => (alone = claimed));
    } catch (error) {
      if (isDatabaseOutage(error) || !alone) throw error;
      await fail(context, automation, alone, error, tally);
    }
  }
}

interface Batch {
  readonly automation: Automation;
  readonly mode: Mode;
  readonly backfill: boolean;
  readonly fresh: readonly string[];
  readonly subject?: string;
}

async function decideBatch(
  context: DecideContext,
  batch: Batch,
  tally: Tally,
  onClaimed: (claims: Claim[]) => void,
): Promise<void> {
  const { automation, mode } = batch;
  const failures: { claim: Claim; error: unknown }[] = [];
  const counts = { claimed: 0, decided: 0, parked: 0 };
  await transaction(context.db, async (tx) => {
    await tx.query(`set local statement_timeout = ${statementTimeoutMs}`);
    const clock = context.clock();
    const limit = context.batchSize ?? defaultBatchSize;
    const claims = await claim(tx, { ...batch, clock, limit });
    if (claims.length === 0) return;
    onClaimed(claims);
    const facts = await automation.load(
      tx,
      claims.map(({ subject }) => subject),
      clock,
    );
    const decided: Decided[] = [];
    const gone: Claim[] = [];
    for (const claimed of claims) {
      if (!facts.has(claimed.subject)) {
        gone.push(claimed);
        continue;
      }
      try {
        const verdict = automation.decide(facts.get(claimed.subject), clock);
        for (const decision of verdict.decisions) assertDeclared(automation, decision);
        decided.push({ claim: claimed, verdict });
      } catch (error) {
        failures.push({ claim: claimed, error });
      }
    }
    const parked = await storeBatch(tx, context, { automation, mode, clock, decided, gone }, counts);
    counts.claimed = claims.length;
    counts.parked = parked;
  });
  tally.claimed += counts.claimed;
  tally.decided += counts.decided;
  tally.parked += counts.parked;
  for (const { claim: failed, error } of failures) await fail(context, automation, failed, error, tally);
}

/** Returns how many subjects were parked. */
async function storeBatch(
  tx: Transaction,
  context: DecideContext,
  batch: {
    readonly automation: Automation;
    readonly mode: Mode;
    readonly clock: Clock;
    readonly decided: readonly Decided[];
    readonly gone: readonly Claim[];
  },
  counts: { decided: number },
): Promise<number> {
  const { automation, mode, clock, decided, gone } = batch;
  const rows = [...gone.map((each) => ({ claim: each })), ...decided.map((each) => wakeOf(each, clock.now))];
  if (mode === 'OBSERVE') {
    counts.decided += await observeVerdicts(tx, context, automation, decided, clock);
    await saveObservations(tx, automation.name, new Map(gone.map(({ subject }) => [subject, []])), clock.now);
    await settle(tx, automation.name, rows);
    return 0;
  }
  const { sent, audit, withheld } = await storeVerdicts(tx, context, automation, decided, clock);
  counts.decided += sent;
  const effects = decided.flatMap(({ verdict }) => verdict.effects ?? []);
  if (effects.length > 0) await automation.apply?.(tx, effects, clock);
  const held = new Map(withheld.map((each) => [each.subject, each]));
  // A parked subject keeps its clock: at its next instant it is decided again.
  await settle(
    tx,
    automation.name,
    rows.map((row) => (held.has(row.claim.subject) ? { wakeAt: clock.now, ...row } : row)),
  );
  await parkPutBacks(tx, automation.name, [...held.values()], clock.now);
  await append(tx, audit);
  return held.size;
}

function wakeOf(
  { claim: claimed, verdict }: { claim: Claim; verdict: Verdict },
  now: Date,
): { claim: Claim; wakeAt?: Date } {
  if (!verdict.wakeAt) return { claim: claimed };
  return { claim: claimed, wakeAt: new Date(Math.max(verdict.wakeAt.getTime(), now.getTime() + minWakeMs)) };
}

async function rereadDue(
  context: DecideContext,
  automation: Automation,
  backfill: boolean,
  tally: Tally,
): Promise<string[]> {
  const limit = context.batchSize ?? defaultBatchSize;
  const waiting = await awaitingFacts(context.db, { automation, backfill, clock: context.clock(), limit });
  if (waiting.length === 0) return [];
  try {
    await rereadSubjects(context, automation, waiting);
    tally.reread += waiting.length;
    return waiting.map(({ subject }) => subject);
  } catch (error) {
    if (isDatabaseOutage(error)) throw error;
    for (const each of waiting) await fail(context, automation, each, error, tally);
    return [];
  }
}

/** Later again, or parked: at once when the error says it is final, never while the host is merely away. */
async function fail(
  context: DecideContext,
  automation: Automation,
  claimed: Claim,
  error: unknown,
  tally: Tally,
): Promise<void> {
  const { now } = context.clock();
  const exhausted = claimed.attempts + 1 >= (context.maxAttempts ?? defaultMaxAttempts);
  const park = isFinal(error) || (exhausted && !isRetryable(error));
  // A parked row is not due later: only a put-back's clock wakes parked work.
  const dueAt = park ? now : later(now, backoffMs(claimed.attempts, context.random));
  await postpone(context.db, automation.name, claimed, { dueAt, parkedAt: park ? now : null, error: messageOf(error) });
  tally.failed++;
  if (park) tally.parked++;
  const fields = { automation: automation.name, subject: claimed.subject, attempts: claimed.attempts + 1 };
  context.log.warn({ ...fields, error: messageOf(error) }, park ? 'subject parked' : 'subject failed');
}
