/** Whether values say the same, in the mirror's canonical spelling ('' and null and [] are nothing). */
import { canonicalValue, sameValue } from '../ingest/mirror/canonical.ts';
import type { MirrorModel } from '../ingest/mirror/model.ts';
import type { FieldValues } from './automation.ts';

/** The user's command; answering clears it, and it is nobody's answer. */
export const commandField = 'requestedAction';
/** Where an object has it, the worker's reply in words. */
export const replyField = 'decisionReason';

export function sameField(model: MirrorModel, object: string, key: string, a: unknown, b: unknown): boolean {
  const type = model.get(object)?.byKey.get(key)?.type ?? 'RAW_JSON';
  return sameValue(canonicalValue(type, a), canonicalValue(type, b));
}

/** The keys of `wanted` whose values differ from those shown. */
export function differing(model: MirrorModel, object: string, wanted: FieldValues, shown: FieldValues): string[] {
  return Object.keys(wanted).filter((key) => !sameField(model, object, key, wanted[key], shown[key]));
}
