/** Days (since 1970-01-01) on which the customer could not order from us: a hold, or our own stock-out. Both ends included. */
export interface ClosedDays {
  readonly from: number;
  readonly to: number;
}

/**
 * Days that count as silence or as rhythm: closed ones are taken out, as if the calendar had stopped. Returns a clock that
 * gives, for a day, the number of open days up to it; overlapping and unsorted periods are fine. An order on a closed day
 * (it happens) falls on the last open day before.
 */
export function openDays(closed: readonly ClosedDays[]): (day: number) => number {
  const merged: { from: number; to: number; before: number }[] = [];
  let before = 0;
  for (const { from, to } of closed.toSorted((a, b) => a.from - b.from)) {
    if (to < from) throw new RangeError(`closed days end (${to}) before they begin (${from})`);
    const last = merged.at(-1);
    if (last && from <= last.to + 1) {
      before += Math.max(0, to - last.to);
      last.to = Math.max(last.to, to);
    } else {
      merged.push({ from, to, before });
      before += to - from + 1;
    }
  }
  return (day) => {
    const period = merged.findLast((each) => each.from <= day);
    return period ? day - period.before - (Math.min(day, period.to) - period.from + 1) : day;
  };
}
