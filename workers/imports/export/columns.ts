/** The columns of a list as people read it: a field is one column, an amount two, an address one for each part. */
import type { FieldModel, ObjectModel } from '../../../schema/model.ts';
import { ImportError } from '../errors.ts';

export interface ExportColumn {
  readonly header: string;
  readonly field: FieldModel;
  /** The key in a mirror record. */
  readonly key: string;
  /** Which part of a composite value. */
  readonly part?: string;
}

const addressParts = [
  'addressStreet1',
  'addressStreet2',
  'addressCity',
  'addressState',
  'addressPostcode',
  'addressCountry',
];
/** Neither for people nor for programs. */
const hidden = new Set(['deletedAt', 'position', 'searchVector', 'decisionKey', 'createdBy', 'updatedBy']);

/** All columns, or those named, in that order. Throws ImportError (`no-such-column`). */
export function exportColumns(object: ObjectModel, names?: readonly string[]): ExportColumn[] {
  const all = object.fields.flatMap(columnsOf);
  if (!names) return all;
  return names.flatMap((name) => {
    const found = all.filter(({ header, field, key }) => [header, field.name, key].includes(name));
    if (found.length > 0) return found;
    const known = [...new Set(all.map(({ field }) => field.name))].join(', ');
    throw new ImportError('no-such-column', `${object.name} has no column "${name}". Known: ${known}.`);
  });
}

/** Fields that are not one column under their own name: header and part of each of their columns. */
const shapes: Partial<Record<FieldModel['type'], (name: string) => readonly (readonly [string, string?])[]>> = {
  CURRENCY: (name) => [[name], [`${name}Currency`, 'currencyCode']],
  ADDRESS: () => addressParts.map((part) => [part, part]),
  EMAILS: () => [['email', 'primaryEmail']],
  PHONES: () => [['phone', 'primaryPhoneNumber']],
  LINKS: (name) => [[name, 'primaryLinkUrl']],
  RICH_TEXT: (name) => [[name, 'markdown']],
  FILES: () => [],
  ACTOR: () => [],
  TS_VECTOR: () => [],
  POSITION: () => [],
};

function columnsOf(field: FieldModel): ExportColumn[] {
  const { name, type, relation } = field;
  if (hidden.has(name) || relation?.kind === 'ONE_TO_MANY') return [];
  const key = relation?.joinColumn ?? name;
  const shape = shapes[type]?.(name) ?? [[name]];
  return shape.map(([header, part]) => ({ header, field, key, ...(part !== undefined && { part }) }));
}
