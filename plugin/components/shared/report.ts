/** A churnReport record as the drawings read it: the one of the page, or the latest. */
import { readPage } from './host.ts';
import type { Money } from './money.ts';

export interface Report {
  readonly name: string | null;
  readonly reportedOn: string | null;
  readonly riskMethod: string | null;
  readonly gateVerdict: string | null;
  readonly gateReason: string | null;
  readonly valueAtRisk: Money | null;
  readonly treatedClosed: number | null;
  readonly treatedSaved: number | null;
  readonly heldOutClosed: number | null;
  readonly heldOutSaved: number | null;
  readonly effectSummary: string | null;
  readonly calibration: unknown;
  readonly stageMatrix: unknown;
}

const REPORT = {
  name: true,
  reportedOn: true,
  riskMethod: true,
  gateVerdict: true,
  gateReason: true,
  valueAtRisk: { amountMicros: true, currencyCode: true },
  treatedClosed: true,
  treatedSaved: true,
  heldOutClosed: true,
  heldOutSaved: true,
  effectSummary: true,
  calibration: true,
  stageMatrix: true,
} as const;

/** Null when there is none at all. */
export async function readReport(id: string | null): Promise<Report | null> {
  const own = id === null ? undefined : (await read({ filter: { id: { eq: id } }, first: 1 }))[0];
  if (own) return own;
  return (await read({ orderBy: [{ reportedOn: 'DescNullsLast' }], first: 1 }))[0] ?? null;
}

const read = async (args: Readonly<Record<string, unknown>>): Promise<readonly Report[]> =>
  (await readPage<Report>('churnReports', args, REPORT)).nodes;

export const linesOf = (text: string | null): string[] => (text ?? '').split('\n').filter((line) => line.trim() !== '');
