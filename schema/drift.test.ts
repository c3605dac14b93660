import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtManifest } from './built.ts';
import { writeSchema } from './write.ts';

const written = ['host.graphql', 'operations', 'generated'];

/** Relative path → text of everything that `npm run codegen` writes below a folder. */
async function contents(folder: string): Promise<Map<string, string>> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => written.some((name) => path === name || path.startsWith(`${name}/`)));
  return new Map(
    await Promise.all(
      paths.toSorted().map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const),
    ),
  );
}

test('the committed schema is what the plugin’s manifest says: otherwise run npm run codegen', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'twenty-pharma-schema-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeSchema(await builtManifest(), folder);
  const [fresh, committed] = await Promise.all([contents(folder), contents(import.meta.dirname)]);
  expect([...committed.keys()]).toEqual([...fresh.keys()]);
  expect([...fresh].filter(([path, text]) => committed.get(path) !== text).map(([path]) => path)).toEqual([]);
}, 180_000);
