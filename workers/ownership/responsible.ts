/** Who answers for an account: its owner while they are here, else whoever owns the territory, or the larger one above. */
import type { FieldValues } from '../platform/decide/automation.ts';
import { nameOf, textOf } from '../platform/decide/fields.ts';
import { allRecords } from '../platform/decide/records.ts';
import { loadPolicies } from '../platform/policy/store.ts';
import type { Queryable } from '../platform/db/pool.ts';
import { departedMembers, fallbackOwner, ownershipPolicies } from './policies.ts';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}
export interface Territory {
  readonly id: string;
  readonly ownerId: string | null;
  readonly parentId: string | null;
}

/** Territories nest a few levels; a chain longer than this is a circle. */
const maxLevels = 50;

export class Responsible {
  readonly #members: ReadonlyMap<string, Member>;
  readonly #here: ReadonlySet<string>;
  readonly #territories: ReadonlyMap<string, Territory>;
  readonly #fallbackId: string | null;

  constructor(
    members: readonly Member[],
    territories: readonly Territory[],
    settings: { readonly departed: readonly string[]; readonly fallback: string },
  ) {
    const departed = new Set(settings.departed.map(sameEmail));
    const here = members.filter(({ email }) => email === '' || !departed.has(sameEmail(email)));
    this.#members = new Map(members.map((member) => [member.id, member]));
    this.#here = new Set(here.map(({ id }) => id));
    this.#territories = new Map(territories.map((territory) => [territory.id, territory]));
    const wanted = sameEmail(settings.fallback);
    this.#fallbackId = wanted === '' ? null : (here.find(({ email }) => sameEmail(email) === wanted)?.id ?? null);
  }

  /** True for a member of the workspace who has not left. */
  isHere(memberId: string | null): memberId is string {
    return memberId !== null && this.#here.has(memberId);
  }

  /** As the host names them; null for somebody it no longer knows. */
  nameOf(memberId: string | null): string | null {
    return memberId === null ? null : (this.#members.get(memberId)?.name ?? null);
  }

  /** Owners from the territory upwards, those who are here, nearest first; the fallback at the end. */
  owners(territoryId: string | null): string[] {
    const owners: string[] = [];
    let at = territoryId === null ? undefined : this.#territories.get(territoryId);
    for (let level = 0; at !== undefined && level < maxLevels; level++) {
      if (this.isHere(at.ownerId) && !owners.includes(at.ownerId)) owners.push(at.ownerId);
      at = at.parentId === null ? undefined : this.#territories.get(at.parentId);
    }
    if (this.#fallbackId !== null && !owners.includes(this.#fallbackId)) owners.push(this.#fallbackId);
    return owners;
  }

  /** Who answers for an account with these field values; null when nobody does. */
  forAccount(company: FieldValues | undefined): string | null {
    const ownerId = textOf(company?.['accountOwnerId']);
    if (this.isHere(ownerId)) return ownerId;
    return this.owners(textOf(company?.['salesTerritoryId']))[0] ?? null;
  }

  /** Who stands above that member for this territory: the next owner upwards; null when there is none. */
  above(territoryId: string | null, memberId: string | null): string | null {
    const owners = this.owners(territoryId);
    const at = memberId === null ? -1 : owners.indexOf(memberId);
    return owners[at + 1] ?? null;
  }
}

const sameEmail = (email: string): string => email.trim().toLowerCase();

export async function loadResponsible(tx: Queryable): Promise<Responsible> {
  const policies = await loadPolicies(tx, ownershipPolicies);
  const members = await allRecords(tx, 'workspaceMember');
  const territories = await allRecords(tx, 'salesTerritory');
  return new Responsible(
    members.map(({ id, data }) => ({ id, name: nameOf(data), email: textOf(data['userEmail']) ?? '' })),
    territories.map(({ id, data }) => ({
      id,
      ownerId: textOf(data['territoryOwnerId']),
      parentId: textOf(data['parentTerritoryId']),
    })),
    { departed: policies.of(departedMembers), fallback: policies.of(fallbackOwner) },
  );
}
