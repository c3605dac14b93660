/** Every text of a manifest that a user reads, with the context under which its translation is filed. */
import type { HostContext, OwnContext } from '../lib/text.ts';
import type { Manifest } from './manifest.ts';

export interface Label {
  readonly context: HostContext | OwnContext;
  readonly english: string;
}

export function hostLabels(manifest: Manifest): Label[] {
  const tabs = [...manifest.pageLayouts.flatMap((page) => page.tabs), ...manifest.pageLayoutTabs];
  return [
    ...manifest.objects.flatMap((object) => [
      label('objectMetadata.labelSingular', object.labelSingular),
      label('objectMetadata.labelPlural', object.labelPlural),
      label('objectMetadata.description', object.description),
    ]),
    ...allFields(manifest).flatMap((field) => [
      label('fieldMetadata.label', field.label),
      label('fieldMetadata.description', field.description),
    ]),
    ...manifest.views.map((view) => label('view.name', view.name)),
    ...manifest.views.flatMap((view) =>
      (view.fieldGroups ?? []).map((group) => label('viewFieldGroup.name', group.name)),
    ),
    ...manifest.pageLayouts.map((page) => label('pageLayout.name', page.name)),
    ...tabs.map((tab) => label('pageLayoutTab.title', tab.title)),
    ...tabs.flatMap((tab) => tab.widgets.map((widget) => label('pageLayoutWidget.title', widget.title))),
    ...manifest.commandMenuItems.flatMap((item) => [
      label('commandMenuItem.label', item.label),
      label('commandMenuItem.shortLabel', item.shortLabel),
    ]),
    ...manifest.navigationMenuItems
      .filter((item) => item.name !== undefined)
      .map((item) => label('navigationMenuItem.name', item.name)),
  ];
}

/** What the host shows as it is written: the build for a Chinese workspace translates it. */
export function ownLabels(manifest: Manifest): Label[] {
  return [
    label('application.displayName', manifest.application.displayName),
    label('application.description', manifest.application.description),
    ...manifest.roles.flatMap((role) => [label('role.label', role.label), label('role.description', role.description)]),
    ...allFields(manifest).flatMap((field) =>
      (field.options ?? []).map((option) => label('option.label', option.label)),
    ),
  ];
}

export function allFields(manifest: Manifest): Manifest['fields'] {
  return [...manifest.objects.flatMap((object) => object.fields), ...manifest.fields];
}

function label(context: Label['context'], english: string | undefined): Label {
  return { context, english: english ?? '' };
}
