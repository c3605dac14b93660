import { ChurnInputError } from './errors.ts';
import { type Ledger, snapshotAt } from './ledger.ts';
import { solve } from './math/linear.ts';

/**
 * The relationship as a Markov chain over recency × frequency (Pfeifer & Carraway 2000, "Modeling customer relationships as
 * Markov chains", Journal of Interactive Marketing 14(2)): for the stage board and forecasts, not for ranking customers.
 * Recency 0 ordered in the period just over; the last recency stands for "that long or longer". Frequency counts orders.
 */
export interface ChainOptions {
  readonly periodDays: number;
  readonly at: number;
  /** Classes of silence, in periods; 5 means 0, 1, 2, 3, and 4 or more. */
  readonly recencies?: number;
  /** Lowest order count of each class of frequency, ascending from 1. */
  readonly frequencies?: readonly number[];
  /** Discount per period, 0.02 for 2 %. */
  readonly discount: number;
  /** 1 for the customers of a cohort; all by default. */
  readonly include?: Uint8Array;
}

export interface ChainState {
  readonly recency: number;
  readonly leastOrders: number;
  /** Customers in this state at `at`. */
  readonly customers: number;
  /** Customer-periods that started here: what its row rests on. */
  readonly observed: number;
  /** Money (orders, without amounts) in the next period. */
  readonly reward: number;
  /** Discounted over the whole future, (I − P / (1 + d))⁻¹ R. */
  readonly value: number;
}

export interface Chain {
  readonly states: readonly ChainState[];
  /** Row-major: probability of going from state i to state j in a period. */
  readonly transitions: Float64Array;
  readonly unit: 'VALUE' | 'ORDERS';
}

const mostPeriods = 500;

/** Counts transitions over the periods that end at `at`, and values every state. */
export function chainOf(ledger: Ledger, options: ChainOptions): Chain {
  const { periodDays, at, recencies = 5, frequencies = [1, 2, 4], discount, include } = options;
  if (!(periodDays >= 1 && recencies >= 2 && discount > 0) || frequencies[0] !== 1) {
    throw new ChurnInputError(
      'BAD_CHAIN',
      'a chain needs a period of days, two recencies, a discount above 0, and frequencies from 1',
    );
  }
  const n = recencies * frequencies.length;
  const count = new Float64Array(n * n);
  const reward = new Float64Array(n);
  const space = { recencies, frequencies, periodDays };
  const last = statesAt(ledger, at, space);
  let after = last;
  for (let period = 1; period <= mostPeriods && at - period * periodDays >= ledger.firstDay; period++) {
    const from = at - period * periodDays;
    const before = statesAt(ledger, from, space);
    for (const [c, state] of before.entries()) {
      if (state < 0 || include?.[c] === 0) continue;
      count[state * n + after[c]!]! += 1;
      reward[state]! += boughtWithin(ledger, c, from, from + periodDays);
    }
    after = before;
  }
  const transitions = probabilities(count, space);
  const observed = Array.from({ length: n }, (_, i) =>
    count.subarray(i * n, i * n + n).reduce((sum, each) => sum + each, 0),
  );
  for (let i = 0; i < n; i++) reward[i] = observed[i]! > 0 ? reward[i]! / observed[i]! : 0;
  const value = solve(
    transitions.map((p, at2) => Number(at2 % (n + 1) === 0) - p / (1 + discount)),
    reward,
  );
  const present = new Float64Array(n);
  for (const [c, state] of last.entries()) if (state >= 0 && include?.[c] !== 0) present[state]! += 1;
  const states = Array.from({ length: n }, (_, i) => ({
    recency: Math.floor(i / frequencies.length),
    leastOrders: frequencies[i % frequencies.length]!,
    customers: present[i]!,
    observed: observed[i]!,
    reward: reward[i]!,
    value: value[i]!,
  }));
  return { states, transitions, unit: ledger.hasAmounts ? 'VALUE' : 'ORDERS' };
}

interface Space {
  readonly recencies: number;
  readonly frequencies: readonly number[];
  readonly periodDays: number;
}

/** State per customer of the ledger at a day; −1 before the first order. */
function statesAt(ledger: Ledger, at: number, { recencies, frequencies, periodDays }: Space): Int32Array {
  const states = new Int32Array(ledger.customers).fill(-1);
  const { customer, summaries } = snapshotAt(ledger, at);
  for (const [i, c] of customer.entries()) {
    const silent = summaries.T[i]! - summaries.tx[i]!;
    const recency = Math.min(recencies - 1, Math.floor(silent / periodDays));
    const frequency = frequencies.findLastIndex((least) => summaries.x[i]! + 1 >= least);
    states[c] = recency * frequencies.length + frequency;
  }
  return states;
}

/** A state never seen only ages; every other row is what was counted. */
function probabilities(count: Float64Array, { recencies, frequencies }: Space): Float64Array {
  const n = recencies * frequencies.length;
  const result = count.slice();
  for (let i = 0; i < n; i++) {
    const row = result.subarray(i * n, i * n + n);
    const total = row.reduce((sum, each) => sum + each, 0);
    if (total > 0) row.forEach((each, j) => (row[j] = each / total));
    else row[i + frequencies.length < n ? i + frequencies.length : i] = 1;
  }
  return result;
}

function boughtWithin(
  { offset, day, value, isOrder, hasAmounts }: Ledger,
  customer: number,
  from: number,
  to: number,
): number {
  let sum = 0;
  for (let entry = offset[customer + 1]! - 1; entry >= offset[customer]! && day[entry]! > from; entry--) {
    if (day[entry]! <= to) sum += hasAmounts ? value[entry]! : isOrder[entry]!;
  }
  return sum;
}
