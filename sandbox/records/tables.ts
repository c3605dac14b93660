/** The model as PostgreSQL tables: one per object, one column per scalar or per part of a composite value. Pure. */
import { composites } from '../../schema/composites.ts';
import type { FieldModel, FieldType, HostModel, ObjectModel } from '../../schema/model.ts';
import { pascal } from '../../schema/names.ts';

/** How a column's values look in GraphQL and in SQL. */
export type Kind =
  | 'uuid'
  | 'text'
  | 'float'
  | 'int'
  | 'micros'
  | 'boolean'
  | 'date'
  | 'instant'
  | 'select'
  | 'selects'
  | 'texts'
  | 'json'
  | 'position'
  | 'search';

export interface Column {
  readonly name: string;
  readonly kind: Kind;
  readonly field: FieldModel;
  /** The part of a composite field that this column holds. */
  readonly part?: string;
  readonly nullable: boolean;
  readonly options?: readonly string[];
  /** What a record gets that does not name the column; `uuid` and `now` are computed. */
  readonly fallback: unknown;
}

export interface Table {
  readonly object: ObjectModel;
  /** Quoted, ready for SQL. */
  readonly sql: string;
  readonly columns: readonly Column[];
  /** Columns by the name under which GraphQL knows them: a field's name, or a foreign key's (`companyId`). */
  readonly byName: ReadonlyMap<string, readonly Column[]>;
  /** Relation fields, by name. */
  readonly relations: ReadonlyMap<string, FieldModel>;
  /** Columns an upsert matches besides id: those that are unique on their own. */
  readonly uniqueColumns: readonly Column[];
}

export type Tables = ReadonlyMap<string, Table>;

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const sqlTypes: Record<Kind, string> = {
  uuid: 'uuid',
  text: 'text',
  float: 'double precision',
  int: 'integer',
  micros: 'double precision',
  boolean: 'boolean',
  date: 'date',
  instant: 'timestamptz(3)',
  select: 'text',
  selects: 'text[]',
  texts: 'text[]',
  json: 'jsonb',
  position: 'double precision',
  search: 'tsvector',
};

const kinds: Partial<Record<FieldType, Kind>> = {
  UUID: 'uuid',
  TEXT: 'text',
  NUMBER: 'float',
  BOOLEAN: 'boolean',
  DATE: 'date',
  DATE_TIME: 'instant',
  SELECT: 'select',
  RATING: 'select',
  MULTI_SELECT: 'selects',
  ARRAY: 'texts',
  RAW_JSON: 'json',
  FILES: 'json',
  POSITION: 'position',
  TS_VECTOR: 'search',
};

/** The part of a composite that makes it unique, as the host indexes it. */
const uniqueParts: Partial<Record<FieldType, string>> = {
  LINKS: 'primaryLinkUrl',
  EMAILS: 'primaryEmail',
  PHONES: 'primaryPhoneNumber',
};

export function tablesOf(model: HostModel): Tables {
  return new Map(model.objects.map((object) => [object.name, tableOf(object)]));
}

function tableOf(object: ObjectModel): Table {
  const columns = object.fields.flatMap(columnsOf);
  const byName = Map.groupBy(columns, ({ field }) => field.relation?.joinColumn ?? field.name);
  return {
    object,
    sql: `record.${quote(object.name)}`,
    columns,
    byName,
    relations: new Map(object.fields.filter(({ relation }) => relation).map((field) => [field.name, field])),
    uniqueColumns: columns.filter(({ field, part }) => field.unique && part === uniqueParts[field.type]),
  };
}

function columnsOf(field: FieldModel): Column[] {
  const { relation } = field;
  if (relation) {
    if (relation.kind === 'ONE_TO_MANY' || !relation.joinColumn) return [];
    return [{ name: relation.joinColumn, kind: 'uuid', field, nullable: true, fallback: null }];
  }
  const composite = composites[field.type];
  if (composite) {
    return composite.parts.map((part) => ({
      name: `${field.name}${pascal(part.name)}`,
      kind: partKind(part.type, part.name),
      field,
      part: part.name,
      nullable: true,
      fallback: unquoted((field.defaultValue as Record<string, unknown> | undefined)?.[part.name]),
    }));
  }
  const kind = field.type === 'NUMBER' && field.numberKind === 'int' ? 'int' : kinds[field.type];
  if (!kind) throw new Error(`The sandbox cannot keep ${field.name}: it does not know the type ${field.type}.`);
  return [
    {
      name: field.name,
      kind,
      field,
      nullable: field.nullable,
      ...(field.options ? { options: field.options } : {}),
      // A text that may not be null is empty unless said otherwise.
      fallback: unquoted(field.defaultValue) ?? (kind === 'text' && !field.nullable ? '' : null),
    },
  ];
}

function partKind(type: string, name: string): Kind {
  if (type === 'BigFloat') return name === 'amountMicros' ? 'micros' : 'float';
  if (type === 'JSON') return 'json';
  return type === 'UUID' ? 'uuid' : 'text';
}

/** Manifests quote texts twice (`"'DRAFT'"`). */
function unquoted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unquoted);
  return typeof value === 'string' ? value.replace(/^'(.*)'$/s, '$1') : (value ?? null);
}
