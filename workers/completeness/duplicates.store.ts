/** Who shares a code, a licence number, or a name and place with whom. */
import type { Queryable, Transaction } from '../platform/db/pool.ts';
import { nameOf, textOf } from '../platform/decide/fields.ts';
import { recordsByIds, recordsByKey, type MirrorRecord } from '../platform/decide/records.ts';
import type { Responsible } from '../ownership/responsible.ts';
import { duplicateGapId, type Duplicate, type Holders } from './gaps.rules.ts';
import { openedGaps } from './opened.store.ts';
import { companyTraits, personTraits, sharedTraits, type Trait } from './traits.rules.ts';

/** Records that share a trait, at most: beyond it the trait tells nobody apart. */
const maxMeeting = 20;

export interface Pairs {
  readonly found: readonly Duplicate[];
  /** Gaps of these pairs that were opened at some time. */
  readonly known: readonly string[];
}

/**
 * Writes the traits of the records down and finds whom they meet. Written while loading, not as an effect: it is derived
 * from the mirror, and what an automation in OBSERVE would find must be found too.
 */
export async function loadDuplicates(
  tx: Transaction,
  object: Holders,
  ids: readonly string[],
  records: ReadonlyMap<string, MirrorRecord>,
  responsible: Responsible,
): Promise<Map<string, Pairs>> {
  const traits = await traitsOf(tx, object, records);
  await saveTraits(tx, object, ids, traits);
  const meetings = await loadMeetings(tx, object, [...records.keys()]);
  const otherIds = [...new Set([...meetings.values()].flatMap((met) => [...met.keys()]))];
  const others = await recordsByIds(tx, object, otherIds);
  const created = await creationTimes(tx, object, [...records.keys(), ...otherIds]);
  const everybody = new Map([...others, ...records]);
  const ownerOf = await accountOwners(tx, object, everybody, responsible);
  const pairs = new Map<string, Pairs>();
  for (const [id, record] of records) {
    const found = [...(meetings.get(id) ?? [])].flatMap(([otherId, shared]): Duplicate[] => {
      const other = everybody.get(otherId);
      if (!other || areFamily(record, other)) return [];
      const [earlier, later] = byAge(record, other, created);
      // Of a pair within one batch only the later one speaks.
      if (records.has(otherId) && later.id !== id) return [];
      return [
        {
          later: { id: later.id, name: nameOf(later.data), ownerId: ownerOf(later) },
          earlier: { id: earlier.id, name: nameOf(earlier.data) },
          shared,
        },
      ];
    });
    const gapIds = found.map(({ later, earlier }) => duplicateGapId(object, later.id, earlier.id));
    pairs.set(id, { found, known: [...(await openedGaps(tx, gapIds))] });
  }
  return pairs;
}

export async function traitsOf(
  tx: Queryable,
  object: Holders,
  records: ReadonlyMap<string, MirrorRecord>,
): Promise<Map<string, Trait[]>> {
  if (object === 'person') return new Map([...records].map(([id, { data }]) => [id, personTraits(data)]));
  const licences = await recordsByKey(tx, 'tradeLicence', 'companyId', [...records.keys()]);
  return new Map(
    [...records].map(([id, { data }]) => [
      id,
      companyTraits(
        data,
        (licences.get(id) ?? []).map((licence) => licence.data['licenceNumber']),
      ),
    ]),
  );
}

/** A branch shares licences and names with its head office: they know of each other. */
export function areFamily(a: MirrorRecord, b: MirrorRecord): boolean {
  return textOf(a.data['parentAccountId']) === b.id || textOf(b.data['parentAccountId']) === a.id;
}

