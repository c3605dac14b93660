/** Locks the accounts of records before the ledger is read for them: what a ruling builds on does not move under it. */
import type { Transaction } from '../../platform/db/pool.ts';
import { Needs } from '../ledger/needs.ts';
import { lockGates } from '../ledger/store/gates.ts';

type Named = 'funds' | 'companies' | 'allocations' | 'requests' | 'claims';

export async function lockOf(tx: Transaction, named: Partial<Record<Named, readonly string[]>>): Promise<void> {
  const needs = new Needs();
  for (const [kind, ids] of Object.entries(named)) for (const id of ids) needs[kind as Named].add(id);
  await lockGates(tx, needs);
}
