import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Clock } from '../platform/clock/clock.ts';
import { objectionsTo, shown, type Gates } from './gates.rules.ts';
import type { Amount, Order, OrderLine } from './order.ts';

const clock: Clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const yuan = (amount: number): Amount => ({
  amountMicros: BigInt(Math.round(amount * 1_000_000)),
  currencyCode: 'CNY',
});
const line = (over: Partial<OrderLine> = {}): OrderLine => ({
  id: 'l1',
  productId: 'p1',
  batchId: 'b1',
  quantity: 10,
  unitPrice: yuan(12.8),
  lineAmount: yuan(128),
  ...over,
});
const order = (over: Partial<Order> = {}): Order => ({
  id: 'o1',
  orderNumber: 'SO-1',
  companyId: 'c1',
  orderKind: 'SALE',
  originalOrderId: null,
  totalAmount: yuan(128),
  overrideReason: null,
  ownerId: null,
  orderState: 'DRAFT',
  lines: [line()],
  ...over,
});
const gates = (over: Partial<Gates> = {}): Gates => ({
  undecided: false,
  holdReasons: [],
  licensedCategories: new Set(['CHEMICAL']),
  hasVerifiedLicence: true,
  creditLimit: yuan(1000),
  openReceivables: yuan(300),
  exposureMicros: 0n,
  products: new Map([['p1', { id: 'p1', name: 'Amoxicillin', regulatoryCategory: 'CHEMICAL', unitPrice: yuan(12.8) }]]),
  batches: new Map([
    ['b1', { id: 'b1', lotNumber: 'L1', productId: 'p1', expiresOn: '2027-06-01', state: 'RELEASED' }],
  ]),
  currency: 'CNY',
  minimumShelfLifeDays: 180,
  returnable: null,
  ...over,
});
const codes = (of: Order, at: Gates): string[] => objectionsTo(of, at, clock).map((reason) => reason.code);

test('a clean order has nothing against it', () => {
  expect(codes(order(), gates())).toEqual([]);
});

test('all objections come at once', () => {
  const bad = gates({
    holdReasons: ['LICENCE_EXPIRED', 'CREDIT'],
    licensedCategories: new Set(),
    creditLimit: yuan(100),
  });
  expect(codes(order({ totalAmount: yuan(130) }), bad)).toEqual([
    'ORDER_LINES_DO_NOT_MATCH',
    'ORDER_HELD',
    'ORDER_HELD',
    'ORDER_CATEGORY_NOT_LICENSED',
    'ORDER_OVER_CREDIT',
  ]);
});

describe('credit', () => {
  test('receivables, open orders and this order together may reach the limit, not pass it', () => {
    expect(codes(order(), gates({ exposureMicros: yuan(572).amountMicros }))).toEqual([]);
    expect(codes(order(), gates({ exposureMicros: yuan(572.01).amountMicros }))).toEqual(['ORDER_OVER_CREDIT']);
  });
  test('without a limit credit is not watched', () => {
    expect(codes(order(), gates({ creditLimit: null, exposureMicros: yuan(9_999_999).amountMicros }))).toEqual([]);
  });
});

describe('batches', () => {
  test.each([
    [{ expiresOn: '2026-03-09' }, ['ORDER_BATCH_EXPIRED']],
    [{ expiresOn: '2026-09-05' }, ['ORDER_BATCH_SHELF_LIFE']],
    [{ expiresOn: '2026-09-06' }, []],
    [{ state: 'QUARANTINED' }, ['ORDER_BATCH_NOT_RELEASED']],
    [{ productId: 'p2' }, ['ORDER_BATCH_OF_OTHER_PRODUCT']],
  ])('%o gives %o', (over, expected) => {
    const batch = { id: 'b1', lotNumber: 'L1', productId: 'p1', expiresOn: '2027-06-01', state: 'RELEASED', ...over };
    expect(codes(order(), gates({ batches: new Map([['b1', batch]]) }))).toEqual(expected);
  });
});

describe('returns', () => {
  const back = (quantity: number): Order =>
    order({
      orderKind: 'RETURN',
      originalOrderId: 'o0',
      totalAmount: yuan(quantity * 12.8),
      lines: [line({ quantity, lineAmount: yuan(quantity * 12.8) })],
    });
  test('takes back at most what was shipped and not yet returned', () => {
    const given = gates({ returnable: new Map([['p1', 5]]) });
    expect(codes(back(5), given)).toEqual([]);
    expect(codes(back(6), given)).toEqual(['RETURN_ABOVE_SHIPPED']);
    expect(codes(back(1), gates())).toEqual(['RETURN_ORIGINAL_NOT_SHIPPED']);
  });
  test('holds, licences and credit do not stop goods from coming back', () => {
    const bad = gates({ holdReasons: ['RECALL'], hasVerifiedLicence: false, creditLimit: yuan(0) });
    expect(codes({ ...back(1), originalOrderId: null }, bad)).toEqual([]);
  });
});

test('foreign currency, missing price, lines that do not add up', () => {
  const dollars = { amountMicros: 128_000_000n, currencyCode: 'USD' };
  expect(codes(order({ totalAmount: dollars }), gates())).toEqual(['ORDER_FOREIGN_CURRENCY']);
  const unpriced = new Map([
    ['p1', { id: 'p1', name: 'Amoxicillin', regulatoryCategory: 'CHEMICAL', unitPrice: null }],
  ]);
  expect(codes(order({ lines: [line({ unitPrice: null })] }), gates({ products: unpriced }))).toEqual([
    'ORDER_PRODUCT_LACKS_PRICE',
  ]);
  const wrong = order({ totalAmount: yuan(130), lines: [line({ lineAmount: yuan(130) })] });
  expect(codes(wrong, gates())).toEqual(['ORDER_LINE_DOES_NOT_ADD_UP']);
});

test('prices with a third decimal round to the cent without an objection', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 999_999 }), (quantity, mills) => {
      const unitPrice = { amountMicros: BigInt(mills) * 1000n, currencyCode: 'CNY' };
      const cents = (BigInt(quantity) * unitPrice.amountMicros + 5000n) / 10_000n;
      const lineAmount = { amountMicros: cents * 10_000n, currencyCode: 'CNY' };
      const one = order({ totalAmount: lineAmount, lines: [line({ quantity, unitPrice, lineAmount })] });
      expect(codes(one, gates({ creditLimit: null }))).toEqual([]);
    }),
  );
});

test('amounts are shown with separators and two places', () => {
  expect([shown(1_234_567_890_000n), shown(0n), shown(-5_000_000n)]).toEqual(['1,234,567.89', '0.00', '-5.00']);
});
