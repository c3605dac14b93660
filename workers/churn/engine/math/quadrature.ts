/** Nodes and weights of a rule on [0, 1]. */
export interface Rule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The Gauss-Legendre rule with n nodes on [0, 1]: exact for polynomials of degree 2n − 1. The nodes are the roots of the
 * Legendre polynomial, by Newton's method from Tricomi's guess (Davis & Rabinowitz, Methods of Numerical Integration).
 */
export function gaussLegendre(n: number): Rule {
  const nodes = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let root = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let step = 0; step < 8; step++) {
      const [value, derivative] = legendre(n, root);
      slope = derivative;
      root -= value / derivative;
    }
    nodes[i] = 0.5 * (1 - root);
    weights[i] = 1 / ((1 - root * root) * slope * slope);
  }
  return { nodes, weights };
}

/** P_n(x) and its derivative, by Bonnet's recurrence. */
function legendre(n: number, x: number): [number, number] {
  let previous = 1;
  let current = x;
  for (let j = 2; j <= n; j++) {
    const next = ((2 * j - 1) * x * current - (j - 1) * previous) / j;
    previous = current;
    current = next;
  }
  return [current, (n * (x * current - previous)) / (x * x - 1)];
}
