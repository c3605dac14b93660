import type { Database } from '../../platform/db/pool.ts';
import { postUntilKilled } from './kill.ts';

/** Kills a posting process again and again; every id that was ever acknowledged must be in the log, once. */
export async function killRounds(db: Database, url: string, rounds: number, random: () => number): Promise<string[]> {
  const promised = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const ids = await postUntilKilled({
      url,
      name: 'killed',
      // A step back, so that lives which the last process left half done are met again.
      from: Math.max(0, Math.floor(promised.size / 5) - 15),
      acknowledgements: 5 + Math.floor(random() * 120),
      delayMs: Math.floor(random() * 12),
    });
    for (const id of ids) promised.add(id);
    await connectionsGone(db);
  }
  return [...promised];
}

/** A killed client's transaction is over only when the server has noticed. */
async function connectionsGone(db: Database): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await db.query<{ n: bigint }>(
      `select count(*) as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
         and state <> 'idle' and backend_type = 'client backend'`,
    );
    if (rows[0]?.n === 0n) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Acknowledged ids that the log does not have. */
export async function missing(db: Database, promised: readonly string[]): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    'select id from unnest($1::text[]) as promised (id) where not exists (select from funds.command c where c.id = promised.id)',
    [promised],
  );
  return rows.map((row) => row.id);
}
