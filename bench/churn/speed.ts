import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { fitBgNbd } from '../../workers/churn/engine/models/bgNbd.ts';
import { fitMbgCnbdGrid, orderProbabilities } from '../../workers/churn/engine/models/mbgCnbdK.ts';
import { fitParetoNbd } from '../../workers/churn/engine/models/paretoNbd.ts';
import { seededRandom } from '../../workers/churn/engine/math/random.ts';
import { simulateMbgCnbd, simulateParetoNbd } from '../../workers/churn/engine/simulate.ts';
import { run } from '../../workers/churn/engine/tasks.ts';
import { inThread } from '../../workers/churn/engine/thread.ts';
import { townLedger } from '../../workers/churn/testing/orders.ts';
import { type BenchLine, lineOf, median, medianSeconds } from '../line.ts';

const customers = 100_000;
const plan = { customers, horizon: 90, ageFrom: 180, ageTo: 730 };
const runs = 5;
const oneCore =
  'one core, simulated customers with continuous times, so that none are alike; median of 5 after a warm-up';

/** Fits and scores of 100,000 customers on one core. References: churn.md's prototype on the same kind of machine. */
export function speedLines(): BenchLine[] {
  const truth = { k: 3, r: 1.2, alpha: 12, a: 0.8, b: 5 };
  const { summaries } = simulateMbgCnbd(seededRandom(1), truth, plan);
  const inDays = simulateMbgCnbd(seededRandom(1), truth, { ...plan, wholeDays: true }).summaries;
  const pareto = simulateParetoNbd(seededRandom(1), { r: 0.55, alpha: 74, s: 0.6, beta: 82 }, plan).summaries;
  const gridAndScore = (data: typeof summaries) => (): void => {
    const { best } = fitMbgCnbdGrid(data);
    if (best.kind === 'refused') throw new Error(best.message);
    orderProbabilities(best.parameters, data, plan.horizon);
  };
  const prototype = 'prototype';
  return [
    lineOf({
      name: 'churn: MBG/CNBD-k grid fitted, 100,000 customers scored',
      value: medianSeconds(runs, gridAndScore(summaries)),
      unit: 's',
      reference: 0.6,
      referenceOf: prototype,
      target: 1,
      limits: oneCore,
    }),
    lineOf({
      name: 'churn: the same in whole days',
      value: medianSeconds(runs, gridAndScore(inDays)),
      unit: 's',
      reference: 0.6,
      referenceOf: prototype,
      target: 1,
      limits: 'equal customers are one row with a weight',
    }),
    lineOf({
      name: 'churn: Pareto/NBD fitted, 100,000 customers',
      value: medianSeconds(runs, () => fitParetoNbd(pareto)),
      unit: 's',
      reference: 10.3,
      referenceOf: `${prototype}, Nelder-Mead`,
      target: 2,
      limits: oneCore,
    }),
    lineOf({
      name: 'churn: BG/NBD fitted, 100,000 customers',
      value: medianSeconds(runs, () => fitBgNbd(summaries)),
      unit: 's',
      reference: 0.2,
      referenceOf: prototype,
      limits: oneCore,
    }),
    lineOf({
      name: 'churn: P(alive) and p_h of 100,000 customers',
      value: medianSeconds(runs, () => orderProbabilities(truth, summaries, plan.horizon)),
      unit: 's',
      reference: 0.0145,
      referenceOf: `${prototype}, P(alive) only`,
      limits: oneCore,
    }),
  ];
}

/** How long the caller's event loop stood still while a thread trained on, and scored, 100,000 customers. */
export async function loopLines(): Promise<BenchLine[]> {
  const ledger = townLedger({ customers, days: 500, seed: 1 });
  const input = { ledger, at: 500, horizonDays: 60 };
  const started = performance.now();
  run('trainAndScore', input);
  const alone = (performance.now() - started) / 1000;
  const idle = await longestBlockMs(() => setTimeout(1000));
  const blocks: number[] = [];
  for (let i = 0; i < 3; i++) blocks.push(await longestBlockMs(() => inThread('trainAndScore', input)));
  return [
    lineOf({
      name: 'churn: longest block of the event loop while 100,000 customers are trained on and scored',
      value: median(blocks),
      unit: 'ms',
      reference: idle,
      referenceOf: 'the same loop with nothing to do',
      target: 50,
      limits: 'median of 3 maxima; other programs on the machine are in it',
    }),
    lineOf({
      name: 'churn: training at two origins and scoring 100,000 customers from a ledger',
      value: alone,
      unit: 's',
      limits: `${ledger.day.length} purchase days; one run`,
    }),
  ];
}

async function longestBlockMs(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  return delay.max / 1e6;
}
