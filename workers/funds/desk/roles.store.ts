/** Who the tables of states mean by channel managers, finance and compliance: the people whom settings name, if they do. */
import { complianceOfficers, managers } from '../../channel/policies.ts';
import { textOf } from '../../platform/decide/fields.ts';
import { allRecords } from '../../platform/decide/records.ts';
import type { Transaction } from '../../platform/db/pool.ts';
import type { ListPolicy } from '../../platform/policy/policy.ts';
import { loadPolicies } from '../../platform/policy/store.ts';
import { financeStaff } from '../policies.ts';
import type { Role, Roles } from '../states/machine.ts';

export const rolePolicies: Readonly<Record<Role, ListPolicy>> = {
  CHANNEL: managers,
  FINANCE: financeStaff,
  COMPLIANCE: complianceOfficers,
};

/** A setting that names only strangers leaves nobody: it does not let everybody in. */
export async function loadRoles(tx: Transaction): Promise<Roles> {
  const policies = await loadPolicies(tx, Object.values(rolePolicies));
  const named = Object.entries(rolePolicies).map(([role, policy]) => [role as Role, policies.of(policy)] as const);
  if (named.every(([, emails]) => emails.length === 0)) return { CHANNEL: null, FINANCE: null, COMPLIANCE: null };
  const members = await allRecords(tx, 'workspaceMember');
  const byEmail = new Map(members.map(({ id, data }) => [textOf(data['userEmail'])?.toLowerCase() ?? id, id]));
  const idsOf = (emails: readonly string[]): ReadonlySet<string> | null =>
    emails.length === 0 ? null : new Set(emails.flatMap((email) => byEmail.get(email.toLowerCase()) ?? []));
  return Object.fromEntries(named.map(([role, emails]) => [role, idsOf(emails)])) as unknown as Roles;
}
