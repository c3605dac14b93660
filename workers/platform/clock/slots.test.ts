import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { startSlotClock, type ClockedJob, type SlotClock } from './slots.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };
const now = new Date('2026-03-02T02:00:30Z');

async function start(url: string, jobs: ClockedJob[], catchUpMs = 1): Promise<SlotClock> {
  const clock = await startSlotClock({ url, jobs, now: () => now, log, timeZone: 'Asia/Shanghai', catchUpMs });
  let stopped = false;
  const stop = async (): Promise<void> => {
    if (!stopped) await clock.stop();
    stopped = true;
  };
  onTestFinished(stop);
  return { ...clock, stop };
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries++) await sleep(50);
  expect(condition()).toBe(true);
}

// Ticks only once a year: these tests enqueue slots themselves, as a tick does.
const yearly = '0 0 1 1 *';

test('a slot runs once over all instances, however often it is enqueued', async () => {
  const { url } = await testDatabase();
  const runs: string[] = [];
  const job = (instance: string): ClockedJob => ({
    name: 'sweep',
    cron: yearly,
    handler: ({ slot }) => Promise.resolve(void runs.push(`${instance} ${slot.toISOString()}`)),
  });
  const [first, second] = [await start(url, [job('a')]), await start(url, [job('b')])];
  const slot = new Date('2026-03-02T02:00:00Z');
  const enqueued = await Promise.all([first, second, first, second].map((clock) => clock.enqueue('sweep', slot)));
  expect(enqueued.filter(Boolean)).toHaveLength(1);
  await until(() => runs.length > 0);
  expect(await second.enqueue('sweep', slot)).toBe(false);
  expect(await second.enqueue('sweep', new Date('2026-03-02T02:01:00Z'))).toBe(true);
  await until(() => runs.length > 1);
  await sleep(1500);
  expect(runs).toHaveLength(2);
});

test('the last slot that everybody slept through is made up for at start, once', async () => {
  const { url } = await testDatabase();
  const slots: string[] = [];
  const job: ClockedJob = {
    name: 'nightly',
    cron: '15 2 * * *',
    handler: ({ slot }) => Promise.resolve(void slots.push(slot.toISOString())),
  };
  await start(url, [job], 86_400_000);
  await start(url, [job], 86_400_000);
  await until(() => slots.length > 0);
  await sleep(1200);
  // 02:15 in Shanghai.
  expect(slots).toEqual(['2026-03-01T18:15:00.000Z']);
});

test('a job that fails is tried again', async () => {
  const { db, url } = await testDatabase();
  let tries = 0;
  const handler = (): Promise<void> => {
    tries++;
    return tries === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve();
  };
  const clock = await start(url, [{ name: 'flaky', cron: yearly, handler }]);
  await clock.enqueue('flaky', now);
  await until(() => tries === 1);
  await sleep(200);
  await db.query(`update pgboss.job set start_after = now() where name = 'flaky'`);
  await until(() => tries > 1);
  expect(tries).toBe(2);
});

test('stopping waits for the job at hand', async () => {
  const { url } = await testDatabase();
  let state = 'waiting';
  const handler = async (): Promise<void> => {
    state = 'running';
    await sleep(500);
    state = 'done';
  };
  const clock = await start(url, [{ name: 'slow', cron: yearly, handler }]);
  await clock.enqueue('slow', now);
  await until(() => state === 'running');
  await clock.stop();
  expect(state).toBe('done');
});

test.each([
  ['Night Sweep', '15 2 * * *'],
  ['sweep', 'every day'],
  ['sweep', '0 15 2 * * *'],
])('%s at "%s" is refused', async (name, cron) => {
  const jobs = [{ name, cron, handler: () => Promise.resolve() }];
  const options = { url: 'postgres://nobody@127.0.0.1:1/x', jobs, now: () => now, log, timeZone: 'UTC' };
  await expect(startSlotClock(options)).rejects.toThrow(RangeError);
});
