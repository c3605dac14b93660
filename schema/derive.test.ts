import { describe, expect, test } from 'vitest';
import { deriveModel } from './derive.ts';
import { schemaHash } from './hash.ts';
import { parseManifest, type Manifest } from './manifest.ts';
import type { FieldModel, HostModel } from './model.ts';

const uuid = (number: number): string => `b1000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const companyId = '20202020-b374-4779-a561-80086cb2e17f';

function manifest(): Manifest {
  return parseManifest({
    application: { universalIdentifier: uuid(1), displayName: 'Test' },
    objects: [
      {
        universalIdentifier: uuid(2),
        nameSingular: 'permit',
        namePlural: 'permits',
        fields: [
          { universalIdentifier: uuid(3), name: 'name', type: 'TEXT' },
          { universalIdentifier: uuid(4), name: 'code', type: 'TEXT', isUnique: true },
          {
            universalIdentifier: uuid(5),
            name: 'state',
            type: 'SELECT',
            writability: 'APPLICATION',
            options: [
              { value: 'B', position: 1 },
              { value: 'A', position: 0 },
            ],
          },
          {
            universalIdentifier: uuid(8),
            name: 'count',
            type: 'NUMBER',
            universalSettings: { dataType: 'int' },
            isNullable: false,
            defaultValue: 0,
          },
        ],
      },
    ],
    fields: [
      relation(6, uuid(2), 'company', companyId, 7, 'MANY_TO_ONE'),
      relation(7, companyId, 'permits', uuid(2), 6, 'ONE_TO_MANY'),
    ],
    indexes: [
      {
        objectUniversalIdentifier: uuid(2),
        isUnique: true,
        fields: [6, 4].map((each) => ({ fieldUniversalIdentifier: uuid(each) })),
      },
    ],
  });
}

function relation(
  id: number,
  object: string,
  name: string,
  target: string,
  inverse: number,
  relationType: string,
): object {
  return {
    universalIdentifier: uuid(id),
    objectUniversalIdentifier: object,
    name,
    type: 'RELATION',
    universalSettings: { relationType },
    relationTargetObjectMetadataUniversalIdentifier: target,
    relationTargetFieldMetadataUniversalIdentifier: uuid(inverse),
  };
}

function field(model: HostModel, object: string, name: string): FieldModel | undefined {
  return model.objects.find((each) => each.name === object)?.fields.find((each) => each.name === name);
}

describe('the model derived from a manifest', () => {
  const model = deriveModel(manifest());

  test('marks answers, sorts options by position, keeps number kinds and uniqueness', () => {
    expect(field(model, 'permit', 'state')).toMatchObject({ answer: true, ours: true, options: ['A', 'B'] });
    expect(field(model, 'permit', 'name')).toMatchObject({ answer: false, nullable: true });
    expect(field(model, 'permit', 'count')).toMatchObject({ numberKind: 'int', nullable: false, defaultValue: 0 });
    expect(field(model, 'permit', 'code')).toMatchObject({ unique: true });
  });

  test('adds the fields that the host adds to every object', () => {
    expect(field(model, 'permit', 'updatedAt')).toMatchObject({ type: 'DATE_TIME', nullable: false, ours: false });
    expect(field(model, 'permit', 'taskTargets')?.relation).toEqual({
      kind: 'ONE_TO_MANY',
      target: 'taskTarget',
      inverse: 'targetPermit',
    });
  });

  test('joins both ends of a relation, with a foreign key on the one side', () => {
    expect(field(model, 'permit', 'company')?.relation).toMatchObject({
      kind: 'MANY_TO_ONE',
      target: 'company',
      joinColumn: 'companyId',
      inverse: 'permits',
    });
    expect(field(model, 'company', 'permits')).toMatchObject({
      ours: true,
      relation: { kind: 'ONE_TO_MANY', target: 'permit', inverse: 'company' },
    });
  });

  test('lets tasks and notes point at our objects, as 2.19 names it', () => {
    for (const end of ['taskTarget', 'noteTarget']) {
      expect(field(model, end, 'targetPermit')?.relation).toMatchObject({
        target: 'permit',
        joinColumn: 'targetPermitId',
        inverse: `${end}s`,
      });
    }
  });

  test('names the columns that are unique together, foreign keys by their column', () => {
    expect(model.objects.find(({ name }) => name === 'permit')?.uniqueTogether).toEqual([['companyId', 'code']]);
  });

  test('refuses a relation that leads nowhere', () => {
    const broken = manifest();
    broken.fields[0]!.relationTargetObjectMetadataUniversalIdentifier = uuid(99);
    expect(() => deriveModel(broken)).toThrow(
      'Relation company leads to an object or a field that the manifest does not have.',
    );
  });

  test('refuses a field type that it does not know', () => {
    const broken = manifest();
    broken.objects[0]!.fields[0]!.type = 'HOLOGRAM';
    expect(() => deriveModel(broken)).toThrow('HOLOGRAM');
  });

  test('does not depend on the order in which the build lists things', () => {
    const shuffled = manifest();
    shuffled.fields.reverse();
    expect(deriveModel(shuffled)).toEqual(model);
  });
});

function hash(change: (draft: Manifest) => void): string {
  const draft = manifest();
  change(draft);
  return schemaHash(deriveModel(draft));
}

describe('the schema hash', () => {
  const unchanged = hash(() => undefined);

  test.each<[string, (draft: Manifest) => void]>([
    ['a field’s name', (draft) => (draft.objects[0]!.fields[0]!.name = 'title')],
    ['a field’s type', (draft) => (draft.objects[0]!.fields[0]!.type = 'NUMBER')],
    ['an option', (draft) => (draft.objects[0]!.fields[2]!.options![0]!.value = 'C')],
    ['the order of options', (draft) => (draft.objects[0]!.fields[2]!.options![0]!.position = -1)],
    ['a field that is gone', (draft) => draft.objects[0]!.fields.pop()],
  ])('changes with %s', (_what, change) => {
    expect(hash(change)).not.toBe(unchanged);
  });

  test('does not change with who may write', () => {
    expect(hash((draft) => (draft.objects[0]!.fields[2]!.writability = undefined))).toBe(unchanged);
  });
});

test('something that is no manifest is refused with the path of what is wrong', () => {
  expect(() => parseManifest({ application: {}, objects: 7 })).toThrow(/objects/);
});
