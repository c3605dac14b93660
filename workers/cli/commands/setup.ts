import { Command } from 'commander';
import type { Config } from '../../config.ts';
import { setUp, type SetupResult } from '../../setup/setup.ts';
import { openTwenty, requireTwenty, withDatabase } from '../context.ts';
import { output } from '../output.ts';

export function setupCommand(): Command {
  return new Command('setup')
    .description(
      'prepares the workspace: webhook, policies, automations in OBSERVE; needs an admin’s key once, may be repeated',
    )
    .option('--json', 'for machines')
    .action(async ({ json = false }: { json?: boolean }) => {
      await withDatabase(async ({ config, database }) => {
        const twenty = requireTwenty(config);
        const open = await openTwenty(config, twenty, database.db);
        try {
          const result = await setUp({
            db: database.db,
            open,
            publicUrl: publicUrl(config, twenty.apiUrl, config.port),
            webhookSecret: config.webhookSecret,
            mode: 'OBSERVE',
            locale: config.locale,
            now: new Date(),
          });
          output(json).result(result, setupLines(result));
        } finally {
          open.close();
        }
      });
    });
}

export function setupLines(result: SetupResult): string[] {
  return [
    `Workspace ${result.workspaceName || result.workspaceId}, as ${result.identity === 'application' ? 'the plugin’s own application' : 'the holder of the API key'}.`,
    `Webhook ${result.webhook}; ${result.policiesSeeded} policies added.`,
    ...(result.automationsAdded.length > 0
      ? [
          `New automations: ${result.automationsAdded.join(', ')}. See what they would do: npx twenty-pharma automations report`,
        ]
      : []),
  ];
}

/** How the host reaches us: as configured, or by loopback where the host itself is there. */
export function publicUrl(config: Config, apiUrl: string, port: number): string {
  if (config.publicUrl) return config.publicUrl;
  if (['127.0.0.1', 'localhost', '[::1]'].includes(new URL(apiUrl).hostname)) return `http://127.0.0.1:${port}`;
  throw new PublicUrlError();
}

class PublicUrlError extends Error {
  override readonly name = 'PublicUrlError';
  readonly code = 'no-public-url';
  readonly retryable = false;

  constructor() {
    super(
      'PUBLIC_URL: missing. Set it to the address at which Twenty reaches these workers, such as http://workers.internal:4100.',
    );
  }
}
