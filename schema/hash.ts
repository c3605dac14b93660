import { createHash } from 'node:crypto';
import type { FieldModel, HostModel } from './model.ts';

/**
 * Fingerprint of what the plugin adds: names, types, options and where relations lead; not labels, not the host's own
 * fields. The workers refuse to run against a host whose plugin has another one. 16 hex digits.
 */
export function schemaHash(model: HostModel): string {
  const parts = model.objects
    .map(
      (object) =>
        [
          object.name,
          object.plural,
          object.fields
            .filter(({ ours }) => ours)
            .map(part)
            .toSorted(byName),
        ] as const,
    )
    .filter(([, , fields]) => fields.length > 0)
    .toSorted(byName);
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

type Part = readonly [name: string, ...unknown[]];

function part(field: FieldModel): Part {
  const { relation } = field;
  return [
    field.name,
    field.type,
    field.options ?? null,
    relation ? [relation.kind, relation.target, relation.joinColumn ?? null] : null,
  ];
}

function byName(left: Part, right: Part): number {
  return left[0] < right[0] ? -1 : 1;
}
