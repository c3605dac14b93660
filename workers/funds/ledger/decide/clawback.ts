/** Paid money that must come back: owed by the partner, netted against later payables, or written off by a second person. */
import { formatMinor } from '../../money/money.ts';
import { reason, type Refusal } from '../../texts.ts';
import { cashClearing, clawbackReceivable, clawbackRecovery, payable } from '../account.ts';
import type { Move } from '../entry.ts';
import { refused } from '../outcome.ts';
import { owedOn, unpaidOf, type Clawback } from '../standing.ts';
import { amountProblems, approvalProblems } from './checks.ts';
import type { Decide } from './context.ts';

export const openClawback: Decide<'openClawback'> = (book, { body, actor }) => {
  const { claimId, amountMinor, currency } = body;
  const claim = book.claims.get(claimId);
  if (!claim) return refused(reason('FUNDS_CLAIM_UNKNOWN'));
  const problems = amountProblems(book, amountMinor, currency);
  if (book.clawbacks.get(claimId)) problems.push(reason('FUNDS_CLAWBACK_EXISTS'));
  if (amountMinor > claim.paidMinor) {
    const reporting = book.currency ?? currency;
    const [asked, paid] = [formatMinor(amountMinor, reporting), formatMinor(claim.paidMinor, reporting)];
    problems.push(reason('FUNDS_CLAWBACK_ABOVE_PAID', { asked, paid }));
  }
  if (problems.length > 0) return refused(...problems);
  const { fundId, partnerId, requestId } = claim;
  return {
    kind: 'accepted',
    moves: [
      {
        kind: 'CLAWBACK',
        phase: 'POSTED',
        from: clawbackRecovery(fundId),
        to: clawbackReceivable(partnerId),
        amountMinor,
        currency,
        fundId,
        partnerId,
        requestId,
        claimId,
      },
    ],
    clawbacks: [
      {
        clawbackId: claimId,
        source: 'CLAIM',
        fundId,
        partnerId,
        amountMinor,
        recoveredMinor: 0n,
        writtenOffMinor: 0n,
        openedBy: actor,
      },
    ],
    answer: { owedMinor: `${amountMinor}` },
  };
};

/** Settles a part of a claim with what its partner owes: the claim counts as paid, without cash. */
export const netClawback: Decide<'netClawback'> = (book, { body }) => {
  const { clawbackId, claimId, amountMinor, currency } = body;
  const owed = book.clawbacks.get(clawbackId);
  const claim = book.claims.get(claimId);
  if (!owed) return refused(reason('FUNDS_CLAWBACK_UNKNOWN'));
  if (!claim) return refused(reason('FUNDS_CLAIM_UNKNOWN'));
  const problems = amountProblems(book, amountMinor, currency);
  const show = (amount: bigint): string => formatMinor(amount, book.currency ?? currency);
  if (claim.isHeld) problems.push(reason('FUNDS_CLAIM_HELD'));
  if (claim.partnerId !== owed.partnerId) problems.push(reason('FUNDS_PARTNER_DIFFERS'));
  if (claim.pendingMinor > 0n) problems.push(reason('FUNDS_PAYMENT_PENDING'));
  if (owedOn(owed) === 0n) problems.push(reason('FUNDS_CLAWBACK_SETTLED'));
  else if (amountMinor > owedOn(owed)) {
    problems.push(reason('FUNDS_NETTING_ABOVE_OWED', { asked: show(amountMinor), owed: show(owedOn(owed)) }));
  }
  if (amountMinor > unpaidOf(claim)) {
    problems.push(reason('FUNDS_NETTING_ABOVE_UNPAID', { asked: show(amountMinor), unpaid: show(unpaidOf(claim)) }));
  }
  if (problems.length > 0) return refused(...problems);
  const settled: Move = {
    kind: 'NETTING',
    phase: 'POSTED',
    from: payable(claim.partnerId, claim.fundId),
    to: cashClearing(claim.fundId),
    amountMinor,
    currency,
    fundId: claim.fundId,
    partnerId: claim.partnerId,
    requestId: claim.requestId,
    claimId,
  };
  const after: Clawback = { ...owed, recoveredMinor: owed.recoveredMinor + amountMinor };
  return {
    kind: 'accepted',
    moves: [settled, settlement('RECOVERY', owed, amountMinor, currency)],
    claims: [{ ...claim, paidMinor: claim.paidMinor + amountMinor }],
    clawbacks: [after],
    answer: { owedMinor: `${owedOn(after)}` },
  };
};

export const writeOff: Decide<'writeOff'> = (book, { body, actor }) => {
  const owed = book.clawbacks.get(body.clawbackId);
  const currency = book.currency;
  if (!owed || currency === null) return refused(reason('FUNDS_CLAWBACK_UNKNOWN'));
  const amountMinor = owedOn(owed);
  const problems: Refusal[] = approvalProblems(body.approval, amountMinor, currency);
  if (amountMinor === 0n) problems.push(reason('FUNDS_CLAWBACK_SETTLED'));
  if (owed.openedBy === actor || owed.openedBy === body.approval.approverId) {
    problems.push(reason('FUNDS_WRITE_OFF_BY_OPENER'));
  }
  if (problems.length > 0) return refused(...problems);
  return {
    kind: 'accepted',
    moves: [settlement('WRITE_OFF', owed, amountMinor, currency)],
    clawbacks: [{ ...owed, writtenOffMinor: owed.writtenOffMinor + amountMinor }],
    answer: { writtenOffMinor: `${amountMinor}` },
  };
};

/** The partner owes that much less. */
function settlement(kind: 'RECOVERY' | 'WRITE_OFF', owed: Clawback, amountMinor: bigint, currency: string): Move {
  const { fundId, partnerId, source, clawbackId } = owed;
  return {
    kind,
    phase: 'POSTED',
    from: clawbackReceivable(partnerId),
    to: clawbackRecovery(fundId),
    amountMinor,
    currency,
    fundId,
    partnerId,
    ...(source === 'CLAIM' ? { claimId: clawbackId } : { allocationId: clawbackId }),
  };
}
