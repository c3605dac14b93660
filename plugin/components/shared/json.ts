/** Raw figures as the host hands them out: parsed, or as text on some versions. Whatever is not as expected is null. */
export type Raw = Readonly<Record<string, unknown>>;

export function rawOf(value: unknown): Raw | null {
  if (typeof value === 'string') return rawOf(parsed(value));
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : null;
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** Amounts come as texts, because they can be larger than a JSON number. */
export function numberOf(value: unknown): number | null {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

export const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? null : value;
  } catch {
    return null;
  }
}
