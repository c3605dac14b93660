/** What keeps the workers from being set up; the message names the fix. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
  readonly retryable = false;
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
