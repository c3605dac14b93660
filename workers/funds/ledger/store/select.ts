/** How each standing table is read, once: columns in the shape of standing.ts, found by key. */
import type { Transaction } from '../../../platform/db/pool.ts';
import type { Account, AccountKind } from '../account.ts';
import type { Holding } from '../book.ts';

const keyed = {
  companies: {
    key: 'company_id = any($1::uuid[])',
    text: 'select company_id as "companyId", partner_id as "partnerId" from funds.partner_company',
  },
  funds: { key: 'fund_id = any($1::uuid[])', text: 'select fund_id as "fundId", currency, state from funds.fund' },
  requests: {
    key: 'request_id = any($1::uuid[])',
    text: `select request_id as "requestId", fund_id as "fundId", partner_id as "partnerId", state, approved_minor as "approvedMinor",
      used_minor as "usedMinor", claim_by as "claimBy", cost_share_basis_points as "costShareBasisPoints", is_held as "isHeld"
      from funds.request`,
  },
  claims: {
    key: 'claim_id = any($1::uuid[])',
    text: `select claim_id as "claimId", request_id as "requestId", fund_id as "fundId", partner_id as "partnerId",
      invoice_key as "invoiceKey", claimed_minor as "claimedMinor", approved_minor as "approvedMinor", paid_minor as "paidMinor", pending_minor as "pendingMinor",
      attempts, is_held as "isHeld" from funds.claim`,
  },
  clawbacks: {
    key: 'clawback_id = any($1::uuid[])',
    text: `select clawback_id as "clawbackId", source, fund_id as "fundId", partner_id as "partnerId", amount_minor as "amountMinor",
      recovered_minor as "recoveredMinor", written_off_minor as "writtenOffMinor", opened_by as "openedBy" from funds.clawback`,
  },
  invoices: {
    key: 'invoice_key = any($1::text[])',
    text: 'select invoice_key as "invoiceKey", total_minor as "totalMinor", claimed_minor as "claimedMinor" from funds.invoice',
  },
  evidence: {
    key: 'content_hash = any($1::text[])',
    text: 'select content_hash as "contentHash", claim_id as "claimId" from funds.evidence',
  },
} as const;

/** A part of the book; each table's columns have the shape of the part's rows (the model test would show otherwise). */
interface Part {
  load: (row: never) => void;
}

/** Reads rows by key into a part of the book; no key, no query. */
export async function readInto(
  tx: Transaction,
  part: Part,
  table: keyof typeof keyed,
  keys: ReadonlySet<string>,
): Promise<void> {
  if (keys.size === 0) return;
  const { text, key } = keyed[table];
  const { rows } = await tx.query<never>({ name: `funds-${table}`, text: `${text} where ${key}`, values: [[...keys]] });
  for (const row of rows) part.load(row);
}

/** Reads all rows of some partners: for a merge, which takes everything along. */
export async function readOfPartners(
  tx: Transaction,
  part: Part,
  table: 'companies' | 'clawbacks',
  partners: readonly bigint[],
): Promise<void> {
  const { rows } = await tx.query<never>(`${keyed[table].text} where partner_id = any($1::bigint[])`, [partners]);
  for (const row of rows) part.load(row);
}

interface AccountRow {
  readonly id: bigint;
  readonly code: string;
  readonly kind: AccountKind;
  readonly fundId: string | null;
  readonly partnerId: bigint | null;
  readonly allocationId: string | null;
  readonly requestId: string | null;
  readonly debitsMinor: bigint;
  readonly creditsMinor: bigint;
  readonly debitsPendingMinor: bigint;
  readonly creditsPendingMinor: bigint;
}

const accountText = `select id, code, kind, fund_id as "fundId", partner_id as "partnerId", allocation_id as "allocationId",
  request_id as "requestId", debits_minor as "debitsMinor", credits_minor as "creditsMinor",
  debits_pending_minor as "debitsPendingMinor", credits_pending_minor as "creditsPendingMinor" from funds.account`;

/** Accounts by code, all that a request has reserved, and for a merge all of the partners' own. */
export async function readAccounts(
  tx: Transaction,
  by: { codes: readonly string[]; requestIds: readonly string[]; partnerIds: readonly bigint[] },
): Promise<Holding[]> {
  const { rows } = await tx.query<AccountRow>({
    name: 'funds-accounts',
    text: `${accountText} where code = any($1::text[])
      union all ${accountText} where request_id = any($2::uuid[])
      union all ${accountText} where partner_id = any($3::bigint[]) and not code = any($1::text[])`,
    values: [by.codes, by.requestIds, by.partnerIds],
  });
  return rows.map(({ id, code, kind, fundId, partnerId, allocationId, requestId, ...sums }) => {
    const account: Account = {
      code,
      kind,
      ...(fundId === null ? {} : { fundId }),
      ...(partnerId === null ? {} : { partnerId }),
      ...(allocationId === null ? {} : { allocationId }),
      ...(requestId === null ? {} : { requestId }),
    };
    return { id, account, sums };
  });
}
