/**
 * npm run plugin:build: builds the app into plugin/.twenty/output and keeps identifiers.lock.json. New names are added;
 * a name that is no longer used stops the build, because the host would delete that thing with its data.
 */
import { parseArgs } from 'node:util';
import { buildPlugin } from './build-plugin.ts';
import { complain, Complaint, pluginPath } from './complaint.ts';
import { addToLock, readLock, writeLock } from './lock.ts';
import { preflight } from './preflight.ts';
import { target } from './workspace.ts';

const usage = `Usage: npm run plugin:build -- [--locale zh-CN [--every-label]] [--tarball]

  --locale zh-CN   write what the host does not translate (option labels, roles, the app's name) in Chinese
  --every-label    with --locale: write every label in Chinese, for hosts that ignore an app's translations
  --tarball        pack the result as well

With TWENTY_API_URL and TWENTY_API_KEY set, the result is compared with that workspace: names that it already uses stop
the build.
`;

export interface BuildArguments {
  readonly locale: 'en' | 'zh-CN';
  readonly everyLabel: boolean;
  readonly tarball: boolean;
}

/** Throws a Complaint for what the caller has to mend. */
export async function build({
  locale,
  everyLabel,
  tarball,
}: BuildArguments): Promise<{ manifestPath: string; tarballPath?: string }> {
  const outcome = await buildPlugin({ appPath: pluginPath, locale, everyLabel, tarball });
  if (outcome.kind === 'refused')
    throw new Complaint(`the plugin was not built (${outcome.code}):\n${outcome.message}`);
  const change = addToLock(await readLock(), outcome.used);
  if (change.unused.length > 0) {
    throw new Complaint(
      `no longer in use, though identifiers.lock.json names them:\n${change.unused.map((name) => `  ${name}\n`).join('')}` +
        'A host that has them would delete them with their data. If that is meant: npm run plugin:identifiers -- retire <name>…\n' +
        'If they were renamed: npm run plugin:identifiers -- move <old name> <new name>',
    );
  }
  if (change.added.length > 0) {
    await writeLock(change.lock);
    process.stdout.write(`${change.added.length} new identifiers in identifiers.lock.json\n`);
  }
  process.stdout.write(`${outcome.manifestPath} (${outcome.fileCount} files)\n`);
  if (outcome.tarballPath) process.stdout.write(`${outcome.tarballPath}\n`);
  return outcome;
}

export function buildArguments(args: readonly string[]): BuildArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      locale: { type: 'string', default: 'en' },
      'every-label': { type: 'boolean', default: false },
      tarball: { type: 'boolean', default: false },
    },
  });
  const { locale, tarball, 'every-label': everyLabel } = values;
  if (locale !== 'en' && locale !== 'zh-CN') throw new Complaint(`--locale is "${locale}", expected en or zh-CN`, 2);
  if (everyLabel && locale === 'en') throw new Complaint('--every-label needs --locale zh-CN', 2);
  return { locale, everyLabel, tarball };
}

async function main(args: readonly string[]): Promise<void> {
  const { manifestPath } = await build(buildArguments(args));
  const workspace = target(process.env);
  if (workspace) await preflight(workspace, manifestPath, { whenUnreachable: 'say so' });
}

if (import.meta.main) await complain(usage, main);
