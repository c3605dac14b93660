/**
 * Brings the Chinese catalogues up to date with the built manifest: what is new gets the translation that the same
 * English has elsewhere, or an empty one, which is listed here and fails the tests; what is gone leaves.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { hostLabels, type Label, ownLabels } from '../tests/labels.ts';
import { parseManifest } from '../tests/manifest.ts';

const catalogueFile = z.record(z.string(), z.record(z.string(), z.string()));
type Catalogue = z.infer<typeof catalogueFile>;

const at = (path: string) => new URL(`../${path}`, import.meta.url);
const HOST = at('locales/zh-CN.json');
const OWN = at('locales/as-written/zh-CN.json');

const manifest = parseManifest(JSON.parse(await readFile(at('.twenty/output/manifest.json'), 'utf8')));
if (manifest.application.displayName !== 'Pharma')
  throw new Error('the last build is not in English: npm run plugin:build');
const [host, own] = [await read(HOST), await read(OWN)];
const known = new Map(
  [host, own]
    .flatMap((each) => Object.values(each).flatMap((texts) => Object.entries(texts)))
    .filter(([, text]) => text !== ''),
);

await writeFile(HOST, json(updated(host, hostLabels(manifest))));
await writeFile(OWN, json(updated(own, ownLabels(manifest))));
const missing = [...hostLabels(manifest), ...ownLabels(manifest)].filter(({ english }) => !known.has(english));
process.stdout.write([...new Set(missing.map(({ context, english }) => `${context}\t${english}\n`))].join(''));

async function read(file: URL): Promise<Catalogue> {
  return catalogueFile.parse(JSON.parse(await readFile(file, 'utf8')));
}

function updated(before: Catalogue, labels: readonly Label[]): Catalogue {
  const after: Catalogue = {};
  for (const { context, english } of labels.toSorted(
    (a, b) => compare(a.context, b.context) || compare(a.english, b.english),
  )) {
    (after[context] ??= {})[english] = before[context]?.[english] ?? known.get(english) ?? '';
  }
  return after;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function json(catalogue: Catalogue): string {
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}
