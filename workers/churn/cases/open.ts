/**
 * Opens cases: by risk and value at risk, within each owner's room, the held-out drawn as they come. Everything in one
 * transaction: a crash leaves the night as it was, and a night that has opened its cases opens none again.
 */
import { append } from '../../platform/audit/audit.ts';
import type { AuditEntry } from '../../platform/audit/entry.ts';
import { plusDays, today, type Clock, type Day } from '../../platform/clock/clock.ts';
import { transaction, type Database, type Transaction } from '../../platform/db/pool.ts';
import { markDirty } from '../../platform/decide/dirty.ts';
import { idFor } from '../../platform/decide/identifiers.ts';
import { loadPolicies } from '../../platform/policy/store.ts';
import type { Policies } from '../../platform/policy/policy.ts';
import { loadResponsible } from '../../ownership/responsible.ts';
import { candidatePages, type Ask, type CaseCandidate } from './candidates.store.ts';
import type { NewCase } from './case.ts';
import { causeOf } from './cause.rules.ts';
import { loadFindings } from './evidence.store.ts';
import {
  insertCases,
  loadStrata,
  modeOf,
  openCasesByOwner,
  openingAutomationName,
  randomSeed,
  saveProposals,
  saveStrata,
} from './open.store.ts';
import { neededDays } from './outcome.rules.ts';
import * as policy from './policies.ts';
import { selectCases, type Selected } from './selection.rules.ts';

export interface OpenOptions {
  /** The seed of a stratum that is drawn from for the first time. */
  readonly newSeed?: () => string;
}

export type Opened =
  | { readonly kind: 'opened'; readonly treated: number; readonly heldOut: number }
  /** The automation only observes: what would have been opened is reported, nothing is drawn. */
  | { readonly kind: 'proposed'; readonly cases: number }
  /** This night has opened its cases, or nothing is to be opened at all. */
  | { readonly kind: 'already' | 'off' };

// Any constant does: it names this lock among the server's advisory locks. Who opens counts every owner's open cases.
const openingLock = 7_246_032;

/** The night's own cases, once per business day. */
export async function openCases(db: Database, clock: Clock, options: OpenOptions = {}): Promise<Opened> {
  return transaction(db, async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [openingLock]);
    const night = today(clock);
    const { rows } = await tx.query<{ opened_at: Date | null }>('select opened_at from churn.night where night = $1', [
      night,
    ]);
    if (rows[0]?.opened_at) return { kind: 'already' };
    const policies = await loadPolicies(tx, policy.casePolicies);
    const ask = {
      companyIds: null,
      fromRisk: policies.of(policy.openFromRisk),
      minimumValue: policies.of(policy.minimumValueAtRisk),
    };
    const opened = await open(tx, ask, policies, clock, options);
    if (opened.kind === 'opened') {
      await tx.query(
        `insert into churn.night (night, opened_at) values ($1, $2)
         on conflict (night) do update set opened_at = excluded.opened_at`,
        [night, clock.now],
      );
    }
    return opened;
  });
}

/** Cases that an event asks for, at once; held-out draw and room as at night. In the caller's transaction. */
export async function openAtEvent(
  tx: Transaction,
  companyIds: readonly string[],
  clock: Clock,
  options: OpenOptions = {},
): Promise<Opened> {
  await tx.query('select pg_advisory_xact_lock($1)', [openingLock]);
  if ((await modeOf(tx, openingAutomationName)) !== 'ENFORCE') return { kind: 'off' };
  const policies = await loadPolicies(tx, policy.casePolicies);
  const ask = {
    companyIds,
    fromRisk: policies.of(policy.triggerFromRisk),
    minimumValue: policies.of(policy.triggerMinimumValue),
  };
  return open(tx, ask, policies, clock, options);
}

