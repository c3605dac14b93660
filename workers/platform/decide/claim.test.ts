import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { transaction, type Transaction } from '../db/pool.ts';
import { claim, release } from './claim.ts';
import { widgetState } from './testing/automations.ts';
import { world, type World } from './testing/world.ts';

async function oneAnswerOnItsWay(): Promise<{
  self: World;
  id: string;
  take: (tx: Transaction) => Promise<unknown[]>;
}> {
  const self = await world({ automations: [widgetState] });
  const id = await self.change('widget', randomUUID(), { size: 1 });
  await self.decide();
  await self.change('widget', id, { size: 50 });
  const request = { automation: widgetState, mode: 'ENFORCE' as const, fresh: [], backfill: false, limit: 10 };
  const clock = { now: self.now, timeZone: 'Asia/Shanghai' };
  return { self, id, take: (tx) => claim(tx, { ...request, clock }) };
}

const dirty = (self: World): Promise<unknown[]> =>
  self.rows('select held, due_at <= $1 as due from loop.dirty where automation = $2', [self.now, widgetState.name]);

test('a subject whose answer is on its way is put behind until it has arrived', async () => {
  const { self, id, take } = await oneAnswerOnItsWay();
  expect(await transaction(self.db, take)).toEqual([]);
  expect(await dirty(self)).toEqual([{ held: true, due: false }]);
  await transaction(self.db, (tx) => release(tx, [{ automation: widgetState.name, subject: id }], self.now));
  expect(await dirty(self)).toEqual([{ held: false, due: true }]);
});

test('an answer that arrives while its subject is being put behind makes it due all the same', async () => {
  const { self, id, take } = await oneAnswerOnItsWay();
  let arrival: Promise<void> | undefined;
  await transaction(self.db, async (decider) => {
    expect(await take(decider)).toEqual([]);
    arrival = transaction(self.db, async (tx) => {
      await release(tx, [{ automation: widgetState.name, subject: id }], self.now);
      await tx.query('delete from loop.outbox');
    });
    // Lets the writer come as far as it can: to the decider's lock.
    await expect.poll(() => waiting(self)).toBe(true);
  });
  await arrival;
  expect(await dirty(self)).toEqual([{ held: false, due: true }]);
});

const waiting = async (self: World): Promise<boolean> =>
  (
    await self.rows<{ waits: boolean }>(
      `select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as waits`,
    )
  )[0]?.waits === true;
