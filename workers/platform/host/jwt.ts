import { z } from 'zod';

const claims = z.object({
  exp: z.number().optional(),
  type: z.string().optional(),
  workspaceId: z.uuid().optional(),
});

export interface TokenClaims {
  readonly expiresAt: Date | null;
  /** `API_KEY`, `APPLICATION_ACCESS`, `ACCESS` … */
  readonly type: string | null;
  readonly workspaceId: string | null;
}

/** What a token of the host says of itself, unverified (only the host can verify it); null when it is no JWT. */
export function claimsOf(token: string): TokenClaims | null {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const { exp, type, workspaceId } = claims.parse(payload);
    return {
      expiresAt: exp === undefined ? null : new Date(exp * 1000),
      type: type ?? null,
      workspaceId: workspaceId ?? null,
    };
  } catch {
    return null;
  }
}
