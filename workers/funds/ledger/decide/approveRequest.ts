import { formatMinor } from '../../money/money.ts';
import { reason } from '../../texts.ts';
import { committed, lot as lotAccount } from '../account.ts';
import type { Move } from '../entry.ts';
import { refused } from '../outcome.ts';
import { amountProblems, approvalProblems, openProblems } from './checks.ts';
import type { Decide } from './context.ts';

/** Reserves the approved amount out of the partner's lots, first-expiring first. Nothing is APPROVED before this. */
export const approveRequest: Decide<'approveRequest'> = (book, { body }, { today }) => {
  const { requestId, fundId, companyId, currency, amountMinor, claimBy, costShareBasisPoints } = body;
  const fund = book.funds.get(fundId);
  if (!fund) return refused(reason('FUNDS_FUND_UNKNOWN'));
  const partnerId = book.partnerOf(companyId);
  const lots = partnerId === undefined ? [] : book.openLots(fundId, partnerId, today);
  const available = lots.reduce((sum, each) => sum + book.available(lotAccount(fundId, each.allocationId)), 0n);

  const problems = [...openProblems(fund), ...amountProblems(book, amountMinor, currency)];
  if (book.requests.get(requestId)) problems.push(reason('FUNDS_REQUEST_EXISTS'));
  if (claimBy !== null && claimBy < today) problems.push(reason('FUNDS_CLAIM_BY_PAST', { claimBy }));
  if (costShareBasisPoints < 1 || costShareBasisPoints > 10_000) problems.push(reason('FUNDS_SHARE_OUT_OF_RANGE'));
  problems.push(...approvalProblems(body.approval, amountMinor, currency));
  if (amountMinor > available) {
    const [asked, left] = [formatMinor(amountMinor, fund.currency), formatMinor(available, fund.currency)];
    problems.push(reason('FUNDS_AVAILABLE_TOO_SMALL', { asked, available: left }));
  }
  if (problems.length > 0 || partnerId === undefined) return refused(...problems);

  const moves: Move[] = [];
  let left = amountMinor;
  for (const { allocationId } of lots) {
    if (left === 0n) break;
    const inLot = book.available(lotAccount(fundId, allocationId));
    const taken = left < inLot ? left : inLot;
    left -= taken;
    moves.push({
      kind: 'RESERVATION',
      phase: 'POSTED',
      from: lotAccount(fundId, allocationId),
      to: committed(fundId, requestId, allocationId),
      amountMinor: taken,
      currency,
      fundId,
      partnerId,
      allocationId,
      requestId,
    });
  }
  return {
    kind: 'accepted',
    moves,
    requests: [
      {
        requestId,
        fundId,
        partnerId,
        state: 'APPROVED',
        approvedMinor: amountMinor,
        usedMinor: 0n,
        claimBy,
        costShareBasisPoints,
        isHeld: false,
      },
    ],
    answer: {
      approvedMinor: `${amountMinor}`,
      reserved: moves.map((each) => ({ allocationId: `${each.allocationId}`, amountMinor: `${each.amountMinor}` })),
    },
  };
};
