/** churnReport.calibration as the plot takes it. Pure. */
import { listOf, numberOf, rawOf } from '../shared/json.ts';

/** Forecasts of about the same chance; shares from 0 to 1. */
export interface Bin {
  readonly predicted: number;
  readonly observed: number;
  /** What chance alone leaves possible around what was observed. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

export interface Calibration {
  readonly bins: readonly Bin[];
  readonly horizonDays: number | null;
  readonly customers: number | null;
  /** Mean distance of predicted and observed, as a share. */
  readonly ece: number | null;
}

const share = (value: number): number => Math.min(1, Math.max(0, value));

export function calibrationOf(value: unknown): Calibration | null {
  const raw = rawOf(value);
  const bins = listOf(raw?.['bins']).flatMap((each) => binOf(each));
  if (raw === null || bins.length === 0) return null;
  return {
    bins: bins.toSorted((a, b) => a.predicted - b.predicted),
    horizonDays: numberOf(raw['horizonDays']),
    customers: numberOf(raw['customers']),
    ece: numberOf(raw['ece']),
  };
}

/** Nobody acts on a point of a percent, however surely it is there. */
const IMMATERIAL = 0.01;

/** The forecast is within what chance leaves possible, or as good as. */
export const fits = ({ predicted, low, high }: Bin): boolean =>
  predicted >= low - IMMATERIAL && predicted <= high + IMMATERIAL;

function binOf(value: unknown): Bin[] {
  const raw = rawOf(value);
  const [predicted, observed] = [numberOf(raw?.['predicted']), numberOf(raw?.['observed'])];
  if (raw === null || predicted === null || observed === null) return [];
  return [
    {
      predicted: share(predicted),
      observed: share(observed),
      low: share(numberOf(raw['low']) ?? observed),
      high: share(numberOf(raw['high']) ?? observed),
      count: Math.max(0, numberOf(raw['count']) ?? 0),
    },
  ];
}
