/** What was decided about records, beside their money. */
import type { Clock, Day } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/db/pool.ts';
import type { Snapshot } from '../rules/content.ts';
import type { Desk } from './desk.ts';

export const emptyDesk: Desk = {
  state: 'DRAFT',
  sequence: 0,
  submittedBy: null,
  submittedOn: null,
  submitted: null,
  submittedAt: null,
  approvedBy: null,
  approvedAt: null,
};

export async function loadDesks(tx: Transaction, object: string, ids: readonly string[]): Promise<Map<string, Desk>> {
  const { rows } = await tx.query<{
    record_id: string;
    state: string;
    sequence: number;
    submitted_by: string | null;
    submitted_on: Day | null;
    submitted: Snapshot | null;
    submitted_at: Date | null;
    approved_by: string | null;
    approved_at: Date | null;
  }>(
    `select record_id, state, sequence, submitted_by, submitted_on, submitted, submitted_at, approved_by, approved_at
     from funds.desk where object = $1 and record_id = any($2)`,
    [object, ids],
  );
  return new Map(
    rows.map((row) => [
      row.record_id,
      {
        state: row.state,
        sequence: row.sequence,
        submittedBy: row.submitted_by,
        submittedOn: row.submitted_on,
        submitted: row.submitted,
        submittedAt: row.submitted_at?.toISOString() ?? null,
        approvedBy: row.approved_by,
        approvedAt: row.approved_at?.toISOString() ?? null,
      },
    ]),
  );
}

export interface DeskRow {
  readonly object: string;
  readonly recordId: string;
  readonly desk: Desk;
}

export async function saveDesks(tx: Transaction, rows: readonly DeskRow[], { now }: Clock): Promise<void> {
  for (const { object, recordId, desk } of rows) {
    await tx.query(
      `insert into funds.desk (object, record_id, state, sequence, submitted_by, submitted_on, submitted, approved_by, decided_at,
         submitted_at, approved_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (object, record_id) do update set state = excluded.state, sequence = excluded.sequence,
         submitted_by = excluded.submitted_by, submitted_on = excluded.submitted_on, submitted = excluded.submitted,
         approved_by = excluded.approved_by, decided_at = excluded.decided_at,
         submitted_at = excluded.submitted_at, approved_at = excluded.approved_at`,
      [
        object,
        recordId,
        desk.state,
        desk.sequence,
        desk.submittedBy,
        desk.submittedOn,
        desk.submitted === null ? null : JSON.stringify(desk.submitted),
        desk.approvedBy,
        now,
        desk.submittedAt,
        desk.approvedAt,
      ],
    );
  }
}
