/**
 * Views. Those of an object share one way of writing: `view('tradeLicence', 'all', {…})`, columns by field name. Only the
 * view has a locked identifier; what is in it derives from the view's and the field's name and holds no data.
 */
import {
  AggregateOperations,
  ViewFilterOperand,
  type ViewManifest,
  type ViewOpenRecordIn,
  type ViewSortDirection,
  ViewType,
  ViewVisibility,
} from './sdk.ts';
import { derivedIdentifier, identifier } from './identifiers.ts';
import { fieldIdentifier, objectIdentifier } from './standard.ts';
import { translated } from './text.ts';

type FilterValue = NonNullable<ViewManifest['filters']>[number]['value'];

/** A field, or a field with its width in pixels. */
export type Column = string | readonly [field: string, widthPx: number];

export interface Filter {
  readonly field: string;
  readonly operand: ViewFilterOperand;
  readonly value: FilterValue;
}

export interface ViewSpec {
  readonly name: string;
  readonly icon: string;
  readonly columns: readonly Column[];
  /** Place among the object's views; the one at 0 opens first and stays unfiltered. */
  readonly position: number;
  readonly filters?: readonly Filter[];
  readonly sort?: readonly [field: string, direction: ViewSortDirection];
  /** Footer of a column of a table. */
  readonly totals?: Readonly<Record<string, AggregateOperations>>;
  readonly openIn?: ViewOpenRecordIn;
}

export const is = (field: string, ...values: string[]): Filter => ({
  field,
  operand: ViewFilterOperand.IS,
  value: values,
});
export const filled = (field: string): Filter => ({ field, operand: ViewFilterOperand.IS_NOT_EMPTY, value: '' });
export const isTrue = (field: string): Filter => ({ field, operand: ViewFilterOperand.IS, value: 'true' });
/** From today on, in the reader's own time zone. */
export const inNextDays = (field: string, days: number): Filter => ({
  field,
  operand: ViewFilterOperand.IS_RELATIVE,
  value: `NEXT_${days}_DAY`,
});
/** From today on, so many months. */
export const inNextMonths = (field: string, months: number): Filter => ({
  field,
  operand: ViewFilterOperand.IS_RELATIVE,
  value: `NEXT_${months}_MONTH`,
});
export const inPastMonths = (field: string, months: number): Filter => ({
  field,
  operand: ViewFilterOperand.IS_RELATIVE,
  value: `PAST_${months}_MONTH`,
});
/** Days before today, in the reader's own time zone. */
export const inPast = (field: string): Filter => ({ field, operand: ViewFilterOperand.IS_IN_PAST, value: '' });
export const contains = (field: string, text: string): Filter => ({
  field,
  operand: ViewFilterOperand.CONTAINS,
  value: text,
});
/** Records whose relation `field` leads to the reader. */
export const mine = (field: string): Filter => ({
  field,
  operand: ViewFilterOperand.IS,
  value: { isCurrentWorkspaceMemberSelected: true, selectedRecordIds: [] },
});
/** Records whose relation `field` leads to somebody else than the reader. */
export const notMine = (field: string): Filter => ({ ...mine(field), operand: ViewFilterOperand.IS_NOT });
/** For related lists: records that point to the one on the page. */
const ofThisRecord = (field: string): Filter => ({
  field,
  operand: ViewFilterOperand.IS,
  value: { isCurrentRecordSelected: true, selectedRecordIds: [] },
});

export const viewIdentifier = (object: string, key: string): string => identifier(`view:${object}.${key}`);

export function table(object: string, key: string, spec: ViewSpec): ViewManifest {
  return view(object, key, spec, { type: ViewType.TABLE });
}

/** A column per option of the state field; `states` are all its options, in the order of the work. */
export function kanban(
  object: string,
  key: string,
  spec: ViewSpec,
  by: {
    readonly field: string;
    readonly states: readonly string[];
    readonly hidden?: readonly string[];
    readonly noValue?: true;
    /** Shown above each column: the sum of this field instead of the number of records. */
    readonly sum?: string;
  },
): ViewManifest {
  const values = by.noValue ? ['', ...by.states] : by.states;
  return view(object, key, spec, {
    type: ViewType.KANBAN,
    mainGroupByFieldMetadataUniversalIdentifier: fieldIdentifier(object, by.field),
    kanbanAggregateOperation: by.sum ? AggregateOperations.SUM : AggregateOperations.COUNT,
    kanbanAggregateOperationFieldMetadataUniversalIdentifier: fieldIdentifier(object, by.sum ?? 'name'),
    groups: values.map((fieldValue, position) => ({
      universalIdentifier: derivedIdentifier(`viewGroup:${object}.${key}.${fieldValue}`),
      fieldValue,
      position,
      isVisible: !(by.hidden ?? []).includes(fieldValue),
    })),
  });
}

