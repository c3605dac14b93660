/** Facts about single gaps, and their states in the workers' own book. */
import type { Clock, Day } from '../platform/clock/clock.ts';
import type { Queryable, Transaction } from '../platform/db/pool.ts';
import { commandOf } from '../platform/decide/command.ts';
import { nameOf, textOf } from '../platform/decide/fields.ts';
import { recordsByIds, type MirrorRecord } from '../platform/decide/records.ts';
import { loadResponsible } from '../ownership/responsible.ts';
import { stillShare } from './duplicates.store.ts';
import { duplicateField, type Holders } from './gaps.rules.ts';
import type { GapEffect, GapFacts, GapState } from './gap-state.rules.ts';
import { dueDaysOf, loadCompletenessPolicies } from './policies.ts';
import { isFilled } from './required.rules.ts';
import { companiesWithContact, loadTiers, lockGaps } from './store.ts';

export async function loadGaps(tx: Transaction, ids: readonly string[]): Promise<Map<string, GapFacts>> {
  await lockGaps(tx);
  const gaps = await recordsByIds(tx, 'dataGap', ids);
  const about = [...gaps.values()].map(aboutOf);
  const people = await recordsByIds(tx, 'person', known(about.map(({ personId }) => personId)));
  const accountOf = ({ companyId, personId }: About): string | null =>
    companyId ?? textOf(people.get(personId ?? '')?.data['companyId']);
  const companyIds = known(about.map(accountOf));
  const companies = await recordsByIds(tx, 'company', companyIds);
  const contacts = await companiesWithContact(tx, companyIds);
  const tiers = await loadTiers(tx, companyIds);
  const standings = await loadStandings(tx, [...gaps.keys()]);
  const responsible = await loadResponsible(tx);
  const policies = await loadCompletenessPolicies(tx);
  const filled = await filledGaps(tx, about, { company: companies, person: people }, contacts);
  return new Map(
    about.map((each) => {
      const record = gaps.get(each.gapId) as MirrorRecord;
      const accountId = accountOf(each);
      const account = companies.get(accountId ?? '')?.data;
      const ownerId = textOf(record.data['gapOwnerId']);
      const heirId = responsible.isHere(ownerId) ? ownerId : responsible.forAccount(account);
      return [
        each.gapId,
        {
          gapId: each.gapId,
          name: nameOf(record.data),
          missingField: each.field,
          companyId: each.companyId,
          personId: each.personId,
          shownState: textOf(record.data['gapState']),
          dueOn: textOf(record.data['dueOn']),
          ownerId,
          standing: standings.get(each.gapId) ?? null,
          isFilled: filled.has(each.gapId),
          heirId,
          managerId: responsible.above(textOf(account?.['salesTerritoryId']), heirId),
          dueDays: dueDaysOf(policies, tiers.get(accountId ?? '') ?? null),
          command: commandOf(record),
        },
      ];
    }),
  );
}

interface About {
  readonly gapId: string;
  readonly field: string | null;
  readonly companyId: string | null;
  readonly personId: string | null;
  readonly otherId: string | null;
}

const aboutOf = ({ id, data }: MirrorRecord): About => ({
  gapId: id,
  field: textOf(data['missingField']),
  companyId: textOf(data['companyId']),
  personId: textOf(data['personId']),
  otherId: textOf(data['otherCompanyId']) ?? textOf(data['otherPersonId']),
});
const known = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];
const objectOf = ({ companyId }: About): Holders => (companyId === null ? 'person' : 'company');

async function filledGaps(
  tx: Queryable,
  gaps: readonly About[],
  records: Readonly<Record<Holders, ReadonlyMap<string, MirrorRecord>>>,
  contacts: ReadonlySet<string>,
): Promise<Set<string>> {
  const pairs = gaps.filter(({ field }) => field === duplicateField);
  const sharing = new Set<string>();
  for (const object of ['company', 'person'] as const) {
    const own = pairs.filter((pair) => objectOf(pair) === object);
    const found = await stillShare(
      tx,
      object,
      own
        .map((pair) => ({ gapId: pair.gapId, id: pair.companyId ?? pair.personId ?? '', otherId: pair.otherId ?? '' }))
        .filter(({ id, otherId }) => id !== '' && otherId !== ''),
    );
    for (const gapId of found) sharing.add(gapId);
  }
  const isDone = (gap: About): boolean => {
    const recordId = gap.companyId ?? gap.personId;
    if (recordId === null) return false;
    const record = records[objectOf(gap)].get(recordId);
    if (!record) return true;
    if (gap.field === duplicateField) return !sharing.has(gap.gapId);
    return (
      gap.field !== null &&
      isFilled(objectOf(gap), gap.field, { data: record.data, hasContact: contacts.has(recordId) })
    );
  };
  return new Set(gaps.filter(isDone).map(({ gapId }) => gapId));
}

async function loadStandings(
  tx: Queryable,
  gapIds: readonly string[],
): Promise<Map<string, NonNullable<GapFacts['standing']>>> {
  const { rows } = await tx.query<{
    gap_id: string;
    state: GapState;
    escalated_on: Day | null;
    waived_by: string | null;
  }>('select gap_id, state, escalated_on, waived_by from completeness.gap where gap_id = any($1)', [gapIds]);
  return new Map(
    rows.map((row) => [row.gap_id, { state: row.state, escalatedOn: row.escalated_on, waivedBy: row.waived_by }]),
  );
}

export async function storeGapStates(tx: Transaction, effects: readonly GapEffect[], clock: Clock): Promise<void> {
  await tx.query(
    `insert into completeness.gap as g (gap_id, owner_id, state, due_on, escalated_on, waived_by, waived_at, opened_at)
     select gap_id, owner_id, state, due_on, escalated_on, waived_by, case when waived_by is not null then $2::timestamptz end, $2
     from json_to_recordset($1::json) as e (gap_id uuid, owner_id uuid, state text, due_on date, escalated_on date, waived_by uuid)
     on conflict (gap_id) do update set owner_id = excluded.owner_id, state = excluded.state, due_on = excluded.due_on,
       escalated_on = excluded.escalated_on, waived_by = excluded.waived_by, waived_at = coalesce(g.waived_at, excluded.waived_at)`,
    [
      JSON.stringify(
        effects.map(({ gapId, ownerId, state, dueOn, escalatedOn, waivedBy }) => ({
          gap_id: gapId,
          owner_id: ownerId,
          state,
          due_on: dueOn,
          escalated_on: escalatedOn,
          waived_by: waivedBy,
        })),
      ),
      clock.now,
    ],
  );
}
