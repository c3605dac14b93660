export type HostErrorCode =
  /** The host's rate limit. Nothing was done. */
  | 'limit'
  /** A unique value or id is taken. */
  | 'duplicate'
  /** The host does not accept a value. */
  | 'invalid'
  | 'missing'
  | 'unauthenticated'
  | 'forbidden'
  /** The host could not be reached, or the connection broke: whether a write was done is unknown. */
  | 'network'
  /** No answer in time: whether a write was done is unknown. */
  | 'timeout'
  /** An answer that is none: HTML, a redirect, an internal error. */
  | 'broken-host'
  /** The host does not know an object or field of the plugin. */
  | 'not-installed'
  /** The gateway is shutting down or its queue is full; the call was not sent. */
  | 'not-sent';

const retryableCodes = new Set<HostErrorCode>([
  'limit',
  'network',
  'timeout',
  'broken-host',
  'unauthenticated',
  'not-sent',
]);

export interface HostErrorDetails {
  /** `duplicate`: the record that already has the unique value, where the host names it. */
  readonly conflictingId?: string;
  /** `invalid`, `not-installed`: the field, where the host names it. */
  readonly field?: string;
  /** `limit`: the limit that was reached, where the host names it. */
  readonly limit?: { readonly tokens: number; readonly windowMs: number };
}

/** An answer of the host that is not the one asked for; `retryable` says whether the same call may pass later. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: HostErrorCode;
  readonly retryable: boolean;
  readonly details: HostErrorDetails;

  constructor(code: HostErrorCode, message: string, details: HostErrorDetails = {}) {
    super(message);
    this.code = code;
    this.retryable = retryableCodes.has(code);
    this.details = details;
  }

  /** True when some record of the call is to blame, so that the call may pass without it. */
  get isAboutRecords(): boolean {
    return this.code === 'duplicate' || this.code === 'invalid';
  }
}
