/** What Twenty shows of the ledger: absolute balances, each with the ledger sequence it is as new as. */
import type { Queryable } from '../../platform/db/pool.ts';

export interface FundBalances {
  readonly fundId: string;
  readonly currency: string;
  readonly state: 'OPEN' | 'FROZEN' | 'CLOSED';
  readonly unallocatedMinor: bigint;
  readonly availableMinor: bigint;
  readonly committedMinor: bigint;
  /** Approved and unpaid, payments under way included. */
  readonly payableMinor: bigint;
  /** Confirmed so far, netting included. */
  readonly paidMinor: bigint;
  readonly forfeitedMinor: bigint;
  /** The last command that touched the fund. */
  readonly ledgerSequence: bigint;
}

export interface AllocationBalance {
  readonly allocationId: string;
  readonly remainingMinor: bigint;
  readonly expiresOn: string | null;
  readonly isExpired: boolean;
  readonly isHeld: boolean;
}
export interface RequestBalance {
  readonly requestId: string;
  readonly state: 'APPROVED' | 'CLOSED' | 'CANCELLED' | 'EXPIRED';
  readonly approvedMinor: bigint;
  /** Still committed for claims to come. */
  readonly reservedMinor: bigint;
  readonly claimBy: string | null;
  readonly isHeld: boolean;
}
export interface ClaimBalance {
  readonly claimId: string;
  readonly approvedMinor: bigint;
  readonly paidMinor: bigint;
  readonly pendingMinor: bigint;
  /** What the partner still owes back; null when no clawback was opened. */
  readonly owedMinor: bigint | null;
  readonly isHeld: boolean;
}

const rowsOf = async <Row extends object>(db: Queryable, text: string, ids: readonly string[]): Promise<Row[]> =>
  ids.length === 0 ? [] : (await db.query<Row & object>(text, [ids])).rows;

export const fundBalances = (db: Queryable, fundIds: readonly string[]): Promise<FundBalances[]> =>
  rowsOf(
    db,
    `select f.fund_id as "fundId", f.currency, f.state, f.sequence as "ledgerSequence",
       a.pool as "unallocatedMinor", a.lot as "availableMinor", a.committed as "committedMinor", a.payable as "payableMinor",
       a.paid as "paidMinor", a.forfeited as "forfeitedMinor"
     from funds.fund f cross join lateral (
       select coalesce(sum(held) filter (where kind = 'pool'), 0)::bigint as pool,
         coalesce(sum(held) filter (where kind = 'lot'), 0)::bigint as lot,
         coalesce(sum(held) filter (where kind = 'committed'), 0)::bigint as committed,
         coalesce(sum(held) filter (where kind = 'payable'), 0)::bigint as payable,
         coalesce(sum(held) filter (where kind = 'cash_clearing'), 0)::bigint as paid,
         coalesce(sum(held) filter (where kind = 'forfeited'), 0)::bigint as forfeited
       from (select kind, credits_minor - debits_minor as held from funds.account where fund_id = f.fund_id) held) a
     where f.fund_id = any($1::uuid[]) order by f.fund_id`,
    fundIds,
  );

export const allocationBalances = (db: Queryable, allocationIds: readonly string[]): Promise<AllocationBalance[]> =>
  rowsOf(
    db,
    `select l.allocation_id as "allocationId", coalesce(a.credits_minor - a.debits_minor, 0) as "remainingMinor",
       l.expires_on as "expiresOn", l.is_expired as "isExpired", l.is_held as "isHeld"
     from funds.lot l left join funds.account a on a.code = 'lot:' || l.allocation_id
     where l.allocation_id = any($1::uuid[]) order by l.allocation_id`,
    allocationIds,
  );

export const requestBalances = (db: Queryable, requestIds: readonly string[]): Promise<RequestBalance[]> =>
  rowsOf(
    db,
    `select request_id as "requestId", state, approved_minor as "approvedMinor", claim_by as "claimBy", is_held as "isHeld",
       case when state = 'APPROVED' then approved_minor - used_minor else 0 end as "reservedMinor"
     from funds.request where request_id = any($1::uuid[]) order by request_id`,
    requestIds,
  );

export const claimBalances = (db: Queryable, claimIds: readonly string[]): Promise<ClaimBalance[]> =>
  rowsOf(
    db,
    `select c.claim_id as "claimId", c.approved_minor as "approvedMinor", c.paid_minor as "paidMinor", c.pending_minor as "pendingMinor",
       b.amount_minor - b.recovered_minor - b.written_off_minor as "owedMinor", c.is_held as "isHeld"
     from funds.claim c left join funds.clawback b on b.clawback_id = c.claim_id
     where c.claim_id = any($1::uuid[]) order by c.claim_id`,
    claimIds,
  );

/** Entries as users see them: fundEntry records, oldest first, from a place in the log on. */
export interface ShownEntry {
  readonly sequence: bigint;
  readonly kind: string;
  readonly phase: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly at: Date;
  readonly fundId: string;
  readonly allocationId: string | null;
  readonly requestId: string | null;
  readonly claimId: string | null;
  /** The company that stands for the entry's partner today; null where no partner is concerned. */
  readonly companyId: string | null;
}

export async function entriesAfter(db: Queryable, sequence: bigint, limit: number): Promise<ShownEntry[]> {
  const { rows } = await db.query<ShownEntry>(
    `select e.sequence, e.kind, e.phase, e.amount_minor as "amountMinor", e.currency, c.at, e.fund_id as "fundId",
       e.allocation_id as "allocationId", e.request_id as "requestId", e.claim_id as "claimId",
       coalesce(heir.company_id, partner.company_id) as "companyId"
     from funds.entry e join funds.command c on c.sequence = e.command_sequence
       left join funds.partner partner on partner.id = e.partner_id left join funds.partner heir on heir.id = partner.merged_into
     where e.sequence > $1 order by e.sequence limit $2`,
    [sequence, limit],
  );
  return rows;
}

/** Lots whose last day is over and requests whose last day for claims is over: what the clock has to expire. */
export async function dueForExpiry(
  db: Queryable,
  today: string,
  limit: number,
): Promise<{ readonly allocationIds: string[]; readonly requestIds: string[] }> {
  const lots = await db.query<{ id: string }>(
    'select allocation_id as id from funds.lot where expires_on < $1 and not is_expired and not is_held order by expires_on limit $2',
    [today, limit],
  );
  const requests = await db.query<{ id: string }>(
    `select request_id as id from funds.request where claim_by < $1 and state = 'APPROVED' and not is_held order by claim_by limit $2`,
    [today, limit],
  );
  return { allocationIds: lots.rows.map((row) => row.id), requestIds: requests.rows.map((row) => row.id) };
}
