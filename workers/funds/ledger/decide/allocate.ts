import { formatMinor } from '../../money/money.ts';
import { reason } from '../../texts.ts';
import { lot as lotAccount, pool } from '../account.ts';
import { refused } from '../outcome.ts';
import { amountProblems, openProblems } from './checks.ts';
import type { Decide } from './context.ts';
import { partnerFor } from './partner.ts';

/** A discretionary allocation: from the pool into a lot of the partner's own. */
export const allocate: Decide<'allocate'> = (book, { body }, { today }) => {
  const { allocationId, fundId, companyId, currency, amountMinor, expiresOn } = body;
  const fund = book.funds.get(fundId);
  if (!fund) return refused(reason('FUNDS_FUND_UNKNOWN'));
  const problems = [...openProblems(fund), ...amountProblems(book, amountMinor, currency)];
  if (book.lots.get(allocationId)) problems.push(reason('FUNDS_ALLOCATION_EXISTS'));
  if (expiresOn !== null && expiresOn < today) problems.push(reason('FUNDS_EXPIRY_PAST', { expiresOn }));
  const available = book.available(pool(fundId));
  if (amountMinor > available) {
    const [asked, left] = [formatMinor(amountMinor, fund.currency), formatMinor(available, fund.currency)];
    problems.push(reason('FUNDS_POOL_TOO_SMALL', { asked, available: left }));
  }
  if (problems.length > 0) return refused(...problems);
  const { partnerId, companies } = partnerFor(book, companyId);
  return {
    kind: 'accepted',
    moves: [
      {
        kind: 'ALLOCATION',
        phase: 'POSTED',
        from: pool(fundId),
        to: lotAccount(fundId, allocationId),
        amountMinor,
        currency,
        fundId,
        partnerId,
        allocationId,
      },
    ],
    lots: [
      {
        allocationId,
        fundId,
        partnerId,
        kind: 'DISCRETIONARY',
        expiresOn,
        isExpired: false,
        forfeitedMinor: 0n,
        isHeld: false,
        hasMoney: false,
      },
    ],
    companies,
    answer: { amountMinor: `${amountMinor}` },
  };
};
