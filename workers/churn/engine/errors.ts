/** Input or options that the engine cannot work with; `code` is stable, the message says what was expected and what came. */
export class ChurnInputError extends Error {
  override readonly name = 'ChurnInputError';
  readonly retryable = false;
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
