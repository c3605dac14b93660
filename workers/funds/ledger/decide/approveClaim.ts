import { formatMinor } from '../../money/money.ts';
import { shareOf } from '../../money/split.ts';
import { reason, type Refusal } from '../../texts.ts';
import { payable } from '../account.ts';
import type { Book } from '../book.ts';
import type { Body } from '../command.ts';
import type { Move } from '../entry.ts';
import { invoiceKeyOf } from '../invoiceKey.ts';
import { refused } from '../outcome.ts';
import type { Fund, Request } from '../standing.ts';
import { amountProblems, approvalProblems, openProblems, sizeProblems } from './checks.ts';
import type { Decide } from './context.ts';

type ClaimBody = Body<'approveClaim'>;

/** Turns a reservation, or a part of it, into a debt to the partner. Any number of claims per request. */
export const approveClaim: Decide<'approveClaim'> = (book, { body }) => {
  const request = book.requests.get(body.requestId);
  if (!request) return refused(reason('FUNDS_REQUEST_UNKNOWN'));
  const fund = book.funds.get(request.fundId);
  if (!fund) return refused(reason('FUNDS_FUND_UNKNOWN'));
  const problems = [
    ...openProblems(fund),
    ...requestProblems(book, body, request),
    ...amountsOf(book, body, request, fund),
    ...proofProblems(book, body, fund),
    ...approvalProblems(body.approval, body.approvedMinor, body.currency),
  ];
  if (problems.length > 0) return refused(...problems);

  const { claimId, claimedMinor, approvedMinor } = body;
  const { fundId, partnerId, requestId } = request;
  const invoiceKey = invoiceKeyOf(body.invoice);
  const earlierMinor = book.invoices.get(invoiceKey)?.claimedMinor ?? 0n;
  return {
    kind: 'accepted',
    moves: drawn(book, request, approvedMinor, fund.currency, claimId),
    requests: [{ ...request, usedMinor: request.usedMinor + approvedMinor }],
    claims: [
      {
        claimId,
        requestId,
        fundId,
        partnerId,
        invoiceKey,
        claimedMinor,
        approvedMinor,
        paidMinor: 0n,
        pendingMinor: 0n,
        attempts: 0,
        isHeld: false,
      },
    ],
    invoices: [{ invoiceKey, totalMinor: body.invoice.totalMinor, claimedMinor: earlierMinor + claimedMinor }],
    evidence: [...new Set(body.evidence)].map((contentHash) => ({ contentHash, claimId })),
    answer: { approvedMinor: `${approvedMinor}` },
  };
};

function requestProblems(book: Book, body: ClaimBody, request: Request): Refusal[] {
  const problems: Refusal[] = [];
  if (book.claims.get(body.claimId)) problems.push(reason('FUNDS_CLAIM_EXISTS'));
  if (request.state !== 'APPROVED') problems.push(reason('FUNDS_REQUEST_ENDED'));
  if (request.isHeld) problems.push(reason('FUNDS_REQUEST_HELD'));
  if (book.partnerOf(body.companyId) !== request.partnerId) problems.push(reason('FUNDS_PARTNER_DIFFERS'));
  const { claimBy } = request;
  if (claimBy !== null && body.submittedOn > claimBy) {
    problems.push(reason('FUNDS_CLAIM_LATE', { submittedOn: body.submittedOn, claimBy }));
  }
  return problems;
}

/** approved ≤ claimed × share, and all approved claims together ≤ the approved request. */
function amountsOf(book: Book, body: ClaimBody, request: Request, fund: Fund): Refusal[] {
  const { claimedMinor, approvedMinor, currency } = body;
  const problems = [...amountProblems(book, approvedMinor, currency), ...sizeProblems(claimedMinor, currency)];
  const show = (amountMinor: bigint): string => formatMinor(amountMinor, fund.currency);
  const approved = show(approvedMinor);
  const shareMinor = shareOf(claimedMinor, request.costShareBasisPoints);
  const leftMinor = request.approvedMinor - request.usedMinor;
  if (approvedMinor > claimedMinor) {
    problems.push(reason('FUNDS_APPROVED_ABOVE_CLAIMED', { approved, claimed: show(claimedMinor) }));
  } else if (approvedMinor > shareMinor) {
    problems.push(reason('FUNDS_APPROVED_ABOVE_SHARE', { approved, share: show(shareMinor) }));
  }
  if (approvedMinor > leftMinor) {
    problems.push(reason('FUNDS_APPROVED_ABOVE_REQUEST', { approved, left: show(leftMinor) }));
  }
  return problems;
}

/** Evidence that was used before, or an invoice with no room left, across all partners and funds. */
function proofProblems(book: Book, body: ClaimBody, fund: Fund): Refusal[] {
  const problems: Refusal[] = [];
  if (body.evidence.length === 0) problems.push(reason('FUNDS_NO_EVIDENCE'));
  const usedFor = new Set(body.evidence.flatMap((hash) => book.evidence.get(hash)?.claimId ?? []));
  for (const claim of usedFor) problems.push(reason('FUNDS_EVIDENCE_USED', { claim }));
  const { totalMinor } = body.invoice;
  const earlierMinor = book.invoices.get(invoiceKeyOf(body.invoice))?.claimedMinor ?? 0n;
  if (totalMinor <= 0n) problems.push(reason('FUNDS_INVOICE_VOID'));
  else if (earlierMinor + body.claimedMinor > totalMinor) {
    const [asked, total, claimed] = [body.claimedMinor, totalMinor, earlierMinor].map((each) =>
      formatMinor(each, fund.currency),
    ) as [string, string, string];
    problems.push(reason('FUNDS_INVOICE_EXCEEDED', { asked, total, claimed }));
  }
  return problems;
}

function drawn(book: Book, request: Request, amountMinor: bigint, currency: string, claimId: string): Move[] {
  const { fundId, partnerId, requestId } = request;
  const moves: Move[] = [];
  let left = amountMinor;
  for (const reservation of book.reservations(request)) {
    if (left === 0n) break;
    const taken = left < reservation.amountMinor ? left : reservation.amountMinor;
    left -= taken;
    moves.push({
      kind: 'CLAIM',
      phase: 'POSTED',
      from: reservation.account,
      to: payable(partnerId, fundId),
      amountMinor: taken,
      currency,
      fundId,
      partnerId,
      allocationId: reservation.lot.allocationId,
      requestId,
      claimId,
    });
  }
  return moves;
}
