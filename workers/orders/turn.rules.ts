/**
 * Orders that are decided in one transaction see each other: the books have none of them yet, so what the first takes of an
 * account's credit, or gives back of an order, is told to the next here. Pure.
 */
import type { Clock } from '../platform/clock/clock.ts';
import { quantitiesOf } from './order.ts';
import { decideOrder, GatesUndecidedError, type DecidedState, type OrderFacts } from './release.rules.ts';

export interface Booked {
  readonly companyId: string | null;
  readonly orderKind: 'SALE' | 'RETURN';
  readonly state: DecidedState;
  readonly amountMicros: bigint;
  readonly originalOrderId: string | null;
  readonly quantities: Readonly<Record<string, number>>;
}

const owed = ({ orderKind, state }: Booked): boolean =>
  orderKind === 'SALE' && (state === 'RELEASED' || state === 'SHIPPED');
const isBack = ({ orderKind, state }: Booked): boolean =>
  orderKind === 'RETURN' && (state === 'RELEASED' || state === 'SHIPPED' || state === 'CLOSED');

export class Turn {
  readonly #before: ReadonlyMap<string, Booked>;
  readonly #after = new Map<string, Booked>();

  /** `before`: what the books have of the orders of this transaction. */
  constructor(before: ReadonlyMap<string, Booked>) {
    this.#before = before;
  }

  /** Decides an order as it will be decided, and keeps what that leaves in the books. */
  take(facts: OrderFacts, clock: Clock): void {
    const { order } = facts;
    try {
      const [effect] = decideOrder(facts, clock).effects ?? [];
      if (!effect) return;
      this.#after.set(order.id, {
        companyId: order.companyId,
        orderKind: order.orderKind,
        state: effect.standing.state,
        amountMicros: order.totalAmount?.amountMicros ?? 0n,
        originalOrderId: order.originalOrderId,
        quantities: quantitiesOf(order),
      });
    } catch (error) {
      // It waits, and leaves the books as they are.
      if (!(error instanceof GatesUndecidedError)) throw error;
    }
  }

  /** By how much the account's open orders differ from the books, this order left out. */
  exposureChange(companyId: string, exceptOrderId: string): bigint {
    const amountOf = (booked: Booked | undefined): bigint =>
      booked && booked.companyId === companyId && owed(booked) ? booked.amountMicros : 0n;
    let change = 0n;
    for (const [id, booked] of this.#after) {
      if (id !== exceptOrderId) change += amountOf(booked) - amountOf(this.#before.get(id));
    }
    return change;
  }

  /** What may still come back of an order, after the returns of this transaction. */
  returnable(
    booked: ReadonlyMap<string, number> | null,
    originalOrderId: string,
    exceptOrderId: string,
  ): ReadonlyMap<string, number> | null {
    if (booked === null) return null;
    const left = new Map(booked);
    const add = (one: Booked | undefined, sign: 1 | -1): void => {
      if (!one || one.originalOrderId !== originalOrderId || !isBack(one)) return;
      for (const [product, quantity] of Object.entries(one.quantities))
        left.set(product, (left.get(product) ?? 0) + sign * quantity);
    };
    for (const [id, one] of this.#after) {
      if (id === exceptOrderId) continue;
      add(this.#before.get(id), 1);
      add(one, -1);
    }
    return left;
  }
}
