import type { Queryable } from '../platform/db/pool.ts';

/** Which of these gaps were opened at some time, whatever became of them. */
export async function openedGaps(tx: Queryable, gapIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.query<{ gap_id: string }>('select gap_id from completeness.gap where gap_id = any($1)', [
    gapIds,
  ]);
  return new Set(rows.map((row) => row.gap_id));
}
