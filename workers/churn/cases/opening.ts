/** Makes the records of cases: of treated ones when they open, of held-out ones when their outcome is known. */
import type { Clock } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/db/pool.ts';
import type { Creation, Verdict } from '../../platform/decide/automation.ts';
import { nameOf } from '../../platform/decide/fields.ts';
import { recordsByIds } from '../../platform/decide/records.ts';
import { loadResponsible } from '../../ownership/responsible.ts';
import { playFor, type Play } from '../plays/choose.rules.ts';
import { loadPlays } from '../plays/plays.store.ts';
import { shownOf, stateOf, type CaseRow, type NewCase } from './case.ts';
import { caseName } from './case.rules.ts';
import { modeOf, openingAutomationName } from './open.store.ts';
import { caseRows, dayIn } from './rows.store.ts';

export interface OpeningFacts {
  readonly companyName: string;
  readonly rows: readonly CaseRow[];
  readonly plays: readonly Play[];
  /** Who has each case: its owner while here, else whoever answers for the account now. By case. */
  readonly owners: ReadonlyMap<string, string | null>;
}

export async function loadOpenings(
  tx: Transaction,
  ids: readonly string[],
  clock: Clock,
): Promise<Map<string, OpeningFacts>> {
  const companies = await recordsByIds(tx, 'company', ids);
  const known = [...companies.keys()];
  const isObserving = (await modeOf(tx, openingAutomationName)) === 'OBSERVE';
  const rows = [
    ...(await caseRows(tx, 'company_id', known, dayIn(clock.timeZone))),
    ...(isObserving ? await loadProposals(tx, known) : []),
  ];
  const plays = await loadPlays(tx);
  const responsible = await loadResponsible(tx);
  const byCompany = Map.groupBy(rows, ({ companyId }) => companyId);
  return new Map(
    [...companies].map(([id, { data }]) => {
      const own = byCompany.get(id) ?? [];
      const ownerOf = ({ ownerId }: CaseRow): string | null =>
        responsible.isHere(ownerId) ? ownerId : responsible.forAccount(data);
      const owners = new Map(own.map((row) => [row.caseId, ownerOf(row)]));
      return [id, { companyName: nameOf(data), rows: own, plays, owners }];
    }),
  );
}

/** What the last night would have opened. */
async function loadProposals(tx: Transaction, companyIds: readonly string[]): Promise<CaseRow[]> {
  const { rows } = await tx.query<{ data: NewCase & { readonly valueMicros: string | null } }>(
    'select data from churn.proposal where company_id = any($1)',
    [companyIds],
  );
  return rows.map(({ data }) => ({
    ...data,
    valueMicros: data.valueMicros === null ? null : BigInt(data.valueMicros),
    play: null,
    dismissal: null,
    outcome: null,
    isClosed: false,
  }));
}

export function decideOpening(facts: OpeningFacts): Verdict<never> {
  return { decisions: facts.rows.filter(isShown).map((row) => recordOf(row, facts)) };
}

/** People make their own records; a held-out customer shows nothing before its outcome. */
const isShown = ({ origin, arm, outcome }: CaseRow): boolean =>
  origin !== 'PERSON' && (arm === 'TREATED' || outcome !== null);

function recordOf(row: CaseRow, { companyName, plays, owners }: OpeningFacts): Creation {
  const play = stateOf(row) === 'OPEN' ? playFor(row.cause, row.origin === 'WIN_BACK', plays) : null;
  const data = {
    name: caseName(companyName, row.openedOn),
    companyId: row.companyId,
    churnCause: row.cause,
    caseOwnerId: owners.get(row.caseId) ?? null,
    // Offered; people may choose another before they start it.
    playId: play?.id ?? null,
    ...shownOf(row),
  };
  return {
    kind: 'create',
    object: 'churnCase',
    id: row.caseId,
    data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null)),
    reasons: row.evidence,
  };
}
