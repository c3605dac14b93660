import { backtest, type Backtest, type BacktestOptions } from './backtest.ts';
import type { Ledger, Snapshot } from './ledger.ts';
import { snapshotAt } from './ledger.ts';
import type { BetaGeometricParameters } from './models/betaGeometricFit.ts';
import { fitBgNbd } from './models/bgNbd.ts';
import type { Fit } from './models/fit.ts';
import type { GammaGammaParameters } from './models/gammaGamma.ts';
import { fitMbgCnbdGrid, type Grid } from './models/mbgCnbdK.ts';
import { type NightInput, type NightOutput, populationInterval, scoreNight } from './night.ts';
import { fitParetoNbd, type ParetoNbdParameters } from './models/paretoNbd.ts';
import { score, type Scores, type ScoringModel, train } from './scoring.ts';
import { type StageMatrix, stageMatrixOf } from './stageChain.ts';
import { fitOrderValue } from './value.ts';

/** Everything that takes longer than a blink. Run with `inThread`; `run` is for those who are in a thread already. */
export interface Tasks {
  /** All models on the history up to `at`, the references included. */
  fit: { input: { ledger: Ledger; at: number }; output: Fits };
  train: { input: { ledger: Ledger; at: number; horizonDays: number }; output: ScoringModel };
  /** Trains at `at` and scores everyone who had ordered by then. */
  trainAndScore: { input: { ledger: Ledger; at: number; horizonDays: number }; output: TrainedScores };
  score: { input: { model: ScoringModel; snapshot: Snapshot }; output: Scores | null };
  backtest: { input: { ledger: Ledger; options: BacktestOptions }; output: Backtest };
  /** Everybody's shown values from their statistics; only those that change come back. */
  night: { input: NightInput; output: NightOutput };
  stages: { input: { ledger: Ledger }; output: StageMatrix };
}

export type TaskName = keyof Tasks;

export interface Fits {
  readonly customers: number;
  readonly grid: Grid;
  readonly bgNbd: Fit<BetaGeometricParameters>;
  readonly paretoNbd: Fit<ParetoNbdParameters>;
  readonly gammaGamma: Fit<GammaGammaParameters> | null;
}

export interface TrainedScores {
  readonly model: ScoringModel;
  readonly snapshot: Snapshot;
  readonly scores: Scores | null;
}

const implementations: { [Name in TaskName]: (input: Tasks[Name]['input']) => Tasks[Name]['output'] } = {
  fit({ ledger, at }) {
    const snapshot = snapshotAt(ledger, at);
    return {
      customers: snapshot.summaries.count,
      grid: fitMbgCnbdGrid(snapshot.summaries),
      bgNbd: fitBgNbd(snapshot.summaries),
      paretoNbd: fitParetoNbd(snapshot.summaries),
      gammaGamma: ledger.hasAmounts ? fitOrderValue(snapshot).fit : null,
    };
  },
  train: ({ ledger, at, horizonDays }) => train(ledger, at, horizonDays),
  trainAndScore({ ledger, at, horizonDays }) {
    const model = train(ledger, at, horizonDays);
    const snapshot = snapshotAt(ledger, at);
    return { model, snapshot, scores: score(model, snapshot) };
  },
  score: ({ model, snapshot }) => score(model, snapshot),
  backtest: ({ ledger, options }) => backtest(ledger, options),
  night: scoreNight,
  stages({ ledger }) {
    const { summaries } = snapshotAt(ledger, ledger.through);
    const rows = Int32Array.from({ length: summaries.count }, (_, i) => i);
    return stageMatrixOf(ledger, populationInterval(summaries.x, summaries.tx, rows));
  },
};

export function run<Name extends TaskName>(name: Name, input: Tasks[Name]['input']): Tasks[Name]['output'] {
  return implementations[name](input);
}
