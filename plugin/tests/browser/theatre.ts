/** Chromium and a built plugin for the tests of one file: both are there before its first test, and gone after its last. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { builtCopy } from './built-copy.ts';
import { launch, type Scene, stage } from './stage.ts';

const BUILD_TIMEOUT_MS = 180_000;

/** To be called once, at the top of a test file. What it returns puts a component on a page of its own. */
export function theatre(): (component: string, scene: Scene) => Promise<Page> {
  let browser: Browser;
  let built: Awaited<ReturnType<typeof builtCopy>>;
  beforeAll(async () => {
    [browser, built] = await Promise.all([launch(), builtCopy()]);
  }, BUILD_TIMEOUT_MS);
  afterAll(async () => {
    await Promise.all([browser.close(), built.remove()]);
  });
  return (component, scene) => stage(browser, built.output, component, scene);
}
