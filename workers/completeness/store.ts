/** Facts about what accounts and people lack, and the workers' own book of gaps. */
import type { Clock, Day } from '../platform/clock/clock.ts';
import type { Queryable, Transaction } from '../platform/db/pool.ts';
import { nameOf, textOf } from '../platform/decide/fields.ts';
import { recordsByIds, standingOf, type MirrorRecord } from '../platform/decide/records.ts';
import { loadResponsible, type Responsible } from '../ownership/responsible.ts';
import { loadDuplicates } from './duplicates.store.ts';
import { openedGaps } from './opened.store.ts';
import { duplicateGapId, gapIdFor, type CompletenessFacts, type Holders, type OpenedEffect } from './gaps.rules.ts';
import { dueDaysOf, loadCompletenessPolicies, openPerOwner, requirementsOf } from './policies.ts';
import { companyFields, completenessOf, personFields, type Holder } from './required.rules.ts';

// Any constant does: it names this lock among the server's advisory locks.
const gapLock = 7_246_032;
const fieldsOf = { company: Object.keys(companyFields), person: Object.keys(personFields) };

/** One at a time: what an owner can still take, and who meets whom, must not be counted twice at once. */
export const lockGaps = async (tx: Transaction): Promise<void> => {
  await tx.query('select pg_advisory_xact_lock($1)', [gapLock]);
};

export const loadCompanies = (tx: Transaction, ids: readonly string[]): Promise<Map<string, CompletenessFacts>> =>
  loadHolders(tx, 'company', ids);
export const loadPeople = (tx: Transaction, ids: readonly string[]): Promise<Map<string, CompletenessFacts>> =>
  loadHolders(tx, 'person', ids);

async function loadHolders(
  tx: Transaction,
  object: Holders,
  ids: readonly string[],
): Promise<Map<string, CompletenessFacts>> {
  await lockGaps(tx);
  const responsible = await loadResponsible(tx);
  const policies = await loadCompletenessPolicies(tx);
  const records = await recordsByIds(tx, object, ids);
  const known = [...records.keys()];
  const tiers = object === 'company' ? await loadTiers(tx, known) : new Map<string, string>();
  const contacts = object === 'company' ? await companiesWithContact(tx, known) : new Set<string>();
  const ownerOf = await ownersOf(tx, object, records, responsible);
  const duplicates = await loadDuplicates(tx, object, ids, records, responsible);
  const opened = await openedGaps(
    tx,
    known.flatMap((id) => fieldsOf[object].map((field) => gapIdFor(object, id, field))),
  );
  const counts = await openCounts(tx);
  const limit = policies.of(openPerOwner);
  const rooms = new Rooms((ownerId) => Math.max(0, limit - (counts.get(ownerId) ?? 0)));
  const facts = new Map<string, CompletenessFacts>();
  for (const [id, { data }] of [...records].toSorted(([a], [b]) => rank(tiers.get(a)) - rank(tiers.get(b)))) {
    const tier = tiers.get(id) ?? null;
    const holder: Holder = { data, hasContact: contacts.has(id) };
    const found = completenessOf(object, holder, requirementsOf(policies, object, tier));
    const pairs = duplicates.get(id) ?? { found: [], known: [] };
    const isNew = (gapId: string): boolean => !opened.has(gapId) && !pairs.known.includes(gapId);
    const ownerId = ownerOf.get(id) ?? null;
    const gaps = [
      ...pairs.found.map(({ later, earlier }) => ({
        gapId: duplicateGapId(object, later.id, earlier.id),
        ownerId: later.ownerId,
      })),
      ...found.missing.map((field) => ({ gapId: gapIdFor(object, id, field), ownerId })),
    ];
    facts.set(id, {
      ...found,
      object,
      recordId: id,
      recordName: nameOf(data),
      ownerId,
      dueDays: dueDaysOf(policies, tier),
      duplicates: pairs.found,
      known: new Set(gaps.map(({ gapId }) => gapId).filter((gapId) => !isNew(gapId))),
      room: rooms.take(gaps.filter(({ gapId }) => isNew(gapId)).map((gap) => gap.ownerId)),
    });
  }
  return facts;
}

