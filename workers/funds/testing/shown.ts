/** The whole position of a run in one text, as the ledger's tables have it and as the model has it: equal, or a bug. */
import type { Database } from '../../platform/db/pool.ts';
import type { Model } from './model.ts';

const lines = (rows: readonly (readonly [string, bigint])[]): string =>
  rows
    .filter(([, amount]) => amount !== 0n)
    .map(([what, amount]) => `${what} ${amount}`)
    .toSorted()
    .join('\n');

export function shownByModel(model: Model): string {
  const partners = new Set(model.partners.values());
  return lines([
    ...[...model.funds].flatMap(([id, fund]): [string, bigint][] => [
      [`sponsor ${id}`, -fund.funded],
      [`pool ${id}`, fund.pool],
      [`forfeited ${id}`, fund.forfeited],
      [`cash_clearing ${id}`, fund.paid],
      [`clawback_recovery ${id}`, -fund.awaited],
      [`state ${id} ${fund.state}`, 1n],
      ...[...partners].map((partner): [string, bigint] => [`payable ${partner} ${id}`, model.payable(id, partner)]),
    ]),
    ...[...partners].map((partner): [string, bigint] => [`clawback_receivable ${partner}`, model.owedBy(partner)]),
    ...[...model.lots].flatMap(([id, lot]): [string, bigint][] => [
      [`lot ${id}`, lot.left],
      [`lost ${id} ${lot.partner} ${lot.expiresOn ?? 'never'} ${lot.isExpired} ${lot.isHeld}`, 1n + lot.lost],
    ]),
    ...[...model.requests].flatMap(([id, request]): [string, bigint][] => [
      ...[...request.reserved].map(([lot, amount]): [string, bigint] => [`committed ${id} ${lot}`, amount]),
      [`request ${id} ${request.partner} ${request.isActive} ${request.claimBy ?? 'never'} ${request.isHeld}`, 1n],
    ]),
    ...[...model.claims].map(([id, claim]): [string, bigint] => [
      `claim ${id} ${claim.partner} pending ${claim.pending} paid ${claim.paid} ${claim.isHeld}`,
      1n + claim.unpaid,
    ]),
    ...[...model.debts].map(([id, debt]): [string, bigint] => [`owed ${id} ${debt.partner}`, debt.owed]),
    ...[...model.accruals].map(([id, accrual]): [string, bigint] => [`accrued ${id}`, accrual.accrued]),
  ]);
}

/** Partners are named by the company that the model names them by. */
export async function shownByLedger(db: Database, model: Model): Promise<string> {
  const companies = [...model.partners.keys()];
  const known = await db.query<{ company_id: string; partner_id: bigint }>(
    'select company_id, partner_id from funds.partner_company where company_id = any($1)',
    [companies],
  );
  const names = new Map(known.rows.map((row) => [row.partner_id, model.partners.get(row.company_id) ?? '?']));
  const name = (partnerId: bigint): string => names.get(partnerId) ?? `#${partnerId}`;
  const funds = [...model.funds.keys()];
  const accounts = await db.query<{
    kind: string;
    fund_id: string;
    partner_id: bigint | null;
    allocation_id: string;
    request_id: string;
    held: bigint;
  }>(
    `select kind, fund_id, partner_id, allocation_id, request_id, credits_minor - debits_minor as held from funds.account
     where fund_id = any($1) or partner_id = any($2)`,
    [funds, [...names.keys()]],
  );
  const label = (row: (typeof accounts.rows)[number]): string => {
    if (row.kind === 'lot') return `lot ${row.allocation_id}`;
    if (row.kind === 'committed') return `committed ${row.request_id} ${row.allocation_id}`;
    if (row.kind === 'clawback_receivable') return `clawback_receivable ${name(row.partner_id ?? 0n)}`;
    return row.partner_id === null ? `${row.kind} ${row.fund_id}` : `payable ${name(row.partner_id)} ${row.fund_id}`;
  };
  return lines([
    ...accounts.rows.map((row): [string, bigint] => [label(row), row.held]),
    ...(await standing(db, funds, name)),
  ]);
}

async function standing(
  db: Database,
  funds: readonly string[],
  name: (id: bigint) => string,
): Promise<[string, bigint][]> {
  const read = async <Row extends object>(text: string): Promise<Row[]> =>
    (await db.query<Row & object>(text, [funds])).rows;
  const states = await read<{ id: string; state: string }>(
    'select fund_id as id, state from funds.fund where fund_id = any($1)',
  );
  const lots = await read<{
    id: string;
    partner: bigint;
    expires: string | null;
    expired: boolean;
    held: boolean;
    lost: bigint;
  }>(
    `select allocation_id as id, partner_id as partner, expires_on as expires, is_expired as expired, is_held as held, forfeited_minor as lost
     from funds.lot where fund_id = any($1)`,
  );
  const requests = await read<{ id: string; partner: bigint; state: string; claimBy: string | null; held: boolean }>(
    `select request_id as id, partner_id as partner, state, claim_by as "claimBy", is_held as held from funds.request where fund_id = any($1)`,
  );
  const claims = await read<{
    id: string;
    partner: bigint;
    unpaid: bigint;
    pending: bigint;
    paid: bigint;
    held: boolean;
  }>(
    `select claim_id as id, partner_id as partner, approved_minor - paid_minor - pending_minor as unpaid, pending_minor as pending,
       paid_minor as paid, is_held as held from funds.claim where fund_id = any($1)`,
  );
  const debts = await read<{ id: string; partner: bigint; owed: bigint }>(
    `select clawback_id as id, partner_id as partner, amount_minor - recovered_minor - written_off_minor as owed from funds.clawback where fund_id = any($1)`,
  );
  const accruals = await read<{ id: string; accrued: bigint }>(
    `select a.agreement_id || ' ' || a.period as id, a.accrued_minor as accrued from funds.accrual a join funds.lot using (allocation_id) where fund_id = any($1)`,
  );
  return [
    ...states.map((row): [string, bigint] => [`state ${row.id} ${row.state}`, 1n]),
    ...lots.map((row): [string, bigint] => [
      `lost ${row.id} ${name(row.partner)} ${row.expires ?? 'never'} ${row.expired} ${row.held}`,
      1n + row.lost,
    ]),
    ...requests.map((row): [string, bigint] => [
      `request ${row.id} ${name(row.partner)} ${row.state === 'APPROVED'} ${row.claimBy ?? 'never'} ${row.held}`,
      1n,
    ]),
    ...claims.map((row): [string, bigint] => [
      `claim ${row.id} ${name(row.partner)} pending ${row.pending} paid ${row.paid} ${row.held}`,
      1n + row.unpaid,
    ]),
    ...debts.map((row): [string, bigint] => [`owed ${row.id} ${name(row.partner)}`, row.owed]),
    ...accruals.map((row): [string, bigint] => [`accrued ${row.id}`, row.accrued]),
  ];
}
