/** What `/metadata` does. Not rate limited. */
import { forbidden, Refusal } from '../refusal.ts';
import type { Caller } from '../identity/caller.ts';
import type { Tokens } from '../identity/tokens.ts';
import {
  apiKeyName,
  limitedApiKeyName,
  memberPassword,
  members,
  type Member,
  type Workspace,
} from '../identity/workspace.ts';
import type { Webhook, WebhookInput, Webhooks } from '../webhooks/registry.ts';
import { standardApplicationId, uuidFrom, type ObjectDescription } from './objects.ts';

export interface MetadataContext {
  readonly caller: Caller | undefined;
}

export interface MetadataOptions {
  readonly workspace: Workspace;
  readonly webhooks: Webhooks;
  readonly tokens: Tokens;
  readonly objects: readonly ObjectDescription[];
  readonly application: { readonly name: string; readonly universalIdentifier: string };
}

type Resolver = (args: Record<string, unknown>, context: MetadataContext) => unknown;

const missing = (message: string, subCode: string): Refusal =>
  new Refusal(message, { subCode, userFriendlyMessage: message, code: 'NOT_FOUND' });

/** Root resolvers by name. Whoever has no token gets only those of the sign-in. */
export function metadataResolvers(options: MetadataOptions): Record<string, Resolver> {
  const { tokens } = options;
  const known = (resolver: Resolver): Resolver => {
    return (args, context) => {
      if (!context.caller) throw forbidden('Forbidden resource');
      return resolver(args, context);
    };
  };
  const admin = (resolver: Resolver): Resolver =>
    known((args, context) => {
      if (!tokens.isAdmin(context.caller))
        throw forbidden('Entity performing the request does not have permission', 'PERMISSION_DENIED');
      return resolver(args, context);
    });
  return {
    ...map(workspaceResolvers(options), known),
    ...map(webhookResolvers(options), admin),
    ...map(applicationResolvers(options), admin),
    renewApplicationToken: known(({ applicationRefreshToken }) => {
      tokens.check(String(applicationRefreshToken), 'APPLICATION_REFRESH');
      return tokens.application();
    }),
    ...signInResolvers(tokens),
  };
}

const map = (resolvers: Record<string, Resolver>, wrap: (resolver: Resolver) => Resolver): Record<string, Resolver> =>
  Object.fromEntries(Object.entries(resolvers).map(([name, resolver]) => [name, wrap(resolver)]));

const cursor = (index: number): string => Buffer.from(`arrayconnection:${index}`).toString('base64');

function workspaceResolvers({ workspace, objects }: MetadataOptions): Record<string, Resolver> {
  return {
    currentWorkspace: () => ({
      id: workspace.workspaceId,
      displayName: 'Sandbox',
      metadataVersion: 1,
      workspaceMembersCount: members.length,
    }),
    currentUser: (_args, { caller }) => {
      const member = caller?.kind === 'USER' ? members.find(({ userId }) => userId === caller.userId) : undefined;
      if (!member) throw forbidden('Forbidden resource');
      const { firstName, lastName, email } = member;
      const workspaceMember = { id: member.id, name: { firstName, lastName }, userEmail: email };
      return { id: member.userId, firstName, lastName, email, workspaceMember };
    },
    objects: ({ paging }) => {
      const { first = 10, after } = (paging ?? {}) as { first?: number; after?: string };
      const start = after ? Number(Buffer.from(after, 'base64').toString().split(':')[1]) + 1 : 0;
      const page = objects.slice(start, start + first);
      return {
        edges: page.map((node, index) => ({ node, cursor: cursor(start + index) })),
        pageInfo: {
          hasNextPage: start + first < objects.length,
          hasPreviousPage: start > 0,
          startCursor: page.length > 0 ? cursor(start) : null,
          endCursor: page.length > 0 ? cursor(start + page.length - 1) : null,
        },
      };
    },
  };
}

