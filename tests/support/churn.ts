/** Two hundred customers with known rhythms, some of whom stop: orders for the ERP archive, all from the customer's number. */
import { archive, type Bought } from '../../workers/churn/testing/history.ts';
import { plusDays, type Day } from '../../workers/platform/clock/clock.ts';
import type { Database } from '../../workers/platform/db/pool.ts';

export interface Customer {
  readonly companyId: string;
  readonly number: number;
  /** Days between orders: regular customers with small wobbles. */
  readonly intervalDays: number;
  /** Days before the first night since when it is silent; null for those who go on. */
  readonly silentDays: number | null;
}

const historyDays = 500;

/** Every fourth customer stops; half of these longer ago, so that past silence can be learned from. */
export function customersOf(companyIds: readonly string[]): Customer[] {
  return companyIds.map((companyId, number) => {
    const intervalDays = 5 + (number % 7);
    const stops = number % 4 === 0;
    const silentDays = (number / 4) % 2 === 0 ? 70 + (number % 12) : 200 + (number % 60);
    return { companyId, number, intervalDays, silentDays: stops ? silentDays : null };
  });
}

/** Order days from `from` to `to`, both included, whatever is asked before or after. */
function orderDays({ number, intervalDays }: Customer, origin: Day, from: number, to: number): Day[] {
  const days: Day[] = [];
  for (let order = 0; ; order++) {
    const at = -historyDays + (number % intervalDays) + order * intervalDays + ((order * 7 + number) % 3) - 1;
    if (at > to) return days;
    if (at >= from) days.push(plusDays(origin, at));
  }
}

const ordersOf = (customer: Customer, days: readonly Day[]): Bought[] =>
  days.map((on, at) => ({
    company: customer.companyId,
    on,
    // Values of three decades, so that there are several strata.
    amount: [20, 150, 1200][customer.number % 3]! + (at % 5),
    number: `${customer.companyId} ${on}`,
  }));

/** What everybody ordered up to the day before `origin`. */
export function pastOrders(db: Database, customers: readonly Customer[], origin: Day): Promise<void> {
  return archive(
    db,
    customers.flatMap((each) =>
      ordersOf(each, orderDays(each, origin, -historyDays, each.silentDays === null ? -1 : -each.silentDays)),
    ),
  );
}

/** What these customers order from one day after `origin` to another, by their rhythm. */
export function laterOrders(
  db: Database,
  customers: readonly Customer[],
  origin: Day,
  [from, to]: readonly [number, number],
): Promise<void> {
  return archive(
    db,
    customers.flatMap((each) => ordersOf(each, orderDays(each, origin, from, to))),
  );
}
