/**
 * The chart of accounts. Every entry moves an amount from one account to another, and what an account holds is what came
 * in less what went out:
 *
 *   sponsor ─▶ pool ─▶ lot ─▶ committed ─▶ payable ─▶ cash_clearing        lot, committed ─▶ forfeited
 *   clawback_recovery ─▶ clawback_receivable   (what a partner owes back; reconciled apart)
 *
 * Sponsor, clearing, forfeited and recovery are kept per fund, so that the identity can be proved fund by fund and no row
 * is shared by all of them.
 */
export type AccountKind =
  | 'sponsor'
  | 'pool'
  | 'lot'
  | 'committed'
  | 'payable'
  | 'cash_clearing'
  | 'forfeited'
  | 'clawback_receivable'
  | 'clawback_recovery';

/** What an account is; its balance is kept beside it. */
export interface Account {
  /** Readable and unique, e.g. `pool:{fund}`. */
  readonly code: string;
  readonly kind: AccountKind;
  readonly fundId?: string;
  readonly partnerId?: bigint;
  readonly allocationId?: string;
  readonly requestId?: string;
}

const ofFund =
  (kind: AccountKind) =>
  (fundId: string): Account => ({ code: `${kind}:${fundId}`, kind, fundId });

export const sponsor = ofFund('sponsor');
export const pool = ofFund('pool');
export const forfeited = ofFund('forfeited');
export const cashClearing = ofFund('cash_clearing');
export const clawbackRecovery = ofFund('clawback_recovery');

export const lot = (fundId: string, allocationId: string): Account => ({
  code: `lot:${allocationId}`,
  kind: 'lot',
  fundId,
  allocationId,
});

export const committed = (fundId: string, requestId: string, allocationId: string): Account => ({
  code: `committed:${requestId}:${allocationId}`,
  kind: 'committed',
  fundId,
  requestId,
  allocationId,
});

export const payable = (partnerId: bigint, fundId: string): Account => ({
  code: `payable:${partnerId}:${fundId}`,
  kind: 'payable',
  fundId,
  partnerId,
});

export const clawbackReceivable = (partnerId: bigint): Account => ({
  code: `clawback_receivable:${partnerId}`,
  kind: 'clawback_receivable',
  partnerId,
});

/** Accounts of one fund that every command on it may need. */
export const fundAccounts = (fundId: string): Account[] =>
  [sponsor, pool, forfeited, cashClearing, clawbackRecovery].map((account) => account(fundId));

/** Money can only leave these three without having come in first: they stand for the world outside. */
const unguarded: ReadonlySet<AccountKind> = new Set(['sponsor', 'cash_clearing', 'clawback_recovery']);

/** True when the account may never be overdrawn, pending debits included. */
export const isGuarded = (kind: AccountKind): boolean => !unguarded.has(kind);

/** The four sums of an account; each only what the log says. */
export interface Sums {
  readonly debitsMinor: bigint;
  readonly creditsMinor: bigint;
  readonly debitsPendingMinor: bigint;
  readonly creditsPendingMinor: bigint;
}

export const noSums: Sums = { debitsMinor: 0n, creditsMinor: 0n, debitsPendingMinor: 0n, creditsPendingMinor: 0n };

/** What the account holds, pending debits not yet taken off. */
export const balanceOf = (sums: Sums): bigint => sums.creditsMinor - sums.debitsMinor;

/** What may still be moved out of the account. */
export const availableOf = (sums: Sums): bigint => balanceOf(sums) - sums.debitsPendingMinor;
