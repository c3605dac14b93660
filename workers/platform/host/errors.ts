export type HostErrorCode =
  | 'limit'
  | 'duplicate'
  | 'invalid'
  | 'missing'
  | 'unauthenticated'
  | 'forbidden'
  | 'network'
  | 'timeout'
  | 'broken-host'
  | 'not-installed';

const retryableCodes: readonly HostErrorCode[] = ['limit', 'network', 'timeout', 'broken-host', 'unauthenticated'];

/** An answer of the host that is not the one asked for; `retryable` says whether the same call may pass later. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: HostErrorCode;
  readonly retryable: boolean;
  /** `duplicate`: the id of the record that already has the unique value. `invalid`: the field, where the host names it. */
  readonly details: { readonly conflictingId?: string; readonly field?: string };

  constructor(code: HostErrorCode, message: string, details: HostError['details'] = {}) {
    super(message);
    this.code = code;
    this.retryable = retryableCodes.includes(code);
    this.details = details;
  }
}
