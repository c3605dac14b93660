/**
 * What a running host says about its objects, through `objects` of its metadata API, as our model. The standard objects
 * in standard/objects.json were read with it, and `npm run schema:pull` compares a host with what the workers expect.
 */
import { z } from 'zod';
import type { FieldModel, FieldType, ObjectModel } from './model.ts';
import { pascal } from './names.ts';

const end = z.object({
  type: z.enum(['MANY_TO_ONE', 'ONE_TO_MANY']),
  targetObjectMetadata: z.object({ nameSingular: z.string() }),
  targetFieldMetadata: z.object({ name: z.string() }),
});

const liveField = z.object({
  name: z.string(),
  type: z.string(),
  isNullable: z.boolean().nullable(),
  isUnique: z.boolean().nullable(),
  isActive: z.boolean().nullable(),
  isSystem: z.boolean().nullable(),
  applicationId: z.uuid().nullable(),
  defaultValue: z.unknown(),
  options: z.array(z.object({ value: z.string() })).nullable(),
  settings: z
    .object({
      dataType: z.enum(['float', 'int', 'bigint']).optional(),
      onDelete: z.enum(['SET_NULL', 'CASCADE', 'RESTRICT', 'NO_ACTION']).optional(),
      joinColumnName: z.string().optional(),
    })
    .nullable(),
  relation: end.nullable(),
  morphRelations: z.array(end).nullable(),
});

const liveObject = z.object({
  nameSingular: z.string(),
  namePlural: z.string(),
  universalIdentifier: z.string(),
  applicationId: z.uuid().nullable(),
  isActive: z.boolean(),
  fieldsList: z.array(liveField),
});

export type LiveObject = z.infer<typeof liveObject>;
type LiveField = z.infer<typeof liveField>;

export const liveObjectsQuery = /* GraphQL */ `
  query LiveObjects {
    objects(paging: { first: 1000 }) {
      edges {
        node {
          nameSingular
          namePlural
          universalIdentifier
          applicationId
          isActive
          fieldsList {
            name
            type
            isNullable
            isUnique
            isActive
            isSystem
            applicationId
            defaultValue
            options
            settings
            relation {
              type
              targetObjectMetadata {
                nameSingular
              }
              targetFieldMetadata {
                name
              }
            }
            morphRelations {
              type
              targetObjectMetadata {
                nameSingular
              }
              targetFieldMetadata {
                name
              }
            }
          }
        }
      }
    }
  }
`;

/** Checks the answer of `liveObjectsQuery`. */
export function parseLiveObjects(data: unknown): LiveObject[] {
  const shape = z.object({ objects: z.object({ edges: z.array(z.object({ node: liveObject })) }) });
  return shape.parse(data).objects.edges.map(({ node }) => node);
}

/** The named objects as our model; relations that lead out of them are left out. Unknown names are simply missing. */
export function liveModel(
  objects: readonly LiveObject[],
  names: readonly string[],
  keep: (field: LiveField, object: LiveObject) => boolean = () => true,
): ObjectModel[] {
  return objects
    .filter((object) => object.isActive && names.includes(object.nameSingular))
    .toSorted((left, right) => names.indexOf(left.nameSingular) - names.indexOf(right.nameSingular))
    .map((object) => ({
      name: object.nameSingular,
      plural: object.namePlural,
      standard: true,
      fields: object.fieldsList
        .filter((field) => field.isActive !== false)
        .flatMap((field) => expand(field, object, keep))
        .filter((field) => !field.relation || names.includes(field.relation.target)),
      uniqueTogether: [],
    }));
}

function expand(
  field: LiveField,
  object: LiveObject,
  keep: (field: LiveField, object: LiveObject) => boolean,
): FieldModel[] {
  // A morph relation is one row in the metadata and one field per target in GraphQL.
  if (field.type === 'MORPH_RELATION') {
    return (field.morphRelations ?? []).map((each) => {
      const name = `${field.name.startsWith('target') ? 'target' : field.name}${pascal(each.targetObjectMetadata.nameSingular)}`;
      return { ...plain(field, name), type: 'RELATION', relation: relation(each, `${name}Id`, field) };
    });
  }
  if (!keep(field, object)) return [];
  if (field.relation) {
    const join = field.settings?.joinColumnName ?? `${field.name}Id`;
    const to = relation(field.relation, join, field);
    // The other end of a morph relation has one name in the metadata and one per target in GraphQL.
    const inverse = to.inverse === 'target' ? `target${pascal(object.nameSingular)}` : to.inverse;
    return [{ ...plain(field, field.name), relation: { ...to, inverse } }];
  }
  return [plain(field, field.name)];
}

function relation(to: z.infer<typeof end>, joinColumn: string, field: LiveField): NonNullable<FieldModel['relation']> {
  const target = { target: to.targetObjectMetadata.nameSingular, inverse: to.targetFieldMetadata.name };
  if (to.type === 'ONE_TO_MANY') return { kind: 'ONE_TO_MANY', ...target };
  return { kind: 'MANY_TO_ONE', ...target, joinColumn, onDelete: field.settings?.onDelete ?? 'SET_NULL' };
}

function plain(field: LiveField, name: string): FieldModel {
  return {
    name,
    type: field.type as FieldType,
    nullable: field.isNullable !== false,
    unique: field.isUnique === true && name !== 'id',
    answer: false,
    ours: false,
    ...(field.isSystem ? { system: true } : {}),
    ...(field.options ? { options: field.options.map(({ value }) => value) } : {}),
    ...(field.settings?.dataType ? { numberKind: field.settings.dataType } : {}),
    ...(field.defaultValue === null || field.defaultValue === undefined ? {} : { defaultValue: field.defaultValue }),
  };
}
