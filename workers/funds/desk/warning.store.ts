import type { Transaction } from '../../platform/db/pool.ts';
import { nameOf } from '../../platform/decide/fields.ts';
import { recordsByIds } from '../../platform/decide/records.ts';
import { lotRows } from './ledger.store.ts';
import { idsIn, textOf } from './values.ts';
import { loadRoles } from './roles.store.ts';
import type { LotWarningFacts } from './warning.rules.ts';

export async function loadLotWarnings(tx: Transaction, ids: readonly string[]): Promise<Map<string, LotWarningFacts>> {
  const records = await recordsByIds(tx, 'fundAllocation', ids);
  const lots = await lotRows(tx, [...records.keys()]);
  const companies = await recordsByIds(tx, 'company', idsIn(records.values(), 'partnerId'));
  const territories = await recordsByIds(tx, 'salesTerritory', idsIn(companies.values(), 'salesTerritoryId'));
  const funds = await recordsByIds(tx, 'cooperationFund', idsIn(records.values(), 'fundId'));
  const { CHANNEL: managers } = await loadRoles(tx);
  const facts = new Map<string, LotWarningFacts>();
  for (const [id, { data }] of records) {
    const lot = lots.get(id);
    if (!lot) continue;
    const company = companies.get(textOf(data['partnerId']) ?? '');
    const territory = territories.get(textOf(company?.data['salesTerritoryId']) ?? '');
    const ownerId = textOf(company?.data['accountOwnerId']) ?? textOf(territory?.data['territoryOwnerId']);
    const fundOwnerId = textOf(funds.get(textOf(data['fundId']) ?? '')?.data['fundOwnerId']);
    const isLapsing = !lot.isExpired && !lot.isHeld && lot.remainingMinor > 0n;
    facts.set(id, {
      id,
      name: company ? `${nameOf(data)} (${nameOf(company.data)})` : nameOf(data),
      expiresOn: isLapsing ? lot.expiresOn : null,
      remainingMinor: lot.remainingMinor,
      currency: lot.currency,
      companyId: company?.id ?? null,
      tell: [ownerId, fundOwnerId, ...(managers ?? [])],
    });
  }
  return facts;
}
