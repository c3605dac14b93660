import { reason } from '../../texts.ts';
import { refused } from '../outcome.ts';
import { approvalProblems, openProblems } from './checks.ts';
import type { Decide } from './context.ts';

/** A later last day for claims; an approver's decision with a reason, for what is still reserved. */
export const extendRequest: Decide<'extendRequest'> = (book, { body }, { today }) => {
  const request = book.requests.get(body.requestId);
  if (!request) return refused(reason('FUNDS_REQUEST_UNKNOWN'));
  const fund = book.funds.get(request.fundId);
  if (!fund) return refused(reason('FUNDS_FUND_UNKNOWN'));
  const problems = openProblems(fund);
  if (request.state !== 'APPROVED') problems.push(reason('FUNDS_REQUEST_ENDED'));
  if (request.isHeld) problems.push(reason('FUNDS_REQUEST_HELD'));
  if (request.claimBy === null) problems.push(reason('FUNDS_REQUEST_HAS_NO_DEADLINE'));
  else if (body.claimBy <= request.claimBy || body.claimBy < today) {
    problems.push(reason('FUNDS_EXTENSION_NOT_LATER', { claimBy: request.claimBy < today ? today : request.claimBy }));
  }
  problems.push(...approvalProblems(body.approval, request.approvedMinor - request.usedMinor, fund.currency));
  if (problems.length > 0) return refused(...problems);
  return {
    kind: 'accepted',
    moves: [],
    requests: [{ ...request, claimBy: body.claimBy }],
    answer: { claimBy: body.claimBy },
  };
};
