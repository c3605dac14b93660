/** npm run plugin:preflight: asks the workspace whether the app's names are free there; writes nothing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseManifest } from '../tests/manifest.ts';
import { collisions } from './collisions.ts';
import { complain, Complaint, pluginPath } from './complaint.ts';
import { type Target, target, Unreachable, workspaceObjects } from './workspace.ts';

const usage = `Usage: npm run plugin:preflight

Compares the last build with the workspace at TWENTY_API_URL (key in TWENTY_API_KEY): objects and fields there that have
the name of one of ours, but are not ours, are listed. Exit code 1 when there are any.
`;

/** Throws a Complaint that names every collision. */
export async function preflight(
  workspace: Target,
  manifestPath: string,
  { whenUnreachable }: { readonly whenUnreachable: 'stop' | 'say so' },
): Promise<void> {
  const manifest = parseManifest(JSON.parse(await readFile(manifestPath, 'utf8')));
  try {
    const found = collisions(manifest, await workspaceObjects(workspace));
    if (found.length > 0) {
      throw new Complaint(
        `${workspace.url} already uses names that the plugin needs:\n${found.map((line) => `  ${line}\n`).join('')}` +
          'Rename or remove them there (Settings → Data model), then try again.',
      );
    }
    process.stdout.write(`${workspace.url}: no collision\n`);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    if (whenUnreachable === 'stop') throw new Complaint(error.message);
    process.stderr.write(`${error.message}: not compared with that workspace\n`);
  }
}

async function main(): Promise<void> {
  const workspace = target(process.env);
  if (!workspace) throw new Complaint('set TWENTY_API_URL and TWENTY_API_KEY', 2);
  await preflight(workspace, join(pluginPath, '.twenty/output/manifest.json'), { whenUnreachable: 'stop' });
}

if (import.meta.main) await complain(usage, main);
