/**
 * Fields in one line each. A `FieldSpec` says everything but identifiers, which follow from the object's and the
 * field's name; `place` adds them. `answer(...)` marks a field that only the workers write.
 */
import {
  FieldType,
  MetadataWritability,
  NumberDataType,
  OnDeleteAction,
  RelationType,
  type FieldManifest,
  type ObjectManifest,
} from './sdk.ts';
import { derivedIdentifier } from './identifiers.ts';
import { fieldIdentifier, objectIdentifier } from './standard.ts';
import { localized, translated } from './text.ts';

export type ObjectField = ObjectManifest['fields'][number];

export interface About {
  readonly label: string;
  readonly icon: string;
  readonly description: string;
}

export interface FieldSpec {
  readonly name: string;
  /** The rest of the manifest entry, once the object is known. */
  readonly at: (object: string) => ObjectField;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly color: string;
}

type Extra = Record<string, unknown>;

/** `color` is one of the SDK's 25 tag colours. */
export function option(value: string, label: string, color: string): Option {
  return { value, label, color };
}

function field(name: string, type: FieldType, about: About, extra: (object: string) => Extra = () => ({})): FieldSpec {
  return {
    name,
    at: (object) =>
      ({
        universalIdentifier: fieldIdentifier(object, name),
        name,
        type,
        label: translated('fieldMetadata.label', about.label),
        description: translated('fieldMetadata.description', about.description),
        icon: about.icon,
        isNullable: true,
        ...extra(object),
      }) as ObjectField,
  };
}

export const text = (name: string, about: About): FieldSpec => field(name, FieldType.TEXT, about);
export const longText = (name: string, about: About): FieldSpec =>
  field(name, FieldType.TEXT, about, () => ({ universalSettings: { displayedMaxRows: 6 } }));
export const uniqueText = (name: string, about: About): FieldSpec =>
  field(name, FieldType.TEXT, about, () => ({ isUnique: true }));
export const date = (name: string, about: About): FieldSpec => field(name, FieldType.DATE, about);
export const instant = (name: string, about: About): FieldSpec => field(name, FieldType.DATE_TIME, about);
/** Amounts are shown in full: the host's own way, 62.5k, is no way to talk about money. */
export const currency = (name: string, about: About): FieldSpec =>
  field(name, FieldType.CURRENCY, about, () => ({ universalSettings: { format: 'full', decimals: 2 } }));
export const textList = (name: string, about: About): FieldSpec => field(name, FieldType.ARRAY, about);
/** Figures that a front component draws; the workers write them, people never read them as text. */
export const json = (name: string, about: About): FieldSpec =>
  changed(field(name, FieldType.RAW_JSON, about), { isAuditLogged: false, isSearchable: false });
export const links = (name: string, about: About): FieldSpec => field(name, FieldType.LINKS, about);

export const whole = (name: string, about: About): FieldSpec =>
  field(name, FieldType.NUMBER, about, () => ({ universalSettings: { dataType: NumberDataType.INT, decimals: 0 } }));
export const decimal = (name: string, about: About, decimals = 2): FieldSpec =>
  field(name, FieldType.NUMBER, about, () => ({ universalSettings: { dataType: NumberDataType.FLOAT, decimals } }));

export const flag = (name: string, about: About): FieldSpec =>
  field(name, FieldType.BOOLEAN, about, () => ({ isNullable: false, defaultValue: false }));

export const files = (name: string, about: About, atMost = 10): FieldSpec =>
  field(name, FieldType.FILES, about, () => ({ universalSettings: { maxNumberOfValues: atMost } }));

/** `initial` is the value of new records; without it they have none. */
export const select = (name: string, about: About, options: readonly Option[], initial?: string): FieldSpec =>
  field(name, FieldType.SELECT, about, (object) => ({
    options: optionManifests(object, name, options),
    ...(initial === undefined ? {} : { defaultValue: quoted(initial, options, name) }),
  }));

export const multiSelect = (name: string, about: About, options: readonly Option[]): FieldSpec =>
  field(name, FieldType.MULTI_SELECT, about, (object) => ({ options: optionManifests(object, name, options) }));

/** Many of the object belong to one `target`, which lists them in its field `inverse`. */
export const belongsTo = (name: string, target: string, inverse: string, about: About): FieldSpec =>
  field(name, FieldType.RELATION, about, () => ({
    relationTargetObjectMetadataUniversalIdentifier: objectIdentifier(target),
    relationTargetFieldMetadataUniversalIdentifier: fieldIdentifier(target, inverse),
    universalSettings: {
      relationType: RelationType.MANY_TO_ONE,
      onDelete: OnDeleteAction.SET_NULL,
      joinColumnName: `${name}Id`,
    },
  }));

/** The other side: one of the object has many `source`, each pointing back through its field `inverse`. */
export const hasMany = (name: string, source: string, inverse: string, about: About): FieldSpec =>
  field(name, FieldType.RELATION, about, () => ({
    relationTargetObjectMetadataUniversalIdentifier: objectIdentifier(source),
    relationTargetFieldMetadataUniversalIdentifier: fieldIdentifier(source, inverse),
    universalSettings: { relationType: RelationType.ONE_TO_MANY },
  }));

/** Written by the workers alone: newer hosts hold off everybody else, the interface shows it read-only everywhere. */
export const answer = (spec: FieldSpec): FieldSpec =>
  changed(spec, { writability: MetadataWritability.APPLICATION, isUIEditable: false });

/** Set by programs (workers, imports), shown read-only to people, but not an answer. */
export const readOnly = (spec: FieldSpec): FieldSpec => changed(spec, { isUIEditable: false });

/** The fields of an entity's command loop: what is asked, and the workers' reply in words. */
export function command(actions: readonly Option[]): FieldSpec[] {
  return [
    select(
      'requestedAction',
      {
        label: 'Request',
        icon: 'IconHandClick',
        description: 'What somebody asks for; answered within seconds, then cleared',
      },
      actions,
    ),
    answer(
      longText('decisionReason', {
        label: 'Reply',
        icon: 'IconMessage2',
        description: 'What became of the last request, and why',
      }),
    ),
  ];
}

/**
 * Every object with an answered state keeps the key of the last decision, so that the same one is never applied twice.
 * It says nothing to people: not in the panel of a page, and not in the timeline where the host can leave it out.
 */
export const decisionKey = (): FieldSpec =>
  changed(
    answer(
      text('decisionKey', {
        label: 'Decision key',
        icon: 'IconKey',
        description: 'Technical: which decision wrote the state',
      }),
    ),
    { isAuditLogged: false, isSearchable: false },
  );

/** For `defineField`: a field that an object of the host (or of ours) gets from us. */
export const place = (object: string, spec: FieldSpec): FieldManifest => ({
  ...spec.at(object),
  objectUniversalIdentifier: objectIdentifier(object),
});

function changed(spec: FieldSpec, change: Extra): FieldSpec {
  return { name: spec.name, at: (object) => ({ ...spec.at(object), ...change }) };
}

function optionManifests(object: string, name: string, options: readonly Option[]): Extra[] {
  return options.map(({ value, label, color }, position) => ({
    id: derivedIdentifier(`option:${object}.${name}.${value}`),
    value,
    label: localized('option.label', label),
    color,
    position,
  }));
}

function quoted(initial: string, options: readonly Option[], name: string): string {
  if (options.every((each) => each.value !== initial))
    throw new Error(`${name}: "${initial}" is not one of its options`);
  return `'${initial}'`;
}
