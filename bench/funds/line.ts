/** One measured figure, as a JSON line. */
export interface BenchLine {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is held against, in the same unit, and whose figure that is. */
  readonly reference: number | null;
  readonly referenceOf?: string;
  /** value ÷ reference. */
  readonly ratio: number | null;
  /** The limit that was promised: of the ratio where there is a reference, else of the value. */
  readonly target: number | null;
  readonly met: boolean | null;
  /** What the figure does not say. */
  readonly limits?: string;
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** A rate held against another one: `target` is the least ratio. */
export function ratioLine(
  figure: Pick<BenchLine, 'name' | 'value' | 'unit' | 'limits'>,
  reference: { readonly value: number; readonly of: string } | null,
  target: number | null,
): BenchLine {
  const ratio = reference === null ? null : rounded(figure.value / reference.value);
  return {
    ...figure,
    value: rounded(figure.value),
    reference: reference === null ? null : rounded(reference.value),
    ...(reference !== null && { referenceOf: reference.of }),
    ratio,
    target,
    met: ratio === null || target === null ? null : ratio >= target,
  };
}

/** A cost: `target` is the most it may be. */
export const costLine = (figure: Pick<BenchLine, 'name' | 'value' | 'unit' | 'limits'>, target: number): BenchLine => ({
  ...figure,
  value: rounded(figure.value),
  reference: null,
  ratio: null,
  target,
  met: figure.value <= target,
});
