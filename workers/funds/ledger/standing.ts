/** What follows from the log and is kept beside it: one type per table, immutable; a decision returns new versions. */
import type { Day } from '../../platform/clock/clock.ts';

export interface Fund {
  readonly fundId: string;
  readonly currency: string;
  readonly state: 'OPEN' | 'FROZEN' | 'CLOSED';
}

/** An allocation's money, with one expiry. */
export interface Lot {
  readonly allocationId: string;
  readonly fundId: string;
  readonly partnerId: bigint;
  readonly kind: 'DISCRETIONARY' | 'ACCRUAL';
  /** The last day on which it can be reserved; null: it does not expire. */
  readonly expiresOn: Day | null;
  readonly isExpired: boolean;
  /** What it has forfeited and not got back. */
  readonly forfeitedMinor: bigint;
  readonly isHeld: boolean;
  /** Whether its account holds anything; kept by the book. */
  readonly hasMoney: boolean;
}

/** An approved fund request: money is reserved for it. */
export interface Request {
  readonly requestId: string;
  readonly fundId: string;
  readonly partnerId: bigint;
  readonly state: 'APPROVED' | 'CLOSED' | 'CANCELLED' | 'EXPIRED';
  readonly approvedMinor: bigint;
  /** Approved for its claims so far. */
  readonly usedMinor: bigint;
  readonly claimBy: Day | null;
  readonly costShareBasisPoints: number;
  readonly isHeld: boolean;
}

/** An approved claim: money is payable for it. */
export interface Claim {
  readonly claimId: string;
  readonly requestId: string;
  readonly fundId: string;
  readonly partnerId: bigint;
  readonly invoiceKey: string;
  readonly claimedMinor: bigint;
  readonly approvedMinor: bigint;
  readonly paidMinor: bigint;
  readonly pendingMinor: bigint;
  /** Payment attempts so far; the last one is open while `pendingMinor` is not zero. */
  readonly attempts: number;
  readonly isHeld: boolean;
}

/** What a partner owes back, for a paid claim or for an accrual that returns undid after it was spent. */
export interface Clawback {
  readonly clawbackId: string;
  readonly source: 'CLAIM' | 'ACCRUAL';
  readonly fundId: string;
  readonly partnerId: bigint;
  readonly amountMinor: bigint;
  readonly recoveredMinor: bigint;
  readonly writtenOffMinor: bigint;
  readonly openedBy: string;
}

export interface Invoice {
  readonly invoiceKey: string;
  readonly totalMinor: bigint;
  /** Claimed on it so far, by all partners. */
  readonly claimedMinor: bigint;
}

export interface Evidence {
  readonly contentHash: string;
  readonly claimId: string;
}

/** What an agreement's period has accrued so far. */
export interface Accrual {
  readonly agreementId: string;
  readonly period: string;
  readonly allocationId: string;
  readonly accruedMinor: bigint;
}

export const owedOn = (clawback: Clawback): bigint =>
  clawback.amountMinor - clawback.recoveredMinor - clawback.writtenOffMinor;

export const unpaidOf = (claim: Claim): bigint => claim.approvedMinor - claim.paidMinor - claim.pendingMinor;

/** A lot's money goes nowhere but to `forfeited` once its last day is over. */
export const isPast = (target: Pick<Lot, 'expiresOn' | 'isExpired'>, today: Day): boolean =>
  target.isExpired || (target.expiresOn !== null && target.expiresOn < today);
