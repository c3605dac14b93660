import { NumericError } from './errors.ts';

/**
 * Solves A·x = b for a small dense A (row-major, n × n) by elimination with partial pivoting; A and b are not changed.
 * Throws NumericError when A is singular to working precision.
 */
export function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const a = matrix.slice();
  const x = right.slice();
  const size = a.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++) {
      if (Math.abs(a[row * n + column]!) > Math.abs(a[pivot * n + column]!)) pivot = row;
    }
    if (!(Math.abs(a[pivot * n + column]!) > 1e-14 * size)) {
      throw new NumericError('SINGULAR', `the ${n} by ${n} system has no unique solution (column ${column})`);
    }
    if (pivot !== column) swapRows(a, x, column, pivot);
    for (let row = column + 1; row < n; row++) {
      const factor = a[row * n + column]! / a[column * n + column]!;
      if (factor === 0) continue;
      for (let k = column; k < n; k++) a[row * n + k]! -= factor * a[column * n + k]!;
      x[row]! -= factor * x[column]!;
    }
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let k = row + 1; k < n; k++) x[row]! -= a[row * n + k]! * x[k]!;
    x[row]! /= a[row * n + row]!;
  }
  return x;
}

function swapRows(a: Float64Array, x: Float64Array, one: number, other: number): void {
  const n = x.length;
  for (let k = 0; k < n; k++) {
    const held = a[one * n + k]!;
    a[one * n + k] = a[other * n + k]!;
    a[other * n + k] = held;
  }
  const held = x[one]!;
  x[one] = x[other]!;
  x[other] = held;
}
