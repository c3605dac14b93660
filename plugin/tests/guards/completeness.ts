/** What every object of ours has, so that nobody finds a record that they cannot reach, read or answer. */
import { buttonOf, updateOf } from '../../lib/buttons.ts';
import { allFields } from '../labels.ts';
import type { Manifest } from '../manifest.ts';

type Field = Manifest['fields'][number];

export function incompleteObjects(manifest: Manifest): string[] {
  return manifest.objects.flatMap((object) => {
    const id = object.universalIdentifier;
    const tables = manifest.views.filter((view) => view.objectUniversalIdentifier === id && view.type === 'TABLE');
    const first = tables.filter((view) => view.position === 0);
    const page = manifest.pageLayouts.find(
      (each) => each.objectUniversalIdentifier === id && each.type === 'RECORD_PAGE',
    );
    const entry = manifest.navigationMenuItems.find((each) => each.targetObjectUniversalIdentifier === id);
    const withoutPermission = manifest.roles.filter(
      (role) =>
        role.universalIdentifier !== manifest.application.defaultRoleUniversalIdentifier &&
        !role.objectPermissions.some((permission) => permission.objectUniversalIdentifier === id),
    );
    const lacks = [
      first.length === 1 && first[0]?.filters.length === 0 ? '' : 'one unfiltered table at position 0',
      page ? '' : 'a record page',
      entry?.folderUniversalIdentifier ? '' : 'a place in the navigation folder',
      withoutPermission.length === 0 ? '' : `permissions of ${withoutPermission.map((role) => role.label).join(', ')}`,
      object.icon && object.color && object.description ? '' : 'icon, colour and description',
    ];
    return lacks.filter((lack) => lack !== '').map((lack) => `${object.nameSingular} lacks ${lack}`);
  });
}

/** The loop of commands and answers: what a state needs, and what a request needs. */
export function incompleteLoops(manifest: Manifest): string[] {
  return fieldsByObject(manifest).flatMap(([object, fields]) => {
    const named = (name: string) => fields.find((field) => field.name === name);
    const states = fields.filter((field) => field.type.endsWith('SELECT') && isAnswer(field));
    const request = named('requestedAction');
    const lacks = [
      states.length === 0 || isAnswer(named('decisionKey')) ? '' : 'decisionKey',
      !request || isAnswer(named('decisionReason')) ? '' : 'decisionReason',
      !request || states.some((state) => state.name.endsWith('State')) ? '' : 'a state that answers requests',
    ];
    return lacks.filter((lack) => lack !== '').map((lack) => `${object} lacks ${lack}`);
  });
}

/** A button for every request, and nothing to press that no request stands behind. */
export function missingButtons(manifest: Manifest): string[] {
  const components = new Map(manifest.frontComponents.map((each) => [each.universalIdentifier, each.name]));
  return manifest.objects.flatMap((object) => {
    const actions = object.fields.find((field) => field.name === 'requestedAction')?.options ?? [];
    const shown = manifest.commandMenuItems
      .filter((item) => item.availabilityObjectUniversalIdentifier === object.universalIdentifier)
      .map((item) => components.get(item.frontComponentUniversalIdentifier) ?? 'nothing')
      .toSorted();
    const wanted = actions.map(({ value }) => `button-${buttonOf(object.nameSingular, value)}`).toSorted();
    const plural = `${object.namePlural.charAt(0).toUpperCase()}${object.namePlural.slice(1)}`;
    return [
      ...wanted.filter((name) => !shown.includes(name)).map((name) => `${object.nameSingular} lacks ${name}`),
      ...shown.filter((name) => !wanted.includes(name)).map((name) => `${object.nameSingular} has ${name} for nothing`),
      shown.length === wanted.length
        ? ''
        : `${object.nameSingular} has ${shown.length} buttons for ${wanted.length} requests`,
      actions.length === 0 || updateOf(object.nameSingular) === `update${plural}` ? '' : `there is no update${plural}`,
    ].filter((problem) => problem !== '');
  });
}

/** The host takes this many files and calls about an app in a row; whoever sends more must pause. */
const HOST_BURST = 30;

/** How many calls a deployment makes: one a component and asset, the package, and two to begin and to end. */
export function deploymentCalls(manifest: Manifest): { calls: number; most: number } {
  return { calls: manifest.frontComponents.length + manifest.publicAssets.length + 3, most: HOST_BURST };
}

/** Everything that people read is in the panel of the record's page; technical fields are known to it but hidden. */
export function unseenFields(manifest: Manifest): string[] {
  return manifest.objects.flatMap((object) => {
    const panel = manifest.views.find(
      (view) => view.type === 'FIELDS_WIDGET' && view.objectUniversalIdentifier === object.universalIdentifier,
    );
    const listed = new Map(
      (panel?.fields ?? []).map((each) => [each.fieldMetadataUniversalIdentifier, each.isVisible]),
    );
    return object.fields
      .filter((field) => field.universalSettings?.relationType !== 'ONE_TO_MANY')
      .filter((field) => listed.get(field.universalIdentifier) !== isShown(field))
      .map((field) => `${object.nameSingular}.${field.name}`);
  });
}

/** Raw figures are drawn by front components, and nobody reads keys. */
function isShown({ name, type }: Field): boolean {
  return !['name', 'decisionKey'].includes(name) && type !== 'RAW_JSON';
}

function isAnswer(field: Field | undefined): boolean {
  return field?.writability === 'APPLICATION' && field.isUIEditable === false;
}

function fieldsByObject(manifest: Manifest): [string, Field[]][] {
  const extended = Map.groupBy(manifest.fields, (field) => field.objectUniversalIdentifier ?? '');
  return [...manifest.objects.map((object): [string, Field[]] => [object.nameSingular, object.fields]), ...extended];
}

export const answers = (manifest: Manifest): string[] =>
  allFields(manifest)
    .filter((field) => field.writability === 'APPLICATION')
    .map((field) => field.name);
