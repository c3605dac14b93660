/** Rows of the outbox: taken in order, and what becomes of them. */
import { append } from '../audit/audit.ts';
import type { AuditEntry, AuditKind } from '../audit/entry.ts';
import { canonical } from '../audit/entry.ts';
import { transaction, type Database, type Queryable, type Transaction } from '../db/pool.ts';
import type { Lane } from '../decide/automation.ts';
import { release } from '../decide/claim.ts';
import { lanes } from '../decide/store.sql.ts';
import type { Tally, WriterContext } from './context.ts';
import { withinQuota } from './quota.ts';
import type { OutboxRow, SentRow } from './row.ts';

const columns = `o.id, o.lane, o.kind, o.object, o.record_id as "recordId", o.guard, o.data, o.automation, o.subject, o.sequence,
  o.after_id as "afterId", o.quota_owner as "quotaOwner", o.group_key as "groupKey", o.attempts`;

/** What nobody waits for goes in smaller parts, so that an answer never stands long behind one of them. */
const patient: ReadonlySet<Lane> = new Set(['task', 'backfill']);
const patientBatch = 60;

/**
 * The next rows of the first lane that has any, marked as on their way before anything is sent. Of one record only the
 * oldest row is taken, so that its decisions apply in order; a creation waits for the record that it needs.
 */
export async function takeRows(context: WriterContext, limit: number, tally: Tally): Promise<SentRow[]> {
  const { db, newKey } = context;
  return transaction(db, async (tx) => {
    for (const lane of lanes) {
      const atOnce = patient.has(lane) ? Math.min(limit, patientBatch) : limit;
      const rows = await nextRows(tx, lane, context.clock().now, atOnce);
      // All of them over quota: the next round looks further.
      if (rows.length > 0) return markSending(tx, await withinQuota(tx, context, rows, tally), newKey);
    }
    return [];
  });
}

const enforced = (row: string): string =>
  `(select mode from loop.automation a where a.name = ${row}.automation) = 'ENFORCE'`;

async function nextRows(tx: Transaction, lane: Lane, now: Date, limit: number): Promise<OutboxRow[]> {
  const { rows } = await tx.query<OutboxRow>(
    `select ${columns} from loop.outbox o
     where o.lane = $1 and o.parked_at is null and o.not_before <= $2 and ${enforced('o')}
       -- Scalar subqueries, for the reason given in claim.ts.
       and (select true from loop.outbox earlier where earlier.record_id = o.record_id and earlier.object = o.object
         and earlier.id < o.id and earlier.parked_at is null and ${enforced('earlier')} limit 1) is null
       and (o.after_id is null
         or (select true from loop.outbox needed where needed.record_id = o.after_id limit 1) is null)
     order by o.id limit $3 for update of o skip locked`,
    [lane, now, limit],
  );
  return rows;
}

/** Answers with the same object, guard and values share a key, and one call. */
async function markSending(tx: Transaction, rows: readonly OutboxRow[], newKey: () => string): Promise<SentRow[]> {
  const keys = new Map<string, string>();
  const keyed = rows.map((row) => {
    if (row.groupKey !== null) return { ...row, groupKey: row.groupKey };
    const group = row.kind === 'answer' ? canonical([row.object, row.guard, row.data]) : row.kind;
    const groupKey = keys.get(group) ?? newKey();
    keys.set(group, groupKey);
    return { ...row, groupKey };
  });
  const fresh = keyed.filter((_row, index) => rows[index]?.groupKey === null);
  if (fresh.length > 0) {
    await tx.query(
      `update loop.outbox o set group_key = k.key from unnest($1::bigint[], $2::uuid[]) as k (id, key) where o.id = k.id`,
      [fresh.map(({ id }) => id), fresh.map(({ groupKey }) => groupKey)],
    );
  }
  return keyed;
}

export async function deleteRows(tx: Queryable, rows: readonly OutboxRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query('delete from loop.outbox where id = any($1)', [rows.map(({ id }) => id)]);
}

export function entryOf(row: OutboxRow, kind: AuditKind, at: Date, details: Record<string, unknown> = {}): AuditEntry {
  const { automation, object, recordId, subject, sequence, groupKey } = row;
  return {
    at,
    kind,
    automation,
    object,
    recordId,
    details: { kind: row.kind, subject, sequence: sequence.toString(), key: groupKey, ...details },
  };
}

export interface Refusal {
  readonly row: OutboxRow;
  /** The host's code or `exists`. */
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
}

/** The host will never take these: a person has to look. */
export async function parkRows(db: Database, refusals: readonly Refusal[], now: Date): Promise<void> {
  if (refusals.length === 0) return;
  await transaction(db, async (tx) => {
    await tx.query(
      `update loop.outbox o set parked_at = $1, attempts = attempts + 1, last_error = p.why
       from unnest($2::bigint[], $3::text[]) as p (id, why) where o.id = p.id`,
      [now, refusals.map(({ row }) => row.id), refusals.map(whyOf)],
    );
    await release(
      tx,
      refusals.map(({ row }) => row),
      now,
    );
    await append(
      tx,
      refusals.map(({ row, code, field, message }) => ({
        ...entryOf(row, 'REFUSED', now, { code, field }),
        // The host's message may quote the refused value.
        personal: { value: { message } },
      })),
    );
  });
}

export const takenBy = (recordId: string | null): string =>
  `a unique value belongs to ${recordId === null ? 'another record, perhaps a deleted one' : `record ${recordId}`}.`;

function whyOf({ code, field, message }: Refusal): string {
  const text = `${code}${field === null ? '' : ` (${field})`}: ${message}`;
  return text.length > 500 ? `${text.slice(0, 499)}…` : text;
}
