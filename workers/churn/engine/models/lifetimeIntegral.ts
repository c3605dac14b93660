import { gaussLegendre } from '../math/quadrature.ts';

/**
 * ∫ (α + t)^−N · (β + t)^−(s+1) dt from `from` to `to`, and its moments by ln(α + t), ln(β + t), 1/(α + t), 1/(β + t): all that
 * the Pareto/NBD likelihood and its gradient need. Everything is divided by the integrand at `from`, so that nothing under-
 * or overflows when N is in the thousands.
 *
 * The literature writes this integral as a difference of two ₂F₁, which loses every digit when `from` is close to `to`, and
 * whose derivatives by its parameters have no closed form. The integrand is smooth and falling on the scale
 * y = ln(min(α, β) + t), so Gauss-Legendre there is exact to about 1e-11 (tests compare it with ₂F₁), and differentiating under
 * the integral sign costs three additions.
 */
export interface LifetimeIntegral {
  whole: number;
  lnAlpha: number;
  lnBeta: number;
  overAlpha: number;
  overBeta: number;
}

/** Beyond this exponent the integrand is nothing: e^-38 = 3e-17. */
const deepest = 38;

/** Nodes by how far the integrand falls (exponent) and how long the range is (in y): each keeps the error near 1e-12. */
const rules = [
  { fall: 3, range: 2, ...gaussLegendre(8) },
  { fall: 9, range: 3, ...gaussLegendre(12) },
  { fall: 16, range: 5, ...gaussLegendre(16) },
  { fall: 28, range: 8, ...gaussLegendre(22) },
  { fall: Number.POSITIVE_INFINITY, range: 12, ...gaussLegendre(32) },
  { fall: Number.POSITIVE_INFINITY, range: Number.POSITIVE_INFINITY, ...gaussLegendre(64) },
];

export function lifetimeIntegral(
  into: LifetimeIntegral,
  shape: { readonly alpha: number; readonly beta: number; readonly n: number; readonly s: number },
  from: number,
  to: number,
): void {
  const { alpha, beta, n, s } = shape;
  into.whole = into.lnAlpha = into.lnBeta = into.overAlpha = into.overBeta = 0;
  if (!(to > from)) return;
  // Names for the nearer pole (t = −near) and the farther one.
  const alphaNear = alpha <= beta;
  const near = alphaNear ? alpha : beta;
  const gap = Math.abs(alpha - beta);
  const nearPower = alphaNear ? n : s + 1;
  const farPower = alphaNear ? s + 1 : n;

  const start = Math.log(near + from);
  const lnFarStart = Math.log(near + from + gap);
  const fallTo = (y: number, far: number): number =>
    (nearPower - 1) * (y - start) + farPower * (Math.log(far) - lnFarStart);
  let end = Math.log(near + to);
  let fall = fallTo(end, near + to + gap);
  // The fall is convex in y, so Newton's steps from beyond the point of depth 38 come down to it without passing it.
  for (let step = 0; step < 60 && fall > deepest + 4; step++) {
    const t = Math.exp(end);
    end -= (fall - deepest) / (nearPower - 1 + (farPower * t) / (t + gap));
    fall = fallTo(end, Math.exp(end) + gap);
  }
  const range = end - start;
  const rule = rules.find((each) => fall <= each.fall && range <= each.range)!;
  for (let i = 0; i < rule.nodes.length; i++) {
    const y = start + range * rule.nodes[i]!;
    const atNear = Math.exp(y);
    const atFar = atNear + gap;
    const lnFar = Math.log(atFar);
    const part = rule.weights[i]! * Math.exp(-nearPower * (y - start) - farPower * (lnFar - lnFarStart) + y);
    into.whole += part;
    into.lnAlpha += part * (alphaNear ? y : lnFar);
    into.lnBeta += part * (alphaNear ? lnFar : y);
    into.overAlpha += part / (alphaNear ? atNear : atFar);
    into.overBeta += part / (alphaNear ? atFar : atNear);
  }
  into.whole *= range;
  into.lnAlpha *= range;
  into.lnBeta *= range;
  into.overAlpha *= range;
  into.overBeta *= range;
}

export function emptyIntegral(): LifetimeIntegral {
  return { whole: 0, lnAlpha: 0, lnBeta: 0, overAlpha: 0, overBeta: 0 };
}
