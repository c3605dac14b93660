/** Tokens of the three kinds of callers, with the host's lifetimes and the host's refusals. */
import { randomUUID } from 'node:crypto';
import { forbidden, unauthenticated } from '../refusal.ts';
import type { Caller } from './caller.ts';
import { signed, verified, type Claims } from './jwt.ts';
import { apiKeyName, limitedApiKeyName, members, type Member, type Workspace } from './workspace.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** As the host hands them out. */
export const lifetimesMs = {
  API_KEY: 36_500 * dayMs,
  ACCESS: 7 * dayMs,
  REFRESH: 60 * dayMs,
  LOGIN: 15 * minuteMs,
  APPLICATION_ACCESS: 30 * minuteMs,
  APPLICATION_REFRESH: 60 * dayMs,
} as const satisfies Record<Claims['type'], number>;

export interface IssuedToken {
  readonly token: string;
  readonly expiresAt: string;
}

export interface ApplicationTokens {
  readonly applicationAccessToken: IssuedToken;
  readonly applicationRefreshToken: IssuedToken;
}

export interface UserTokens {
  readonly accessOrWorkspaceAgnosticToken: IssuedToken;
  readonly refreshToken: IssuedToken;
}

export class Tokens {
  readonly #workspace: Workspace;
  readonly #applicationName: string;
  readonly #now: () => Date;

  constructor(workspace: Workspace, applicationName: string, now: () => Date) {
    this.#workspace = workspace;
    this.#applicationName = applicationName;
    this.#now = now;
  }

  apiKey(apiKeyId: string): IssuedToken {
    return this.#issue('API_KEY', { sub: this.#workspace.workspaceId, jti: apiKeyId });
  }

  application(): ApplicationTokens {
    const { applicationId } = this.#workspace;
    const claims = { sub: applicationId, applicationId };
    return {
      applicationAccessToken: this.#issue('APPLICATION_ACCESS', claims),
      applicationRefreshToken: this.#issue('APPLICATION_REFRESH', { ...claims, jti: randomUUID() }),
    };
  }

  login(member: Member): IssuedToken {
    return this.#issue('LOGIN', { sub: member.email });
  }

  user(member: Member): UserTokens {
    const claims = { sub: member.userId, userId: member.userId, workspaceMemberId: member.id };
    return {
      accessOrWorkspaceAgnosticToken: this.#issue('ACCESS', claims),
      refreshToken: this.#issue('REFRESH', { ...claims, jti: randomUUID() }),
    };
  }

  /** Who carries this token; throws the host's refusal when it is none of ours, or too old. */
  caller(token: string): Caller {
    const claims = this.check(token);
    if (claims.type === 'API_KEY') {
      const apiKeyId = claims.jti ?? '';
      const limited = apiKeyId === this.#workspace.limitedApiKeyId;
      return { kind: 'API_KEY', apiKeyId, name: limited ? limitedApiKeyName : apiKeyName };
    }
    if (claims.type === 'APPLICATION_ACCESS')
      return { kind: 'APPLICATION', applicationId: claims.applicationId ?? '', name: this.#applicationName };
    const member = members.find(({ userId }) => userId === claims.userId);
    if (claims.type !== 'ACCESS' || !member) throw unauthenticated('Token invalid.');
    return { kind: 'USER', userId: member.userId, memberId: member.id, name: `${member.firstName} ${member.lastName}` };
  }

  /** Whether the caller may see and change the workspace's settings. */
  isAdmin(caller: Caller | undefined): boolean {
    if (caller?.kind === 'API_KEY') return caller.apiKeyId !== this.#workspace.limitedApiKeyId;
    return caller?.kind === 'USER' && caller.userId === members[0]?.userId;
  }

  /** The claims of a token that is ours and not over; of the given type, if one is asked for. */
  check(token: string, type?: Claims['type']): Claims {
    const claims = verified(token, this.#workspace.tokenSecret);
    if (!claims || claims.workspaceId !== this.#workspace.workspaceId) throw unauthenticated('Token invalid.');
    if (claims.exp * 1000 <= this.#now().getTime()) throw unauthenticated('Token has expired.');
    if (type && claims.type !== type) throw forbidden('Forbidden resource');
    return claims;
  }

  #issue(type: Claims['type'], claims: Omit<Claims, 'type' | 'workspaceId' | 'iat' | 'exp'>): IssuedToken {
    const nowMs = this.#now().getTime();
    const exp = Math.floor((nowMs + lifetimesMs[type]) / 1000);
    const whole = { ...claims, type, workspaceId: this.#workspace.workspaceId, iat: Math.floor(nowMs / 1000), exp };
    return { token: signed(whole, this.#workspace.tokenSecret), expiresAt: new Date(exp * 1000).toISOString() };
  }
}
