/**
 * Where an order history comes from. SELL_IN: our own orders, those of the ERP archive included. SELL_THROUGH: confirmed
 * rows of distributors' files, as their buyers' history. Never added up: what a hospital bought from a distributor, the
 * distributor bought from us before.
 */
export const sources = ['SELL_IN', 'SELL_THROUGH'] as const;
export type Source = (typeof sources)[number];

/** What choosing between a customer's two histories looks at. */
export interface Candidate {
  /** Days without an order, up to the last day that the source is known to. */
  readonly silentDays: number;
  readonly orders: number;
}

/**
 * Which history speaks for a customer that has both: the one that went on, when the other has been silent for a horizon
 * longer (a customer that changed from us to a distributor is not lost); else the one with more orders; else sell-in.
 */
export function rulingSource(sellIn: Candidate, sellThrough: Candidate, horizonDays: number): Source {
  if (sellIn.silentDays > sellThrough.silentDays + horizonDays) return 'SELL_THROUGH';
  if (sellThrough.silentDays > sellIn.silentDays + horizonDays) return 'SELL_IN';
  return sellThrough.orders > sellIn.orders ? 'SELL_THROUGH' : 'SELL_IN';
}

/** Stands in `churn.through` for a source as a whole. */
export const wholeSource = '00000000-0000-0000-0000-000000000000';
