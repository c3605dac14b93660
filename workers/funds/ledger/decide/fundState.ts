/** OPEN ⇄ FROZEN → CLOSED. A frozen fund promises and pays nothing new; facts (accruals, bank results) still arrive. */
import { formatMinor } from '../../money/money.ts';
import { reason, type Refusal } from '../../texts.ts';
import { balanceOf, cashClearing, clawbackRecovery, forfeited } from '../account.ts';
import type { Book } from '../book.ts';
import { refused, type Accepted } from '../outcome.ts';
import type { Fund } from '../standing.ts';
import { closedProblems, fundedOf } from './checks.ts';
import type { Decide } from './context.ts';

const into = (fund: Fund, state: Fund['state']): Accepted => ({
  kind: 'accepted',
  moves: [],
  funds: [{ ...fund, state }],
  answer: { state },
});

export const freezeFund: Decide<'freezeFund'> = (book, { body }) => {
  const fund = book.funds.get(body.fundId);
  if (!fund) return refused(reason('FUNDS_FUND_UNKNOWN'));
  if (fund.state === 'FROZEN') return refused(reason('FUNDS_FUND_FROZEN'));
  return fund.state === 'OPEN' ? into(fund, 'FROZEN') : refused(reason('FUNDS_FUND_CLOSED'));
};

export const unfreezeFund: Decide<'unfreezeFund'> = (book, { body }) => {
  const fund = book.funds.get(body.fundId);
  if (!fund) return refused(reason('FUNDS_FUND_UNKNOWN'));
  return fund.state === 'FROZEN' ? into(fund, 'OPEN') : refused(reason('FUNDS_FUND_NOT_FROZEN'));
};

export const closeFund: Decide<'closeFund'> = (book, { body }) => {
  const fund = book.funds.get(body.fundId);
  if (!fund) return refused(reason('FUNDS_FUND_UNKNOWN'));
  const problems: Refusal[] = closedProblems(fund);
  const { currency } = fund;
  const held = heldIn(book, fund.fundId);
  if (held !== 0n) problems.push(reason('FUNDS_FUND_NOT_EMPTY', { held: formatMinor(held, currency), currency }));
  const owed = -balanceOf(book.sums(clawbackRecovery(fund.fundId)));
  if (owed !== 0n) problems.push(reason('FUNDS_FUND_OWED', { owed: formatMinor(owed, currency), currency }));
  return problems.length > 0 ? refused(...problems) : into(fund, 'CLOSED');
};

/** Unallocated + available + committed + payable, by the fund's identity: no need to visit every lot. */
function heldIn(book: Book, fundId: string): bigint {
  const paid = book.balance(cashClearing(fundId));
  return fundedOf(book, fundId) - paid - book.balance(forfeited(fundId));
}
