/** An import that cannot go on; the message says what to do. Single bad rows are no error: they go to the reject file. */
export type ImportErrorCode =
  | 'unreadable-file'
  | 'bad-encoding'
  | 'bad-csv'
  | 'empty-file'
  | 'no-such-column'
  | 'no-such-mapping'
  | 'bad-options'
  | 'other-currency'
  | 'not-in-plugin'
  | 'not-loaded'
  | 'too-large'
  | 'busy';

export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;
  readonly retryable: boolean;

  constructor(code: ImportErrorCode, message: string) {
    super(message);
    this.code = code;
    this.retryable = code === 'busy';
  }
}
