/** Front components run in a sandbox: what does not work there, and what costs every page that shows them. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../manifest.ts';

export const MAX_BYTES = 300_000;

/** No canvas, no portals, no measuring of elements: they do nothing or fail in the host's sandbox. */
const FORBIDDEN = /<canvas|createElement\(\s*['"]canvas|createPortal|ResizeObserver|<portal|document\.|window\./i;

export const forbiddenIn = (source: string): boolean => FORBIDDEN.test(source);

export async function badComponents(manifest: Manifest, appPath: string): Promise<string[]> {
  const problems = await Promise.all(
    manifest.frontComponents.map(async (component) => {
      const { size } = await stat(join(appPath, '.twenty/output', component.builtComponentPath));
      const source = await readFile(join(appPath, component.sourceComponentPath), 'utf8');
      return [
        size > MAX_BYTES ? `${component.name} has ${size} bytes, at most ${MAX_BYTES} allowed` : '',
        forbiddenIn(source) ? `${component.name} uses what the sandbox has not` : '',
      ];
    }),
  );
  return problems.flat().filter((problem) => problem !== '');
}
