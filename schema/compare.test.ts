import { describe, expect, test } from 'vitest';
import { differences } from './compare.ts';
import { hostModel } from './generated/model.ts';
import type { FieldModel, ObjectModel } from './model.ts';

/** The model as a host would show it, with one change. */
function shown(change: (field: FieldModel, object: ObjectModel) => FieldModel | null): ObjectModel[] {
  return hostModel.objects.map((object) => ({
    ...object,
    fields: object.fields.flatMap((field) => change(field, object) ?? []),
  }));
}

const on =
  (name: string, change: (field: FieldModel) => FieldModel | null) => (field: FieldModel, object: ObjectModel) =>
    object.name === 'tradeLicence' && field.name === name ? change(field) : field;

describe('a host compared with the model', () => {
  test('shows no difference when it has everything, and more', () => {
    const more = shown((field) => field).map((object) => ({
      ...object,
      fields: [...object.fields, { ...(object.fields[0] as FieldModel), name: 'theirs' }],
    }));
    expect(differences(hostModel, more)).toEqual([]);
  });

  test('is told by name what it lacks', () => {
    expect(
      differences(
        hostModel,
        shown((field) => field).filter(({ name }) => name !== 'tradeLicence'),
      ),
    ).toEqual(['tradeLicence: the host does not have it']);
    expect(differences(hostModel, shown(on('licenceState', () => null)))).toEqual([
      'tradeLicence.licenceState: the host does not have it',
    ]);
  });

  test.each<[string, (field: FieldModel) => FieldModel, RegExp]>([
    ['type', (field) => ({ ...field, type: 'TEXT' }), /type is TEXT, expected SELECT/],
    ['options', (field) => ({ ...field, options: ['PENDING'] }), /options is PENDING, expected .*VALID/],
    ['uniqueness', (field) => ({ ...field, unique: true }), /unique is true, expected false/],
  ])('is told when the %s differs', (_what, change, message) => {
    const found = differences(hostModel, shown(on('licenceState', change)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  test('is told when a relation leads elsewhere', () => {
    const elsewhere = on('company', (field) => ({
      ...field,
      relation: { kind: 'MANY_TO_ONE', target: 'person', joinColumn: 'companyId', inverse: 'x' },
    }));
    expect(differences(hostModel, shown(elsewhere))).toEqual([
      'tradeLicence.company: leads to is person, expected company',
    ]);
  });
});
