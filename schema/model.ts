/**
 * The host's objects as the plugin's manifest and the host's own SDL describe them: one model for the SDL, the typed
 * operations, the names that the workers use, and the sandbox.
 */

export const fieldTypes = [
  'UUID',
  'TEXT',
  'NUMBER',
  'BOOLEAN',
  'DATE',
  'DATE_TIME',
  'SELECT',
  'MULTI_SELECT',
  'CURRENCY',
  'FULL_NAME',
  'EMAILS',
  'PHONES',
  'LINKS',
  'ADDRESS',
  'ACTOR',
  'FILES',
  'RICH_TEXT',
  'RATING',
  'ARRAY',
  'RAW_JSON',
  'POSITION',
  'TS_VECTOR',
  'RELATION',
] as const;

export type FieldType = (typeof fieldTypes)[number];

export interface FieldModel {
  readonly name: string;
  readonly type: FieldType;
  readonly nullable: boolean;
  /** True when the host keeps the field unique on its own (upserts match it). */
  readonly unique: boolean;
  /** SELECT and MULTI_SELECT: the values, in order. */
  readonly options?: readonly string[];
  /** NUMBER: how the host keeps it; 'float' when it does not say. */
  readonly numberKind?: 'float' | 'int' | 'bigint';
  /** As the manifest writes it: texts are quoted twice (`"'DRAFT'"`), `uuid` and `now` are computed. */
  readonly defaultValue?: unknown;
  /** Only the workers write it (`writability: APPLICATION`). */
  readonly answer: boolean;
  /** True for fields that the plugin adds; false for the host's own. */
  readonly ours: boolean;
  /** The host keeps it for itself (times, actors, avatars): it cannot be grouped by. */
  readonly system?: true;
  /** RELATION: where it leads; MANY_TO_ONE has its foreign key in `joinColumn` (`companyId`). */
  readonly relation?: {
    readonly kind: 'MANY_TO_ONE' | 'ONE_TO_MANY';
    readonly target: string;
    readonly joinColumn?: string;
    readonly inverse: string;
    /** MANY_TO_ONE: what the host does with this record when the target is destroyed. */
    readonly onDelete?: 'SET_NULL' | 'CASCADE' | 'RESTRICT' | 'NO_ACTION';
  };
}

export interface ObjectModel {
  readonly name: string;
  readonly plural: string;
  /** True for the host's own objects (company, person, task …), which the plugin only extends. */
  readonly standard: boolean;
  readonly fields: readonly FieldModel[];
  /** Names of fields (or join columns) that are unique together. */
  readonly uniqueTogether: readonly (readonly string[])[];
}

export interface HostModel {
  readonly objects: readonly ObjectModel[];
}
