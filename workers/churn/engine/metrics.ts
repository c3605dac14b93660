/**
 * Customers at origins, as columns: what was forecast at the origin and what came of it. One customer is there once per
 * origin; rankings are made within an origin, as they are used, and pooled over origins.
 */
export interface Observations {
  readonly count: number;
  /** 0-based; observations come sorted by origin. */
  readonly origin: Int32Array;
  readonly origins: number;
  readonly customer: Int32Array;
  /** 1: ordered within the horizon. */
  readonly ordered: Uint8Array;
}

/** Positions per origin, in ascending order of the score. Sorted once, used by every bootstrap replicate. */
export type Ranking = readonly Int32Array[];

export function rank({ count, origin, origins }: Observations, score: Float64Array): Ranking {
  const ranking: Int32Array[] = [];
  let from = 0;
  for (let o = 0; o < origins; o++) {
    let to = from;
    while (to < count && origin[to] === o) to++;
    const first = from;
    ranking.push(
      Int32Array.from({ length: to - first }, (_, i) => first + i).toSorted((a, b) => score[a]! - score[b]! || a - b),
    );
    from = to;
  }
  return ranking;
}

/**
 * Probability that, of two customers of the same origin, the one that ordered had the higher score (ties count half):
 * concordant pairs over all pairs, pooled over origins. `weight` per observation; null without a pair.
 */
export function auc(data: Observations, score: Float64Array, ranking: Ranking, weight?: Float64Array): number | null {
  let concordant = 0;
  let pairs = 0;
  for (const ascending of ranking) {
    let below = 0;
    let ordering = 0;
    for (let i = 0; i < ascending.length;) {
      const value = score[ascending[i]!]!;
      let tiedLost = 0;
      let tiedOrdered = 0;
      for (; i < ascending.length && score[ascending[i]!] === value; i++) {
        const at = ascending[i]!;
        const w = weight ? weight[at]! : 1;
        if (data.ordered[at] === 1) tiedOrdered += w;
        else tiedLost += w;
      }
      concordant += tiedOrdered * (below + 0.5 * tiedLost);
      below += tiedLost;
      ordering += tiedOrdered;
    }
    pairs += below * ordering;
  }
  return pairs > 0 ? concordant / pairs : null;
}

/** Mean squared error of probabilities (Brier 1950). */
export function brier({ count, ordered }: Observations, probability: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += (probability[i]! - ordered[i]!) ** 2;
  return sum / count;
}

/**
 * Of the weight that was really lost (customers without an order; `value` makes it money), the part among the `share` of
 * customers ranked highest in each origin. The ranking is by risk, highest last. A customer on the edge counts in part.
 */
export function caught(
  data: Observations,
  ranking: Ranking,
  share: number,
  value?: Float64Array,
  weight?: Float64Array,
): number | null {
  let found = 0;
  let lost = 0;
  for (const ascending of ranking) {
    let customers = 0;
    for (const at of ascending) customers += weight ? weight[at]! : 1;
    let room = share * customers;
    for (let i = ascending.length - 1; i >= 0; i--) {
      const at = ascending[i]!;
      const w = weight ? weight[at]! : 1;
      const taken = Math.min(room, w);
      room -= taken;
      if (data.ordered[at] === 1) continue;
      const each = value ? value[at]! : 1;
      found += taken * each;
      lost += w * each;
    }
  }
  return lost > 0 ? found / lost : null;
}

/** How many times more lost customers there are among the riskiest 10 % than among all. */
export function lift10(data: Observations, ranking: Ranking, weight?: Float64Array): number | null {
  const share = caught(data, ranking, 0.1, undefined, weight);
  return share === null ? null : share / 0.1;
}
