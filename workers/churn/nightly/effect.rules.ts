/** What the plays changed, with honest intervals. Pure. */
import type { Message } from '../../platform/text/text.ts';
import type { Effect } from '../cases/effect.ts';
import { wilson } from './verdict.rules.ts';

export interface Difference {
  readonly treatedClosed: number;
  readonly treatedSaved: number;
  readonly heldOutClosed: number;
  readonly heldOutSaved: number;
  readonly withoutPlay: number;
  readonly dismissed: number;
  /** Saved share of the treated less that of the held out, over strata that have both; null when none has. */
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The difference within strata, weighted by Mantel and Haenszel's weights (treated × held out / both); its interval from the
 * Wilson intervals of the shares: Newcombe (1998, Statistics in Medicine 17, method 10), over strata as Yan and Su (2010).
 */
export function differenceOf(strata: readonly Effect[]): Difference {
  const sum = (of: (effect: Effect) => number): number => strata.reduce((total, each) => total + of(each), 0);
  const both = strata.filter(({ treatedClosed, heldOutClosed }) => treatedClosed > 0 && heldOutClosed > 0);
  const weights = both.map(({ treatedClosed: t, heldOutClosed: h }) => (t * h) / (t + h));
  const whole = weights.reduce((total, each) => total + each, 0);
  let [estimate, below, above] = [0, 0, 0];
  for (const [i, each] of both.entries()) {
    const weight = weights[i]! / whole;
    const [p1, p0] = [each.treatedSaved / each.treatedClosed, each.heldOutSaved / each.heldOutClosed];
    const [one, zero] = [wilson(each.treatedSaved, each.treatedClosed), wilson(each.heldOutSaved, each.heldOutClosed)];
    estimate += weight * (p1 - p0);
    below += weight ** 2 * ((p1 - one.low) ** 2 + (zero.high - p0) ** 2);
    above += weight ** 2 * ((one.high - p1) ** 2 + (p0 - zero.low) ** 2);
  }
  const isKnown = both.length > 0;
  return {
    treatedClosed: sum((each) => each.treatedClosed),
    treatedSaved: sum((each) => each.treatedSaved),
    heldOutClosed: sum((each) => each.heldOutClosed),
    heldOutSaved: sum((each) => each.heldOutSaved),
    withoutPlay: sum((each) => each.treatedWithoutPlay),
    dismissed: sum((each) => each.treatedDismissed),
    estimate: isKnown ? estimate : null,
    low: isKnown ? estimate - Math.sqrt(below) : null,
    high: isKnown ? estimate + Math.sqrt(above) : null,
  };
}

/** Two-sided 5 %, and 80 % power. */
const zSum = 1.959964 + 0.841621;
/** What a play should be worth to be worth its while. */
export const differenceWanted = 0.1;
/** Of customers that are left alone, until enough of ours have shown their own share. */
const assumedShare = 0.4;
const leastHeldOut = 20;

/**
 * Closed cases in all that tell a difference of ten points from chance in four of five times: (z₁ + z₂)² · (p₁q₁ / (1 − h)
 * + p₀q₀ / h) / d², with h the share held out. Null where nobody is held out.
 */
export function casesNeeded({ heldOutClosed, heldOutSaved }: Difference, heldOutShare: number): number | null {
  if (!(heldOutShare > 0 && heldOutShare < 1)) return null;
  const p0 = heldOutClosed >= leastHeldOut ? heldOutSaved / heldOutClosed : assumedShare;
  const p1 = Math.min(1, p0 + differenceWanted);
  const variance = (p1 * (1 - p1)) / (1 - heldOutShare) + (p0 * (1 - p0)) / heldOutShare;
  return Math.ceil((zSum ** 2 * variance) / differenceWanted ** 2);
}

const percent = (share: number): number => Math.round(100 * share);
const points = (share: number): string => (100 * share).toFixed(1);

/** The report's words; `askedShare` is the policy's, for as long as there is none of our own. */
export function effectReasons(difference: Difference, askedShare: number): Message[] {
  const { treatedClosed, heldOutClosed, treatedSaved, heldOutSaved, estimate, low, high } = difference;
  const closed = treatedClosed + heldOutClosed;
  const needed = casesNeeded(difference, heldOutClosed > 0 ? heldOutClosed / closed : askedShare);
  const still: Message =
    needed === null
      ? { code: 'CHURN_EFFECT_NOBODY_HELD_OUT' }
      : closed >= needed
        ? { code: 'CHURN_EFFECT_ENOUGH', values: { closed, needed, points: percent(differenceWanted) } }
        : { code: 'CHURN_EFFECT_MORE', values: { more: needed - closed, closed, points: percent(differenceWanted) } };
  if (estimate === null || low === null || high === null) return [{ code: 'CHURN_EFFECT_NONE' }, still];
  const { withoutPlay, dismissed } = difference;
  return [
    {
      code: 'CHURN_EFFECT_DIFFERENCE',
      values: {
        treated: treatedClosed,
        treatedPercent: percent(treatedSaved / treatedClosed),
        heldOut: heldOutClosed,
        heldOutPercent: percent(heldOutSaved / heldOutClosed),
        difference: points(estimate),
        low: points(low),
        high: points(high),
      },
    },
    still,
    { code: 'CHURN_EFFECT_OF_PLAYS', values: { withoutPlay, dismissed } },
  ];
}
