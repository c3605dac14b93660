/** One writer at a time over all instances: a session advisory lock, held on a connection of its own. */
import type { PoolClient } from 'pg';
import type { Database } from '../db/pool.ts';

// Any constant does: it names the writer's lock among the server's advisory locks.
const writerLock = 7_246_002;

export interface Leadership {
  /** False once the connection, and the lock with it, is gone: another instance may lead by now. */
  isHeld(): Promise<boolean>;
  release(): void;
}

/** Null when another instance writes. */
export async function tryToLead(db: Database): Promise<Leadership | null> {
  const client: PoolClient = await db.connect();
  let alive = true;
  const onError = (): void => {
    alive = false;
  };
  client.on('error', onError);
  const release = (): void => {
    client.off('error', onError);
    // The connection is closed, not returned: the lock goes with it.
    client.release(true);
  };
  try {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [writerLock]);
    if (!rows[0]?.held) {
      release();
      return null;
    }
  } catch (error) {
    release();
    throw error;
  }
  return {
    release,
    async isHeld() {
      if (!alive) return false;
      await client.query('select 1').catch(onError);
      return alive;
    },
  };
}
