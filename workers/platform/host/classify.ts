/**
 * The host's errors, in all the shapes in which they come, as HostError. Nearly all arrive as HTTP 200 with
 * `errors[0].extensions.code` and `subCode`; the message is the only witness where codes are missing or wrong.
 */
import { ClientError } from 'graphql-request';
import { z } from 'zod';
import { HostError, type HostErrorCode, type HostErrorDetails } from './errors.ts';

const graphqlErrors = z
  .array(
    z.object({
      message: z.string().catch(''),
      extensions: z
        .object({
          code: z.string().optional().catch(undefined),
          subCode: z.string().optional().catch(undefined),
          conflictingRecordId: z.string().optional().catch(undefined),
        })
        .nullish()
        .catch(undefined),
    }),
  )
  .min(1);

type GraphqlError = z.infer<typeof graphqlErrors>[number];

/** `operation` names the call in the message (`company.page`). */
export function hostErrorOf(error: unknown, operation: string): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof ClientError) return ofResponse(error, operation);
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
    return new HostError('timeout', `${operation}: the host did not answer in time`);
  }
  return new HostError('network', `${operation}: ${reasonOf(error)}`);
}

/** `fetch failed` says nothing; the cause does (ECONNREFUSED 127.0.0.1:3000). */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const code = cause && 'code' in cause ? String(cause.code) : '';
  return [error.message, code, cause?.message].filter(Boolean).join(': ');
}

function ofResponse(error: ClientError, operation: string): HostError {
  const parsed = graphqlErrors.safeParse(error.response.errors);
  if (!parsed.success) return ofStatus(error.response.status, operation);
  const first = parsed.data[0] as GraphqlError;
  return new HostError(codeOf(first), `${operation}: ${first.message || 'the host gave no reason'}`, detailsOf(first));
}

function ofStatus(status: number, operation: string): HostError {
  const code: HostErrorCode =
    status === 401 ? 'unauthenticated' : status === 403 ? 'forbidden' : status === 429 ? 'limit' : 'broken-host';
  return new HostError(code, `${operation}: the host answered HTTP ${status}`);
}

/** In order: the first that fits. Permission denials also come as INTERNAL_SERVER_ERROR, limits as BAD_USER_INPUT. */
const rules: readonly (readonly [HostErrorCode, (error: GraphqlError) => boolean])[] = [
  [
    'limit',
    ({ message, extensions }) => extensions?.subCode === 'LIMIT_REACHED' || message.startsWith('Limit reached ('),
  ],
  ['unauthenticated', ({ extensions }) => extensions?.code === 'UNAUTHENTICATED'],
  [
    'forbidden',
    ({ message, extensions }) => extensions?.code === 'FORBIDDEN' || /does not have permission/.test(message),
  ],
  [
    'duplicate',
    ({ message, extensions }) => extensions?.conflictingRecordId !== undefined || /duplicate entry/i.test(message),
  ],
  ['missing', ({ extensions }) => extensions?.code === 'NOT_FOUND'],
  [
    'not-installed',
    ({ message }) =>
      /^Cannot query field |^Unknown (type|argument)|doesn't have any ".*" field|is not defined by type/.test(message),
  ],
  [
    'invalid',
    ({ extensions }) => extensions?.code === 'BAD_USER_INPUT' || extensions?.code === 'GRAPHQL_VALIDATION_FAILED',
  ],
  // A value of the wrong GraphQL type is refused before the host's own code sees it, without a code.
  ['invalid', ({ message }) => /^Variable "\$|^Syntax Error/.test(message)],
];

function codeOf(error: GraphqlError): HostErrorCode {
  return rules.find(([, fits]) => fits(error))?.[0] ?? 'broken-host';
}

function detailsOf({ message, extensions }: GraphqlError): HostErrorDetails {
  const field = /(?:field|any) "([A-Za-z]\w*)"/.exec(message)?.[1];
  const limit = /\((\d+) tokens per (\d+) ms\)/.exec(message);
  return {
    ...(extensions?.conflictingRecordId ? { conflictingId: extensions.conflictingRecordId } : {}),
    ...(field ? { field } : {}),
    ...(limit ? { limit: { tokens: Number(limit[1]), windowMs: Number(limit[2]) } } : {}),
  };
}
