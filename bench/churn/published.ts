import { publishedTable, type PublishedRow } from '../../workers/churn/testing/published.ts';
import { type BenchLine, lineOf } from '../line.ts';

/** Published estimates beside ours: one line per parameter and log-likelihood. */
export function publishedLines(): BenchLine[] {
  return publishedTable().flatMap(linesOf);
}

function linesOf({ model, data, published, ours }: PublishedRow): BenchLine[] {
  const of = `${model}, ${data}`;
  const parameters = Object.entries(published.parameters).map(([name, reference]) => {
    const line = lineOf({
      name: `churn: ${of}: ${name}`,
      value: ours.parameters[name]!,
      unit: '',
      reference,
      referenceOf: 'published',
    });
    return {
      ...line,
      target: Number((0.005 * reference).toPrecision(4)),
      met: Math.abs(ours.parameters[name]! - reference) <= 0.005 * reference,
      limits: 'target: distance of 0.5 %',
    };
  });
  const { logLikelihood, rounding } = published;
  if (logLikelihood === null) return parameters;
  const line = lineOf({
    name: `churn: ${of}: log-likelihood`,
    value: ours.logLikelihood,
    unit: '',
    reference: logLikelihood,
    referenceOf: 'published',
  });
  const distance = Math.max(0, Math.abs(ours.logLikelihood - logLikelihood) - rounding);
  const limits = `target: distance of 0.01, beyond the published rounding of ${rounding}`;
  return [
    ...parameters,
    { ...line, value: Number(ours.logLikelihood.toFixed(3)), target: 0.01, met: distance <= 0.01, limits },
  ];
}
