/** The host's description of its own objects and fields, made from the model. Pure. */
import { createHash } from 'node:crypto';
import type { Manifest } from '../../schema/manifest.ts';
import type { FieldModel, HostModel, ObjectModel } from '../../schema/model.ts';
import { standardObjects } from '../../schema/standard/standard.ts';

export interface ObjectDescription {
  readonly id: string;
  readonly nameSingular: string;
  readonly fieldsList: readonly FieldDescription[];
  readonly [key: string]: unknown;
}

interface FieldDescription {
  readonly id: string;
  readonly name: string;
  readonly [key: string]: unknown;
}

/** The application that a workspace's own objects belong to. */
export const standardApplicationId = uuidFrom('application', 'standard');

/** A UUID that stands for a name: the same in every sandbox. */
export function uuidFrom(...parts: readonly string[]): string {
  const hash = createHash('sha1').update(parts.join('/')).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const text = hash.toString('hex', 0, 16);
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}

export const objectId = (name: string): string => uuidFrom('object', name);

/** In the order of the model. Relations are functions, since objects name each other. */
export function objectDescriptions(model: HostModel, manifest: Manifest, applicationId: string): ObjectDescription[] {
  const described = new Map<string, ObjectDescription>();
  for (const object of model.objects) {
    const own = object.standard ? standardApplicationId : applicationId;
    described.set(object.name, {
      id: objectId(object.name),
      universalIdentifier: universalIdentifier(object, manifest),
      nameSingular: object.name,
      namePlural: object.plural,
      labelSingular: object.name,
      labelPlural: object.plural,
      isActive: true,
      isSystem: object.name === 'taskTarget' || object.name === 'noteTarget' || object.name === 'workspaceMember',
      applicationId: own,
      fieldsList: object.fields.map((field) =>
        fieldDescription(object, field, described, field.ours ? applicationId : own),
      ),
    });
  }
  return [...described.values()];
}

function universalIdentifier(object: ObjectModel, manifest: Manifest): string {
  const standard = standardObjects.find(({ name }) => name === object.name);
  const ours = manifest.objects.find(({ nameSingular }) => nameSingular === object.name);
  return standard?.universalIdentifier ?? ours?.universalIdentifier ?? objectId(object.name);
}

function fieldDescription(
  object: ObjectModel,
  field: FieldModel,
  described: ReadonlyMap<string, ObjectDescription>,
  applicationId: string,
): FieldDescription {
  const { relation } = field;
  const settings = {
    ...(field.numberKind ? { dataType: field.numberKind } : {}),
    ...(relation?.onDelete ? { onDelete: relation.onDelete } : {}),
    ...(relation?.joinColumn ? { joinColumnName: relation.joinColumn } : {}),
    ...(relation ? { relationType: relation.kind } : {}),
  };
  return {
    id: uuidFrom('field', object.name, field.name),
    universalIdentifier: uuidFrom('universal', object.name, field.name),
    type: field.type,
    name: field.name,
    label: field.name,
    isActive: true,
    isSystem: field.system === true,
    isNullable: field.nullable,
    isUnique: field.unique || field.name === 'id',
    defaultValue: field.defaultValue ?? null,
    options: field.options?.map((value, position) => ({ value, position, label: value })) ?? null,
    settings: Object.keys(settings).length > 0 ? settings : null,
    objectMetadataId: objectId(object.name),
    applicationId,
    writability: field.answer ? 'APPLICATION' : null,
    morphRelations: null,
    relation: () => relationDescription(object, field, described),
  };
}

function relationDescription(
  object: ObjectModel,
  field: FieldModel,
  described: ReadonlyMap<string, ObjectDescription>,
): unknown {
  const source = described.get(object.name);
  const target = described.get(field.relation?.target ?? '');
  if (!source || !target) return null;
  const named = (of: ObjectDescription, name: string | undefined): unknown =>
    of.fieldsList.find((each) => each.name === name);
  return {
    type: field.relation?.kind,
    sourceObjectMetadata: source,
    targetObjectMetadata: target,
    sourceFieldMetadata: named(source, field.name),
    targetFieldMetadata: named(target, field.relation?.inverse),
  };
}
