/** Fits models when they are due, and judges them once a month; both in a thread, so that the service goes on. */
import { today, type Clock, type Day } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/db/pool.ts';
import { dayText } from '../engine/days.ts';
import { inThread } from '../engine/thread.ts';
import type { Clocks } from '../history/holds.store.ts';
import { loadLedger } from '../history/ledger.store.ts';
import { sources, type Source } from '../history/sources.ts';
import type { Through } from '../history/through.store.ts';
import { latestGate, latestModel, saveGate, saveModel, type StoredGate, type StoredModel } from './models.store.ts';
import { refitDue, type RefitWhy } from './refit.rules.ts';
import { calibrationShown, verdictReasons } from './verdict.rules.ts';

/** Parameters of more customers than these do not get better, only later. */
const mostToFit = 200_000;
const mostToJudge = 50_000;
const origins = 4;

export interface Learned {
  readonly model: StoredModel;
  readonly gate: StoredGate | null;
  /** Null where the model of an earlier night is still good. */
  readonly refitted: RefitWhy | null;
  readonly judged: boolean;
}

export interface LearnOptions {
  readonly through: Through;
  readonly clocks: Clocks;
  readonly horizonDays: number;
  readonly clock: Clock;
}

/** What is known of each source; null where nobody ever ordered there. */
export async function learn(db: Database, options: LearnOptions): Promise<Record<Source, Learned | null>> {
  const learned: Record<Source, Learned | null> = { SELL_IN: null, SELL_THROUGH: null };
  for (const source of sources) learned[source] = await learnSource(db, source, options);
  return learned;
}

async function learnSource(db: Database, source: Source, options: LearnOptions): Promise<Learned | null> {
  const { horizonDays, clock } = options;
  const latest = await latestModel(db, source);
  const why = refitDue(latest, today(clock), horizonDays);
  const model = why === null ? latest : await refit(db, source, options, why);
  if (!model) return null;
  const known = await latestGate(db, source, horizonDays);
  // A large import in the middle of a month makes last week's "too little data" wrong.
  const isDue = known?.month !== monthOf(today(clock)) || (why !== null && why !== 'WEEKLY');
  const gate = isDue ? await judge(db, source, options) : known;
  return { model, gate, refitted: why, judged: isDue };
}

export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

async function refit(db: Database, source: Source, options: LearnOptions, why: RefitWhy): Promise<StoredModel | null> {
  const { horizonDays, clock } = options;
  const loaded = await loadLedger(db, { ...options, source, mostCustomers: mostToFit });
  if (!loaded) return null;
  const { ledger, population } = loaded;
  const model = await inThread('train', { ledger, at: ledger.through, horizonDays });
  const fit = {
    source,
    horizonDays,
    fittedOn: today(clock),
    throughOn: dayText(ledger.through),
    customers: population,
    why,
    model,
  };
  return saveModel(db, fit, clock.now);
}

async function judge(db: Database, source: Source, options: LearnOptions): Promise<StoredGate | null> {
  const { horizonDays, clock } = options;
  const loaded = await loadLedger(db, { ...options, source, mostCustomers: mostToJudge });
  if (!loaded) return null;
  const { ledger } = loaded;
  const month = monthOf(today(clock));
  // The seed is the month: a verdict can be had again.
  const seed = Number(month.replaceAll('-', ''));
  const test = await inThread('backtest', { ledger, options: { horizonDays, origins, seed } });
  const stages = await inThread('stages', { ledger });
  const { gates, models, observations, perOrigin } = test;
  const gate: StoredGate = {
    month,
    source,
    horizonDays,
    verdict: gates.verdict,
    why: verdictReasons(test),
    customers: test.customers,
    figures: { gates, models, observations, perOrigin, seed, origins: test.origins },
    calibration: calibrationShown(test),
    stages,
  };
  await saveGate(db, gate, clock.now);
  return gate;
}
