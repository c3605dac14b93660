/** Cases being opened: the room that owners have, the strata, and the rows. */
import { randomBytes } from 'node:crypto';
import type { Queryable, Transaction } from '../../platform/db/pool.ts';
import type { Mode } from '../../platform/decide/automation.ts';
import type { NewCase } from './case.ts';
import type { StratumState } from './draw.rules.ts';

export const openingAutomationName = 'churn-case-opening';

/** A new stratum's seed: drawn once, then kept with the stratum. */
export const randomSeed = (): string => randomBytes(16).toString('hex');

export async function modeOf(tx: Queryable, automation: string): Promise<Mode> {
  const { rows } = await tx.query<{ mode: Mode }>('select mode from loop.automation where name = $1', [automation]);
  return rows[0]?.mode ?? 'OFF';
}

/** Open cases per owner; people may have handed one to somebody else in Twenty. */
export async function openCasesByOwner(tx: Queryable): Promise<Map<string, number>> {
  const { rows } = await tx.query<{ owner: string; count: number }>(
    `select coalesce(m.data->>'caseOwnerId', c.owner_id::text) as owner, count(*)::int as count
     from churn.retention_case c
     left join loop.mirror m on m.object = 'churnCase' and m.id = c.case_id
     where c.closed_at is null and c.dismissed_at is null and c.arm = 'TREATED'
       and coalesce(m.data->>'caseOwnerId', c.owner_id::text) is not null
       -- A case that people deleted in Twenty takes nobody's time.
       and m.deleted_at is null and m.destroyed_at is null
     group by 1`,
  );
  return new Map(rows.map(({ owner, count }) => [owner, count]));
}

export async function loadStrata(tx: Queryable): Promise<Map<string, StratumState>> {
  const { rows } = await tx.query<StratumState>(
    'select stratum, seed, block, share_percent as "sharePercent", used from churn.stratum',
  );
  return new Map(rows.map((row) => [row.stratum, row]));
}

export async function saveStrata(tx: Transaction, strata: Iterable<StratumState>): Promise<void> {
  await tx.query(
    `insert into churn.stratum (stratum, seed, block, share_percent, used)
     select stratum, seed, block, "sharePercent", used
     from json_to_recordset($1::json) as e (stratum text, seed text, block integer, "sharePercent" integer, used integer)
     on conflict (stratum) do update set block = excluded.block, share_percent = excluded.share_percent, used = excluded.used`,
    [JSON.stringify([...strata])],
  );
}

export async function insertCases(tx: Transaction, cases: readonly NewCase[], openedAt: Date): Promise<void> {
  await tx.query(
    `insert into churn.retention_case (case_id, company_id, origin, arm, stratum, block, position, opened_on, opened_at,
       horizon_ends_on, owner_id, source, risk, value_at_risk_micros, currency, order_probability, interval_days,
       needed_days, cause, evidence)
     select "caseId", "companyId", origin, arm, stratum, block, position, "openedOn", $2, "horizonEndsOn", "ownerId", source,
       risk, "valueMicros", currency, probability, "intervalDays", "neededDays", cause, evidence
     from json_to_recordset($1::json) as e ("caseId" uuid, "companyId" uuid, origin text, arm text, stratum text,
       block integer, position integer, "openedOn" date, "horizonEndsOn" date, "ownerId" uuid, source text, risk text,
       "valueMicros" numeric, currency text, probability integer, "intervalDays" double precision, "neededDays" integer,
       cause text, evidence jsonb)`,
    [inJson(cases), openedAt],
  );
}

/** People who delete the record of an open case do not want it: it counts as dismissed. Of some companies, or of all. */
export async function dismissDeleted(tx: Queryable, companyIds: readonly string[] | null, at: Date): Promise<void> {
  await tx.query(
    `update churn.retention_case c set dismissed_at = $2
     from loop.mirror m
     where m.object = 'churnCase' and m.id = c.case_id and (m.deleted_at is not null or m.destroyed_at is not null)
       and c.arm = 'TREATED' and c.closed_at is null and c.dismissed_at is null
       and ($1::uuid[] is null or c.company_id = any($1))`,
    [companyIds, at],
  );
}

/** Replaces what the last night would have opened; the companies whose proposal came or went. */
export async function saveProposals(tx: Transaction, cases: readonly NewCase[]): Promise<string[]> {
  const { rows } = await tx.query<{ company_id: string }>('delete from churn.proposal returning company_id');
  await tx.query(
    `insert into churn.proposal (company_id, owner_id, data)
     select (e->>'companyId')::uuid, (e->>'ownerId')::uuid, e from jsonb_array_elements($1::jsonb) as e`,
    [inJson(cases)],
  );
  return [...new Set([...rows.map((row) => row.company_id), ...cases.map(({ companyId }) => companyId)])];
}

/** Amounts as texts, since JSON numbers round. */
const inJson = (cases: readonly NewCase[]): string =>
  JSON.stringify(cases, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
