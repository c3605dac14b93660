/**
 * What an import brought is assessed soon afterwards, not in the night: the import says that an assessment is wanted, and
 * the service makes it when the imported orders stand in Twenty as they stand in the books.
 */
import { ordersOnTheirWay } from '../orders/arriving.store.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { Database, Queryable } from '../platform/db/pool.ts';
import { assessAccounts, type RunOutcome } from './run.ts';

/** An office that never comes to rest is not waited for longer than this. */
const longestWaitMs = 30 * 60_000;

export type WantedOutcome = RunOutcome | { readonly kind: 'none' } | { readonly kind: 'early' };

/** To be called when figures that assessments go by were imported; any number of calls make one run. */
export async function wantAssessment(db: Queryable, now: Date): Promise<void> {
  await db.query(
    `insert into value.wanted as w (since, last_at) values ($1, $1)
     on conflict (single) do update set last_at = greatest(w.last_at, excluded.last_at)`,
    [now],
  );
}

/** Assesses if an import asked for it and its orders have arrived. Repeating it changes nothing. */
export async function assessWhenWanted(db: Database, clock: Clock): Promise<WantedOutcome> {
  const { rows } = await db.query<{ since: Date; last_at: Date }>('select since, last_at from value.wanted');
  const [wanted] = rows;
  if (!wanted) return { kind: 'none' };
  const waitedMs = clock.now.getTime() - wanted.last_at.getTime();
  if (waitedMs < longestWaitMs && (await ordersOnTheirWay(db, clock.now))) return { kind: 'early' };
  const outcome = await assessAccounts(db, clock);
  // What was asked for meanwhile is another run's.
  if (outcome.kind === 'done') await db.query('delete from value.wanted where last_at <= $1', [wanted.last_at]);
  return outcome;
}
