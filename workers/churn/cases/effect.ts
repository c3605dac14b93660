/**
 * What acting changed: treated against held-out, per stratum of value at risk.
 *
 * By intention to treat: a customer counts in the arm it was drawn into, whatever happened then. Treated are all who were
 * drawn for treatment, also those for whom no play was started and those whose case people dismissed: a held-out customer
 * cannot be dismissed, so leaving the dismissed out of one arm alone would compare unlike with unlike. Customers that were
 * never drawn (key accounts, win-backs, cases opened by people, a held-out share of 0) count in neither, nor do those who are gone.
 */
import type { Queryable } from '../../platform/db/pool.ts';

export interface Effect {
  readonly stratum: string;
  readonly treatedClosed: number;
  readonly treatedSaved: number;
  /** Of the treated that closed: no play was started. */
  readonly treatedWithoutPlay: number;
  /** Of the treated that closed: dismissed by people before the horizon. */
  readonly treatedDismissed: number;
  readonly heldOutClosed: number;
  readonly heldOutSaved: number;
}

/** Every stratum with an outcome, by name. Compare within strata: their shares may differ once the policy was changed. */
export async function effectOf(tx: Queryable): Promise<Effect[]> {
  const { rows } = await tx.query<Effect>(
    `select stratum,
       count(*) filter (where arm = 'TREATED')::int as "treatedClosed",
       count(*) filter (where arm = 'TREATED' and outcome = 'SAVED')::int as "treatedSaved",
       count(*) filter (where arm = 'TREATED' and started_at is null)::int as "treatedWithoutPlay",
       count(*) filter (where arm = 'TREATED' and dismissed_at is not null)::int as "treatedDismissed",
       count(*) filter (where arm = 'HELD_OUT')::int as "heldOutClosed",
       count(*) filter (where arm = 'HELD_OUT' and outcome = 'SAVED')::int as "heldOutSaved"
     from churn.retention_case
     where stratum is not null and outcome is not null
     group by stratum order by stratum`,
  );
  return rows;
}
