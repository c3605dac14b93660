import { describe, expect, test } from 'vitest';
import { HostError } from './errors.ts';
import { hostDefault, Pacer, type CallLane } from './pacer.ts';
import { FakeTime, HostBucket } from './testing.ts';

const minute = 60_000;

/** A call to a host that only counts: refused like the real one when a bucket is empty. */
function callTo(host: readonly HostBucket[], time: FakeTime, passed: number[]): () => Promise<void> {
  return () => {
    for (const bucket of host) {
      if (!bucket.take(time.now()))
        return Promise.reject(new HostError('limit', 'Limit reached', { limit: bucket.limit }));
    }
    passed.push(time.now());
    return Promise.resolve();
  };
}

/** How many of 40 evenly spaced calls pass at a drained bucket. */
function passesAt(everyMs: number): number {
  const bucket = new HostBucket(hostDefault);
  for (let call = 0; call < 100; call++) bucket.take(0);
  return Array.from({ length: 40 }, (_, call) => bucket.take((call + 1) * everyMs)).filter(Boolean).length;
}

describe('at the default limits of an API key, for 5 minutes', () => {
  test.each([
    { share: 7_000, attainable: 0.7 * 600 },
    { share: 9_000, attainable: 0.9 * 600 },
    { share: 10_000, attainable: 600 },
  ])('a share of $share is used to 90 % or more and nothing is refused', async ({ share, attainable }) => {
    const time = new FakeTime();
    const limits = [hostDefault, { tokens: 100, windowMs: 1_000 }];
    const pacer = new Pacer({ limits, shareBasisPoints: share, maxInFlight: 8, time });
    const passed: number[] = [];
    const call = callTo(
      limits.map((limit) => new HostBucket(limit)),
      time,
      passed,
    );
    const refused: unknown[] = [];
    const all = Array.from({ length: 2_000 }, () =>
      pacer.run('task', call).catch((error: unknown) => refused.push(error)),
    );
    await time.advance(5 * minute);
    const sent = passed.length;
    pacer.close();
    await Promise.all(all);
    expect(refused.filter((error) => (error as HostError).code !== 'not-sent')).toEqual([]);
    expect(sent).toBeGreaterThanOrEqual(0.9 * attainable);
    expect(sent).toBeLessThanOrEqual(attainable);
  });

  test('the model of the host knows the trap: calls 500 ms apart drain it, calls 620 ms apart do not', () => {
    expect(passesAt(620)).toBe(40);
    expect(passesAt(500)).toBe(20);
  });
});

test('with another integration on the same limit (15 calls a minute), both get through and nothing is refused', async () => {
  const time = new FakeTime();
  const host = new HostBucket(hostDefault);
  const pacer = new Pacer({ limits: [hostDefault], shareBasisPoints: 7_000, maxInFlight: 8, time });
  const passed: number[] = [];
  const call = callTo([host], time, passed);
  let theirs = 0;
  let asked = 0;
  const other = (): void => {
    asked += 1;
    if (host.take(time.now())) theirs += 1;
    time.after(4_000, other);
  };
  other();
  const outcomes: string[] = [];
  for (let number = 0; number < 1_000; number++) {
    pacer.run('task', call).then(
      () => outcomes.push('passed'),
      (error: HostError) => outcomes.push(error.code),
    );
  }
  await time.advance(10 * minute);
  expect(passed.length).toBeGreaterThan(0.9 * 770);
  expect(outcomes).not.toContain('limit');
  expect(theirs).toBe(asked);
  pacer.close();
});

