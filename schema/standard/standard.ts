import type { ObjectModel } from '../model.ts';
import objects from './objects.json' with { type: 'json' };

/** One of the host's own objects, with the identifier by which manifests name it. */
export interface StandardObject extends ObjectModel {
  readonly universalIdentifier: string;
}

/** The host's own objects that the workers touch, as a Twenty 2.19 describes them (see pull.ts, which wrote them). */
export const standardObjects = objects as unknown as readonly StandardObject[];
