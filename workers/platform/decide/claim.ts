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

/** Which automations that are on have something to look at; one cheap query, since it is asked several times a second. */
export async function dueWork(db: Queryable, now: Date): Promise<Map<string, Due>> {
  const { rows } = await db.query<Due & { name: string }>(
    `select a.name, a.mode, ${isDue(false)} as live, ${isDue(true)} as backfill from loop.automation a where a.mode <> 'OFF'`,
    [now],
  );
  return new Map(rows.map(({ name, ...due }) => [name, due]));
}

/**
 * Locks due subjects that no other instance holds, the longest due first. Left where they are: subjects whose last
 * answer is still on its way (deciding again on what the host showed before would answer the same command twice), and
 * commands that want fresh facts first.
 */
export async function claim(tx: Transaction, request: ClaimRequest): Promise<Claim[]> {
  const { automation, mode, clock, limit, fresh, backfill, subject } = request;
  const { rows } = await tx.query<Claim>(
    `select d.subject, d.version, d.cause, d.attempts
     from loop.dirty d
     where d.automation = $1 and (d.cause = 'backfill') = $9 and d.parked_at is null and d.due_at <= $2
       and ($3::uuid is null or d.subject = $3)
       and ($4 or ${nothingPending})
       and ($4 or d.subject = any($5) or not ${carriesCommand('$6', '$7')})
     order by d.due_at, d.subject
     limit $8 for update of d skip locked`,
    [
      automation.name,
      clock.now,
      subject ?? null,
      mode === 'OBSERVE',
      fresh,
      automation.subject,
      automation.rereads ?? [],
      limit,
      backfill,
    ],
  );
  return rows;
}

/** Due subjects with a command that must be decided on fresh facts. Not locked: reading one twice does no harm. */
export async function awaitingFacts(
  db: Queryable,
  automation: Automation,
  clock: Clock,
  backfill: boolean,
  limit: number,
): Promise<Claim[]> {
  if (!automation.rereads?.length) return [];
  const { rows } = await db.query<Claim>(
    `select d.subject, d.version, d.cause, d.attempts
     from loop.dirty d
     where d.automation = $1 and (d.cause = 'backfill') = $6 and d.parked_at is null and d.due_at <= $2
       and ${nothingPending} and ${carriesCommand('$3', '$4')}
     order by d.due_at, d.subject limit $5`,
    [automation.name, clock.now, automation.subject, automation.rereads, limit, backfill],
  );
  return rows;
}

const nothingPending = `not exists (select from loop.outbox o
  where o.automation = d.automation and o.subject = d.subject and o.kind = 'answer' and o.parked_at is null)`;

const carriesCommand = (object: string, commands: string): string => `exists (select from loop.mirror m
  where m.object = ${object} and m.id = d.subject and m.data->>'requestedAction' = any(${commands}::text[]))`;

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
    `update loop.dirty d set due_at = w.at, since = w.at, cause = 'clock', attempts = 0, last_error = null
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
