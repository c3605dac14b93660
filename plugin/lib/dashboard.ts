/**
 * Pages of charts on a grid of twelve columns. A chart counts the records of an object (or sums an amount of them), as
 * one number or by a field; its filters are those of views.
 */
import { AggregateOperations, type PageManifest, PageLayoutTabLayoutMode } from './sdk.ts';
import { derivedIdentifier, identifier } from './identifiers.ts';
import { fieldIdentifier, objectIdentifier } from './standard.ts';
import { translated } from './text.ts';
import type { Filter } from './view.ts';

type TabManifest = NonNullable<PageManifest['tabs']>[number];
type WidgetManifest = NonNullable<TabManifest['widgets']>[number];

/** One of the SDK's colours; `auto` gives the options of a SELECT their own. */
type Color = 'auto' | 'blue' | 'red' | 'orange' | 'purple' | 'amber' | 'green' | 'turquoise' | 'iris' | 'sky' | 'brown';

export interface ChartSpec {
  readonly key: string;
  readonly title: string;
  readonly object: string;
  readonly color: Color;
  /** A CURRENCY or NUMBER field to add up; without it the records are counted. */
  readonly sumOf?: string;
  readonly filters?: readonly Filter[];
}

/** By what a chart groups; a relation needs a field of its target to name the group. */
export interface By {
  readonly field: string;
  readonly subField?: string;
  readonly month?: true;
  readonly largestFirst?: true;
}

export interface Chart extends ChartSpec {
  readonly shape: Readonly<Record<string, unknown>>;
}

export const number = (spec: ChartSpec): Chart => ({ ...spec, shape: { configurationType: 'AGGREGATE_CHART' } });

export const bars = (spec: ChartSpec, by: By, layout: 'VERTICAL' | 'HORIZONTAL'): Chart => ({
  ...spec,
  shape: {
    configurationType: 'BAR_CHART',
    layout,
    displayLegend: false,
    omitNullValues: true,
    ...axis(spec, by, layout),
  },
});

export const line = (spec: ChartSpec, by: By): Chart => ({
  ...spec,
  shape: { configurationType: 'LINE_CHART', displayLegend: false, omitNullValues: true, ...axis(spec, by) },
});

export const pie = (spec: ChartSpec, by: By): Chart => ({
  ...spec,
  shape: {
    configurationType: 'PIE_CHART',
    groupByFieldMetadataUniversalIdentifier: fieldIdentifier(spec.object, by.field),
    orderBy: order(by),
    displayLegend: true,
    showCenterMetric: true,
    hideEmptyCategory: true,
    splitMultiValueFields: true,
  },
});

/** A drawing of ours among the charts. */
export interface Drawing {
  readonly key: string;
  readonly title: string;
  /** `object.name` of its identifier; the object is what it mostly reads. */
  readonly component: string;
}

export const component = (drawing: Drawing): Drawing => drawing;

/** Where a chart stands: first row and column, then rows and columns that it covers. */
export type Place = readonly [row: number, column: number, rows: number, columns: number];

/** A page of its own in the navigation. */
export function chartPage(
  key: string,
  name: string,
  charts: readonly (readonly [Chart | Drawing, Place])[],
): PageManifest {
  return {
    universalIdentifier: identifier(`page:${key}`),
    name: translated('pageLayout.name', name),
    type: 'STANDALONE_PAGE',
    tabs: [
      {
        universalIdentifier: identifier(`tab:${key}.charts`),
        title: translated('pageLayoutTab.title', name),
        icon: 'IconLayoutDashboard',
        position: 0,
        layoutMode: PageLayoutTabLayoutMode.GRID,
        widgets: charts.map(([chart, place]) => widget(key, chart, place)),
      },
    ],
  };
}

function widget(page: string, box: Chart | Drawing, place: Place): WidgetManifest {
  return 'component' in box ? drawingWidget(page, box, place) : chartWidget(page, box, place);
}

function drawingWidget(page: string, { key, title, component: name }: Drawing, place: Place): WidgetManifest {
  const [row, column, rowSpan, columnSpan] = place;
  return {
    universalIdentifier: derivedIdentifier(`widget:${page}.${key}`),
    title: translated('pageLayoutWidget.title', title),
    type: 'FRONT_COMPONENT',
    objectUniversalIdentifier: objectIdentifier(name.split('.')[0] ?? ''),
    position: { layoutMode: PageLayoutTabLayoutMode.GRID, row, column, rowSpan, columnSpan },
    configuration: {
      configurationType: 'FRONT_COMPONENT',
      frontComponentUniversalIdentifier: identifier(`component:${name}`),
    },
  };
}

function chartWidget(page: string, chart: Chart, [row, column, rowSpan, columnSpan]: Place): WidgetManifest {
  const { object, sumOf } = chart;
  const filters = chart.filters ?? [];
  return {
    universalIdentifier: derivedIdentifier(`widget:${page}.${chart.key}`),
    title: translated('pageLayoutWidget.title', chart.title),
    type: 'GRAPH',
    objectUniversalIdentifier: objectIdentifier(object),
    position: { layoutMode: PageLayoutTabLayoutMode.GRID, row, column, rowSpan, columnSpan },
    configuration: {
      aggregateFieldMetadataUniversalIdentifier: fieldIdentifier(object, sumOf ?? 'name'),
      aggregateOperation: sumOf ? AggregateOperations.SUM : AggregateOperations.COUNT,
      displayDataLabel: true,
      color: chart.color,
      ...(filters.length > 0 && { filter: chartFilter(page, chart, filters) }),
      ...chart.shape,
    } as WidgetManifest['configuration'],
  };
}

/** Charts take the values of their filters as texts. */
function chartFilter(page: string, { key, object }: ChartSpec, filters: readonly Filter[]): Record<string, unknown> {
  const group = derivedIdentifier(`widgetFilters:${page}.${key}`);
  return {
    recordFilterGroups: [{ id: group, logicalOperator: 'AND' }],
    recordFilters: filters.map(({ field, operand, value }) => ({
      fieldMetadataUniversalIdentifier: fieldIdentifier(object, field),
      operand,
      value: typeof value === 'string' ? value : JSON.stringify(value),
      recordFilterGroupId: group,
    })),
  };
}

function axis({ object }: ChartSpec, by: By, layout?: 'VERTICAL' | 'HORIZONTAL'): Record<string, unknown> {
  return {
    primaryAxisGroupByFieldMetadataUniversalIdentifier: fieldIdentifier(object, by.field),
    ...(by.subField && { primaryAxisGroupBySubFieldName: by.subField }),
    ...(by.month && { primaryAxisDateGranularity: 'MONTH' }),
    primaryAxisOrderBy: order(by, layout),
    axisNameDisplay: 'NONE',
    splitMultiValueFields: true,
  };
}

/** Options of a SELECT in their own order, months in that of time. */
function order({ subField, month, largestFirst }: By, layout?: 'VERTICAL' | 'HORIZONTAL'): string {
  // Horizontal bars are drawn from the bottom up.
  if (largestFirst) return layout === 'HORIZONTAL' ? 'VALUE_ASC' : 'VALUE_DESC';
  return month || subField ? 'FIELD_ASC' : 'FIELD_POSITION_ASC';
}
