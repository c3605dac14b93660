/**
 * Record pages. A page of ours replaces the host's default, so every one keeps timeline, tasks, notes and files. The
 * first tab is the panel on the left; the second is what opens beside it.
 */
import { type PageManifest, PageLayoutTabLayoutMode, type TabManifest as AddedTabManifest } from './sdk.ts';
import { derivedIdentifier, identifier } from './identifiers.ts';
import { fieldIdentifier, objectIdentifier } from './standard.ts';
import { translated } from './text.ts';
import { viewIdentifier } from './view.ts';

type TabManifest = NonNullable<PageManifest['tabs']>[number];
type WidgetManifest = NonNullable<TabManifest['widgets']>[number];

export interface WidgetSpec {
  readonly key: string;
  readonly title: string;
  readonly rest: Pick<WidgetManifest, 'type' | 'configuration' | 'heightBehavior'>;
}

export interface TabSpec {
  readonly key: string;
  readonly title: string;
  readonly icon: string;
  readonly widgets: readonly WidgetSpec[];
}

/** All fields in the groups of a `fieldsPanel` view; fields that come later show by themselves where `newFields`. */
export const fieldsWidget = (title: string, object: string, viewKey: string, newFields = true): WidgetSpec => ({
  key: `fields.${viewKey}`,
  title,
  rest: {
    type: 'FIELDS',
    configuration: {
      configurationType: 'FIELDS',
      viewUniversalIdentifier: viewIdentifier(object, viewKey),
      newFieldDefaultVisibility: newFields,
    },
  },
});

/** The record or records that a relation field leads to, as chips. */
export const cardsWidget = (title: string, object: string, field: string): WidgetSpec => ({
  key: `cards.${field}`,
  title,
  rest: {
    type: 'FIELD',
    configuration: {
      configurationType: 'FIELD',
      fieldMetadataId: fieldIdentifier(object, field),
      fieldDisplayMode: 'CARD',
    },
  },
});

/** A `relatedList` view of the records in the relation field `field` of the page's object. */
export const listWidget = (
  title: string,
  object: string,
  field: string,
  related: string,
  viewKey: string,
): WidgetSpec => ({
  key: `list.${field}.${viewKey}`,
  title,
  rest: {
    type: 'FIELD',
    configuration: {
      configurationType: 'FIELD',
      fieldMetadataId: fieldIdentifier(object, field),
      fieldDisplayMode: 'TABLE',
      viewId: viewIdentifier(related, viewKey),
    },
  },
});

/** A front component of ours, which knows the page's record from the host. */
export const componentWidget = (title: string, component: string): WidgetSpec => ({
  key: `component.${component}`,
  title,
  rest: {
    type: 'FRONT_COMPONENT',
    configuration: {
      configurationType: 'FRONT_COMPONENT',
      frontComponentUniversalIdentifier: identifier(`component:${component}`),
    },
  },
});

const KEPT = [
  { type: 'TIMELINE', title: 'Timeline', icon: 'IconTimelineEvent' },
  { type: 'TASKS', title: 'Tasks', icon: 'IconCheckbox' },
  { type: 'NOTES', title: 'Notes', icon: 'IconNotes' },
  { type: 'FILES', title: 'Files', icon: 'IconPaperclip' },
] as const;

export interface PageSpec {
  readonly name: string;
  readonly details: readonly WidgetSpec[];
  /** Opens first, between the details and what every page keeps. */
  readonly tabs?: readonly TabSpec[];
  /** Where the work is the tasks: they come before the timeline. */
  readonly tasksFirst?: true;
}

export function recordPage(object: string, spec: PageSpec): PageManifest {
  const order = spec.tasksFirst
    ? KEPT.toSorted((a, b) => Number(b.type === 'TASKS') - Number(a.type === 'TASKS'))
    : KEPT;
  const kept = order.map(({ type, title, icon }): TabSpec => ({
    key: type.toLowerCase(),
    title,
    icon,
    widgets: [
      {
        key: type.toLowerCase(),
        title,
        rest: { type, configuration: { configurationType: type }, heightBehavior: 'TAB_VIEWPORT' },
      },
    ],
  }));
  const details: TabSpec = { key: 'details', title: 'Details', icon: 'IconListDetails', widgets: spec.details };
  return {
    universalIdentifier: identifier(`page:${object}`),
    name: translated('pageLayout.name', spec.name),
    type: 'RECORD_PAGE',
    objectUniversalIdentifier: objectIdentifier(object),
    tabs: [details, ...(spec.tabs ?? []), ...kept].map((tab, position) => pageTab(object, tab, position)),
  };
}

/** A tab of ours on the page of one of the host's own objects. */
export function addedTab(object: string, pageIdentifier: string, position: number, tab: TabSpec): AddedTabManifest {
  return { ...pageTab(object, tab, position), pageLayoutUniversalIdentifier: pageIdentifier };
}

function pageTab(object: string, tab: TabSpec, position: number): TabManifest {
  return {
    universalIdentifier: identifier(`tab:${object}.${tab.key}`),
    title: translated('pageLayoutTab.title', tab.title),
    icon: tab.icon,
    position,
    layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
    widgets: tab.widgets.map((widget, index) => ({
      universalIdentifier: derivedIdentifier(`widget:${object}.${tab.key}.${widget.key}`),
      title: translated('pageLayoutWidget.title', widget.title),
      objectUniversalIdentifier: objectIdentifier(object),
      ...widget.rest,
      // Said outright: a widget that a later version adds between two others stands there.
      position: {
        layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
        index,
        ...(widget.rest.heightBehavior && { heightBehavior: widget.rest.heightBehavior }),
      } as WidgetManifest['position'],
    })),
  };
}
