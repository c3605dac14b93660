import type { Queryable } from '../platform/db/pool.ts';
import { orderReleaseName } from './order.ts';

/** Whether orders are heard of, imported or decided that do not stand in Twenty yet as they stand in the books. */
export async function ordersOnTheirWay(db: Queryable, now: Date): Promise<boolean> {
  const { rows } = await db.query<{ waiting: boolean }>(
    `select exists (select from loop.dirty where automation = $1 and parked_at is null and due_at <= $2)
       or exists (select from loop.outbox where automation = $1 and parked_at is null)
       or exists (select from loop.inbox where applied_at is null and parked_at is null) as waiting
     from loop.automation where name = $1 and mode = 'ENFORCE'`,
    [orderReleaseName, now],
  );
  return rows[0]?.waiting ?? false;
}
