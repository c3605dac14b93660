/** An error as the host words it: HTTP 200, `errors[0].extensions` with a code and often a subCode. */
export interface RefusalExtensions {
  readonly code: string;
  readonly subCode?: string;
  readonly userFriendlyMessage?: string;
  readonly conflictingRecordId?: string;
  readonly conflictingObjectNameSingular?: string;
}

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly extensions: RefusalExtensions;

  constructor(message: string, extensions: RefusalExtensions) {
    super(message);
    this.extensions = extensions;
  }
}

export const badInput = (message: string, subCode?: string, userFriendlyMessage = 'An error occurred.'): Refusal =>
  new Refusal(message, { ...(subCode ? { subCode } : {}), userFriendlyMessage, code: 'BAD_USER_INPUT' });

export const notFound = (): Refusal =>
  new Refusal('Record not found', {
    subCode: 'RECORD_NOT_FOUND',
    userFriendlyMessage: 'This record does not exist or has been deleted.',
    code: 'NOT_FOUND',
  });

export const unauthenticated = (message: string): Refusal =>
  new Refusal(message, {
    subCode: 'UNAUTHENTICATED',
    userFriendlyMessage: 'You must be authenticated to perform this action.',
    code: 'UNAUTHENTICATED',
  });

export const forbidden = (message: string, subCode?: string): Refusal =>
  new Refusal(message, {
    ...(subCode ? { subCode } : {}),
    userFriendlyMessage: 'An error occurred.',
    code: 'FORBIDDEN',
  });
