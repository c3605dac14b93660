/** Orders that happened elsewhere (an ERP shipped or cancelled them) enter the books as facts: no rule releases them again. */
import type { Clock } from '../platform/clock/clock.ts';
import type { Transaction } from '../platform/db/pool.ts';
import type { FieldValues } from '../platform/decide/automation.ts';
import { markDirty } from '../platform/decide/dirty.ts';
import { idFor } from '../platform/decide/identifiers.ts';
import { orderReleaseAutomation } from './automation.ts';
import { contentHash, lineOf, orderOf, quantitiesOf } from './order.ts';

export interface ImportedOrder {
  readonly id: string;
  readonly companyId: string;
  readonly state: 'SHIPPED' | 'CLOSED' | 'CANCELLED';
  /** Record and lines as Twenty gets them. */
  readonly order: FieldValues;
  readonly lines: readonly (FieldValues & { readonly id: string })[];
}

/** Stands in the books for the person who submitted an order; no workspace member has this id. */
export const importedBy = idFor('orders.imported');

/**
 * Enters orders, before Twenty has them: the first look at them finds them decided. What people submitted in Twenty
 * stays theirs. An order whose state is another than at an earlier import is looked at again.
 */
export async function bookImportedOrders(
  tx: Transaction,
  orders: readonly ImportedOrder[],
  clock: Clock,
): Promise<void> {
  if (orders.length === 0) return;
  const rows = orders.map(({ id, companyId, state, order, lines }) => {
    const whole = orderOf(
      id,
      order,
      lines.map((line) => lineOf(line.id, line)),
    );
    return {
      order_id: id,
      company_id: companyId,
      order_kind: whole.orderKind,
      state,
      amount_micros: (whole.totalAmount?.amountMicros ?? 0n).toString(),
      content_hash: contentHash(whole),
      original_order_id: whole.originalOrderId,
      quantities: quantitiesOf(whole),
    };
  });
  const { rows: written } = await tx.query<{ order_id: string; is_new: boolean }>(
    `insert into orders.decision as d (order_id, company_id, order_kind, state, amount_micros, content_hash, submitted_by,
       original_order_id, quantities, decided_at)
     select r.order_id, r.company_id, r.order_kind, r.state, r.amount_micros, r.content_hash, $2, r.original_order_id,
       r.quantities, $3
     from json_to_recordset($1::json) as r (order_id uuid, company_id uuid, order_kind text, state text,
       amount_micros bigint, content_hash text, original_order_id uuid, quantities jsonb)
     order by r.order_id
     on conflict (order_id) do update set company_id = excluded.company_id, order_kind = excluded.order_kind,
       state = excluded.state, amount_micros = excluded.amount_micros, content_hash = excluded.content_hash,
       original_order_id = excluded.original_order_id, quantities = excluded.quantities, decided_at = excluded.decided_at
     where d.submitted_by = $2 and (d.state, d.content_hash) is distinct from (excluded.state, excluded.content_hash)
     returning order_id, xmax = 0 as is_new`,
    [JSON.stringify(rows), importedBy, clock.now],
  );
  const changed = written.filter(({ is_new }) => !is_new);
  const { name } = orderReleaseAutomation;
  await markDirty(
    tx,
    changed.map(({ order_id }) => ({ automation: name, subject: order_id, cause: 'backfill' })),
    clock.now,
  );
}

/** Takes orders back that Twenty refused to have. */
export async function unbookImportedOrders(tx: Transaction, orderIds: readonly string[]): Promise<void> {
  if (orderIds.length === 0) return;
  await tx.query(
    `delete from orders.decision d where d.order_id = any($1) and d.submitted_by = $2 and not exists (
       select from loop.mirror m where m.object = 'salesOrder' and m.id = d.order_id and m.destroyed_at is null)`,
    [orderIds, importedBy],
  );
}
