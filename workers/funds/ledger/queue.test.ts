import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import * as make from '../testing/commands.ts';
import { uuid } from '../testing/ids.ts';
import { ledgerQueue } from './queue.ts';

const clock = () => make.clockOn(make.day);

test('commands that arrive during a transaction share the next one', async () => {
  const { db } = await testDatabase();
  const queue = ledgerQueue({ db, clock });
  await queue.post(make.openFund(1000n));
  const transactions = async () =>
    Number((await db.query<{ n: bigint }>('select count(distinct xmin::text) as n from funds.command')).rows[0]?.n);
  const before = await transactions();
  await Promise.all(Array.from({ length: 40 }, (_, n) => queue.post(make.allocate(n, 1n))));
  expect((await transactions()) - before).toBeLessThanOrEqual(2);
});

test('commands are decided in the order in which they were posted', async () => {
  const { db } = await testDatabase();
  const queue = ledgerQueue({ db, clock, maxBatch: 2 });
  const results = await Promise.all([
    queue.post(make.openFund(10n)),
    queue.post(make.allocate(1, 10n)),
    queue.post(make.allocate(2, 10n)),
    queue.post(make.approveRequest(1, 10n)),
  ]);
  expect(results.map((result) => result.kind)).toEqual(['accepted', 'accepted', 'refused', 'accepted']);
});

test('a merge waits for the commands before it, and those after it for the merge', async () => {
  const { db } = await testDatabase();
  const queue = ledgerQueue({ db, clock });
  const other = uuid('company', 2);
  const results = await Promise.all([
    queue.post(make.openFund(100n)),
    queue.post(make.allocate(1, 10n)),
    queue.post(make.allocate(2, 10n, { companyId: other })),
    queue.post(make.command('mergePartners', { fromCompanyId: make.companyId, intoCompanyId: other, reason: 'one' })),
    queue.post(make.approveRequest(1, 20n, { companyId: other })),
  ]);
  expect(results.map((result) => result.kind)).toEqual(Array.from({ length: 5 }, () => 'accepted'));
});

test('when the database refuses one command of a batch, only that one fails', async () => {
  const { db } = await testDatabase();
  const queue = ledgerQueue({ db, clock });
  await queue.post(make.openFund(100n));
  // Something that no decision knows of: a constraint that an admin added.
  await db.query(`alter table funds.claim add constraint never check (approved_minor <> 13)`);
  await queue.post(make.allocate(1, 100n));
  await queue.post(make.approveRequest(1, 100n));
  const settled = await Promise.allSettled([
    queue.post(make.approveClaim(1, 1, 10n)),
    queue.post(make.approveClaim(2, 1, 13n)),
    queue.post(make.approveClaim(3, 1, 20n)),
  ]);
  expect(settled.map((each) => each.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('a full queue turns commands away, to be posted again', async () => {
  const { db } = await testDatabase();
  const queue = ledgerQueue({ db, clock, maxWaiting: 2 });
  const posted = [1, 2, 3].map((n) => queue.post(make.openFund(5n, { fundId: uuid('fund', n) })));
  await expect(posted[2]).rejects.toMatchObject({ code: 'ledger-busy', retryable: true });
  await queue.idle();
  expect(await Promise.all(posted.slice(0, 2))).toHaveLength(2);
});

test('options that make no sense are refused loudly', async () => {
  const { db } = await testDatabase();
  expect(() => ledgerQueue({ db, clock, lanes: 0 })).toThrow('lanes is an integer from 1 to 64, not 0.');
});
