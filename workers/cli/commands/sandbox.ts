import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { exit } from '../output.ts';

export function sandboxCommand(): Command {
  return new Command('sandbox')
    .description(
      'a stand-in for Twenty with the plugin installed, for trying things out; prints {url, apiKey, webhookSecret}',
    )
    .option('--port <n>', 'where it listens; 0 takes a free one', '0')
    .option('--no-writability', 'like a Twenty before 2.33: anybody may write answer fields')
    .action(async ({ port, writability }: { port: string; writability: boolean }) => {
      const wanted = Number(port);
      if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
        process.stderr.write(`--port: expected a port number, got ${port}\n`);
        process.exitCode = exit.usage;
        return;
      }
      const { dataDir } = readConfig(process.env);
      // Loaded late: workers in production never need it.
      const { runSandbox } = await import('../../../sandbox/main.ts');
      await runSandbox({ port: wanted, dataDir: join(dataDir, 'alone'), writability });
    });
}
