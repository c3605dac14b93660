/** Models as they were fitted, and the verdicts on them; both stay. */
import type { Day } from '../../platform/clock/clock.ts';
import type { Queryable } from '../../platform/db/pool.ts';
import type { Message } from '../../platform/text/text.ts';
import type { Verdict } from '../engine/gates.ts';
import type { ScoringModel } from '../engine/scoring.ts';
import type { StageMatrix } from '../engine/stageChain.ts';
import type { Source } from '../history/sources.ts';
import type { LatestFit, RefitWhy } from './refit.rules.ts';

export interface StoredModel extends LatestFit {
  readonly version: string;
  readonly source: Source;
  readonly throughOn: Day;
  readonly why: RefitWhy;
  readonly model: ScoringModel;
}

const modelColumns = `version, source, horizon_days as "horizonDays", fitted_on as "fittedOn", through_on as "throughOn",
  customers, changed_since as "changedSince", why, model`;

export async function latestModel(db: Queryable, source: Source): Promise<StoredModel | null> {
  const { rows } = await db.query<StoredModel>(
    `select ${modelColumns} from churn.model where source = $1 order by fitted_at desc, version desc limit 1`,
    [source],
  );
  return rows[0] ?? null;
}

export async function modelsByVersion(db: Queryable, versions: readonly string[]): Promise<Map<string, StoredModel>> {
  const { rows } = await db.query<StoredModel>(`select ${modelColumns} from churn.model where version = any($1)`, [
    [...new Set(versions)],
  ]);
  return new Map(rows.map((row) => [row.version, row]));
}

/** Stores a fit under a version of its own: source, day, and a number when that day has several. */
export async function saveModel(
  db: Queryable,
  fit: Omit<StoredModel, 'version' | 'changedSince'>,
  now: Date,
): Promise<StoredModel> {
  const { rows: same } = await db.query<{ count: number }>(
    'select count(*)::int as count from churn.model where source = $1 and fitted_on = $2',
    [fit.source, fit.fittedOn],
  );
  const nth = (same[0]?.count ?? 0) + 1;
  const version = `${fit.source}-${fit.fittedOn}${nth > 1 ? `-${nth}` : ''}`;
  const parameters = fit.model.fit.kind === 'fitted' ? fit.model.fit.parameters : null;
  await db.query(
    `insert into churn.model (version, source, horizon_days, fitted_on, through_on, customers, why, k, parameters, model, fitted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      version,
      fit.source,
      fit.horizonDays,
      fit.fittedOn,
      fit.throughOn,
      fit.customers,
      fit.why,
      parameters?.k ?? null,
      JSON.stringify(parameters),
      JSON.stringify(fit.model),
      now,
    ],
  );
  return { ...fit, version, changedSince: 0 };
}

export interface CalibrationShown {
  readonly bins: readonly {
    readonly predicted: number;
    readonly observed: number;
    readonly low: number;
    readonly high: number;
    readonly count: number;
  }[];
  readonly method: 'MODEL' | 'HIATUS';
  readonly horizonDays: number;
  readonly customers: number;
  readonly ece: number | null;
}

export interface StoredGate {
  readonly month: Day;
  readonly source: Source;
  readonly horizonDays: number;
  readonly verdict: Verdict;
  readonly why: readonly Message[];
  readonly customers: number;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly calibration: CalibrationShown;
  readonly stages: StageMatrix;
}

/** The latest verdict for this horizon; a month without one goes by the month before. */
export async function latestGate(db: Queryable, source: Source, horizonDays: number): Promise<StoredGate | null> {
  const { rows } = await db.query<StoredGate>(
    `select month, source, horizon_days as "horizonDays", verdict, why, customers, figures, calibration, stages
     from churn.gate where source = $1 and horizon_days = $2 order by month desc limit 1`,
    [source, horizonDays],
  );
  return rows[0] ?? null;
}

export async function saveGate(db: Queryable, gate: StoredGate, now: Date): Promise<void> {
  await db.query(
    `insert into churn.gate (month, source, horizon_days, verdict, why, customers, figures, calibration, stages, judged_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (month, source, horizon_days) do update set verdict = excluded.verdict, why = excluded.why,
       customers = excluded.customers, figures = excluded.figures, calibration = excluded.calibration,
       stages = excluded.stages, judged_at = excluded.judged_at`,
    [
      gate.month,
      gate.source,
      gate.horizonDays,
      gate.verdict,
      JSON.stringify(gate.why),
      gate.customers,
      JSON.stringify(gate.figures),
      JSON.stringify(gate.calibration),
      JSON.stringify(gate.stages),
      now,
    ],
  );
}
