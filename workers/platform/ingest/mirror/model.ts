/** The host's model as the mirror needs it: which values of an object are kept, and which of them lead elsewhere. */
import type { FieldModel, FieldType, HostModel, ObjectModel } from '../../../../schema/model.ts';
import { IngestError } from '../errors.ts';

export interface MirrorField {
  /** The key in a record: the field's name, or its foreign key (`companyId`). */
  readonly key: string;
  readonly type: FieldType;
  readonly answer: boolean;
  /** The object a foreign key leads to. */
  readonly target?: string;
}

export interface MirrorObject {
  readonly name: string;
  readonly fields: readonly MirrorField[];
  readonly byKey: ReadonlyMap<string, MirrorField>;
  readonly foreignKeys: readonly MirrorField[];
  /** Foreign keys of other mirrored objects that lead here. */
  readonly children: readonly { readonly object: string; readonly key: string }[];
}

export type MirrorModel = ReadonlyMap<string, MirrorObject>;

/** Kept in columns of their own, or of no use to a rule. */
const outside = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'updatedBy', 'position', 'searchVector']);
const lifecycleFields = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'updatedBy', 'createdBy']);

/** Compiles the objects to mirror: all of the host model, or those named. Throws IngestError for a name it lacks. */
export function mirrorModel(host: HostModel, objects?: readonly string[]): MirrorModel {
  const wanted = objects ? objects.map((name) => findObject(host, name)) : host.objects;
  const kept = wanted.map((object) => ({ object, fields: object.fields.flatMap(mirrorField) }));
  return new Map(
    kept.map(({ object, fields }) => [
      object.name,
      {
        name: object.name,
        fields,
        byKey: new Map(fields.map((field) => [field.key, field])),
        foreignKeys: fields.filter((field) => field.target !== undefined),
        children: kept.flatMap((other) =>
          other.fields
            .filter((field) => field.target === object.name)
            .map((field) => ({ object: other.object.name, key: field.key })),
        ),
      },
    ]),
  );
}

/** The record key of a field as people name it: `company` and `companyId` are both `companyId`; null for id, createdAt … */
export function recordKey(object: MirrorObject, name: string): string | null {
  if (object.byKey.has(name)) return name;
  if (object.byKey.get(`${name}Id`)?.target !== undefined) return `${name}Id`;
  if (lifecycleFields.has(name)) return null;
  throw new IngestError('unknown-field', `${object.name} has no field ${name} in the mirror.`);
}

export function mirrorObject(model: MirrorModel, name: string): MirrorObject {
  const object = model.get(name);
  if (!object) throw new IngestError('unknown-object', `The mirror has no object ${name}.`);
  return object;
}

function findObject(host: HostModel, name: string): ObjectModel {
  const object = host.objects.find((each) => each.name === name);
  if (!object) throw new IngestError('unknown-object', `The host model has no object ${name} to mirror.`);
  return object;
}

function mirrorField(field: FieldModel): MirrorField[] {
  if (outside.has(field.name) || field.type === 'TS_VECTOR' || field.type === 'POSITION') return [];
  if (field.type !== 'RELATION') return [{ key: field.name, type: field.type, answer: field.answer }];
  const { relation } = field;
  if (relation?.kind !== 'MANY_TO_ONE' || relation.joinColumn === undefined) return [];
  return [{ key: relation.joinColumn, type: 'UUID', answer: field.answer, target: relation.target }];
}
