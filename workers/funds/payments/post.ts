/** Posts a file of payment results: good lines go in, bad ones come back with their line and every reason. */
import type { Result } from '../ledger/outcome.ts';
import type { LedgerQueue } from '../ledger/queue.ts';
import type { Refusal } from '../texts.ts';
import { readPaymentFile, type FileRow } from './file.ts';
import { paymentCommand } from './result.ts';

export interface PostedRow {
  readonly line: number;
  readonly claimId: string | null;
  /** `repeated`: this very result was posted before; nothing changed. */
  readonly outcome: 'posted' | 'repeated' | 'refused';
  readonly reasons: readonly Refusal[];
}

export async function postPaymentFile(queue: LedgerQueue, text: string, actor: string): Promise<PostedRow[]> {
  return Promise.all(readPaymentFile(text).map((row) => postRow(queue, row, actor)));
}

async function postRow(queue: LedgerQueue, row: FileRow, actor: string): Promise<PostedRow> {
  const { line } = row;
  if (row.kind === 'bad') return { line, claimId: null, outcome: 'refused', reasons: row.reasons };
  const { claimId } = row.payment;
  const result: Result = await queue.post(paymentCommand(row.payment, actor));
  if (result.kind !== 'accepted') return { line, claimId, outcome: 'refused', reasons: result.reasons };
  return { line, claimId, outcome: result.isRepeat ? 'repeated' : 'posted', reasons: [] };
}
