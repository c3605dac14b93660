/** Claims of due subjects, and what becomes of their rows. */
import type { Clock } from '../clock/clock.ts';
import type { Queryable, Transaction } from '../db/pool.ts';
import type { Automation, Mode } from './automation.ts';
import type { Cause } from './dirty.ts';

export interface Claim {
  readonly subject: string;
  readonly version: bigint;
  readonly cause: Cause;
  readonly attempts: number;
}

export interface ClaimRequest {
  readonly automation: Automation;
  readonly mode: Mode;
  readonly clock: Clock;
  readonly limit: number;
  /** Subjects that were just read afresh: their commands in `rereads` may be decided. */
  readonly fresh: readonly string[];
  /** Work of a backfill, or what came since. */
  readonly backfill: boolean;
  /** Only this one: after its batch failed. */
  readonly subject?: string;
}

export interface Due {
  readonly mode: Mode;
  readonly live: boolean;
  readonly backfill: boolean;
}

const isDue = (backfill: boolean): string => `exists (select from loop.dirty d where d.automation = a.name
  and (d.cause = 'backfill') = ${backfill} and d.parked_at is null and d.due_at <= $1)`;

/** Which automations have something to look at; one cheap query, since it is asked several times a second. */
export async function dueWork(db: Queryable, now: Date): Promise<Map<string, Due>> {
  const { rows } = await db.query<Due & { name: string }>(
    `select a.name, a.mode, ${isDue(false)} as live, ${isDue(true)} as backfill from loop.automation a`,
    [now],
  );
  return new Map(rows.map(({ name, ...due }) => [name, due]));
}

/** The first due rows of an automation, and what else must be known to decide them; parameters $1 to $7. */
const firstDue = (lock: string): string => `
  with due as materialized (
    select d.subject, d.version, d.cause, d.attempts from loop.dirty d
    where d.automation = $1 and (d.cause = 'backfill') = $2 and d.parked_at is null and d.due_at <= $3
      and ($4::uuid is null or d.subject = $4)
    order by d.due_at, d.subject limit $5 ${lock})
  -- Scalar subqueries with a limit are looked up row by row; joins would be planned by statistics that are always stale here.
  select due.*,
    coalesce((select true from loop.outbox o where o.subject = due.subject and o.automation = $1 and o.kind = 'answer'
      and o.parked_at is null limit 1), false) as held,
    coalesce((select m.data->>'requestedAction' = any($7::text[]) from loop.mirror m
      where m.object = $6 and m.id = due.subject), false) as "wantsFacts"
  from due`;

interface Candidate extends Claim {
  /** The subject's last answer is still on its way. */
  readonly held: boolean;
  /** It carries a command that is decided on fresh facts only. */
  readonly wantsFacts: boolean;
}

async function candidates(
  db: Queryable,
  request: Omit<ClaimRequest, 'mode' | 'fresh'>,
  lock: 'for update skip locked' | '',
): Promise<Candidate[]> {
  const { automation, backfill, clock, subject, limit } = request;
  const { rows } = await db.query<Candidate>(firstDue(lock), [
    automation.name,
    backfill,
    clock.now,
    subject ?? null,
    limit,
    automation.subject,
    automation.rereads ?? [],
  ]);
  return rows;
}

/**
 * Locks due subjects that no other instance holds, the longest due first. Left out: commands that want fresh facts, and
 * subjects whose last answer is still on its way; deciding those on what the host showed before would answer the same
 * command twice.
 */
export async function claim(tx: Transaction, request: ClaimRequest): Promise<Claim[]> {
  const { automation, mode, clock, fresh } = request;
  const found = await candidates(tx, request, 'for update skip locked');
  if (mode === 'OBSERVE') return found;
  const held = await putBehind(
    tx,
    automation.name,
    found.filter((each) => each.held).map(({ subject }) => subject),
    clock.now,
  );
  return found.filter((each) => !held.has(each.subject) && (!each.wantsFacts || fresh.includes(each.subject)));
}

/**
 * Asks once more, now that the rows are locked: an answer that settled between the first look and the lock has called
 * `release` already, and nobody would call again.
 */
