/** Facts for the assessment of accounts, and the assessments that stay. */
import type { Clock } from '../platform/clock/clock.ts';
import type { Queryable, Transaction } from '../platform/db/pool.ts';
import type { FieldValues } from '../platform/decide/automation.ts';
import { moneyOf, nameOf, textOf } from '../platform/decide/fields.ts';
import { recordsByIds } from '../platform/decide/records.ts';
import { loadPolicies } from '../platform/policy/store.ts';
import { modelVersion, type AssessmentEffect, type ValueFacts } from './assessment.rules.ts';
import { noFigures, type Figures, type Limits } from './figures.ts';
import * as policy from './policies.ts';
import { latestRun, type StoredRun } from './run.ts';

/** No facts, and so no verdict, for an account whose orders no run has counted yet. */
export async function loadValue(tx: Transaction, ids: readonly string[]): Promise<Map<string, ValueFacts>> {
  const run = await latestRun(tx);
  const companies = await recordsByIds(tx, 'company', ids);
  if (!run) return new Map();
  const known = [...companies.keys()];
  const statistics = await loadStatistics(tx, known);
  const uncounted = await companiesWithOrders(
    tx,
    known.filter((id) => !statistics.has(id)),
  );
  const { assessed, altered } = await loadAssessments(tx, known, run.asOf);
  const churn = await loadChurn(tx, known);
  const policies = await loadPolicies(tx, policy.valuePolicies);
  const settings = {
    steadyMonths: policies.of(policy.steadyMonths),
    costCoveragePercent: policies.of(policy.costCoveragePercent),
    transactionalSigns: policies.of(policy.transactionalSigns),
    discountPercent: policies.of(policy.discountPercent),
    spreadPercent: policies.of(policy.spreadPercent),
    lowSharePercent: policies.of(policy.lowSharePercent),
  };
  const others: readonly string[] = policies.of(policy.otherKinds);
  const common = { limits: limitsOf(run), settings, currency: run.currency, asOf: run.asOf };
  return new Map(
    [...companies]
      .filter(([id]) => !uncounted.has(id))
      .map(([id, { data }]) => [
        id,
        {
          ...common,
          companyId: id,
          companyName: nameOf(data),
          figures: statistics.get(id) ?? noFigures,
          annualPotential: moneyOf(data['annualPotential']),
          annualCostToServe: moneyOf(data['annualCostToServe']),
          isCustomerKind: !others.includes(textOf(data['accountKind']) ?? ''),
          isAssessed: assessed.has(id),
          altered: altered.get(id) ?? [],
          churn: churn.get(id) ?? {},
        },
      ]),
  );
}

/** What the churn night says of an account, from its own books: the record in Twenty may be behind, or edited. */
async function loadChurn(tx: Queryable, ids: readonly string[]): Promise<Map<string, FieldValues>> {
  const { rows } = await tx.query<{
    id: string;
    stage: string;
    orderProbability: number | null;
    valueAtRisk: string | null;
    currency: string | null;
    version: string | null;
  }>(
    `select company_id as id, stage, round(100 * order_probability)::int as "orderProbability",
       round(value_at_risk_micros)::text as "valueAtRisk", currency, model_version as version
     from churn.score where company_id = any($1) and method <> 'NONE'`,
    [ids],
  );
  return new Map(
    rows.map(({ id, stage, orderProbability, valueAtRisk, currency, version }) => [
      id,
      {
        stage,
        ...(orderProbability !== null && { orderProbability }),
        ...(valueAtRisk !== null &&
          currency !== null && { valueAtRisk: { amountMicros: Number(valueAtRisk), currencyCode: currency } }),
        ...(version !== null && { modelVersion: `${modelVersion}, ${version}` }),
      },
    ]),
  );
}

function limitsOf({ limits }: StoredRun): Limits {
  const limit = (name: keyof Limits): bigint | null => {
    const text = limits[name];
    return text === null || text === undefined ? null : BigInt(text);
  };
  return {
    top: limit('top'),
    high: limit('high'),
    middle: limit('middle'),
    valuable: limit('valuable'),
    growable: limit('growable'),
  };
}

