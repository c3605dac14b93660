/** The rhythm of an account as a reader sees it, in Chromium. SCREENSHOTS names a folder to keep what they looked like. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACCOUNT, account, answerOf, HIATUS, page, SCORED, UNSCORED } from './churn.data.ts';
import { cutOff, overlaps, titles } from './looks.ts';
import type { Scene } from './stage.ts';
import { theatre } from './theatre.ts';

const scene: Scene = { colorScheme: 'light', locale: 'en', recordIds: [ACCOUNT], answer: answerOf(SCORED) };

const onStage = theatre();

async function shown(change: Partial<Scene>, until: string, shot: string) {
  const shownPage = await onStage('order-rhythm', { ...scene, widthPx: 760, ...change });
  await shownPage.locator(until).first().waitFor();
  const folder = process.env['SCREENSHOTS'];
  if (folder) await shownPage.screenshot({ path: join(folder, `order-rhythm-${shot}.png`), fullPage: true });
  return { page: shownPage, text: await shownPage.locator('#root').innerText() };
}

describe('the rhythm', () => {
  test('shows the chance, the silence, the own interval, what is late, and the money', async () => {
    const { page: shownPage, text } = await shown({}, '.tpc-curve', 'light');
    for (const part of ['34 %', '67 days', '31 days', '37 days late', '¥162,400.00', 'Critical', 'Declining'])
      expect(text).toContain(part);
    for (const part of ['Silent for 66 days', 'A competitor was named', 'by the model on Nov 20, 2026'])
      expect(text).toContain(part);
    await shownPage.close();
  });

  test('draws every order as high as it is large, returns apart, and the orders that did not come', async () => {
    const { page: shownPage } = await shown({}, '.tpc-order', 'light');
    expect(await shownPage.locator('.tpc-order').count()).toBe(10);
    expect(await shownPage.locator('.tpc-beat').count()).toBe(2);
    expect(await titles(shownPage)).toContain('Jul 16, 2026: ¥118,500.00');
    const tops = await shownPage.evaluate(() =>
      [...document.querySelectorAll('.tpc-order circle')].map((dot) => Number(dot.getAttribute('cy'))),
    );
    expect(Math.min(...tops)).toBe(tops[6]);
    expect(Math.max(...tops)).toBe(tops[8]);
    await shownPage.close();
  });

  test('today is a point of the curve', async () => {
    const { page: shownPage, text } = await shown({}, '.tpc-now', 'light');
    const [dot, line] = await shownPage.evaluate(() => {
      const now = document.querySelector('.tpc-now');
      const points = (document.querySelector('.tpc-curve')?.getAttribute('d') ?? '').slice(1).split('L');
      return [
        [Number(now?.getAttribute('cx')), Number(now?.getAttribute('cy'))],
        points.map((point) => point.split(' ').map(Number)),
      ] as const;
    });
    const after = line.findIndex(([x = 0]) => x >= (dot[0] ?? 0));
    expect(dot[1]).toBeLessThanOrEqual(line[after]?.[1] ?? 0);
    expect(dot[1]).toBeGreaterThanOrEqual(line[after - 1]?.[1] ?? 0);
    expect(text).toContain('today, day 67:');
    await shownPage.close();
  });

  test.each([
    ['the hiatus rule', HIATUS, 'By the hiatus rule', 1],
    ['no score', UNSCORED, 'Not scored on Nov 20, 2026', 0],
  ])('says plainly that it shows %s', async (what, rhythm, words, curves) => {
    const { page: shownPage, text } = await shown(
      { answer: answerOf(rhythm) },
      '.tpc-order',
      what.replaceAll(' ', '-'),
    );
    expect(text).toContain(words);
    expect(text).not.toMatch(/NaN|null|undefined/);
    expect(await shownPage.locator('.tpc-curve').count()).toBe(curves);
    await shownPage.close();
  });

  test('without a score it draws the orders of the CRM, and says so', async () => {
    const days = ['2026-10-20', '2026-09-18', '2026-08-11'];
    const salesOrders = page(
      days.map((day, index) => ({
        orderedAt: `${day}T02:00:00.000Z`,
        orderKind: index === 1 ? 'RETURN' : 'SALE',
        totalAmount: { amountMicros: 5_000_000_000, currencyCode: 'CNY' },
      })),
    );
    const answer = { ...answerOf(null, { churnRisk: 'UNSCORED', valueAtRisk: null, riskReasons: null }), salesOrders };
    const { page: shownPage, text } = await shown({ answer }, '.tpc-order', 'fallback');
    expect(text).toContain('Not scored yet: these are the delivered orders in the CRM.');
    expect(text).toContain('not scored');
    expect(await shownPage.locator('.tpc-order').count()).toBe(2);
    expect(await titles(shownPage)).toContain('Aug 11, 2026: ¥5,000.00');
    const queries = await shownPage.evaluate(() => Reflect.get(globalThis, 'queries') as Record<string, object>[]);
    expect(queries.find((query) => 'salesOrders' in query)?.['salesOrders']).toMatchObject({
      __args: { filter: { companyId: { eq: ACCOUNT } }, first: 60 },
    });
    await shownPage.close();
  });

  test('a raw field that comes as text is the same', async () => {
    const answer = answerOf(JSON.stringify(SCORED));
    const { page: shownPage } = await shown({ answer }, '.tpc-curve', 'text');
    expect(await shownPage.locator('.tpc-order').count()).toBe(10);
    await shownPage.close();
  });

  test('on a churn case it is that of its account', async () => {
    const company = { ...account, orderRhythm: SCORED };
    const answer = { companies: page([]), churnCases: page([{ company }]), salesOrders: page([]) };
    const { page: shownPage, text } = await shown({ answer }, '.tpc-curve', 'case');
    expect(text).toContain('37 days late');
    await shownPage.close();
  });

  test('an account without any order says when the rhythm begins', async () => {
    const answer = answerOf(null, { churnRisk: 'UNSCORED', valueAtRisk: null, riskReasons: null });
    const { page: shownPage, text } = await shown({ answer }, '.tpc-state', 'no-orders');
    expect(text).toContain('The rhythm begins with the first one.');
    await shownPage.close();
  });
});

/** Where words come close to one another: an order due today, in a history of a week, of ten years, of many orders. */
describe.each([
  [
    'due today',
    { lastOrderOn: '2026-10-21', expectedNextOn: '2026-11-21', orders: [...SCORED.orders, ['2026-10-21', '7']] },
  ],
  [
    'due tomorrow',
    {
      lastOrderOn: '2026-11-19',
      expectedNextOn: '2026-11-22',
      intervalDays: 3,
      orders: [
        ['2026-11-16', '7'],
        ['2026-11-19', '7'],
      ],
    },
  ],
  [
    'due next month',
    { lastOrderOn: '2026-11-19', expectedNextOn: '2026-12-20', orders: [...SCORED.orders, ['2026-11-19', '7']] },
  ],
  [
    'silent for years',
    {
      lastOrderOn: '2021-09-15',
      expectedNextOn: '2021-10-15',
      orders: SCORED.orders.map(([day, micros]) => [String(day).replace('2026', '2021'), micros]),
    },
  ],
  [
    'many orders',
    {
      lastOrderOn: '2026-11-18',
      expectedNextOn: '2026-11-21',
      intervalDays: 2.9,
      orders: Array.from({ length: 60 }, (_, index) => [
        new Date(Date.UTC(2026, 4, 26) + index * 3 * 86_400_000).toISOString().slice(0, 10),
        String(1_000_000 * (100 + ((index * 37) % 90))),
      ]),
    },
  ],
])('the rhythm of an account that is %s', (what, change) => {
  test.each([
    ['en', 760],
    ['zh-CN', 420],
  ] as const)('is legible in %s at %i px', async (locale, widthPx) => {
    const answer = answerOf({ ...SCORED, ...change });
    const shot = `${what.replaceAll(' ', '-')}-${widthPx}`;
    const { page: shownPage } = await shown({ answer, locale, widthPx }, '.tpc-order', shot);
    expect(await overlaps(shownPage)).toEqual([]);
    expect(await cutOff(shownPage)).toEqual([]);
    await shownPage.close();
  });
});
