/** Who is told: a partner's owner, and the channel's managers and compliance officers, who are named by a setting. */
import { financeStaff } from '../funds/policies.ts';
import type { Roles } from '../funds/states/machine.ts';
import { rolesNamed } from '../funds/states/roles.ts';
import type { Transaction } from '../platform/db/pool.ts';
import { allRecords, recordsByIds } from '../platform/decide/records.ts';
import { nameOf, textOf } from '../platform/decide/fields.ts';
import { loadPolicies } from '../platform/policy/store.ts';
import { complianceOfficers, managers } from './policies.ts';

export interface Partner {
  readonly name: string;
  /** Account owner, else the territory's owner. */
  readonly ownerId: string | null;
}

export async function loadPartners(tx: Transaction, companyIds: readonly string[]): Promise<Map<string, Partner>> {
  const companies = await recordsByIds(tx, 'company', companyIds);
  const territoryIds = [...companies.values()].flatMap(({ data }) => textOf(data['salesTerritoryId']) ?? []);
  const territories = await recordsByIds(tx, 'salesTerritory', territoryIds);
  return new Map(
    [...companies].map(([id, { data }]) => {
      const territory = territories.get(textOf(data['salesTerritoryId']) ?? '');
      const ownerId = textOf(data['accountOwnerId']) ?? textOf(territory?.data['territoryOwnerId']);
      return [id, { name: nameOf(data), ownerId }];
    }),
  );
}

export interface Officers {
  /** Workspace members, in the order of the setting. */
  readonly managers: readonly string[];
  readonly compliance: readonly string[];
  /** Who may do what the tables of states say. */
  readonly roles: Roles;
}

/** Members by the e-mail addresses in the settings; an address that nobody has names nobody. */
export async function loadOfficers(tx: Transaction): Promise<Officers> {
  const policies = await loadPolicies(tx, [managers, complianceOfficers, financeStaff]);
  const members = await allRecords(tx, 'workspaceMember');
  const byEmail = new Map(members.map(({ id, data }) => [textOf(data['userEmail'])?.toLowerCase() ?? id, id]));
  const named = (emails: readonly string[]): string[] =>
    emails.flatMap((email) => byEmail.get(email.toLowerCase()) ?? []);
  const emails = {
    CHANNEL: policies.of(managers),
    FINANCE: policies.of(financeStaff),
    COMPLIANCE: policies.of(complianceOfficers),
  };
  const people = members.map(({ id, data }) => ({ id, email: textOf(data['userEmail']) }));
  return { managers: named(emails.CHANNEL), compliance: named(emails.COMPLIANCE), roles: rolesNamed(emails, people) };
}
