import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { transaction } from '../../platform/db/pool.ts';
import * as make from '../testing/commands.ts';
import { uuid } from '../testing/ids.ts';
import type { Command } from './command.ts';
import { post, postIn } from './post.ts';
import { ledgerQueue } from './queue.ts';

const clock = make.clockOn(make.day);

async function ledger() {
  const { db } = await testDatabase();
  const accept = async (...commands: Command[]) => {
    for (const each of commands) expect([each, await post(db, each, clock)]).toMatchObject([{}, { kind: 'accepted' }]);
  };
  const count = async (table: string) =>
    Number((await db.query<{ n: bigint }>(`select count(*) as n from funds.${table}`)).rows[0]?.n);
  const balances = async () => {
    const { rows } = await db.query<{ kind: string; held: bigint }>(
      `select kind, sum(credits_minor - debits_minor)::bigint as held from funds.account group by kind`,
    );
    return Object.fromEntries(rows.map((row) => [row.kind, row.held]));
  };
  return { db, accept, balances, count };
}

test('money goes from the sponsor to the partner, and every account says so', async () => {
  const { accept, balances } = await ledger();
  await accept(make.openFund(1000n), make.allocate(1, 600n), make.approveRequest(1, 500n));
  await accept(make.approveClaim(1, 1, 200n), make.command('startPayment', make.claimed(1)));
  await accept(make.command('confirmPayment', { ...make.claimed(1), reference: 'B-1', paidOn: make.day }));
  expect(await balances()).toEqual({
    sponsor: -1000n,
    pool: 400n,
    lot: 100n,
    committed: 300n,
    payable: 0n,
    cash_clearing: 200n,
    forfeited: 0n,
    clawback_receivable: 0n,
    clawback_recovery: 0n,
  });
});

test('the same command again gets the first answer, another body under its id a conflict', async () => {
  const { db, accept, count } = await ledger();
  const opening = make.openFund(1000n);
  await accept(opening);
  const allocation = make.allocate(1, 600n);
  const first = await post(db, allocation, clock);
  expect(first).toMatchObject({ kind: 'accepted', isRepeat: false, sequence: 2n, answer: { amountMinor: '600' } });
  expect(await post(db, allocation, clock)).toEqual({ ...first, isRepeat: true });
  expect(await post(db, { ...make.allocate(1, 601n), id: allocation.id }, clock)).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'FUNDS_ID_CONFLICT' }],
  });
  expect(await count('command')).toBe(2);
});

test('repeats and conflicts within one transaction are told apart as well', async () => {
  const { db } = await ledger();
  const opening = make.openFund(1000n);
  const other = { ...make.openFund(5n), id: opening.id };
  const results = await transaction(db, (tx) => postIn(tx, [opening, opening, other], clock));
  expect(results).toMatchObject([
    { kind: 'accepted', sequence: 1n, isRepeat: false },
    { kind: 'accepted', sequence: 1n, isRepeat: true },
    { kind: 'conflict' },
  ]);
});

test('a refused command leaves no trace, and its id may be used again', async () => {
  const { db, accept, count } = await ledger();
  await accept(make.openFund(1000n));
  const before = await db.query('select * from funds.head');
  const tooMuch = make.allocate(1, 1001n);
  expect(await post(db, tooMuch, clock)).toMatchObject({
    kind: 'refused',
    reasons: [{ code: 'FUNDS_POOL_TOO_SMALL', values: { asked: '10.01', available: '10.00' } }],
  });
  expect((await db.query('select * from funds.head')).rows).toEqual(before.rows);
  expect([await count('partner'), await count('lot'), await count('account')]).toEqual([0, 0, 5]);
  await accept({ ...make.allocate(1, 999n), id: tooMuch.id });
});

test('commands of one transaction see each other, and a refused one does not disturb its neighbours', async () => {
  const { db, balances } = await ledger();
  const results = await transaction(db, (tx) =>
    postIn(
      tx,
      [
        make.openFund(100n),
        make.allocate(1, 60n),
        make.allocate(2, 60n),
        make.approveRequest(1, 50n),
        make.approveClaim(1, 1, 20n),
        make.command('startPayment', make.claimed(1)),
        make.command('failPayment', { ...make.claimed(1), reference: 'B-1', failedOn: make.day }),
      ],
      clock,
    ),
  );
  expect(results.map((result) => result.kind)).toEqual([
    'accepted',
    'accepted',
    'refused',
    ...Array.from({ length: 4 }, () => 'accepted'),
  ]);
  expect(await balances()).toMatchObject({ pool: 40n, lot: 10n, committed: 30n, payable: 20n, cash_clearing: 0n });
});

test('a transaction that is lost takes its commands with it', async () => {
  const { db, count } = await ledger();
  const failing = transaction(db, async (tx) => {
    await postIn(tx, [make.openFund(100n)], clock);
    throw new Error('the caller changed its mind');
  });
  await expect(failing).rejects.toThrow('changed its mind');
  expect([await count('command'), await count('fund'), await count('account')]).toEqual([0, 0, 0]);
});

test('a malformed command is the caller’s mistake: it throws, and its neighbours in the queue go on', async () => {
  const { db } = await ledger();
  const queue = ledgerQueue({ db, clock: () => clock });
  const good = queue.post(make.openFund(100n));
  await expect(queue.post(make.openFund(100n, { fundId: 'F1' }))).rejects.toThrow('a UUID in lower case');
  expect(await good).toMatchObject({ kind: 'accepted' });
});

test('a thousand approvals at once, with room for a hundred: a hundred are approved, the rest is told why', async () => {
  const { db, accept, balances, count } = await ledger();
  await accept(make.openFund(100_00n), make.allocate(1, 100_00n));
  const queue = ledgerQueue({ db, clock: () => clock, lanes: 8, maxBatch: 32 });
  const results = await Promise.all(
    Array.from({ length: 1000 }, (_, n) => queue.post(make.approveRequest(n, 1_00n, { requestId: uuid('many', n) }))),
  );
  const refused = results.filter((result) => result.kind === 'refused');
  expect([results.length - refused.length, refused.length]).toEqual([100, 900]);
  for (const { reasons } of refused) {
    expect(reasons).toEqual([{ code: 'FUNDS_AVAILABLE_TOO_SMALL', values: { asked: '1.00', available: '0.00' } }]);
  }
  expect(await balances()).toMatchObject({ pool: 0n, lot: 0n, committed: 100_00n });
  expect(await count('request')).toBe(100);
});
