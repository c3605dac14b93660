import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { transaction, type Database } from '../db/pool.ts';
import { append, erasePersonal, head } from './audit.ts';
import { canonical, storable, type AuditEntry } from './entry.ts';
import { verify } from './verify.ts';

const at = new Date('2026-03-01T08:00:00.123Z');
const member = randomUUID();

function entry(details: Record<string, unknown> = {}, personal?: AuditEntry['personal']): AuditEntry {
  return {
    at,
    kind: 'DECIDED',
    automation: 'test',
    object: 'company',
    recordId: randomUUID(),
    details,
    ...(personal && { personal }),
  };
}

const appendAll = (db: Database, entries: readonly AuditEntry[]): Promise<void> =>
  transaction(db, (tx) => append(tx, entries));

/** What somebody with the superuser's rights could do. */
async function tamper(db: Database, sql: string): Promise<void> {
  await db.query('alter table loop.audit disable trigger all');
  await db.query(sql);
  await db.query('alter table loop.audit enable trigger all');
}

test('entries are chained in the order of their batches, and the head names the last', async () => {
  const { db } = await testDatabase();
  expect(await verify(db)).toEqual({ ok: true, entries: 0n, erased: 0n, head: null });
  await appendAll(db, [entry({ n: 1 }), entry({ n: 2 })]);
  await appendAll(db, [entry({ n: 3 })]);
  expect(await verify(db, { pageSize: 2 })).toEqual({ ok: true, entries: 3n, erased: 0n, head: await head(db) });
});

test('whatever is appended, by many at once, verifies', async () => {
  const { db } = await testDatabase();
  let total = 0n;
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.array(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' })), {
          maxLength: 4,
        }),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
      async (batches) => {
        await Promise.all(
          batches.map((batch) =>
            appendAll(
              db,
              batch.map((details) => entry(details, { about: member, value: { details } })),
            ),
          ),
        );
        total += BigInt(batches.flat().length);
        expect(await verify(db, { pageSize: 7 })).toMatchObject({ ok: true, entries: total });
      },
    ),
    { numRuns: 25 },
  );
});

test('canonical JSON does not depend on the order of keys, nor on what JSON cannot say', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonical(reversed)).toBe(canonical(value));
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(storable({ a: 1n, b: undefined, c: 'x\u0000\ud800', d: at })).toEqual({
    a: '1',
    c: 'x\ufffd\ufffd',
    d: at.toISOString(),
  });
  // Names of members come from outside as well: whoever sends a body chooses them.
  expect(storable({ 'k\u0000': { '\udc00': 1 } })).toEqual({ 'k\ufffd': { '\ufffd': 1 } });
});

test('the table refuses changes', async () => {
  const { db } = await testDatabase();
  await appendAll(db, [entry()]);
  for (const sql of ['update loop.audit set kind = kind', 'delete from loop.audit', 'truncate loop.audit']) {
    await expect(db.query(sql)).rejects.toThrow('append-only');
  }
});

test.each([
  ['a changed detail', `update loop.audit set details = '{"n": 9}' where sequence = 2`, 2n, 'changed'],
  ['a moved instant', `update loop.audit set at = at + interval '1 microsecond' where sequence = 2`, 2n, 'changed'],
  ['a removed entry', 'delete from loop.audit where sequence = 2', 3n, 'gap'],
  [
    'a replaced hash',
    `update loop.audit set hash = sha256('x'), previous_hash = previous_hash where sequence = 1`,
    1n,
    'changed',
  ],
  ['a moved link', `update loop.audit set previous_hash = sha256('x') where sequence = 3`, 3n, 'broken-link'],
  ['a changed name', `update loop.audit_personal set value = '{"name": "Somebody else"}'`, 2n, 'personal-changed'],
])('%s is found', async (_name, sql, sequence, why) => {
  const { db } = await testDatabase();
  await appendAll(db, [entry({ n: 1 }), entry({ n: 2 }, { about: member, value: { name: '王芳' } }), entry({ n: 3 })]);
  await tamper(db, sql);
  expect(await verify(db)).toEqual({ ok: false, sequence, why });
});

test('a cut-off end shows against an exported head', async () => {
  const { db } = await testDatabase();
  await appendAll(db, [entry({ n: 1 }), entry({ n: 2 })]);
  const exported = await head(db);
  if (!exported) throw new Error('two entries, but no head');
  await tamper(db, 'delete from loop.audit where sequence = 2');
  expect(await verify(db)).toMatchObject({ ok: true, entries: 1n });
  expect(await verify(db, { exportedHead: exported })).toEqual({ ok: false, sequence: 2n, why: 'cut-off' });
  await appendAll(db, [entry({ n: 'another second one' })]);
  expect(await verify(db, { exportedHead: exported })).toEqual({ ok: false, sequence: 2n, why: 'cut-off' });
  await appendAll(db, [entry({ n: 3 })]);
  expect(await verify(db, { exportedHead: exported })).toMatchObject({ ok: false, sequence: 2n });
});

test('erased values are gone and the chain still verifies', async () => {
  const { db } = await testDatabase();
  const about = { about: member, value: { name: '王芳' } };
  const other = { ...entry({ n: 2 }, { value: { text: 'no member in it' } }), recordId: randomUUID() };
  await appendAll(db, [entry({ n: 1 }, about), other, entry({ n: 3 }, about)]);
  expect(await erasePersonal(db, { about: member }, at)).toBe(2);
  expect(await erasePersonal(db, { about: member }, at)).toBe(0);
  expect(await erasePersonal(db, { object: 'company', recordId: other.recordId }, at)).toBe(1);
  const { rows } = await db.query('select * from loop.audit_personal');
  expect(rows).toEqual([]);
  expect(await verify(db)).toMatchObject({ ok: true, entries: 5n, erased: 3n });
});

test('an aborted transaction leaves no entry and no gap', async () => {
  const { db } = await testDatabase();
  await appendAll(db, [entry({ n: 1 })]);
  const abort = transaction(db, async (tx) => {
    await append(tx, [entry({ n: 'never' })]);
    throw new Error('killed');
  });
  await expect(abort).rejects.toThrow('killed');
  await appendAll(db, [entry({ n: 2 })]);
  expect(await verify(db)).toMatchObject({ ok: true, entries: 2n });
});
