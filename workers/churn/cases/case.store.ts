/** Facts about churn cases, and what decisions leave in the workers' own books. */
import { plusDays, today, type Clock, type Day } from '../../platform/clock/clock.ts';
import type { Queryable, Transaction } from '../../platform/db/pool.ts';
import { commandOf } from '../../platform/decide/command.ts';
import { nameOf, textOf } from '../../platform/decide/fields.ts';
import { recordsByIds, recordsByKey, standingOf, type MirrorRecord } from '../../platform/decide/records.ts';
import type { Policies } from '../../platform/policy/policy.ts';
import { loadPolicies } from '../../platform/policy/store.ts';
import { loadResponsible } from '../../ownership/responsible.ts';
import { loadPlays } from '../plays/plays.store.ts';
import { scoreColumns, scoredOf, type Scored, type ScoreRow } from './candidates.store.ts';
import type { CaseRow, NewCase } from './case.ts';
import type { CaseEffect, CaseFacts } from './case.rules.ts';
import { causeOf, type Finding } from './cause.rules.ts';
import { loadFindings } from './evidence.store.ts';
import { dismissDeleted, insertCases } from './open.store.ts';
import { neededDays } from './outcome.rules.ts';
import * as policy from './policies.ts';
import { caseRows, dayIn } from './rows.store.ts';
import { caseAutomationName } from './settle.ts';

export async function loadCases(
  tx: Transaction,
  ids: readonly string[],
  clock: Clock,
): Promise<Map<string, CaseFacts>> {
  const records = await recordsByIds(tx, 'churnCase', ids);
  const rows = new Map(
    (await caseRows(tx, 'case_id', [...records.keys()], dayIn(clock.timeZone))).map((row) => [row.caseId, row]),
  );
  const companyOf = (record: MirrorRecord): string | null =>
    textOf(record.data['companyId']) ?? rows.get(record.id)?.companyId ?? null;
  const companies = await recordsByIds(
    tx,
    'company',
    [...records.values()].flatMap((record) => companyOf(record) ?? []),
  );
  const policies = await loadPolicies(tx, policy.casePolicies);
  const unknown = [...records.values()].filter(({ id }) => !rows.has(id));
  const answers = await standingOf(
    tx,
    caseAutomationName,
    'churnCase',
    unknown.map(({ id }) => id),
  );
  const asked = await loadAsked(tx, unknown, new Set(companies.keys()), policies, clock);
  const others = await loadOthers(tx, unknown);
  const finished = await loadFinished(tx, [...rows.values()]);
  const plays = await loadPlays(tx);
  const responsible = await loadResponsible(tx);
  return new Map(
    [...records].map(([id, record]) => {
      const company = companies.get(companyOf(record) ?? '')?.data;
      const shownOwner = textOf(record.data['caseOwnerId']);
      const ownerId = responsible.isHere(shownOwner) ? shownOwner : responsible.forAccount(company);
      const facts: CaseFacts = {
        caseId: id,
        data: record.data,
        command: commandOf(record),
        row: rows.get(id) ?? null,
        asked: asked.get(id) ?? null,
        otherOpen: others.get(id) ?? null,
        isRefused: textOf(answers.get(id)?.answer['caseState']) === 'DISMISSED',
        companyName: company ? nameOf(company) : '–',
        plays,
        ownerId,
        managerId: responsible.above(textOf(company?.['salesTerritoryId']), ownerId),
        finishedTasks: finished,
        remindDays: policies.of(policy.remindDays),
        escalateDays: policies.of(policy.escalateDays),
      };
      return [id, facts];
    }),
  );
}

/** Tasks of steps that are done, or that people took away. */
async function loadFinished(tx: Queryable, rows: readonly CaseRow[]): Promise<Set<string>> {
  const ids = rows.flatMap(({ play }) => (play?.steps ?? []).map(({ taskId }) => taskId));
  const { rows: tasks } = await tx.query<{ id: string }>(
    `select id from loop.mirror where object = 'task' and id = any($1)
       and (data->>'status' = 'DONE' or deleted_at is not null or destroyed_at is not null)`,
    [ids],
  );
  return new Set(tasks.map(({ id }) => id));
}