/** Records on the days of a date field. */
export function calendar(object: string, key: string, spec: ViewSpec, dateField: string): ViewManifest {
  return view(object, key, spec, {
    type: ViewType.CALENDAR,
    calendarLayout: 'MONTH' as ViewManifest['calendarLayout'],
    calendarFieldMetadataUniversalIdentifier: fieldIdentifier(object, dateField),
  });
}

/** The list of `object` on the page of the record that its field `by` points to. */
export function relatedList(object: string, key: string, by: string, spec: Omit<ViewSpec, 'position'>): ViewManifest {
  const filters = [ofThisRecord(by), ...(spec.filters ?? [])];
  return view(object, key, { ...spec, position: 0, filters }, { type: ViewType.TABLE_WIDGET });
}

export interface FieldGroup {
  readonly name: string;
  readonly fields: readonly string[];
}

/** The fields panel of a record page, in groups; `hidden` fields are known to it but not shown. */
export function fieldsPanel(
  object: string,
  key: string,
  name: string,
  groups: readonly FieldGroup[],
  hidden: readonly string[] = [],
): ViewManifest {
  const id = (what: string) => derivedIdentifier(`${what}:${object}.${key}`);
  const shown = groups.flatMap((group) => group.fields.map((field) => ({ field, group: group.name })));
  return {
    ...view(object, key, { name, icon: 'IconListDetails', columns: [], position: 0 }, { type: ViewType.FIELDS_WIDGET }),
    fieldGroups: groups.map((group, position) => ({
      universalIdentifier: id(`viewFieldGroup.${group.name}`),
      name: translated('viewFieldGroup.name', group.name),
      position,
      isVisible: true,
    })),
    fields: [...shown, ...hidden.map((field) => ({ field, group: groups.at(-1)?.name }))].map(
      ({ field, group }, position) => ({
        universalIdentifier: id(`viewField.${field}`),
        fieldMetadataUniversalIdentifier: fieldIdentifier(object, field),
        viewFieldGroupUniversalIdentifier: id(`viewFieldGroup.${group}`),
        position,
        isVisible: !hidden.includes(field),
      }),
    ),
  };
}

function view(object: string, key: string, spec: ViewSpec, kind: Partial<ViewManifest>): ViewManifest {
  const id = (what: string, name: string) => derivedIdentifier(`${what}:${object}.${key}.${name}`);
  return {
    universalIdentifier: viewIdentifier(object, key),
    objectUniversalIdentifier: objectIdentifier(object),
    name: translated('view.name', spec.name),
    icon: spec.icon,
    position: spec.position,
    visibility: ViewVisibility.WORKSPACE,
    ...(spec.openIn && { openRecordIn: spec.openIn }),
    fields: spec.columns.map((column, position) => {
      const [field, size] = typeof column === 'string' ? [column, 160] : column;
      const total = spec.totals?.[field];
      return {
        universalIdentifier: id('viewField', field),
        fieldMetadataUniversalIdentifier: fieldIdentifier(object, field),
        position,
        isVisible: true,
        size,
        ...(total && { aggregateOperation: total }),
      };
    }),
    filters: (spec.filters ?? []).map((filter) => ({
      universalIdentifier: id('viewFilter', filter.field),
      fieldMetadataUniversalIdentifier: fieldIdentifier(object, filter.field),
      operand: filter.operand,
      value: filter.value,
    })),
    ...(spec.sort && {
      sorts: [
        {
          universalIdentifier: id('viewSort', spec.sort[0]),
          fieldMetadataUniversalIdentifier: fieldIdentifier(object, spec.sort[0]),
          direction: spec.sort[1],
        },
      ],
    }),
    ...kind,
  };
}
