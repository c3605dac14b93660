/**
 * npm run plugin:deploy: builds, checks the workspace, and installs the app there with the operations of Twenty's own
 * CLI (what `twenty app:publish --private` and `twenty app:install` do), without leaving the key in a file or in the
 * list of processes.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { parseManifest } from '../tests/manifest.ts';
import { build, buildArguments } from './build.ts';
import { complain, Complaint, pluginPath } from './complaint.ts';
import { preflight } from './preflight.ts';
import { atLeast, versionIn } from './version.ts';
import { installedVersion, serverVersion, type Target, target, Unreachable } from './workspace.ts';

const usage = `Usage: npm run plugin:deploy -- [--locale zh-CN [--every-label]]

Installs the plugin in the workspace at TWENTY_API_URL, with the key of an admin in TWENTY_API_KEY; upgrades it when it is
there already (the version in plugin/package.json must have risen).
`;

async function main(args: readonly string[]): Promise<void> {
  const workspace = target(process.env);
  if (!workspace) throw new Complaint('set TWENTY_API_URL and TWENTY_API_KEY (the key of an admin)', 2);
  const { manifestPath, tarballPath } = await build({ ...buildArguments(args), tarball: true });
  if (!tarballPath) throw new Complaint('the build made no tarball');
  const manifest = parseManifest(JSON.parse(await readFile(manifestPath, 'utf8')));
  const { universalIdentifier, requiredServerVersionRange } = manifest.application;
  try {
    await checkServer(workspace, requiredServerVersionRange);
    await checkVersion(workspace, universalIdentifier);
  } catch (error) {
    throw error instanceof Unreachable ? new Complaint(error.message) : error;
  }
  await preflight(workspace, manifestPath, { whenUnreachable: 'stop' });
  await install(workspace, tarballPath, requiredServerVersionRange);
  process.stdout.write(`${workspace.url}: installed\n`);
}

async function checkServer(workspace: Target, range: string): Promise<void> {
  const version = await serverVersion(workspace);
  if (version !== undefined && !atLeast(version, versionIn(range)))
    throw new Complaint(`${workspace.url} is Twenty ${version}; the plugin needs ${range}`);
}

async function checkVersion(workspace: Target, universalIdentifier: string): Promise<void> {
  const packageJson = z.object({ version: z.string() });
  const { version } = packageJson.parse(JSON.parse(await readFile(join(pluginPath, 'package.json'), 'utf8')));
  const installed = await installedVersion(workspace, universalIdentifier);
  if (installed !== undefined && atLeast(installed, version))
    throw new Complaint(
      `${workspace.url} has version ${installed}; raise the version in plugin/package.json (now ${version}) to upgrade it`,
    );
}

/** The CLI keeps remotes with their keys under the home folder: it gets one of its own, for as long as this takes. */
async function install(workspace: Target, tarballPath: string, range: string): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'twenty-pharma-deploy-'));
  try {
    const child = spawn(process.execPath, [join(pluginPath, 'scripts/install.ts'), tarballPath], {
      stdio: 'inherit',
      env: { ...process.env, HOME: home, TWENTY_API_URL: workspace.url, TWENTY_API_KEY: workspace.apiKey },
    });
    const [exitCode] = (await once(child, 'exit')) as [number | null];
    if (exitCode !== 0) throw new Complaint(`${workspace.url}: not installed; it must be a Twenty ${range}`);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

if (import.meta.main) await complain(usage, main);
