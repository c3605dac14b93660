/** company.orderRhythm as the drawing takes it; days are counted since 1970. Pure. */
import { dayNumber } from '../shared/days.ts';
import { listOf, numberOf, type Raw, rawOf, textOf } from '../shared/json.ts';

export interface OrderPoint {
  readonly day: number;
  readonly micros: number;
}

export interface Rhythm {
  readonly method: 'MODEL' | 'HIATUS' | 'NONE';
  readonly asOf: number | null;
  readonly horizonDays: number | null;
  readonly intervalDays: number | null;
  readonly lastOrderOn: number | null;
  readonly expectedNextOn: number | null;
  /** Percent. */
  readonly probability: number | null;
  /** Days since the last order, and the percents of an order within the horizon. */
  readonly curve: readonly (readonly [days: number, percent: number])[];
  /** Ascending. */
  readonly orders: readonly OrderPoint[];
  readonly source: string | null;
  readonly currency: string | null;
  /** Drawn from the CRM's own orders, because no night has scored the account. */
  readonly isFallback: boolean;
}

/** The workers write no more than this. */
export const MAX_ORDERS = 60;

/** After that many missed orders nobody counts them. */
const MOST_BEATS = 12;

/** Null where there is nothing, or nothing that can be drawn. */
export function rhythmOf(value: unknown): Rhythm | null {
  const raw = rawOf(value);
  if (raw === null || raw['asOf'] === undefined) return null;
  const orders = ordersOf(raw['orders']);
  const method = textOf(raw['method']);
  return {
    method: method === 'MODEL' || method === 'HIATUS' ? method : 'NONE',
    asOf: dayNumber(raw['asOf']),
    horizonDays: numberOf(raw['horizonDays']),
    intervalDays: positive(numberOf(raw['intervalDays'])),
    lastOrderOn: dayNumber(raw['lastOrderOn']) ?? orders.at(-1)?.day ?? null,
    expectedNextOn: dayNumber(raw['expectedNextOn']),
    probability: within(numberOf(raw['probability'])),
    curve: curveOf(raw),
    orders,
    source: textOf(raw['source']),
    currency: textOf(raw['currency']),
    isFallback: false,
  };
}

/** What the CRM's own orders say: when, and how far apart; no score. */
export function rhythmOfOrders(points: readonly OrderPoint[]): Rhythm {
  const orders = points.toSorted((a, b) => a.day - b.day).slice(-MAX_ORDERS);
  const days = [...new Set(orders.map(({ day }) => day))];
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  return {
    method: 'NONE',
    asOf: null,
    horizonDays: null,
    intervalDays: days.length > 2 ? (last - first) / (days.length - 1) : null,
    lastOrderOn: days.at(-1) ?? null,
    expectedNextOn: null,
    probability: null,
    curve: [],
    orders,
    source: null,
    currency: null,
    isFallback: true,
  };
}

/** Days on which the own rhythm would have had an order since the last one, up to and with `until`. */
export function beatsOf({ intervalDays, expectedNextOn }: Rhythm, until: number): number[] {
  if (expectedNextOn === null) return [];
  if (intervalDays === null) return [expectedNextOn];
  const step = Math.max(1, intervalDays);
  const missed = Array.from({ length: MOST_BEATS }, (_, index) => expectedNextOn + Math.round(index * step));
  return missed.filter((day, index) => index === 0 || day <= until);
}

/** The curve at a day, between its points; null outside of it. */
export function curveAt(curve: Rhythm['curve'], day: number): number | null {
  const after = curve.findIndex(([at]) => at >= day);
  const [right, left] = [curve[after], curve[after - 1]];
  if (!right || (right[0] > day && !left)) return null;
  if (right[0] === day || !left) return right[1];
  return left[1] + ((right[1] - left[1]) * (day - left[0])) / (right[0] - left[0]);
}

function ordersOf(value: unknown): OrderPoint[] {
  return listOf(value)
    .map((pair) => ({ day: dayNumber(listOf(pair)[0]), micros: numberOf(listOf(pair)[1]) ?? 0 }))
    .filter((point): point is OrderPoint => point.day !== null)
    .toSorted((a, b) => a.day - b.day)
    .slice(-MAX_ORDERS);
}

function curveOf(raw: Raw): [number, number][] {
  return listOf(raw['curve'])
    .map((pair): [number | null, number | null] => [numberOf(listOf(pair)[0]), numberOf(listOf(pair)[1])])
    .filter((pair): pair is [number, number] => pair[0] !== null && pair[1] !== null && pair[0] >= 0)
    .map(([day, percent]): [number, number] => [day, within(percent) ?? 0])
    .toSorted(([a], [b]) => a - b);
}

const within = (percent: number | null): number | null =>
  percent === null ? null : Math.min(100, Math.max(0, percent));
const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);
