import type { FieldModel, ObjectModel } from '../../../schema/model.ts';
import { composites } from '../../../schema/composites.ts';
import type { CompareAndSet, Filter } from './host.ts';

/**
 * The filter of a compare-and-set: only records that still show what the decision was made on, or that already carry its
 * key (without the second half the host would emit no event for the change, since the changed record no longer fits).
 * Soft-deleted records never fit: the host would change them too.
 */
export function guardFilter(object: ObjectModel, { ids, seen, set, decisionKey }: CompareAndSet): Filter {
  const still = Object.entries(seen).map(([name, value]) => equals(object, name, value));
  const key = { decisionKey: { eq: decisionKey } };
  // An answer whose arrival was not heard of is sent again: a command given meanwhile must not be cleared by that.
  const clears = set['requestedAction'] === null;
  const ours = clears ? { and: [key, { requestedAction: { is: 'NULL' } }] } : key;
  return {
    and: [
      { id: { in: ids } },
      { deletedAt: { is: 'NULL' } },
      ...(still.length > 0 ? [{ or: [{ and: still }, ours] }] : []),
    ],
  };
}

/** The host takes exactly one operator per field, so that every comparison is a filter of its own. */
function equals(object: ObjectModel, name: string, value: unknown): Filter {
  const field = object.fields.find((each) => each.name === name || each.relation?.joinColumn === name);
  if (!field) throw new TypeError(`${object.name} has no field ${name} to guard a decision by.`);
  if (field.relation) return value === null ? { [name]: { is: 'NULL' } } : { [name]: { eq: value } };
  const composite = composites[field.type];
  if (composite) return { and: composite.parts.flatMap((part) => partEquals(name, part.name, part.type, value)) };
  return scalarEquals(object, field, value);
}

function scalarEquals(object: ObjectModel, field: FieldModel, value: unknown): Filter {
  const { name, type } = field;
  if (type === 'MULTI_SELECT' || type === 'ARRAY' || type === 'RAW_JSON' || type === 'FILES') {
    throw new TypeError(
      `${object.name}.${name} is ${type}, which the host cannot compare; guard the decision by another field.`,
    );
  }
  if (value === undefined) throw new TypeError(`${object.name}.${name}: undefined is no value that a record can show.`);
  if (type === 'TEXT' && (value === null || value === '')) {
    return field.nullable ? emptyText((is) => ({ [name]: is })) : { [name]: { in: [''] } };
  }
  if (value === null) return { [name]: { is: 'NULL' } };
  // `eq` on a time fails inside the host; both bounds do not.
  if (type === 'DATE_TIME') return { and: [{ [name]: { gte: value } }, { [name]: { lte: value } }] };
  return { [name]: { eq: value } };
}

function partEquals(name: string, part: string, type: string, value: unknown): Filter[] {
  const shown = (value as Record<string, unknown> | null)?.[part] ?? null;
  if (type === 'JSON') return [];
  if (shown === null || shown === '') {
    return [
      type === 'String' ? emptyText((is) => ({ [name]: { [part]: is } })) : { [name]: { [part]: { is: 'NULL' } } },
    ];
  }
  return [{ [name]: { [part]: { eq: shown } } }];
}

/**
 * The host keeps an empty text as null and shows it as ''. In the filter of an update of an
 * application's object, a 2.19 fails on `is: NULL`, `eq: ''` and `like: ''` of a text ("Data validation error": the SQL
 * that it adds for '' names another alias); this passes.
 */
function emptyText(on: (operator: Filter) => Filter): Filter {
  return { not: on({ is: 'NOT_NULL' }) };
}
