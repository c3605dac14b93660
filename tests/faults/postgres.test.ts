/** PostgreSQL dies under the workers and recovers, again and again, while people work. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { embeddedServer } from '../../workers/platform/db/embedded.ts';
import { migrate } from '../../workers/platform/db/migrate.ts';
import { connect } from '../../workers/platform/db/pool.ts';
import { BusyPeople } from '../support/busy-people.ts';
import { violations } from '../support/invariants.ts';
import { startedLoop } from '../support/loop.ts';
import { chance, isFull } from '../support/random.ts';

const crashes = isFull ? 15 : 3;
const accounts = isFull ? 200 : 40;

test(
  `${crashes} crashes of PostgreSQL`,
  async () => {
    const dice = chance();
    const dataDir = mkdtempSync(join(tmpdir(), 'twenty-pharma-crash-'));
    const server = await embeddedServer({ dataDir, mode: 'own' });
    onTestFinished(async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    });
    const databaseUrl = server.urlOf('postgres');
    const db = connect({ url: databaseUrl, maxConnections: 1 });
    await migrate(db);
    const loop = await startedLoop({ databaseUrl, sandbox: { seed: dice.seed } });
    const busy = new BusyPeople({ ...loop, chance: dice });
    await busy.open(accounts);
    for (let crash = 0; crash < crashes; crash++) {
      for (let step = 0; step < 6; step++) await busy.step(accounts / 8);
      await sleep(dice.between(0, 500));
      // The death of one server process by SIGKILL makes PostgreSQL drop all connections and recover from its log.
      const { rows } = await db.query<{ pid: number }>('select pg_backend_pid() as pid');
      process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
      for (let step = 0; step < 3; step++) await busy.step(accounts / 8);
      await expect
        .poll(
          () =>
            db.query('select 1').then(
              () => true,
              () => false,
            ),
          { timeout: 30_000 },
        )
        .toBe(true);
    }
    await db.end();
    await loop.settled({ timeoutMs: 120_000, reconciled: 2 });
    loop.clock.advance(660_000);
    await loop.settled({ timeoutMs: 120_000, reconciled: 2 });
    expect(await loop.differences()).toEqual([]);
    expect(await violations(loop.db, { now: loop.clock.now(), timeZone: 'Asia/Shanghai' })).toEqual([]);
  },
  isFull ? 600_000 : 240_000,
);
