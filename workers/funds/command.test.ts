import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { transaction } from '../platform/db/pool.ts';
import type { Locale } from '../platform/text/text.ts';
import { fundsCommand } from './command.ts';
import { post, postIn } from './ledger/post.ts';
import {
  allocationBalances,
  claimBalances,
  dueForExpiry,
  entriesAfter,
  fundBalances,
  requestBalances,
} from './ledger/shown.ts';
import { paymentCommand } from './payments/result.ts';
import * as make from './testing/commands.ts';
import { uuid } from './testing/ids.ts';

const clock = make.clockOn('2026-03-20');
const { fundId, companyId } = make;
const claim = (n: number): string => uuid('claim', n);

/** Two claims under payment, a third one approved, and the command line to look at them with. */
async function office(locale: Locale = 'en') {
  const { db, url } = await testDatabase();
  const on = async (day: string, ...commands: Parameters<typeof postIn>[1][number][]) => {
    const results = await transaction(db, (tx) => postIn(tx, commands, make.clockOn(day)));
    expect(results.map((result) => result.kind)).toEqual(commands.map(() => 'accepted'));
  };
  await on('2026-01-10', make.openFund(1000_00n), make.allocate(1, 500_00n, { expiresOn: '2026-12-31' }));
  await on('2026-02-10', make.approveRequest(1, 300_00n, { claimBy: '2026-06-30' }));
  await on(
    '2026-03-02',
    make.approveClaim(1, 1, 100_00n),
    make.approveClaim(2, 1, 50_00n),
    make.approveClaim(3, 1, 20_00n),
  );
  await on('2026-03-10', make.command('startPayment', make.claimed(1)), make.command('startPayment', make.claimed(2)));
  const folder = mkdtempSync(join(tmpdir(), 'funds-command-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const run = async (...args: string[]) => {
    const said = { out: '', notes: [] as string[], exit: 0 };
    const command = fundsCommand((work) => work({ db, url, clock, locale }), {
      write: (text) => (said.out += text),
      note: (line) => said.notes.push(line),
      exitWith: (code) => (said.exit = code),
    });
    command.exitOverride();
    for (const sub of command.commands)
      sub.exitOverride().configureOutput({ writeErr: (line) => said.notes.push(line) });
    await command.parseAsync(args, { from: 'user' });
    return said;
  };
  const file = (text: string): string => {
    writeFileSync(join(folder, 'results.csv'), text);
    return join(folder, 'results.csv');
  };
  return { db, run, file, folder };
}

test('finance’s file: good lines go in, bad ones come back with line and reason, and the same file changes nothing again', async () => {
  const { db, run, file } = await office();
  const path = file(
    '\uFEFFClaim,Result,Reference,Date,Remark\r\n' +
      `${claim(1)},paid,B-77,2026-03-12,\r\n` +
      `${claim(2).toUpperCase()},失败,B-78,2026-03-12,"account, closed"\r\n` +
      `${claim(3)},paid,B-79,2026-03-12,\r\n` +
      `nonsense,perhaps,,2026-02-30,\r\n` +
      `${claim(1)},failed,B-80,2026-03-13,\r\n`,
  );
  const first = await run('post', path);
  expect(first).toEqual({
    out: '2 results posted, 0 known already, 3 refused.\n',
    notes: [
      'Line 4: No payment is on its way for this claim.',
      'Line 5: Missing or unreadable: claim, result, reference, date.',
      'Line 6: Line 2 has another result for the same claim.',
    ],
    exit: 1,
  });
  const after = await claimBalances(db, [claim(1), claim(2)]);
  expect(new Map(after.map((row) => [row.claimId, [row.paidMinor, row.pendingMinor]]))).toEqual(
    new Map([
      [claim(1), [100_00n, 0n]],
      [claim(2), [0n, 0n]],
    ]),
  );
  await post(db, make.command('startPayment', make.claimed(2)), clock);
  expect((await run('post', path)).out).toBe('0 results posted, 2 known already, 3 refused.\n');
  // The old failure did not hit the new payment; the same answer on the screen is the same command.
  expect(await claimBalances(db, [claim(2)])).toMatchObject([{ pendingMinor: 50_00n }]);
  const screen = paymentCommand({ claimId: claim(1), result: 'PAID', reference: 'B-77', on: '2026-03-12' }, 'member');
  expect(await post(db, screen, clock)).toMatchObject({ kind: 'accepted', isRepeat: true });
});

test('a file that is none says what it needs', async () => {
  const { run, file, folder } = await office();
  await expect(run('post', file('claim,amount\n1,2\n'))).rejects.toThrow('lacks the columns result, reference, date');
  await expect(run('post', join(folder, 'nowhere.csv'))).rejects.toMatchObject({ code: 'payment-file-missing' });
  await expect(run('post', file('claim,result,reference,date\n"open'))).rejects.toMatchObject({
    code: 'payment-file-unreadable',
  });
});

test('a statement opens where the last one closed', async () => {
  const { run, folder } = await office();
  const ids = ['--partner', companyId, '--fund', fundId];
  const whole = await run('statement', ...ids);
  const lines = whole.out.trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 1 + 7 + 1);
  expect(lines[1]).toMatch(/^,1970-01-01,OPENING,,,,,,0.00,0.00,0.00,0.00,0.00,CNY$/);
  expect(lines.at(-1)).toMatch(/^,2026-03-20,CLOSING,,,,,,200.00,130.00,170.00,0.00,0.00,CNY$/);
  const march = await run(
    'statement',
    ...ids,
    '--from',
    '2026-03-01',
    '--to',
    '2026-03-05',
    '--output',
    join(folder, 'march.csv'),
  );
  expect(march.out).toBe('');
  const written = readFileSync(join(folder, 'march.csv'), 'utf8').split('\r\n');
  expect(written[1]).toMatch(/OPENING,,,,,,200.00,300.00,0.00,0.00,0.00,CNY$/);
  expect(written[2]).toMatch(/^4,2026-03-02T04:00:00.000Z,CLAIM,POSTED,.*,100.00,200.00,200.00,100.00,0.00,0.00,CNY$/);
  expect(written.at(-2)).toMatch(/CLOSING,,,,,,200.00,130.00,170.00/);
});

