/**
 * SAVED or LOST, by orders alone. A customer is saved when, on the days after the case was opened up to and including the
 * horizon's last day, it ordered on at least as many days as a stated share of its own rhythm expects, and on one at least.
 * It is decided once, at the horizon's end, for treated and held-out customers by the same clock: deciding the moment the
 * orders are there would give the arm that is looked at more often the better figures.
 */
export type Outcome = 'SAVED' | 'LOST';

/**
 * Order days that make a case SAVED, fixed when it opens. `intervalDays` is the customer's own interval; without one (it
 * ordered once) a single order day does. `sharePercent` of the expected days, rounded up.
 */
export function neededDays(horizonDays: number, intervalDays: number | null, sharePercent: number): number {
  if (intervalDays === null || !(intervalDays > 0)) return 1;
  const expected = horizonDays / intervalDays;
  // A day has one order day at most, whatever a rhythm of several orders a day may say.
  return Math.max(1, Math.min(horizonDays, Math.ceil((expected * sharePercent) / 100)));
}

/** Sell-in and sell-through tell of the same purchases, so they are never added up: the source that saw more counts. */
export function outcomeOf(daysBySource: readonly number[], needed: number): { outcome: Outcome; orderDays: number } {
  const orderDays = Math.max(0, ...daysBySource);
  return { outcome: orderDays >= needed ? 'SAVED' : 'LOST', orderDays };
}
