/** JSON Web Tokens as the host's look from outside (claims and end), signed with a secret of the sandbox's own. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

export const tokenTypes = [
  'API_KEY',
  'ACCESS',
  'REFRESH',
  'LOGIN',
  'APPLICATION_ACCESS',
  'APPLICATION_REFRESH',
] as const;

const claimsShape = z.object({
  type: z.enum(tokenTypes),
  sub: z.string(),
  workspaceId: z.string(),
  iat: z.number(),
  exp: z.number(),
  jti: z.string().optional(),
  userId: z.string().optional(),
  workspaceMemberId: z.string().optional(),
  applicationId: z.string().optional(),
});

export type Claims = z.infer<typeof claimsShape>;

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export function signed(claims: Claims, secret: string): string {
  const content = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
}

/** The claims of a token of ours, whatever its age; undefined for anything else. */
export function verified(token: string, secret: string): Claims | undefined {
  const cut = token.lastIndexOf('.');
  const content = token.slice(0, Math.max(0, cut));
  const given = Buffer.from(token.slice(cut + 1), 'base64url');
  const wanted = createHmac('sha256', secret).update(content).digest();
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
  const payload: unknown = JSON.parse(Buffer.from(content.split('.')[1] ?? '', 'base64url').toString('utf8'));
  return claimsShape.safeParse(payload).data;
}
