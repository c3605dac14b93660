import { bootstrap, type Interval } from './bootstrap.ts';
import { type CalibrationBin, calibrationOf, expectedCalibrationError, testCalibration } from './calibration.ts';
import { ChurnInputError } from './errors.ts';
import { type Gates, judge } from './gates.ts';
import type { Ledger } from './ledger.ts';
import { seededRandom } from './math/random.ts';
import { auc, brier, caught, lift10, rank, type Ranking } from './metrics.ts';
import { observe, type Observed, type OriginNote } from './observe.ts';

/** What the backtest says of one way to rank customers; null where it has no such figure. */
export interface ModelFigures {
  readonly auc: number | null;
  readonly aucLow: number | null;
  readonly aucHigh: number | null;
  readonly brier: number | null;
  readonly ece: number | null;
  readonly lift10: number | null;
  readonly valueCaught20: number | null;
}

export const contenders = ['model', 'recalibrated', 'hiatus', 'valueOnly'] as const;
export type Contender = (typeof contenders)[number];

export interface Curve {
  readonly calibration: readonly CalibrationBin[] | null;
  /** Share of the lost caught (by value where there are amounts) when the riskiest 0, 5, … 100 % are contacted. */
  readonly gains: readonly number[] | null;
}

export interface Backtest {
  /** Different customers that were scored, all with at least three repeat orders at the time. */
  readonly customers: number;
  readonly origins: number;
  readonly models: Readonly<Record<Contender, ModelFigures>>;
  readonly gates: Gates;
  readonly observations: number;
  /** Share of observations with an order within the horizon. */
  readonly orderedShare: number | null;
  readonly horizonDays: number;
  readonly originsAsked: number;
  readonly seed: number;
  readonly perOrigin: readonly OriginNote[];
  readonly curves: Readonly<Record<Contender, Curve>>;
}

export interface BacktestOptions {
  readonly horizonDays: number;
  readonly origins?: number;
  readonly seed: number;
}

export const defaultOrigins = 4;
export const mostOrigins = 100;

/**
 * Rolling origins, one horizon apart, the last one a horizon before the data-through day: at each the model is fitted and
 * customers are scored on what was known then, and held against the horizon that followed. The gates judge what would be
 * shown: the recalibrated probability.
 */
export function backtest(ledger: Ledger, options: BacktestOptions): Backtest {
  const { horizonDays, origins = defaultOrigins, seed } = options;
  if (!Number.isInteger(horizonDays) || horizonDays < 1 || horizonDays > 3660) {
    throw new ChurnInputError('BAD_HORIZON', `a horizon is a whole number of days from 1 to 3660, not ${horizonDays}`);
  }
  if (!Number.isInteger(origins) || origins < 1 || origins > mostOrigins) {
    throw new ChurnInputError('BAD_ORIGINS', `origins are a whole number from 1 to ${mostOrigins}, not ${origins}`);
  }
  const observed = observe(ledger, horizonDays, origins);
  const random = seededRandom(seed);
  const rankings = rankingsOf(observed);
  const { data, probability, runRate } = observed;
  const ordered = data.ordered.reduce((sum, each) => sum + each, 0);

  const aucs = (weight?: Float64Array): Record<Contender | 'difference', number | null> => {
    const of = (name: Contender): number | null =>
      rankings[name] && auc(data, rankings[name].safety, rankings[name].bySafety, weight);
    const [recalibrated, hiatus] = [of('recalibrated'), of('hiatus')];
    const difference = recalibrated === null || hiatus === null ? null : recalibrated - hiatus;
    return { model: of('model'), recalibrated, hiatus, valueOnly: of('valueOnly'), difference };
  };
  const point = aucs();
  const intervals = data.count > 0 ? bootstrap(random, data, aucs) : undefined;
  const figures = (name: Contender): ModelFigures =>
    figuresOf(observed, rankings, name, point[name], intervals?.[name] ?? null);
  const models = {
    model: figures('model'),
    recalibrated: figures('recalibrated'),
    hiatus: figures('hiatus'),
    valueOnly: figures('valueOnly'),
  };
  const gates = judge({
    observations: data.count,
    ordered,
    aucDifference: point.difference,
    aucDifferenceInterval: intervals?.difference ?? null,
    calibration: data.count > 0 ? testCalibration(random, probability.recalibrated, data.ordered) : null,
    value: runRate && { caught: models.recalibrated.valueCaught20, valueOnly: models.valueOnly.valueCaught20 },
  });
  return {
    customers: new Set(data.customer).size,
    origins: data.origins,
    models,
    gates,
    observations: data.count,
    orderedShare: data.count > 0 ? ordered / data.count : null,
    horizonDays,
    originsAsked: origins,
    seed,
    perOrigin: observed.notes,
    curves: curvesOf(observed, rankings),
  };
}

/** Each contender's order of customers: by how safe they seem, and by the money at risk (or risk alone, without amounts). */
interface Contending {
  readonly safety: Float64Array;
  readonly bySafety: Ranking;
  readonly byRisk: Ranking;
  readonly byValue: Ranking | null;
}

function rankingsOf({ data, probability, silentDays, runRate }: Observed): Record<Contender, Contending | null> {
  const contending = (safety: Float64Array, atRisk: Float64Array | null): Contending => ({
    safety,
    bySafety: rank(data, safety),
    byRisk: rank(
      data,
      safety.map((each) => -each),
    ),
    byValue: atRisk && rank(data, atRisk),
  });
  const atRisk = (p: Float64Array): Float64Array | null => runRate && runRate.map((money, i) => (1 - p[i]!) * money);
  return {
    model: contending(probability.model, atRisk(probability.model)),
    recalibrated: contending(probability.recalibrated, atRisk(probability.recalibrated)),
    // A rule of silence ranks by silence, whatever the money.
    hiatus: contending(
      silentDays.map((days) => -days),
      runRate && silentDays,
    ),
    // Whoever buys much is taken to be safe for the AUC, and to be watched first for the value caught.
    valueOnly: runRate && contending(runRate, runRate),
  };
}

function figuresOf(
  { data, probability, runRate }: Observed,
  rankings: Record<Contender, Contending | null>,
  name: Contender,
  point: number | null,
  interval: Interval | null,
): ModelFigures {
  const ranking = rankings[name];
  const p = data.count === 0 || name === 'valueOnly' ? null : probability[name];
  return {
    auc: point,
    aucLow: interval?.low ?? null,
    aucHigh: interval?.high ?? null,
    brier: p && brier(data, p),
    ece: p && expectedCalibrationError(calibrationOf(p, data.ordered)),
    lift10: ranking && lift10(data, ranking.byRisk),
    valueCaught20: runRate && ranking?.byValue ? caught(data, ranking.byValue, 0.2, runRate) : null,
  };
}

function curvesOf(observed: Observed, rankings: Record<Contender, Contending | null>): Record<Contender, Curve> {
  const { data, probability, runRate } = observed;
  const curve = (name: Contender): Curve => {
    const ranking = rankings[name]?.byValue ?? rankings[name]?.byRisk;
    const p = data.count === 0 || name === 'valueOnly' ? null : probability[name];
    const gains = ranking && Array.from({ length: 21 }, (_, i) => caught(data, ranking, i / 20, runRate ?? undefined));
    return {
      calibration: p && calibrationOf(p, data.ordered),
      gains: gains && !gains.includes(null) ? (gains as number[]) : null,
    };
  };
  return {
    model: curve('model'),
    recalibrated: curve('recalibrated'),
    hiatus: curve('hiatus'),
    valueOnly: curve('valueOnly'),
  };
}
