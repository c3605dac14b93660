import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clock } from '../platform/clock/clock.ts';
import type { Answer } from '../platform/decide/automation.ts';
import type { Gates } from './gates.rules.ts';
import { contentHash, type Order } from './order.ts';
import {
  decideOrder,
  GatesUndecidedError,
  type DecidedState,
  type OrderFacts,
  type OrderStanding,
} from './release.rules.ts';

const clock: Clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const seller = 'a0000000-0000-4000-8000-000000000001';
const manager = 'b0000000-0000-4000-8000-000000000002';
const amount = { amountMicros: 100_000_000n, currencyCode: 'CNY' };
const order: Order = {
  id: 'o1',
  orderNumber: 'SO-1',
  companyId: 'c1',
  orderKind: 'SALE',
  originalOrderId: null,
  totalAmount: amount,
  overrideReason: null,
  ownerId: null,
  orderState: 'DRAFT',
  lines: [{ id: 'l1', productId: 'p1', batchId: null, quantity: 1, unitPrice: amount, lineAmount: amount }],
};
const clear: Gates = {
  undecided: false,
  holdReasons: [],
  licensedCategories: null,
  hasVerifiedLicence: true,
  creditLimit: null,
  openReceivables: null,
  exposureMicros: 0n,
  products: new Map([['p1', { id: 'p1', name: 'P', regulatoryCategory: null, unitPrice: amount }]]),
  batches: new Map(),
  currency: 'CNY',
  minimumShelfLifeDays: 0,
  returnable: null,
};
const held: Gates = { ...clear, holdReasons: ['COMPLIANCE'] };
const facts = (over: Partial<OrderFacts> = {}): OrderFacts => ({
  order,
  gates: clear,
  standing: null,
  command: null,
  mayOverride: false,
  accountOwnerId: null,
  ...over,
});
const standing = (state: DecidedState, of = order): OrderStanding => ({
  state,
  contentHash: contentHash(of),
  submittedBy: seller,
  overriddenBy: null,
});
const command = (action: string, memberId: string | null = seller): OrderFacts['command'] => ({
  action,
  memberId,
  memberName: 'Somebody',
});
function answer(given: OrderFacts): Answer {
  const decision = decideOrder(given, clock).decisions[0];
  if (decision?.kind !== 'answer') throw new Error('expected an answer');
  return decision;
}
const state = (given: OrderFacts): unknown => answer(given).set['orderState'];
const codes = (given: OrderFacts): string[] => answer(given).reasons.map((reason) => reason.code);

test('submitting releases a clean order and blocks a held one', () => {
  expect(state(facts({ command: command('SUBMIT') }))).toBe('RELEASED');
  expect(state(facts({ command: command('SUBMIT'), gates: held }))).toBe('BLOCKED');
  expect(codes(facts({ command: command('SUBMIT'), gates: held }))).toEqual(['ORDER_HELD']);
});

test('without a person nothing is released', () => {
  expect(codes(facts({ command: command('SUBMIT', null) }))).toEqual(['CONFIRM_AGAIN']);
  expect(decideOrder(facts({ command: command('SUBMIT', null) }), clock).effects).toEqual([]);
});

test('a line that changed after the release withdraws it', () => {
  const changed = { ...order, orderState: 'RELEASED', lines: order.lines.map((line) => ({ ...line, quantity: 2 })) };
  const given = facts({ order: changed, standing: standing('RELEASED') });
  expect(state(given)).toBe('BLOCKED');
  expect(codes(given)).toContain('ORDER_CHANGED_AFTER_RELEASE');
  expect(state({ ...given, command: command('SHIP') })).toBe('BLOCKED');
});

test('a blocked order whose causes are gone waits for a person to submit it again', () => {
  const given = facts({ standing: standing('BLOCKED') });
  expect([state(given), codes(given), answer(given).set['blockReasons']]).toEqual([
    'BLOCKED',
    ['ORDER_SUBMIT_AGAIN'],
    null,
  ]);
  expect(state({ ...given, command: command('SUBMIT') })).toBe('RELEASED');
});

