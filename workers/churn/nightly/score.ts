/**
 * The night's first step: histories follow what changed, models are fitted and judged when due, everybody is scored, and
 * those of whom something else is to be shown are marked. Each part can be repeated; a repeat changes nothing.
 */
import { setImmediate } from 'node:timers/promises';
import { today, type Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/db/pool.ts';
import { loadPolicies } from '../../platform/policy/store.ts';
import type { NightModel } from '../engine/night.ts';
import { inThread } from '../engine/thread.ts';
import { advanceHistories, type Advance } from '../history/advance.ts';
import { loadClocks } from '../history/holds.store.ts';
import { surveyOf } from '../history/ledger.store.ts';
import { sources, type Source } from '../history/sources.ts';
import { loadThrough } from '../history/through.store.ts';
import { churnScorePolicies, horizonDays as horizonPolicy, limitsOf } from '../policies.ts';
import { loadBase } from './columns.store.ts';
import { learn, type Learned } from './learn.ts';
import { clearScores, saveScores } from './scores.store.ts';
import { scoresOf, type Telling } from './tell.rules.ts';

export interface ScoredNight extends Advance {
  readonly customers: number;
  /** Customers of whom something else is shown now. */
  readonly shown: number;
  readonly models: readonly {
    readonly source: Source;
    readonly version: string;
    readonly method: string;
    readonly verdict: string | null;
    readonly refitted: string | null;
    readonly judged: boolean;
  }[];
}

const scoresPerPage = 500;

export async function scoreNight(db: Database, clock: Clock): Promise<ScoredNight> {
  const advance = await advanceHistories(db, clock);
  const policies = await loadPolicies(db, churnScorePolicies);
  const horizonDays = policies.of(horizonPolicy);
  const [through, clocks] = [await loadThrough(db), await loadClocks(db, clock.timeZone)];
  const learned = await learn(db, { through, clocks, horizonDays, clock });
  const currencies = { SELL_IN: await currencyOf(db, 'SELL_IN'), SELL_THROUGH: await currencyOf(db, 'SELL_THROUGH') };
  const base = await loadBase(db, { through, clocks, horizonDays, populationCurrency: currencies });
  const models = sources.map((source) => nightModel(learned[source]));
  const output = await inThread('night', { columns: base.columns, models, limits: limitsOf(policies) });
  const telling: Telling = { base, output, learned, through, horizonDays };
  for (let from = 0; from < output.row.length; from += scoresPerPage) {
    await saveScores(db, scoresOf(telling, from, from + scoresPerPage), clock);
    await setImmediate();
  }
  const cleared = await clearScores(db, clock);
  return {
    ...advance,
    customers: base.columns.count,
    shown: output.row.length + cleared,
    models: sources.flatMap((source) => {
      const { model, gate, refitted, judged } = learned[source] ?? {};
      if (!model) return [];
      const method = nightModel(learned[source])?.method ?? 'HIATUS';
      return [
        {
          source,
          version: model.version,
          method,
          verdict: gate?.verdict ?? null,
          refitted: refitted ?? null,
          judged: judged ?? false,
        },
      ];
    }),
  };
}

const currencyOf = async (db: Database, source: Source): Promise<string | null> =>
  (await surveyOf(db, source)).currency;

/** Without PASS the hiatus rule is shown. */
function nightModel(learned: Learned | null): NightModel | null {
  if (!learned) return null;
  const { model } = learned.model;
  const isTrusted = learned.gate?.verdict === 'PASS' && model.fit.kind === 'fitted';
  return { model, method: isTrusted ? 'MODEL' : 'HIATUS' };
}

export const nightOf = (clock: Clock): string => today(clock);
