/**
 * What a partner earned by confirmed sell-through in a period. The command says the whole; the ledger posts the
 * difference to what it knew, so a period can be computed again as often as flows are corrected.
 */
import { reason } from '../../texts.ts';
import { clawbackReceivable, clawbackRecovery, forfeited, lot as lotAccount, sponsor } from '../account.ts';
import { accrualKey, type Book } from '../book.ts';
import type { Body } from '../command.ts';
import type { EntryKind, Move } from '../entry.ts';
import { refused, type Accepted } from '../outcome.ts';
import { owedOn, type Clawback, type Lot } from '../standing.ts';
import { closedProblems, currencyProblems, fundingProblems, sizeProblems } from './checks.ts';
import type { Decide } from './context.ts';
import { partnerFor } from './partner.ts';

type AccrueBody = Body<'accrue'>;

export const accrue: Decide<'accrue'> = (book, { body, actor }, { today }) => {
  const fund = book.funds.get(body.fundId);
  if (!fund) return refused(reason('FUNDS_FUND_UNKNOWN'));
  const before = book.accruals.get(accrualKey(body));
  const existing = book.lots.get(body.allocationId);
  const delta = body.accruedMinor - (before?.accruedMinor ?? 0n);
  const problems = [
    ...closedProblems(fund),
    ...currencyProblems(book, body.currency),
    ...sizeProblems(body.accruedMinor, body.currency),
  ];
  if (problems.length === 0) problems.push(...fundingProblems(book, body.fundId, delta, body.currency));
  const isElsewhere = before ? before.allocationId !== body.allocationId : existing !== undefined;
  if (isElsewhere) problems.push(reason('FUNDS_ACCRUAL_ELSEWHERE'));
  const known = book.partnerOf(body.companyId);
  if (existing && existing.partnerId !== known) problems.push(reason('FUNDS_PARTNER_DIFFERS'));
  if (existing && existing.fundId !== body.fundId) problems.push(reason('FUNDS_FUND_DIFFERS'));
  if (existing?.isHeld) problems.push(reason('FUNDS_ALLOCATION_HELD'));
  const isFirst = existing === undefined;
  if (isFirst && body.expiresOn !== null && body.expiresOn < today) {
    problems.push(reason('FUNDS_EXPIRY_PAST', { expiresOn: body.expiresOn }));
  }
  if (problems.length > 0) return refused(...problems);
  const { partnerId, companies } = partnerFor(book, body.companyId);
  const target: Lot = existing ?? firstLot(body, partnerId);
  const posted = delta >= 0n ? earned(book, body, target, delta) : takenBack(book, body, target, -delta, actor);
  return {
    kind: 'accepted',
    ...posted,
    lots: posted.lots ?? [target],
    accruals: [
      {
        agreementId: body.agreementId,
        period: body.period,
        allocationId: body.allocationId,
        accruedMinor: body.accruedMinor,
      },
    ],
    companies,
    answer: { deltaMinor: `${delta}` },
  };
};

const firstLot = ({ allocationId, fundId, expiresOn }: AccrueBody, partnerId: bigint): Lot => ({
  allocationId,
  fundId,
  partnerId,
  kind: 'ACCRUAL',
  expiresOn,
  isExpired: false,
  forfeitedMinor: 0n,
  isHeld: false,
  hasMoney: false,
});

type Posted = Pick<Accepted, 'moves' | 'lots' | 'clawbacks'>;

/** More was earned: first what is still owed from an earlier shortfall of this accrual, the rest into the lot. */
function earned(book: Book, body: AccrueBody, target: Lot, amountMinor: bigint): Posted {
  const { fundId, allocationId } = body;
  const owed = book.clawbacks.get(allocationId);
  const restored = owed ? least(amountMinor, owedOn(owed)) : 0n;
  const rest = amountMinor - restored;
  // An expired lot takes nothing: what is earned late is forfeited as the rest of the lot was, and can be reinstated.
  const moves = [
    move('ACCRUAL_RESTORED', clawbackReceivable(target.partnerId), clawbackRecovery(fundId), restored),
    target.isExpired
      ? move('ACCRUAL', sponsor(fundId), forfeited(fundId), rest)
      : move('ACCRUAL', sponsor(fundId), lotAccount(fundId, allocationId), rest),
  ];
  return {
    moves: moves.filter((each) => each.amountMinor > 0n).map((each) => ({ ...each, ...dimensions(body, target) })),
    lots: [target.isExpired ? { ...target, forfeitedMinor: target.forfeitedMinor + rest } : target],
    clawbacks: owed && restored > 0n ? [{ ...owed, recoveredMinor: owed.recoveredMinor + restored }] : [],
  };
}

/** Returns undid sales: back from the lot, then from what the lot forfeited unused; the partner owes only the rest. */
function takenBack(book: Book, body: AccrueBody, target: Lot, amountMinor: bigint, actor: string): Posted {
  const { fundId, allocationId } = body;
  const fromLot = least(amountMinor, book.available(lotAccount(fundId, allocationId)));
  const fromForfeited = least(amountMinor - fromLot, target.forfeitedMinor);
  const short = amountMinor - fromLot - fromForfeited;
  const moves = [
    move('ACCRUAL_REVERSAL', lotAccount(fundId, allocationId), sponsor(fundId), fromLot),
    move('ACCRUAL_REVERSAL', forfeited(fundId), sponsor(fundId), fromForfeited),
    move('ACCRUAL_SHORTFALL', clawbackRecovery(fundId), clawbackReceivable(target.partnerId), short),
  ];
  const owed: Clawback = book.clawbacks.get(allocationId) ?? {
    clawbackId: allocationId,
    source: 'ACCRUAL',
    fundId,
    partnerId: target.partnerId,
    amountMinor: 0n,
    recoveredMinor: 0n,
    writtenOffMinor: 0n,
    openedBy: actor,
  };
  return {
    moves: moves.filter((each) => each.amountMinor > 0n).map((each) => ({ ...each, ...dimensions(body, target) })),
    lots: [{ ...target, forfeitedMinor: target.forfeitedMinor - fromForfeited }],
    clawbacks: short > 0n ? [{ ...owed, amountMinor: owed.amountMinor + short }] : [],
  };
}

const move = (kind: EntryKind, from: Move['from'], to: Move['to'], amountMinor: bigint) =>
  ({ kind, phase: 'POSTED', from, to, amountMinor }) as const;

const dimensions = ({ fundId, allocationId, currency }: AccrueBody, { partnerId }: Lot) => ({
  fundId,
  allocationId,
  currency,
  partnerId,
});

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
