/** Which objects of the host the workers keep a mirror of; notes are nobody's business here. */
import { hostModel } from '../schema/generated/model.ts';
import { automations } from './automations.ts';
import type { Actor } from './platform/decide/automation.ts';
import type { Mirror } from './platform/ingest/mirror/apply.ts';
import { mirrorModel } from './platform/ingest/mirror/model.ts';
import { compileRoutes } from './platform/ingest/mirror/routes.ts';

const notMirrored = new Set(['note', 'noteTarget']);

export const mirroredObjects: readonly string[] = hostModel.objects
  .map(({ name }) => name)
  .filter((name) => !notMirrored.has(name));

/** The mirror as the workers use it; `isOurs` tells our own writes from everybody else's. */
export function workersMirror(isOurs: (actor: Actor) => boolean): Mirror {
  const model = mirrorModel(hostModel, mirroredObjects);
  return { model, routes: compileRoutes(model, automations), isOurs };
}
