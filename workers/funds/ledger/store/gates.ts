/**
 * Locks, in one order for everybody: accounts by id. A fund's pool account is the gate to all that is in the fund, a
 * partner's receivable account to all that is the partner's; who holds the gates sees balances that nobody else moves.
 */
import type { Transaction } from '../../../platform/db/pool.ts';
import { clawbackReceivable, pool } from '../account.ts';
import type { Needs } from '../needs.ts';

export interface Gates {
  readonly funds: ReadonlySet<string>;
  readonly partners: ReadonlySet<bigint>;
}

/** Finds whose money the commands are about, then locks. Whether that still holds under the lock is checked by `load`. */
export async function lockGates(tx: Transaction, needs: Needs): Promise<Gates> {
  const { rows } = await tx.query<{ fund_id: string | null; partner_id: bigint }>({
    name: 'funds-locate',
    text: `
      select null::uuid as fund_id, partner_id from funds.partner_company where company_id = any($1::uuid[])
      union select fund_id, partner_id from funds.lot where allocation_id = any($2::uuid[])
      union select fund_id, partner_id from funds.request where request_id = any($3::uuid[])
      union select fund_id, partner_id from funds.claim where claim_id = any($4::uuid[])
      union select fund_id, partner_id from funds.clawback where clawback_id = any($5::uuid[])`,
    values: [needs.companies, needs.allocations, needs.requests, needs.claims, needs.clawbacks].map((ids) => [...ids]),
  });
  const funds = new Set([...needs.funds, ...rows.flatMap((row) => row.fund_id ?? [])]);
  const partners = new Set(rows.map((row) => row.partner_id));
  const codes = [...[...funds].map((id) => pool(id).code), ...[...partners].map((id) => clawbackReceivable(id).code)];
  await tx.query({
    name: 'funds-gates',
    text: 'select id from funds.account where code = any($1::text[]) order by id for no key update',
    values: [codes],
  });
  return { funds, partners };
}
