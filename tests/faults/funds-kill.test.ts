/**
 * The workers as a process, killed while they post to the ledger: the log stays whole, its chain intact, and in the end
 * Twenty shows what the ledger holds.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { automations } from '../../workers/automations.ts';
import { verify as verifyTrail } from '../../workers/platform/audit/verify.ts';
import { verify } from '../../workers/funds/ledger/verify/verify.ts';
import { setMode } from '../../workers/platform/decide/modes.ts';
import type { Database } from '../../workers/platform/db/pool.ts';
import { openHost } from '../../workers/platform/host/open.ts';
import { BusyFund, shownOtherwise } from '../support/busy-funds.ts';
import { freePort, runCli, startCli } from '../support/cli.ts';
import { MovableClock } from '../support/clock.ts';
import { differences } from '../support/compare.ts';
import { testDatabase } from '../support/database.ts';
import { peopleOf, reconciledSince, settled, startedSandbox } from '../support/loop.ts';
import { chance, isFull } from '../support/random.ts';

const kills = Number(process.env['FUNDS_KILLS'] ?? (isFull ? 100 : 3));

async function posted(db: Database): Promise<number> {
  const { rows } = await db.query<{ sequence: bigint }>('select sequence from funds.head');
  return Number(rows[0]?.sequence ?? 0);
}

/** Waits for so many commands more, at most so long. */
async function postedMore(db: Database, count: number, timeoutMs: number): Promise<void> {
  const wanted = (await posted(db)) + count;
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline && (await posted(db)) < wanted) await sleep(3);
}

test(`SIGKILL ${kills} times while the workers post to the ledger`, async () => {
  const dice = chance();
  const clock = new MovableClock();
  const sandbox = await startedSandbox({ seed: dice.seed });
  const { db, url } = await testDatabase();
  const port = await freePort();
  const env = {
    TWENTY_API_URL: sandbox.url,
    TWENTY_API_KEY: sandbox.apiKey,
    DATABASE_URL: url,
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    LOG_LEVEL: 'fatal',
  };
  expect(await runCli(['setup'], env)).toMatchObject({ code: 0 });
  for (const automation of automations) await setMode(db, automation, 'ENFORCE', clock.now());
  const people = peopleOf(sandbox);
  const fund = new BusyFund({ people, files: sandbox.files, clock, chance: dice });

  const first = startCli(['start'], env);
  await first.line(/^Workers: http/);
  await fund.open();
  await settled({ db, clock, sandbox });
  await fund.allocate();
  await settled({ db, clock, sandbox });
  // Requests that wait for their approver: from the first round on there is something to post.
  await fund.step(8);
  await settled({ db, clock, sandbox });
  await first.stop('SIGKILL');
  const before = await posted(db);

  for (let round = 1; round <= kills; round++) {
    // What waited for the dead instance's lease would wait two minutes; there is no need to.
    await db.query('update loop.cursor set lease_until = now()');
    const workers = startCli(['start'], env);
    await workers.line(/^Workers: http/);
    const shot = postedMore(db, dice.between(1, 6), 6_000).then(() => sleep(dice.between(0, 40)));
    await fund.step(8);
    await shot;
    expect(await workers.stop('SIGKILL')).toMatchObject({ code: null });
    // Nobody waits for the workers to come back.
    if (dice.next() < 0.3) await fund.step(2);
    expect((await verify(db)).findings).toEqual([]);
  }
  const commands = (await posted(db)) - before;
  console.log({ kills, commands });
  expect(commands).toBeGreaterThanOrEqual(kills);

  await db.query('update loop.cursor set lease_until = now()');
  const since = clock.now();
  const workers = startCli(['start'], env);
  await workers.line(/^Workers: http/);
  await reconciledSince(db, since, performance.now() + 120_000);
  await settled({ db, clock, sandbox }, { timeoutMs: 300_000 });
  // Retries and second looks have their rests; there is no need to wait for them.
  await db.query(
    `update loop.dirty set due_at = now() where (cause <> 'clock' or automation = 'fund-balances') and due_at > now() and parked_at is null`,
  );
  await db.query(
    'update loop.outbox set not_before = now() where attempts > 0 and not_before > now() and parked_at is null',
  );
  await settled({ db, clock, sandbox }, { timeoutMs: 300_000 });

  expect((await verify(db)).findings).toEqual([]);
  expect(await verifyTrail(db)).toMatchObject({ ok: true });
  expect(await shownOtherwise(db, people[0])).toEqual([]);
  const open = await openHost({ url: sandbox.url, apiKey: sandbox.apiKey });
  expect(await differences(db, open.host)).toEqual([]);
  open.close();
  const { rows: parked } = await db.query(
    `select automation, subject::text, last_error from loop.dirty where parked_at is not null
     union all select automation, record_id::text, last_error from loop.outbox where parked_at is not null`,
  );
  expect(parked).toEqual([]);
  expect(await workers.stop()).toMatchObject({ code: 0 });
}, 2_400_000);