/** Of records that people made: another open case of the same company, by name. Two made at once: the lower id is first. */
async function loadOthers(tx: Queryable, unknown: readonly MirrorRecord[]): Promise<Map<string, string>> {
  const companyOf = new Map(unknown.map(({ id, data }) => [id, textOf(data['companyId'])]));
  const companyIds = [...new Set(companyOf.values())].filter((id) => id !== null);
  const { rows } = await tx.query<{ case_id: string; company_id: string }>(
    `select c.case_id, c.company_id from churn.retention_case c
     where c.company_id = any($1) and c.closed_at is null and c.dismissed_at is null and c.arm = 'TREATED'
       and not exists (select from loop.mirror m where m.object = 'churnCase' and m.id = c.case_id
         and (m.deleted_at is not null or m.destroyed_at is not null))`,
    [companyIds],
  );
  const open = new Map(rows.map((row) => [row.company_id, row.case_id]));
  const siblings = await recordsByKey(tx, 'churnCase', 'companyId', companyIds);
  const inBatch = new Set(unknown.map(({ id }) => id));
  return new Map(
    unknown.flatMap(({ id }): [string, string][] => {
      const companyId = companyOf.get(id) ?? null;
      if (companyId === null) return [];
      const others = siblings.get(companyId) ?? [];
      const openId = open.get(companyId) ?? others.find((other) => inBatch.has(other.id) && other.id < id)?.id;
      if (openId === undefined) return [];
      return [[id, nameOf(others.find((other) => other.id === openId)?.data ?? {})]];
    }),
  );
}

const defaultHorizonDays = 90;

/** What records that people made would be opened as, for those that name a company we know. */
async function loadAsked(
  tx: Queryable,
  unknown: readonly MirrorRecord[],
  known: ReadonlySet<string>,
  policies: Policies,
  clock: Clock,
): Promise<Map<string, NewCase>> {
  const wanted = unknown.flatMap((record) => {
    const companyId = textOf(record.data['companyId']);
    return companyId !== null && known.has(companyId) ? [{ record, companyId }] : [];
  });
  const ids = [...new Set(wanted.map(({ companyId }) => companyId))];
  if (ids.length === 0) return new Map();
  const { rows } = await tx.query<ScoreRow>(`select ${scoreColumns} from churn.score s where s.company_id = any($1)`, [
    ids,
  ]);
  const scores = new Map(rows.map((row) => [row.company_id, scoredOf(row)]));
  const findings = await loadFindings(tx, ids, policies, clock);
  const responsible = await loadResponsible(tx);
  const companies = await recordsByIds(tx, 'company', ids);
  return new Map(
    wanted.map(({ record, companyId }) => {
      const shown = textOf(record.data['caseOwnerId']);
      const ownerId = responsible.isHere(shown) ? shown : responsible.forAccount(companies.get(companyId)?.data);
      return [
        record.id,
        askedOf(record, companyId, ownerId, {
          score: scores.get(companyId) ?? null,
          findings: findings.get(companyId) ?? [],
          savedPercent: policies.of(policy.savedPercent),
          day: today(clock),
        }),
      ];
    }),
  );
}

function askedOf(
  record: MirrorRecord,
  companyId: string,
  ownerId: string | null,
  about: { score: Scored | null; findings: readonly Finding[]; savedPercent: number; day: Day },
): NewCase {
  const { score, findings, savedPercent, day } = about;
  const horizonDays = score?.horizonDays ?? defaultHorizonDays;
  const intervalDays = score?.intervalDays ?? null;
  const rhythm = { lastOrderOn: score?.lastOrderOn ?? null, intervalDays, reasons: score?.reasons ?? [] };
  const { cause, evidence } = causeOf({ findings, rhythm }, day);
  return {
    caseId: record.id,
    companyId,
    origin: 'PERSON',
    arm: 'TREATED',
    stratum: null,
    block: null,
    position: null,
    openedOn: day,
    horizonEndsOn: plusDays(day, horizonDays),
    ownerId,
    source: score?.source ?? 'SELL_IN',
    risk: score?.risk ?? 'UNSCORED',
    valueMicros: score?.valueMicros ?? null,
    currency: score?.currency ?? null,
    probability: score?.probability ?? null,
    intervalDays,
    neededDays: neededDays(horizonDays, intervalDays, savedPercent),
    cause: textOf(record.data['churnCause']) ?? cause,
    evidence,
  };
}

export async function storeCaseEffects(tx: Transaction, effects: readonly CaseEffect[], clock: Clock): Promise<void> {
  const opened = effects.flatMap((effect) => (effect.kind === 'opened' ? [effect.row] : []));
  if (opened.length > 0) {
    await dismissDeleted(
      tx,
      opened.map(({ companyId }) => companyId),
      clock.now,
    );
    await insertCases(tx, opened, clock.now);
  }
  for (const effect of effects) {
    if (effect.kind === 'started') {
      const { playId, name, steps, startedBy } = effect.play;
      await tx.query(
        `update churn.retention_case set play_id = $2, play_name = $3, play_steps = $4, started_at = $5, started_by = $6
         where case_id = $1 and started_at is null and dismissed_at is null and closed_at is null`,
        [effect.caseId, playId, name, JSON.stringify(steps), clock.now, startedBy],
      );
    }
    if (effect.kind === 'dismissed') {
      await tx.query(
        `update churn.retention_case set dismissed_at = $2, dismissed_by = $3, dismissal_reason = $4
         where case_id = $1 and dismissed_at is null and closed_at is null`,
        [effect.caseId, clock.now, effect.by, effect.reason],
      );
    }
  }
}