async function saveTraits(
  tx: Transaction,
  object: Holders,
  ids: readonly string[],
  traits: ReadonlyMap<string, readonly Trait[]>,
): Promise<void> {
  const rows = [...traits].flatMap(([id, own]) => own.map(({ kind, trait }) => ({ id, kind, trait })));
  const columns = [object, rows.map(({ id }) => id), rows.map(({ kind }) => kind), rows.map(({ trait }) => trait)];
  await tx.query(
    `delete from completeness.trait t where t.object = $1 and t.record_id = any($5::uuid[]) and not exists (
       select from unnest($2::uuid[], $3::text[], $4::text[]) as n (id, kind, trait)
       where n.id = t.record_id and n.kind = t.kind and n.trait = t.trait)`,
    [...columns, ids],
  );
  await tx.query(
    `insert into completeness.trait (object, record_id, kind, trait)
     select $1, n.id, n.kind, n.trait from unnest($2::uuid[], $3::text[], $4::text[]) as n (id, kind, trait)
     on conflict do nothing`,
    columns,
  );
}

/** For each record the others that share traits with it, and which. */
async function loadMeetings(
  tx: Queryable,
  object: Holders,
  ids: readonly string[],
): Promise<Map<string, Map<string, Trait[]>>> {
  const { rows } = await tx.query<{ id: string; other: string; kind: Trait['kind']; trait: string }>(
    `select t.record_id as id, o.record_id as other, t.kind, t.trait
     from completeness.trait t
     cross join lateral (
       select record_id from completeness.trait o
       where o.object = t.object and o.kind = t.kind and o.trait = t.trait and o.record_id <> t.record_id
       order by record_id limit $3
     ) o
     where t.object = $1 and t.record_id = any($2) order by 1, 2, 3, 4`,
    [object, ids, maxMeeting],
  );
  const meetings = new Map<string, Map<string, Trait[]>>();
  for (const { id, other, kind, trait } of rows) {
    const met = meetings.get(id) ?? new Map<string, Trait[]>();
    meetings.set(id, met.set(other, [...(met.get(other) ?? []), { kind, trait }]));
  }
  return meetings;
}

async function creationTimes(tx: Queryable, object: Holders, ids: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await tx.query<{ id: string; created_at: Date }>(
    'select id, created_at from loop.mirror where object = $1 and id = any($2)',
    [object, ids],
  );
  return new Map(rows.map((row) => [row.id, row.created_at.getTime()]));
}

function byAge(a: MirrorRecord, b: MirrorRecord, created: ReadonlyMap<string, number>): [MirrorRecord, MirrorRecord] {
  const younger = (created.get(a.id) ?? 0) - (created.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1);
  return younger < 0 ? [a, b] : [b, a];
}

async function accountOwners(
  tx: Queryable,
  object: Holders,
  records: ReadonlyMap<string, MirrorRecord>,
  responsible: Responsible,
): Promise<(record: MirrorRecord) => string | null> {
  if (object === 'company') return ({ data }) => responsible.forAccount(data);
  const companyIds = [...records.values()].flatMap(({ data }) => textOf(data['companyId']) ?? []);
  const companies = await recordsByIds(tx, 'company', companyIds);
  return ({ data }) => responsible.forAccount(companies.get(textOf(data['companyId']) ?? '')?.data);
}

/** Whether the two are still likely duplicates, on what the mirror holds of them now. */
export async function stillShare(
  tx: Queryable,
  object: Holders,
  pairs: readonly { readonly gapId: string; readonly id: string; readonly otherId: string }[],
): Promise<Set<string>> {
  const records = await recordsByIds(
    tx,
    object,
    pairs.flatMap(({ id, otherId }) => [id, otherId]),
  );
  const traits = await traitsOf(tx, object, records);
  const sharing = pairs.filter(({ id, otherId }) => {
    const [one, other] = [records.get(id), records.get(otherId)];
    if (!one || !other || areFamily(one, other)) return false;
    return sharedTraits(traits.get(id) ?? [], traits.get(otherId) ?? []).length > 0;
  });
  return new Set(sharing.map(({ gapId }) => gapId));
}
