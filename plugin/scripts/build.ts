/**
 * Builds the app into plugin/.twenty/output and keeps identifiers.lock.json: new names are added; a name that is no
 * longer used stops the build, because the host would delete that thing with its data.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { appBuild } from 'twenty-sdk/cli';
import { recordIdentifiers } from '../lib/identifiers.ts';
import { addToLock, readLock, writeLock } from './lock.ts';

const usage = `Usage: npm run plugin:build -- [--locale zh-CN] [--every-label] [--tarball]

  --locale zh-CN   write what the host does not translate (option labels, roles, the app's name) in Chinese
  --every-label    with --locale: write every label in Chinese, for hosts that ignore an app's translations
  --tarball        pack the result as well
`;

const { values } = parseArgs({
  options: {
    locale: { type: 'string', default: 'en' },
    'every-label': { type: 'boolean', default: false },
    tarball: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
if (values.locale !== 'en' && values.locale !== 'zh-CN') {
  process.stderr.write(`--locale is "${values.locale}", expected en or zh-CN\n`);
  process.exit(2);
}
process.env['PLUGIN_LOCALE'] = values.locale;
process.env['PLUGIN_EVERY_LABEL'] = values['every-label'] ? '1' : '0';

const used = recordIdentifiers();
const result = await appBuild({ appPath: fileURLToPath(new URL('..', import.meta.url)), tarball: values.tarball });
if (!result.success) {
  process.stderr.write(`The plugin was not built (${result.error.code}):\n${result.error.message}\n`);
  process.exit(1);
}
const change = addToLock(await readLock(), used);
if (change.unused.length > 0) {
  process.stderr.write(
    `No longer in use, though identifiers.lock.json names them:\n${change.unused.map((name) => `  ${name}`).join('\n')}\n` +
      'A host that has them would delete them with their data. If that is meant: npm run plugin:identifiers -- retire <name>…\n' +
      'If they were renamed: npm run plugin:identifiers -- move <old name> <new name>\n',
  );
  process.exit(1);
}
if (change.added.length > 0) {
  await writeLock(change.lock);
  process.stdout.write(`${change.added.length} new identifiers in identifiers.lock.json\n`);
}
process.stdout.write(
  `${result.data.outputDir}: ${result.data.fileCount} files${result.data.tarballPath ? `, ${result.data.tarballPath}` : ''}\n`,
);
