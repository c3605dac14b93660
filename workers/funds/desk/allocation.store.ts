import type { Clock } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/db/pool.ts';
import { allocationCounter, type AllocationFacts } from './allocation.rules.ts';
import { loadAuthorities } from './authorities.store.ts';
import { loadBase } from './facts.store.ts';
import { fundRows, lotRows } from './ledger.store.ts';
import { lockOf } from './lock.store.ts';
import { loadPartners } from './partners.store.ts';
import { tried } from './turn.ts';
import { idsIn, textOf } from './values.ts';

export async function loadAllocations(
  tx: Transaction,
  ids: readonly string[],
  clock: Clock,
): Promise<Map<string, AllocationFacts>> {
  const base = await loadBase(tx, 'fundAllocation', ids);
  const funds = idsIn(base.values(), 'fundId');
  const companies = idsIn(base.values(), 'partnerId');
  await lockOf(tx, { allocations: ids, funds, companies });
  const lots = await lotRows(tx, ids);
  const fundsById = await fundRows(tx, [...funds, ...[...lots.values()].map(({ fundId }) => fundId)]);
  const partners = await loadPartners(tx, companies, clock);
  const authorities = await loadAuthorities(tx);
  const facts = [...base].map(([id, each]): [string, AllocationFacts] => {
    const lot = lots.get(id) ?? null;
    return [
      id,
      {
        ...each,
        lot,
        fund: fundsById.get(lot?.fundId ?? textOf(each.data['fundId']) ?? '') ?? null,
        partner: partners.get(textOf(each.data['partnerId']) ?? '') ?? null,
        authorities,
        ledgerState: lot === null ? null : lot.isExpired ? 'EXPIRED' : 'POSTED',
        isHeld: lot?.isHeld ?? false,
      },
    ];
  });
  return tried(tx, allocationCounter, new Map(facts), clock);
}
