/** The picture of a fund as numbers: a stream that starts with all the money and loses at each stage what rests there. */
export const STAGES = ['SPONSOR', 'POOL', 'LOTS', 'COMMITTED', 'PAYABLE', 'PAID'] as const;
export type Stage = (typeof STAGES)[number];

/** Micros that rest in each place; the sponsor's is what came in altogether. */
export interface Rests {
  readonly pool: number;
  readonly lots: number;
  readonly committed: number;
  readonly payable: number;
  readonly paid: number;
  readonly forfeited: number;
}

export interface Reach {
  readonly stage: Stage;
  /** What rests here; at the sponsor, all that came in. */
  readonly amount: number;
  readonly x: number;
  /** The stream that leaves to the right, measured from the top. */
  readonly flowHeight: number;
  /** What rests, below the stream. */
  readonly restHeight: number;
}

export interface Stream {
  readonly total: number;
  readonly reaches: readonly Reach[];
  readonly forfeitedHeight: number;
}

export const totalOf = ({ pool, lots, committed, payable, paid, forfeited }: Rests): number =>
  pool + lots + committed + payable + paid + forfeited;

/** `height` is that of all the money, `pitch` the distance of two stages. What is there at all has at least `thinnest`. */
export function streamOf(rests: Rests, height: number, pitch: number, thinnest: number): Stream {
  const total = totalOf(rests);
  const high = (amount: number): number =>
    amount <= 0 || total <= 0 ? 0 : Math.max(thinnest, (amount / total) * height);
  const { pool, lots, committed, payable, paid, forfeited } = rests;
  const onward = [total, total - pool, committed + payable + paid, payable + paid, paid, 0];
  const resting = [0, pool, lots, committed, payable, paid];
  return {
    total,
    forfeitedHeight: high(forfeited),
    reaches: STAGES.map((stage, index) => ({
      stage,
      amount: index === 0 ? total : (resting[index] ?? 0),
      x: index * pitch,
      flowHeight: high(onward[index] ?? 0),
      restHeight: high(resting[index] ?? 0),
    })),
  };
}
