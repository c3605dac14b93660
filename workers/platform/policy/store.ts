import type { Queryable } from '../db/pool.ts';
import { allRecords } from '../decide/records.ts';
import { Policies, type PolicyDefinition } from './policy.ts';

/** The policies in force for these definitions, as admins left them in Twenty. */
export async function loadPolicies(tx: Queryable, definitions: readonly PolicyDefinition[]): Promise<Policies> {
  const records = await allRecords(tx, 'pharmaPolicy');
  return new Policies(
    definitions,
    records.map((record) => record.data),
  );
}
