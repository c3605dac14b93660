import type { Transaction } from '../../platform/db/pool.ts';
import { allRecords } from '../../platform/decide/records.ts';
import type { AuthorityRecord } from '../rules/authority.ts';
import { amountOf, isAmount, textOf } from './values.ts';

/** Every approvalAuthority record with its limit in the ledger's currency; one without such a limit allows nothing. */
export async function loadAuthorities(tx: Transaction): Promise<AuthorityRecord[]> {
  const { rows } = await tx.query<{ currency: string | null }>('select currency from funds.head');
  const currency = rows[0]?.currency ?? null;
  const records = await allRecords(tx, 'approvalAuthority');
  return records.flatMap(({ data }) => {
    const limit = amountOf(data['limitAmount']);
    if (!isAmount(limit) || (currency !== null && limit.currency !== currency)) return [];
    return [
      {
        memberId: textOf(data['memberId']) ?? '',
        kind: textOf(data['authorityKind']) ?? '',
        limitMinor: limit.amountMinor,
        delegateToId: textOf(data['delegateToId']),
        validFrom: textOf(data['validFrom']),
        validTo: textOf(data['validTo']),
      },
    ];
  });
}
