/**
 * Computes everybody's figures and marks whom they concern for assessment: at the start of each month and after imports.
 * Repeating it changes nothing; after a crash the next call goes on where it was.
 */
import { transaction, type Database, type Queryable, type Transaction } from '../platform/db/pool.ts';
import type { Clock } from '../platform/clock/clock.ts';
import { markDirty } from '../platform/decide/dirty.ts';
import { loadPolicies } from '../platform/policy/store.ts';
import { reportingCurrency } from '../platform/policy/currency.ts';
import type { Policies } from '../platform/policy/policy.ts';
import { assessmentMonth } from './assessment.rules.ts';
import { computeLimits, prevailingCurrency } from './limits.store.ts';
import * as settings from './policies.ts';
import { adoptHistory, computeFigures, saveFigures } from './statistics.store.ts';

export const valueAutomationName = 'account-value';

export type RunOutcome =
  | { readonly kind: 'done'; readonly customers: number; readonly marked: number }
  /** Another instance is at it. */
  | { readonly kind: 'busy' };

const marksPerTransaction = 5000;
/** A hundred million accounts: more is not a CRM, but a loop that does not end. */
const maxChunks = 20_000;
// Any constant does: it names this lock among the server's advisory locks.
const runLock = 7_246_031;

export async function assessAccounts(db: Database, clock: Clock): Promise<RunOutcome> {
  const run = await transaction(db, (tx) => compute(tx, clock));
  if (run === null) return { kind: 'busy' };
  let marked = 0;
  for (let chunk = 0; chunk < maxChunks; chunk++) {
    const step = await transaction(db, (tx) => markNext(tx, run.runId, clock));
    marked += step.marked;
    if (step.done) return { kind: 'done', customers: run.customers, marked };
  }
  throw new Error(`Run ${run.runId} marked ${marked} accounts and found no end.`);
}

async function compute(tx: Transaction, clock: Clock): Promise<{ runId: bigint; customers: number } | null> {
  const { rows: locks } = await tx.query<{ free: boolean }>('select pg_try_advisory_xact_lock($1) as free', [runLock]);
  if (!locks[0]?.free) return null;
  const { asOf, from } = assessmentMonth(clock);
  await adoptHistory(tx);
  await computeFigures(tx, { asOf, from, timeZone: clock.timeZone });
  const policies = await loadPolicies(tx, [reportingCurrency, ...settings.valuePolicies]);
  const currency = policies.of(reportingCurrency) || (await prevailingCurrency(tx));
  const { limits, customers } = await computeLimits(tx, currency, sharesOf(policies));
  const last = await latestRun(tx);
  const same = last !== null && last.asOf === asOf && last.currency === currency && sameLimits(last.limits, limits);
  // A run that was cut short before everybody was marked: its marks are this one's to make.
  const marksAll = !same || (last.marksAll && last.finishedAt === null);
  const { rows } = await tx.query<{ run_id: bigint }>(
    `insert into value.run (as_of, currency, limits, customers, started_at, marks_all)
     values ($1, $2, $3, $4, $5, $6) returning run_id`,
    [asOf, currency, JSON.stringify(limits), customers, clock.now, marksAll],
  );
  const runId = rows[0]?.run_id ?? 0n;
  await saveFigures(tx, runId);
  return { runId, customers };
}

const sharesOf = (policies: Policies): Parameters<typeof computeLimits>[2] => ({
  topPercent: policies.of(settings.topPercent),
  highPercent: policies.of(settings.highPercent),
  middlePercent: policies.of(settings.middlePercent),
  valuablePercent: policies.of(settings.valuablePercent),
  growablePercent: policies.of(settings.growablePercent),
  costCoveragePercent: policies.of(settings.costCoveragePercent),
});

export interface StoredRun {
  readonly asOf: string;
  readonly currency: string | null;
  readonly limits: Readonly<Record<string, string | null>>;
  readonly marksAll: boolean;
  readonly finishedAt: Date | null;
}

/** The run whose figures are in force. */
export async function latestRun(tx: Queryable): Promise<StoredRun | null> {
  const { rows } = await tx.query<StoredRun>(
    `select as_of as "asOf", currency, limits, marks_all as "marksAll", finished_at as "finishedAt"
     from value.run order by run_id desc limit 1`,
  );
  return rows[0] ?? null;
}

function sameLimits(a: StoredRun['limits'], b: StoredRun['limits']): boolean {
  return Object.keys(b).every((name) => a[name] === b[name]);
}

/** Marks the next accounts by id: all of them when month, currency or limits moved, else those with other figures. */
async function markNext(tx: Transaction, runId: bigint, clock: Clock): Promise<{ done: boolean; marked: number }> {
  const { rows: ids } = await tx.query<{ id: string }>(
    `select m.id from loop.mirror m
     join value.run r on r.run_id = $1
     where m.object = 'company' and m.deleted_at is null and m.destroyed_at is null
       and m.id > coalesce(r.marked_to, '00000000-0000-0000-0000-000000000000'::uuid)
       and (r.marks_all or exists (
         select from value.statistic s where s.company_id = m.id and s.run_id > coalesce((
           select max(f.run_id) from value.run f where f.finished_at is not null), 0)))
     order by m.id limit $2`,
    [runId, marksPerTransaction],
  );
  const marks = ids.map(({ id }) => ({ automation: valueAutomationName, subject: id, cause: 'clock' as const }));
  await markDirty(tx, marks, clock.now);
  const last = ids.at(-1);
  const done = ids.length < marksPerTransaction;
  await tx.query(
    'update value.run set marked_to = coalesce($2, marked_to), finished_at = case when $3 then $4::timestamptz end where run_id = $1',
    [runId, last?.id ?? null, done, clock.now],
  );
  return { done, marked: ids.length };
}
