import { ChurnInputError } from './errors.ts';

/**
 * What the models know of each customer, as columns, in the papers' letters. Times are measured from the customer's first
 * order, in any one unit (days throughout this program; the published examples use weeks).
 */
export interface Summaries {
  readonly count: number;
  /** Repeat orders (purchase days after the first). */
  readonly x: Float64Array;
  /** Time of the last order; 0 when there was no repeat. */
  readonly tx: Float64Array;
  /** Age: time from the first order to the end of the observation. */
  readonly T: Float64Array;
  /** Σ ln(interval between orders); 0 when there was no repeat. Only the Erlang models need it. */
  readonly litt: Float64Array;
}

/** Throws ChurnInputError('BAD_SUMMARY') for a column that no order history can produce; says which customer. */
export function checkSummaries({ count, x, tx, T, litt }: Summaries): void {
  for (const column of [x, tx, T, litt]) {
    if (column.length !== count)
      throw new ChurnInputError('BAD_SUMMARY', `${column.length} values for ${count} customers`);
  }
  for (let i = 0; i < count; i++) {
    const repeats = x[i]!;
    const problem =
      (!(Number.isInteger(repeats) && repeats >= 0) && 'x is not a count') ||
      (!(T[i]! >= 0 && T[i]! < Number.POSITIVE_INFINITY) && 'T is not a finite age') ||
      (!(tx[i]! >= 0 && tx[i]! <= T[i]!) && 'tx is not between 0 and T') ||
      (repeats > 0 !== tx[i]! > 0 && 'tx must be 0 exactly when x is 0 (orders of the same day are one order)') ||
      (!Number.isFinite(litt[i]!) && 'litt is not finite (an interval of 0)');
    if (problem) {
      const seen = `x ${repeats}, tx ${tx[i]}, T ${T[i]}, litt ${litt[i]}`;
      throw new ChurnInputError('BAD_SUMMARY', `customer ${i}: ${problem} (${seen})`);
    }
  }
}

/** Summaries from plain rows, for small data and tests. */
export function summariesFrom(rows: readonly { x: number; tx: number; T: number; litt?: number }[]): Summaries {
  return {
    count: rows.length,
    x: Float64Array.from(rows, (row) => row.x),
    tx: Float64Array.from(rows, (row) => row.tx),
    T: Float64Array.from(rows, (row) => row.T),
    litt: Float64Array.from(rows, (row) => row.litt ?? 0),
  };
}
