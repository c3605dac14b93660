/** Stages of a relationship (客户关系阶段), told from the customer's own rhythm. PROSPECT: no order yet. */
export type RelationshipStage = 'PROSPECT' | 'NEW' | 'DEVELOPING' | 'MATURE' | 'DECLINING' | 'BROKEN' | 'WON_BACK';

export interface Rhythm {
  /** Orders so far, each day once. */
  readonly orders: number;
  readonly silentDays: number;
  /** Mean days between the customer's orders; of customers like it while it has fewer than three intervals. */
  readonly intervalDays: number;
  /** Orders since the last silence that was long enough to count as broken; null when there was none. */
  readonly ordersSinceBreak: number | null;
}

/** Silent for longer than twice the interval is declining, four times is broken; but never within a month of an order. */
export const stageLimits = { declining: 2, broken: 4, leastSilentDays: 30, matureOrders: 8, newOrders: 3 } as const;

/** A silence of this many days ends the relationship, for a customer of this rhythm. */
export function breakDays(intervalDays: number): number {
  return Math.max(stageLimits.leastSilentDays, stageLimits.broken * intervalDays);
}

export function stageOf({ orders, silentDays, intervalDays, ordersSinceBreak }: Rhythm): RelationshipStage {
  if (orders === 0) return 'PROSPECT';
  if (silentDays > breakDays(intervalDays)) return 'BROKEN';
  if (silentDays > Math.max(stageLimits.leastSilentDays, stageLimits.declining * intervalDays)) return 'DECLINING';
  if (ordersSinceBreak !== null && ordersSinceBreak <= stageLimits.newOrders) return 'WON_BACK';
  if (orders <= stageLimits.newOrders) return 'NEW';
  return orders < stageLimits.matureOrders ? 'DEVELOPING' : 'MATURE';
}
