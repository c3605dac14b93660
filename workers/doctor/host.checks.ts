/** What doctor asks the host: is it there, who are we to it, may we do our work, is the plugin the right one. */
import { hostModel } from '../../schema/generated/model.ts';
import type { Database } from '../platform/db/pool.ts';
import { claimsOf } from '../platform/host/jwt.ts';
import type { OpenHost } from '../platform/host/open.ts';
import { probePermissions, protectsAnswers, serverVersion } from '../platform/host/probes.ts';
import { pinnedWorkspace } from '../platform/ingest/workspace.ts';
import { fail, ok, warn, type Finding } from './check.ts';

const dayMs = 86_400_000;
const soonDays = 14;
const skewWarnMs = 5_000;
const skewFailMs = 120_000;

export async function versionCheck(open: OpenHost): Promise<Finding> {
  const version = await serverVersion(open.wire);
  return ok('host', version ? `Twenty ${version} answers` : 'Twenty answers (it does not tell its version)');
}

export async function identityCheck(open: OpenHost): Promise<Finding> {
  await open.identity.token();
  const until = open.identity.expiresAt();
  const end = until ? `, until ${until.toISOString().slice(0, 10)}` : '';
  if (open.identity.kind === 'application')
    return ok('identity', `the plugin’s own application${end} (renewed by itself)`);
  const why = open.identityProblem?.message ?? 'not asked for';
  return warn(
    'identity',
    `the API key${end}: ${why}`,
    'Use an admin’s API key once, so that the workers can have the application’s own token; the key’s limit of calls is small.',
  );
}

export function keyCheck(apiKey: string, now: Date): Finding {
  const until = claimsOf(apiKey)?.expiresAt;
  if (!until) return ok('api key', 'set; it does not tell when it ends');
  const days = Math.floor((until.getTime() - now.getTime()) / dayMs);
  const fix = 'Create a new key in Settings → APIs & Webhooks and set TWENTY_API_KEY.';
  if (days < 0) return fail('api key', `ended on ${until.toISOString().slice(0, 10)}`, fix);
  if (days < soonDays) return warn('api key', `ends in ${days} days`, fix);
  return ok('api key', `good for ${days} days`);
}

export async function protectionCheck(open: OpenHost): Promise<Finding> {
  const held = await protectsAnswers(open.wire, await open.identity.token());
  if (held) return ok('answers', 'protected by the host: only the application writes them');
  return ok('answers', 'this host lets anybody write them; edits by users are put back and audited');
}

export async function pluginCheck(open: OpenHost): Promise<Finding> {
  const { application, differences } = await open.metadata.installedSchema();
  const fix = 'Deploy this version of the plugin: npm run plugin:deploy';
  if (!application) return fail('plugin', 'not installed in this workspace', fix);
  if (differences.length > 0) return fail('plugin', `differs: ${differences.slice(0, 5).join('; ')}`, fix);
  return ok(
    'plugin',
    `installed${application.version ? `, version ${application.version}` : ''}; its schema is the expected one`,
  );
}

export async function workspaceCheck(open: OpenHost, db: Database): Promise<Finding> {
  const pinned = await pinnedWorkspace(db);
  const workspace = await open.metadata.workspace();
  const name = workspace.name || workspace.id;
  if (!pinned) return warn('workspace', `${name}, not set up yet`, 'Run: npx twenty-pharma setup');
  if (pinned.workspaceId === workspace.id) return ok('workspace', `${name}, as set up`);
  return fail(
    'workspace',
    `the key is of ${name}, the database belongs to ${pinned.workspaceId}`,
    'Use the key of the workspace that was set up, or another database.',
  );
}

/** Tries on records that do not exist; costs a call per object and action. */
export async function permissionsCheck(open: OpenHost, objects: readonly string[]): Promise<Finding> {
  const names = hostModel.objects.filter(({ name }) => objects.includes(name));
  const missing: string[] = [];
  for (const object of names) {
    const actions = object.standard ? (['read'] as const) : (['read', 'update'] as const);
    const findings = await probePermissions(
      open.transport,
      object.name as Parameters<typeof probePermissions>[1],
      actions,
    );
    missing.push(...findings.filter(({ allowed }) => !allowed).map(({ action, object: name }) => `${action} ${name}`));
  }
  if (missing.length === 0) return ok('permissions', `may read and answer on all ${names.length} objects`);
  return fail(
    'permissions',
    `may not ${missing.join(', ')}`,
    'Give the role of this key or application these permissions (Settings → Roles).',
  );
}

export async function clockCheck(open: OpenHost, now: () => Date): Promise<Finding> {
  const skewMs = Math.abs((await open.host.hostTime()).getTime() - now().getTime());
  const seconds = (skewMs / 1000).toFixed(1);
  const fix = 'Synchronise the clocks of both machines (NTP): signatures and reconciliation rest on them.';
  if (skewMs > skewFailMs) return fail('clocks', `${seconds} s apart`, fix);
  // The Date header tells whole seconds.
  if (skewMs > skewWarnMs) return warn('clocks', `${seconds} s apart`, fix);
  return ok('clocks', `within ${Math.max(1, Math.ceil(skewMs / 1000))} s of the host’s`);
}

export function limitsCheck(open: OpenHost): Finding {
  const { calls, refusals } = open.meter.total();
  const limited = [...open.meter.costs.values()].reduce((sum, cost) => sum + (cost.refusals.limit ?? 0), 0);
  if (limited === 0) return ok('limits', `${calls} calls just now, none refused for the host’s limit`);
  return warn(
    'limits',
    `${limited} of ${refusals} refusals were for the host’s limit`,
    'Other integrations use it too: raise API_RATE_LIMITING_LONG_LIMIT on the server, or lower HOST_RATE_SHARE_PERCENT.',
  );
}
