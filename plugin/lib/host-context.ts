/**
 * What the host tells a front component: for which records it is shown, in which language. The SDK's own hooks do the
 * same and bring 100 KB with them, as much as a whole component of ours.
 */
import { useSyncExternalStore } from 'react';
import type { FrontComponentExecutionContext } from 'twenty-sdk/front-component';

const CONTEXT = '__twentySdkExecutionContext__';
const LISTENERS = '__twentySdkContextListeners__';

/** Renders again when what `select` picks (a text, a number, a flag) changes. */
export function useHostContext<T extends string | number | boolean | null>(
  select: (context: FrontComponentExecutionContext) => T,
): T {
  return useSyncExternalStore(subscribe, () =>
    select(Reflect.get(globalThis, CONTEXT) as FrontComponentExecutionContext),
  );
}

export const useIsChinese = (): boolean => useHostContext(({ locale }) => locale === 'zh-CN');

/** The record on whose page the component stands; null when there is none, or several. */
export const useRecordOfPage = (): string | null =>
  useHostContext(({ selectedRecordIds }) => (selectedRecordIds.length === 1 ? (selectedRecordIds[0] ?? null) : null));

function subscribe(listener: () => void): () => void {
  const known: unknown = Reflect.get(globalThis, LISTENERS);
  const listeners = known instanceof Set ? (known as Set<() => void>) : new Set<() => void>();
  if (listeners !== known) Reflect.set(globalThis, LISTENERS, listeners);
  listeners.add(listener);
  return () => listeners.delete(listener);
}
