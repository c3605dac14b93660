import type { Fund, Lot, Request, Claim, Clawback, Invoice, Evidence, Accrual } from './standing.ts';
import type { Move } from './entry.ts';
import type { Refusal } from '../texts.ts';

/** New versions of standing rows that a decision brings. */
export interface Changes {
  readonly funds?: readonly Fund[];
  readonly lots?: readonly Lot[];
  readonly requests?: readonly Request[];
  readonly claims?: readonly Claim[];
  readonly clawbacks?: readonly Clawback[];
  readonly invoices?: readonly Invoice[];
  readonly evidence?: readonly Evidence[];
  readonly accruals?: readonly Accrual[];
  /** A company that the ledger sees for the first time, or under another ledger id from now on. */
  readonly companies?: readonly { readonly companyId: string; readonly partnerId: bigint }[];
  /** Everything that `from` has becomes `into`'s. */
  readonly merge?: { readonly from: bigint; readonly into: bigint };
}

/** Plain values that a repeat of the command gets again, word for word. Amounts are decimal strings of minor units. */
export type Answer = Readonly<
  Record<string, string | number | boolean | null | readonly Readonly<Record<string, string>>[]>
>;

export interface Accepted extends Changes {
  readonly kind: 'accepted';
  readonly moves: readonly Move[];
  readonly answer: Answer;
}

export interface Refused {
  readonly kind: 'refused';
  /** Every reason there is, not just the first. */
  readonly reasons: readonly Refusal[];
}

export type Decision = Accepted | Refused;

export const refused = (...reasons: readonly Refusal[]): Refused => ({ kind: 'refused', reasons });

/** What the caller of the ledger gets. A refused command changed nothing, and its id may be used again. */
export type Result =
  | { readonly kind: 'accepted'; readonly sequence: bigint; readonly answer: Answer; readonly isRepeat: boolean }
  | Refused
  | { readonly kind: 'conflict'; readonly reasons: readonly Refusal[] };
