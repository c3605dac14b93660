import { createHash } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { testDatabase } from '../../../../tests/support/database.ts';
import { transaction, type Database } from '../../db/pool.ts';
import { at, rawRecord, testMirror, webhookBody } from '../testing.ts';
import { listen } from '../wake/listen.ts';
import { signal } from '../wake/signal.ts';
import { claimOpen, inboxChannel, insertReceived, replayParked, type Received } from './inbox.store.ts';
import { processInbox } from './process.ts';
import { startProcessor } from './processor.ts';

const mirror = testMirror();
const now = (): Date => new Date(at(100));
const id = (n: number): string => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;

function event(name: string, n: number, seconds: number, values: Record<string, unknown> = {}): Received {
  return raw(name, id(n), webhookBody(name, rawRecord(id(n), seconds, values)));
}

function raw(eventName: string, recordId: string, body: string): Received {
  const dedupeKey = createHash('sha256').update(body).digest();
  return { dedupeKey, eventName, object: eventName.split('.')[0] ?? '', recordId, body: Buffer.from(body) };
}

const numbers = async (db: Database) =>
  (
    await db.query(
      "select id, data ->> 'number' as number, destroyed_at is not null as destroyed from loop.mirror order by id",
    )
  ).rows;

test('events become mirror records, and each is applied once', async () => {
  const { db } = await testDatabase();
  await insertReceived(db, [
    event('licence.created', 1, 1, { number: 'A' }),
    event('licence.updated', 1, 2, { number: 'B' }),
    event('licence.created', 2, 1, { number: 'C' }),
    event('licence.destroyed', 2, 3),
  ]);
  expect(await processInbox({ db, mirror, now })).toMatchObject({ claimed: 4, applied: 4, parked: 0 });
  expect(await numbers(db)).toEqual([
    { id: id(1), number: 'B', destroyed: false },
    { id: id(2), number: null, destroyed: true },
  ]);
  expect(await processInbox({ db, mirror, now })).toMatchObject({ claimed: 0 });
});

test('the same event twice leaves one row', async () => {
  const { db } = await testDatabase();
  const twice = event('licence.created', 1, 1);
  await insertReceived(db, [twice, twice]);
  await insertReceived(db, [twice]);
  expect((await db.query('select 1 from loop.inbox')).rowCount).toBe(1);
});

test('an event that cannot be read is parked with its error, the others go on, and it can be replayed', async () => {
  const { db } = await testDatabase();
  await insertReceived(db, [
    event('licence.created', 1, 1, { number: 'A' }),
    raw('licence.updated', id(1), '{"eventName":"licence.updated"}'),
    event('licence.created', 2, 1, { number: 'B' }),
  ]);
  expect(await processInbox({ db, mirror, now })).toMatchObject({ applied: 2, parked: 1 });
  const { rows } = await db.query('select last_error, attempts from loop.inbox where parked_at is not null');
  expect(rows).toEqual([{ last_error: expect.stringContaining('workspaceId'), attempts: 1 }]);
  expect(await replayParked(db)).toBe(1);
  expect(await processInbox({ db, mirror, now })).toMatchObject({ claimed: 1, parked: 1 });
});

test('an event that the database refuses is found and parked alone', async () => {
  const { db } = await testDatabase();
  await db.query("alter table loop.mirror add check (data ->> 'number' is distinct from 'BAD')");
  const events = [1, 2, 3, 4].map((n) => event('licence.created', n, 1, { number: n === 3 ? 'BAD' : 'good' }));
  await insertReceived(db, events);
  expect(await processInbox({ db, mirror, now })).toMatchObject({ claimed: 4, applied: 3, parked: 1 });
  expect(await numbers(db)).toHaveLength(3);
});

test('two processors share the inbox, and a record waits for its older event in other hands', async () => {
  const { db } = await testDatabase();
  await insertReceived(db, [
    event('licence.created', 1, 1),
    event('licence.updated', 2, 1),
    event('licence.updated', 1, 2),
    event('licence.updated', 3, 1),
  ]);
  await transaction(db, async (first) => {
    expect((await claimOpen(first, 2)).map(({ recordId }) => recordId)).toEqual([id(1), id(2)]);
    await transaction(db, async (second) => {
      expect((await claimOpen(second, 10)).map(({ recordId }) => recordId)).toEqual([id(3)]);
    });
  });
});

test('many processors at once apply everything once', async () => {
  const { db } = await testDatabase();
  const events = Array.from({ length: 600 }, (_, n) => event('licence.updated', n % 40, n, { number: String(n) }));
  for (let from = 0; from < events.length; from += 200) await insertReceived(db, events.slice(from, from + 200));
  const drain = async (): Promise<number> => {
    let applied = 0;
    for (let idle = 0; idle < 5;) {
      const result = await processInbox({ db, mirror, now, batch: 50 });
      applied += result.applied;
      idle = result.claimed === 0 ? idle + 1 : 0;
    }
    return applied;
  };
  const counts = await Promise.all([drain(), drain(), drain()]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(600);
  const { rows } = await db.query(
    "select max((data ->> 'number')::int) as max, min((data ->> 'number')::int) as min from loop.mirror",
  );
  expect(rows).toEqual([{ max: 599, min: 560 }]);
});

test('a processor sleeps until a commit, be it of another process, wakes it', async () => {
  const { db, url } = await testDatabase();
  const wake = signal();
  const listener = listen(url, { [inboxChannel]: wake.notify });
  onTestFinished(() => listener.stop());
  const applied = Promise.withResolvers<number>();
  const processor = startProcessor({ db, mirror, now, wake, onProcessed: () => applied.resolve(performance.now()) });
  onTestFinished(() => processor.stop());
  // Long enough that the processor has found nothing and sleeps, and that the listener listens.
  await new Promise((settle) => setTimeout(settle, 500));
  const insertedAt = performance.now();
  await insertReceived(db, [event('licence.created', 1, 1)]);
  expect((await applied.promise) - insertedAt).toBeLessThan(2_000);
});
