import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { transaction } from '../platform/db/pool.ts';
import { HostError } from '../platform/host/errors.ts';
import { patiently, untangled } from './patience.ts';

test('two transactions that lock each other out both end, each done once', async () => {
  const { db } = await testDatabase();
  await db.query(
    'create table pair (id integer primary key, count integer not null); insert into pair values (1, 0), (2, 0)',
  );
  let arrived = 0;
  const meeting = Promise.withResolvers<void>();
  const cross = (first: number, second: number): Promise<void> =>
    untangled(() =>
      transaction(db, async (tx) => {
        await tx.query('update pair set count = count + 1 where id = $1', [first]);
        arrived += 1;
        if (arrived === 2) meeting.resolve();
        await meeting.promise;
        await tx.query('update pair set count = count + 1 where id = $1', [second]);
      }),
    );
  await Promise.all([cross(1, 2), cross(2, 1)]);
  // Somebody was sent back and came again.
  expect(arrived).toBe(3);
  expect((await db.query('select count from pair')).rows).toEqual([{ count: 2 }, { count: 2 }]);
});

test('what is no deadlock, and what the host refuses for good, is thrown at once', async () => {
  const { db } = await testDatabase();
  let tries = 0;
  const failing = async (): Promise<unknown> => {
    tries += 1;
    return db.query('select 1 / 0');
  };
  await expect(untangled(failing)).rejects.toMatchObject({ code: '22012' });
  const refused = async (): Promise<never> => {
    tries += 1;
    throw new HostError('forbidden', 'no');
  };
  await expect(patiently({}, refused)).rejects.toMatchObject({ code: 'forbidden' });
  expect(tries).toBe(2);
});
