/** Names that the app would bring and that a workspace already uses for something else. */
import type { Manifest } from '../tests/manifest.ts';
import type { WorkspaceObject } from './workspace.ts';

export function collisions(manifest: Manifest, workspace: readonly WorkspaceObject[]): string[] {
  return [...objectCollisions(manifest, workspace), ...fieldCollisions(manifest, workspace)].toSorted();
}

function objectCollisions(manifest: Manifest, workspace: readonly WorkspaceObject[]): string[] {
  return manifest.objects.flatMap((ours) =>
    workspace
      .filter((theirs) => theirs.universalIdentifier !== ours.universalIdentifier)
      .filter((theirs) => shared([ours.nameSingular, ours.namePlural], [theirs.nameSingular, theirs.namePlural]))
      .map(
        (theirs) =>
          `object ${ours.nameSingular}: the workspace has another object ${theirs.nameSingular} (${theirs.namePlural})`,
      ),
  );
}

function fieldCollisions(manifest: Manifest, workspace: readonly WorkspaceObject[]): string[] {
  const fields = [
    ...manifest.objects.flatMap((object) =>
      object.fields.map((field) => ({ ...field, objectUniversalIdentifier: object.universalIdentifier })),
    ),
    ...manifest.fields,
  ];
  const byIdentifier = new Map(workspace.map((object) => [object.universalIdentifier, object]));
  return fields.flatMap((ours) => {
    const object = byIdentifier.get(ours.objectUniversalIdentifier ?? '');
    const taken = occupied(ours);
    return (object?.fields ?? [])
      .filter((theirs) => theirs.universalIdentifier !== ours.universalIdentifier && taken.includes(theirs.name))
      .map((theirs) => `field ${object?.nameSingular}.${ours.name}: the workspace has another field ${theirs.name}`);
  });
}

/** A relation takes the name of its foreign key as well. */
function occupied(field: Manifest['fields'][number]): string[] {
  const key = field.universalSettings?.joinColumnName;
  return key ? [field.name, key] : [field.name];
}

function shared(a: readonly string[], b: readonly string[]): boolean {
  return a.some((name) => b.includes(name));
}
