/** From what was bought on which day to the statistics that models need. Pure. */
import { intervalUntilKnown, leastIntervals } from '../engine/stageChain.ts';
import { breakDays } from '../engine/stages.ts';

/** A customer's purchases in one source: what was bought in one currency (and from one seller) on one day. */
export interface Purchase {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Orders less returns. */
  readonly netMicros: bigint;
  /** False: only returns. */
  readonly isOrder: boolean;
  readonly orders: number;
  readonly currency: string | null;
  readonly sellerId: string | null;
}

/** The same as parallel columns, a day once, ascending. */
export interface OrderDays {
  readonly days: readonly number[];
  readonly netMicros: readonly bigint[];
  readonly isOrder: readonly boolean[];
  /** That of most orders; amounts in others are left out, the orders stay. */
  readonly currency: string | null;
  /** Who sold the last order, in sell-through. */
  readonly lastSeller: string | null;
}

export interface Statistic {
  readonly orders: number;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Open days from the first to the last order. */
  readonly txDays: number;
  /** Σ ln(open days between orders). */
  readonly litt: number;
  readonly netMicros: bigint;
  /** Orders since the last silence that was long enough to count as broken; null: there was none. */
  readonly sinceBreak: number | null;
}

/** Null when nothing was ever ordered. */
export function orderDaysOf(purchases: readonly Purchase[]): OrderDays | null {
  if (!purchases.some(({ isOrder }) => isOrder)) return null;
  const currency = prevailing(purchases);
  const byDay = new Map<number, { net: bigint; isOrder: boolean }>();
  for (const { day, netMicros, isOrder, currency: own } of purchases) {
    const known = byDay.get(day) ?? { net: 0n, isOrder: false };
    byDay.set(day, { net: known.net + (own === currency ? netMicros : 0n), isOrder: known.isOrder || isOrder });
  }
  const entries = [...byDay].toSorted(([a], [b]) => a - b);
  const lastDay = entries.findLast(([, { isOrder }]) => isOrder)?.[0];
  const sellers = purchases.flatMap(({ day, isOrder, sellerId }) =>
    day === lastDay && isOrder && sellerId !== null ? [sellerId] : [],
  );
  return {
    days: entries.map(([day]) => day),
    netMicros: entries.map(([, { net }]) => net),
    isOrder: entries.map(([, { isOrder }]) => isOrder),
    currency,
    lastSeller: sellers.toSorted()[0] ?? null,
  };
}

function prevailing(purchases: readonly Purchase[]): string | null {
  const orders = new Map<string, number>();
  for (const { currency, orders: count } of purchases)
    if (currency !== null) orders.set(currency, (orders.get(currency) ?? 0) + count);
  const ranked = [...orders].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

/**
 * Sufficient statistics, in days that were open to the customer: `clock` gives the open days up to a day. Orders that fall
 * on one open day are one order. Silence counts as broken by the customer's own rhythm once it has one.
 */
export function summarise({ days, netMicros, isOrder }: OrderDays, clock: (day: number) => number): Statistic {
  let [orders, firstDay, lastDay, litt] = [0, 0, 0, 0];
  let [first, last] = [0, 0];
  let sinceBreak: number | null = null;
  for (const [i, day] of days.entries()) {
    if (!isOrder[i]) continue;
    const open = clock(day);
    if (orders > 0 && open === last) {
      lastDay = day;
      continue;
    }
    if (orders === 0) {
      [firstDay, first] = [day, open];
    } else {
      const gap = open - last;
      const own = orders - 1 >= leastIntervals ? (last - first) / (orders - 1) : intervalUntilKnown;
      if (gap > breakDays(own)) sinceBreak = 0;
      litt += Math.log(gap);
    }
    orders += 1;
    if (sinceBreak !== null) sinceBreak += 1;
    [lastDay, last] = [day, open];
  }
  const net = netMicros.reduce((sum, each) => sum + each, 0n);
  return { orders, firstDay, lastDay, txDays: last - first, litt, netMicros: net, sinceBreak };
}
