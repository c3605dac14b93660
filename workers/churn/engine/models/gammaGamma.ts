import { digamma, lnGamma } from '../math/gamma.ts';
import type { Objective } from '../math/objective.ts';
import { boundsReached, type Fit, leastCustomers, maximise, refused } from './fit.ts';

/**
 * Gamma-Gamma (Fader & Hardie 2013, "The Gamma-Gamma model of monetary value"): a customer's order values are gamma with shape
 * p, and their scales vary between customers as Gamma(q, v). Value is assumed independent of how often one orders.
 */
export interface GammaGammaParameters {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** Order values per customer: how many orders, and their mean. Customers with no order or a mean ≤ 0 are left out of the fit. */
export interface OrderValues {
  readonly orders: Float64Array;
  readonly mean: Float64Array;
}

export function fitGammaGamma(values: OrderValues): Fit<GammaGammaParameters> {
  const used = values.orders.map((n, i) => Number(n > 0 && values.mean[i]! > 0));
  const customers = used.reduce((sum, each) => sum + each, 0);
  if (customers < leastCustomers) {
    return refused(
      customers === 0 ? 'NO_AMOUNTS' : 'TOO_FEW_CUSTOMERS',
      `order values need at least ${leastCustomers} customers with a positive mean, there are ${customers}`,
    );
  }
  const orders = values.orders.filter((_, i) => used[i] === 1);
  const mean = values.mean.filter((_, i) => used[i] === 1);
  const average = mean.reduce((sum, each) => sum + each / customers, 0);
  const searched = [
    { name: 'p', start: 3, low: 1e-3, high: 1e4 },
    { name: 'q', start: 3, low: 1e-3, high: 1e4 },
    { name: 'v', start: average, low: average * 1e-5, high: average * 1e5 },
  ];
  const minimum = maximise({ parameters: searched, customers, mean: gammaGammaObjective({ orders, mean }) });
  if (!minimum.converged) return refused('NOT_CONVERGED', "Gamma-Gamma: the likelihood's maximum was not reached");
  const [p, q, v] = minimum.theta.map(Math.exp) as unknown as [number, number, number];
  return {
    kind: 'fitted',
    model: 'Gamma-Gamma',
    parameters: { p, q, v },
    logLikelihood: -minimum.value * customers,
    customers,
    atBound: boundsReached(searched, minimum.theta),
    evaluations: minimum.evaluations,
  };
}

/** Mean negative log-likelihood over [p, q, v] (equation 1a of the note) and its gradient; all orders and means positive. */
export function gammaGammaObjective({ orders, mean }: OrderValues): Objective {
  const customers = orders.length;
  return (theta, gradient) => {
    const [p, q, v] = theta as unknown as [number, number, number];
    let value = customers * (q * Math.log(v) - lnGamma(q));
    let byP = 0;
    let byQ = customers * (Math.log(v) - digamma(q));
    let byV = (customers * q) / v;
    for (let i = 0; i < customers; i++) {
      const n = orders[i]!;
      const total = n * mean[i]!;
      const shape = p * n;
      const lnEnd = Math.log(v + total);
      value += lnGamma(shape + q) - lnGamma(shape) + shape * (Math.log(total) - lnEnd) - q * lnEnd - Math.log(mean[i]!);
      const both = digamma(shape + q);
      byP += n * (both - digamma(shape) + Math.log(total) - lnEnd);
      byQ += both - lnEnd;
      byV -= (shape + q) / (v + total);
    }
    gradient[0] = -byP / customers;
    gradient[1] = -byQ / customers;
    gradient[2] = -byV / customers;
    return -value / customers;
  };
}

/**
 * Expected value of an order of a customer with `orders` orders of mean `mean`: the customer's own mean, drawn towards the
 * population's, E = (vp + p·Σz) / (px + q − 1). Undefined (null) where even the population has no finite mean (px + q ≤ 1).
 */
export function expectedOrderValue({ p, q, v }: GammaGammaParameters, orders: number, mean: number): number | null {
  const weight = p * orders + q - 1;
  return weight > 0 ? (p * (v + Math.max(0, mean) * orders)) / weight : null;
}
