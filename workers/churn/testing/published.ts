import { readFileSync } from 'node:fs';
import { fitBgBb } from '../engine/models/bgBb.ts';
import { fitBgNbd } from '../engine/models/bgNbd.ts';
import type { Fit } from '../engine/models/fit.ts';
import { fitGammaGamma } from '../engine/models/gammaGamma.ts';
import { fitMbgNbd } from '../engine/models/mbgCnbdK.ts';
import { fitParetoNbd } from '../engine/models/paretoNbd.ts';
import { summariesFrom } from '../engine/summaries.ts';
import { hasSharedData, sharedData } from './sharedData.ts';

/** A model as published beside the same model fitted by us. */
export interface PublishedRow {
  readonly model: string;
  readonly data: string;
  readonly published: Estimate & { /** Half a unit of the last published digit. */ readonly rounding: number };
  readonly ours: { readonly parameters: Readonly<Record<string, number>>; readonly logLikelihood: number };
}

interface Estimate {
  readonly parameters: Readonly<Record<string, number>>;
  readonly logLikelihood: number | null;
}

/**
 * The estimates that the papers and their notes print for CDNOW (2,357 customers, in weeks) and for the donations, refitted.
 * Empty where ../shared/data/cdnow is missing.
 */
export function publishedTable(): PublishedRow[] {
  if (!hasSharedData('cdnow/donations.csv')) return [];
  const cdnow = rowsOf('cdnow_customers_summary.csv');
  const customers = summariesFrom(cdnow.map(([, x, tx, T]) => ({ x: x!, tx: tx!, T: T! })));
  const spenders = rowsOf('cdnow_customers_summary_with_transactions.csv').filter((each) => each[1]! > 0);
  const values = {
    orders: Float64Array.from(spenders, (each) => each[1]!),
    mean: Float64Array.from(spenders, (each) => each[4]!),
  };
  const donations = rowsOf('donations.csv').map(([x, tx, n, each]) => ({ x: x!, tx: tx!, n: n!, customers: each! }));
  return [
    row('CDNOW', fitBgNbd(customers), { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, -9582.4, 0.05),
    row('CDNOW', fitParetoNbd(customers), { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, -9595.0, 0.05),
    row('CDNOW', fitMbgNbd(customers), { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, null, 0),
    row('CDNOW', fitGammaGamma(values), { p: 6.25, q: 3.74, v: 15.44 }, -4055.918, 0.0005),
    row('donations', fitBgBb(donations), { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, -33225.6, 0.05),
  ];
}

function row(
  data: string,
  fit: Fit<object>,
  parameters: Readonly<Record<string, number>>,
  logLikelihood: number | null,
  rounding: number,
): PublishedRow {
  if (fit.kind === 'refused') throw new Error(fit.message);
  const ours = { parameters: fit.parameters as Readonly<Record<string, number>>, logLikelihood: fit.logLikelihood };
  return { model: fit.model, data, published: { parameters, logLikelihood, rounding }, ours };
}

function rowsOf(name: string): number[][] {
  const [, ...lines] = readFileSync(sharedData(`cdnow/${name}`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => line.split(',').map(Number));
}
