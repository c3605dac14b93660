/** What the fund's page shows: its balances and the ledger's last entries. */
import { BALANCE_FIELDS, type BalanceRecord, currencyOf, restsOf } from '../shared/balances.ts';
import { type Entry, ENTRY_FIELDS } from '../shared/entry.ts';
import { readPage } from '../shared/host.ts';
import type { Rests } from './stream.ts';

const ENTRIES = 10;

export interface FundPicture {
  readonly currencyCode: string | null;
  readonly sequence: number | null;
  readonly rests: Rests;
  readonly entries: readonly Entry[];
}

type Fund = BalanceRecord & { readonly ledgerSequence: number | null };

export async function readFund(id: string): Promise<FundPicture> {
  const [funds, entries] = await Promise.all([
    readPage<Fund>(
      'cooperationFunds',
      { filter: { id: { eq: id } }, first: 1 },
      { ...BALANCE_FIELDS, ledgerSequence: true },
    ),
    readPage<Entry>(
      'fundEntries',
      { filter: { fundId: { eq: id } }, orderBy: [{ entrySequence: 'DescNullsLast' }], first: ENTRIES },
      ENTRY_FIELDS,
    ),
  ]);
  const fund = funds.nodes[0];
  if (!fund) throw new Error('no such fund');
  return {
    currencyCode: currencyOf(fund),
    sequence: fund.ledgerSequence,
    rests: restsOf(fund),
    entries: entries.nodes,
  };
}
