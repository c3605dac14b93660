/**
 * What every button does: writes `requestedAction` on the selected records as the user who pressed it (see buttons.ts).
 *
 * Runs in the browser, in the host's sandbox, so it must not import the definitions. It speaks to the host through the
 * globals that the SDK's own `<Command>` uses: importing that one brings 100 KB of unrelated code into every button.
 */
import { useEffect } from 'react';
import { CoreApiClient } from 'twenty-client-sdk/core';
import type { FrontComponentExecutionContext } from 'twenty-sdk/front-component';
import { buttonText } from './button-texts.ts';
import { BUTTONS, type Button, type ButtonName, updateOf } from './buttons.ts';

/** The host refuses larger batches. */
const BATCH = 60;

export function requestAction(name: ButtonName): () => null {
  return function RequestAction() {
    useEffect(() => {
      void run(BUTTONS[name]);
    }, []);
    return null;
  };
}

async function run(button: Button): Promise<void> {
  const host = globalThis.frontComponentHostCommunicationApi;
  const { selectedRecordIds: ids, locale } = Reflect.get(
    globalThis,
    '__twentySdkExecutionContext__',
  ) as FrontComponentExecutionContext;
  try {
    let asked = 0;
    let rest: readonly Asking[] = Object.entries(button);
    for (let start = 0; start < ids.length; start += BATCH) {
      const done = await askOneOf(rest, ids.slice(start, start + BATCH));
      asked += done.count;
      // All selected records are of one object.
      if (done.by) rest = [done.by];
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

type Asking = readonly [object: string, action: string];

/**
 * The host does not tell of which object the records are: each is asked in turn, and only theirs has these ids. A user who
 * may not write one of the others is refused there; that counts only when nobody else has them.
 */
async function askOneOf(askings: readonly Asking[], ids: readonly string[]): Promise<{ count: number; by?: Asking }> {
  const failures: unknown[] = [];
  for (const by of askings) {
    try {
      const count = await ask(by, ids);
      if (count > 0) return { count, by };
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return { count: 0 };
}

async function ask([object, action]: Asking, ids: readonly string[]): Promise<number> {
  const mutation = updateOf(object);
  const changed = (await new CoreApiClient().mutation({
    [mutation]: { __args: { filter: { id: { in: ids } }, data: { requestedAction: action } }, id: true },
  })) as Record<string, readonly unknown[] | undefined>;
  return changed[mutation]?.length ?? 0;
}
