import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { transaction } from '../../../platform/db/pool.ts';
import * as make from '../../testing/commands.ts';
import { postIn } from '../post.ts';
import { verifyApart } from './apart.ts';
import { verify } from './verify.ts';

const clock = make.clockOn(make.day);
let ledger: TestDatabase;

beforeEach(async () => {
  ledger = await testDatabase();
  const results = await transaction(ledger.db, (tx) =>
    postIn(
      tx,
      [
        make.openFund(1000n),
        make.allocate(1, 600n, { expiresOn: '2026-12-31' }),
        make.approveRequest(1, 500n),
        make.approveClaim(1, 1, 200n),
        make.command('startPayment', make.claimed(1)),
        make.command('confirmPayment', { ...make.claimed(1), reference: 'B', paidOn: make.day }),
        make.command('openClawback', { ...make.claimed(1), currency: 'CNY', amountMinor: 50n, reason: 'no proof' }),
      ],
      clock,
    ),
  );
  expect(results.map((result) => result.kind)).not.toContain('refused');
});

test('a ledger that was only posted to is whole, and its head can be written down', async () => {
  const { head, findings } = await verify(ledger.db, { pageSize: 2 });
  expect(findings).toEqual([]);
  expect(head).toMatchObject({ sequence: 7n, entrySequence: 7n, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await verifyApart(ledger.url)).toEqual({ head, findings });
});

describe('not even SQL changes the log', () => {
  test.each([
    `update funds.entry set amount_minor = 1`,
    `delete from funds.entry`,
    `truncate funds.entry`,
    `update funds.command set actor = 'me'`,
    `delete from funds.command`,
    `truncate funds.command cascade`,
    `update funds.account set code = 'x' || code`,
    `delete from funds.account`,
    `delete from funds.head`,
  ])('%s', async (sql) => {
    await expect(ledger.db.query(sql)).rejects.toThrow('append-only');
  });

  test('an account cannot be overdrawn, and both legs of an entry share the currency', async () => {
    await expect(
      ledger.db.query(`update funds.account set debits_minor = debits_minor + 601 where kind = 'lot'`),
    ).rejects.toThrow('account_not_overdrawn');
    const foreign = `insert into funds.entry (sequence, command_sequence, kind, phase, debit_account, credit_account, currency, amount_minor, fund_id)
      select 99, 1, 'FUNDING', 'POSTED', min(id), max(id), 'USD', 1, min(fund_id::text)::uuid from funds.account`;
    await expect(ledger.db.query(foreign)).rejects.toThrow('foreign key');
  });
});

/** Somebody with the keys to the database, who switched the triggers off. */
async function tamper(sql: string): Promise<string[]> {
  await transaction(ledger.db, async (tx) => {
    await tx.query('set local session_replication_role = replica');
    await tx.query(sql);
  });
  return [...new Set((await verify(ledger.db)).findings.map((finding) => finding.code))];
}

describe('whoever switches the triggers off is found out', () => {
  test.each([
    ['an amount', `update funds.entry set amount_minor = 199 where kind = 'CLAIM'`, 'FUNDS_CHAIN_BROKEN'],
    ['an actor', `update funds.command set actor = 'somebody else' where sequence = 3`, 'FUNDS_CHAIN_BROKEN'],
    ['an instant', `update funds.command set at = at + interval '1 day' where sequence = 3`, 'FUNDS_CHAIN_BROKEN'],
    ['an account’s name', `update funds.account set code = 'lot:mine' where kind = 'lot'`, 'FUNDS_CHAIN_BROKEN'],
    ['a body', `update funds.command set body = '{}' where sequence = 1`, 'FUNDS_BODY_CHANGED'],
    ['a missing command', `delete from funds.command where sequence = 4`, 'FUNDS_SEQUENCE_GAP'],
    ['a missing entry', `delete from funds.entry where sequence = 4`, 'FUNDS_SEQUENCE_GAP'],
    ['a cut-off end', `delete from funds.command where sequence = 7`, 'FUNDS_HEAD_DIFFERS'],
    [
      'an entry of nobody',
      `insert into funds.entry select 8, 99, kind, phase, debit_account, credit_account, currency, amount_minor, fund_id from funds.entry where sequence = 1`,
      'FUNDS_HEAD_DIFFERS',
    ],
    [
      'a balance',
      `update funds.account set credits_minor = credits_minor + 5 where kind = 'pool'`,
      'FUNDS_BALANCE_DIFFERS',
    ],
    ['a vanished account', `delete from funds.account where kind = 'payable'`, 'FUNDS_ENTRY_WITHOUT_ACCOUNT'],
    ['another currency', `update funds.account set currency = 'USD' where kind = 'pool'`, 'FUNDS_CURRENCY_DIFFERS'],
    [
      'a payment confirmed twice',
      `update funds.entry set attempt = 2 where phase = 'CONFIRMED'`,
      'FUNDS_PENDING_UNMATCHED',
    ],
    ['an overdraft', `update funds.entry set amount_minor = 900 where kind = 'RESERVATION'`, 'FUNDS_OVERDRAWN'],
    [
      'money across funds',
      `update funds.account set fund_id = gen_random_uuid() where kind = 'lot'`,
      'FUNDS_IDENTITY_BROKEN',
    ],
    [
      'debits and credits',
      `update funds.account set debits_minor = debits_minor + 5 where kind = 'sponsor'`,
      'FUNDS_UNBALANCED',
    ],
    [
      'an approval by the requester',
      `update funds.command set body = replace(body::text, '"approverId":"', '"approverId":"x","approverId":"')::json where kind = 'approveRequest'`,
      'FUNDS_BODY_CHANGED',
    ],
    ['a request', `update funds.request set approved_minor = 501`, 'FUNDS_STANDING_DIFFERS'],
    ['a claim', `update funds.claim set paid_minor = 0`, 'FUNDS_STANDING_DIFFERS'],
    ['missing proof', `delete from funds.evidence`, 'FUNDS_STANDING_DIFFERS'],
    ['a clawback', `update funds.clawback set recovered_minor = 1`, 'FUNDS_STANDING_DIFFERS'],
    ['a lot', `update funds.lot set forfeited_minor = 1`, 'FUNDS_STANDING_DIFFERS'],
    ['an invoice', `update funds.invoice set claimed_minor = 1`, 'FUNDS_STANDING_DIFFERS'],
    ['an expired lot', `update funds.lot set is_expired = true`, 'FUNDS_EXPIRED_LOT_HOLDS_MONEY'],
  ])('%s', async (_what, sql, code) => {
    expect(await tamper(sql)).toContain(code);
  });

  test('a debt that no fund waits for', async () => {
    const codes = await tamper(`update funds.account set kind = 'sponsor' where kind = 'clawback_recovery'`);
    expect(codes).toContain('FUNDS_RECEIVABLES_DIFFER');
  });
});
