/** Amounts as the host keeps them: millionths of a unit and the currency's code. */
export interface Money {
  readonly amountMicros: number | string | null;
  readonly currencyCode: string | null;
}

export const microsOf = (money: Money | null | undefined): number => Number(money?.amountMicros ?? 0);

export type Show = (micros: number) => string;

/** Writes amounts in full, as the reader's language does; without a currency it writes the bare number. */
export function moneyFormat(locale: string, currencyCode: string | null | undefined): Show {
  const isCode = /^[A-Z]{3}$/.test(currencyCode ?? '');
  const format = new Intl.NumberFormat(
    locale,
    isCode
      ? { style: 'currency', currency: currencyCode ?? '', currencyDisplay: 'narrowSymbol' }
      : { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  );
  return (micros) => format.format(micros / 1_000_000);
}

/** Whole percents; what is there but below one shows as such. */
export function percent(part: number, whole: number): string {
  if (whole <= 0) return '0 %';
  const share = (part / whole) * 100;
  return share > 0 && share < 1 ? '< 1 %' : `${Math.round(share)} %`;
}
