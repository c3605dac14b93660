import type { Random } from './math/random.ts';
import type { Observations } from './metrics.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Work in all, in observations: more observations, fewer replicates. */
const mostWork = 20_000_000;

/**
 * 95 % percentile intervals of statistics under resampling of customers, each with all of its origins, since one customer's
 * outcomes are not independent news. `statistics` gets a weight per observation; null values (a resample without a pair)
 * are left out, and an interval of fewer than twenty values is null.
 */
export function bootstrap<Name extends string>(
  random: Random,
  data: Observations,
  statistics: (weight: Float64Array) => Record<Name, number | null>,
  most = 1000,
): Record<Name, Interval | null> {
  const ids = new Map<number, number>();
  const group = data.customer.map((customer) => {
    let index = ids.get(customer);
    if (index === undefined) ids.set(customer, (index = ids.size));
    return index;
  });
  const replicates = Math.max(200, Math.min(most, Math.floor(mostWork / Math.max(1, data.count))));
  const times = new Float64Array(ids.size);
  const weight = new Float64Array(data.count);
  const values = new Map<Name, number[]>();
  for (let replicate = 0; replicate < replicates; replicate++) {
    times.fill(0);
    for (let i = 0; i < ids.size; i++) times[random.below(ids.size)]! += 1;
    for (let i = 0; i < data.count; i++) weight[i] = times[group[i]!]!;
    for (const [name, value] of Object.entries(statistics(weight)) as [Name, number | null][]) {
      const known = values.get(name) ?? [];
      values.set(name, known);
      if (value !== null) known.push(value);
    }
  }
  return Object.fromEntries([...values].map(([name, each]) => [name, intervalOf(each)])) as Record<
    Name,
    Interval | null
  >;
}

function intervalOf(values: number[]): Interval | null {
  if (values.length < 20) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}

function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  return sorted[below]! + (at - below) * ((sorted[below + 1] ?? sorted[below]!) - sorted[below]!);
}
