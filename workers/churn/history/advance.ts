/** Recounts the customers whose orders changed since the last time: histories follow the mirror, page by page. */
import { today, type Clock } from '../../platform/clock/clock.ts';
import { transaction, type Database, type Transaction } from '../../platform/db/pool.ts';
import { dayNumberOf } from '../engine/days.ts';
import { loadClocks } from './holds.store.ts';
import { purchasesOf } from './purchases.store.ts';
import { saveHistories, type History } from './histories.store.ts';
import { sources } from './sources.ts';
import { orderDaysOf, summarise } from './summarise.ts';
import { noteThrough, type Seen } from './through.store.ts';

const customersPerPage = 400;
/** A hundred million customers: more is not a CRM, but a loop that does not end. */
const maxPages = 250_000;

export interface Advance {
  /** Customers looked at, and those whose history came out otherwise. */
  readonly looked: number;
  readonly changed: number;
}

/** Pages commit one by one: cut short, the next call goes on with what is left. A repeat changes nothing. */
export async function advanceHistories(db: Database, clock: Clock): Promise<Advance> {
  const { rows } = await db.query<{ upTo: bigint | null }>('select max(sequence) as "upTo" from churn.changed');
  const upTo = rows[0]?.upTo ?? null;
  let [looked, changed, after] = [0, 0, '00000000-0000-0000-0000-000000000000'];
  if (upTo === null) return { looked, changed };
  for (let page = 0; page < maxPages; page++) {
    const step = await transaction(db, (tx) => advancePage(tx, clock, upTo, after));
    looked += step.looked;
    changed += step.changed;
    if (step.last === undefined) return { looked, changed };
    after = step.last;
  }
  throw new Error(`${looked} customers were recounted and there was no end of them.`);
}

async function advancePage(
  tx: Transaction,
  clock: Clock,
  upTo: bigint,
  after: string,
): Promise<Advance & { readonly last: string | undefined }> {
  // Marks are taken before the orders are read: whatever commits in between leaves a mark of its own.
  const { rows } = await tx.query<{ companyId: string }>(
    `with page as (
       select distinct company_id from churn.changed where sequence <= $1 and company_id > $2
       order by company_id limit $3),
     taken as (
       delete from churn.changed c using page p where c.company_id = p.company_id and c.sequence <= $1)
     select company_id as "companyId" from page order by company_id`,
    [upTo, after, customersPerPage],
  );
  const ids = rows.map(({ companyId }) => companyId);
  const { histories, future, seen } = await recount(tx, ids, clock);
  const changed = ids.length === 0 ? 0 : await saveHistories(tx, ids, histories);
  await noteThrough(tx, seen);
  // Dated in the future (a slip, mostly): they are looked at every night until their day comes.
  await tx.query('insert into churn.changed (company_id) select unnest($1::uuid[])', [future]);
  return { looked: ids.length, changed, last: ids.at(-1) };
}

interface Recount {
  readonly histories: readonly History[];
  readonly future: readonly string[];
  readonly seen: readonly Seen[];
}

async function recount(tx: Transaction, ids: readonly string[], clock: Clock): Promise<Recount> {
  const until = dayNumberOf(today(clock));
  const open = await loadClocks(tx, clock.timeZone, ids);
  const histories: History[] = [];
  const future = new Set<string>();
  const seen: Seen[] = [];
  for (const source of sources) {
    for (const [companyId, purchases] of await purchasesOf(tx, source, ids, clock.timeZone)) {
      const past = purchases.filter(({ day }) => day <= until);
      if (past.length < purchases.length) future.add(companyId);
      for (const { day, sellerId } of past) seen.push({ source, sellerId, day });
      const days = orderDaysOf(past);
      if (!days) continue;
      const statistic = summarise(days, source === 'SELL_IN' ? open(companyId) : (day) => day);
      histories.push({ companyId, source, days, statistic });
    }
  }
  return { histories, future: [...future], seen };
}
