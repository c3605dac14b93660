/**
 * A night of the churn rules, step by step: everybody is scored, outcomes are settled, cases opened, the report written.
 * Every step can be repeated; after a crash the next run does what is missing, and a second run changes nothing.
 */
import { today, type Clock, type Day } from '../platform/clock/clock.ts';
import type { Database } from '../platform/db/pool.ts';
import { markCare } from './care/store.ts';
import { openCases, type Opened } from './cases/open.ts';
import { settleOutcomes, type Settled } from './cases/settle.ts';
import { writeReport, type Reported } from './nightly/report.ts';
import { scoreNight, type ScoredNight } from './nightly/score.ts';

// Any constant does: it names this lock among the server's advisory locks.
const nightLock = 7_246_041;

export type NightOutcome =
  | {
      readonly kind: 'done';
      readonly night: Day;
      readonly seconds: number;
      readonly scored: ScoredNight;
      readonly settled: Settled;
      readonly opened: Opened;
      /** Customers with an occasion of the care calendar. */
      readonly care: number;
      readonly reported: Reported;
    }
  /** Another instance is at it. */
  | { readonly kind: 'busy' };

type Step = 'scored_at' | 'outcomes_at' | 'opened_at' | 'reported_at';

/** Runs the night of the clock's business day. One instance at a time: another one is told that it is busy. */
export async function runNight(db: Database, clock: Clock): Promise<NightOutcome> {
  const holder = await db.connect();
  let lost: Error | undefined;
  try {
    const { rows } = await holder.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [nightLock]);
    if (!rows[0]?.held) return { kind: 'busy' };
    const outcome = await steps(db, clock);
    await holder.query('select pg_advisory_unlock($1)', [nightLock]);
    return outcome;
  } catch (error) {
    // The lock goes with its connection.
    lost = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    holder.release(lost);
  }
}

async function steps(db: Database, clock: Clock): Promise<NightOutcome> {
  const startedMs = performance.now();
  const night = today(clock);
  const scored = await scoreNight(db, clock);
  await note(db, night, 'scored_at', clock, { scored });
  // These note their own times, each in the transaction that did the work.
  const settled = await settleOutcomes(db, clock);
  const opened = await openCases(db, clock);
  const care = await markCare(db, clock);
  const reported = await writeReport(db, clock);
  await note(db, night, 'reported_at', clock, { reported });
  const seconds = (performance.now() - startedMs) / 1000;
  return { kind: 'done', night, seconds, scored, settled, opened, care, reported };
}

async function note(db: Database, night: Day, step: Step, { now }: Clock, details: object): Promise<void> {
  await db.query(
    `insert into churn.night as n (night, ${step}, details) values ($1, $2, $3)
     on conflict (night) do update set ${step} = coalesce(n.${step}, excluded.${step}), details = n.details || excluded.details`,
    [night, now, JSON.stringify(details)],
  );
}
