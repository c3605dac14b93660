/** The plugin built in a copy of its own, so that tests that read it do not disturb each other or the real output. */
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPlugin } from '../../scripts/build-plugin.ts';
import { pluginPath } from '../../scripts/complaint.ts';

const LEFT_OUT = new Set(['.twenty', 'node_modules', 'scripts', 'tests']);

/** The folder with what a host would be given; `remove` when it is done with. */
export async function builtCopy(): Promise<{ output: string; remove: () => Promise<void> }> {
  const appPath = join(pluginPath, `.twenty/browser-${process.pid}`);
  await mkdir(appPath, { recursive: true });
  const names = (await readdir(pluginPath)).filter((name) => !LEFT_OUT.has(name) && !name.endsWith('.test.ts'));
  await Promise.all(names.map((name) => cp(join(pluginPath, name), join(appPath, name), { recursive: true })));
  const outcome = await buildPlugin({ appPath, locale: 'en', everyLabel: false, tarball: false });
  if (outcome.kind === 'refused') throw new Error(outcome.message);
  return { output: join(appPath, '.twenty/output'), remove: () => rm(appPath, { recursive: true, force: true }) };
}
