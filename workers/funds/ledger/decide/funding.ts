/** Money between the sponsor and a fund's pool: open, top up, withdraw what nobody was promised. */
import { formatMinor } from '../../money/money.ts';
import { reason } from '../../texts.ts';
import { pool, sponsor } from '../account.ts';
import type { Move } from '../entry.ts';
import { refused } from '../outcome.ts';
import { amountProblems, closedProblems, fundingProblems } from './checks.ts';
import type { Decide } from './context.ts';

const funding = (fundId: string, amountMinor: bigint, currency: string): Move => ({
  kind: 'FUNDING',
  phase: 'POSTED',
  from: sponsor(fundId),
  to: pool(fundId),
  amountMinor,
  currency,
  fundId,
});

/** A fund's first money opens it; the first fund pins the ledger's currency. */
export const openFund: Decide<'openFund'> = (book, { body }) => {
  const { fundId, currency, amountMinor } = body;
  const problems = amountProblems(book, amountMinor, currency);
  if (book.funds.get(fundId)) problems.unshift(reason('FUNDS_FUND_EXISTS'));
  if (problems.length > 0) return refused(...problems);
  return {
    kind: 'accepted',
    moves: [funding(fundId, amountMinor, currency)],
    funds: [{ fundId, currency, state: 'OPEN' }],
    answer: { amountMinor: `${amountMinor}` },
  };
};

export const topUp: Decide<'topUp'> = (book, { body }) => {
  const { fundId, currency, amountMinor } = body;
  const fund = book.funds.get(fundId);
  if (!fund) return refused(reason('FUNDS_FUND_UNKNOWN'));
  const amount = amountProblems(book, amountMinor, currency);
  const problems = [
    ...closedProblems(fund),
    ...amount,
    ...(amount.length === 0 ? fundingProblems(book, fundId, amountMinor, currency) : []),
  ];
  if (problems.length > 0) return refused(...problems);
  return {
    kind: 'accepted',
    moves: [funding(fundId, amountMinor, currency)],
    answer: { amountMinor: `${amountMinor}` },
  };
};

/** Without it a fund with money left over could never be closed. */
export const withdraw: Decide<'withdraw'> = (book, { body }) => {
  const { fundId, currency, amountMinor } = body;
  const fund = book.funds.get(fundId);
  if (!fund) return refused(reason('FUNDS_FUND_UNKNOWN'));
  const problems = [...closedProblems(fund), ...amountProblems(book, amountMinor, currency)];
  const available = book.available(pool(fundId));
  if (amountMinor > available) {
    const [asked, left] = [formatMinor(amountMinor, fund.currency), formatMinor(available, fund.currency)];
    problems.push(reason('FUNDS_POOL_TOO_SMALL', { asked, available: left }));
  }
  if (problems.length > 0) return refused(...problems);
  const move: Move = {
    ...funding(fundId, amountMinor, currency),
    kind: 'WITHDRAWAL',
    from: pool(fundId),
    to: sponsor(fundId),
  };
  return { kind: 'accepted', moves: [move], answer: { amountMinor: `${amountMinor}` } };
};
