/** churnReport.stageMatrix as the map takes it. Pure. */
import { dayNumber } from '../shared/days.ts';
import { listOf, numberOf, rawOf } from '../shared/json.ts';

export interface StageMatrix {
  /** Best first, so that a move upwards is drawn upwards. */
  readonly stages: readonly string[];
  /** Accounts that go from stage (row) to stage (column) in an average month. */
  readonly counts: readonly (readonly number[])[];
  readonly probabilities: readonly (readonly number[])[];
  /** What an account in the stage is worth, in whole units of the currency; null where it is not known. */
  readonly values: readonly (number | null)[];
  readonly fromMonth: string | null;
  readonly toMonth: string | null;
}

/** How close the account is; stages of one rank are left for one another without getting closer. */
const RANKS: Readonly<Record<string, number | undefined>> = {
  MATURE: 4,
  DEVELOPING: 3,
  WON_BACK: 2,
  NEW: 2,
  DECLINING: 1,
  BROKEN: 0,
  PROSPECT: -1,
};
const rankOf = (stage: string): number => RANKS[stage] ?? 2;

export type Direction = 'UP' | 'DOWN' | 'SAME';

export function directionOf(from: string, to: string): Direction {
  const change = rankOf(to) - rankOf(from);
  return change > 0 ? 'UP' : change < 0 ? 'DOWN' : 'SAME';
}

/** Null where nobody moved or stayed. Stages that nobody was or is in are left out. */
export function matrixOf(value: unknown): StageMatrix | null {
  const raw = rawOf(value);
  if (raw === null) return null;
  const names = listOf(raw['stages']).map(String);
  const rows = listOf(raw['counts']);
  const [fromMonth, toMonth] = [monthOf(raw['fromMonth']), monthOf(raw['toMonth'])];
  // Counted over all the months; a reader knows how many accounts there are, not how many in a year of months.
  const months = Math.max(1, monthsBetween(fromMonth, toMonth));
  const count = (from: number, to: number): number => Math.max(0, numberOf(listOf(rows[from])[to]) ?? 0) / months;
  const kept = names
    .map((_, index) => index)
    .filter((index) => names.some((_, other) => count(index, other) + count(other, index) > 0))
    .toSorted((a, b) => rankOf(names[b] ?? '') - rankOf(names[a] ?? '') || a - b);
  if (kept.length === 0) return null;
  const given = listOf(raw['probabilities']);
  const values = listOf(raw['values']);
  const counts = kept.map((from) => kept.map((to) => count(from, to)));
  return {
    stages: kept.map((index) => names[index] ?? ''),
    counts,
    probabilities: kept.map((from, row) =>
      kept.map((to, column) => numberOf(listOf(given[from])[to]) ?? shareOf(counts[row] ?? [], column)),
    ),
    values: kept.map((index) => numberOf(values[index])),
    fromMonth,
    toMonth,
  };
}

/** An average of less than ten has a digit after the point. */
export const countText = (count: number, language: string): string =>
  count.toLocaleString(language, { maximumFractionDigits: count < 10 ? 1 : 0 });

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function shareOf(row: readonly number[], column: number): number {
  const whole = sum(row);
  return whole === 0 ? 0 : (row[column] ?? 0) / whole;
}

/** "2026-11" or a day of it; null for anything else. */
function monthOf(value: unknown): string | null {
  const month = typeof value === 'string' ? value.slice(0, 7) : '';
  return dayNumber(`${month}-01`) === null ? null : month;
}

function monthsBetween(from: string | null, to: string | null): number {
  const [first, last] = [from, to].map((month) => (month ?? '').split('-').map(Number));
  const [year = 0, number = 0] = first ?? [];
  const [laterYear = 0, laterNumber = 0] = last ?? [];
  return from === null || to === null ? 1 : (laterYear - year) * 12 + laterNumber - number;
}
