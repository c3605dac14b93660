import { describe, expect, it } from 'vitest';
import { minimise } from './bfgs.ts';
import type { Objective } from './objective.ts';

const rosenbrock: Objective = (theta, gradient) => {
  const [x, y] = [theta[0]!, theta[1]!];
  gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
  gradient[1] = 200 * (y - x * x);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};

describe('minimise', () => {
  it('finds the bottom of the banana valley', () => {
    const found = minimise(rosenbrock, Float64Array.of(-1.2, 1), { tolerance: 1e-14 });
    expect(found.converged).toBe(true);
    expect(found.evaluations).toBeLessThan(80);
    expect(found.theta[0]).toBeCloseTo(1, 6);
    expect(found.theta[1]).toBeCloseTo(1, 6);
  });

  it('needs a step or two when it starts with the right Hessian', () => {
    const bowl: Objective = (theta, gradient) => {
      gradient[0] = 8 * (theta[0]! - 3);
      gradient[1] = 0.5 * (theta[1]! + 1);
      return 4 * (theta[0]! - 3) ** 2 + 0.25 * (theta[1]! + 1) ** 2;
    };
    const inverseHessian = Float64Array.of(1 / 8, 0, 0, 2);
    const found = minimise(bowl, Float64Array.of(2, 0), { tolerance: 1e-12, inverseHessian });
    expect(found.evaluations).toBeLessThanOrEqual(3);
    expect(found.theta[1]).toBeCloseTo(-1, 9);
  });

  it('steps back from where the objective has no value', () => {
    const edge: Objective = (theta, gradient) => {
      gradient[0] = 1 - 1 / theta[0]!;
      return theta[0]! - Math.log(theta[0]!);
    };
    const found = minimise(edge, Float64Array.of(30), { tolerance: 1e-14, maxStep: 100 });
    expect(found.theta[0]).toBeCloseTo(1, 5);
  });

  it('does not call a start without a value a minimum', () => {
    const nowhere: Objective = () => Number.NaN;
    expect(minimise(nowhere, Float64Array.of(0), { tolerance: 1e-9 }).converged).toBe(false);
  });

  it('does not call an endless slope a minimum', () => {
    const slope: Objective = (theta, gradient) => {
      gradient[0] = -1;
      return -theta[0]!;
    };
    expect(minimise(slope, Float64Array.of(0), { tolerance: 1e-9, maxIterations: 50 }).converged).toBe(false);
  });
});
