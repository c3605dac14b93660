/** The statements of storing verdicts, each for a whole batch. */
import type { Transaction } from '../db/pool.ts';
import type { Lane } from './automation.ts';
import type { Address } from './known.store.ts';
import type { StandingRow } from './plan.ts';
import type { Decided, Send } from './decided.ts';

/** Lanes in the order in which the writer serves them. */
export const lanes: readonly Lane[] = ['answer', 'balance', 'task', 'score', 'backfill'];

export async function withdraw(tx: Transaction, ids: readonly bigint[]): Promise<void> {
  if (ids.length === 0) return;
  // Not those that the writer took meanwhile: they may be in the host already.
  await tx.query('delete from loop.outbox where id = any($1) and (group_key is null or parked_at is not null)', [ids]);
}

/**
 * Tasks that wait for their owner's quota may wait for days: those that the newest verdict about their subject no longer
 * asks for are not made at all.
 */
export async function withdrawUnwanted(
  tx: Transaction,
  automation: string,
  decided: readonly Decided[],
): Promise<void> {
  const subjects = decided.map(({ claim }) => claim.subject);
  const wanted = decided.flatMap(({ verdict }) => verdict.decisions).filter(({ kind }) => kind === 'create');
  await tx.query(
    `with unwanted as (
       delete from loop.outbox
       where automation = $1 and subject = any($2) and kind = 'create' and quota_owner is not null and group_key is null
         and parked_at is null and not (record_id = any($3))
       returning object, record_id)
     delete from loop.standing s using unwanted u where s.object = u.object and s.id = u.record_id and s.automation = $1`,
    [automation, subjects, wanted.map(({ id }) => id)],
  );
}

/** A newer decision takes the place of an unsent older one of the same automation about the same record. */
export async function putIntoOutbox(
  tx: Transaction,
  sends: readonly (Send & { readonly lane: Lane })[],
  automation: string,
  now: Date,
): Promise<void> {
  if (sends.length === 0) return;
  const latest = new Map(
    sends.map((send) => [`${send.decision.kind} ${send.decision.object} ${send.decision.id}`, send]),
  );
  const rows = [...latest.values()].map(({ lane, subject, decision, plan }) => ({
    lane,
    subject,
    kind: decision.kind,
    object: decision.object,
    record_id: decision.id,
    guard: decision.kind === 'answer' ? decision.seen : {},
    data: plan.data,
    sequence: plan.standing.sequence.toString(),
    after_id: decision.kind === 'create' ? decision.after : undefined,
    quota_owner: decision.kind === 'create' ? decision.quotaOwner : undefined,
  }));
  await tx.query(
    `insert into loop.outbox as o (lane, kind, object, record_id, guard, data, automation, subject, sequence, after_id,
       quota_owner, not_before, created_at)
     select lane, kind, object, record_id, guard, data, $2, subject, sequence, after_id, quota_owner, $3, $3
     from jsonb_to_recordset($1) as r (lane text, kind text, object text, record_id uuid, guard jsonb, data jsonb,
       subject uuid, sequence bigint, after_id uuid, quota_owner uuid)
     on conflict (object, record_id, kind, automation) where group_key is null and parked_at is null do update set
       lane = ($4::text[])[least(array_position($4::text[], o.lane), array_position($4::text[], excluded.lane))],
       guard = excluded.guard,
       data = case when o.kind = 'project' then o.data || excluded.data else excluded.data end,
       subject = excluded.subject, sequence = excluded.sequence,
       after_id = excluded.after_id, quota_owner = excluded.quota_owner,
       not_before = case when o.kind = 'create' then o.not_before else excluded.not_before end,
       attempts = 0, last_error = null`,
    [JSON.stringify(rows), automation, now, lanes],
  );
}

export async function saveStanding(
  tx: Transaction,
  automation: string,
  standing: readonly (StandingRow & Address)[],
  now: Date,
): Promise<void> {
  if (standing.length === 0) return;
  const latest = new Map(standing.map((row) => [`${row.object} ${row.id}`, row]));
  const rows = [...latest.values()].map((row) => ({ ...row, sequence: row.sequence.toString() }));
  await tx.query(
    `insert into loop.standing as s (object, id, automation, sequence, answer, reasons, decided_at)
     select object, id, $2, sequence, answer, reasons, $3
     from jsonb_to_recordset($1) as r (object text, id uuid, sequence bigint, answer jsonb, reasons jsonb)
     order by object, id
     on conflict (object, id, automation) do update set
       sequence = excluded.sequence, answer = excluded.answer, reasons = excluded.reasons,
       decided_at = case when s.sequence = excluded.sequence then s.decided_at else excluded.decided_at end`,
    [JSON.stringify(rows), automation, now],
  );
}

export async function insertPutBacks(tx: Transaction, records: readonly Address[], now: Date): Promise<void> {
  if (records.length === 0) return;
  await tx.query(
    'insert into loop.put_back (object, id, at) select object, id, $3 from unnest($1::text[], $2::uuid[]) as r (object, id)',
    [records.map(({ object }) => object), records.map(({ id }) => id), now],
  );
}
