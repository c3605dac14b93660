/** Who may get a case: customers at risk that are ours to act for, and lost ones worth winning back. */
import type { Clock, Day } from '../../platform/clock/clock.ts';
import { plusDays, today } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/db/pool.ts';
import type { FieldValues } from '../../platform/decide/automation.ts';
import { textOf } from '../../platform/decide/fields.ts';
import type { Policies } from '../../platform/policy/policy.ts';
import type { Message } from '../../platform/text/text.ts';
import type { Responsible } from '../../ownership/responsible.ts';
import type { Source } from './case.ts';
import * as policy from './policies.ts';
import type { Candidate } from './selection.rules.ts';

/** A customer's score, as far as a case needs it. */
export interface Scored {
  readonly source: Source;
  readonly risk: string;
  readonly valueMicros: bigint | null;
  readonly currency: string | null;
  /** Percent. */
  readonly probability: number | null;
  readonly intervalDays: number | null;
  readonly lastOrderOn: Day | null;
  readonly horizonDays: number;
  readonly reasons: readonly Message[];
}

export interface CaseCandidate extends Candidate, Scored {
  readonly isWinBack: boolean;
}

export interface ScoreRow {
  readonly company_id: string;
  readonly source: Source;
  readonly risk: string;
  readonly value: string | null;
  readonly currency: string | null;
  readonly probability: number | null;
  readonly interval_days: number | null;
  readonly last_order_on: Day | null;
  readonly horizon_days: number;
  readonly reasons: readonly Message[];
}

export const scoreColumns = `s.company_id, s.source, s.risk, round(s.value_at_risk_micros)::text as value, s.currency,
  round(s.order_probability * 100)::int as probability, s.interval_days, s.last_order_on, s.horizon_days, s.reasons`;

export const scoredOf = (row: ScoreRow): Scored => ({
  source: row.source,
  risk: row.risk,
  valueMicros: row.value === null ? null : BigInt(row.value),
  currency: row.currency,
  probability: row.probability,
  intervalDays: row.interval_days,
  lastOrderOn: row.last_order_on,
  horizonDays: row.horizon_days,
  reasons: row.reasons,
});

/** How long after its loss a customer may still get the case that wins it back, when its owner had no room before. */
const winBackDays = 90;

/**
 * In both questions: no second case while one is open or awaited, nobody who costs more than they bring, nobody on a
 * compliance hold, by the workers' own answers. `m` is the company.
 */
const eligible = `m.object = 'company' and m.deleted_at is null and m.destroyed_at is null
  and not exists (select from churn.retention_case c where c.company_id = m.id and c.closed_at is null
    and (c.origin <> 'PERSON' or c.dismissed_at is null))
  and not exists (
    -- A case that came here with its record, when two companies were merged.
    select from loop.mirror_link k join churn.retention_case c on c.case_id = k.id
    where k.object = 'churnCase' and k.field = 'companyId' and k.target_id = m.id
      and c.closed_at is null and c.dismissed_at is null)
  and not exists (select from loop.standing v where v.object = 'company' and v.id = m.id
    and v.automation = 'account-value' and v.answer->>'valueClass' = 'BELOW_ZERO')
  and not exists (select from loop.standing h where h.object = 'company' and h.id = m.id
    and h.automation = 'hold-reasons' and h.answer->'holdReasons' ? 'COMPLIANCE')`;

const company = `m.data->>'accountOwnerId' as owner, m.data->>'salesTerritoryId' as territory, m.data->>'accountCode' as code,
  (select t.answer->>'customerTier' from loop.standing t
   where t.object = 'company' and t.id = m.id and t.automation = 'account-value') as tier`;

interface Row extends ScoreRow {
  readonly owner: string | null;
  readonly territory: string | null;
  readonly code: string | null;
  readonly tier: string | null;
  readonly win_back: boolean;
}

export interface Ask {
  /** Null asks about everybody, and about win-backs too. */
  readonly companyIds: readonly string[] | null;
  readonly fromRisk: readonly string[];
  /** In units of the currency. */
  readonly minimumValue: number;
}