describe('lanes', () => {
  test('the most urgent call goes first, whatever came first', async () => {
    const time = new FakeTime();
    const pacer = new Pacer({
      limits: [{ tokens: 1, windowMs: 1_000 }],
      shareBasisPoints: 10_000,
      maxInFlight: 1,
      time,
    });
    const order: CallLane[] = [];
    const run = (lane: CallLane): Promise<void> =>
      pacer.run(lane, () => {
        order.push(lane);
        return Promise.resolve();
      });
    const all = (['backfill', 'backfill', 'reconcile', 'score', 'task', 'balance', 'answer', 'reread'] as const).map(
      run,
    );
    await time.advance(10_000);
    await Promise.all(all);
    expect(order).toEqual(['backfill', 'reread', 'answer', 'balance', 'task', 'score', 'reconcile', 'backfill']);
  });

  test('a call of the last lane is not starved by a steady stream of the first', async () => {
    const time = new FakeTime();
    const pacer = new Pacer({
      limits: [{ tokens: 10, windowMs: 1_000 }],
      shareBasisPoints: 10_000,
      maxInFlight: 1,
      time,
    });
    let backfilled = false;
    let answers = 0;
    const stream = (): void => void pacer.run('answer', () => Promise.resolve()).then(() => (answers += 1) && stream());
    stream();
    stream();
    void pacer.run('backfill', () => Promise.resolve()).then(() => (backfilled = true));
    await time.advance(10_000);
    expect({ backfilled, answered: answers > 50 }).toEqual({ backfilled: true, answered: true });
  });

  test('an answer does not wait for a group of calls to be affordable', async () => {
    const time = new FakeTime();
    const pacer = new Pacer({ limits: [hostDefault], shareBasisPoints: 7_000, maxInFlight: 100, time });
    const backlog = Array.from({ length: 200 }, () =>
      pacer.run('backfill', () => Promise.resolve()).catch(() => undefined),
    );
    await time.advance(100);
    const asked = time.now();
    let answeredAt = 0;
    void pacer.run('answer', () => Promise.resolve()).then(() => (answeredAt = time.now()));
    await time.advance(5_000);
    expect(answeredAt - asked).toBeGreaterThan(0);
    expect(answeredAt - asked).toBeLessThan(1_000);
    pacer.close();
    await Promise.all(backlog);
  });
});

describe('an identity without known limits', () => {
  test('is not paced, until a refusal names one', async () => {
    const time = new FakeTime();
    const pacer = new Pacer({ limits: [], shareBasisPoints: 7_000, maxInFlight: 1_000, time });
    const limit = { tokens: 500, windowMs: minute };
    const host = new HostBucket(limit);
    const passed: number[] = [];
    const results = Array.from({ length: 600 }, () =>
      pacer.run('task', callTo([host], time, passed)).catch(() => undefined),
    );
    await Promise.all(results);
    expect(passed.length).toBe(500);
    expect(pacer.limits).toEqual([limit]);
    const later = Array.from({ length: 100 }, () => pacer.run('task', callTo([host], time, passed)));
    await time.advance(minute);
    await Promise.all(later);
    expect(passed.length).toBe(600);
  });

  test('assumes the host’s default when a refusal names none', async () => {
    const pacer = new Pacer({ limits: [], shareBasisPoints: 7_000, maxInFlight: 1, time: new FakeTime() });
    await expect(pacer.run('task', () => Promise.reject(new HostError('limit', 'HTTP 429')))).rejects.toThrow(
      'HTTP 429',
    );
    expect(pacer.limits).toEqual([hostDefault]);
  });
});

describe('bounds', () => {
  test('closing refuses what waits, and what comes later', async () => {
    const pacer = new Pacer({
      limits: [{ tokens: 1, windowMs: 1_000 }],
      shareBasisPoints: 10_000,
      maxInFlight: 1,
      time: new FakeTime(),
    });
    await pacer.run('task', () => Promise.resolve());
    const waiting = pacer.run('task', () => Promise.resolve());
    pacer.close();
    await expect(waiting).rejects.toMatchObject({ code: 'not-sent', retryable: true });
    await expect(pacer.run('task', () => Promise.resolve())).rejects.toMatchObject({ code: 'not-sent' });
  });

  test('never more calls under way than allowed', async () => {
    const time = new FakeTime();
    const pacer = new Pacer({ limits: [], shareBasisPoints: 10_000, maxInFlight: 3, time });
    let underWay = 0;
    let most = 0;
    const work = (): Promise<void> => {
      underWay += 1;
      most = Math.max(most, underWay);
      return new Promise((resolve) => {
        time.after(100, () => {
          underWay -= 1;
          resolve();
        });
      });
    };
    const all = Array.from({ length: 20 }, () => pacer.run('task', work));
    await time.advance(1_000);
    await Promise.all(all);
    expect(most).toBe(3);
  });

  test.each([0, 10_001, 0.5])('a share of %s basis points is refused', (shareBasisPoints) => {
    expect(() => new Pacer({ limits: [], shareBasisPoints, maxInFlight: 1, time: new FakeTime() })).toThrow(RangeError);
  });
});
