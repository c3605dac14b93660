/** Whether the rules whose answers an order depends on have had their say about what is known now. */
import type { Clock } from '../platform/clock/clock.ts';
import type { Transaction } from '../platform/db/pool.ts';
import { recordsByKey, undecidedOf } from '../platform/decide/records.ts';

export interface Undecided {
  /** Accounts with a licence or a hold that is being decided. */
  readonly companies: ReadonlySet<string>;
  readonly batches: ReadonlySet<string>;
}

export async function loadUndecided(
  tx: Transaction,
  companyIds: readonly string[],
  batchIds: readonly string[],
  { now }: Clock,
): Promise<Undecided> {
  const companies = new Set([
    ...(await undecidedOf(tx, 'hold-reasons', companyIds, { now })),
    // Reasons are gathered from holds as Twenty shows them: one on its way there counts already.
    ...(await undecidedOf(tx, 'rule-holds', companyIds, { now, written: true })),
  ]);
  const gates = [
    { object: 'tradeLicence', automation: 'licence-state', written: false },
    { object: 'accountHold', automation: 'person-holds', written: true },
  ];
  for (const { object, automation, written } of gates) {
    const byCompany = await recordsByKey(tx, object, 'companyId', companyIds);
    const ids = [...byCompany.values()].flat().map(({ id }) => id);
    const waiting = await undecidedOf(tx, automation, ids, { now, written });
    for (const [companyId, records] of byCompany)
      if (records.some(({ id }) => waiting.has(id))) companies.add(companyId);
  }
  return { companies, batches: await undecidedOf(tx, 'batch-state', batchIds, { now }) };
}
