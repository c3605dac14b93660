/** Something about ingest that repeating does not mend, unless `retryable`; `code` is stable. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  readonly code: string;
  readonly retryable: boolean;

  constructor(code: string, message: string, retryable = false) {
    super(message);
    this.code = code;
    this.retryable = retryable;
  }
}