type Row = Record<string, string | number | null> & { company_id: string };

async function loadStatistics(tx: Queryable, ids: readonly string[]): Promise<Map<string, Figures>> {
  const { rows } = await tx.query<Row>('select * from value.statistic where company_id = any($1)', [ids]);
  const amount = (value: Row[string] | undefined): bigint => BigInt(value ?? 0);
  return new Map(
    rows.map((row) => [
      row.company_id,
      {
        currency: textOf(row['currency']),
        currencies: Number(row['currencies']),
        sales: Number(row['sales']),
        returns: Number(row['returns']),
        revenueMicros: amount(row['revenue_micros']),
        returnedMicros: amount(row['returned_micros']),
        marginMicros: amount(row['margin_micros']),
        costedMicros: amount(row['costed_micros']),
        turnoverMicros: amount(row['turnover_micros']),
        productsWithoutCost: Number(row['products_without_cost']),
        paidMicros: amount(row['paid_micros']),
        listedMicros: amount(row['listed_micros']),
        activeMonths: Number(row['active_months']),
        orderDays: Number(row['order_days']),
        spreadPercent: row['spread_percent'] === null ? null : Number(row['spread_percent']),
        firstOrderOn: textOf(row['first_order_on']),
        lastOrderOn: textOf(row['last_order_on']),
      },
    ]),
  );
}

async function companiesWithOrders(tx: Queryable, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.query<{ id: string }>(
    `select distinct l.target_id as id from loop.mirror_link l
     join loop.mirror m on m.object = l.object and m.id = l.id
     where l.object = 'salesOrder' and l.field = 'companyId' and l.target_id = any($1)
       and m.data->>'orderState' in ('SHIPPED', 'CLOSED') and m.data->>'orderedAt' is not null
     union select company_id from history.sales_order where company_id = any($1)`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Which accounts have their assessment of the month, and which assessments Twenty shows otherwise than they were made. */
async function loadAssessments(
  tx: Queryable,
  ids: readonly string[],
  month: string,
): Promise<{ assessed: Set<string>; altered: Map<string, { id: string; data: FieldValues }[]> }> {
  const { rows: done } = await tx.query<{ company_id: string }>(
    'select company_id from value.assessment where company_id = any($1) and month = $2',
    [ids, month],
  );
  // Texts in several languages are compared where they are rendered; here it is enough that somebody else wrote one.
  const { rows } = await tx.query<{ company_id: string; id: string; data: FieldValues }>(
    `select a.company_id, a.assessment_id as id, a.data
     from value.assessment a
     join loop.mirror m on m.object = 'customerAssessment' and m.id = a.assessment_id
     where a.company_id = any($1) and m.deleted_at is null and m.destroyed_at is null
       and (not m.data @> (a.data - 'name' - 'reasons') or m.authors ? 'reasons')`,
    [ids],
  );
  const altered = new Map<string, { id: string; data: FieldValues }[]>();
  for (const { company_id, ...assessment } of rows) {
    altered.set(company_id, [...(altered.get(company_id) ?? []), assessment]);
  }
  return { assessed: new Set(done.map((row) => row.company_id)), altered };
}

export async function storeAssessments(
  tx: Transaction,
  effects: readonly AssessmentEffect[],
  clock: Clock,
): Promise<void> {
  await tx.query(
    `insert into value.assessment (company_id, month, assessment_id, data, figures, decided_at)
     select company_id, month, assessment_id, data, figures, $2
     from json_to_recordset($1::json) as e (company_id uuid, month date, assessment_id uuid, data jsonb, figures jsonb)
     on conflict (company_id, month) do nothing`,
    [
      JSON.stringify(
        effects.map(({ companyId, month, assessmentId, data, figures }) => ({
          company_id: companyId,
          month,
          assessment_id: assessmentId,
          data,
          figures: spelled(figures),
        })),
      ),
      clock.now,
    ],
  );
}

/** Amounts as texts, since JSON numbers round. */
const spelled = (figures: Figures): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, typeof value === 'bigint' ? value.toString() : value]),
  );
