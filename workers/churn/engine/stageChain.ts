import { dayText } from './days.ts';
import type { Ledger } from './ledger.ts';
import { solve } from './math/linear.ts';
import { breakDays, type RelationshipStage, stageOf } from './stages.ts';

export const stageNames = ['NEW', 'DEVELOPING', 'MATURE', 'DECLINING', 'BROKEN', 'WON_BACK'] as const;
const indexOf = new Map<RelationshipStage, number>(stageNames.map((name, i) => [name, i]));

/** How customers moved between stages, month by month, and what a stage is worth. */
export interface StageMatrix {
  readonly stages: readonly string[];
  readonly counts: readonly (readonly number[])[];
  /** Rows of a stage that nobody was in are zero. */
  readonly probabilities: readonly (readonly number[])[];
  /** Expected value of all future months, discounted: (I − P / (1 + d))⁻¹ R (Pfeifer & Carraway 2000). */
  readonly values: readonly number[];
  readonly fromMonth: string | null;
  readonly toMonth: string | null;
  readonly customers: number;
}

/** Ten percent a year. */
const monthlyDiscount = 0.008;

/** Intervals of one's own count from three on; before, that of the population. */
export const leastIntervals = 3;
/** A silence counts as broken by an order a quarter while the customer has no rhythm yet. */
export const intervalUntilKnown = 90;

/**
 * Stages of every customer at the end of each of the last `months` whole months, and the moves between them, rebuilt from
 * order days. `through` of the ledger is the last day looked at.
 */
export function stageMatrixOf(ledger: Ledger, populationInterval: number, months = 12): StageMatrix {
  const ends = monthEnds(ledger.through, months + 1).filter((day) => day >= ledger.firstDay);
  const n = stageNames.length;
  const counts = Array.from({ length: n }, () => Array.from({ length: n }, () => 0));
  const reward = new Float64Array(n);
  for (let c = 0; c < ledger.customers; c++) {
    const walk = walker(ledger, c, populationInterval);
    let before: { at: number; net: number } | null = null;
    for (const end of ends) {
      const { stage, net } = walk(end);
      const at = indexOf.get(stage);
      if (before && at !== undefined) {
        counts[before.at]![at]! += 1;
        reward[before.at]! += net - before.net;
      }
      before = at === undefined ? null : { at, net };
    }
  }
  const totals = counts.map((row) => row.reduce((sum, each) => sum + each, 0));
  const probabilities = counts.map((row, i) => row.map((each) => (totals[i]! > 0 ? each / totals[i]! : 0)));
  const values = solve(
    Float64Array.from({ length: n * n }, (_, at) => {
      const [i, j] = [Math.floor(at / n), at % n];
      return Number(i === j) - probabilities[i]![j]! / (1 + monthlyDiscount);
    }),
    reward.map((sum, i) => (totals[i]! > 0 ? sum / totals[i]! : 0)),
  );
  return {
    stages: stageNames,
    counts,
    probabilities,
    values: [...values],
    fromMonth: month(ends[0]),
    toMonth: ends.length > 1 ? month(ends.at(-1)) : null,
    customers: ledger.customers,
  };
}

const month = (day: number | undefined): string | null => (day === undefined ? null : dayText(day).slice(0, 7));

/** Last days of the `count` latest months that are over by `through`, ascending. */
function monthEnds(through: number, count: number): number[] {
  const after = new Date((through + 1) * 86_400_000);
  return Array.from(
    { length: count },
    (_, i) => Date.UTC(after.getUTCFullYear(), after.getUTCMonth() - count + 1 + i, 0) / 86_400_000,
  );
}

/** Stage and net value at the end of days that are asked for in ascending order; each entry is read once. */
function walker(
  { offset, day, value, isOrder }: Ledger,
  customer: number,
  populationInterval: number,
): (end: number) => { stage: RelationshipStage; net: number } {
  let entry = offset[customer]!;
  let [orders, first, last, net] = [0, 0, 0, 0];
  let sinceBreak: number | null = null;
  return (end) => {
    for (; entry < offset[customer + 1]! && day[entry]! <= end; entry++) {
      net += value[entry]!;
      if (isOrder[entry] === 0) continue;
      const at = day[entry]!;
      const own = orders - 1 >= leastIntervals ? (last - first) / (orders - 1) : intervalUntilKnown;
      if (orders > 0 && at - last > breakDays(own)) sinceBreak = 0;
      if (orders === 0) first = at;
      orders += 1;
      if (sinceBreak !== null) sinceBreak += 1;
      last = at;
    }
    const intervalDays = orders - 1 >= leastIntervals ? (last - first) / (orders - 1) : populationInterval;
    return { stage: stageOf({ orders, silentDays: end - last, intervalDays, ordersSinceBreak: sinceBreak }), net };
  };
}
