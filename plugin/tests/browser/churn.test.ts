/** The drawings of churn as a reader sees them, in Chromium. SCREENSHOTS names a folder to keep what they looked like. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtCopy } from './built-copy.ts';
import { ACCOUNT, answerOf, page, report, SCORED } from './churn.data.ts';
import { launch, type Scene, stage } from './stage.ts';

const BUILD_TIMEOUT_MS = 180_000;
const scene: Scene = { colorScheme: 'light', locale: 'en', recordIds: [ACCOUNT], answer: answerOf(SCORED) };
const reports = { churnReports: page([report]) };

let browser: Browser;
let built: Awaited<ReturnType<typeof builtCopy>>;

beforeAll(async () => {
  [browser, built] = await Promise.all([launch(), builtCopy()]);
}, BUILD_TIMEOUT_MS);

afterAll(async () => {
  await Promise.all([browser.close(), built.remove()]);
});

type Component = 'order-rhythm' | 'calibration-plot' | 'stage-map' | 'play-effect';

async function shown(component: Component, change: Partial<Scene>, until: string, shot: string) {
  const shownPage = await stage(browser, built.output, component, { ...scene, widthPx: 760, ...change });
  await shownPage.locator(until).first().waitFor();
  const folder = process.env['SCREENSHOTS'];
  if (folder) await shownPage.screenshot({ path: join(folder, `${component}-${shot}.png`), fullPage: true });
  return { page: shownPage, text: await shownPage.locator('#root').innerText() };
}

const COMPONENTS: readonly (readonly [Component, Scene['answer'], until: string, chinese: string, english: RegExp])[] = [
  ['order-rhythm', answerOf(SCORED), 'svg', '自身间隔', /Own interval|expected|today/],
  ['calibration-plot', reports, 'svg', '与预测相符', /fits the forecast|Passed/],
  ['stage-map', reports, 'svg', '成熟期', /Mature|stay/],
  ['play-effect', reports, 'svg', '对照组', /Held out|saved/],
];

/** Pairs of words in drawings that lie on one another. */
async function overlaps(shownPage: Page): Promise<string[]> {
  return shownPage.evaluate(() => {
    const boxes = [...document.querySelectorAll('svg text')]
      .filter((element) => element.textContent?.trim())
      .map((element) => ({ text: element.textContent ?? '', box: element.getBoundingClientRect() }));
    const over = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
    return boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => (over(one.box, other.box) ? [`${one.text} on ${other.text}`] : [])),
    );
  });
}

/** Words that leave their drawing are cut off. */
async function cutOff(shownPage: Page): Promise<string[]> {
  return shownPage.evaluate(() =>
    [...document.querySelectorAll('svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 2 || bottom > frame.bottom + 2;
        })
        .map((element) => element.textContent ?? '');
    }),
  );
}

describe.each(COMPONENTS)('%s', (component, full, until, chinese, english) => {
  test.each(['light', 'dark'] as const)('takes the colours of the host in %s', async (colorScheme) => {
    const { page: shownPage } = await shown(component, { colorScheme, answer: full }, until, colorScheme);
    const [own, host] = await shownPage.evaluate(() => {
      const probe = document.createElement('i');
      probe.style.color = 'var(--t-font-color-primary)';
      document.body.append(probe);
      return [document.querySelector('.tpc'), probe].map((element) => element && getComputedStyle(element).color);
    });
    expect(own).toBe(host);
    await shownPage.close();
  });

  test.each(['en', 'zh-CN'] as const)('no word lies on another or is cut off in %s', async (locale) => {
    const { page: shownPage, text } = await shown(component, { locale, answer: full }, until, locale);
    expect(await overlaps(shownPage)).toEqual([]);
    expect(await cutOff(shownPage)).toEqual([]);
    if (locale === 'zh-CN') expect(text).toContain(chinese);
    if (locale === 'zh-CN') expect(text).not.toMatch(english);
    await shownPage.close();
  });

  test('is no wider than the side panel', async () => {
    const { page: shownPage } = await shown(component, { widthPx: 380, answer: full }, until, 'narrow');
    expect(await shownPage.evaluate(() => document.documentElement.scrollWidth)).toBe(380);
    expect(await overlaps(shownPage)).toEqual([]);
    await shownPage.close();
  });

  test('every drawing says to those who do not see it what it shows', async () => {
    const { page: shownPage } = await shown(component, { answer: full }, until, 'light');
    const drawings = await shownPage.locator('svg:not([aria-hidden])').all();
    expect(drawings.length).toBeGreaterThan(0);
    for (const drawing of drawings) {
      expect(await drawing.getAttribute('role')).toBe('img');
      expect((await drawing.getAttribute('aria-label'))?.length).toBeGreaterThan(10);
    }
    await shownPage.close();
  });

  test('says that it reads, that it failed, and tries again', async () => {
    const waiting = await shown(component, { answer: null }, '[aria-busy=true]', 'loading');
    await waiting.page.close();
    const { page: shownPage, text } = await shown(component, { answer: 'Limit reached' }, 'role=alert', 'failed');
    expect(text).toContain('could not be read');
    await shownPage.evaluate((good) => Reflect.set(globalThis, 'scene', { answer: good }), full);
    await shownPage.getByRole('button', { name: 'Try again' }).click();
    await shownPage.locator(until).first().waitFor();
    await shownPage.close();
  });

  test('without anything to show it says why', async () => {
    const empty = { companies: page([]), churnCases: page([]), salesOrders: page([]), churnReports: page([]) };
    const { page: shownPage, text } = await shown(component, { answer: empty }, '.tpc-state', 'empty');
    expect(text).toMatch(/Open an account|No report yet/);
    await shownPage.close();
  });
});
