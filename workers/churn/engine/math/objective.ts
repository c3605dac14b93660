/** Value at theta; fills `gradient`. A value that is not finite means "not here" and is stepped back from. */
export type Objective = (theta: Float64Array, gradient: Float64Array) => number;

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
