import type { IndexManifest, ObjectManifest } from './sdk.ts';
import { type FieldSpec, answer, text } from './field.ts';
import { derivedIdentifier, identifier } from './identifiers.ts';
import { fieldIdentifier, objectIdentifier } from './standard.ts';
import { translated } from './text.ts';

export interface ObjectSpec {
  readonly name: string;
  readonly plural: string;
  readonly label: string;
  readonly labels: string;
  readonly icon: string;
  readonly color: string;
  readonly description: string;
  /** What the record's name says, for the people who fill it. */
  readonly nameDescription: string;
  /** Records that only the workers write, their names included. */
  readonly isAnswer?: true;
  readonly fields: readonly FieldSpec[];
}

/** An object with its name field; identifiers follow from the names. */
export function object(spec: ObjectSpec): ObjectManifest {
  const name = text('name', { label: 'Name', icon: 'IconAbc', description: spec.nameDescription });
  return {
    universalIdentifier: objectIdentifier(spec.name),
    nameSingular: spec.name,
    namePlural: spec.plural,
    labelSingular: translated('objectMetadata.labelSingular', spec.label),
    labelPlural: translated('objectMetadata.labelPlural', spec.labels),
    description: translated('objectMetadata.description', spec.description),
    icon: spec.icon,
    color: spec.color,
    isSearchable: true,
    ...(spec.isAnswer && { isUICreatable: false, isUIEditable: false }),
    labelIdentifierFieldMetadataUniversalIdentifier: fieldIdentifier(spec.name, 'name'),
    fields: [spec.isAnswer ? answer(name) : name, ...spec.fields].map((field) => field.at(spec.name)),
  };
}

/** No two records of the object have the same values in all of these fields. */
export function uniqueTogether(objectName: string, fields: readonly string[]): IndexManifest {
  const name = `index:${objectName}.${fields.join('.')}`;
  return {
    universalIdentifier: identifier(name),
    objectUniversalIdentifier: objectIdentifier(objectName),
    isUnique: true,
    fields: fields.map((field) => ({
      universalIdentifier: derivedIdentifier(`${name}.${field}`),
      fieldUniversalIdentifier: fieldIdentifier(objectName, field),
    })),
  };
}
