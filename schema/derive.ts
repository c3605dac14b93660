/** The plugin's manifest and the host's own objects → the model of the host once the plugin is installed. Pure. */
import type { Manifest, ManifestField, ManifestObject } from './manifest.ts';
import { fieldTypes, type FieldModel, type FieldType, type HostModel, type ObjectModel } from './model.ts';
import { pascal } from './names.ts';
import { standardObjects, type StandardObject } from './standard/standard.ts';

type Relation = NonNullable<FieldModel['relation']>;

/** Names by the identifiers with which manifests refer to objects and fields. */
interface Index {
  readonly objects: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, string>;
}

/** Throws when the manifest refers to an object or field that is neither its own nor among the standard ones. */
export function deriveModel(manifest: Manifest, standard: readonly StandardObject[] = standardObjects): HostModel {
  const index = indexOf(manifest, standard);
  const extensions = (universalIdentifier: string): FieldModel[] =>
    manifest.fields
      .filter((field) => field.objectUniversalIdentifier === universalIdentifier)
      // The build lists them as the file system does; sorted, every machine derives the same.
      .toSorted(byName)
      .map((field) => fieldModel(field, index, undefined));
  const objects = manifest.objects.toSorted((left, right) => (left.nameSingular < right.nameSingular ? -1 : 1));
  const ours = objects.map((object) => ourObject(object, extensions(object.universalIdentifier), manifest, index));
  const theirs = standard.map(({ universalIdentifier, ...object }) => {
    const added = [...extensions(universalIdentifier), ...targetsOf(object.name, ours)];
    return {
      ...object,
      fields: [...object.fields, ...added.filter(({ name }) => !object.fields.some((own) => own.name === name))],
    };
  });
  return { objects: [...theirs, ...ours] };
}

function byName(left: ManifestField, right: ManifestField): number {
  return left.name < right.name ? -1 : 1;
}

function indexOf(manifest: Manifest, standard: readonly StandardObject[]): Index {
  return {
    objects: new Map([
      ...standard.map((object) => [object.universalIdentifier, object.name] as const),
      ...manifest.objects.map((object) => [object.universalIdentifier, object.nameSingular] as const),
    ]),
    fields: new Map(
      [...manifest.objects.flatMap(({ fields }) => fields), ...manifest.fields].map(
        (field) => [field.universalIdentifier, field.name] as const,
      ),
    ),
  };
}

function ourObject(
  object: ManifestObject,
  extensions: readonly FieldModel[],
  manifest: Manifest,
  index: Index,
): ObjectModel {
  const own = object.fields.map((field) => fieldModel(field, index, object.writability));
  const given = new Set([...own, ...extensions].map(({ name }) => name));
  const fields = [...systemFields(object.nameSingular).filter(({ name }) => !given.has(name)), ...own, ...extensions];
  return {
    name: object.nameSingular,
    plural: object.namePlural,
    standard: false,
    fields,
    uniqueTogether: uniqueTogether(object, fields, manifest, index),
  };
}

function fieldModel(field: ManifestField, index: Index, objectWritability: string | undefined): FieldModel {
  const type = field.type as FieldType;
  if (!fieldTypes.includes(type))
    throw new Error(`Field ${field.name} is of type ${field.type}, which the schema does not know.`);
  return {
    name: field.name,
    type,
    nullable: field.isNullable !== false,
    unique: field.isUnique === true,
    answer: (field.writability ?? objectWritability) === 'APPLICATION',
    ours: true,
    ...(field.options
      ? { options: field.options.toSorted((left, right) => left.position - right.position).map(({ value }) => value) }
      : {}),
    ...(field.type === 'NUMBER' ? { numberKind: field.universalSettings?.dataType ?? 'float' } : {}),
    ...(field.defaultValue === null || field.defaultValue === undefined ? {} : { defaultValue: field.defaultValue }),
    ...(type === 'RELATION' ? { relation: relationModel(field, index) } : {}),
  };
}

function relationModel(field: ManifestField, index: Index): Relation {
  const target = index.objects.get(field.relationTargetObjectMetadataUniversalIdentifier ?? '');
  const inverse = index.fields.get(field.relationTargetFieldMetadataUniversalIdentifier ?? '');
  if (!target || !inverse)
    throw new Error(`Relation ${field.name} leads to an object or a field that the manifest does not have.`);
  const settings = field.universalSettings;
  if (settings?.relationType === 'ONE_TO_MANY') return { kind: 'ONE_TO_MANY', target, inverse };
  const joinColumn = settings?.joinColumnName ?? `${field.name}Id`;
  return { kind: 'MANY_TO_ONE', target, inverse, joinColumn, onDelete: settings?.onDelete ?? 'SET_NULL' };
}

function uniqueTogether(
  object: ManifestObject,
  fields: readonly FieldModel[],
  manifest: Manifest,
  index: Index,
): string[][] {
  return manifest.indexes
    .filter((each) => each.isUnique && each.objectUniversalIdentifier === object.universalIdentifier)
    .map((each) =>
      each.fields.map(({ fieldUniversalIdentifier }) => {
        const name = index.fields.get(fieldUniversalIdentifier);
        const field = fields.find((candidate) => candidate.name === name);
        if (!field) throw new Error(`A unique index of ${object.nameSingular} names a field that it does not have.`);
        return field.relation?.joinColumn ?? field.name;
      }),
    );
}

/** What the host adds to every object of an application: identity, times, actors, and the ends of tasks and notes. */
function systemFields(object: string): FieldModel[] {
  const actor = { name: "''", source: "'MANUAL'" };
  const end = (name: string, target: string): FieldModel => ({
    ...systemField(name, 'RELATION', true),
    relation: { kind: 'ONE_TO_MANY', target, inverse: `target${pascal(object)}` },
  });
  return [
    systemField('id', 'UUID', false, 'uuid'),
    systemField('createdAt', 'DATE_TIME', false, 'now'),
    systemField('updatedAt', 'DATE_TIME', false, 'now'),
    systemField('deletedAt', 'DATE_TIME', true),
    systemField('createdBy', 'ACTOR', false, actor),
    systemField('updatedBy', 'ACTOR', false, actor),
    systemField('position', 'POSITION', false, 0),
    systemField('searchVector', 'TS_VECTOR', true),
    end('taskTargets', 'taskTarget'),
    end('noteTargets', 'noteTarget'),
  ];
}

function systemField(name: string, type: FieldType, nullable: boolean, defaultValue?: unknown): FieldModel {
  return {
    name,
    type,
    nullable,
    unique: false,
    answer: false,
    ours: false,
    system: true,
    ...(defaultValue === undefined ? {} : { defaultValue }),
  };
}

/** taskTarget and noteTarget get one relation per object of ours: `targetTradeLicence`, `targetTradeLicenceId`. */
function targetsOf(standardName: string, ours: readonly ObjectModel[]): FieldModel[] {
  if (standardName !== 'taskTarget' && standardName !== 'noteTarget') return [];
  return ours.map(({ name }) => ({
    name: `target${pascal(name)}`,
    type: 'RELATION',
    nullable: true,
    unique: false,
    answer: false,
    ours: false,
    relation: {
      kind: 'MANY_TO_ONE',
      target: name,
      joinColumn: `target${pascal(name)}Id`,
      inverse: `${standardName}s`,
      onDelete: 'SET_NULL',
    },
  }));
}
