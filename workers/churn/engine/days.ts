/** Days since 1970-01-01 of a calendar date, or undefined when there is no such date. */
export function dayNumber(year: number, month: number, dayOfMonth: number): number | undefined {
  if (!(year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && dayOfMonth >= 1)) return undefined;
  const day = Date.UTC(year, month - 1, dayOfMonth) / 86_400_000;
  return new Date(day * 86_400_000).getUTCMonth() === month - 1 ? day : undefined;
}

/** 'YYYY-MM-DD' of days since 1970-01-01. */
export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Days since 1970-01-01 of 'YYYY-MM-DD'. */
export function dayNumberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
