/** What must add up once the whole log is replayed: debits and credits, each fund's identity, what partners owe. */
import type { Transaction } from '../../../platform/db/pool.ts';
import { reason, type Refusal } from '../../texts.ts';
import { storedAccounts, type AccountTable, type StoredAccount } from './accounts.ts';

export async function checkTotals(
  tx: Transaction,
  accounts: AccountTable,
  pageSize: number,
  report: (finding: Refusal) => void,
): Promise<void> {
  const sides = new Map<string, { posted: bigint; pending: bigint }>();
  const funds = new Map<string, bigint>();
  let owed = 0n;
  const check = (stored: StoredAccount): void => {
    const id = Number(stored.id);
    const isSame =
      accounts.debits[id] === stored.debits &&
      accounts.credits[id] === stored.credits &&
      accounts.debitsPending[id] === stored.debitsPending &&
      accounts.creditsPending[id] === stored.creditsPending;
    if (!isSame) report(reason('FUNDS_BALANCE_DIFFERS', { account: stored.code }));
    const side = sides.get(stored.currency) ?? { posted: 0n, pending: 0n };
    sides.set(stored.currency, {
      posted: side.posted + stored.credits - stored.debits,
      pending: side.pending + stored.creditsPending - stored.debitsPending,
    });
    // Receivables belong to partners, not funds, and are reconciled apart: with what the funds wait for.
    const isOwed = stored.kind === 'clawback_receivable' || stored.kind === 'clawback_recovery';
    if (isOwed) owed += accounts.balanceOf(id);
    else if (stored.fundId !== null)
      funds.set(stored.fundId, (funds.get(stored.fundId) ?? 0n) + accounts.balanceOf(id));
  };
  for await (const page of storedAccounts(tx, pageSize)) for (const stored of page) check(stored);
  for (const [currency, { posted, pending }] of sides) {
    if (posted !== 0n) report(reason('FUNDS_UNBALANCED', { currency, side: 'posted' }));
    if (pending !== 0n) report(reason('FUNDS_UNBALANCED', { currency, side: 'pending' }));
  }
  // The sponsor's balance is minus what it gave, so that the parts of a fund add up to zero with it.
  for (const [fund, sum] of funds) if (sum !== 0n) report(reason('FUNDS_IDENTITY_BROKEN', { fund }));
  if (owed !== 0n) report(reason('FUNDS_RECEIVABLES_DIFFER'));
}
