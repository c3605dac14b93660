import type { Clock } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/db/pool.ts';
import { loadAuthorities } from './authorities.store.ts';
import { loadBase } from './facts.store.ts';
import { fundRows, requestRows } from './ledger.store.ts';
import { lockOf } from './lock.store.ts';
import { loadPartners } from './partners.store.ts';
import { requestCounter, type RequestFacts } from './request.rules.ts';
import { tried } from './turn.ts';
import { idsIn, textOf } from './values.ts';

export async function loadRequests(
  tx: Transaction,
  ids: readonly string[],
  clock: Clock,
): Promise<Map<string, RequestFacts>> {
  const base = await loadBase(tx, 'fundRequest', ids);
  const funds = idsIn(base.values(), 'fundId');
  const companies = idsIn(base.values(), 'partnerId');
  await lockOf(tx, { requests: ids, funds, companies });
  const requests = await requestRows(tx, ids);
  const fundsById = await fundRows(tx, [...funds, ...[...requests.values()].map(({ fundId }) => fundId)]);
  const partners = await loadPartners(tx, companies, clock);
  const authorities = await loadAuthorities(tx);
  const facts = [...base].map(([id, each]): [string, RequestFacts] => {
    const request = requests.get(id) ?? null;
    return [
      id,
      {
        ...each,
        request,
        fund: fundsById.get(request?.fundId ?? textOf(each.data['fundId']) ?? '') ?? null,
        partner: partners.get(textOf(each.data['partnerId']) ?? '') ?? null,
        authorities,
        ledgerState: request?.state ?? null,
        isHeld: request?.isHeld ?? false,
      },
    ];
  });
  return tried(tx, requestCounter, new Map(facts), clock);
}