async function open(
  tx: Transaction,
  ask: Ask,
  policies: Policies,
  clock: Clock,
  { newSeed = randomSeed }: OpenOptions,
): Promise<Opened> {
  const mode = await modeOf(tx, openingAutomationName);
  if (mode === 'OFF') return { kind: 'off' };
  const responsible = await loadResponsible(tx);
  const capacity = policies.of(policy.openCasesPerOwner);
  const taken = await openCasesByOwner(tx);
  const strata = await loadStrata(tx);
  const state = { free: new Map([...taken].map(([owner, count]) => [owner, Math.max(0, capacity - count)])), strata };
  // What is only shown must not use up draws.
  const sharePercent = mode === 'ENFORCE' ? Math.round(policies.of(policy.heldOutPercent)) : 0;
  const settings = { capacity, sharePercent, seedOf: newSeed };
  const selected: Selected<CaseCandidate>[] = [];
  for await (const page of candidatePages(tx, ask, { policies, responsible, clock })) {
    selected.push(...selectCases(page, state, settings));
  }
  const cases = await describe(tx, selected, ask.companyIds ? 'TRIGGER' : 'NIGHT', policies, clock);
  const concerned = await saveProposals(tx, mode === 'OBSERVE' ? cases : []);
  if (mode === 'ENFORCE') {
    await saveStrata(tx, strata.values());
    await insertCases(tx, cases, clock.now);
  }
  // A held-out case is marked like any other: nobody can tell from the marks, and it shows nothing before its outcome.
  const companyIds = [...new Set([...concerned, ...cases.map(({ companyId }) => companyId)])];
  await markDirty(
    tx,
    companyIds.map((subject) => ({ automation: openingAutomationName, subject, cause: 'change' })),
    clock.now,
  );
  if (mode === 'OBSERVE') return { kind: 'proposed', cases: cases.length };
  await append(tx, cases.flatMap(drawOf(clock.now)));
  const heldOut = cases.filter(({ arm }) => arm === 'HELD_OUT').length;
  return { kind: 'opened', treated: cases.length - heldOut, heldOut };
}

/** A draw goes into the trail that nobody can rewrite: the comparison is worth no more than the lot behind it. */
const drawOf =
  (at: Date) =>
  ({ caseId, companyId, arm, stratum, block, position, neededDays: needed }: NewCase): AuditEntry[] =>
    stratum === null
      ? []
      : [
          {
            at,
            kind: 'DRAWN',
            automation: openingAutomationName,
            object: 'churnCase',
            recordId: caseId,
            details: { companyId, arm, stratum, block, position, neededDays: needed },
          },
        ];

/** Companies whose evidence is read at a time. */
const describedAtOnce = 500;

async function describe(
  tx: Transaction,
  selected: readonly Selected<CaseCandidate>[],
  origin: 'NIGHT' | 'TRIGGER',
  policies: Policies,
  clock: Clock,
): Promise<NewCase[]> {
  const day = today(clock);
  const cases: NewCase[] = [];
  for (let from = 0; from < selected.length; from += describedAtOnce) {
    const some = selected.slice(from, from + describedAtOnce);
    const ids = some.map(({ candidate }) => candidate.companyId);
    const findings = await loadFindings(tx, ids, policies, clock);
    for (const each of some) {
      const { companyId, lastOrderOn, intervalDays, reasons } = each.candidate;
      const rhythm = { lastOrderOn, intervalDays, reasons };
      const verdict = causeOf({ findings: findings.get(companyId) ?? [], rhythm }, day);
      cases.push(caseOf(each, origin, verdict, day, policies.of(policy.savedPercent)));
    }
  }
  return cases;
}

function caseOf(
  { candidate, arm, draw }: Selected<CaseCandidate>,
  origin: 'NIGHT' | 'TRIGGER',
  verdict: ReturnType<typeof causeOf>,
  day: Day,
  savedPercent: number,
): NewCase {
  const { companyId, ownerId, horizonDays, intervalDays } = candidate;
  return {
    caseId: idFor('churn-case', companyId, day),
    companyId,
    origin: candidate.isWinBack ? 'WIN_BACK' : origin,
    arm,
    stratum: draw?.stratum ?? null,
    block: draw?.block ?? null,
    position: draw?.position ?? null,
    openedOn: day,
    horizonEndsOn: plusDays(day, horizonDays),
    ownerId,
    source: candidate.source,
    risk: candidate.risk,
    valueMicros: candidate.valueMicros,
    currency: candidate.currency,
    probability: candidate.probability,
    intervalDays,
    neededDays: neededDays(horizonDays, intervalDays, savedPercent),
    ...verdict,
  };
}
