import type { Snapshot } from './ledger.ts';
import { expectedOrderValue, fitGammaGamma, type GammaGammaParameters } from './models/gammaGamma.ts';
import type { BetaGeometricParameters } from './models/betaGeometricFit.ts';
import type { Fit } from './models/fit.ts';

/** How the value of a customer's next order is expected; null where the history has no amounts. */
export interface OrderValueModel {
  readonly gammaGamma: GammaGammaParameters | null;
  /** Mean value of an order of the mean customer: for whom Gamma-Gamma has no answer. */
  readonly populationMean: number;
}

/** Fits to every customer's orders, the first included, net of returns. */
export function fitOrderValue(snapshot: Snapshot): { model: OrderValueModel; fit: Fit<GammaGammaParameters> } {
  const { count, x } = snapshot.summaries;
  const orders = x.map((repeats) => repeats + 1);
  const mean = orders.map((n, i) => snapshot.value[i]! / n);
  const fit = fitGammaGamma({ orders, mean });
  let positive = 0;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    if (mean[i]! <= 0) continue;
    positive++;
    sum += mean[i]!;
  }
  const populationMean = positive === 0 ? 0 : sum / positive;
  return { model: { gammaGamma: fit.kind === 'fitted' ? fit.parameters : null, populationMean }, fit };
}

/** Expected value of the customer's next order: own mean drawn towards the population's; never below 0. */
export function nextOrderValue(
  { gammaGamma, populationMean }: OrderValueModel,
  orders: number,
  netValue: number,
): number {
  const own = gammaGamma && expectedOrderValue(gammaGamma, orders, netValue / orders);
  return Math.max(0, own ?? (netValue > 0 ? netValue / orders : populationMean));
}

/**
 * Money per day: expected order value × the customer's posterior order rate (r + kx) / k(α + T), which is x / T drawn towards
 * the population's rate, so that two orders within a week do not count as fifty a year.
 */
export function runRatePerDay(
  { k, r, alpha }: BetaGeometricParameters,
  { x, T }: { readonly x: number; readonly T: number },
  orderValue: number,
): number {
  return (orderValue * (r + k * x)) / (k * (alpha + T));
}
