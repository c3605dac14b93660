import { ChurnInputError } from './errors.ts';
import type { Summaries } from './summaries.ts';

/**
 * Order histories as columns, one entry per customer and day, sorted by customer and day: customer c has the entries
 * `offset[c]` to `offset[c + 1]`. Orders of one day are one order; a day with returns only has value but is no order.
 * The columns sit in shared memory, so that a worker thread reads them without a copy.
 */
export interface Ledger {
  readonly customers: number;
  readonly offset: Int32Array;
  /** Days since 1970-01-01. */
  readonly day: Int32Array;
  /** Net value of the day: orders less returns; 0 throughout when there are no amounts. */
  readonly value: Float64Array;
  readonly isOrder: Uint8Array;
  readonly hasAmounts: boolean;
  readonly firstDay: number;
  /** The data-through day: silence counts as silence only up to here. */
  readonly through: number;
}

/** Order lines in any sequence; `amount` null where the source has no amounts. Negative: a return. Zero: nothing bought. */
export interface OrderLines {
  readonly count: number;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array | null;
}

/** Builds the ledger of `customers` customers. `through` may lie after the last order, never before it. */
export function ledgerFrom(lines: OrderLines, customers: number, through?: number): Ledger {
  const { count, day, amount } = lines;
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    firstDay = Math.min(firstDay, day[i]!);
    lastDay = Math.max(lastDay, day[i]!);
  }
  if (count === 0) throw new ChurnInputError('NO_ORDERS', 'there is not a single order to work with');
  if (through !== undefined && through < lastDay) {
    throw new ChurnInputError(
      'ORDERS_AFTER_THROUGH',
      `orders go on for ${lastDay - through} days after the data-through day`,
    );
  }
  const order = sortedByCustomerAndDay(lines, customers, firstDay, lastDay);
  const merged = mergeDays(lines, order, customers);
  return { customers, ...merged, hasAmounts: amount !== null, firstDay, through: through ?? lastDay };
}

/** Two counting sorts, by day and then (stably) by customer: no comparisons, linear time. */
function sortedByCustomerAndDay(lines: OrderLines, customers: number, firstDay: number, lastDay: number): Int32Array {
  if (lastDay - firstDay > 400_000) {
    throw new ChurnInputError(
      'DATES_TOO_FAR_APART',
      `the orders span ${lastDay - firstDay} days: some date must be wrong`,
    );
  }
  const every = Int32Array.from({ length: lines.count }, (_, i) => i);
  const byDay = countingSort(every, (line) => lines.day[line]! - firstDay, lastDay - firstDay + 1);
  return countingSort(byDay, (line) => lines.customer[line]!, customers);
}

function countingSort(items: Int32Array, keyOf: (item: number) => number, keys: number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const item of items) next[keyOf(item) + 1]! += 1;
  for (let key = 0; key < keys; key++) next[key + 1]! += next[key]!;
  const sorted = new Int32Array(items.length);
  for (const item of items) sorted[next[keyOf(item)]!++] = item;
  return sorted;
}

function mergeDays(
  lines: OrderLines,
  order: Int32Array,
  customers: number,
): Pick<Ledger, 'offset' | 'day' | 'value' | 'isOrder'> {
  const { customer, day, amount } = lines;
  let entries = 0;
  for (let i = 0; i < order.length; i++) if (i === 0 || startsEntry(lines, order, i)) entries++;
  const merged = {
    offset: new Int32Array(new SharedArrayBuffer(4 * (customers + 1))),
    day: new Int32Array(new SharedArrayBuffer(4 * entries)),
    value: new Float64Array(new SharedArrayBuffer(8 * entries)),
    isOrder: new Uint8Array(new SharedArrayBuffer(entries)),
  };
  let entry = -1;
  for (let i = 0; i < order.length; i++) {
    const line = order[i]!;
    if (i === 0 || startsEntry(lines, order, i)) {
      merged.day[++entry] = day[line]!;
      merged.offset[customer[line]! + 1]! += 1;
    }
    const value = amount ? amount[line]! : 0;
    merged.value[entry]! += value;
    if (!amount || value > 0) merged.isOrder[entry] = 1;
  }
  for (let c = 0; c < customers; c++) merged.offset[c + 1]! += merged.offset[c]!;
  return merged;
}

function startsEntry({ customer, day }: OrderLines, order: Int32Array, i: number): boolean {
  const line = order[i]!;
  const before = order[i - 1]!;
  return day[line] !== day[before] || customer[line] !== customer[before];
}

/** Everything a score may know at the end of `at`: the customers who had ordered by then, and nothing later. */
export interface Snapshot {
  readonly at: number;
  /** Position in the ledger of each customer here. */
  readonly customer: Int32Array;
  readonly summaries: Summaries;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Net value so far (all orders, returns deducted); 0 without amounts. */
  readonly value: Float64Array;
}

/** Summaries in days at the end of the day `at`, reading no entry after it. */
export function snapshotAt(ledger: Ledger, at: number): Snapshot {
  const { customers, offset, day, isOrder, value } = ledger;
  const n = countCustomers(ledger, at);
  const float = (): Float64Array => new Float64Array(n);
  const summaries = { count: n, x: float(), tx: float(), T: float(), litt: float() };
  const snapshot = {
    at,
    customer: new Int32Array(n),
    summaries,
    firstDay: new Int32Array(n),
    lastDay: new Int32Array(n),
    value: float(),
  };
  let i = 0;
  for (let c = 0; c < customers; c++) {
    let first = -1;
    let last = -1;
    let repeats = 0;
    let litt = 0;
    let net = 0;
    for (let entry = offset[c]!; entry < offset[c + 1]! && day[entry]! <= at; entry++) {
      net += value[entry]!;
      if (isOrder[entry] === 0) continue;
      if (first < 0) {
        first = entry;
      } else {
        repeats++;
        litt += Math.log(day[entry]! - day[last]!);
      }
      last = entry;
    }
    if (first < 0) continue;
    snapshot.customer[i] = c;
    snapshot.firstDay[i] = day[first]!;
    snapshot.lastDay[i] = day[last]!;
    snapshot.value[i] = net;
    summaries.x[i] = repeats;
    summaries.tx[i] = day[last]! - day[first]!;
    summaries.T[i] = at - day[first]!;
    summaries.litt[i] = litt;
    i++;
  }
  return snapshot;
}

function countCustomers({ customers, offset, day, isOrder }: Ledger, at: number): number {
  let n = 0;
  for (let c = 0; c < customers; c++) {
    for (let entry = offset[c]!; entry < offset[c + 1]! && day[entry]! <= at; entry++) {
      if (isOrder[entry] === 1) {
        n++;
        break;
      }
    }
  }
  return n;
}

/** 1 for each customer of the snapshot who ordered within `horizon` days after it. Throws when that is not over yet. */
export function orderedWithin(ledger: Ledger, snapshot: Snapshot, horizon: number): Uint8Array {
  const { offset, day, isOrder, through } = ledger;
  const until = snapshot.at + horizon;
  if (until > through) {
    throw new ChurnInputError('NOT_MATURED', `the outcome is known ${until - through} days after the data-through day`);
  }
  const ordered = new Uint8Array(snapshot.customer.length);
  for (const [i, c] of snapshot.customer.entries()) {
    for (let entry = offset[c + 1]! - 1; entry >= offset[c]! && day[entry]! > snapshot.at; entry--) {
      if (isOrder[entry] === 1 && day[entry]! <= until) {
        ordered[i] = 1;
        break;
      }
    }
  }
  return ordered;
}
