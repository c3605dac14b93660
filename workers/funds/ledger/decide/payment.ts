/** A payment in two phases: set aside when it is ordered, posted or given back when the bank's result is in. */
import { reason, type Refusal } from '../../texts.ts';
import { cashClearing, payable } from '../account.ts';
import type { Book } from '../book.ts';
import type { Move, Phase } from '../entry.ts';
import { refused } from '../outcome.ts';
import { unpaidOf, type Claim } from '../standing.ts';
import { openProblems } from './checks.ts';
import type { Decide } from './context.ts';

/** Orders the payment of all that is unpaid on the claim. One payment at a time. */
export const startPayment: Decide<'startPayment'> = (book, { body }) => {
  const claim = book.claims.get(body.claimId);
  if (!claim) return refused(reason('FUNDS_CLAIM_UNKNOWN'));
  const fund = book.funds.get(claim.fundId);
  if (!fund) return refused(reason('FUNDS_FUND_UNKNOWN'));
  const problems: Refusal[] = openProblems(fund);
  const amountMinor = unpaidOf(claim);
  if (claim.isHeld) problems.push(reason('FUNDS_CLAIM_HELD'));
  if (claim.pendingMinor > 0n) problems.push(reason('FUNDS_PAYMENT_PENDING'));
  else if (amountMinor <= 0n) problems.push(reason('FUNDS_NOTHING_TO_PAY'));
  if (problems.length > 0) return refused(...problems);
  const started: Claim = { ...claim, pendingMinor: amountMinor, attempts: claim.attempts + 1 };
  return {
    kind: 'accepted',
    moves: [payment(book, started, 'PENDING')],
    claims: [started],
    answer: { pendingMinor: `${amountMinor}`, attempt: started.attempts },
  };
};

/** The bank's word that it paid. Taken in whatever state fund and record are: it is a fact. */
export const confirmPayment: Decide<'confirmPayment'> = (book, { body }) => {
  const claim = book.claims.get(body.claimId);
  if (!claim) return refused(reason('FUNDS_CLAIM_UNKNOWN'));
  if (claim.pendingMinor === 0n) return refused(reason('FUNDS_NO_PAYMENT_PENDING'));
  return {
    kind: 'accepted',
    moves: [payment(book, claim, 'CONFIRMED')],
    claims: [{ ...claim, paidMinor: claim.paidMinor + claim.pendingMinor, pendingMinor: 0n }],
    answer: { paidMinor: `${claim.paidMinor + claim.pendingMinor}`, reference: body.reference },
  };
};

/** The payment did not arrive: the money is payable again, and may be tried again. */
export const failPayment: Decide<'failPayment'> = (book, { body }) => {
  const claim = book.claims.get(body.claimId);
  if (!claim) return refused(reason('FUNDS_CLAIM_UNKNOWN'));
  if (claim.pendingMinor === 0n) return refused(reason('FUNDS_NO_PAYMENT_PENDING'));
  return {
    kind: 'accepted',
    moves: [payment(book, claim, 'VOIDED')],
    claims: [{ ...claim, pendingMinor: 0n }],
    answer: { unpaidMinor: `${claim.pendingMinor}`, reference: body.reference },
  };
};

function payment(book: Book, claim: Claim, phase: Phase): Move {
  const { fundId, partnerId, requestId, claimId, pendingMinor, attempts } = claim;
  return {
    kind: 'PAYMENT',
    phase,
    from: payable(partnerId, fundId),
    to: cashClearing(fundId),
    amountMinor: pendingMinor,
    currency: book.funds.get(fundId)?.currency ?? '',
    fundId,
    partnerId,
    requestId,
    claimId,
    attempt: attempts,
  };
}
