/** The workers' own rows of cases. */
import { today, type Day } from '../../platform/clock/clock.ts';
import type { Queryable } from '../../platform/db/pool.ts';
import type { Message } from '../../platform/text/text.ts';
import type { CaseRow, Origin, PlannedStep, Source } from './case.ts';
import type { Arm } from './draw.rules.ts';
import type { Outcome } from './outcome.rules.ts';

interface Row {
  readonly case_id: string;
  readonly company_id: string;
  readonly origin: Origin;
  readonly arm: Arm;
  readonly stratum: string | null;
  readonly block: number | null;
  readonly position: number | null;
  readonly opened_on: Day;
  readonly horizon_ends_on: Day;
  readonly owner_id: string | null;
  readonly source: Source;
  readonly risk: string;
  readonly value: string | null;
  readonly currency: string | null;
  readonly order_probability: number | null;
  readonly interval_days: number | null;
  readonly needed_days: number;
  readonly cause: string;
  readonly evidence: readonly Message[];
  readonly play_id: string | null;
  readonly play_name: string | null;
  readonly play_steps: readonly PlannedStep[] | null;
  readonly started_at: Date | null;
  readonly started_by: string | null;
  readonly dismissed_at: Date | null;
  readonly dismissed_by: string | null;
  readonly dismissal_reason: string | null;
  readonly outcome: Outcome | null;
  readonly outcome_on: Day | null;
  readonly order_days: number | null;
  readonly closed_at: Date | null;
}

/** Days of a case are business days, whatever the time zone of the server. */
export type DayOf = (at: Date) => Day;
export const dayIn =
  (timeZone: string): DayOf =>
  (now) =>
    today({ now, timeZone });

export async function caseRows(
  tx: Queryable,
  by: 'case_id' | 'company_id',
  ids: readonly string[],
  dayOf: DayOf,
): Promise<CaseRow[]> {
  const { rows } = await tx.query<Row>(
    `select *, round(value_at_risk_micros)::text as value from churn.retention_case
     where ${by} = any($1) order by opened_at, case_id`,
    [ids],
  );
  return rows.map((row) => caseOf(row, dayOf));
}

function caseOf(row: Row, dayOf: DayOf): CaseRow {
  return {
    caseId: row.case_id,
    companyId: row.company_id,
    origin: row.origin,
    arm: row.arm,
    stratum: row.stratum,
    block: row.block,
    position: row.position,
    openedOn: row.opened_on,
    horizonEndsOn: row.horizon_ends_on,
    ownerId: row.owner_id,
    source: row.source,
    risk: row.risk,
    valueMicros: row.value === null ? null : BigInt(row.value),
    currency: row.currency,
    probability: row.order_probability,
    intervalDays: row.interval_days,
    neededDays: row.needed_days,
    cause: row.cause,
    evidence: row.evidence,
    play:
      row.started_at && row.play_steps
        ? {
            playId: row.play_id ?? '',
            name: row.play_name ?? '–',
            startedOn: dayOf(row.started_at),
            startedBy: row.started_by ?? '',
            steps: row.play_steps,
          }
        : null,
    dismissal: row.dismissed_at
      ? { reason: row.dismissal_reason, on: dayOf(row.dismissed_at), by: row.dismissed_by }
      : null,
    outcome:
      row.outcome && row.outcome_on
        ? { result: row.outcome, on: row.outcome_on, orderDays: row.order_days ?? 0 }
        : null,
    isClosed: row.closed_at !== null,
  };
}
