/** One line of a benchmark's output, as JSON. */
export interface BenchLine {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is held against, in the same unit, and whose figure that is; null where there is none. */
  readonly reference: number | null;
  readonly referenceOf?: string;
  /** value / reference. */
  readonly ratio: number | null;
  /** The limit that was promised, in the same unit; null where none was. */
  readonly target: number | null;
  /** Whether the value keeps the target; null without one. */
  readonly met: boolean | null;
  /** What the figure does not say. */
  readonly limits?: string;
}

interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly reference?: number;
  readonly referenceOf?: string;
  /** Upper limit, unless `atLeast`. */
  readonly target?: number;
  readonly atLeast?: boolean;
  readonly limits?: string;
}

export function lineOf({ name, value, unit, reference, referenceOf, target, atLeast, limits }: Measured): BenchLine {
  const met = target === undefined ? null : atLeast ? value >= target : value <= target;
  return {
    name,
    value: rounded(value),
    unit,
    reference: reference === undefined ? null : rounded(reference),
    ...(referenceOf !== undefined && { referenceOf }),
    ratio: reference === undefined || reference === 0 ? null : rounded(value / reference),
    target: target ?? null,
    met,
    ...(limits !== undefined && { limits }),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Median seconds of `runs` runs, after one that only warms up. */
export function medianSeconds(runs: number, work: () => unknown): number {
  work();
  const seconds = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return (performance.now() - started) / 1000;
  });
  return median(seconds);
}
