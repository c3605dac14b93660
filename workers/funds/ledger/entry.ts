import type { Account, Sums } from './account.ts';

/** Why money moved; shown in Twenty as fundEntry.entryKind. */
export type EntryKind =
  | 'FUNDING'
  | 'WITHDRAWAL'
  | 'ALLOCATION'
  | 'ACCRUAL'
  | 'ACCRUAL_REVERSAL'
  | 'ACCRUAL_SHORTFALL'
  | 'ACCRUAL_RESTORED'
  | 'RESERVATION'
  | 'CLAIM'
  | 'RELEASE'
  | 'FORFEITURE'
  | 'REINSTATEMENT'
  | 'PAYMENT'
  | 'CLAWBACK'
  | 'NETTING'
  | 'RECOVERY'
  | 'WRITE_OFF'
  | 'MERGE';

/** PENDING sets money aside; CONFIRMED posts what was set aside, VOIDED gives it back. POSTED does both at once. */
export type Phase = 'POSTED' | 'PENDING' | 'CONFIRMED' | 'VOIDED';

/** One entry before it has its place in the log: `amountMinor` leaves `from` and arrives at `to`. */
export interface Move {
  readonly kind: EntryKind;
  readonly phase: Phase;
  readonly from: Account;
  readonly to: Account;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly fundId: string;
  readonly partnerId?: bigint;
  readonly allocationId?: string;
  readonly requestId?: string;
  readonly claimId?: string;
  /** The payment attempt of the claim; on every phase but POSTED. */
  readonly attempt?: number;
}

/** What an amount does to the posted and the pending sum of each leg, by phase. */
export const effects: Readonly<Record<Phase, { readonly posted: bigint; readonly pending: bigint }>> = {
  POSTED: { posted: 1n, pending: 0n },
  PENDING: { posted: 0n, pending: 1n },
  CONFIRMED: { posted: 1n, pending: -1n },
  VOIDED: { posted: 0n, pending: -1n },
};

/** The debited leg's sums after the entry. */
export function debited(sums: Sums, { phase, amountMinor }: Pick<Move, 'phase' | 'amountMinor'>): Sums {
  const { posted, pending } = effects[phase];
  return {
    ...sums,
    debitsMinor: sums.debitsMinor + posted * amountMinor,
    debitsPendingMinor: sums.debitsPendingMinor + pending * amountMinor,
  };
}

/** The credited leg's sums after the entry. */
export function credited(sums: Sums, { phase, amountMinor }: Pick<Move, 'phase' | 'amountMinor'>): Sums {
  const { posted, pending } = effects[phase];
  return {
    ...sums,
    creditsMinor: sums.creditsMinor + posted * amountMinor,
    creditsPendingMinor: sums.creditsPendingMinor + pending * amountMinor,
  };
}
