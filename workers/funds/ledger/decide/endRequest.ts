/** A request ends: what it did not use goes back to the very lots it came from, or is forfeited where a lot is past. */
import { reason, type Refusal } from '../../texts.ts';
import { forfeited, lot as lotAccount } from '../account.ts';
import type { Book } from '../book.ts';
import type { Move } from '../entry.ts';
import { refused, type Decision } from '../outcome.ts';
import { isPast, type Lot, type Request } from '../standing.ts';
import type { Context, Decide } from './context.ts';

export const closeRequest: Decide<'closeRequest'> = (book, { body }, context) =>
  end(book, body.requestId, 'CLOSED', context);

export const cancelRequest: Decide<'cancelRequest'> = (book, { body }, context) =>
  end(book, body.requestId, 'CANCELLED', context);

/** Only once its last day for claims is over; the clock asks. */
export const expireRequest: Decide<'expireRequest'> = (book, { body }, context) =>
  end(book, body.requestId, 'EXPIRED', context);

function end(
  book: Book,
  requestId: string,
  state: Exclude<Request['state'], 'APPROVED'>,
  { today }: Context,
): Decision {
  const request = book.requests.get(requestId);
  if (!request) return refused(reason('FUNDS_REQUEST_UNKNOWN'));
  const fund = book.funds.get(request.fundId);
  if (!fund) return refused(reason('FUNDS_FUND_UNKNOWN'));
  const problems: Refusal[] = [];
  if (request.state !== 'APPROVED') problems.push(reason('FUNDS_REQUEST_ENDED'));
  if (request.isHeld) problems.push(reason('FUNDS_REQUEST_HELD'));
  if (state === 'EXPIRED') {
    if (request.claimBy === null) problems.push(reason('FUNDS_REQUEST_HAS_NO_DEADLINE'));
    else if (request.claimBy >= today) problems.push(reason('FUNDS_REQUEST_NOT_DUE', { claimBy: request.claimBy }));
  }
  if (problems.length > 0) return refused(...problems);

  const lots = new Map<string, Lot>();
  const moves = book.reservations(request).map(({ lot, account, amountMinor }): Move => {
    const isForfeited = isPast(lot, today);
    if (isForfeited) lots.set(lot.allocationId, { ...lot, forfeitedMinor: lot.forfeitedMinor + amountMinor });
    return {
      kind: isForfeited ? 'FORFEITURE' : 'RELEASE',
      phase: 'POSTED',
      from: account,
      to: isForfeited ? forfeited(request.fundId) : lotAccount(request.fundId, lot.allocationId),
      amountMinor,
      currency: fund.currency,
      fundId: request.fundId,
      partnerId: request.partnerId,
      allocationId: lot.allocationId,
      requestId,
    };
  });
  return {
    kind: 'accepted',
    moves,
    lots: [...lots.values()],
    requests: [{ ...request, state }],
    answer: {
      state,
      released: moves.map((each) => ({
        allocationId: `${each.allocationId}`,
        amountMinor: `${each.amountMinor}`,
        to: each.to.kind,
      })),
    },
  };
}
