import { type Ledger, ledgerFrom, type OrderLines } from '../engine/ledger.ts';
import { gamma, seededRandom } from '../engine/math/random.ts';

/** Rows as people write them: customer, day, amount (none: no amounts). */
export function linesFrom(rows: readonly (readonly [customer: number, day: number, amount?: number])[]): OrderLines {
  return {
    count: rows.length,
    customer: Int32Array.from(rows, ([customer]) => customer),
    day: Int32Array.from(rows, ([, day]) => day),
    amount: rows.some(([, , amount]) => amount !== undefined)
      ? Float64Array.from(rows, ([, , amount]) => amount ?? 0)
      : null,
  };
}

export interface Town {
  readonly customers: number;
  readonly days: number;
  readonly seed: number;
  readonly amounts?: boolean;
  /** Probability of being lost after each order. */
  readonly loss?: number;
}

/** Order lines of customers with rhythms (Erlang-2, mean interval 5 to 165 days) who are lost at random. */
export function townLines({ customers, days, seed, amounts = true, loss = 0.03 }: Town): OrderLines {
  const random = seededRandom(seed);
  const rows: [number, number, number?][] = [];
  for (let c = 0; c < customers; c++) {
    const interval = 5 * Math.exp(3.5 * random.next());
    const spend = 50 + 20 * gamma(random, 2) ** 2;
    let at = days * 0.6 * random.next();
    for (let orders = 0; at < days && orders < 2000; orders++) {
      rows.push(amounts ? [c, Math.floor(at), Math.round(spend * gamma(random, 6))] : [c, Math.floor(at)]);
      if (random.next() < loss) break;
      at += Math.max(1, (interval * gamma(random, 2)) / 2);
    }
  }
  return linesFrom(rows);
}

export function townLedger(town: Town): Ledger {
  return ledgerFrom(townLines(town), town.customers, town.days);
}
