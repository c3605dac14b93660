import { beta, gamma, type Random } from './math/random.ts';
import type { BetaGeometricParameters } from './models/betaGeometricFit.ts';
import type { ParetoNbdParameters } from './models/paretoNbd.ts';
import type { Summaries } from './summaries.ts';

/** Customers drawn from a model: what was seen until T, and how many orders the horizon after it brought. */
export interface Simulated {
  readonly summaries: Summaries;
  /** 1 for whoever was not lost at T. */
  readonly alive: Uint8Array;
  readonly ordersInHorizon: Int32Array;
}

export interface SimulationPlan {
  readonly customers: number;
  readonly horizon: number;
  /** Ages are uniform between these. */
  readonly ageFrom: number;
  readonly ageTo: number;
  /** Whole days: order times are rounded up, orders of one day are one order. Continuous otherwise. */
  readonly wholeDays?: boolean;
}

/** One customer's future: the time of the order after `at` (∞ when there is none), and whether still a customer at `age`. */
interface Customer {
  nextAfter(at: number): number;
  aliveAt(age: number): boolean;
}

/** No simulated customer has more orders than this. */
const mostOrders = 20_000;

/** Draws from MBG/CNBD-k. */
export function simulateMbgCnbd(random: Random, parameters: BetaGeometricParameters, plan: SimulationPlan): Simulated {
  const { k, r, alpha, a, b } = parameters;
  return simulate(random, plan, () => {
    const rate = gamma(random, r) / alpha;
    const loss = beta(random, a, b);
    let lostAt = random.next() < loss ? 0 : Number.POSITIVE_INFINITY;
    return {
      nextAfter: (at) => {
        if (lostAt <= at) return Number.POSITIVE_INFINITY;
        const next = at + gamma(random, k) / rate;
        if (random.next() < loss) lostAt = next;
        return next;
      },
      aliveAt: (age) => lostAt > age,
    };
  });
}

/** Draws from Pareto/NBD. */
export function simulateParetoNbd(random: Random, parameters: ParetoNbdParameters, plan: SimulationPlan): Simulated {
  const { r, alpha, s, beta: scale } = parameters;
  return simulate(random, plan, () => {
    const rate = gamma(random, r) / alpha;
    const lifetime = (gamma(random, 1) * scale) / gamma(random, s);
    return {
      nextAfter: (at) => {
        const next = at + gamma(random, 1) / rate;
        return next > lifetime ? Number.POSITIVE_INFINITY : next;
      },
      aliveAt: (age) => lifetime > age,
    };
  });
}

function simulate(random: Random, plan: SimulationPlan, draw: () => Customer): Simulated {
  const n = plan.customers;
  const column = (): Float64Array => new Float64Array(n);
  const summaries = { count: n, x: column(), tx: column(), T: column(), litt: column() };
  const alive = new Uint8Array(n);
  const ordersInHorizon = new Int32Array(n);
  const onGrid = plan.wholeDays ? Math.ceil : (time: number): number => time;
  for (let i = 0; i < n; i++) {
    const age = onGrid(plan.ageFrom + (plan.ageTo - plan.ageFrom) * random.next());
    const customer = draw();
    summaries.T[i] = age;
    let isAlive: number | undefined;
    let at = 0;
    let seen = 0;
    for (let orders = 0; orders < mostOrders; orders++) {
      at = customer.nextAfter(at);
      const day = onGrid(at);
      // The state at T is asked before the customer's future beyond it is drawn further.
      if (day > age) isAlive ??= Number(customer.aliveAt(age));
      if (day > age + plan.horizon) break;
      if (day > age) {
        ordersInHorizon[i]! += 1;
      } else if (day > seen) {
        summaries.x[i]! += 1;
        summaries.litt[i]! += Math.log(day - seen);
        summaries.tx[i] = seen = day;
      }
    }
    alive[i] = isAlive ?? Number(customer.aliveAt(age));
  }
  return { summaries, alive, ordersInHorizon };
}
