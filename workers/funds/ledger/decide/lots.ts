/** Lots at the end of their life: forfeited when their last day is over, and brought back only by an approver. */
import { formatMinor } from '../../money/money.ts';
import { reason, type Refusal } from '../../texts.ts';
import { forfeited, lot as lotAccount } from '../account.ts';
import type { Move } from '../entry.ts';
import { refused } from '../outcome.ts';
import { amountProblems, approvalProblems, openProblems } from './checks.ts';
import type { Decide } from './context.ts';

export const expireLot: Decide<'expireLot'> = (book, { body }, { today }) => {
  const { allocationId } = body;
  const target = book.lots.get(allocationId);
  if (!target) return refused(reason('FUNDS_ALLOCATION_UNKNOWN'));
  const fund = book.funds.get(target.fundId);
  if (!fund) return refused(reason('FUNDS_FUND_UNKNOWN'));
  const problems: Refusal[] = [];
  if (target.isExpired) problems.push(reason('FUNDS_ALLOCATION_EXPIRED'));
  else if (target.expiresOn === null || target.expiresOn >= today) {
    problems.push(reason('FUNDS_ALLOCATION_NOT_DUE', { expiresOn: target.expiresOn ?? '—' }));
  }
  if (target.isHeld) problems.push(reason('FUNDS_ALLOCATION_HELD'));
  if (problems.length > 0) return refused(...problems);
  const { fundId, partnerId } = target;
  const amountMinor = book.available(lotAccount(fundId, allocationId));
  const move: Move = {
    kind: 'FORFEITURE',
    phase: 'POSTED',
    from: lotAccount(fundId, allocationId),
    to: forfeited(fundId),
    amountMinor,
    currency: fund.currency,
    fundId,
    partnerId,
    allocationId,
  };
  return {
    kind: 'accepted',
    moves: amountMinor > 0n ? [move] : [],
    lots: [{ ...target, isExpired: true, forfeitedMinor: target.forfeitedMinor + amountMinor }],
    answer: { forfeitedMinor: `${amountMinor}` },
  };
};

export const reinstate: Decide<'reinstate'> = (book, { body }, { today }) => {
  const { allocationId, amountMinor, currency, expiresOn } = body;
  const target = book.lots.get(allocationId);
  if (!target) return refused(reason('FUNDS_ALLOCATION_UNKNOWN'));
  const fund = book.funds.get(target.fundId);
  if (!fund) return refused(reason('FUNDS_FUND_UNKNOWN'));
  const problems = [...openProblems(fund), ...amountProblems(book, amountMinor, currency)];
  if (!target.isExpired) problems.push(reason('FUNDS_ALLOCATION_NOT_EXPIRED'));
  if (target.isHeld) problems.push(reason('FUNDS_ALLOCATION_HELD'));
  if (expiresOn < today) problems.push(reason('FUNDS_EXPIRY_PAST', { expiresOn }));
  if (amountMinor > target.forfeitedMinor) {
    const [asked, lost] = [formatMinor(amountMinor, fund.currency), formatMinor(target.forfeitedMinor, fund.currency)];
    problems.push(reason('FUNDS_FORFEITED_TOO_SMALL', { asked, forfeited: lost }));
  }
  problems.push(...approvalProblems(body.approval, amountMinor, currency));
  if (problems.length > 0) return refused(...problems);
  const { fundId, partnerId } = target;
  return {
    kind: 'accepted',
    moves: [
      {
        kind: 'REINSTATEMENT',
        phase: 'POSTED',
        from: forfeited(fundId),
        to: lotAccount(fundId, allocationId),
        amountMinor,
        currency,
        fundId,
        partnerId,
        allocationId,
      },
    ],
    lots: [{ ...target, isExpired: false, expiresOn, forfeitedMinor: target.forfeitedMinor - amountMinor }],
    answer: { reinstatedMinor: `${amountMinor}` },
  };
};