async function putBehind(
  tx: Transaction,
  automation: string,
  subjects: readonly string[],
  now: Date,
): Promise<Set<string>> {
  if (subjects.length === 0) return new Set();
  const { rows } = await tx.query<{ subject: string }>(
    `update loop.dirty d set held = true, due_at = $3 where d.automation = $1 and d.subject = any($2) and exists (
       select from loop.outbox o where o.subject = d.subject and o.automation = $1 and o.kind = 'answer' and o.parked_at is null)
     returning d.subject`,
    [automation, subjects, new Date(now.getTime() + heldMs)],
  );
  return new Set(rows.map(({ subject }) => subject));
}

/** How long a held subject waits for the writer's word before it is looked at again all the same. */
const heldMs = 30_000;

/** The answers of these subjects have arrived, or never will: what was held back for them is due. */
export async function release(
  tx: Queryable,
  answered: readonly { readonly automation: string; readonly subject: string }[],
  now: Date,
): Promise<void> {
  const named = [answered.map(({ automation }) => automation), answered.map(({ subject }) => subject)];
  // Waits for a decider that is about to hold one back: an update alone would pass by a row that is not held yet.
  await tx.query(
    `select from loop.dirty d join unnest($1::text[], $2::uuid[]) as a (automation, subject)
       on d.automation = a.automation and d.subject = a.subject
     order by d.automation, d.subject for update of d`,
    named,
  );
  await tx.query(
    `update loop.dirty d set held = false, due_at = $3
     from unnest($1::text[], $2::uuid[]) as a (automation, subject)
     where d.automation = a.automation and d.subject = a.subject and d.held`,
    [...named, now],
  );
}

/** Due subjects with a command that must be decided on fresh facts. Not locked: reading one twice does no harm. */
export async function awaitingFacts(db: Queryable, request: Omit<ClaimRequest, 'mode' | 'fresh'>): Promise<Claim[]> {
  if (!request.automation.rereads?.length) return [];
  const found = await candidates(db, request, '');
  return found.filter((each) => each.wantsFacts && !each.held);
}

/** Decided: the rows go, or stay until the instant at which time alone may change the verdict. */
export async function settle(
  tx: Transaction,
  automation: string,
  decided: readonly { readonly claim: Claim; readonly wakeAt?: Date }[],
): Promise<void> {
  const done = decided.filter(({ wakeAt }) => !wakeAt).map((each) => each.claim.subject);
  // The claim's lock kept every row at its version; a change that came meanwhile waits for our commit and makes a new one.
  await tx.query('delete from loop.dirty where automation = $1 and subject = any($2)', [automation, done]);
  const waking = decided.filter(({ wakeAt }) => wakeAt);
  if (waking.length === 0) return;
  await tx.query(
    `update loop.dirty d set due_at = w.at, since = w.at, cause = 'clock', held = false, attempts = 0, last_error = null
     from unnest($2::uuid[], $3::timestamptz[]) as w (subject, at)
     where d.automation = $1 and d.subject = w.subject`,
    [automation, waking.map((each) => each.claim.subject), waking.map((each) => each.wakeAt)],
  );
}

/**
 * Leaves subjects as they are until somebody, or a new fact, sets them going again. They keep their clock, and the cause
 * stays a put-back, so that it counts as one whatever comes first.
 */
export async function parkPutBacks(
  tx: Queryable,
  automation: string,
  parked: readonly { readonly subject: string; readonly why: string }[],
  at: Date,
): Promise<void> {
  if (parked.length === 0) return;
  await tx.query(
    `update loop.dirty d set parked_at = $2, last_error = p.why, cause = 'put_back'
     from unnest($3::uuid[], $4::text[]) as p (subject, why) where d.automation = $1 and d.subject = p.subject`,
    [automation, at, parked.map(({ subject }) => subject), parked.map(({ why }) => why)],
  );
}

/** Tries again later; a row that changed since the claim is left alone, its new facts may do. */
export async function postpone(
  db: Queryable,
  automation: string,
  claimed: Claim,
  next: { readonly dueAt: Date; readonly parkedAt: Date | null; readonly error: string },
): Promise<void> {
  await db.query(
    `update loop.dirty set due_at = $4, parked_at = $5, last_error = $6, attempts = attempts + 1
     where automation = $1 and subject = $2 and version = $3`,
    [automation, claimed.subject, claimed.version, next.dueAt, next.parkedAt, next.error],
  );
}
