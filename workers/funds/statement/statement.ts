/** A partner's statement in one fund: what it opened with, every entry, what it closed with. */
import { startOfDay, plusDays, type Day } from '../../platform/clock/clock.ts';
import type { Queryable } from '../../platform/db/pool.ts';

/** A partner's position, as statements and the company's page show it. */
export interface Position {
  readonly availableMinor: bigint;
  readonly committedMinor: bigint;
  readonly payableMinor: bigint;
  readonly paidMinor: bigint;
  /** What the partner owes back. */
  readonly owedMinor: bigint;
}

export interface StatementLine {
  readonly sequence: bigint;
  readonly at: Date;
  readonly kind: string;
  readonly phase: string;
  readonly amountMinor: bigint;
  readonly allocationId: string | null;
  readonly requestId: string | null;
  readonly claimId: string | null;
  /** The position after this entry. */
  readonly after: Position;
}

export interface Statement {
  readonly companyId: string;
  readonly fundId: string;
  readonly currency: string;
  readonly from: Day;
  readonly to: Day;
  readonly opening: Position;
  readonly lines: readonly StatementLine[];
  readonly closing: Position;
}

export type StatementResult =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'unknown-partner' | 'unknown-fund' }
  | { readonly kind: 'too-long'; readonly maxLines: number };

export const maxLines = 100_000;

export interface StatementQuery {
  readonly companyId: string;
  readonly fundId: string;
  /** First and last day, in the business's zone. */
  readonly from: Day;
  readonly to: Day;
  readonly timeZone: string;
}

/** Which part of the position an account of each kind belongs to; other kinds are not the partner's. */
const parts = {
  lot: 'availableMinor',
  committed: 'committedMinor',
  payable: 'payableMinor',
  cash_clearing: 'paidMinor',
  clawback_receivable: 'owedMinor',
} as const satisfies Record<string, keyof Position>;

const nothing: Position = { availableMinor: 0n, committedMinor: 0n, payableMinor: 0n, paidMinor: 0n, owedMinor: 0n };

interface Row extends Omit<StatementLine, 'after'> {
  readonly debit: string;
  readonly credit: string;
}

export async function statementOf(db: Queryable, query: StatementQuery): Promise<StatementResult> {
  const { companyId, fundId, from, to, timeZone } = query;
  const partners = await ledgerIdsOf(db, companyId);
  if (partners.length === 0) return { kind: 'unknown-partner' };
  const fund = await db.query<{ currency: string }>('select currency from funds.fund where fund_id = $1', [fundId]);
  const currency = fund.rows[0]?.currency;
  if (currency === undefined) return { kind: 'unknown-fund' };
  const start = startOfDay(from, timeZone);
  const opening = await positionBefore(db, partners, fundId, start);
  const rows = await rowsBetween(db, partners, fundId, start, startOfDay(plusDays(to, 1), timeZone));
  if (rows.length > maxLines) return { kind: 'too-long', maxLines };
  let position = opening;
  const lines = rows.map(({ debit, credit, ...row }): StatementLine => {
    position = moved(position, debit, credit, row);
    return { ...row, after: position };
  });
  return { kind: 'statement', statement: { companyId, fundId, currency, from, to, opening, lines, closing: position } };
}

/** The partner's ledger id with those that were merged into it: their past is its past. */
async function ledgerIdsOf(db: Queryable, companyId: string): Promise<bigint[]> {
  const { rows } = await db.query<{ id: bigint }>(
    `select p.id from funds.partner_company c join funds.partner p on p.id = c.partner_id or p.merged_into = c.partner_id
     where c.company_id = $1`,
    [companyId],
  );
  return rows.map((row) => row.id);
}

const posted = `e.phase in ('POSTED', 'CONFIRMED')`;

async function positionBefore(db: Queryable, partners: readonly bigint[], fundId: string, at: Date): Promise<Position> {
  const { rows } = await db.query<{ debit: string; credit: string; amountMinor: bigint }>(
    `select d.kind as debit, k.kind as credit, sum(e.amount_minor)::bigint as "amountMinor"
     from funds.entry e join funds.command c on c.sequence = e.command_sequence
       join funds.account d on d.id = e.debit_account join funds.account k on k.id = e.credit_account
     where e.partner_id = any($1::bigint[]) and e.fund_id = $2 and c.at < $3 and ${posted} group by 1, 2`,
    [partners, fundId, at],
  );
  return rows.reduce((position, row) => moved(position, row.debit, row.credit, { ...row, phase: 'POSTED' }), nothing);
}

async function rowsBetween(
  db: Queryable,
  partners: readonly bigint[],
  fundId: string,
  from: Date,
  until: Date,
): Promise<Row[]> {
  const { rows } = await db.query<Row>(
    `select e.sequence, c.at, e.kind, e.phase, e.amount_minor as "amountMinor", e.allocation_id as "allocationId",
       e.request_id as "requestId", e.claim_id as "claimId", d.kind as debit, k.kind as credit
     from funds.entry e join funds.command c on c.sequence = e.command_sequence
       join funds.account d on d.id = e.debit_account join funds.account k on k.id = e.credit_account
     where e.partner_id = any($1::bigint[]) and e.fund_id = $2 and c.at >= $3 and c.at < $4
     order by e.sequence limit ${maxLines + 1}`,
    [partners, fundId, from, until],
  );
  return rows;
}

/** Payments set aside or given back move nothing yet: what is payable stays payable until the bank has paid. */
function moved(
  position: Position,
  debit: string,
  credit: string,
  { amountMinor, phase }: { amountMinor: bigint; phase: string },
): Position {
  if (phase === 'PENDING' || phase === 'VOIDED') return position;
  const after = { ...position };
  const [out, into] = [partOf(debit), partOf(credit)];
  if (out) after[out] -= amountMinor;
  if (into) after[into] += amountMinor;
  return after;
}

const partOf = (kind: string): keyof Position | undefined => parts[kind as keyof typeof parts];
