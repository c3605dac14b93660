import { expect, test } from 'vitest';
import { Bucket, defaultLimits } from './limits.ts';

/** How many of `count` calls pass, one every `everyMs`, on a bucket that has just been drained. */
function passed(count: number, everyMs: number): number {
  const bucket = new Bucket(defaultLimits.long, 0);
  for (let call = 0; call < defaultLimits.long.tokens; call++) bucket.spend(0);
  let nowMs = 0;
  const outcomes = Array.from({ length: count }, () => {
    nowMs += everyMs;
    try {
      bucket.spend(nowMs);
      return true;
    } catch {
      return false;
    }
  });
  return outcomes.filter(Boolean).length;
}

test('the refill trap: what was measured on a host after draining it', () => {
  expect(passed(40, 500)).toBe(20);
  expect(passed(32, 620)).toBe(32);
});

test('calls closer than a refill step earn nothing back, even on a bucket that is not empty', () => {
  const bucket = new Bucket({ tokens: 100, windowMs: 60_000 }, 0);
  for (let call = 1; call <= 100; call++) bucket.spend(call * 599);
  expect(() => bucket.spend(101 * 599)).toThrow('Limit reached (100 tokens per 60000 ms)');
});

test('a pause fills the bucket, but not above its brim', () => {
  const bucket = new Bucket({ tokens: 10, windowMs: 1000 }, 0);
  for (let call = 0; call < 10; call++) bucket.spend(0);
  for (let call = 0; call < 10; call++) bucket.spend(100_000);
  expect(() => bucket.spend(100_000)).toThrow('Limit reached');
});