test('an override needs authority, a reason and a second person, all said at once', () => {
  const given = facts({ gates: held, standing: standing('BLOCKED'), command: command('OVERRIDE') });
  expect(codes(given).slice(0, 3)).toEqual([
    'OVERRIDE_NEEDS_AUTHORITY',
    'OVERRIDE_NEEDS_REASON',
    'OVERRIDE_NEEDS_SECOND_PERSON',
  ]);
  const good = facts({
    gates: held,
    standing: standing('BLOCKED'),
    order: { ...order, overrideReason: 'Epidemic' },
    command: command('OVERRIDE', manager),
    mayOverride: true,
  });
  expect([state(good), codes(good)]).toEqual(['RELEASED', ['ORDER_OVERRIDDEN', 'ORDER_HELD']]);
});

test('a hold placed between release and shipping stops the goods', () => {
  expect(state(facts({ gates: held, standing: standing('RELEASED'), command: command('SHIP') }))).toBe('BLOCKED');
});

test('a state that a user wrote is answered with the one that stands', () => {
  expect(state(facts({ order: { ...order, orderState: 'SHIPPED' } }))).toBe('DRAFT');
  expect(state(facts({ order: { ...order, orderState: 'DRAFT' }, standing: standing('RELEASED') }))).toBe('RELEASED');
});

test('under any sequence of commands and gates, nothing is released with a reason against it unless overridden', () => {
  const step = fc.record({
    action: fc.constantFrom('SUBMIT', 'SHIP', 'CLOSE', 'CANCEL', 'OVERRIDE', null),
    by: fc.constantFrom(seller, manager, null),
    blocked: fc.boolean(),
    mayOverride: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let current: OrderStanding | null = null;
      for (const { action, by, blocked, mayOverride } of steps) {
        const given = facts({
          order: { ...order, overrideReason: 'why' },
          gates: blocked ? held : clear,
          standing: current,
          command: action ? command(action, by) : null,
          mayOverride,
        });
        const before: OrderStanding | null = current;
        for (const effect of decideOrder(given, clock).effects ?? []) current = effect.standing;
        const becameReleased = current?.state === 'RELEASED' && before?.state !== 'RELEASED';
        const overridden =
          current?.overriddenBy !== null && mayOverride && current?.overriddenBy !== current?.submittedBy;
        if (becameReleased && blocked) expect(overridden).toBe(true);
        if (current?.state === 'SHIPPED' && before?.state !== 'SHIPPED') expect(before?.state).toBe('RELEASED');
      }
    }),
  );
});

test('while a gate is being decided a command that goes by it waits, and one that does not is answered', () => {
  const given = { gates: { ...clear, undecided: true } };
  const released = { ...given, standing: standing('RELEASED') };
  expect(() => answer(facts({ ...given, command: command('SUBMIT') }))).toThrow(GatesUndecidedError);
  expect(() => answer(facts({ ...released, command: command('SHIP') }))).toThrow(GatesUndecidedError);
  expect(answer(facts({ ...released, command: command('CANCEL') })).set).toMatchObject({ orderState: 'CANCELLED' });
  expect(answer(facts({ ...released, command: command('SUBMIT') })).reasons).toMatchObject([
    { code: 'ORDER_NOT_FROM_HERE' },
  ]);
  const goodsBack: Order = { ...order, orderKind: 'RETURN' };
  expect(answer(facts({ ...given, order: goodsBack, command: command('SUBMIT') })).set).toMatchObject({
    orderState: 'RELEASED',
  });
});

test('an order that nobody looks after becomes the account owner’s, else the submitter’s; a named person stays', () => {
  const owner = 'c0000000-0000-4000-8000-000000000003';
  const submit = { command: command('SUBMIT') };
  const owned = (given: Partial<OrderFacts>): unknown => answer(facts({ ...submit, ...given })).set['orderOwnerId'];
  expect(owned({ accountOwnerId: owner })).toBe(owner);
  expect(owned({ accountOwnerId: owner, gates: held })).toBe(owner);
  expect(owned({})).toBe(seller);
  expect(owned({ accountOwnerId: owner, order: { ...order, ownerId: manager } })).toBe(undefined);
  expect(owned({ accountOwnerId: owner, command: command('SUBMIT', null) })).toBe(undefined);
  expect(owned({ accountOwnerId: owner, command: command('CANCEL') })).toBe(undefined);
  // Whoever names a person meanwhile wins.
  expect(answer(facts({ ...submit, accountOwnerId: owner })).seen).toMatchObject({ orderOwnerId: null });
});
