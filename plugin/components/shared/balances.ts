/** The balances of a cooperationFund record. */
import type { Rests } from '../fund-flow/stream.ts';
import { type Money, microsOf } from './money.ts';

type Balance = 'budget' | 'unallocated' | 'available' | 'committed' | 'payable' | 'paid' | 'forfeited';
export type BalanceRecord = { readonly [B in Balance as `${B}Amount`]: Money | null };

const money = { amountMicros: true, currencyCode: true } as const;

export const BALANCE_FIELDS = {
  budgetAmount: money,
  unallocatedAmount: money,
  availableAmount: money,
  committedAmount: money,
  payableAmount: money,
  paidAmount: money,
  forfeitedAmount: money,
} as const;

export const restsOf = (fund: BalanceRecord): Rests => ({
  pool: microsOf(fund.unallocatedAmount),
  lots: microsOf(fund.availableAmount),
  committed: microsOf(fund.committedAmount),
  payable: microsOf(fund.payableAmount),
  paid: microsOf(fund.paidAmount),
  forfeited: microsOf(fund.forfeitedAmount),
});

export const currencyOf = (fund: BalanceRecord): string | null =>
  fund.unallocatedAmount?.currencyCode || fund.budgetAmount?.currencyCode || null;
