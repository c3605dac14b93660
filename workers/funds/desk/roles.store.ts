/** Who the tables of states mean by channel managers, finance and compliance: the people whom settings name, if they do. */
import { complianceOfficers, managers } from '../../channel/policies.ts';
import { textOf } from '../../platform/decide/fields.ts';
import { allRecords } from '../../platform/decide/records.ts';
import type { Transaction } from '../../platform/db/pool.ts';
import { loadPolicies } from '../../platform/policy/store.ts';
import { financeStaff } from '../policies.ts';
import type { Roles } from '../states/machine.ts';
import { rolesNamed } from '../states/roles.ts';

export async function loadRoles(tx: Transaction): Promise<Roles> {
  const policies = await loadPolicies(tx, [managers, financeStaff, complianceOfficers]);
  const emails = {
    CHANNEL: policies.of(managers),
    FINANCE: policies.of(financeStaff),
    COMPLIANCE: policies.of(complianceOfficers),
  };
  const isNamed = Object.values(emails).some((named) => named.length > 0);
  const members = isNamed ? await allRecords(tx, 'workspaceMember') : [];
  return rolesNamed(
    emails,
    members.map(({ id, data }) => ({ id, email: textOf(data['userEmail']) })),
  );
}
