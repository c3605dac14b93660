/** The loops as they run: several instances on one database, ended at will. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { decideLoop } from '../decide/decide.ts';
import { boxTotal, widgetState } from '../decide/testing/automations.ts';
import { world, type World } from '../decide/testing/world.ts';
import { HostError } from '../host/errors.ts';
import { signal as wakeSignal } from '../ingest/wake/signal.ts';
import { tryToLead } from './leader.ts';
import { runWriter } from './writer.ts';

interface Running {
  leading: boolean;
  stop(): Promise<void>;
}

function startWriter(self: World): Running {
  const ending = new AbortController();
  const running: Running = { leading: false, stop: () => Promise.resolve() };
  const done = runWriter(self.writer, {
    signal: ending.signal,
    idleMs: 20,
    standbyMs: 20,
    onLeading: (leading) => {
      running.leading = leading;
    },
  });
  running.stop = async () => {
    ending.abort();
    await done;
  };
  onTestFinished(() => running.stop());
  return running;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await condition()) return;
    await sleep(20);
  }
  throw new Error('It never came true.');
}

test('one writer leads; when it ends the standby takes over', async () => {
  const self = await world({ automations: [boxTotal] });
  const writers = [startWriter(self), startWriter(self)];
  await until(() => writers.some(({ leading }) => leading));
  expect(writers.filter(({ leading }) => leading)).toHaveLength(1);
  const [leader, standby] = writers[0]?.leading ? writers : writers.toReversed();
  await leader?.stop();
  await until(() => standby?.leading === true);
});

test('a leader whose connection breaks knows that it leads no more', async () => {
  const self = await world();
  const leadership = await tryToLead(self.db);
  expect(await leadership?.isHeld()).toBe(true);
  expect(await tryToLead(self.db)).toBeNull();
  await self.rows(
    `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()
       and database = (select oid from pg_database where datname = current_database())`,
  );
  expect(await leadership?.isHeld()).toBe(false);
  leadership?.release();
  const next = await tryToLead(self.db);
  expect(await next?.isHeld()).toBe(true);
  next?.release();
});

test('three deciders and two writers answer every change once, through outages of the host', async () => {
  const self = await world({ automations: [widgetState, boxTotal] });
  const ending = new AbortController();
  const wakes = [wakeSignal(), wakeSignal(), wakeSignal()];
  const deciders = wakes.map((wake) => decideLoop(self.decider, { signal: ending.signal, idleMs: 20, wake }));
  const writers = [startWriter(self), startWriter(self)];
  const box = await self.change('box', randomUUID(), {});
  const ids = Array.from({ length: 40 }, () => randomUUID());
  for (const [index, id] of ids.entries()) {
    if (index === 10) self.host.down = new HostError('network', 'connection refused');
    if (index === 25) self.host.down = null;
    await self.change('widget', id, { boxId: box, size: index });
    for (const wake of wakes) wake.notify();
  }
  // Size 13 is the one that cannot be decided.
  const answered = (): boolean =>
    ids.every((id, index) => index === 13 || self.host.record('widget', id)?.['widgetState'] !== undefined);
  await until(() => answered() && self.host.record('box', box)?.['totalSize'] === (39 * 40) / 2);
  ending.abort();
  await Promise.all(deciders);
  await Promise.all(writers.map((writer) => writer.stop()));
  const [counts] = await self.rows(
    `select count(*) filter (where kind = 'DECIDED')::int as decided, count(*) filter (where kind = 'SENT')::int as sent
     from loop.audit where automation = 'widget-state'`,
  );
  expect(counts).toEqual({ decided: 39, sent: 39 });
});

test('a decision aborted before its commit leaves nothing; taken again it is whole', async () => {
  const self = await world({ automations: [widgetState] });
  const id = await self.change('widget', randomUUID(), { size: 1 });
  await self.rows(
    `create function kill() returns trigger language plpgsql as $$ begin raise exception 'killed' using errcode = '57P01'; end $$`,
  );
  // The audit entry is the last thing a decision writes.
  await self.rows('create trigger kill before insert on loop.audit for each row execute function kill()');
  await expect(self.decide()).rejects.toThrow('killed');
  for (const table of ['outbox', 'standing']) expect(await self.rows(`select * from loop.${table}`)).toEqual([]);
  expect(await self.rows('select subject, attempts from loop.dirty')).toEqual([{ subject: id, attempts: 0 }]);
  await self.rows('drop trigger kill on loop.audit');
  await self.settle();
  expect(self.host.record('widget', id)).toMatchObject({ widgetState: 'SMALL' });
});

test('an answer written while our commit fails is recognised when it is sent again', async () => {
  const self = await world({ automations: [widgetState] });
  const id = await self.change('widget', randomUUID(), { size: 1 });
  await self.decide();
  await self.rows(
    `create function kill() returns trigger language plpgsql as $$ begin raise exception 'killed' using errcode = '57P01'; end $$`,
  );
  await self.rows('create trigger kill before insert on loop.audit for each row execute function kill()');
  await expect(self.write()).rejects.toThrow('killed');
  const written = self.host.record('widget', id);
  expect(written).toMatchObject({ widgetState: 'SMALL' });
  await self.rows('drop trigger kill on loop.audit');
  await self.settle();
  expect(self.host.record('widget', id)).toEqual(written);
  expect(await self.rows(`select kind from loop.audit where kind in ('SENT', 'LOST_RACE')`)).toEqual([
    { kind: 'SENT' },
  ]);
});
