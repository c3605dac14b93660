import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clock } from '../platform/clock/clock.ts';
import type { Gates } from './gates.rules.ts';
import type { Order } from './order.ts';
import type { OrderFacts } from './release.rules.ts';
import { Turn, type Booked } from './turn.rules.ts';

const clock: Clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const yuan = (amount: number) => ({ amountMicros: BigInt(amount) * 1_000_000n, currencyCode: 'CNY' });
const gates: Gates = {
  undecided: false,
  holdReasons: [],
  licensedCategories: null,
  hasVerifiedLicence: true,
  creditLimit: null,
  openReceivables: null,
  exposureMicros: 0n,
  products: new Map([['p1', { id: 'p1', name: 'P', regulatoryCategory: null, unitPrice: yuan(1) }]]),
  batches: new Map(),
  currency: 'CNY',
  minimumShelfLifeDays: 0,
  returnable: null,
};
const order = (id: string, amount: number, over: Partial<Order> = {}): Order => ({
  id,
  orderNumber: id,
  companyId: 'c1',
  orderKind: 'SALE',
  originalOrderId: null,
  totalAmount: yuan(amount),
  overrideReason: null,
  ownerId: null,
  orderState: 'DRAFT',
  lines: [
    { id: `${id}-1`, productId: 'p1', batchId: null, quantity: amount, unitPrice: yuan(1), lineAmount: yuan(amount) },
  ],
  ...over,
});
const submitted = (of: Order, over: Partial<Gates>): OrderFacts => ({
  order: of,
  gates: { ...gates, ...over },
  standing: null,
  command: { action: 'SUBMIT', memberId: 'm1', memberName: 'Somebody' },
  mayOverride: false,
  accountOwnerId: null,
});

test('however many orders of an account are decided at once, what is released keeps to the limit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 12 }),
      fc.integer({ max: 3000 }),
      (amounts, limit) => {
        const turn = new Turn(new Map());
        const creditLimit = yuan(limit);
        for (const [index, amount] of amounts.entries()) {
          const one = order(`o${index}`, amount);
          turn.take(submitted(one, { creditLimit, exposureMicros: turn.exposureChange('c1', one.id) }), clock);
        }
        const released = turn.exposureChange('c1', 'none');
        expect(released === 0n || released <= creditLimit.amountMicros).toBe(true);
        // Nothing is refused that would have fitted when its turn came.
        let open = 0;
        for (const amount of amounts) if (open + amount <= limit) open += amount;
        expect(released).toBe(BigInt(open) * 1_000_000n);
      },
    ),
  );
});

test('what an order was in the books is replaced by what it becomes; other accounts are not concerned', () => {
  const booked: Booked = {
    companyId: 'c1',
    orderKind: 'SALE',
    state: 'RELEASED',
    amountMicros: 5n,
    originalOrderId: null,
    quantities: {},
  };
  const turn = new Turn(new Map([['o1', booked]]));
  const facts = submitted(order('o1', 7), {});
  const standing = { state: 'RELEASED', contentHash: 'of before', submittedBy: 'm1', overriddenBy: null } as const;
  turn.take({ ...facts, standing, command: null }, clock);
  expect(turn.exposureChange('c1', 'o2')).toBe(-5n);
  expect(turn.exposureChange('c1', 'o1')).toBe(0n);
  expect(turn.exposureChange('c2', 'o2')).toBe(0n);
});

test('two returns of one order at once never take back more than was shipped', () => {
  const turn = new Turn(new Map());
  const shipped = new Map([['p1', 10]]);
  const back = (id: string): Order => order(id, 6, { orderKind: 'RETURN', originalOrderId: 'o1' });
  turn.take(submitted(back('r1'), { returnable: turn.returnable(shipped, 'o1', 'r1') }), clock);
  expect(turn.returnable(shipped, 'o1', 'r2')?.get('p1')).toBe(4);
  turn.take(submitted(back('r2'), { returnable: turn.returnable(shipped, 'o1', 'r2') }), clock);
  expect(turn.returnable(shipped, 'o1', 'none')?.get('p1')).toBe(4);
  expect(turn.returnable(null, 'o1', 'r3')).toBe(null);
});

test('an order that waits for a gate takes nothing', () => {
  const turn = new Turn(new Map());
  turn.take(submitted(order('o1', 7), { undecided: true }), clock);
  expect(turn.exposureChange('c1', 'o2')).toBe(0n);
});
