/** One record named in two funds at once: two gates guard it, so only its key can tell. */
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { transaction, type Database } from '../../platform/db/pool.ts';
import * as make from '../testing/commands.ts';
import { uuid } from '../testing/ids.ts';
import type { Command } from './command.ts';
import type { Result } from './outcome.ts';
import { post, postIn } from './post.ts';
import { ledgerQueue } from './queue.ts';
import { verify } from './verify/verify.ts';

const clock = make.clockOn(make.day);
const here = { fundId: make.fundId, companyId: make.companyId };
const elsewhere = { fundId: uuid('fund', 2), companyId: uuid('company', 2) };

const accrue = (owner: { fundId: string; companyId: string }, n: number): Command =>
  make.command('accrue', {
    ...owner,
    agreementId: uuid('agreement', 1),
    period: '2026-02',
    allocationId: uuid('accrual', n),
    currency: 'CNY',
    accruedMinor: 5n,
    expiresOn: null,
  });

/** The same record with a proof of its own. */
const otherClaim = make.approveClaim(8, 2, 7n, { claimId: uuid('claim', 9), companyId: elsewhere.companyId });

test.each([
  ['allocation', make.allocate(9, 5n), make.allocate(9, 7n, elsewhere), 'FUNDS_ALLOCATION_EXISTS'],
  ['request', make.approveRequest(9, 5n), make.approveRequest(9, 7n, elsewhere), 'FUNDS_REQUEST_EXISTS'],
  ['claim', make.approveClaim(9, 1, 5n), otherClaim, 'FUNDS_CLAIM_EXISTS'],
  ['accrual', accrue(here, 1), accrue(elsewhere, 2), 'FUNDS_ACCRUAL_ELSEWHERE'],
])('the same %s in two funds at once happens once', async (_what, first, second, code) => {
  const { db } = await testDatabase();
  const queue = ledgerQueue({ db, clock: () => clock });
  for (const [n, owner] of [here, elsewhere].entries()) {
    const { fundId, companyId } = owner;
    await queue.post(make.openFund(100n, { fundId }));
    await queue.post(make.allocate(n + 1, 50n, { fundId, companyId }));
    await queue.post(make.approveRequest(n + 1, 20n, { fundId, companyId }));
  }
  let late: Promise<Result> | undefined;
  await transaction(db, async (tx) => {
    await postIn(tx, [first], clock);
    late = queue.post(second);
    await blocked(db);
  });
  expect(await late).toMatchObject({ kind: 'refused', reasons: [{ code }] });
  expect((await verify(db)).findings).toEqual([]);
  expect(await post(db, first, clock)).toMatchObject({ kind: 'accepted', isRepeat: true });
});

/** Resolves when the second transaction stands behind the first. */
async function blocked(db: Database): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const { rows } = await db.query<{ n: bigint }>(
      `select count(*) as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows[0]?.n === 1n) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('Nothing waits for the first transaction.');
}
