import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { deleteOld } from './retention.ts';

test('old applied events and old tombstones go, in bounded batches; open, parked and live ones stay', async () => {
  const { db } = await testDatabase();
  const now = new Date('2026-11-21T12:00:00Z');
  await db.query(
    `insert into loop.inbox (dedupe_key, event_name, object, record_id, body, applied_at, parked_at)
     select sha256(n::text::bytea), 'a.created', 'a', gen_random_uuid(), '{}',
       case when n <= 30 then timestamptz '2026-11-01' when n <= 40 then timestamptz '2026-11-20' end,
       case when n > 50 then timestamptz '2026-10-01' end
     from generate_series(1, 60) n`,
  );
  await db.query(
    `insert into loop.mirror (object, id, data, authors, created_at, updated_at, as_of, destroyed_at)
     select 'a', gen_random_uuid(), '{}', '{}', now(), now(), now(), at
     from unnest(array[timestamptz '2026-01-01', '2026-11-01', null]) at`,
  );
  expect(await deleteOld({ db, now, batch: 7 })).toEqual({ events: 30, tombstones: 1 });
  const { rows } = await db.query(
    'select (select count(*)::int from loop.inbox) as events, (select count(*)::int from loop.mirror) as records',
  );
  expect(rows).toEqual([{ events: 30, records: 2 }]);
});
