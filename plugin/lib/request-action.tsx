/**
 * What every button does: writes `requestedAction` on the selected records as the user who pressed it.
 *
 * Runs in the browser, in the host's sandbox, so it must not import the definitions. It speaks to the host through the
 * globals that the SDK's own `<Command>` uses: importing that one brings 100 KB of unrelated code into every button.
 */
import { useEffect } from 'react';
import { CoreApiClient } from 'twenty-client-sdk/core';
import type { FrontComponentExecutionContext } from 'twenty-sdk/front-component';
import { buttonText } from './button-texts.ts';

/** The host refuses larger batches. */
const BATCH = 60;

/** `plural` in capitals, as in the host's mutation `updateTradeLicences`. */
export function requestAction(plural: string, action: string): () => null {
  return function RequestAction() {
    useEffect(() => {
      void run(plural, action);
    }, []);
    return null;
  };
}

async function run(plural: string, action: string): Promise<void> {
  const host = globalThis.frontComponentHostCommunicationApi;
  const { selectedRecordIds: ids, locale } = Reflect.get(
    globalThis,
    '__twentySdkExecutionContext__',
  ) as FrontComponentExecutionContext;
  try {
    let asked = 0;
    for (let start = 0; start < ids.length; start += BATCH) {
      asked += await ask(plural, action, ids.slice(start, start + BATCH));
      await host.updateProgress?.(Math.min(1, (start + BATCH) / ids.length));
    }
    const all = asked === ids.length;
    await host.enqueueSnackbar?.({
      message: buttonText(all ? 'ASKED' : 'NOT_ALL_ASKED', locale),
      variant: all ? 'info' : 'warning',
    });
  } catch (error) {
    await host.enqueueSnackbar?.({
      message: buttonText('FAILED', locale),
      detailedMessage: error instanceof Error ? error.message : String(error),
      variant: 'error',
    });
  } finally {
    await host.unmountFrontComponent?.();
  }
}

async function ask(plural: string, action: string, ids: readonly string[]): Promise<number> {
  const mutation = `update${plural}`;
  const changed = (await new CoreApiClient().mutation({
    [mutation]: { __args: { filter: { id: { in: ids } }, data: { requestedAction: action } }, id: true },
  })) as Record<string, readonly unknown[] | undefined>;
  return changed[mutation]?.length ?? 0;
}
