/** Something about the database that an admin can mend; `code` is stable, the message says what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly retryable = false;
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
