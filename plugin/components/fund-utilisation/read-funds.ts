/** The funds in use with their balances, those that end first at the top. */
import { BALANCE_FIELDS, type BalanceRecord, currencyOf, restsOf } from '../shared/balances.ts';
import { readPage } from '../shared/host.ts';
import type { Rests } from '../fund-flow/stream.ts';

/** More than that is a list, not a picture. */
const FUNDS = 20;

export interface FundUse {
  readonly id: string;
  readonly name: string | null;
  readonly currencyCode: string | null;
  readonly rests: Rests;
}

export async function readFunds(): Promise<readonly FundUse[]> {
  const { nodes } = await readPage<BalanceRecord & Pick<FundUse, 'id' | 'name'>>(
    'cooperationFunds',
    { filter: { fundState: { in: ['OPEN', 'FROZEN'] } }, orderBy: [{ endsOn: 'AscNullsLast' }], first: FUNDS },
    { id: true, name: true, ...BALANCE_FIELDS },
  );
  return nodes.map((fund) => ({ id: fund.id, name: fund.name, currencyCode: currencyOf(fund), rests: restsOf(fund) }));
}
