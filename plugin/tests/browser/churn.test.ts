/** The drawings of churn as a reader sees them, in Chromium. SCREENSHOTS names a folder to keep what they looked like. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACCOUNT, answerOf, page, REPORT, report, SCORED } from './churn.data.ts';
import { cutOff, overlaps, titles, unknownToHost } from './looks.ts';
import type { Scene } from './stage.ts';
import { theatre } from './theatre.ts';

const scene: Scene = { colorScheme: 'light', locale: 'en', recordIds: [ACCOUNT], answer: answerOf(SCORED) };
const reports = { churnReports: page([report]) };

const onStage = theatre();

type Component = 'order-rhythm' | 'calibration-plot' | 'stage-map' | 'play-effect';

async function shown(component: Component, change: Partial<Scene>, until: string, shot: string) {
  const shownPage = await onStage(component, { ...scene, widthPx: 760, ...change });
  await shownPage.locator(until).first().waitFor();
  const folder = process.env['SCREENSHOTS'];
  if (folder) await shownPage.screenshot({ path: join(folder, `${component}-${shot}.png`), fullPage: true });
  return { page: shownPage, text: await shownPage.locator('#root').innerText() };
}

const COMPONENTS: readonly (readonly [Component, Scene['answer'], until: string, chinese: string, english: RegExp])[] =
  [
    ['order-rhythm', answerOf(SCORED), 'svg', '自身间隔', /Own interval|expected|today/],
    ['calibration-plot', reports, 'svg', '与预测相符', /fits the forecast|Passed/],
    ['stage-map', reports, 'svg', '成熟期', /Mature|stay/],
    ['play-effect', reports, 'svg', '对照组', /Held out|of \d+ saved/],
  ];

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

  test('uses only what the host renders', async () => {
    const { page: shownPage } = await shown(component, { answer: full }, until, 'light');
    expect(await unknownToHost(shownPage)).toEqual([]);
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

describe('the calibration', () => {
  test('tells groups that came true from those that did not', async () => {
    const { page: shownPage, text } = await shown('calibration-plot', { answer: reports }, '.tpc-bin', 'light');
    expect(await shownPage.locator('.tpc-bin').count()).toBe(10);
    expect(await titles(shownPage)).toContain('Predicted 45 %, observed 56 % (48 % to 66 %), 99 forecasts');
    expect(await shownPage.locator('svg[role=img]').first().getAttribute('aria-label')).toBe(
      '9 of 10 groups of forecasts came true as predicted',
    );
    const off = await shownPage.locator('.tpc-bin circle[fill*=orange]').count();
    expect(off).toBe(1);
    expect(text).toContain('Off by 3.1 points on average · 1,204 forecasts of 602 accounts · orders within 90 days');
    await shownPage.close();
  });

  test.each([
    ['FAIL', 'HIATUS', 'the hiatus rule stands in for it', 'failed-verdict'],
    ['INSUFFICIENT', 'HIATUS', 'Too few outcomes', 'insufficient'],
  ])('says what %s means', async (gateVerdict, riskMethod, words, shot) => {
    const answer = { churnReports: page([{ ...report, gateVerdict, riskMethod, calibration: null }]) };
    const { page: shownPage, text } = await shown('calibration-plot', { answer }, '.tpc-state', shot);
    expect(text).toContain(words);
    expect(text).toContain('Nothing to compare yet');
    await shownPage.close();
  });

  test('on an overview it asks for the latest report, on a report’s page for that one', async () => {
    const asked = async (recordIds: readonly string[]) => {
      const { page: shownPage } = await shown('calibration-plot', { answer: reports, recordIds }, 'svg', 'asked');
      const [query] = await shownPage.evaluate(() => Reflect.get(globalThis, 'queries') as Record<string, object>[]);
      await shownPage.close();
      return query?.['churnReports'];
    };
    expect(await asked([])).toMatchObject({ __args: { orderBy: [{ reportedOn: 'DescNullsLast' }], first: 1 } });
    expect(await asked([REPORT])).toMatchObject({ __args: { filter: { id: { eq: REPORT } } } });
  });
});

describe('the stage map', () => {
  test('draws every move in an average month, as thick as it has accounts', async () => {
    const { page: shownPage, text } = await shown('stage-map', { answer: reports }, '.tpc-band', 'light');
    expect(await shownPage.locator('.tpc-band').count()).toBe(17);
    expect(await titles(shownPage)).toContain('Mature → Declining: 38 (8 %)');
    expect(text).toContain('an average month, Nov 2025 to Nov 2026');
    expect(text).toContain('¥540,000 each');
    expect(text).not.toContain('Prospect');
    const heights = await shownPage.evaluate(() =>
      [...document.querySelectorAll('.tpc-node')].map((node) => Number(node.getAttribute('height'))),
    );
    expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(450 / 201, 5);
    await shownPage.close();
  });

  test('has the same in numbers', async () => {
    const { page: shownPage } = await shown('stage-map', { answer: reports }, '.tpc-band', 'light');
    await shownPage.getByRole('button', { name: 'Matrix' }).click();
    await shownPage.locator('table').waitFor();
    expect(await unknownToHost(shownPage)).toEqual([]);
    const folder = process.env['SCREENSHOTS'];
    if (folder) await shownPage.screenshot({ path: join(folder, 'stage-map-matrix.png') });
    const rows = (await shownPage.locator('tbody tr').allInnerTexts()).map((row) => row.split(/\s*\t\s*/));
    expect(rows[0]).toEqual(['Mature', '450', '92 %', '–', '–', '–', '8 %', '–', '¥540,000']);
    await shownPage.close();
  });

  test('a report without moves says so', async () => {
    const answer = { churnReports: page([{ ...report, stageMatrix: { stages: ['NEW'], counts: [[0]] } }]) };
    const { page: shownPage, text } = await shown('stage-map', { answer }, '.tpc-state', 'no-moves');
    expect(text).toContain('No moves between stages yet');
    await shownPage.close();
  });
});

describe('the effect of plays', () => {
  test('is two shares with what chance leaves around them', async () => {
    const { page: shownPage, text } = await shown('play-effect', { answer: reports }, '.tpc-interval', 'light');
    expect(text).toContain('118 of 214 saved · 95 %: 48 % to 62 %');
    expect(text).toContain('15 of 37 saved · 95 %: 26 % to 57 %');
    expect(text).toContain('1,240 more closed cases are needed');
    await shownPage.close();
  });

  test('without anybody held out it says that nothing can be compared', async () => {
    const answer = { churnReports: page([{ ...report, heldOutClosed: 0, heldOutSaved: 0, effectSummary: null }]) };
    const { page: shownPage, text } = await shown('play-effect', { answer }, '.tpc-note', 'nobody-held-out');
    expect(text).toContain('nobody can say what the plays added');
    await shownPage.close();
  });

  test('before the first outcome it says who decides', async () => {
    const none = { treatedClosed: 0, treatedSaved: 0, heldOutClosed: null, heldOutSaved: null };
    const answer = { churnReports: page([{ ...report, ...none }]) };
    const { page: shownPage, text } = await shown('play-effect', { answer }, '.tpc-state', 'none-closed');
    expect(text).toContain('Orders decide once its horizon has passed.');
    await shownPage.close();
  });
});
