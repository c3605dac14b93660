/** The workers' own books of orders. */
import type { Clock } from '../platform/clock/clock.ts';
import type { Transaction } from '../platform/db/pool.ts';
import type { Booked } from './turn.rules.ts';
import type { DecidedState, OrderEffect, OrderStanding } from './release.rules.ts';

export async function loadOrderStandings(tx: Transaction, ids: readonly string[]): Promise<Map<string, OrderStanding>> {
  const { rows } = await tx.query<{
    order_id: string;
    state: DecidedState;
    content_hash: string;
    submitted_by: string;
    overridden_by: string | null;
  }>(
    `select order_id, state, content_hash, submitted_by, overridden_by
     from orders.decision where order_id = any($1)`,
    [ids],
  );
  return new Map(
    rows.map((row) => [
      row.order_id,
      {
        state: row.state,
        contentHash: row.content_hash,
        submittedBy: row.submitted_by,
        overriddenBy: row.overridden_by,
      },
    ]),
  );
}

/** What the books have of these orders before they are decided. */
export async function loadBooked(tx: Transaction, ids: readonly string[]): Promise<Map<string, Booked>> {
  const { rows } = await tx.query<Booked & { id: string }>(
    `select order_id as id, company_id as "companyId", order_kind as "orderKind", state, amount_micros as "amountMicros",
       original_order_id as "originalOrderId", quantities
     from orders.decision where order_id = any($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, ...booked }) => [id, booked]));
}

/** What the account's other released and shipped orders add up to, in millionths of the reporting currency. */
export async function exposureOf(tx: Transaction, companyId: string, exceptOrderId: string): Promise<bigint> {
  const { rows } = await tx.query<{ sum: bigint }>(
    `select coalesce(sum(amount_micros), 0)::bigint as sum from orders.decision
     where company_id = $1 and order_id <> $2 and order_kind = 'SALE' and state in ('RELEASED', 'SHIPPED')`,
    [companyId, exceptOrderId],
  );
  return rows[0]?.sum ?? 0n;
}

/** Per product what was shipped of an order less what its other accepted returns took back; null when it was not shipped. */
export async function returnableOf(
  tx: Transaction,
  originalOrderId: string,
  exceptOrderId: string,
): Promise<Map<string, number> | null> {
  const { rows: originals } = await tx.query<{ quantities: Record<string, number> }>(
    `select quantities from orders.decision
     where order_id = $1 and order_kind = 'SALE' and state in ('SHIPPED', 'CLOSED') for share`,
    [originalOrderId],
  );
  if (!originals[0]) return null;
  const left = new Map(Object.entries(originals[0].quantities));
  const { rows: returns } = await tx.query<{ quantities: Record<string, number> }>(
    `select quantities from orders.decision
     where original_order_id = $1 and order_id <> $2 and order_kind = 'RETURN' and state in ('RELEASED', 'SHIPPED', 'CLOSED')`,
    [originalOrderId, exceptOrderId],
  );
  for (const { quantities } of returns) {
    for (const [productId, quantity] of Object.entries(quantities)) {
      left.set(productId, (left.get(productId) ?? 0) - quantity);
    }
  }
  return left;
}

export async function storeOrderEffects(tx: Transaction, effects: readonly OrderEffect[], clock: Clock): Promise<void> {
  for (const { order, standing, quantities } of effects) {
    await tx.query(
      `insert into orders.decision (order_id, company_id, order_kind, state, amount_micros, content_hash, submitted_by,
         overridden_by, original_order_id, quantities, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (order_id) do update set company_id = excluded.company_id, order_kind = excluded.order_kind,
         state = excluded.state, amount_micros = excluded.amount_micros, content_hash = excluded.content_hash,
         submitted_by = excluded.submitted_by, overridden_by = excluded.overridden_by,
         original_order_id = excluded.original_order_id, quantities = excluded.quantities, decided_at = excluded.decided_at`,
      [
        order.id,
        order.companyId,
        order.orderKind,
        standing.state,
        (order.totalAmount?.amountMicros ?? 0n).toString(),
        standing.contentHash,
        standing.submittedBy,
        standing.overriddenBy,
        order.originalOrderId,
        JSON.stringify(quantities),
        clock.now,
      ],
    );
  }
}
