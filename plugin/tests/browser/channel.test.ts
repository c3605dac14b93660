/** The channel's components as a reader sees them, in Chromium. SCREENSHOTS names a folder to keep what they looked like. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Scene } from './stage.ts';
import { theatre } from './theatre.ts';

const RECORD = '6f1f5c1e-0000-4000-8000-000000000001';
const money = (amount: number) => ({ amountMicros: amount * 1_000_000, currencyCode: 'CNY' });
const page = (nodes: readonly object[], hasNextPage = false) => ({
  edges: nodes.map((node) => ({ node })),
  pageInfo: { hasNextPage, endCursor: hasNextPage ? 'next' : null },
});
const fund = {
  id: RECORD,
  name: 'Growth fund 2026',
  budgetAmount: money(1_000_000),
  unallocatedAmount: money(320_000),
  availableAmount: money(212_500.5),
  committedAmount: money(180_000),
  payableAmount: money(62_499.5),
  paidAmount: money(190_000),
  forfeitedAmount: money(35_000),
  ledgerSequence: 128,
};
let count = 0;
const entry = (
  [day, entryKind, movedFrom, movedTo, amount]: readonly [string, string, string, string, number],
  more: object = {},
) => ({
  id: `entry-${++count}`,
  name: `${count} ${entryKind}`,
  entryKind,
  entryPhase: 'POSTED',
  entrySequence: count,
  movedFrom,
  movedTo,
  postedAt: `${day}T02:00:00.000Z`,
  amount: money(amount),
  fund: { id: RECORD, name: 'Growth fund 2026' },
  partner: { name: 'Sinopharm Huadong Distribution Co., Ltd' },
  allocation: null,
  request: null,
  claim: null,
  ...more,
});
const request = { request: { name: 'Stroke forum, Hangzhou' } };
const claim = { ...request, claim: { name: 'Claim 1, Stroke forum' } };
const entries = [
  entry(['2025-12-15', 'ALLOCATION', 'POOL', 'LOT', 100_000], { allocation: { name: 'Q1 allocation' } }),
  entry(['2026-03-02', 'ACCRUAL', 'SPONSOR', 'LOT', 12_500.5], { allocation: { name: 'Accrual 2026-02' } }),
  entry(['2026-04-10', 'RESERVATION', 'LOT', 'COMMITTED', 60_000], request),
  entry(['2026-06-20', 'CLAIM', 'COMMITTED', 'PAYABLE', 40_000], claim),
  entry(['2026-06-28', 'PAYMENT', 'PAYABLE', 'CASH_CLEARING', 40_000], { ...claim, entryPhase: 'PENDING' }),
  entry(['2026-07-01', 'PAYMENT', 'PAYABLE', 'CASH_CLEARING', 40_000], { ...claim, entryPhase: 'CONFIRMED' }),
];
const answer = { cooperationFunds: page([fund]), fundEntries: page(entries.toReversed()) };
const scene: Scene = { colorScheme: 'light', locale: 'en', recordIds: [RECORD], answer };
const statement = { fundEntries: page(entries) };

const onStage = theatre();

type Component = 'fund-flow' | 'partner-statement' | 'fund-utilisation';

async function shown(component: Component, change: Partial<Scene>, until: string, shot: string) {
  const shownPage = await onStage(component, { ...scene, widthPx: 900, ...change });
  await shownPage.locator(until).first().waitFor();
  const folder = process.env['SCREENSHOTS'];
  if (folder) await shownPage.screenshot({ path: join(folder, `${component}-${shot}.png`) });
  return { page: shownPage, text: await shownPage.locator('#root').innerText() };
}

const COMPONENTS: readonly (readonly [Component, Scene['answer'], until: string])[] = [
  ['fund-flow', answer, 'svg'],
  ['partner-statement', statement, 'table'],
  ['fund-utilisation', answer, 'svg'],
];

describe.each(COMPONENTS)('%s', (component, full, until) => {
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

  test('speaks Chinese', async () => {
    const { page: shownPage, text } = await shown(component, { locale: 'zh-CN', answer: full }, until, 'zh');
    expect(text).toContain('已承诺');
    expect(text).not.toMatch(/Committed|Paid|Opening/);
    await shownPage.close();
  });

  test('is no wider than the side panel', async () => {
    const { page: shownPage } = await shown(component, { widthPx: 380, answer: full }, until, 'narrow');
    expect(await shownPage.evaluate(() => document.documentElement.scrollWidth)).toBe(380);
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

  test('without records it says what is missing', async () => {
    const zero = { ...fund, ...Object.fromEntries(Object.keys(fund).map((key) => [key, null])), id: RECORD };
    const empty = {
      cooperationFunds: page(component === 'fund-flow' ? [zero] : []),
      fundEntries: page([]),
    };
    const { page: shownPage, text } = await shown(component, { answer: empty }, '.tpc-state', 'empty');
    expect(text).toMatch(/No money in the fund yet|No fund money has moved|No fund is open/);
    await shownPage.close();
  });
});

async function titles(shownPage: Page): Promise<string[]> {
  return shownPage.locator('svg title').allTextContents();
}

test('where the money is: every place with its amount, and the entries newest first', async () => {
  const { page: shownPage, text } = await shown('fund-flow', {}, 'svg', 'light');
  for (const part of [
    '¥1,000,000.00',
    '¥320,000.00',
    '¥212,500.50',
    '¥62,499.50',
    '¥35,000.00',
    'command 128',
    '(set aside)',
  ])
    expect(text).toContain(part);
  expect(await titles(shownPage)).toContain('Committed: ¥180,000.00 — Reserved for approved requests');
  expect(await shownPage.locator('tr').first().innerText()).toContain('Payment');
  await shownPage.close();
});

test('where the money is: heights are shares of the money', async () => {
  const { page: shownPage } = await shown('fund-flow', {}, 'svg', 'light');
  const heights = await shownPage.evaluate(() =>
    [...document.querySelectorAll('rect.tpc-rest')].map((rest) => Number(rest.getAttribute('height'))),
  );
  const [pool = 0, lots = 0, committed = 0] = heights;
  expect(pool / committed).toBeCloseTo(320 / 180, 5);
  expect(lots / committed).toBeCloseTo(212.5005 / 180, 5);
  await shownPage.close();
});

test('the statement opens with what was there, shows what moved, and closes with the rest', async () => {
  const { page: shownPage } = await shown('partner-statement', { answer: statement }, 'table', 'light');
  const rows = async () =>
    (await shownPage.locator('tbody tr').allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
  const year = await rows();
  expect(year[0]).toBe('Opening ¥100,000.00 ¥0.00 ¥0.00 ¥0.00');
  expect(year.at(-1)).toBe('Closing ¥52,500.50 ¥20,000.00 ¥0.00 ¥40,000.00');
  expect(year.find((row) => row.includes('Reservation'))).toContain('-¥60,000.00 +¥60,000.00');
  expect(year.find((row) => row.includes('(set aside)'))).not.toContain('¥');
  await shownPage.getByRole('button', { name: 'All', exact: true }).click();
  expect((await rows())[0]).toBe('Opening ¥0.00 ¥0.00 ¥0.00 ¥0.00');
  await shownPage.close();
});

test('the use of the funds says which share is used', async () => {
  const { page: shownPage, text } = await shown('fund-utilisation', {}, 'svg', 'light');
  expect(text).toContain('43 % used · ¥1,000,000.00');
  expect(await titles(shownPage)).toContain('Forfeited: ¥35,000.00 (4 %)');
  await shownPage.close();
});

test('only records of the page are asked for', async () => {
  const { page: shownPage } = await shown('partner-statement', { answer: statement }, 'table', 'light');
  const [query] = await shownPage.evaluate(
    () => Reflect.get(globalThis, 'queries') as Record<string, Record<string, unknown>>[],
  );
  expect(query?.['fundEntries']?.['__args']).toMatchObject({ filter: { partnerId: { eq: RECORD } }, first: 500 });
  await shownPage.close();
});
