/** Identifiers of objects and fields: the host's own come from the SDK, ours from the lock. */
import { STANDARD_OBJECT } from './sdk.ts';
import { identifier } from './identifiers.ts';

type StandardObject = { universalIdentifier: string; fields: Record<string, { universalIdentifier: string }> };

const standard = STANDARD_OBJECT as unknown as Readonly<Record<string, StandardObject | undefined>>;

export function objectIdentifier(object: string): string {
  return standard[object]?.universalIdentifier ?? identifier(`object:${object}`);
}

export function fieldIdentifier(object: string, field: string): string {
  return standard[object]?.fields[field]?.universalIdentifier ?? identifier(`field:${object}.${field}`);
}
