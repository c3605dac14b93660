/** Customer value classes (最具价值, 最具成长性, 低于零点). UNRATED: nothing to rate by. */
export type ValueClass = 'MOST_VALUABLE' | 'MOST_GROWABLE' | 'BELOW_ZERO' | 'STABLE' | 'UNRATED';

/** Money per year, all in one unit; null where it is not known. */
export interface Worth {
  readonly expectedMargin: number | null;
  readonly costToServe: number | null;
  readonly currentSales: number;
  /** What the customer could buy. */
  readonly potentialSales: number | null;
}

/** Share of customers that is "most". */
export const topShare = 0.2;

/**
 * Classes of a whole customer base: BELOW_ZERO where margin less cost to serve is negative (no retention spend there);
 * then the top fifth by expected margin; then the top fifth by potential − current sales; the rest are STABLE.
 */
export function valueClasses(customers: readonly Worth[]): ValueClass[] {
  const isBelow = customers.map(
    ({ expectedMargin, costToServe }) => expectedMargin !== null && expectedMargin - (costToServe ?? 0) < 0,
  );
  const margin = customers.map((each, i) => (isBelow[i] ? null : positive(each.expectedMargin)));
  const growth = customers.map((each, i) =>
    isBelow[i] || each.potentialSales === null ? null : positive(each.potentialSales - each.currentSales),
  );
  const [valuable, growable] = [topOf(margin), topOf(growth)];
  return customers.map(({ expectedMargin, potentialSales }, i) => {
    if (isBelow[i]) return 'BELOW_ZERO';
    if (valuable(margin[i]!)) return 'MOST_VALUABLE';
    if (growable(growth[i]!)) return 'MOST_GROWABLE';
    return expectedMargin === null && potentialSales === null ? 'UNRATED' : 'STABLE';
  });
}

function positive(money: number | null): number | null {
  return money !== null && money > 0 ? money : null;
}

/** Whether a figure is among the top fifth of those known; ties at the edge are all in. */
function topOf(figures: readonly (number | null)[]): (figure: number | null) => boolean {
  const known = figures.filter((each) => each !== null).toSorted((a, b) => b - a);
  const edge = known[Math.max(0, Math.ceil(topShare * known.length) - 1)];
  return (figure) => figure !== null && edge !== undefined && figure >= edge;
}
