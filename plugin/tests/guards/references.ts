/** Every identifier that the manifest points to must be the host's own or be in the manifest: the SDK does not look. */
import { STANDARD_OBJECT, STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS } from '../../lib/sdk.ts';
import type { Manifest } from '../manifest.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Where each identifier is defined, and what refers to it, by path. */
export function references(manifest: Manifest): { defined: Map<string, string[]>; used: Map<string, string[]> } {
  const defined = new Map<string, string[]>();
  const used = new Map<string, string[]>();
  const { translations: _, ...rest } = manifest;
  walk(rest, 'manifest', (path, key, value) => {
    // Groups of a chart's filters are the only things that a manifest names by another key.
    const isFilterGroup = key === 'id' && path.includes('.recordFilterGroups.');
    if (key === 'universalIdentifier' || isFilterGroup) add(defined, value, path);
    else if (key !== 'id' && UUID.test(value)) add(used, value, path);
  });
  return { defined, used };
}

export function danglingReferences(manifest: Manifest): string[] {
  const { defined, used } = references(manifest);
  const standard = standardIdentifiers();
  return [...used]
    .filter(([id]) => !defined.has(id) && !standard.has(id))
    .map(([id, paths]) => `${paths.join(', ')} → ${id}`);
}

export function doubleIdentifiers(manifest: Manifest): string[] {
  return [...references(manifest).defined]
    .filter(([, paths]) => paths.length > 1)
    .map(([id, paths]) => `${id} at ${paths.join(' and ')}`);
}

/** Both ends of a relation must name each other, one end MANY_TO_ONE and the other ONE_TO_MANY. */
export function halfRelations(manifest: Manifest): string[] {
  const fields = [...manifest.objects.flatMap((object) => object.fields), ...manifest.fields].filter(
    (field) => field.type === 'RELATION',
  );
  const byIdentifier = new Map(fields.map((field) => [field.universalIdentifier, field]));
  return fields
    .filter((field) => {
      const other = byIdentifier.get(field.relationTargetFieldMetadataUniversalIdentifier ?? '');
      return (
        other?.relationTargetFieldMetadataUniversalIdentifier !== field.universalIdentifier ||
        other.universalSettings?.relationType === field.universalSettings?.relationType
      );
    })
    .map((field) => field.name);
}

function standardIdentifiers(): Set<string> {
  const found = new Set<string>();
  const collect = (_path: string, _key: string, value: string) => UUID.test(value) && found.add(value);
  walk(STANDARD_OBJECT, '', collect);
  walk(STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS, '', collect);
  return found;
}

function walk(node: unknown, path: string, visit: (path: string, key: string, value: string) => unknown): void {
  if (node === null || typeof node !== 'object') return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') visit(`${path}.${key}`, key, value);
    else walk(value, `${path}.${key}`, visit);
  }
}

function add(map: Map<string, string[]>, id: string, path: string): void {
  map.set(id, [...(map.get(id) ?? []), path]);
}
