/** The component as a reader sees it, in Chromium. SCREENSHOTS names a folder to keep what it looked like. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Scene } from './stage.ts';
import { theatre } from './theatre.ts';

const COMPANY = '6f1f5c1e-0000-4000-8000-000000000001';
const money = (amount: number | null) => ({
  amountMicros: amount === null ? null : amount * 1_000_000,
  currencyCode: amount === null ? '' : 'CNY',
});
const order = (day: string, amount: number, orderKind = 'SALE', currencyCode = 'CNY') => ({
  node: {
    orderedAt: `${day}T02:00:00.000Z`,
    orderKind,
    totalAmount: { amountMicros: amount * 1_000_000, currencyCode },
  },
});
const assessment = {
  assessedOn: '2026-11-02',
  tier: 'TOP',
  valueClass: 'MOST_VALUABLE',
  reasons: 'kept on the assessment',
  orderCount: 24,
  returnCount: 1,
  activeMonths: 11,
  revenue: money(1_284_300),
  margin: money(412_300),
  netMargin: money(352_300),
  potential: money(2_400_000),
  potentialSharePercent: 54,
};
const full = {
  company: {
    customerTier: 'TOP',
    valueClass: 'MOST_VALUABLE',
    valueReasons:
      'Tier: a margin of CNY 412,300 in twelve months; Top starts at CNY 300,000.\nMost valuable: the limit is a margin of CNY 350,000.',
  },
  customerAssessments: {
    edges: [{ node: assessment }, { node: { ...assessment, assessedOn: '2026-10-02', tier: 'HIGH' } }],
  },
  salesOrders: {
    totalCount: 14,
    edges: [
      order('2026-11-12', 84_000),
      order('2026-10-20', 133_000),
      order('2026-09-18', 96_500),
      order('2026-08-11', 141_000),
      order('2026-08-20', 18_200, 'RETURN'),
      order('2026-07-09', 88_000),
      order('2026-06-12', 120_000),
      order('2026-05-12', 72_000),
      order('2026-04-10', 154_000),
      order('2026-03-13', 98_000),
      order('2026-02-12', 31_000),
      order('2026-01-15', 126_000),
      order('2025-12-10', 90_000),
      order('2025-12-11', 500, 'SALE', 'USD'),
    ],
  },
};
const scene: Scene = { colorScheme: 'light', locale: 'en', recordIds: [COMPANY], answer: full };

const onStage = theatre();

async function shown(change: Partial<Scene>, until: string, shot: string): Promise<{ page: Page; text: string }> {
  const page = await onStage('why-this-tier', { ...scene, ...change });
  await page.locator(until).first().waitFor();
  const folder = process.env['SCREENSHOTS'];
  if (folder) await page.screenshot({ path: join(folder, `why-this-tier-${shot}.png`) });
  return { page, text: await page.locator('#root').innerText() };
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('says tier, class, reasons, figures and orders', async () => {
    const { page, text } = await shown({ colorScheme }, 'svg', colorScheme);
    for (const part of [
      'Top',
      'before: High-end',
      'Most valuable',
      'Nov 2, 2026',
      'Next assessment: Dec 1, 2026',
      'Top starts at CNY 300,000.',
      '¥1,284,300',
      '¥412,300',
      '32% of revenue',
      '¥352,300',
      '54%',
      'of ¥2,400,000',
      '24',
      '1 return',
      '11',
      'of 12',
      '1 order in another currency is not drawn.',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('kept on the assessment');
    expect(await page.locator('path.pharma-why-sold').count()).toBe(12);
    expect(await page.locator('path.pharma-why-returned').count()).toBe(1);
    expect(await page.locator('svg title').allTextContents()).toContain(
      'August 2026: ¥141,000 ordered, ¥18,200 returned; orders and returns: 2',
    );
    await page.close();
  });

  test('is drawn in the colours of the host', async () => {
    const { page } = await shown({ colorScheme }, 'svg', colorScheme);
    const colors = await page.evaluate(() => {
      const style = (selector: string) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`no ${selector}`);
        return getComputedStyle(element);
      };
      const probe = document.createElement('i');
      probe.style.color = 'var(--t-font-color-primary)';
      document.body.append(probe);
      return {
        text: style('.pharma-why').color,
        expected: getComputedStyle(probe).color,
        tag: style('.pharma-why-tag').backgroundColor,
        bar: style('.pharma-why-sold').fill,
      };
    });
    expect(colors.text).toBe(colors.expected);
    expect(colors.tag).toBe(colorScheme === 'dark' ? 'rgb(45, 35, 5)' : 'rgb(249, 240, 214)');
    expect(colors.bar).toBe(colorScheme === 'dark' ? 'rgb(94, 126, 230)' : 'rgb(62, 99, 221)');
    await page.close();
  });
});

test('speaks Chinese', async () => {
  const { page, text } = await shown({ locale: 'zh-CN' }, 'svg', 'zh');
  for (const part of [
    '客户等级',
    '顶级',
    '此前：高端',
    '最具价值',
    '2026年12月1日',
    '占销售额 32%',
    '退货 1 次',
    '11月',
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(/Customer tier|Revenue|Next assessment/);
  await page.close();
});

test('fits the side panel', async () => {
  const { page } = await shown({ widthPx: 360, locale: 'zh-CN' }, 'svg', 'narrow');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.close();
});

test('asks for the orders of this account only, as many as it draws', async () => {
  const { page } = await shown({}, 'svg', 'light');
  const [query] = await page.evaluate(
    () => Reflect.get(globalThis, 'queries') as Record<string, Record<string, unknown>>[],
  );
  expect(query?.['salesOrders']?.['__args']).toMatchObject({
    first: 1000,
    filter: { companyId: { eq: COMPANY }, orderedAt: { gte: '2025-10-31T16:00:00.000Z' } },
  });
  expect(query?.['customerAssessments']?.['__args']).toMatchObject({
    first: 2,
    filter: { companyId: { eq: COMPANY } },
  });
  await page.close();
});

test('uses only what the host renders', async () => {
  const { page } = await shown({}, 'svg', 'light');
  const tags = await page.evaluate(() =>
    [...document.querySelectorAll('#root *')].map((element) => element.tagName.toLowerCase()),
  );
  const allowed = new Set([
    'div',
    'section',
    'h3',
    'p',
    'span',
    'ul',
    'li',
    'button',
    'style',
    'svg',
    'g',
    'path',
    'rect',
    'line',
    'text',
    'title',
  ]);
  expect([...new Set(tags)].filter((tag) => !allowed.has(tag))).toEqual([]);
  await page.close();
});

test('an account without orders and assessment says when it will have one', async () => {
  const answer = {
    company: { customerTier: null, valueClass: 'UNRATED', valueReasons: null },
    customerAssessments: { edges: [] },
    salesOrders: { totalCount: 0, edges: [] },
  };
  const { page, text } = await shown({ answer }, 'text=Not assessed yet', 'empty');
  expect(text).toContain('first delivered order');
  await page.close();
});

test('orders that came as history only are drawn all the same, and said to be history', async () => {
  const orderRhythm = {
    asOf: '2026-11-20',
    orders: [
      ['2026-03-13', '98000000000'],
      ['2026-08-20', '-18200000000'],
      ['2026-10-20', '133000000000'],
    ],
    source: 'SELL_IN',
  };
  const answer = {
    ...full,
    company: { ...full.company, orderRhythm },
    salesOrders: { totalCount: 0, edges: [] },
  };
  const { page, text } = await shown({ answer }, 'svg', 'history');
  expect(await page.locator('path.pharma-why-sold').count()).toBe(2);
  expect(await page.locator('path.pharma-why-returned').count()).toBe(1);
  expect(text).toContain('with orders of the imported history');
  await page.close();
});

test('what is not known says so, and is not zero', async () => {
  const unrated = {
    ...assessment,
    tier: null,
    valueClass: 'UNRATED',
    margin: money(null),
    netMargin: money(null),
    potential: money(null),
    potentialSharePercent: null,
  };
  const answer = {
    company: { customerTier: null, valueClass: 'UNRATED', valueReasons: 'Not rated: the annual potential is missing.' },
    customerAssessments: { edges: [{ node: unrated }] },
    salesOrders: { totalCount: 0, edges: [] },
  };
  const { page, text } = await shown({ answer }, '.pharma-why-figure', 'unknown');
  expect(text.match(/not known/g)).toHaveLength(3);
  expect(text).toContain('Not rated: the annual potential is missing.');
  expect(text).toContain('No delivered orders in the last twelve months.');
  expect(text).not.toMatch(/¥0|NaN|null/);
  await page.close();
});

test('a failure shows the host’s words, and can be tried again', async () => {
  const { page, text } = await shown({ answer: 'Limit reached (100 tokens per 60000 ms)' }, 'role=alert', 'failed');
  expect(text).toContain('The figures could not be read.');
  expect(text).toContain('Limit reached');
  await page.evaluate((answer) => Reflect.set(globalThis, 'scene', { answer }), full);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('svg').waitFor();
  await page.close();
});

test('while it reads, it says so to those who listen', async () => {
  const { page } = await shown({ answer: null }, '[aria-busy=true]', 'loading');
  expect(await page.locator('[aria-busy=true]').getAttribute('aria-label')).toBe('Reading the figures …');
  await page.close();
});

test('without a record it says what to do', async () => {
  const { page } = await shown({ recordIds: [] }, 'text=Open an account', 'none');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'queries') as unknown[])).toEqual([]);
  await page.close();
});