/** The best customers' gaps come first when there is not room for all. */
const tierRanks = ['TOP', 'HIGH', 'MIDDLE', 'ORDINARY', 'PROSPECT'];
const rank = (tier: string | undefined): number => (tier === undefined ? tierRanks.length : tierRanks.indexOf(tier));

/** What each owner can still take, shared out over the records of a batch. */
class Rooms {
  readonly #left = new Map<string | null, number>();
  readonly #of: (ownerId: string | null) => number;
  constructor(of: (ownerId: string | null) => number) {
    this.#of = of;
  }
  take(owners: readonly (string | null)[]): Map<string | null, number> {
    const taken = new Map<string | null, number>();
    for (const ownerId of owners) {
      const left = this.#left.get(ownerId) ?? this.#of(ownerId);
      this.#left.set(ownerId, Math.max(0, left - 1));
      if (left > 0) taken.set(ownerId, (taken.get(ownerId) ?? 0) + 1);
    }
    return taken;
  }
}

/** The tier as the workers decided it, not as somebody may have written it. */
export async function loadTiers(tx: Queryable, companyIds: readonly string[]): Promise<Map<string, string>> {
  const standings = await standingOf(tx, 'account-value', 'company', companyIds);
  const tiers = new Map<string, string>();
  for (const [id, { answer }] of standings) {
    const tier = textOf(answer['customerTier']);
    if (tier !== null) tiers.set(id, tier);
  }
  return tiers;
}

export async function companiesWithContact(tx: Queryable, companyIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.query<{ id: string }>(
    `select distinct target_id as id from loop.mirror_link
     where object = 'person' and field = 'companyId' and target_id = any($1)`,
    [companyIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Who answers for each record: for a person, whoever answers for their account. */
async function ownersOf(
  tx: Queryable,
  object: Holders,
  records: ReadonlyMap<string, MirrorRecord>,
  responsible: Responsible,
): Promise<Map<string, string | null>> {
  const companyIdOf = ({ id, data }: MirrorRecord): string =>
    object === 'company' ? id : (textOf(data['companyId']) ?? '');
  const companyIds = [...records.values()].map(companyIdOf).filter((id) => id !== '');
  const companies = object === 'company' ? records : await recordsByIds(tx, 'company', companyIds);
  return new Map(
    [...records.values()].map((record) => [
      record.id,
      responsible.forAccount(companies.get(companyIdOf(record))?.data),
    ]),
  );
}

/** Open gaps by owner; one whose record somebody deleted is nobody's work any more. */
async function openCounts(tx: Queryable): Promise<Map<string | null, number>> {
  const { rows } = await tx.query<{ owner_id: string | null; open: bigint }>(
    `select g.owner_id, count(*) as open from completeness.gap g
     where g.state = 'OPEN' and not exists (
       select from loop.mirror m where m.object = 'dataGap' and m.id = g.gap_id
         and (m.deleted_at is not null or m.destroyed_at is not null))
     group by g.owner_id`,
  );
  return new Map(rows.map((row) => [row.owner_id, Number(row.open)]));
}

export async function storeOpened(tx: Transaction, effects: readonly OpenedEffect[], clock: Clock): Promise<void> {
  await tx.query(
    `insert into completeness.gap (gap_id, owner_id, state, due_on, opened_at)
     select gap_id, owner_id, 'OPEN', due_on, $4
     from unnest($1::uuid[], $2::uuid[], $3::date[]) as e (gap_id, owner_id, due_on)
     on conflict (gap_id) do nothing`,
    [
      effects.map(({ gapId }) => gapId),
      effects.map(({ ownerId }) => ownerId),
      effects.map(({ dueOn }): Day => dueOn),
      clock.now,
    ],
  );
}
