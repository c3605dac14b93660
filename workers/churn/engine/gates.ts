import type { CalibrationTest } from './calibration.ts';
import type { Interval } from './bootstrap.ts';

export type Verdict = 'PASS' | 'FAIL' | 'INSUFFICIENT';

/** Without PASS the system shows the hiatus rule and says why. */
export interface Gates {
  readonly verdict: Verdict;
  /** The model's AUC less the hiatus rule's, on the same customers: passes when surely not worse by more than .01. */
  readonly auc: {
    readonly verdict: Verdict;
    readonly difference: number | null;
    readonly low: number | null;
    readonly bound: number;
  };
  /**
   * Passes when a perfectly calibrated model would look as bad in more than 5 % of worlds, or when the error is too small
   * to change what anybody does: with many customers no model of real people passes the first test alone.
   */
  readonly calibration: {
    readonly verdict: Verdict;
    readonly ece: number | null;
    readonly nullHigh: number | null;
    readonly pValue: number | null;
    readonly immaterial: number;
  };
  /** Lost value caught at 20 %, against ranking by value alone. Null without amounts: then the other two decide. */
  readonly value: {
    readonly verdict: Verdict;
    readonly caught: number | null;
    readonly valueOnly: number | null;
  } | null;
  /** Why INSUFFICIENT; null otherwise. */
  readonly missing: string | null;
}

export const aucBound = -0.01;
/** An expected calibration error up to this is of no consequence: a stated 60 % may be 55 or 65 % on average. */
export const immaterialError = 0.05;

/** Below this a verdict would be chance: customers at origins, and how many of either outcome. */
export const leastForVerdict = { observations: 100, ofEither: 20 };

export interface Evidence {
  readonly observations: number;
  readonly ordered: number;
  readonly aucDifference: number | null;
  readonly aucDifferenceInterval: Interval | null;
  readonly calibration: CalibrationTest | null;
  /** Null where the history has no amounts. */
  readonly value: { readonly caught: number | null; readonly valueOnly: number | null } | null;
}

/** The verdicts on a backtest. All three gates must pass; too little data is INSUFFICIENT, whatever the numbers say. */
export function judge(evidence: Evidence): Gates {
  const missing = whatIsMissing(evidence);
  const { aucDifference, aucDifferenceInterval, calibration, value } = evidence;
  const low = aucDifferenceInterval?.low ?? null;
  const verdictOf = (passes: boolean | null): Verdict =>
    missing || passes === null ? 'INSUFFICIENT' : passes ? 'PASS' : 'FAIL';
  const auc = verdictOf(low === null ? null : low > aucBound);
  const calibrated = verdictOf(calibration && calibration.ece <= Math.max(calibration.nullHigh, immaterialError));
  const known = value && value.caught !== null && value.valueOnly !== null;
  const valuable = verdictOf(known ? value.caught >= value.valueOnly : null);
  const all = value === null ? [auc, calibrated] : [auc, calibrated, valuable];
  return {
    verdict: all.includes('INSUFFICIENT') ? 'INSUFFICIENT' : all.includes('FAIL') ? 'FAIL' : 'PASS',
    auc: { verdict: auc, difference: aucDifference, low, bound: aucBound },
    calibration: {
      verdict: calibrated,
      ece: calibration?.ece ?? null,
      nullHigh: calibration?.nullHigh ?? null,
      pValue: calibration?.pValue ?? null,
      immaterial: immaterialError,
    },
    value: value && { verdict: valuable, ...value },
    missing,
  };
}

function whatIsMissing({ observations, ordered }: Evidence): string | null {
  const { observations: least, ofEither } = leastForVerdict;
  if (observations < least)
    return `${observations} customers at origins with 3 or more repeat orders; ${least} are needed`;
  const lost = observations - ordered;
  if (Math.min(lost, ordered) < ofEither)
    return `${ordered} ordered, ${lost} did not; ${ofEither} of either are needed`;
  return null;
}
