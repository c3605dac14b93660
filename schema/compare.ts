import type { FieldModel, HostModel, ObjectModel } from './model.ts';

/** What of the plugin a host shows otherwise than the model; each line names the object and the field. */
export function differences(expected: HostModel, live: readonly ObjectModel[]): string[] {
  return expected.objects.flatMap((object) => {
    const found = live.find(({ name }) => name === object.name);
    if (!found) return [`${object.name}: the host does not have it`];
    return object.fields
      .filter(({ type }) => type !== 'TS_VECTOR')
      .flatMap((field) =>
        fieldDifferences(
          `${object.name}.${field.name}`,
          field,
          found.fields.find(({ name }) => name === field.name),
        ),
      );
  });
}

function fieldDifferences(path: string, expected: FieldModel, found: FieldModel | undefined): string[] {
  if (!found) return [`${path}: the host does not have it`];
  const pairs: readonly [what: string, expected: unknown, found: unknown][] = [
    ['type', expected.type, found.type],
    ['options', expected.options?.toSorted().join(' '), found.options?.toSorted().join(' ')],
    ['unique', expected.unique, found.unique],
    ['leads to', expected.relation?.target, found.relation?.target],
    ['foreign key', expected.relation?.joinColumn, found.relation?.joinColumn],
  ];
  return pairs
    .filter(([, wanted, shown]) => wanted !== shown)
    .map(([what, wanted, shown]) => `${path}: ${what} is ${String(shown)}, expected ${String(wanted)}`);
}