function webhookResolvers({ webhooks, workspace }: MetadataOptions): Record<string, Resolver> {
  const shown = (webhook: Webhook | undefined): unknown => {
    if (!webhook) throw missing('Webhook not found', 'WEBHOOK_NOT_FOUND');
    return { ...webhook, applicationId: workspace.workspaceId, deletedAt: null };
  };
  return {
    webhooks: () => webhooks.all().map(shown),
    webhook: ({ id }) => {
      const webhook = webhooks.find(String(id));
      return webhook ? shown(webhook) : null;
    },
    createWebhook: async ({ input }) => {
      const wanted = input as WebhookInput;
      checkTarget(wanted.targetUrl);
      if (wanted.id && webhooks.find(wanted.id)) throw invalidWebhook('Metadata validation failed');
      return shown(await webhooks.create(wanted));
    },
    updateWebhook: async ({ input }) => {
      const { id, update } = input as { id: string; update: WebhookInput };
      if (update.targetUrl) checkTarget(update.targetUrl);
      return shown(await webhooks.update(id, update));
    },
    deleteWebhook: async ({ id }) => shown(await webhooks.remove(String(id))),
  };
}

const invalidWebhook = (userFriendlyMessage: string): Refusal =>
  new Refusal('Multiple validation errors occurred while creating webhook', {
    code: 'METADATA_VALIDATION_FAILED',
    userFriendlyMessage,
  });

function checkTarget(url: string | null | undefined): void {
  const parsed = URL.parse(url ?? '');
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:')
    throw invalidWebhook('Please provide a valid HTTP or HTTPS URL');
}

function applicationResolvers({ workspace, application, tokens }: MetadataOptions): Record<string, Resolver> {
  const { applicationId } = workspace;
  const installed = {
    ...application,
    id: applicationId,
    description: null,
    version: '0.0.0',
    defaultRoleId: uuidFrom('role', applicationId),
  };
  const standard = {
    id: standardApplicationId,
    name: 'Standard',
    universalIdentifier: '20202020-64aa-4b6f-b003-9c74b97cee20',
    version: '1.0.1',
  };
  const century = {
    expiresAt: new Date(Date.UTC(2126, 0, 1)),
    revokedAt: null,
    createdAt: new Date(0),
    updatedAt: new Date(0),
  };
  return {
    findManyApplications: () => [standard, installed],
    findOneApplication: ({ id, universalIdentifier }) => {
      const found = [standard, installed].find(
        (each) => each.id === id || each.universalIdentifier === universalIdentifier,
      );
      if (found) return found;
      const named = `id ${String(id)} or universalIdentifier ${String(universalIdentifier)}`;
      throw missing(`Application with ${named} not found`, 'APPLICATION_NOT_FOUND');
    },
    generateApplicationToken: ({ applicationId: id }) => {
      if (id !== applicationId) throw missing('Application not found', 'APPLICATION_NOT_FOUND');
      return tokens.application();
    },
    apiKeys: () => [
      { id: workspace.apiKeyId, name: apiKeyName, ...century },
      { id: workspace.limitedApiKeyId, name: limitedApiKeyName, ...century },
    ],
  };
}

function byEmail(email: unknown): Member {
  const member = members.find((each) => each.email === email);
  if (!member) throw forbidden('User not found', 'USER_NOT_FOUND');
  return member;
}

function signInResolvers(tokens: Tokens): Record<string, Resolver> {
  return {
    getLoginTokenFromCredentials: ({ email, password }) => {
      const member = byEmail(email);
      if (password !== memberPassword) throw forbidden('Wrong password', 'FORBIDDEN_EXCEPTION');
      return { loginToken: tokens.login(member) };
    },
    getAuthTokensFromLoginToken: ({ loginToken }) => {
      const { sub } = tokens.check(String(loginToken), 'LOGIN');
      return { tokens: tokens.user(byEmail(sub)) };
    },
    renewToken: ({ appToken }) => {
      const { userId } = tokens.check(String(appToken), 'REFRESH');
      return { tokens: tokens.user(byEmail(members.find((each) => each.userId === userId)?.email)) };
    },
  };
}
