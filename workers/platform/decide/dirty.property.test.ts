/** Changes and claims interleaved in any order, aborted at any point: nothing is lost, and each version is decided once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { transaction, type Transaction } from '../db/pool.ts';
import type { Automation } from './automation.ts';
import { claim, settle, type Claim } from './claim.ts';
import { markDirty, type Cause } from './dirty.ts';
import { setMode } from './modes.ts';

const subjects = ['a', 'b', 'c'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`);
const automation: Automation = {
  name: 'counting',
  summary: { en: '', 'zh-CN': '' },
  subject: 'thing',
  reads: [],
  writes: [],
  load: () => Promise.resolve(new Map()),
  decide: () => ({ decisions: [] }),
};
const now = new Date('2026-03-02T02:00:00Z');
const clock = { now, timeZone: 'UTC' };

type Step =
  | { readonly kind: 'change'; readonly subject: number }
  | { readonly kind: 'decide'; readonly limit: number; readonly crash: boolean };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('change' as const), subject: fc.nat(subjects.length - 1) }),
  fc.record({ kind: fc.constant('decide' as const), limit: fc.integer({ min: 1, max: 3 }), crash: fc.boolean() }),
);

test('nothing is lost and no version is decided twice', async () => {
  const { db } = await testDatabase();
  await db.query('create table fact (subject uuid primary key, value integer not null)');
  await db.query(
    'create table decided (subject uuid not null, value integer not null, version bigint not null unique)',
  );
  await setMode(db, automation, 'ENFORCE', now);

  const change = (subject: string): Promise<void> =>
    transaction(db, async (tx) => {
      await tx.query('insert into fact values ($1, 1) on conflict (subject) do update set value = fact.value + 1', [
        subject,
      ]);
      await markDirty(tx, [{ automation: automation.name, subject, cause: 'change' }], now);
    });
  const take = (tx: Transaction, limit: number): Promise<Claim[]> =>
    claim(tx, { automation, mode: 'ENFORCE', clock, limit, fresh: [], backfill: false });
  const decide = (limit: number, crash: boolean): Promise<void> =>
    transaction(db, async (tx) => {
      const claims = await take(tx, limit);
      for (const { subject, version } of claims) {
        await tx.query('insert into decided select subject, value, $2 from fact where subject = $1', [
          subject,
          version,
        ]);
      }
      await settle(
        tx,
        automation.name,
        claims.map((each) => ({ claim: each })),
      );
      if (crash) throw new Error('killed');
    });

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 4 }),
      async (workers) => {
        await db.query('truncate fact, decided, loop.dirty');
        // Every worker goes through its steps while the others go through theirs.
        await Promise.all(
          workers.map(async (steps) => {
            for (const each of steps) {
              if (each.kind === 'change') await change(subjects[each.subject] ?? '');
              else await decide(each.limit, each.crash).catch((error: Error) => expect(error.message).toBe('killed'));
            }
          }),
        );
        await decide(subjects.length, false);
        const { rows } = await db.query(
          `select f.subject from fact f where f.value <> (select coalesce(max(d.value), 0) from decided d where d.subject = f.subject)`,
        );
        expect(rows).toEqual([]);
        expect((await db.query('select * from loop.dirty')).rows).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

test('of causes that coalesce the strongest stays, in whatever order they come', async () => {
  const { db } = await testDatabase();
  const causes: Cause[] = ['put_back', 'change', 'replay', 'clock', 'backfill'];
  const [subject = ''] = subjects;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...causes), { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      async (marks, together) => {
        await db.query('truncate loop.dirty');
        const rows = marks.map((cause) => ({ automation: 'x', subject, cause }));
        if (together) await markDirty(db, rows, now);
        else for (const row of rows) await markDirty(db, [row], now);
        const { rows: found } = await db.query<{ cause: Cause }>('select cause from loop.dirty');
        expect(found).toEqual([{ cause: causes.find((cause) => marks.includes(cause)) }]);
      },
    ),
    { numRuns: 60 },
  );
});

test('a mark makes due at once what waited, ends a back-off and frees what was parked', async () => {
  const { db } = await testDatabase();
  const [subject = ''] = subjects;
  const mark = { automation: 'x', subject, cause: 'change' as const };
  await db.query(
    `insert into loop.dirty (automation, subject, due_at, since, cause, attempts, last_error, parked_at)
     values ('x', $1, '2027-01-01', '2027-01-01', 'clock', 3, 'broken', now())`,
    [subject],
  );
  await markDirty(db, [mark], now);
  const { rows } = await db.query('select due_at, since, cause, attempts, last_error, parked_at from loop.dirty');
  expect(rows).toEqual([{ due_at: now, since: now, cause: 'change', attempts: 0, last_error: null, parked_at: null }]);
});
