/**
 * Prepares a Twenty workspace for the workers: checks the plugin, pins the workspace, makes the webhook, seeds policies,
 * registers automations. Every step may be repeated; a second run changes nothing.
 */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { schemaHash } from '../../schema/generated/model.ts';
import { automations } from '../automations.ts';
import { seedPlays } from '../churn/plays/seed.ts';
import { mirroredObjects } from '../mirrored.ts';
import type { Mode } from '../platform/decide/automation.ts';
import { idFor } from '../platform/decide/identifiers.ts';
import { registerAutomations } from '../platform/decide/modes.ts';
import type { Database } from '../platform/db/pool.ts';
import { readSetting, writeSetting } from '../platform/db/settings.ts';
import type { OpenHost } from '../platform/host/open.ts';
import { webhookPath } from '../platform/ingest/receive/receiver.ts';
import { assertWorkspace, pinnedWorkspace, pinWorkspace } from '../platform/ingest/workspace.ts';
import type { Locale } from '../platform/text/text.ts';
import { SetupError } from './errors.ts';
import { seedPolicies } from './policies.ts';

export interface SetupOptions {
  readonly db: Database;
  readonly open: OpenHost;
  /** How the host reaches the workers; the webhook's path is added. */
  readonly publicUrl: string;
  /** Set by the admin; otherwise one is made and kept in the database. */
  readonly webhookSecret: string | undefined;
  /** Mode of automations that are new to this database. */
  readonly mode: Mode;
  readonly locale: Locale;
  readonly now: Date;
}

export interface SetupResult {
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly identity: string;
  readonly webhook: 'created' | 'updated' | 'unchanged';
  readonly policiesSeeded: number;
  readonly automationsAdded: readonly string[];
}

const secretKey = 'webhook-secret';

export async function setUp(options: SetupOptions): Promise<SetupResult> {
  const { db, open, mode, locale, now } = options;
  const { id: workspaceId, name: workspaceName } = await checkWorkspace(db, open);
  await pinWorkspace(db, { workspaceId, schemaHash });
  const { done } = await open.metadata.ensureWebhook({
    id: idFor('webhook', workspaceId),
    targetUrl: `${options.publicUrl}${webhookPath}`,
    operations: mirroredObjects.map((object) => `${object}.*`),
    secret: await webhookSecret(db, options.webhookSecret),
    description: 'twenty-pharma workers',
  });
  const policiesSeeded = await seedPolicies(open.host, locale);
  await seedPlays(db, open.host, locale);
  const automationsAdded = await registerAutomations(db, automations, mode, now);
  return { workspaceId, workspaceName, identity: open.identity.kind, webhook: done, policiesSeeded, automationsAdded };
}

/** The right workspace, with the plugin that these workers were built for; throws SetupError with the fix. */
export async function checkWorkspace(db: Database, open: OpenHost): Promise<{ id: string; name: string }> {
  const workspace = await open.metadata.workspace();
  assertWorkspace((await pinnedWorkspace(db))?.workspaceId, workspace.id);
  const { application, differences } = await open.metadata.installedSchema();
  if (!application) {
    throw new SetupError(
      'plugin-not-installed',
      'The pharma plugin is not installed in this workspace. Install it with `npm run plugin:deploy`, then run this again.',
    );
  }
  if (differences.length > 0) {
    const shown = differences.slice(0, 10).map((difference) => `  ${difference}`);
    const more = differences.length > 10 ? [`  … and ${differences.length - 10} more`] : [];
    throw new SetupError(
      'plugin-differs',
      [
        'The plugin in this workspace is not the one these workers were built for. Deploy this version with `npm run plugin:deploy`:',
        ...shown,
        ...more,
      ].join('\n'),
    );
  }
  return workspace;
}

/** The admin's secret, else the one kept here, made at the first time. */
export async function webhookSecret(db: Database, configured: string | undefined): Promise<string> {
  if (configured) return configured;
  const kept = await readSetting(db, secretKey, z.string());
  if (kept) return kept;
  const made = randomBytes(32).toString('hex');
  await writeSetting(db, secretKey, made);
  return made;
}
