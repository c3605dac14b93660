import { checkSummaries, type Summaries } from './summaries.ts';

/**
 * Customers with the same (x, tx, T) have the same likelihood, so they are one row with a weight; `litt` enters the
 * log-likelihood linearly, so its sum is enough. Rows come sorted by nothing in particular. `xOf` points into the distinct
 * counts `xs`, so that Γ(r + kx) and its like are computed once per count instead of once per customer.
 */
export interface WeightedRows {
  readonly rows: number;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly weight: Float64Array;
  readonly xOf: Int32Array;
  readonly xs: Float64Array;
  /** Customers per distinct count. */
  readonly weightOfX: Float64Array;
  readonly customers: number;
  readonly repeats: number;
  readonly littSum: number;
}

/** Collapses equal customers. Histories in whole days collapse well; continuous times are kept as they are. */
export function collapse(summaries: Summaries): WeightedRows {
  checkSummaries(summaries);
  const { count, x, tx, T, litt } = summaries;
  const span = maximum(T) + 1;
  const whole =
    (maximum(x) + 1) * span * span < Number.MAX_SAFE_INTEGER && T.every(Number.isInteger) && tx.every(Number.isInteger);
  const rowOf = new Int32Array(count);
  let rows = count;
  if (whole) {
    const seen = new Map<number, number>();
    for (let i = 0; i < count; i++) {
      const key = (x[i]! * span + tx[i]!) * span + T[i]!;
      let row = seen.get(key);
      if (row === undefined) seen.set(key, (row = seen.size));
      rowOf[i] = row;
    }
    rows = seen.size;
  } else {
    for (let i = 0; i < count; i++) rowOf[i] = i;
  }
  const weighted = { x: new Float64Array(rows), tx: new Float64Array(rows), T: new Float64Array(rows) };
  const weight = new Float64Array(rows);
  let littSum = 0;
  for (let i = 0; i < count; i++) {
    const row = rowOf[i]!;
    weighted.x[row] = x[i]!;
    weighted.tx[row] = tx[i]!;
    weighted.T[row] = T[i]!;
    weight[row]! += 1;
    littSum += litt[i]!;
  }
  return { ...weightedRows(weighted, weight), littSum };
}

/** Every `step`-th row with its weight: a sample to start a fit from. `litt` is left to the full fit. */
export function sampleRows(rows: WeightedRows, step: number): WeightedRows {
  const kept = Math.ceil(rows.rows / step);
  const weighted = { x: new Float64Array(kept), tx: new Float64Array(kept), T: new Float64Array(kept) };
  const weight = new Float64Array(kept);
  for (let i = 0; i < kept; i++) {
    const row = i * step;
    weighted.x[i] = rows.xs[rows.xOf[row]!]!;
    weighted.tx[i] = rows.tx[row]!;
    weighted.T[i] = rows.T[row]!;
    weight[i] = rows.weight[row]!;
  }
  return { ...weightedRows(weighted, weight), littSum: 0 };
}

function weightedRows(
  { x, tx, T }: { x: Float64Array; tx: Float64Array; T: Float64Array },
  weight: Float64Array,
): Omit<WeightedRows, 'littSum'> {
  const xs = new Float64Array(new Set(x)).toSorted();
  const indexOf = new Map(Array.from(xs, (value, index) => [value, index]));
  const weightOfX = new Float64Array(xs.length);
  const xOf = new Int32Array(x.length);
  let customers = 0;
  let repeats = 0;
  for (let i = 0; i < x.length; i++) {
    const index = indexOf.get(x[i]!)!;
    xOf[i] = index;
    weightOfX[index]! += weight[i]!;
    customers += weight[i]!;
    repeats += weight[i]! * x[i]!;
  }
  return { rows: x.length, tx, T, weight, xOf, xs, weightOfX, customers, repeats };
}

function maximum(values: Float64Array): number {
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  return largest;
}
