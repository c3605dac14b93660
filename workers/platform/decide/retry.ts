/** When to try again, and when not to any more. */

/** Doubles from `baseMs` to `maxMs`; half of it is jitter, so that what failed together does not return together. */
export function backoffMs(attempts: number, random: () => number, baseMs = 1_000, maxMs = 600_000): number {
  const full = Math.min(maxMs, baseMs * 2 ** Math.min(attempts, 30));
  return Math.round(full / 2 + (full / 2) * random());
}

export const later = (now: Date, ms: number): Date => new Date(now.getTime() + ms);

/** The message a person reads where work is parked: short, and never a whole stack. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? `${codeOf(error)}${error.message}` : String(error);
  return text.length > 500 ? `${text.slice(0, 499)}…` : text;
}

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? `${error.code}: ` : '');

export const isRetryable = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'retryable' in error && error.retryable === true;

/** Errors that say of themselves that trying again is useless. */
export const isFinal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'retryable' in error && error.retryable === false;

/** The database is away or overloaded: nobody's subject is to blame. */
export function isDatabaseOutage(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') {
    return (
      error instanceof Error && /connection terminated|timeout exceeded when trying to connect/i.test(error.message)
    );
  }
  // SQLSTATE classes: connection, operator intervention, resources; and the network's own codes.
  return /^(?:08|57P|53)/.test(error.code) || /^E(?:CONN|PIPE|TIMEDOUT|NOTFOUND|HOST)/.test(error.code);
}