const pageSize = 2000;
/** Ten million customers at risk: more is no company's list, but a loop that does not end. */
const maxPages = 5000;

/** Pages of candidates, most urgent first (`byUrgency`), as the database stood at the first page. */
export async function* candidatePages(
  tx: Transaction,
  ask: Ask,
  { policies, responsible, clock }: { policies: Policies; responsible: Responsible; clock: Clock },
): AsyncGenerator<CaseCandidate[]> {
  const day = today(clock);
  const exempt = {
    tiers: new Set(policies.of(policy.exemptTiers)),
    codes: new Set(policies.of(policy.exemptAccounts)),
  };
  await tx.query(`declare churn_candidates cursor for ${question(ask)}`, [
    ask.fromRisk,
    micros(ask.minimumValue),
    plusDays(day, -policies.of(policy.pauseDays)),
    plusDays(day, -policies.of(policy.activeDays)),
    ...(ask.companyIds
      ? [ask.companyIds]
      : [micros(policies.of(policy.winBackMinimumValue)), plusDays(day, -winBackDays)]),
  ]);
  for (let page = 0; page < maxPages; page++) {
    const { rows } = await tx.query<Row>(`fetch ${pageSize} from churn_candidates`);
    yield rows.flatMap((row) => candidateOf(row, responsible, exempt) ?? []);
    if (rows.length < pageSize) {
      await tx.query('close churn_candidates');
      return;
    }
  }
  throw new Error(`More than ${maxPages * pageSize} customers at risk.`);
}

const micros = (units: number): string => (BigInt(Math.round(units * 100)) * 10_000n).toString();

function question({ companyIds }: Ask): string {
  const atRisk = `select ${scoreColumns}, ${company}, false as win_back
    from churn.score s join loop.mirror m on m.id = s.company_id
    where s.risk = any($1) and coalesce(s.value_at_risk_micros, 0) >= $2::numeric
      and s.last_order_on >= $4 and ${eligible}
      and not exists (select from churn.retention_case c where c.company_id = m.id and c.outcome_on > $3)`;
  const order = `order by value_at_risk desc nulls last, array_position(array['CRITICAL', 'HIGH', 'WATCH', 'LOW'], risk), company_id`;
  const sorted = (select: string): string =>
    `select *, value::numeric as value_at_risk from (${select}) candidate ${order}`;
  if (companyIds) return sorted(`${atRisk} and s.company_id = any($5)`);
  // Of lost customers by the value they had when their case opened, whatever silence has made of it since.
  const lost = `select c.company_id, c.source, 'CRITICAL', round(c.value_at_risk_micros)::text, c.currency, c.order_probability,
      c.interval_days, s.last_order_on, coalesce(s.horizon_days, c.horizon_ends_on - c.opened_on), coalesce(s.reasons, '[]'),
      ${company}, true
    from churn.retention_case c join loop.mirror m on m.id = c.company_id
    left join churn.score s on s.company_id = c.company_id
    where c.outcome = 'LOST' and c.origin <> 'WIN_BACK' and c.outcome_on > $6 and c.value_at_risk_micros >= $5::numeric and ${eligible}
      and not exists (select from churn.retention_case later where later.company_id = c.company_id and later.opened_at > c.opened_at)
      and (s.last_order_on is null or s.last_order_on <= c.horizon_ends_on)`;
  const first = `select distinct on (company_id) * from (${atRisk} union all ${lost}) either order by company_id, win_back desc`;
  return sorted(first);
}

function candidateOf(
  row: Row,
  responsible: Responsible,
  exempt: { tiers: ReadonlySet<string>; codes: ReadonlySet<string> },
): CaseCandidate | null {
  const account: FieldValues = { accountOwnerId: row.owner, salesTerritoryId: row.territory };
  const ownerId = responsible.forAccount(account);
  // A case that is nobody's would help nobody.
  if (ownerId === null) return null;
  const isKey = exempt.tiers.has(row.tier ?? '') || exempt.codes.has(textOf(row.code) ?? '');
  return {
    companyId: row.company_id,
    ownerId,
    ...scoredOf(row),
    isWinBack: row.win_back,
    isExempt: isKey || row.win_back,
  };
}
