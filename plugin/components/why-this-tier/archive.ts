/**
 * Orders that were imported as history and are no records of the CRM: the workers keep the latest of them with the
 * account's rhythm. They fill the chart up to the first order that is a record. Pure.
 */
import { dateOf } from '../shared/days.ts';
import { rhythmOf } from '../order-rhythm/rhythm.ts';
import type { OrderFacts } from './months.ts';

/** `currencyCode`: of the rhythm's amounts where it does not say so itself. */
export function archivedBefore(
  orders: readonly OrderFacts[],
  orderRhythm: unknown,
  currencyCode: string | null,
): OrderFacts[] {
  const rhythm = rhythmOf(orderRhythm);
  const currency = rhythm?.currency ?? currencyCode;
  // What partners sold to the account was not ordered from us.
  if (rhythm === null || currency === null || rhythm.source === 'SELL_THROUGH') return [];
  const known = orders.flatMap(({ orderedAt }) => (orderedAt === null ? [] : [new Date(orderedAt).getTime()]));
  const first = Math.min(...known, Number.POSITIVE_INFINITY);
  return rhythm.orders
    .map(({ day, micros }) => ({ at: noonOf(day), micros }))
    .filter(({ at }) => at.getTime() < first && !sameDay(at, first))
    .map(({ at, micros }) => ({
      orderedAt: at.toISOString(),
      isReturn: micros < 0,
      amount: { amountMicros: micros, currencyCode: currency },
    }));
}

/** Of the day in the reader's own time zone: business days have none. */
function noonOf(day: number): Date {
  const date = dateOf(day);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}

const sameDay = (at: Date, ms: number): boolean =>
  Number.isFinite(ms) && at.toDateString() === new Date(ms).toDateString();