test('a statement of nobody is refused in the language of the workspace', async () => {
  const { run } = await office('zh-CN');
  const nobody = await run('statement', '--partner', uuid('company', 99), '--fund', fundId);
  expect(nobody).toMatchObject({ notes: ['该合作伙伴没有基金账户。'], exit: 2 });
  await expect(run('statement', '--partner', 'x', '--fund', fundId)).rejects.toThrow('expected the record’s id');
  await expect(run('statement', '--partner', companyId, '--fund', fundId, '--to', '2026-02-30')).rejects.toThrow(
    'expected a date',
  );
});

test('verify prints the head of the chain, and what is broken', async () => {
  const { db, run } = await office();
  const whole = await run('verify');
  expect(whole).toMatchObject({
    out: expect.stringMatching(/^The ledger is whole: 8 commands, 8 entries, head [0-9a-f]{64}\.\n$/),
    exit: 0,
  });
  await db.query(`update funds.account set credits_minor = credits_minor + 1 where kind = 'pool'`);
  const broken = await run('verify', '--json');
  expect(broken.exit).toBe(1);
  expect(JSON.parse(broken.out)).toMatchObject({
    ok: false,
    commands: 8,
    findings: [{ code: 'FUNDS_BALANCE_DIFFERS' }, { code: 'FUNDS_UNBALANCED' }],
  });
});

