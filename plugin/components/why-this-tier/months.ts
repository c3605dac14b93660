/** Orders into the bars of the chart: the twelve months before this one, and this one. Pure. */
export interface OrderFacts {
  /** An instant, as the host writes it. */
  readonly orderedAt: string | null;
  readonly isReturn: boolean;
  readonly amount: Money | null;
}

export interface Money {
  readonly amountMicros: number;
  readonly currencyCode: string;
}

export interface Month {
  /** First day, in the reader's time zone. */
  readonly start: Date;
  readonly sold: number;
  readonly returned: number;
  readonly orders: number;
  readonly isCurrent: boolean;
}

const MONTHS = 13;
const MICROS = 1_000_000;

export const amountOf = ({ amountMicros }: Money): number => amountMicros / MICROS;

/** First day of the oldest month of the chart. */
export const chartStart = (now: Date): Date => new Date(now.getFullYear(), now.getMonth() - MONTHS + 1, 1);

/** Amounts in `currency` only; the others are counted, so that the reader can be told. */
export function monthsOf(
  orders: readonly OrderFacts[],
  currency: string | null,
  now: Date,
): { readonly months: readonly Month[]; readonly otherCurrencies: number } {
  const months = Array.from({ length: MONTHS }, (_, index) => ({
    start: new Date(now.getFullYear(), now.getMonth() - MONTHS + 1 + index, 1),
    sold: 0,
    returned: 0,
    orders: 0,
    isCurrent: index === MONTHS - 1,
  }));
  const first = now.getFullYear() * 12 + now.getMonth() - MONTHS + 1;
  let otherCurrencies = 0;
  for (const { orderedAt, amount, isReturn } of orders) {
    if (orderedAt === null || amount === null) continue;
    const at = new Date(orderedAt);
    const month = months[at.getFullYear() * 12 + at.getMonth() - first];
    if (!month) continue;
    if (amount.currencyCode !== currency) {
      otherCurrencies += 1;
      continue;
    }
    // A return may be booked with either sign.
    if (isReturn) month.returned += Math.abs(amountOf(amount));
    else month.sold += amountOf(amount);
    month.orders += 1;
  }
  return { months, otherCurrencies };
}

/** The currency of most orders. */
export function prevailingCurrency(orders: readonly OrderFacts[]): string | null {
  const counts = new Map<string, number>();
  for (const { amount } of orders)
    if (amount?.currencyCode) counts.set(amount.currencyCode, (counts.get(amount.currencyCode) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** Accounts are assessed once a month: next time at the beginning of the month after this assessment. */
export function nextAssessmentOn(assessedOn: string): Date {
  const [year = 0, month = 1] = assessedOn.split('-').map(Number);
  return new Date(year, month, 1);
}
