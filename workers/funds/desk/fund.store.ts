import { currencyInForce, reportingCurrency } from '../../platform/policy/currency.ts';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/db/pool.ts';
import { loadPolicies } from '../../platform/policy/store.ts';
import { loadBase } from './facts.store.ts';
import { fundCounter, type FundFacts } from './fund.rules.ts';
import { fundRows } from './ledger.store.ts';
import { lockOf } from './lock.store.ts';
import { tried } from './turn.ts';

export async function loadFunds(
  tx: Transaction,
  ids: readonly string[],
  clock: Clock,
): Promise<Map<string, FundFacts>> {
  await lockOf(tx, { funds: ids });
  const base = await loadBase(tx, 'cooperationFund', ids);
  const rows = await fundRows(tx, ids);
  const currency = await currencyInForce(tx, await loadPolicies(tx, [reportingCurrency]));
  const facts = [...base].map(([id, each]): [string, FundFacts] => {
    const fund = rows.get(id) ?? null;
    return [id, { ...each, fund, currency, ledgerState: fund?.state ?? null, isHeld: false }];
  });
  return tried(tx, fundCounter, new Map(facts), clock);
}
