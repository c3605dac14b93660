/** What a server refuses or spoils although the SDK builds it, measured on a running one. */
import { allFields } from '../labels.ts';
import type { Manifest } from '../manifest.ts';

type Tab = Manifest['pageLayoutTabs'][number];
type Widget = Tab['widgets'][number];

const KEPT_WIDGETS = ['FIELDS', 'TIMELINE', 'TASKS', 'NOTES', 'FILES'];

export function allTabs(manifest: Manifest): Tab[] {
  return [...manifest.pageLayouts.flatMap((page) => page.tabs), ...manifest.pageLayoutTabs];
}

function allWidgets(manifest: Manifest): Widget[] {
  return allTabs(manifest).flatMap((tab) => tab.widgets);
}

/** Apps may not create NUMERIC fields; without an icon a field shows a meaningless "123"; options have no comma. */
export function refusedFields(manifest: Manifest): string[] {
  return allFields(manifest)
    .filter(
      ({ type, icon, description, options }) =>
        type === 'NUMERIC' ||
        !icon?.startsWith('Icon') ||
        !description ||
        (options ?? []).some(({ label }) => label.includes(',')),
    )
    .map((field) => field.name);
}

export function refusedWidgets(manifest: Manifest): string[] {
  return allWidgets(manifest)
    .filter(({ type, configuration, heightBehavior }) => {
      const { configurationType } = configuration;
      if (configurationType === 'BAR_CHART') return configuration['layout'] === undefined;
      // A RECORD_TABLE ignores the record of its page.
      if (type === 'RECORD_TABLE') return true;
      if (configurationType === 'FIELD' && configuration['fieldDisplayMode'] === 'TABLE')
        return configuration['viewId'] === undefined;
      return ['TIMELINE', 'TASKS', 'NOTES', 'FILES'].includes(type) && heightBehavior !== 'TAB_VIEWPORT';
    })
    .map((widget) => widget.title);
}

export function refusedTabs(manifest: Manifest): string[] {
  return allTabs(manifest)
    .filter((tab) => tab.layoutMode === 'CANVAS' || !tab.icon)
    .map((tab) => tab.title);
}

/** A record page of ours replaces the host's: it must keep what users had. */
export function poorPages(manifest: Manifest): string[] {
  return manifest.pageLayouts
    .filter((page) => page.type === 'RECORD_PAGE')
    .filter((page) => {
      const types = new Set(page.tabs.flatMap((tab) => tab.widgets.map((widget) => widget.type)));
      return KEPT_WIDGETS.some((type) => !types.has(type)) || page.tabs[0]?.widgets[0]?.type !== 'FIELDS';
    })
    .map((page) => page.name);
}

/** A column that is not named is not shown, and its cards vanish. */
export function poorKanbans(manifest: Manifest): string[] {
  const fields = new Map(allFields(manifest).map((field) => [field.universalIdentifier, field]));
  return manifest.views
    .filter((view) => view.type === 'KANBAN')
    .filter((view) => {
      const field = fields.get(view.mainGroupByFieldMetadataUniversalIdentifier ?? '');
      const wanted = [...(field?.options ?? []).map((option) => option.value), ...(field?.defaultValue ? [] : [''])];
      const groups = new Set((view.groups ?? []).map((group) => group.fieldValue));
      return (
        field === undefined || wanted.some((value) => !groups.has(value)) || groups.size < (field.options ?? []).length
      );
    })
    .map((view) => view.name);
}

/** A list of related records must be bound to the record of its page. */
export function unboundLists(manifest: Manifest): string[] {
  return manifest.views
    .filter((view) => view.type === 'TABLE_WIDGET')
    .filter(
      (view) => !view.filters.some((filter) => JSON.stringify(filter.value).includes('"isCurrentRecordSelected":true')),
    )
    .map((view) => view.name);
}

/** The host refuses a table whose column of names is not the first one; leaving names out is allowed. */
export function misplacedNames(manifest: Manifest): string[] {
  const names = new Set(manifest.objects.map((object) => object.labelIdentifierFieldMetadataUniversalIdentifier));
  return manifest.views
    .filter((view) => view.type.startsWith('TABLE'))
    .filter((view) => view.fields.slice(1).some((field) => names.has(field.fieldMetadataUniversalIdentifier)))
    .map((view) => view.name);
}
