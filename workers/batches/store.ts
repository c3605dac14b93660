import type { Clock } from '../platform/clock/clock.ts';
import type { Transaction } from '../platform/db/pool.ts';
import { commandOf } from '../platform/decide/command.ts';
import { recordsByIds } from '../platform/decide/records.ts';
import type { BatchEffect, BatchFacts, DecidedState } from './state.rules.ts';

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export async function loadBatches(tx: Transaction, ids: readonly string[]): Promise<Map<string, BatchFacts>> {
  const records = await recordsByIds(tx, 'drugBatch', ids);
  const { rows } = await tx.query<{ batch_id: string; state: DecidedState }>(
    'select batch_id, state from batches.decision where batch_id = any($1)',
    [[...records.keys()]],
  );
  const decided = new Map(rows.map((row) => [row.batch_id, row.state]));
  return new Map(
    [...records].map(([batchId, record]) => [
      batchId,
      {
        batchId,
        lotNumber: text(record.data['lotNumber']),
        productId: text(record.data['productId']),
        expiresOn: text(record.data['expiresOn']),
        shownState: text(record.data['batchState']),
        decided: decided.get(batchId) ?? 'QUARANTINED',
        command: commandOf(record),
      },
    ]),
  );
}

export async function storeBatchEffects(tx: Transaction, effects: readonly BatchEffect[], clock: Clock): Promise<void> {
  for (const { batchId, state, by } of effects) {
    await tx.query(
      `insert into batches.decision (batch_id, state, decided_by, decided_at) values ($1, $2, $3, $4)
       on conflict (batch_id) do update set state = excluded.state, decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
      [batchId, state, by, clock.now],
    );
  }
}
