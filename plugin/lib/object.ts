import type { ObjectManifest } from './sdk.ts';
import { type FieldSpec, text } from './field.ts';
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
    labelIdentifierFieldMetadataUniversalIdentifier: fieldIdentifier(spec.name, 'name'),
    fields: [name, ...spec.fields].map((field) => field.at(spec.name)),
  };
}
