/** A number that cannot be had: outside a function's domain, or an iteration that did not settle within its bound. */
export class NumericError extends Error {
  override readonly name = 'NumericError';
  readonly retryable = false;
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
