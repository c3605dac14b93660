/** A run starts with some life in it: funds, lots, requests, claims and payments that random commands then meet. */
import type { CommandKind } from '../ledger/command.ts';
import { draftOf, type Numbers, type Step } from './draft.ts';

const plain: Numbers = {
  fund: 0,
  company: 0,
  other: 0,
  allocation: 0,
  request: 0,
  claim: 0,
  paidClaim: 0,
  invoice: 0,
  files: [],
  agreement: 0,
  amount: 100n,
  second: 100n,
  currency: 'CNY',
  days: null,
  share: 10_000,
  isOwn: false,
  isLow: false,
  isStrange: false,
  subject: 'CLAIM',
  member: 2,
};

const step = (kind: CommandKind, each: readonly Partial<Numbers>[]): Step => ({
  drafts: each.map((numbers) => draftOf(kind, { ...plain, ...numbers })),
  repeats: [],
  imposter: each.length,
  daysOn: 0,
  crashes: false,
});

export const prelude: readonly Step[] = [
  step('openFund', [{ fund: 0 }, { fund: 1 }, { fund: 2 }]),
  step('allocate', [
    { allocation: 0, days: 4 },
    { allocation: 1 },
    { allocation: 2, days: 9 },
    { allocation: 3, days: 2 },
  ]),
  step('accrue', [
    { agreement: 0, second: 0n },
    { agreement: 1, days: 3 },
  ]),
  step('approveRequest', [{ request: 0 }, { request: 1, days: 5 }, { request: 2, amount: 60n }]),
  step('approveClaim', [
    { claim: 5, request: 0, files: [24], invoice: 3 },
    { claim: 6, request: 0, files: [25] },
    { claim: 7, request: 1, files: [26], invoice: 1 },
    { claim: 8, request: 2, files: [27], invoice: 2 },
  ]),
  step('startPayment', [{ claim: 6 }, { claim: 7 }]),
  step('confirmPayment', [{ claim: 6 }]),
  step('openClawback', [{ claim: 6, amount: 20n, member: 0 }]),
];
