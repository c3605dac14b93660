import type { Summaries } from './summaries.ts';

/**
 * The hiatus rule that managers use (Wübben & Wangenheim 2008, "Instant customer base analysis: managerial heuristics often
 * get it right", Journal of Marketing 72(3)): whoever has been silent for longer than a cutoff is taken for lost. It is the
 * yardstick of the gates, and what is shown when they are not passed.
 */
export interface HiatusRule {
  readonly cutoffDays: number;
  /** Share of customers who ordered within the horizon, where the cutoff was chosen; null when it was not chosen from data. */
  readonly recentOrdered: number | null;
  readonly silentOrdered: number | null;
}

/** Days since the last order. */
export function silence({ count, tx, T }: Summaries, rows: Int32Array): Float64Array {
  const days = new Float64Array(rows.length);
  for (const [i, row] of rows.entries()) if (row < count) days[i] = T[row]! - tx[row]!;
  return days;
}

/** Without a matured origin: silent for longer than the horizon. */
export function unfittedHiatus(horizonDays: number): HiatusRule {
  return { cutoffDays: horizonDays, recentOrdered: null, silentOrdered: null };
}

/** The cutoff that called most customers of a matured origin right; among equals the shortest. */
export function fitHiatus(silentDays: Float64Array, ordered: Uint8Array): HiatusRule {
  const n = ordered.length;
  const total = ordered.reduce((sum, each) => sum + each, 0);
  const bySilence = Uint32Array.from(ordered.keys()).toSorted((i, j) => silentDays[i]! - silentDays[j]!);
  let best = { right: n - total, at: -1, recent: 0, orders: 0 };
  let orders = 0;
  for (let i = 0; i < n; i++) {
    orders += ordered[bySilence[i]!]!;
    const isLastOfTies = i + 1 === n || silentDays[bySilence[i + 1]!]! > silentDays[bySilence[i]!]!;
    // Right: recent ones who ordered, and silent ones who did not.
    const right = orders + (n - i - 1) - (total - orders);
    if (isLastOfTies && right > best.right) best = { right, at: i, recent: i + 1, orders };
  }
  // One customer of each outcome is added to either side, so that a share is never 0 or 1 out of a handful.
  return {
    cutoffDays: best.at < 0 ? 0 : silentDays[bySilence[best.at]!]!,
    recentOrdered: (best.orders + 1) / (best.recent + 2),
    silentOrdered: (total - best.orders + 1) / (n - best.recent + 2),
  };
}

/** The rule's probability of an order for one customer, where it has one. */
export function hiatusProbability(
  { cutoffDays, recentOrdered, silentOrdered }: HiatusRule,
  silentDays: number,
): number | null {
  return silentDays > cutoffDays ? silentOrdered : recentOrdered;
}
