/** What several decisions ask alike. Each check gives its reasons, so that a refusal can say all of them at once. */
import { isCurrency } from '../../money/currency.ts';
import { formatMinor, hostLimitMinor } from '../../money/money.ts';
import { reason, type Refusal } from '../../texts.ts';
import { balanceOf, sponsor } from '../account.ts';
import type { Book } from '../book.ts';
import type { Approval } from '../command.ts';
import type { Fund } from '../standing.ts';

/** Positive, in the reporting currency, and exact on the host's screens. */
export function amountProblems(book: Book, amountMinor: bigint, currency: string): Refusal[] {
  const problems = currencyProblems(book, currency);
  if (amountMinor <= 0n) problems.push(reason('FUNDS_AMOUNT_NOT_POSITIVE'));
  return [...problems, ...sizeProblems(amountMinor, currency)];
}

export function currencyProblems(book: Book, currency: string): Refusal[] {
  if (!isCurrency(currency)) return [reason('FUNDS_UNKNOWN_CURRENCY', { currency })];
  if (book.currency === null || book.currency === currency) return [];
  return [reason('FUNDS_FOREIGN_CURRENCY', { currency, reporting: book.currency })];
}

export function sizeProblems(amountMinor: bigint, currency: string): Refusal[] {
  if (!isCurrency(currency)) return [];
  const limitMinor = hostLimitMinor(currency);
  if (amountMinor <= limitMinor && amountMinor >= -limitMinor) return [];
  return [reason('FUNDS_AMOUNT_BEYOND_HOST', { limit: formatMinor(limitMinor, currency), currency })];
}

/** All that a sponsor put into a fund is shown somewhere: if the sum fits the host's limit, every part of it does. */
export function fundingProblems(book: Book, fundId: string, moreMinor: bigint, currency: string): Refusal[] {
  return moreMinor > 0n ? sizeProblems(fundedOf(book, fundId) + moreMinor, currency) : [];
}

/** What the sponsor has put into the fund, less what went back. */
export const fundedOf = (book: Book, fundId: string): bigint => -balanceOf(book.sums(sponsor(fundId)));

export function openProblems(fund: Fund): Refusal[] {
  if (fund.state === 'FROZEN') return [reason('FUNDS_FUND_FROZEN')];
  return closedProblems(fund);
}

export const closedProblems = (fund: Fund): Refusal[] => (fund.state === 'CLOSED' ? [reason('FUNDS_FUND_CLOSED')] : []);

/** The second pair of eyes: somebody else, with authority enough. */
export function approvalProblems(approval: Approval, amountMinor: bigint, currency: string): Refusal[] {
  const problems: Refusal[] = [];
  if (approval.approverId === approval.requesterId) problems.push(reason('FUNDS_APPROVER_IS_REQUESTER'));
  if (approval.limitMinor < amountMinor && isCurrency(currency)) {
    const [asked, limit] = [formatMinor(amountMinor, currency), formatMinor(approval.limitMinor, currency)];
    problems.push(reason('FUNDS_LIMIT_TOO_LOW', { asked, limit }));
  }
  return problems;
}
