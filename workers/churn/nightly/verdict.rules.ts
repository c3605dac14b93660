/** A backtest's gates in words, and its calibration as it is drawn. Pure. */
import type { Message } from '../../platform/text/text.ts';
import type { Backtest } from '../engine/backtest.ts';
import { leastForVerdict } from '../engine/gates.ts';
import type { CalibrationShown } from './models.store.ts';

const digits = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

const verdictOf = (verdict: string): Message => ({ code: `CHURN_VERDICT_${verdict}` });

/** Why the verdict is what it is: what is missing, or each gate with its figures. */
export function verdictReasons({ gates, observations, orderedShare, models }: Backtest): Message[] {
  if (gates.missing !== null) {
    const ordered = Math.round((orderedShare ?? 0) * observations);
    const { observations: least, ofEither } = leastForVerdict;
    const values = { observations, ordered, lost: observations - ordered, least, ofEither };
    return [{ code: 'CHURN_VERDICT_FEW', values }];
  }
  const { auc, calibration, value } = gates;
  return [
    {
      code: 'CHURN_GATE_AUC',
      values: { verdict: verdictOf(auc.verdict), difference: digits(auc.difference), low: digits(auc.low) },
    },
    {
      code: 'CHURN_GATE_CALIBRATION',
      values: {
        verdict: verdictOf(calibration.verdict),
        ece: digits(calibration.ece),
        nullHigh: digits(calibration.nullHigh),
      },
    },
    ...(value
      ? [
          {
            code: 'CHURN_GATE_VALUE',
            values: {
              verdict: verdictOf(value.verdict),
              caught: digits(models.recalibrated.valueCaught20),
              valueOnly: digits(models.valueOnly.valueCaught20),
            },
          },
        ]
      : []),
  ];
}

/** Forecast beside outcome, of the method that is shown, with 95 % intervals (Wilson 1927) of what was observed. */
export function calibrationShown(test: Backtest): CalibrationShown {
  const isModel = test.gates.verdict === 'PASS';
  const name = isModel ? 'recalibrated' : 'hiatus';
  const bins = (test.curves[name].calibration ?? []).map(({ customers, forecast, observed }) => ({
    predicted: forecast,
    observed,
    ...wilson(observed * customers, customers),
    count: customers,
  }));
  return {
    bins,
    method: isModel ? 'MODEL' : 'HIATUS',
    horizonDays: test.horizonDays,
    customers: test.customers,
    ece: test.models[name].ece,
  };
}

const z = 1.959964;

/** Score interval of a share (Wilson 1927, JASA 22): sound for shares near 0 and 1, and for few. */
export function wilson(successes: number, count: number): { low: number; high: number } {
  if (count === 0) return { low: 0, high: 1 };
  const share = successes / count;
  const middle = share + z ** 2 / (2 * count);
  const spread = z * Math.sqrt((share * (1 - share)) / count + (z / (2 * count)) ** 2);
  const scale = 1 + z ** 2 / count;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
