/** Something about the ledger that is not a refusal for people: a race to be tried again, or a broken promise. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  readonly code: string;
  readonly retryable: boolean;

  constructor(code: string, message: string, options: { retryable?: boolean; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
  }
}

/** Another transaction got in between: nothing was stored, and the same commands may be posted again. */
export const contention = (what: string, cause?: unknown): LedgerError =>
  new LedgerError('contention', `${what}; post again.`, { retryable: true, cause });

/** Unique violation, serialization failure, deadlock: how PostgreSQL says that another transaction was faster. */
const raceCodes: ReadonlySet<unknown> = new Set(['23505', '40001', '40P01']);

export function isRace(error: unknown): boolean {
  if (error instanceof LedgerError) return error.retryable;
  return error instanceof Error && 'code' in error && raceCodes.has(error.code);
}
