import type { Snapshot } from './ledger.ts';
import { type Covariate, covariates } from './recalibration.ts';
import type { Scores } from './scoring.ts';

/** Why a probability differs from the average customer's. `values` fill the reason's text. */
export interface Reason {
  readonly code: `${Covariate}_${'LOWERS' | 'RAISES'}` | 'MODEL_ONLY';
  /** Coefficient × deviation, in log-odds; 0 for MODEL_ONLY. */
  readonly logOdds: number;
  readonly values: Readonly<Record<string, number>>;
}

const most = 3;
/** Smaller contributions move the probability by less than about two points: not worth a person's time. */
const leastLogOdds = 0.1;

/** The strongest reasons for one row of the scores, at most three; those that lower the probability come first. */
export function reasonsFor(scores: Scores, { summaries }: Snapshot, row: number): Reason[] {
  const x = summaries.x[row]!;
  const orders = x + 1;
  if (scores.recalibrated[row] === 0) return [{ code: 'MODEL_ONLY', logOdds: 0, values: { orders } }];
  const p = scores.probability[row]!;
  const facts = {
    orders,
    silentDays: Math.round(summaries.T[row]! - summaries.tx[row]!),
    ageDays: Math.round(summaries.T[row]!),
    intervalDays: Math.round(summaries.tx[row]! / x),
    probability: Math.round(100 * scores.model[row]!),
  };
  return covariates
    .map((name, j) => ({ name, logOdds: scores.contributions[row * covariates.length + j]! }))
    .filter(({ logOdds }) => Math.abs(logOdds) >= leastLogOdds)
    .toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds))
    .slice(0, most)
    .toSorted((a, b) => Math.sign(a.logOdds) - Math.sign(b.logOdds))
    .map(({ name, logOdds }) => ({
      code: `${name}_${logOdds < 0 ? 'LOWERS' : 'RAISES'}`,
      logOdds,
      values: { ...facts, points: Math.round(100 * Math.abs(p - without(p, logOdds))) },
    }));
}

/** The probability if this one thing were as with the average customer. */
function without(p: number, logOdds: number): number {
  return 1 / (1 + (1 / p - 1) * Math.exp(logOdds));
}
