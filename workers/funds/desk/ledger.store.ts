/** Where the ledger stands on records, beyond what is shown: what the rules of the desk need. */
import type { Queryable } from '../../platform/db/pool.ts';
import type { Day } from '../../platform/clock/clock.ts';

async function byId<Row extends { readonly id: string }>(
  db: Queryable,
  text: string,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.query<Row>(text, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

export interface FundRow {
  readonly id: string;
  readonly state: 'OPEN' | 'FROZEN' | 'CLOSED';
  readonly currency: string;
  /** What was put into the pool, less what was withdrawn: the budget so far. */
  readonly budgetMinor: bigint;
  /** A shown balance that is not the ledger's, twice in a row. */
  readonly drift: { readonly field: string; readonly shown: string; readonly held: string } | null;
}

export const fundRows = (db: Queryable, ids: readonly string[]): Promise<Map<string, FundRow>> =>
  byId(
    db,
    `select f.fund_id as id, f.state, f.currency,
       coalesce((select sum(case e.kind when 'FUNDING' then e.amount_minor else -e.amount_minor end) from funds.entry e
         where e.fund_id = f.fund_id and e.partner_id is null and e.kind in ('FUNDING', 'WITHDRAWAL')), 0)::bigint as "budgetMinor",
       (select json_build_object('field', d.field, 'shown', d.shown, 'held', d.held) from funds.drift d
         where d.fund_id = f.fund_id and d.times >= 2) as drift
     from funds.fund f where f.fund_id = any($1::uuid[])`,
    ids,
  );

export interface LotRow {
  readonly id: string;
  readonly fundId: string;
  readonly kind: 'DISCRETIONARY' | 'ACCRUAL';
  readonly expiresOn: Day | null;
  readonly isExpired: boolean;
  readonly isHeld: boolean;
  readonly forfeitedMinor: bigint;
  readonly remainingMinor: bigint;
  readonly currency: string;
}

export const lotRows = (db: Queryable, ids: readonly string[]): Promise<Map<string, LotRow>> =>
  byId(
    db,
    `select l.allocation_id as id, l.fund_id as "fundId", l.kind, l.expires_on as "expiresOn", l.is_expired as "isExpired",
       l.is_held as "isHeld", l.forfeited_minor as "forfeitedMinor", f.currency,
       coalesce(a.credits_minor - a.debits_minor, 0)::bigint as "remainingMinor"
     from funds.lot l join funds.fund f using (fund_id) left join funds.account a on a.code = 'lot:' || l.allocation_id
     where l.allocation_id = any($1::uuid[])`,
    ids,
  );

export interface RequestRow {
  readonly id: string;
  readonly fundId: string;
  readonly state: 'APPROVED' | 'CLOSED' | 'CANCELLED' | 'EXPIRED';
  readonly approvedMinor: bigint;
  readonly usedMinor: bigint;
  readonly claimBy: Day | null;
  readonly costShareBasisPoints: number;
  readonly isHeld: boolean;
  readonly currency: string;
}

export const requestRows = (db: Queryable, ids: readonly string[]): Promise<Map<string, RequestRow>> =>
  byId(
    db,
    `select r.request_id as id, r.fund_id as "fundId", r.state, r.approved_minor as "approvedMinor", r.used_minor as "usedMinor",
       r.claim_by as "claimBy", r.cost_share_basis_points as "costShareBasisPoints", r.is_held as "isHeld", f.currency
     from funds.request r join funds.fund f using (fund_id) where r.request_id = any($1::uuid[])`,
    ids,
  );

export interface ClaimRow {
  readonly id: string;
  readonly fundId: string;
  readonly partnerId: bigint;
  readonly approvedMinor: bigint;
  readonly paidMinor: bigint;
  readonly pendingMinor: bigint;
  readonly isHeld: boolean;
  readonly currency: string;
  readonly owedMinor: bigint | null;
  readonly writtenOffMinor: bigint | null;
  readonly clawbackBy: string | null;
}

export const claimRows = (db: Queryable, ids: readonly string[]): Promise<Map<string, ClaimRow>> =>
  byId(
    db,
    `select c.claim_id as id, c.fund_id as "fundId", c.partner_id as "partnerId", c.approved_minor as "approvedMinor",
       c.paid_minor as "paidMinor", c.pending_minor as "pendingMinor", c.is_held as "isHeld", f.currency,
       b.amount_minor - b.recovered_minor - b.written_off_minor as "owedMinor", b.written_off_minor as "writtenOffMinor",
       b.opened_by as "clawbackBy"
     from funds.claim c join funds.fund f using (fund_id) left join funds.clawback b on b.clawback_id = c.claim_id
     where c.claim_id = any($1::uuid[])`,
    ids,
  );

export interface Debt {
  readonly clawbackId: string;
  readonly owedMinor: bigint;
}

/** More debts than these are netted with the next claim. */
const debtsAtOnce = 50;

/** What a partner owes, the oldest debt first. */
export async function debtsOf(db: Queryable, partnerId: bigint): Promise<Debt[]> {
  const { rows } = await db.query<Debt>(
    `select b.clawback_id as "clawbackId", b.amount_minor - b.recovered_minor - b.written_off_minor as "owedMinor"
     from funds.clawback b cross join lateral (
       select min(e.sequence) as first from funds.entry e
       where e.partner_id = b.partner_id and e.fund_id = b.fund_id and coalesce(e.claim_id, e.allocation_id) = b.clawback_id
         and e.kind in ('CLAWBACK', 'ACCRUAL_SHORTFALL')) opened
     where b.partner_id = $1 and b.amount_minor > b.recovered_minor + b.written_off_minor
     order by opened.first, b.clawback_id limit $2`,
    [partnerId, debtsAtOnce],
  );
  return rows;
}
