/** The standing tables against the log, set by set: each query returns the records that do not follow from it. */
import type { Transaction } from '../../../platform/db/pool.ts';
import { reason, type Refusal } from '../../texts.ts';

/** More findings of one kind add nothing. */
const perCheck = 20;

const checks: readonly { readonly table: string; readonly sql: string }[] = [
  {
    // Σ approved claims ≤ the approved request; what is neither claimed nor released is still committed.
    table: 'request',
    sql: `select r.request_id::text as record from funds.request r
      left join (
        select request_id, sum(amount_minor) filter (where kind = 'RESERVATION') as reserved, sum(amount_minor) filter (where kind = 'CLAIM') as claimed
        from funds.entry where kind in ('RESERVATION', 'CLAIM') group by request_id) e using (request_id)
      left join (select request_id, sum(credits_minor - debits_minor) as held from funds.account where kind = 'committed' group by request_id) a
        using (request_id)
      where r.approved_minor is distinct from e.reserved or r.used_minor <> coalesce(e.claimed, 0) or r.used_minor > r.approved_minor
        or coalesce(a.held, 0) <> case when r.state = 'APPROVED' then r.approved_minor - r.used_minor else 0 end`,
  },
  {
    // paid ≤ approved ≤ claimed, each as the log has it.
    table: 'claim',
    sql: `select c.claim_id::text as record from funds.claim c
      left join (
        select claim_id, sum(amount_minor) filter (where kind = 'CLAIM') as approved,
          sum(amount_minor) filter (where kind = 'NETTING' or (kind = 'PAYMENT' and phase = 'CONFIRMED')) as paid,
          sum(case phase when 'PENDING' then amount_minor else -amount_minor end) filter (where kind = 'PAYMENT') as pending
        from funds.entry where kind in ('CLAIM', 'NETTING', 'PAYMENT') group by claim_id) e using (claim_id)
      where c.approved_minor is distinct from e.approved or c.paid_minor <> coalesce(e.paid, 0) or c.pending_minor <> coalesce(e.pending, 0)
        or c.paid_minor > c.approved_minor or c.approved_minor > c.claimed_minor
        or not exists (select from funds.evidence v where v.claim_id = c.claim_id)`,
  },
  {
    table: 'clawback',
    sql: `select b.clawback_id::text as record from funds.clawback b
      left join (
        select coalesce(claim_id, allocation_id) as clawback_id, sum(amount_minor) filter (where kind in ('CLAWBACK', 'ACCRUAL_SHORTFALL')) as opened,
          sum(amount_minor) filter (where kind in ('RECOVERY', 'ACCRUAL_RESTORED')) as recovered, sum(amount_minor) filter (where kind = 'WRITE_OFF') as written_off
        from funds.entry where kind in ('CLAWBACK', 'ACCRUAL_SHORTFALL', 'RECOVERY', 'ACCRUAL_RESTORED', 'WRITE_OFF') group by 1) e using (clawback_id)
      left join funds.claim c on c.claim_id = b.clawback_id
      where b.amount_minor is distinct from e.opened or b.recovered_minor <> coalesce(e.recovered, 0)
        or b.written_off_minor <> coalesce(e.written_off, 0) or (b.source = 'CLAIM' and b.amount_minor > c.paid_minor)`,
  },
  {
    table: 'lot',
    sql: `select l.allocation_id::text as record from funds.lot l
      left join (
        select e.allocation_id, sum(case when c.id is null then -e.amount_minor else e.amount_minor end) as forfeited
        from funds.entry e
        left join funds.account c on c.id = e.credit_account and c.kind = 'forfeited'
        left join funds.account d on d.id = e.debit_account and d.kind = 'forfeited'
        where e.kind in ('FORFEITURE', 'REINSTATEMENT', 'ACCRUAL', 'ACCRUAL_REVERSAL') and (c.id is not null or d.id is not null)
        group by e.allocation_id) f using (allocation_id)
      left join funds.account a on a.allocation_id = l.allocation_id and a.kind = 'lot'
      where l.forfeited_minor <> coalesce(f.forfeited, 0) or l.has_money <> (coalesce(a.credits_minor - a.debits_minor, 0) > 0)`,
  },
  {
    // What was accrued is in the lot, or owed where the lot fell short.
    table: 'accrual',
    sql: `select a.agreement_id || ' ' || a.period as record from funds.accrual a
      left join (
        select allocation_id, sum(case when kind in ('ACCRUAL', 'ACCRUAL_RESTORED') then amount_minor else -amount_minor end) as accrued
        from funds.entry where kind in ('ACCRUAL', 'ACCRUAL_RESTORED', 'ACCRUAL_REVERSAL', 'ACCRUAL_SHORTFALL') group by allocation_id) e
        using (allocation_id)
      where a.accrued_minor <> coalesce(e.accrued, 0)`,
  },
  {
    table: 'invoice',
    sql: `select i.invoice_key as record from funds.invoice i
      left join (select invoice_key, sum(claimed_minor) as claimed from funds.claim group by invoice_key) c using (invoice_key)
      where i.claimed_minor is distinct from c.claimed or i.claimed_minor > i.total_minor`,
  },
];

const expiredLots = `select l.allocation_id::text as record from funds.lot l join funds.account a on a.allocation_id = l.allocation_id and a.kind = 'lot'
  where l.is_expired and a.credits_minor <> a.debits_minor`;

export async function checkStanding(tx: Transaction, report: (finding: Refusal) => void): Promise<void> {
  for (const { table, sql } of checks) {
    const { rows } = await tx.query<{ record: string }>(`${sql} limit ${perCheck}`);
    for (const { record } of rows) report(reason('FUNDS_STANDING_DIFFERS', { table, record }));
  }
  const { rows } = await tx.query<{ record: string }>(`${expiredLots} limit ${perCheck}`);
  for (const { record } of rows) report(reason('FUNDS_EXPIRED_LOT_HOLDS_MONEY', { record }));
}
