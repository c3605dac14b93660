import type { Snapshot } from './ledger.ts';
import { covariates } from './recalibration.ts';
import { leastRepeatsForRhythm, type Scores } from './scoring.ts';
import type { ReasonCode } from './texts.ts';

/** Why a probability differs from the average customer's: a message of the catalogue, and how much it weighs. */
export interface Reason {
  readonly code: ReasonCode;
  /** Coefficient × deviation, in log-odds; 0 where there is only the model. */
  readonly logOdds: number;
  readonly values: Readonly<Record<string, number>>;
}

const most = 3;
/** What moves the probability by less is not worth a person's time. */
const leastPoints = 2;

/** The strongest reasons for one row of the scores, at most three; those that lower the probability come first. */
export function reasonsFor(scores: Scores, { summaries }: Snapshot, row: number): Reason[] {
  const x = summaries.x[row]!;
  const orders = x + 1;
  if (x < leastRepeatsForRhythm) return [{ code: 'CHURN_MODEL_ONLY', logOdds: 0, values: { orders } }];
  const p = scores.probability[row]!;
  const facts = {
    orders,
    silentDays: Math.round(summaries.T[row]! - summaries.tx[row]!),
    ageDays: Math.round(summaries.T[row]!),
    intervalDays: Math.round(summaries.tx[row]! / x),
    probability: Math.round(100 * scores.model[row]!),
  };
  if (scores.recalibrated[row] === 0) return [{ code: 'CHURN_RHYTHM_ONLY', logOdds: 0, values: facts }];
  return covariates
    .map((name, j) => ({ name, logOdds: scores.contributions[row * covariates.length + j]! }))
    .map((reason) => ({ ...reason, points: Math.round(100 * Math.abs(p - without(p, reason.logOdds))) }))
    .filter(({ points }) => points >= leastPoints)
    .toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds))
    .slice(0, most)
    .toSorted((a, b) => Math.sign(a.logOdds) - Math.sign(b.logOdds))
    .map(({ name, logOdds, points }) => ({
      code: `CHURN_${name}_${logOdds < 0 ? 'LOWERS' : 'RAISES'}` as const,
      logOdds,
      values: { ...facts, points },
    }));
}

/** The probability if this one thing were as with the average customer. */
function without(p: number, logOdds: number): number {
  return 1 / (1 + (1 / p - 1) * Math.exp(logOdds));
}
