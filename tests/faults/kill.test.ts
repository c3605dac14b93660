/**
 * The workers as a process, killed at random instants while people work: no acknowledged event is lost, no effect is
 * doubled, and what was missed while they were dead is made good.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { automations } from '../../workers/automations.ts';
import { setMode } from '../../workers/platform/decide/modes.ts';
import { openHost } from '../../workers/platform/host/open.ts';
import { BusyPeople } from '../support/busy-people.ts';
import { freePort, runCli, startCli } from '../support/cli.ts';
import { MovableClock } from '../support/clock.ts';
import { differences } from '../support/compare.ts';
import { testDatabase } from '../support/database.ts';
import { violations } from '../support/invariants.ts';
import { peopleOf, reconciledSince, settled, startedSandbox } from '../support/loop.ts';
import { chance, isFull } from '../support/random.ts';
import { startRelay } from '../support/relay.ts';

const kills = Number(process.env['FAULT_KILLS'] ?? (isFull ? 100 : 3));
const wantedEvents = Number(process.env['FAULT_EVENTS'] ?? (isFull ? 20_000 : 1_000));
const accounts = isFull ? 400 : 60;

test(`SIGKILL ${kills} times over ${wantedEvents} events`, async () => {
  const dice = chance();
  const clock = new MovableClock();
  const sandbox = await startedSandbox({ seed: dice.seed });
  const { db, url } = await testDatabase();
  const port = await freePort();
  const relay = await startRelay(port);
  const env = {
    TWENTY_API_URL: sandbox.url,
    TWENTY_API_KEY: sandbox.apiKey,
    DATABASE_URL: url,
    PORT: String(port),
    PUBLIC_URL: relay.url,
    LOG_LEVEL: 'fatal',
  };
  expect(await runCli(['setup'], env)).toMatchObject({ code: 0 });
  for (const automation of automations) await setMode(db, automation, 'ENFORCE', clock.now());
  const busy = new BusyPeople({ people: peopleOf(sandbox), clock, chance: dice });
  let events = await busy.open(accounts);
  for (let round = 1; round <= kills; round++) {
    const workers = startCli(['start'], env);
    await workers.line(/^Workers: http/);
    const killAt = performance.now() + dice.between(0, 1_500);
    const wanted = (wantedEvents * round) / kills;
    while (events < wanted) events += await busy.step(accounts / 4);
    await sleep(Math.max(0, killAt - performance.now()));
    expect(await workers.stop('SIGKILL')).toMatchObject({ code: null });
    // People do not wait for the workers to come back.
    events += await busy.step(accounts / 4);
  }
  // The dead hold their objects for two minutes more; there is no need to wait that long.
  await db.query('update loop.cursor set lease_until = now()');
  const since = clock.now();
  const workers = startCli(['start'], env);
  await workers.line(/^Workers: http/);
  await reconciledSince(db, since, performance.now() + 120_000);
  await settled({ db, clock, sandbox }, { timeoutMs: 300_000 });
  await retriesOver(db);
  await settled({ db, clock, sandbox }, { timeoutMs: 300_000 });

  const { rows } = await db.query<{ key: string }>(
    `select encode(dedupe_key, 'hex') as key from loop.inbox where applied_at is not null`,
  );
  const stored = new Set(rows.map(({ key }) => key));
  expect([...relay.acknowledged].filter((key) => !stored.has(key))).toEqual([]);
  expect(relay.acknowledged.size).toBeGreaterThan(wantedEvents / 10);
  const open = await openHost({ url: sandbox.url, apiKey: sandbox.apiKey });
  expect(await differences(db, open.host)).toEqual([]);
  open.close();
  expect(await violations(db, { now: clock.now(), timeZone: 'Asia/Shanghai' })).toEqual([]);
  expect(await workers.stop()).toMatchObject({ code: 0 });
}, 1_200_000);

/** Lost races and refused calls are tried again within minutes; there is no need to wait that long. */
async function retriesOver(db: { query(text: string): Promise<unknown> }): Promise<void> {
  await db.query(
    `update loop.dirty set due_at = now() where cause <> 'clock' and due_at > now() and parked_at is null`,
  );
  await db.query(
    'update loop.outbox set not_before = now() where attempts > 0 and not_before > now() and parked_at is null',
  );
}
