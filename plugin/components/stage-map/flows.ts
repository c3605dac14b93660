/** The map as a drawing: nodes as high as they have accounts, and a band for every move. Pure. */
import { type Direction, directionOf, type StageMatrix, sum } from './matrix.ts';

export interface Node {
  readonly stage: string;
  readonly count: number;
  /** Top of the place that the node has, which is never too low for its words. */
  readonly top: number;
  readonly place: number;
  /** What is drawn of it: as high as its accounts. */
  readonly barTop: number;
  readonly height: number;
}

export interface Band {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly share: number;
  readonly direction: Direction;
  readonly leftTop: number;
  readonly rightTop: number;
  readonly height: number;
}

export interface Map {
  readonly left: readonly Node[];
  readonly right: readonly Node[];
  readonly bands: readonly Band[];
}

const GAP = 8;

/** `high` for all accounts together; every node gets a place of at least `least`. */
export function mapOf(matrix: StageMatrix, high: number, least: number): Map {
  const { stages, counts, probabilities } = matrix;
  const scale = high / Math.max(1, sum(counts.map(sum)));
  const left = column(stages, counts.map(sum), scale, least);
  const right = column(stages, transposedSums(counts), scale, least);
  const leftUsed = left.map(({ barTop }) => barTop);
  const rightUsed = right.map(({ barTop }) => barTop);
  const bands: Band[] = [];
  for (const [row, from] of stages.entries())
    for (const [col, to] of stages.entries()) {
      const count = counts[row]?.[col] ?? 0;
      if (count === 0) continue;
      const height = count * scale;
      bands.push({
        from,
        to,
        count,
        share: probabilities[row]?.[col] ?? 0,
        direction: directionOf(from, to),
        leftTop: leftUsed[row] ?? 0,
        rightTop: rightUsed[col] ?? 0,
        height,
      });
      leftUsed[row] = (leftUsed[row] ?? 0) + height;
      rightUsed[col] = (rightUsed[col] ?? 0) + height;
    }
  return { left, right, bands };
}

export const bottomOf = ({ left, right }: Map): number =>
  Math.max(...[left, right].map((nodes) => sum(nodes.map(({ place }) => place + GAP)) - GAP));

function column(stages: readonly string[], totals: readonly number[], scale: number, least: number): Node[] {
  let top = 0;
  return stages.map((stage, index) => {
    const count = totals[index] ?? 0;
    const height = count * scale;
    const place = Math.max(least, height);
    const node = { stage, count, top, place, barTop: top + (place - height) / 2, height };
    top += place + GAP;
    return node;
  });
}

const transposedSums = (counts: StageMatrix['counts']): number[] =>
  counts.map((_, to) => sum(counts.map((row) => row[to] ?? 0)));
