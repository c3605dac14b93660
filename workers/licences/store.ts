/** Facts about licences from the mirror and the workers' own tables, and what decisions leave there. */
import type { Transaction } from '../platform/db/pool.ts';
import type { Clock } from '../platform/clock/clock.ts';
import { commandOf } from '../platform/decide/command.ts';
import { recordsByIds, recordsByKey, type MirrorRecord } from '../platform/decide/records.ts';
import { authorsOf } from '../platform/ingest/mirror/authors.ts';
import { loadPolicies } from '../platform/policy/store.ts';
import { contentFields, licenceOf, type Licence } from './licence.ts';
import { expiringDays, licencePolicies } from './policies.ts';
import type { RenewalFacts } from './renewal.rules.ts';
import { licenceState, type LicenceEffect, type LicenceFacts, type Verification } from './state.rules.ts';

export async function loadLicences(tx: Transaction, ids: readonly string[]): Promise<Map<string, LicenceFacts>> {
  const records = await recordsByIds(tx, 'tradeLicence', ids);
  const verifications = await loadVerifications(tx, [...records.keys()]);
  const policies = await loadPolicies(tx, licencePolicies);
  return new Map(
    [...records].map(([id, record]) => [
      id,
      {
        licence: licenceOf(id, record.data),
        enteredBy: writersOf(record),
        verification: verifications.get(id) ?? null,
        command: commandOf(record),
        expiringDays: policies.of(expiringDays),
      },
    ]),
  );
}

/** Everybody who may have written any of the content. */
function writersOf(record: MirrorRecord): string[] {
  const writers = contentFields.flatMap((field) => authorsOf(record.authors, field)).map((author) => author.memberId);
  return [...new Set(writers)].filter((memberId) => memberId !== null);
}

async function loadVerifications(tx: Transaction, ids: readonly string[]): Promise<Map<string, Verification>> {
  const { rows } = await tx.query<{
    licence_id: string;
    content_hash: string;
    verified_by: string;
    verified_at: Date;
    revoked_by: string | null;
  }>(
    `select licence_id, content_hash, verified_by, verified_at, revoked_by
     from licences.verification where licence_id = any($1)`,
    [ids],
  );
  return new Map(
    rows.map((row) => [
      row.licence_id,
      {
        contentHash: row.content_hash,
        verifiedBy: row.verified_by,
        verifiedAt: row.verified_at.toISOString(),
        revokedBy: row.revoked_by,
      },
    ]),
  );
}

export async function storeLicenceEffects(
  tx: Transaction,
  effects: readonly LicenceEffect[],
  clock: Clock,
): Promise<void> {
  for (const effect of effects) {
    const values = [effect.licenceId, effect.contentHash, effect.by, clock.now];
    await (effect.kind === 'verified'
      ? tx.query(
          `insert into licences.verification (licence_id, content_hash, verified_by, verified_at) values ($1, $2, $3, $4)
           on conflict (licence_id) do update set content_hash = excluded.content_hash, verified_by = excluded.verified_by,
             verified_at = excluded.verified_at, revoked_by = null, revoked_at = null`,
          values,
        )
      : tx.query(
          `insert into licences.verification (licence_id, content_hash, verified_by, verified_at, revoked_by, revoked_at)
           values ($1, $2, $3, $4, $3, $4)
           on conflict (licence_id) do update set content_hash = excluded.content_hash, revoked_by = excluded.revoked_by,
             revoked_at = excluded.revoked_at`,
          values,
        ));
  }
}

export async function loadRenewals(
  tx: Transaction,
  ids: readonly string[],
  clock: Clock,
): Promise<Map<string, RenewalFacts>> {
  const records = await recordsByIds(tx, 'tradeLicence', ids);
  const licences = [...records].map(([id, record]) => licenceOf(id, record.data));
  const holders = await loadHolders(tx, licences);
  const siblings = await loadSiblings(tx, licences);
  const all = [...licences, ...[...siblings.values()].flat()];
  const verifications = await loadVerifications(tx, [...new Set(all.map(({ id }) => id))]);
  const policies = await loadPolicies(tx, licencePolicies);
  const days = policies.of(expiringDays);
  const stateOf = (licence: Licence): string =>
    licenceState(licence, verifications.get(licence.id) ?? null, days, clock).name;
  return new Map(
    licences.map((licence) => {
      const holderId = licence.companyId ?? licence.personId ?? '';
      const others = siblings.get(holderId) ?? [];
      const replaced = others.some(
        (other) =>
          other.id !== licence.id &&
          other.licenceKind === licence.licenceKind &&
          ['VALID', 'EXPIRING'].includes(stateOf(other)) &&
          (other.validTo === null || (licence.validTo !== null && other.validTo > licence.validTo)),
      );
      const holder = holders.get(holderId);
      const facts: RenewalFacts = {
        licence,
        revoked: stateOf(licence) === 'REVOKED',
        replaced,
        holderName: holder?.name ?? null,
        ownerId: holder?.ownerId ?? null,
        expiringDays: days,
      };
      return [licence.id, facts];
    }),
  );
}

interface Holder {
  readonly name: string;
  readonly ownerId: string | null;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const known = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/** Name and owner of each holder: the account owner, else its territory's owner; for a person, their account's. */
async function loadHolders(tx: Transaction, licences: readonly Licence[]): Promise<Map<string, Holder>> {
  const people = await recordsByIds(tx, 'person', known(licences.map(({ personId }) => personId)));
  const companyIds = known([
    ...licences.map(({ companyId }) => companyId),
    ...[...people.values()].map(({ data }) => text(data['companyId'])),
  ]);
  const companies = await recordsByIds(tx, 'company', companyIds);
  const territoryIds = known([...companies.values()].map(({ data }) => text(data['salesTerritoryId'])));
  const territories = await recordsByIds(tx, 'salesTerritory', territoryIds);
  const ownerOf = (companyId: string | null): string | null => {
    const data = companyId ? companies.get(companyId)?.data : undefined;
    const territory = territories.get(text(data?.['salesTerritoryId']) ?? '');
    return text(data?.['accountOwnerId']) ?? text(territory?.data['territoryOwnerId']);
  };
  const holders = new Map<string, Holder>();
  for (const [id, { data }] of companies) holders.set(id, { name: text(data['name']) ?? '–', ownerId: ownerOf(id) });
  for (const [id, { data }] of people) {
    holders.set(id, { name: fullName(data['name']), ownerId: ownerOf(text(data['companyId'])) });
  }
  return holders;
}

function fullName(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '–';
  const { firstName, lastName } = value as { firstName?: unknown; lastName?: unknown };
  return [text(firstName), text(lastName)].filter((part) => part !== null).join(' ') || '–';
}

/** All licences of the same holders, by holder. */
async function loadSiblings(tx: Transaction, licences: readonly Licence[]): Promise<Map<string, Licence[]>> {
  const ofCompanies = await recordsByKey(
    tx,
    'tradeLicence',
    'companyId',
    known(licences.map(({ companyId }) => companyId)),
  );
  const ofPeople = await recordsByKey(tx, 'tradeLicence', 'personId', known(licences.map(({ personId }) => personId)));
  return new Map(
    [...ofCompanies, ...ofPeople].map(([holderId, records]) => [
      holderId,
      records.map((record) => licenceOf(record.id, record.data)),
    ]),
  );
}
