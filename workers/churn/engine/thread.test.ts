import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { townLedger } from '../testing/orders.ts';
import { ChurnInputError } from './errors.ts';
import { seededRandom } from './math/random.ts';
import { simulateMbgCnbd } from './simulate.ts';
import { run } from './tasks.ts';
import { inThread } from './thread.ts';

const ledger = townLedger({ customers: 300, days: 500, seed: 1 });

describe('inThread', () => {
  it('gives what the task gives, its columns included', async () => {
    const input = { ledger, at: 500, horizonDays: 60 };
    const result = await inThread('trainAndScore', input);
    expect(result).toEqual(run('trainAndScore', input));
    expect(result.scores!.probability).toBeInstanceOf(Float64Array);
  });

  it("fails with the task's own error", async () => {
    const bad = inThread('backtest', { ledger, options: { horizonDays: 0, seed: 1 } });
    await expect(bad).rejects.toBeInstanceOf(ChurnInputError);
    await expect(bad).rejects.toMatchObject({ code: 'BAD_HORIZON' });
  });

  it('ends at once when it is told to', async () => {
    const stop = new AbortController();
    const running = inThread('backtest', { ledger, options: { horizonDays: 30, seed: 1 } }, stop.signal);
    stop.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    await expect(inThread('train', { ledger, at: 500, horizonDays: 60 }, stop.signal)).rejects.toThrow('enough');
  });

  it("leaves the caller's loop free: timers fire all along, while a hundred thousand customers are scored", async () => {
    const plan = { customers: 100_000, horizon: 90, ageFrom: 100, ageTo: 700 };
    const { summaries } = simulateMbgCnbd(seededRandom(1), { k: 2, r: 1, alpha: 8, a: 0.5, b: 4 }, plan);
    const model = run('train', { ledger, at: 500, horizonDays: 60 });
    const whole = new Int32Array(plan.customers);
    const snapshot = {
      at: 0,
      customer: whole,
      summaries,
      firstDay: whole,
      lastDay: whole,
      value: new Float64Array(plan.customers),
    };
    const state = { isDone: false };
    let ticks = 0;
    const scoring = inThread('score', { model, snapshot }).finally(() => (state.isDone = true));
    const started = performance.now();
    while (!state.isDone) {
      await setTimeout(5);
      ticks++;
    }
    const scores = await scoring;
    expect(scores!.probability).toHaveLength(plan.customers);
    // On a machine busy with other things a tick takes longer than 5 ms, but the work itself would allow none at all.
    expect(ticks).toBeGreaterThan(Math.min(8, (performance.now() - started) / 40));
  });
});
