/** Random commands over few ids, so that they meet: the same fund, the same lot, the same invoice, again and again. */
import fc from 'fast-check';
import type { CommandKind } from '../ledger/command.ts';
import { draftOf, type Draft, type Numbers, type Step } from './draft.ts';

const amount = fc.oneof(
  { weight: 30, arbitrary: fc.bigInt(1n, 100n) },
  { weight: 1, arbitrary: fc.constantFrom(0n, -7n, 900_719_925_400n, 900_719_925_401n) },
);
const currency = fc.oneof(
  { weight: 40, arbitrary: fc.constant('CNY') },
  { weight: 1, arbitrary: fc.constantFrom('USD', 'XXX') },
);
const small = (count: number): fc.Arbitrary<number> => fc.nat(count - 1);
const inDays = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.integer({ min: -1, max: 12 }) },
);

const numbers: fc.Arbitrary<Numbers> = fc.record({
  fund: small(3),
  company: small(3),
  other: small(3),
  allocation: small(6),
  request: small(6),
  claim: small(9),
  paidClaim: fc.oneof({ weight: 2, arbitrary: fc.constant(6) }, { weight: 1, arbitrary: small(9) }),
  invoice: small(5),
  files: fc.array(small(25), { maxLength: 2, minLength: 0 }),
  agreement: small(2),
  amount,
  second: amount,
  currency,
  days: inDays,
  share: fc.constantFrom(10_000, 10_000, 5_000, 3_333, 0),
  isOwn: fc.integer({ min: 0, max: 15 }).map((n) => n === 0),
  isLow: fc.integer({ min: 0, max: 15 }).map((n) => n === 0),
  subject: fc.constantFrom('ALLOCATION' as const, 'REQUEST' as const, 'CLAIM' as const),
  member: small(3),
  isStrange: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
});

const weights: Readonly<Record<CommandKind, number>> = {
  openFund: 3,
  topUp: 3,
  withdraw: 2,
  freezeFund: 1,
  unfreezeFund: 4,
  closeFund: 3,
  allocate: 8,
  accrue: 6,
  approveRequest: 12,
  extendRequest: 2,
  closeRequest: 1,
  cancelRequest: 1,
  expireRequest: 2,
  approveClaim: 14,
  expireLot: 4,
  reinstate: 3,
  startPayment: 10,
  confirmPayment: 7,
  failPayment: 3,
  openClawback: 5,
  netClawback: 12,
  writeOff: 3,
  holdMoney: 1,
  releaseMoney: 3,
  mergePartners: 2,
};

const draft: fc.Arbitrary<Draft> = fc
  .record({
    kind: fc.oneof(
      ...Object.entries(weights).map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind as CommandKind) })),
    ),
    values: numbers,
  })
  .map(({ kind, values }) => draftOf(kind, values));

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    drafts: fc.array(draft, { minLength: 1, maxLength: 24, size: 'max' }),
    repeats: fc.array(fc.nat(23), { maxLength: 2 }),
    imposter: fc.nat(40),
    daysOn: fc.constantFrom(0, 0, 0, 1, 3),
    crashes: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  }),
  { minLength: 1, maxLength: 20, size: 'max' },
);
