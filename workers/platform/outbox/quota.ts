/** New tasks per owner and business day: nobody's first day is ten thousand tasks. */
import { nextBusinessDay } from '../clock/calendar.ts';
import { startOfDay, today } from '../clock/clock.ts';
import type { Transaction } from '../db/pool.ts';
import type { Tally, WriterContext } from './context.ts';
import type { OutboxRow } from './row.ts';

/**
 * The rows that may go now. Creations over their owner's quota wait until the next business day begins. A row counts when
 * it first sets out, not when it is tried again; what follows another record (a task's target) counts with it.
 */
export async function withinQuota(
  tx: Transaction,
  context: WriterContext,
  rows: readonly OutboxRow[],
  tally: Tally,
): Promise<OutboxRow[]> {
  const counted = rows.filter((row) => row.quotaOwner !== null && row.groupKey === null && row.afterId === null);
  if (counted.length === 0) return [...rows];
  const clock = context.clock();
  const day = today(clock);
  const cap = await context.taskCap(tx);
  const byOwner = Map.groupBy(counted, (row) => row.quotaOwner ?? '');
  const used = await usedToday(tx, [...byOwner.keys()], day);
  const over = new Set<OutboxRow>();
  const spent: { owner: string; count: number }[] = [];
  for (const [owner, asked] of byOwner) {
    const free = Math.max(0, cap - (used.get(owner) ?? 0));
    for (const row of asked.slice(free)) over.add(row);
    spent.push({ owner, count: Math.min(free, asked.length) });
  }
  await spend(tx, spent, day);
  if (over.size > 0) {
    const next = startOfDay(nextBusinessDay(day, context.calendar), clock.timeZone);
    await tx.query('update loop.outbox set not_before = $2 where id = any($1)', [[...over].map(({ id }) => id), next]);
    tally.deferred += over.size;
  }
  return rows.filter((row) => !over.has(row));
}

async function usedToday(tx: Transaction, owners: readonly string[], day: string): Promise<Map<string, number>> {
  const { rows } = await tx.query<{ owner: string; used: number }>(
    'select owner, used from loop.task_quota where owner = any($1) and day = $2',
    [owners, day],
  );
  return new Map(rows.map(({ owner, used }) => [owner, used]));
}

async function spend(tx: Transaction, spent: readonly { owner: string; count: number }[], day: string): Promise<void> {
  await tx.query(
    `insert into loop.task_quota as q (owner, day, used)
     select owner, $3, count from unnest($1::uuid[], $2::int[]) as s (owner, count) where count > 0
     on conflict (owner, day) do update set used = q.used + excluded.used`,
    [spent.map(({ owner }) => owner), spent.map(({ count }) => count), day],
  );
}
