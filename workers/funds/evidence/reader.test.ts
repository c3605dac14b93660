/** Wanted evidence: read once, again after a rest, given up in the end; survives whoever dies over it. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { putRecords } from '../../../tests/support/mirror.ts';
import { HostError } from '../../platform/host/errors.ts';
import { readingsOf, takeDue, wish } from './reading.store.ts';
import { readOnce, type ReaderContext } from './reader.ts';

async function world(status = 200) {
  const { db } = await testDatabase();
  const state = { status, asked: 0, now: new Date('2026-03-02T04:00:00Z') };
  const server = createServer((_request, response) => {
    state.asked += 1;
    response.writeHead(state.status).end('the content');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const context: ReaderContext = {
    db,
    clock: () => ({ now: state.now, timeZone: 'Asia/Shanghai' }),
    random: () => 0.5,
    log: { info() {}, warn() {}, error() {} },
    addresses: () => Promise.resolve(new Map([['f1', `http://files.example:${port}/f1`]])),
    reading: {
      resolve: (_name, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
      isAllowed: (address) => address === '127.0.0.1',
    },
  };
  const claim = randomUUID();
  const want = (source: string): Promise<void> => wish(db, [{ claimId: claim, sources: [source] }], state.now);
  const standing = async (source: string) =>
    (await readingsOf(db, [{ claimId: claim, sources: [source] }])).get(claim)?.[0];
  const later = (ms: number): void => void (state.now = new Date(state.now.getTime() + ms));
  return { db, state, context, claim, want, standing, later, link: `link:http://files.example:${port}/a` };
}

test('a link is read and hashed; a new wish reads it again, a file only once', async () => {
  const { context, state, want, standing, link } = await world();
  await want(link);
  await want('file:f1');
  expect(await standing(link)).toMatchObject({ isOver: false, contentHash: null });
  expect(await readOnce(context)).toBe(2);
  for (const source of [link, 'file:f1'])
    expect(await standing(source)).toMatchObject({
      isOver: true,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  expect(await readOnce(context)).toBe(0);
  await want(link);
  await want('file:f1');
  expect(await readOnce(context)).toBe(1);
  expect(state.asked).toBe(3);
});

test('what fails is tried again after longer and longer rests, then given up', async () => {
  const { db, context, state, want, standing, later, link } = await world(503);
  await want(link);
  await readOnce(context);
  expect(await readOnce(context)).toBe(0);
  let rounds = 1;
  for (let minutes = 0; minutes < 300; minutes++) {
    later(60_000);
    rounds += await readOnce(context);
  }
  expect(rounds).toBe(14);
  expect(state.asked).toBe(14);
  expect(await standing(link)).toMatchObject({ isOver: true, contentHash: null });
  expect((await db.query('select problem from funds.evidence_reading')).rows).toEqual([{ problem: 'refused' }]);
});

test('a host that is away is waited for; a file that it does not know is given up', async () => {
  const { context, want, standing, later } = await world();
  const host = { isAway: true };
  const fickle: ReaderContext = {
    ...context,
    addresses: (ids) => (host.isAway ? Promise.reject(new HostError('timeout', 'away')) : context.addresses(ids)),
  };
  await want('file:f1');
  await want('file:f2');
  await readOnce(fickle);
  expect(await standing('file:f2')).toMatchObject({ isOver: false });
  host.isAway = false;
  later(60_000);
  expect(await readOnce(fickle)).toBe(2);
  expect(await standing('file:f1')).toMatchObject({ isOver: true, contentHash: expect.any(String) });
  expect(await standing('file:f2')).toMatchObject({ isOver: true, contentHash: null });
});

test('whoever dies over a piece loses it to another; a claim that waits is due at once', async () => {
  const { db, context, state, claim, want, standing, later, link } = await world();
  await putRecords(db, [{ object: 'fundClaim', id: claim, data: { requestedAction: 'APPROVE' } }]);
  await want(link);
  await takeDue(db, state.now, new Date(state.now.getTime() + 60_000), 10);
  expect(await readOnce(context)).toBe(0);
  later(61_000);
  expect(await readOnce(context)).toBe(1);
  expect(await standing(link)).toMatchObject({ isOver: true });
  const { rows } = await db.query('select subject, cause from loop.dirty where automation = $1', ['fund-claim']);
  expect(rows).toEqual([{ subject: claim, cause: 'change' }]);
});

test('a claim submitted again while it is read is read again', async () => {
  const { context, want, standing, later, link } = await world();
  await want(link);
  const meanwhile: ReaderContext = {
    ...context,
    reading: {
      ...context.reading,
      resolve: (_name, done) => {
        later(1);
        void (async () => {
          await want(link);
          done(null, [{ address: '127.0.0.1', family: 4 }]);
        })();
      },
    },
  };
  await readOnce(meanwhile);
  expect(await standing(link)).toMatchObject({ isOver: false });
  expect(await readOnce(context)).toBe(1);
  expect(await standing(link)).toMatchObject({ isOver: true });
});