test('what Twenty shows is what the ledger holds, with the sequence that it is as new as', async () => {
  const { db } = await office();
  expect(await fundBalances(db, [fundId])).toEqual([
    {
      fundId,
      currency: 'CNY',
      state: 'OPEN',
      unallocatedMinor: 500_00n,
      availableMinor: 200_00n,
      committedMinor: 130_00n,
      payableMinor: 170_00n,
      paidMinor: 0n,
      forfeitedMinor: 0n,
      ledgerSequence: 8n,
    },
  ]);
  expect(await allocationBalances(db, [uuid('allocation', 1)])).toMatchObject([
    { remainingMinor: 200_00n, expiresOn: '2026-12-31' },
  ]);
  expect(await requestBalances(db, [uuid('request', 1)])).toMatchObject([
    { approvedMinor: 300_00n, reservedMinor: 130_00n },
  ]);
  expect(await entriesAfter(db, 6n, 10)).toMatchObject([
    { sequence: 7n, kind: 'PAYMENT', phase: 'PENDING', companyId },
    { sequence: 8n, kind: 'PAYMENT', phase: 'PENDING', companyId },
  ]);
  expect(await dueForExpiry(db, '2026-07-01', 10)).toEqual({ allocationIds: [], requestIds: [uuid('request', 1)] });
  expect(await dueForExpiry(db, '2027-01-01', 10)).toMatchObject({ allocationIds: [uuid('allocation', 1)] });
});

test('two companies become one partner: their money moves, their past is told together', async () => {
  const { db, run } = await office();
  const other = uuid('company', 2);
  const own = { companyId: other };
  for (const each of [
    make.allocate(2, 80_00n, own),
    make.approveRequest(2, 80_00n, own),
    make.approveClaim(9, 2, 30_00n, own),
  ]) {
    expect(await post(db, each, clock)).toMatchObject({ kind: 'accepted' });
  }
  const merge = make.command('mergePartners', {
    fromCompanyId: companyId,
    intoCompanyId: other,
    reason: 'merged in Twenty',
  });
  expect(await post(db, merge, clock)).toMatchObject({
    kind: 'refused',
    reasons: [{ code: 'FUNDS_MERGE_DURING_PAYMENT' }],
  });
  for (const n of [1, 2])
    await post(
      db,
      paymentCommand({ claimId: claim(n), result: 'FAILED', reference: 'B', on: '2026-03-15' }, 'bank'),
      clock,
    );
  expect(await post(db, merge, clock)).toMatchObject({ kind: 'accepted' });
  for (const partner of [companyId, other]) {
    const { out } = await run('statement', '--partner', partner, '--fund', fundId);
    expect(out.trimEnd().split('\r\n').at(-1)).toMatch(/CLOSING,,,,,,200.00,180.00,200.00,0.00,0.00,CNY$/);
  }
  // Money of both can be drawn on now; entries of the past show the company that stayed.
  expect(await post(db, make.approveRequest(3, 200_00n, own), clock)).toMatchObject({ kind: 'accepted' });
  expect(new Set((await entriesAfter(db, 0n, 100)).map((entry) => entry.companyId))).toEqual(new Set([null, other]));
  expect((await run('verify')).exit).toBe(0);
});

test('merge joins two companies’ accounts once and for good', async () => {
  const { db, run } = await office();
  const other = '99999999-0000-4000-8000-000000000001';
  const args = ['merge', '--from', companyId, '--into', other, '--reason', 'Merged in Twenty'] as const;
  // Nobody has an account under the other company yet: it takes over the first one's, payments and all.
  expect(await run(...args)).toMatchObject({ exit: 0, out: expect.stringContaining(other) });
  const { rows } = await db.query(
    "select actor, body->>'reason' as reason from funds.command where kind = 'mergePartners'",
  );
  expect(rows).toEqual([{ actor: expect.stringMatching(/^command-line:/), reason: 'Merged in Twenty' }]);
  // The same command again is a repeat; the other way round there is nothing left to join.
  expect(await run(...args)).toMatchObject({ exit: 0 });
  const back = await run('merge', '--from', other, '--into', companyId, '--reason', 'Mistake');
  expect(back).toMatchObject({ exit: 1, notes: [expect.stringContaining('share one account')] });
  expect((await run('verify')).exit).toBe(0);
});
